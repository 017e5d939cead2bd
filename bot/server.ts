import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Log } from './ports.ts';
import type { IncomingActivity } from './teams/activity.ts';
import type { TurnAnswer } from './teams/adapter.ts';
import type { Door } from './teams/front-door.ts';

/** The longest body that is read; Teams' own activities stay far below. Bytes. */
const MOST_BYTES = 65_536;

export type Server = {
  /** Starts listening; resolves to the port. `host` undefined means every interface. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Stops accepting and waits for the turns in flight. */
  readonly close: () => Promise<void>;
};

/** HTTP around the pipeline: one door for Teams, two for whoever watches over the process. */
export function createServer(options: {
  readonly door: Door;
  readonly turn: (activity: IncomingActivity) => Promise<TurnAnswer>;
  readonly isReady: () => boolean;
  readonly log: Log;
}): Server {
  const { door, turn, isReady, log } = options;
  const server = restify.createServer({ name: 'writeback-pilot' });
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let turns = 0;
  let whenIdle: (() => void) | undefined;

  server.post('/api/messages', async (req, res) => {
    turns += 1;
    try {
      const { status, body } = await take(req);
      count(`pilot_http_${status}`);
      send(res, status, body);
    } catch (error) {
      log('error', 'request broke', { cause: error instanceof Error ? error.name : 'unknown' });
      send(res, 500, undefined);
    } finally {
      turns -= 1;
      if (turns === 0) whenIdle?.();
    }
  });

  async function take(req: IncomingMessage): Promise<TurnAnswer> {
    const read = await readBody(req);
    if (typeof read === 'number') return { status: read };
    const admitted = await door({ authorization: req.headers.authorization, body: read.json });
    if (admitted.ok) return turn(admitted.activity);
    log('warn', 'turned away', { reason: admitted.reason, status: admitted.status });
    count(`pilot_turned_away_${admitted.reason.replaceAll('-', '_')}`);
    return { status: admitted.status };
  }

  server.get('/healthz', async (_req, res) => send(res, 200, { status: 'alive' }));
  server.get('/readyz', async (_req, res) => {
    const ready = isReady();
    send(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  });
  server.get('/metrics', async (_req, res) => {
    const lines = [...counts].map(([name, value]) => `${name} ${value}`);
    res.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    res.end(`${lines.join('\n')}\n`);
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        const done = () => resolve(portOf(server.server.address()));
        if (host) server.listen(port, host, done);
        else server.listen(port, done);
      }),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeIdleConnections();
      if (turns > 0) await new Promise<void>((resolve) => (whenIdle = resolve));
      server.server.closeAllConnections();
      await closed;
    },
  };
}

/** The parsed body, or the status that says why there is none: 413 too long, 415 packed, 400 not JSON. */
async function readBody(req: IncomingMessage): Promise<{ readonly json: unknown } | 400 | 413 | 415> {
  if (req.headers['content-encoding']) return 415;
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return 413;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) return 400;
    length += chunk.length;
    if (length > MOST_BYTES) return 413;
    chunks.push(chunk);
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return 400;
  }
}

function send(res: ServerResponse, status: number, body: unknown): void {
  if (res.writableEnded) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}

function portOf(address: string | { port: number } | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
