import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request the connector got. */
type Received = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
};

/** What the connector does with the next request; `accepted-then-*` takes the message and fails afterwards. */
export type Fault =
  | { readonly status: number; readonly body?: unknown; readonly retryAfter?: string; readonly location?: string }
  | { readonly kind: 'reset' | 'stall' | 'accepted-then-reset' | 'accepted-then-stall' | 'accepted-without-body' };

export type Connector = {
  readonly serviceUrl: string;
  /** Every request, in order, also those answered with a fault. */
  readonly received: Received[];
  /** Activities taken into a chat: what people would see. */
  readonly posted: unknown[];
  readonly updated: unknown[];
  /** Used up one request at a time; afterwards requests succeed. */
  faults: Fault[];
  /** What becomes of a request that no fault of the list was for, such as those to one chat or within an outage. */
  refuses: (path: string, method: string) => Fault | undefined;
  /** The conversation of each activity that was taken, in order. */
  readonly taken: {
    readonly conversationId: string;
    readonly method: string;
    readonly id: string;
    readonly body: unknown;
  }[];
  member: unknown;
  readonly close: () => Promise<void>;
};

/** A local Bot Connector that records what it gets and can fail in every way a network can. */
export async function startConnector(): Promise<Connector> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const { method = '', url = '', headers } = request;
      connector.received.push({ method, path: url, authorization: headers.authorization, body });
      answer(connector, method, url, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector: Connector = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`,
    received: [],
    posted: [],
    updated: [],
    faults: [],
    refuses: () => undefined,
    taken: [],
    member: { id: '29:alex', objectId: '0d0f2b61-0000-4000-8000-00000000000A', userRole: 'user' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return connector;
}

function answer(connector: Connector, method: string, path: string, body: unknown, response: ServerResponse): void {
  const fault = connector.faults.shift() ?? connector.refuses(path, method);
  const socket = response.socket;
  if (fault && 'status' in fault) {
    if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
    if (fault.location !== undefined) response.setHeader('location', fault.location);
    response.writeHead(fault.status, { 'content-type': 'application/json' });
    response.end(fault.body === undefined ? '' : JSON.stringify(fault.body));
    return;
  }
  if (fault?.kind === 'reset') return void socket?.resetAndDestroy();
  if (fault?.kind === 'stall') return;
  const reply = take(connector, method, path, body);
  if (fault?.kind === 'accepted-then-reset') return void socket?.resetAndDestroy();
  if (fault?.kind === 'accepted-then-stall') return;
  response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
  response.end(fault ? '' : JSON.stringify(reply));
}

function take(connector: Connector, method: string, path: string, body: unknown): unknown {
  if (method === 'GET') return connector.member;
  if (path.endsWith('/v3/conversations')) return { id: 'a:personal-chat' };
  const [, conversation = '', edited = ''] = /conversations\/([^/]+)\/activities\/?([^/]*)/.exec(path) ?? [];
  const id = method === 'PUT' ? `updated-${connector.updated.push(body)}` : `message-${connector.posted.push(body)}`;
  connector.taken.push({
    conversationId: decodeURIComponent(conversation),
    method,
    id: method === 'PUT' ? decodeURIComponent(edited) : id,
    body,
  });
  return { id };
}
