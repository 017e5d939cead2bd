import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { NO_PROXY, refusalOf } from './refusal.ts';
import { targetOf } from './target.ts';

/** What every server of ours starts from; milliseconds and bytes. */
export const LISTENER_OPTIONS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  /** How often the two limits above are looked at. */
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
  /** Said by `targetOf`, so that this answer too carries our headers. */
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** What one server holds at most, so that whoever opens connections and never reads can't use up its memory. */
const BOUNDS = {
  /** Far more than a chat service and a proxy keep open; each may hold the longest headers and body. */
  sockets: 2_000,
  /** Requests sent ahead on one connection; no client or proxy that calls a bot does it at all. */
  ahead: 8,
  /** A connection on which nothing moves, such as one whose caller doesn't read the answer. Milliseconds. */
  idleMs: 60_000,
} as const;

/**
 * Stands between a socket and whatever routes a request, so that nothing a stranger sends ends or holds the process: an odd
 * request line is answered with 400 before any route sees it, what breaks on the way with 500, a wish to speak something else
 * than HTTP is passed over, and who takes this for a proxy is told so. `serve` finds path and query in `req.url`, in one form.
 * @returns what cuts off every socket, also one that node's own `closeAllConnections` doesn't know
 */
export function guard(
  server: Server,
  serve: (req: IncomingMessage, res: ServerResponse) => void,
  bounds: Readonly<Record<keyof typeof BOUNDS, number>> = BOUNDS,
): () => void {
  const sockets = new Set<Duplex>();
  const unanswered = new WeakMap<Duplex, Set<ServerResponse>>();
  server.maxConnections = bounds.sockets;
  server.setTimeout(bounds.idleMs);
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  /** The requests of this connection that wait for their answers. */
  function waitingOn(socket: Duplex): Set<ServerResponse> {
    const known = unanswered.get(socket);
    if (known) return known;
    const waiting = new Set<ServerResponse>();
    unanswered.set(socket, waiting);
    socket.once('close', () => {
      // node tells only the answer whose turn it was; the ones behind it would wait for good.
      for (const res of waiting) if (!res.socket) res.emit('close');
    });
    return waiting;
  }

  function take(req: IncomingMessage, res: ServerResponse, isWaiting: boolean): void {
    const waiting = waitingOn(req.socket);
    if (waiting.size >= bounds.ahead) {
      req.socket.destroy();
      return;
    }
    waiting.add(res);
    res.once('close', () => waiting.delete(res));
    res.setHeader('x-content-type-options', 'nosniff');
    const target = targetOf(req);
    if (target === undefined) {
      refuse(res, 400);
      return;
    }
    req.url = target;
    try {
      if (isWaiting) res.writeContinue();
      serve(req, res);
    } catch {
      refuse(res, 500);
    }
  }

  server.on('request', (req, res) => take(req, res, false));
  server.on('checkContinue', (req, res) => take(req, res, true));
  server.on('checkExpectation', (_req, res) => {
    res.setHeader('x-content-type-options', 'nosniff');
    refuse(res, 417);
  });
  // Nobody listens for 'upgrade': a request that would like to speak something else is answered as it stands (RFC 9110, 7.8).
  server.on('connect', (_req, socket) => {
    // node has taken its own listeners off this socket: whoever goes away now would end the process.
    socket.on('error', () => {});
    dismiss(socket, NO_PROXY);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => dismiss(socket, refusalOf(error.code)));

  /** Says a last thing where that can't be taken for the answer to something else, and lets go. */
  function dismiss(socket: Duplex, said: string | undefined): void {
    const [first, ...others] = unanswered.get(socket) ?? [];
    const isClear = !first?.headersSent && others.length === 0;
    if (said && isClear && socket.writable) socket.end(said, () => socket.destroy());
    else socket.destroy();
  }
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

/** Answers without a body, and reads no further on this connection. */
function refuse(res: ServerResponse, status: 400 | 417 | 500): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.writeHead(status, { connection: 'close', 'content-length': 0 });
  res.end();
}
