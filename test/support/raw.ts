import { connect, type Socket } from 'node:net';
import { connect as connectOverTls } from 'node:tls';

/** What a server says to these bytes until it closes the connection; cut after two seconds of nothing. */
export function raw(port: number, bytes: string | Buffer, how: 'plain' | 'tls' = 'plain'): Promise<string> {
  return new Promise((resolve) => {
    const socket: Socket =
      how === 'plain'
        ? connect(port, '127.0.0.1', () => socket.write(bytes))
        : connectOverTls({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => socket.write(bytes));
    let said = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => (said += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

type Held = { readonly opened: Promise<void>; readonly closed: Promise<void>; readonly drop: () => void };

/** A connection that this side closes only by `drop`; `closed` tells when the server has let it go. */
export function hold(port: number, bytes: string): Held {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => bytes && socket.write(bytes));
  socket.on('error', () => {});
  socket.resume();
  return {
    opened: new Promise((resolve) => socket.once('connect', () => resolve())),
    closed: new Promise((resolve) => {
      socket.once('end', () => resolve());
      socket.once('close', () => resolve());
    }),
    drop: () => void socket.destroy(),
  };
}

/** The status of an answer as it came off the wire; undefined where there was none. */
export const statusOf = (said: string): number | undefined => {
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(said)?.[1];
  return status === undefined ? undefined : Number(status);
};

/** What a peer may send and then leave its connection open, each of them a reason for a server to wait. */
export const HELD_BACK: Readonly<Record<string, string>> = {
  'says nothing': '',
  'stops in its request line': 'GET /hea',
  'stops in its headers': 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-',
  'stops in its body': 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
  'stops in a chunk': 'POST /api/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{',
  'waits to be told to go on':
    'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n',
  'keeps its connection for the next request': 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
  'asks for another protocol': 'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'takes it for a proxy': 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n',
  'leads nowhere': 'GET http://:99999/ HTTP/1.1\r\nHost: x\r\n\r\n',
  'is no HTTP': '\x16\x03\x01\x02\x00\x01\x00',
};
