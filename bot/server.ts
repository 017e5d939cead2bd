import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Log } from './ports.ts';
import type { IncomingActivity } from './teams/activity.ts';
import type { TurnAnswer } from './teams/adapter.ts';
import type { Door } from './teams/front-door.ts';

/** The longest body that is read; Teams' own activities stay far below. Bytes. */
const MOST_BYTES = 65_536;
const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;

export type Server = {
  /** How long a caller may take for its headers, and for all of a request. Node looks every thirty seconds. */
  readonly limits: { readonly headersMs: number; readonly requestMs: number };
  /** Starts listening; resolves to the port. `host` undefined means every interface. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Stops accepting and waits for the turns in flight, `withinMs` at most; what still hangs then is cut off. */
  readonly close: (withinMs: number) => Promise<void>;
};

/** HTTP around the pipeline: one door for Teams, two for whoever watches over the process. */
export function createServer(options: {
  readonly door: Door;
  readonly turn: (activity: IncomingActivity) => Promise<TurnAnswer>;
  readonly isReady: () => boolean;
  /** What browsers may ask for, by path. */
  readonly pages?: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>>;
  readonly log: Log;
}): Server {
  const { door, turn, isReady, pages = {}, log } = options;
  const server = restify.createServer({ name: 'writeback-pilot' });
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let turns = 0;
  let isClosing = false;
  let whenIdle: (() => void) | undefined;
  server.server.headersTimeout = HEADERS_MS;
  server.server.requestTimeout = REQUEST_MS;

  server.post('/api/messages', async (req, res) => {
    turns += 1;
    try {
      const { status, body } = await take(req);
      count(`pilot_http_${status}`);
      await answer(res, status, body);
    } catch (error) {
      log('error', 'request broke', { cause: error instanceof Error ? error.name : 'unknown' });
      await answer(res, 500, undefined);
    } finally {
      turns -= 1;
      if (turns === 0) whenIdle?.();
    }
  });

  /** A caller that is turned away, or whose server is going, sends nothing more on this connection. */
  function answer(res: ServerResponse, status: number, body: unknown): Promise<void> {
    if (isClosing || status === 413) res.setHeader('connection', 'close');
    return send(res, status, body);
  }

  async function take(req: IncomingMessage): Promise<TurnAnswer> {
    if (isClosing) return { status: 503 };
    const read = await readBody(req);
    if (typeof read === 'number') return turnAway(read, { reason: 'body-unreadable' });
    const admitted = await door({ authorization: req.headers.authorization, body: read.json });
    if (admitted.ok) return turn(admitted.activity);
    const { ok: _, status, ...refusal } = admitted;
    return turnAway(status, refusal);
  }

  function turnAway(status: number, refusal: { readonly reason: string; readonly [name: string]: string }): TurnAnswer {
    const { reason, ...named } = refusal;
    log('warn', 'turned away', { reason, status, ...named });
    count(`pilot_turned_away_${reason.replaceAll('-', '_')}`);
    return { status };
  }

  for (const [path, page] of Object.entries(pages)) server.get(path, async (req, res) => page(req, res));
  server.get('/healthz', async (_req, res) => send(res, 200, { status: 'alive' }));
  server.get('/readyz', async (_req, res) => {
    const ready = isReady() && !isClosing;
    await send(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  });
  server.get('/metrics', async (_req, res) => {
    const lines = [...counts].map(([name, value]) => `${name} ${value}`);
    res.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    res.end(`${lines.join('\n')}\n`);
  });

  return {
    limits: { headersMs: server.server.headersTimeout, requestMs: server.server.requestTimeout },
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        const done = () => resolve(portOf(server.server.address()));
        if (host) server.listen(port, host, done);
        else server.listen(port, done);
      }),
    close: async (withinMs) => {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeIdleConnections();
      if (turns > 0) {
        await new Promise<void>((resolve) => {
          whenIdle = resolve;
          setTimeout(resolve, withinMs).unref();
        });
      }
      server.server.closeAllConnections();
      await closed;
    },
  };
}

/** The parsed body, or the status that says why there is none: 413 too long, 415 packed, 400 not JSON or cut off. */
function readBody(req: IncomingMessage): Promise<{ readonly json: unknown } | 400 | 413 | 415> {
  if (req.headers['content-encoding']) return Promise.resolve(415);
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return Promise.resolve(413);
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else resolve(413);
    });
    req.once('end', () => resolve(parse(Buffer.concat(chunks).toString('utf8'))));
    req.once('close', () => resolve(400));
  });
}

function parse(text: string): { readonly json: unknown } | 400 {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return 400;
  }
}

/** Resolves when the answer has left, or its caller has. */
function send(res: ServerResponse, status: number, body: unknown): Promise<void> {
  if (res.writableEnded || res.destroyed) return Promise.resolve();
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
  });
  return new Promise((resolve) => {
    res.once('close', resolve);
    res.end(bytes);
  });
}

function portOf(address: string | { port: number } | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
