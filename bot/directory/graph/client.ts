import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import * as z from 'zod';
import type { GraphCall } from '../api/calls.ts';
import { baseOf, type Calling, type DirectoryConfig } from '../api/config.ts';
import { ALL_CALLS, type GraphCallName, type OptionalCallName } from '../api/optional-calls.ts';
import { authorise } from '../auth/bearer.ts';
import type { Tokens } from '../auth/person-tokens.ts';
import { chain, deadline } from '../transport/chain.ts';
import { counted, countedAs } from '../transport/counted.ts';
import { failureOf, type Read, requestIdOf } from '../transport/failure.ts';
import { transport } from '../transport/fetch.ts';
import { jsonOf } from '../transport/json-body.ts';
import { retry } from '../transport/retry.ts';
import { explainGraph } from './errors.ts';
import { type Bounds, LIST_BOUNDS, type Pages, page, readPages } from './pages.ts';
import { lacking } from './permissions.ts';

type Fill = {
  readonly id?: string;
  /** ISO time in UTC. */
  readonly since?: string;
  readonly body?: Readonly<Record<string, unknown>>;
};

/** Graph, by the names of its calls. Never rejects. */
export type Graph = {
  readonly read: <T>(name: GraphCallName, schema: z.ZodType<T>, fill?: Fill) => Promise<Read<T>>;
  /** A collection with all its pages; one strange member spoils it. */
  readonly list: <T>(name: GraphCallName, item: z.ZodType<T>, fill?: Fill) => Promise<Read<readonly T[]>>;
  /** A collection within bounds, its members as they came. */
  readonly pages: (name: GraphCallName, bounds: Bounds, fill?: Fill) => Promise<Read<Pages>>;
  /** The permissions that optional calls need and this person's token doesn't hold; undefined where it can't be told. */
  readonly lacking: (...names: readonly OptionalCallName[]) => Promise<readonly string[] | undefined>;
};

export function createGraph(config: DirectoryConfig, tokens: Tokens, { pace, newId, meters }: Calling): Graph {
  const baseUrl = baseOf('graph', config);
  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: 'v1.0',
    middleware: chain(
      deadline(pace.readMs),
      retry(pace),
      authorise(tokens, 'graph', baseUrl),
      counted(meters),
      transport,
    ),
  });

  async function send<T>(path: string, name: GraphCallName, schema: z.ZodType<T>, fill: Fill): Promise<Read<T>> {
    const call: GraphCall = ALL_CALLS[name];
    // Serves where Graph's own id didn't come back. Source: "Best practices for working with Microsoft Graph", reliability and support.
    const ours = { requestId: newId() };
    const request = client
      .api(path)
      .version(call.version ?? 'v1.0')
      .responseType(ResponseType.RAW)
      .header('client-request-id', ours.requestId)
      .options(countedAs({ service: 'graph', endpoint: name }));
    try {
      const response: Response = await (call.method === 'POST' ? request.post(fill.body) : request.get());
      const body = await jsonOf(response);
      if (!response.ok) return { ok: false, failure: { ...ours, ...explainGraph(response, body) } };
      const parsed = schema.safeParse(body);
      const requestId = requestIdOf(response.headers.get('request-id'));
      if (parsed.success) return { ok: true, value: parsed.data, ...requestId };
      const code = body === undefined ? 'not-json' : 'other-shape';
      return { ok: false, failure: { because: 'unexpected-answer', code, ...ours, ...requestId } };
    } catch (error) {
      const failure = failureOf(error);
      return { ok: false, failure: failure.connection === 'broken' ? { ...ours, ...failure } : failure };
    }
  }

  async function pages(name: GraphCallName, bounds: Bounds, fill: Fill = {}): Promise<Read<Pages>> {
    const call: GraphCall = ALL_CALLS[name];
    const next = (link: string) => ownPath(link, `${baseUrl}/${call.version ?? 'v1.0'}`);
    return readPages(pathOf(call, fill), (path) => send(path, name, page, fill), next, bounds);
  }

  return {
    read: (name, schema, fill = {}) => send(pathOf(ALL_CALLS[name], fill), name, schema, fill),
    pages,
    list: async (name, item, fill = {}) => {
      const found = await pages(name, LIST_BOUNDS, fill);
      if (!found.ok) return found;
      const { values, cut } = found.value;
      if (cut) return { ok: false, failure: cut };
      const parsed = z.array(item).safeParse(values);
      if (parsed.success) return { ...found, value: parsed.data };
      const id = requestIdOf(found.requestId);
      return { ok: false, failure: { because: 'unexpected-answer', code: 'other-shape', ...id } };
    },
    lacking: (...names) => lacking(tokens, names),
  };
}

function pathOf(call: GraphCall, fill: Fill): string {
  const query = { ...(call.select ? { $select: call.select.join(',') } : {}), ...call.query };
  // The client puts values into the address as they are.
  const text = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(filled(value, fill))}`);
  const path = call.path.replace('{id}', encodeURIComponent(fill.id ?? ''));
  return text.length > 0 ? `${path}?${text.join('&')}` : path;
}

/** A quote within an OData text is written twice. */
function filled(value: string, { id = '', since = '' }: Fill): string {
  return value.replaceAll('{id}', () => id.replaceAll("'", "''")).replace('{since}', () => since);
}

/** The path of a next page below this service's version; undefined for any other address. */
function ownPath(link: string, start: string): string | undefined {
  return link.startsWith(`${start}/`) ? link.slice(start.length) : undefined;
}
