import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { faultIn } from '../../bot/calendar/faults.ts';
import { fetchCalendar, type Reach } from '../../bot/calendar/fetch.ts';
import { isPrivate } from '../../bot/calendar/private-address.ts';
import { testCertificate } from '../support/test-certificate.ts';

describe('an address of a calendar', () => {
  let cert = '';
  let server: Server;
  let port = 0;
  let answer: (response: ServerResponse, path: string) => void;
  let asked = 0;

  before(async () => {
    const { certPath, keyPath } = await testCertificate();
    cert = readFileSync(certPath, 'utf8');
    server = createServer({ cert, key: readFileSync(keyPath) }, (request, response) => {
      asked += 1;
      answer(response, request.url ?? '');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    port = (server.address() as AddressInfo).port;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = 0;
  });

  /** In two calls: where restify is loaded, writing the head returns nothing. */
  const say = (response: ServerResponse, status: number, location?: string) => {
    response.writeHead(status, location ? { location } : {});
    response.end();
  };
  /** The server of this test stands for the internet, and ::1 for what is inside. */
  const reach = (): Reach => ({ ca: cert, isRefused: (address) => address !== '127.0.0.1' });
  const there = (path = '/freeze.ics', host = '127.0.0.1') => `https://${host}:${port}${path}`;
  const faultOf = async (address: string, how: Reach = reach()) => {
    try {
      return `read ${await fetchCalendar(address, how)}`;
    } catch (error) {
      return faultIn(error);
    }
  };
  const sendTo = (location: string) => {
    answer = (response) => say(response, 302, location);
  };

  it('is fetched, also where it is sent on to', async () => {
    answer = (response, path) => (path === '/freeze.ics' ? say(response, 302, '/there.ics') : response.end('text'));
    assert.equal(await fetchCalendar(there(), reach()), 'text');
  });

  it('is never fetched inside of a network: by number, by name, or sent on to', async () => {
    answer = (response) => response.end('inside');
    const inside = ['127.0.0.1', '[::1]', 'localhost', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433'];
    for (const host of inside) assert.equal(await faultOf(there('/', host), { ca: cert }), 'private-address', host);
    assert.equal(asked, 0, 'nobody was asked');
    for (const location of ['https://[::1]/', 'https://10.0.0.1/', 'https://169.254.169.254/latest/meta-data']) {
      sendTo(location);
      assert.equal(await faultOf(there()), 'private-address', location);
    }
  });

  it('is never fetched without TLS, nor round and round', async () => {
    sendTo(`http://127.0.0.1:${port}/`);
    assert.equal(await faultOf(there()), 'refused');
    sendTo('/again.ics');
    assert.equal(await faultOf(there()), 'refused');
  });

  it('is given up where it says no, is too large or too slow, or isn’t whom it says', async () => {
    answer = (response) => say(response, 404);
    assert.equal(await faultOf(there()), 'refused');
    answer = (response) => response.end('x'.repeat(1_000_001));
    assert.equal(await faultOf(there()), 'too-large');
    answer = (response) => response.write('BEGIN');
    assert.equal(await faultOf(there(), { ...reach(), limitMs: 200 }), 'unreachable');
    answer = () => {};
    assert.equal(await faultOf(there(), { ...reach(), limitMs: 200 }), 'unreachable');
    assert.equal(await faultOf(there(), { isRefused: () => false }), 'unreachable', 'a certificate of its own');
  });

  it('knows what isn’t on the internet', () => {
    const inside = [
      '10.1.2.3',
      '100.64.0.1',
      '169.254.1.1',
      '172.31.255.255',
      '192.168.0.1',
      '0.0.0.0',
      '255.255.255.255',
    ];
    const inside6 = [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '2001::1',
    ];
    for (const one of [...inside, ...inside6, 'ff02::1', 'nonsense']) assert.ok(isPrivate(one), one);
    for (const one of ['1.1.1.1', '172.32.0.1', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001::1'])
      assert.ok(!isPrivate(one), one);
  });
});
