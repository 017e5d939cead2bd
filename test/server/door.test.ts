import assert from 'node:assert/strict';
import { maxHeaderSize } from 'node:http';
import { addressIn, scrape } from '../support/scrape.ts';
import { FORGERIES, genuine, type Shot } from '../teams/forgeries.ts';
import { type Answer, type Running, startServer } from './kit.ts';

/** Node answers headers over its limit with 431 and hangs up, sometimes before the sender has sent all of them. */
function cutOff({ authorization }: Shot, error: NodeJS.ErrnoException): Answer {
  const isOver = (authorization?.length ?? 0) > maxHeaderSize;
  if (!isOver || !['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) throw error;
  return { status: 431, text: '', headers: {} };
}

describe('the running server and forged requests', () => {
  let server: Running;
  before(async () => {
    server = await startServer({ hosts: 'smba.trafficmanager.net', env: { METRICS_PORT: '0' } });
  });
  after(() => server.close());

  for (const { name, status, make } of FORGERIES) {
    it(`turns away ${name}`, async () => {
      const logged = server.logged.length;
      const shot = make(server.kit);
      const answer = await server.knock(shot).catch((error: NodeJS.ErrnoException) => cutOff(shot, error));
      // Headers of a megabyte end at Node's own door, texts over the limit at the cap of a body.
      assert.ok([status, 413, 431].includes(answer.status), `answered ${answer.status}`);
      assert.equal(answer.text, '', 'the answer said something');
      const lines = server.logged.slice(logged);
      if (answer.status === status)
        assert.match(lines.join(), /^\{"level":"warn","what":"turned away","reason":"[a-z-]+",/);
      assert.doesNotMatch(lines.join(), /eyJ/);
    });
  }

  it('turns away whoever comes without a token, whatever the body', async () => {
    for (const body of [{}, { type: 'message' }, genuine(server.kit).body])
      assert.equal((await server.post(body)).status, 401);
  });

  it('writes the host and the issuer that it refused into its log, and nothing else of either', async () => {
    const serviceUrl = 'https://smba.elsewhere.example/emea/';
    await server.knock(genuine(server.kit, { serviceurl: serviceUrl }, { serviceUrl }));
    await server.knock(genuine(server.kit, { iss: 'https://api.botframework.us' }));
    const turned = (reason: string, status: number, named: object) =>
      JSON.stringify({ level: 'warn', what: 'turned away', reason, status, ...named });
    assert.deepEqual(server.logged.slice(-2), [
      turned('service-host-not-allowed', 403, { host: 'smba.elsewhere.example' }),
      turned('wrong-issuer', 401, { issuer: 'https://api.botframework.us' }),
    ]);
  });

  it('has let in not one of them', async () => {
    const { sum } = await scrape(addressIn(server.logged));
    assert.ok(sum('pilot_turned_away_total', { reason: 'wrong-audience' }) > 0);
    for (const status of ['200', '500', '503']) assert.equal(sum('pilot_requests_total', { status }), 0);
    assert.deepEqual(server.connector.received, []);
  });

  it('still lets in what is genuine', async () => {
    assert.equal((await server.knock(genuine(server.kit, {}, { type: 'typing' }))).status, 200);
  });
});
