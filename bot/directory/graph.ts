import { randomUUID } from 'node:crypto';
import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import * as z from 'zod';
import { authorise } from './authorise.ts';
import { GRAPH_CALLS, type GraphCall, type GraphCallName } from './calls.ts';
import { chain, deadline } from './chain.ts';
import { baseOf, type DirectoryConfig, type Pace } from './config.ts';
import { failureOf, type Read, requestIdOf } from './failure.ts';
import { explainGraph } from './graph-errors.ts';
import { jsonOf } from './json.ts';
import { retry } from './retry.ts';
import type { Tokens } from './tokens.ts';
import { transport } from './transport.ts';

type Fill = {
  readonly id?: string;
  /** ISO time in UTC. */
  readonly since?: string;
  readonly body?: Readonly<Record<string, unknown>>;
};

/** Graph, by the names of `GRAPH_CALLS`. Never rejects. */
export type Graph = {
  readonly read: <T>(name: GraphCallName, schema: z.ZodType<T>, fill?: Fill) => Promise<Read<T>>;
  /** A collection with all its pages. */
  readonly list: <T>(name: GraphCallName, item: z.ZodType<T>, fill?: Fill) => Promise<Read<readonly T[]>>;
};

/** A person in more groups, or a group with more people, than this many pages hold is not read to the end. */
const MOST_PAGES = 20;

export function createGraph(config: DirectoryConfig, tokens: Tokens, pace: Pace): Graph {
  const baseUrl = baseOf('graph', config);
  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: 'v1.0',
    middleware: chain(deadline(pace.readMs), retry(pace), authorise(tokens, 'graph', baseUrl), transport),
  });

  async function send<T>(path: string, call: GraphCall, schema: z.ZodType<T>, fill: Fill): Promise<Read<T>> {
    // Serves where Graph's own id didn't come back. Source: "Best practices for working with Microsoft Graph", reliability and support.
    const ours = { requestId: randomUUID() };
    const request = client.api(path).responseType(ResponseType.RAW).header('client-request-id', ours.requestId);
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

  return {
    read: (name, schema, fill = {}) => send(pathOf(GRAPH_CALLS[name], fill), GRAPH_CALLS[name], schema, fill),
    list: async (name, item, fill = {}) => {
      const call: GraphCall = GRAPH_CALLS[name];
      const page = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
      const found: z.infer<typeof item>[] = [];
      let path: string | undefined = pathOf(call, fill);
      for (let pages = 0; path !== undefined; pages += 1) {
        if (pages === MOST_PAGES)
          return { ok: false, failure: { because: 'unexpected-answer', code: 'too-many-pages' } };
        const answer: Read<z.infer<typeof page>> = await send(path, call, page, fill);
        if (!answer.ok) return answer;
        found.push(...answer.value.value);
        const next: string | undefined = answer.value['@odata.nextLink'];
        if (!next) return { ok: true, value: found, ...requestIdOf(answer.requestId) };
        path = ownPath(next, baseUrl);
      }
      return { ok: false, failure: { because: 'unexpected-answer', code: 'foreign-page' } };
    },
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
  return value.replace('{id}', () => id.replaceAll("'", "''")).replace('{since}', () => since);
}

/** The path of a next page below this service's v1.0; undefined for any other address. */
function ownPath(link: string, baseUrl: string): string | undefined {
  const start = `${baseUrl}/v1.0`;
  return link.startsWith(`${start}/`) ? link.slice(start.length) : undefined;
}
