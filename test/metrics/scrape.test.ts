import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from '../server/kit.ts';
import { CHANGE, waitingTrail } from '../server/trails.ts';
import { addressIn, assertBounded, type Scrape, scrape } from '../support/scrape.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, FORGERIES, genuine } from '../teams/forgeries.ts';

const { tenantId } = createKit();
const requester = { tenantId, objectId: REQUESTER, name: 'Alex Novak' };
const approver = { tenantId, objectId: APPROVER, name: 'Megan Bowen' };
/** What a card that somebody made up may hold. */
const ODD = 'adele vance <adele@contoso.example> "quoted" \\ {x="y"}';

describe('the metrics of a running server', () => {
  let server: Running;
  let address: string;
  const look = (): Promise<Scrape> => scrape(address);
  const send = (changes: object) =>
    server.post(activityFor(server.kit, { id: `f:${Math.random()}`, ...changes }), {
      authorization: genuine(server.kit).authorization ?? '',
    });

  beforeEach(async () => {
    server = await startServer({ trail: waitingTrail(requester, approver), env: { METRICS_PORT: '0' } });
    address = addressIn(server.logged);
  });
  afterEach(() => server.close());

  it('are on a port of their own, bound to this machine, and nowhere on the public one', async () => {
    assert.match(address, /^http:\/\/127\.0\.0\.1:/);
    assert.notEqual(new URL(address).port, String(server.port));
    assert.equal((await server.get('/metrics')).status, 404);
    for (const path of ['/', '/healthz', '/api/messages', '/metrics/x'])
      assert.equal((await fetch(new URL(path, address))).status, 404, path);
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);
    assert.equal((await fetch(address)).headers.get('x-content-type-options'), 'nosniff');
  });

  it('count turns by kind and outcome, once where Teams delivers twice', async () => {
    await send({ id: 'f:1', text: 'help' });
    await send({ id: 'f:1', text: 'help' });
    await send(clickOf({ verb: 'approve', data: { change: CHANGE, version: 1 } }));
    await send(clickOf({ verb: 'approve', data: { change: CHANGE, version: 2, comment: 'fine' } }));
    const { sum } = await look();
    assert.equal(sum('pilot_turns_total', { kind: 'text', outcome: 'answered' }), 1);
    assert.equal(sum('pilot_turns_total', { kind: 'text', outcome: 'repeated' }), 1);
    assert.equal(sum('pilot_turns_total', { kind: 'click', outcome: 'refused' }), 1);
    assert.equal(sum('pilot_turns_total', { kind: 'click', outcome: 'answered' }), 1);
    assert.equal(sum('pilot_answer_seconds_count', { kind: 'click' }), 2);
    assert.equal(sum('pilot_requests_total', { status: '200' }), 4);
    assert.equal(sum('pilot_request_seconds_count'), 4);
    assert.ok(sum('pilot_message_seconds_count', { call: 'post', outcome: 'sent' }) >= 1);
  });

  it('count turns that were too many at once, and whose pace that was', async () => {
    await Promise.all(Array.from({ length: 90 }, () => send(clickOf({ verb: 'help', data: {} }))));
    const { sum } = await look();
    const paced = sum('pilot_turns_total', { kind: 'click', outcome: 'paced' });
    assert.ok(paced > 0 && paced <= 30, `${paced}`);
    assert.equal(sum('pilot_paced_total', { whose: 'person' }), paced);
    assert.equal(sum('pilot_turns_total', { kind: 'click' }), 90);
  });

  it('count commits with how long they took, and what the door refused by its reason', async () => {
    await send(clickOf({ verb: 'approve', data: { change: CHANGE, version: 2, comment: 'fine' } }));
    await server.post({});
    const { sum } = await look();
    assert.equal(sum('pilot_store_commit_seconds_count', { outcome: 'committed' }), 1);
    assert.ok(sum('pilot_store_commit_seconds_sum') > 0);
    assert.equal(sum('pilot_turned_away_total', { reason: 'no-bearer' }), 1);
    assert.equal(sum('pilot_requests_total', { status: '401' }), 1);
  });

  it('tell of the process itself', async () => {
    const { sum } = await look();
    assert.ok(sum('process_resident_memory_bytes') > 10_000_000);
    assert.ok(sum('process_start_time_seconds') > 0);
  });

  it('have labels of closed lists alone, whatever comes in, and name nobody', async () => {
    await send({ text: 'the new password is Kanarcek!7Zebra' });
    await send(clickOf({ verb: ODD, data: { change: ODD, version: 2 } }));
    await send({ type: 'invoke', name: ODD, value: {} });
    await send({ type: ODD, text: ODD });
    for (const { make } of FORGERIES.slice(0, 40)) await server.knock(make(server.kit)).catch(() => {});
    const found = await look();
    assertBounded(found);
    for (const secret of [/adele|contoso|Kanarcek|Alex|Megan|Novak|eyJ/i, /[0-9a-f]{8}-[0-9a-f]{4}/, /29:|28:|a:chat/])
      assert.doesNotMatch(found.text, secret);
  });

  it('are each explained in operate.md, and no other', async () => {
    await send({ text: 'help' });
    const { text } = await look();
    const served = [...text.matchAll(/^# TYPE (pilot_\w+) /gm)].map(([, name]) => name);
    const page = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| `(pilot_\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(told.toSorted(), served.toSorted());
  });
});

describe('a server without METRICS_PORT', () => {
  it('listens on no second port, and says nothing of metrics', async () => {
    const server = await startServer();
    assert.ok(!server.logged.some((line) => line.includes('metrics')));
    assert.equal((await server.get('/metrics')).status, 404);
    await server.close();
  });
});
