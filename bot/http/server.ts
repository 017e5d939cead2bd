import {
  createServer as createListener,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import restify from 'restify';
import { faultOf } from '../lib/fault.ts';
import { newTurnId } from '../lib/turn-id.ts';
import type { Meters } from '../meters/meters.ts';
import type { Log } from '../ports/index.ts';
import type { IncomingActivity } from '../teams/activity/activity.ts';
import type { TurnAnswer } from '../teams/adapter.ts';
import type { Door, DoorRefusal, Vouch } from '../teams/door/front-door.ts';
import { type Body, type Bytes, readBody, readBytes } from './body.ts';
import { guard, LISTENER_OPTIONS } from './listener.ts';

export type Server = {
  /** How long a caller may take for its headers, and for all of a request. */
  readonly limits: { readonly headersMs: number; readonly requestMs: number };
  /** Starts listening; resolves to the port. `host` undefined means every interface. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Stops accepting and waits for the turns in flight, `withinMs` at most; what still hangs then is cut off. */
  readonly close: (withinMs: number) => Promise<void>;
};

/** What answers a message of another system: from its body as it came and its headers. Never rejects. */
export type Post = (read: Bytes, headers: IncomingHttpHeaders) => Promise<TurnAnswer>;

/** HTTP around the pipeline: one door for Teams, two for whoever watches over the process. */
export function createServer(options: {
  readonly door: Door;
  /** Whether a caller is known, before the rest of a long body is read. */
  readonly vouch: Vouch;
  readonly turn: (activity: IncomingActivity) => Promise<TurnAnswer>;
  /** Whether the process does what it is there for, as far as it knows by itself: else it is to be started anew. */
  readonly isAlive: () => boolean;
  /** Whether it can answer now, with what it needs from elsewhere: else others are to be asked. */
  readonly isReady: () => Promise<boolean>;
  /** What browsers may ask for, by path. */
  readonly pages?: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>>;
  /** What other systems may send, by path, in at most so many bytes. */
  readonly posts?: Readonly<Record<string, { readonly most: number; readonly post: Post }>>;
  readonly log: Log;
  readonly meters: Meters;
}): Server {
  const { door, vouch, turn, isAlive, isReady, pages = {}, posts = {}, log, meters } = options;
  const server = restify.createServer({ name: 'writeback-pilot' });
  // restify routes and never listens: it throws at what it can't read as an address, and would keep an upgraded socket for good.
  const listener = createListener(LISTENER_OPTIONS);
  const cutOff = guard(listener, (req, res) => void server.server.emit('request', req, res));
  let turns = 0;
  let isClosing = false;
  let whenIdle: (() => void) | undefined;

  server.post('/api/messages', async (req, res) => {
    const turnId = newTurnId();
    const began = performance.now();
    const read = await readBody(req, () => vouch(req.headers.authorization));
    await carryOut(res, began, () =>
      take(req, read, turnId).catch((error: unknown): TurnAnswer => {
        log('error', 'request broke', { ...faultOf(error), turn: turnId });
        return { status: 500 };
      }),
    );
  });

  for (const [path, { most, post }] of Object.entries(posts))
    server.post(path, async (req, res) => {
      const began = performance.now();
      const read = await readBytes(req, most);
      await carryOut(res, began, async () => (isClosing ? { status: 503 } : post(read, req.headers)));
    });

  /** Only what has come whole is a turn that the shutdown waits for. */
  async function carryOut(res: ServerResponse, began: number, work: () => Promise<TurnAnswer>): Promise<void> {
    turns += 1;
    try {
      const { status, body } = await work();
      meters.request(status, performance.now() - began);
      await answer(res, status, body);
    } finally {
      turns -= 1;
      if (turns === 0) whenIdle?.();
    }
  }

  /** A caller that is turned away, or whose server is going, sends nothing more on this connection. */
  function answer(res: ServerResponse, status: number, body: unknown): Promise<void> {
    if (isClosing || status === 413 || !res.req.complete) res.setHeader('connection', 'close');
    return send(res, status, body);
  }

  async function take(req: IncomingMessage, read: Body<DoorRefusal>, turnId: string): Promise<TurnAnswer> {
    if (isClosing) return { status: 503 };
    if ('unvouched' in read) return turnAway(401, read.unvouched);
    if ('status' in read) {
      const { status, bytes } = read;
      return turnAway(status, { reason: 'body-unreadable', ...(bytes === undefined ? {} : { bytes }) });
    }
    const { json, isLong } = read;
    const { authorization, host, origin } = req.headers;
    const admitted = await door({ authorization, host, origin, body: isLong ? withoutWords(json) : json });
    // Onto the door's own object: a copy of all its fields would cost each turn more than its id.
    if (admitted.ok)
      return turn(Object.assign(admitted.activity, { turnId }, isLong ? { isTooLong: true } : undefined));
    const { ok: _, status, ...refusal } = admitted;
    return turnAway(status, refusal);
  }

  function turnAway(
    status: number,
    refusal: DoorRefusal | { readonly reason: 'body-unreadable'; readonly bytes?: number },
  ): TurnAnswer {
    const { reason, ...named } = refusal;
    log('warn', 'turned away', { reason, status, ...named });
    meters.turnedAway(reason);
    return { status };
  }

  for (const [path, page] of Object.entries(pages)) server.get(path, async (req, res) => page(req, res));
  const health = async (_req: IncomingMessage, res: ServerResponse) => {
    const alive = isAlive();
    await send(res, alive ? 200 : 503, { status: alive ? 'alive' : 'to be started anew' });
  };
  const readiness = async (_req: IncomingMessage, res: ServerResponse) => {
    const ready = !isClosing && isAlive() && (await isReady());
    await send(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  };
  // Some probes ask by HEAD; Node itself leaves the body out.
  for (const [path, probe] of Object.entries({ '/healthz': health, '/readyz': readiness })) {
    server.get(path, probe);
    server.head(path, probe);
  }

  return {
    limits: { headersMs: listener.headersTimeout, requestMs: listener.requestTimeout },
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        listener.once('error', reject);
        const done = () => {
          listener.off('error', reject);
          // A connection that could not be taken, for want of file handles say, is no reason to end.
          listener.on('error', (error: NodeJS.ErrnoException) =>
            log('error', 'listening broke', { code: error.code ?? 'none' }),
          );
          resolve(portOf(listener.address()));
        };
        if (host) listener.listen(port, host, done);
        else listener.listen(port, done);
      }),
    close: async (withinMs) => {
      isClosing = true;
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      listener.closeIdleConnections();
      if (turns > 0) {
        await new Promise<void>((resolve) => {
          whenIdle = resolve;
          setTimeout(resolve, withinMs).unref();
        });
      }
      cutOff();
      await closed;
    },
  };
}

/** What is left of a body that is too long: who sent it, from where, and what kind it is. */
function withoutWords(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { text: _, value: __, attachments: ___, entities: ____, ...rest } = json as Readonly<Record<string, unknown>>;
  return rest;
}

/** Resolves when the answer has left, or its caller has. */
function send(res: ServerResponse, status: number, body: unknown): Promise<void> {
  if (res.writableEnded || res.destroyed) return Promise.resolve();
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  });
  return new Promise((resolve) => {
    res.once('close', resolve);
    res.end(bytes);
  });
}

function portOf(address: string | { port: number } | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
