import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { guard, LISTENER_OPTIONS } from '../../bot/http/listener.ts';
import { hold, raw, statusOf } from '../support/raw.ts';

const NOSNIFF = /^x-content-type-options: nosniff\r$/im;
const PATIENT = { sockets: 50, ahead: 8, idleMs: 10_000 };

type Serve = (req: IncomingMessage, res: ServerResponse) => void;
type Guarded = { readonly port: number; readonly close: () => Promise<void> };

/** A server of our own kind, with less patience than in production. */
async function listening(serve: Serve, bounds: Partial<typeof PATIENT> = {}): Promise<Guarded> {
  const times = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50, keepAliveTimeout: 100 };
  const server = createServer({ ...LISTENER_OPTIONS, ...times });
  const cutOff = guard(server, serve, { ...PATIENT, ...bounds });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      cutOff();
      await closed;
    },
  };
}

const GET = 'GET /a HTTP/1.1\r\nHost: x\r\n';
const POST = 'POST /a HTTP/1.1\r\nHost: x\r\n';
const LAST = `${GET}Connection: close\r\n\r\n`;

describe('the listener before the routes', () => {
  let guarded: Guarded | undefined;
  afterEach(() => guarded?.close());

  async function start(...options: Parameters<typeof listening>): Promise<number> {
    guarded = await listening(...options);
    return guarded.port;
  }

  const slow: Readonly<Record<string, string>> = {
    'that says nothing': '',
    'that never ends its request line': 'GET /a',
    'that never ends its headers': GET,
    'that never sends its body': `${POST}Content-Length: 9\r\n\r\n`,
    'that never ends a chunk': `${POST}Transfer-Encoding: chunked\r\n\r\n9\r\n{`,
    'that was told to go on and does not': `${POST}Content-Length: 9\r\nExpect: 100-continue\r\n\r\n`,
  };
  for (const [name, bytes] of Object.entries(slow))
    it(`ends a request ${name} with 408`, async () => {
      const port = await start((req, res) => void req.resume().once('end', () => res.end()));
      const said = await raw(port, bytes);
      assert.match(said, /^(HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 408 /);
      assert.match(said, NOSNIFF);
    });

  const floods: Readonly<Record<string, readonly [string, number]>> = {
    'one long header': [`${GET}A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    'many headers': [`${GET}${'A: b\r\n'.repeat(20_000)}\r\n`, 431],
    'a header of no end': [`${GET}A: ${'a'.repeat(20_000)}`, 431],
    'a long extension of a chunk': [`${POST}Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(20_000)}\r\n{\r\n`, 413],
    'many headers after the body': [
      `${POST}Transfer-Encoding: chunked\r\n\r\n0\r\n${'A: b\r\n'.repeat(20_000)}\r\n`,
      431,
    ],
    'two lengths': [`${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    'a length and chunks': [`${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    'a length below nothing': [`${POST}Content-Length: -1\r\n\r\n`, 400],
    'a chunk of no size': [`${POST}Transfer-Encoding: chunked\r\n\r\nz\r\n`, 400],
    'a line folded': [`${GET}A: b\r\n c\r\n\r\n`, 400],
  };
  for (const [name, [bytes, status]] of Object.entries(floods))
    it(`answers ${name} with ${status}`, async () => {
      const port = await start((req, res) => void req.resume().once('end', () => res.end('served')));
      const said = await raw(port, bytes);
      assert.equal(statusOf(said), status, said);
      assert.match(said, NOSNIFF);
    });

  it('answers requests sent ahead in their order', async () => {
    const port = await start((req, res) => void setTimeout(() => res.end(req.url), req.url === '/1' ? 60 : 5));
    const said = await raw(port, `${GET.replace('/a', '/1')}\r\n${GET.replace('/a', '/2')}\r\n${LAST}`);
    assert.deepEqual(said.match(/^\/\w$|\/\w(?=HTTP)/gm), ['/1', '/2', '/a']);
  });

  it('lets go of a connection that sends more ahead than it may', async () => {
    let served = 0;
    const port = await start(() => {
      served += 1;
    });
    assert.equal(await raw(port, `${GET}\r\n`.repeat(5_000)), '');
    assert.equal(served, PATIENT.ahead);
  });

  it('tells every answer that its caller has gone, also those behind the first', async () => {
    const gone: (string | undefined)[] = [];
    const begun: (string | undefined)[] = [];
    const port = await start((req, res) => {
      begun.push(req.url);
      res.once('close', () => gone.push(req.url));
    });
    const socket = connect(port, '127.0.0.1', () => socket.write(`${GET}\r\n`.repeat(3)));
    while (begun.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    socket.destroy();
    while (gone.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(gone, ['/a', '/a', '/a']);
  });

  it('lets go of a caller that does not read its answer', async () => {
    const page = Buffer.alloc(8_000_000, 'x');
    const closed: Promise<void>[] = [];
    const port = await start(
      (_req, res) => {
        closed.push(new Promise((resolve) => res.once('close', resolve)));
        res.end(page);
      },
      { idleMs: 300 },
    );
    const socket = connect(port, '127.0.0.1', () => socket.pause().write(LAST));
    socket.on('error', () => {});
    await once(socket, 'connect');
    while (closed.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await closed[0];
    socket.destroy();
  });

  it('holds no connection for good whose caller asked for another protocol and says no more', async () => {
    const port = await start((_req, res) => res.end());
    const asked = `${GET}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`;
    await Promise.all(Array.from({ length: 50 }, () => hold(port, asked).closed));
  });

  it('takes no more connections than it may, and takes new ones once others have gone', async () => {
    const port = await start((_req, res) => void res.end('served'), { sockets: 3 });
    const held = ['', '', ''].map((bytes) => hold(port, bytes));
    await Promise.all(held.map(({ opened }) => opened));
    assert.equal(await raw(port, LAST), '');
    await Promise.all(held.map(({ closed }) => closed));
    held.forEach(({ drop }) => void drop());
    assert.match(await raw(port, LAST), /served$/);
  });

  it('answers 500 where its routes break, and cuts off an answer that had begun', async () => {
    const port = await start((req, res) => {
      if (req.url === '/begun') res.write('some');
      throw new Error('password=hunter2');
    });
    const said = await raw(port, LAST);
    assert.equal(statusOf(said), 500);
    assert.doesNotMatch(said, /hunter2/);
    assert.doesNotMatch(await raw(port, LAST.replace('/a', '/begun')), /hunter2|500/);
    assert.equal(statusOf(await raw(port, LAST)), 500);
  });

  it('never puts a refusal into the midst of an answer', async () => {
    const port = await start((_req, res) => {
      res.writeHead(200, { 'content-length': 8 });
      res.write('some');
      setTimeout(() => res.end('more'), 50);
    });
    assert.doesNotMatch(await raw(port, `${GET}\r\nnonsense\r\n\r\n`), /400/);
  });
});
