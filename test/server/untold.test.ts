import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConversationRef } from '../../bot/ports/index.ts';
import { exportTrails } from '../../bot/store/audit/index.ts';
import { openReader } from '../../bot/store/open.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { Turn } from '../../bot/workflow/telling/turned.ts';
import type { Fault } from '../support/connector.ts';
import { isDeep } from '../support/deep.ts';
import { type Running, startServer } from './kit.ts';
import {
  alexOf,
  chatOf,
  contactOf,
  everybody,
  from,
  meganOf,
  messagesTo,
  ofDecision,
  press,
  seedWaiting,
  tellOf,
  tenantsOf,
  until,
} from './telling-kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

/** How long the connector is away; a minute in the deep run. */
const OUTAGE_MS = isDeep ? 60_000 : 4_000;
const BLOCKED: Fault = { status: 403, body: { error: { code: 'MessageWritesBlocked' } } };
const AWAY: Fault = { status: 503, retryAfter: '0' };

describe('what people must hear of a change', function () {
  this.timeout(isDeep ? 300_000 : 120_000);
  let folder: string;
  let storeUrl: string;
  let server: Running | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-untold-'));
    storeUrl = `sqlite:${join(folder, 'pilot.db')}`;
  });
  afterEach(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  type Options = Omit<NonNullable<Parameters<typeof startServer>[0]>, 'trail' | 'contacts'>;
  async function start(tenants: readonly string[], options: Options = {}): Promise<Running> {
    server = await startServer({
      contacts: everybody(tenants),
      ...options,
      env: { STORE_URL: storeUrl, ALLOWED_TENANTS: tenants.join(',') },
    });
    return server;
  }
  const [home = ''] = tenantsOf(1);
  const [alex, megan] = [alexOf(home), meganOf(home)];
  /** One tenant's change waits for Megan; these effects of it are still to be carried. */
  async function one(outbox: Parameters<typeof seedWaiting>[2] = () => [], options: Options = {}): Promise<Running> {
    await seedWaiting({ storeUrl }, [home], outbox);
    return start([home], options);
  }
  const send = (running: Running, { body, headers }: ReturnType<typeof from>) => running.post(body, headers);
  const trailOf = async (tenantId: string): Promise<readonly Event[]> => {
    const reader = await openReader(storeUrl);
    const events: Event[] = [];
    for await (const { event } of reader.records(tenantId)) events.push(event);
    await reader.close();
    return events;
  };

  it('reaches all thirty requesters once the connector is back, however it was away', async () => {
    const tenants = tenantsOf(30);
    await seedWaiting({ storeUrl }, tenants);
    const running = await start(tenants);
    const { connector, kit } = running;
    await Promise.all(tenants.map((t) => send(running, press(kit, meganOf(t), 'status', 0))));
    connector.refuses = () => AWAY;
    const decided = await Promise.all(tenants.map((t) => send(running, press(kit, meganOf(t), 'approve', 2))));
    assert.deepEqual(
      decided.map(({ status }) => status),
      tenants.map(() => 200),
    );
    await sleep(OUTAGE_MS);
    assert.ok(tenants.every((t) => messagesTo(connector, alexOf(t)).length === 0));
    connector.refuses = () => undefined;
    await until(() => tenants.every((t) => messagesTo(connector, alexOf(t)).some((text) => ofDecision.test(text))));
    // What comes twice would come within the same minute.
    await sleep(1_500);
    for (const t of tenants) assert.equal(messagesTo(connector, alexOf(t)).length, 1);
  });

  it('comes once after 429, when the connector says', async () => {
    const running = await one();
    const since = Date.now();
    running.connector.refuses = (path, method) =>
      method === 'POST' && path.includes(encodeURIComponent(chatOf(alex))) && Date.now() - since < 3_000
        ? { status: 429, retryAfter: '1' }
        : undefined;
    await send(running, press(running.kit, megan, 'approve', 2));
    await until(() => messagesTo(running.connector, alex).length > 0);
    await sleep(1_500);
    assert.equal(messagesTo(running.connector, alex).length, 1);
  });

  it('comes with the app, installed again after it was taken away', async () => {
    const running = await one();
    running.connector.refuses = (path) => (path.includes(encodeURIComponent(chatOf(alex))) ? BLOCKED : undefined);
    await send(running, press(running.kit, megan, 'approve', 2));
    await until(() => running.logged.some((line) => /has to wait.*waits/.test(line)));
    running.connector.refuses = () => undefined;
    const added = { type: 'installationUpdate', action: 'add' };
    await send(running, from(running.kit, alex, added));
    await until(() => messagesTo(running.connector, alex).length > 0);
    await sleep(500);
    assert.match(messagesTo(running.connector, alex).join('\n---\n'), ofDecision);
    assert.equal(messagesTo(running.connector, alex).length, 1);
  });

  it('comes before the answer to the first word of somebody who could not be reached', async () => {
    const running = await one();
    running.connector.refuses = (path) => (path.includes(encodeURIComponent(chatOf(alex))) ? BLOCKED : undefined);
    await send(running, press(running.kit, megan, 'approve', 2));
    await until(() => running.logged.some((line) => /has to wait.*waits/.test(line)));
    running.connector.refuses = () => undefined;
    await send(running, from(running.kit, alex, { text: 'help' }));
    await until(() => messagesTo(running.connector, alex).length === 2);
    const [first = '', second = ''] = messagesTo(running.connector, alex);
    assert.match(first, ofDecision);
    assert.doesNotMatch(second, ofDecision);
  });

  it('is decided once where its card stands twice, whichever copies are pressed', async () => {
    const running = await one((t) => [tellOf(meganOf(t), 'request')], { faults: [{ kind: 'accepted-then-reset' }] });
    const { connector, kit } = running;
    const copiesFor = (person: Person) =>
      connector.taken.filter((a) => a.conversationId === chatOf(person) && a.method === 'POST').map(({ id }) => id);
    await until(() => copiesFor(megan).length === 2);
    await Promise.all(copiesFor(megan).map((card) => send(running, press(kit, megan, 'approve', 2, card))));
    await until(() => messagesTo(connector, alex).length > 0);
    const kinds = async () => (await trailOf(home)).map(({ type }) => type);
    assert.equal((await kinds()).filter((type) => type === 'approved').length, 1);
    for (const card of copiesFor(megan)) await send(running, press(kit, megan, 'reject', 2, card, { said: 'yes' }));
    assert.ok(!(await kinds()).includes('rejected'), 'a copy of an older version decides nothing');
  });

  it('is not repeated where it is none: a notice of a watch whose fate is open', async () => {
    const at = new Date().toISOString();
    const turn: Turn = { health: 'broken', verdict: 'off', at, was: null, is: null };
    const conversation = (url: string) => contactOf(alex, url).personal as ConversationRef;
    const running = await one((tenantId) => [{ kind: 'turned', tenantId, turn }], {
      faults: [AWAY],
      watches: (url) => [
        { conversation: conversation(url), by: alex, since: '2026-01-01T00:00:00.000Z', locale: 'en', health: 'works' },
      ],
    });
    await until(() => running.connector.received.length > 0);
    await sleep(3_000);
    assert.equal(running.connector.received.filter(({ method }) => method === 'POST').length, 1);
  });

  it('is on the trail and in the log where it was tried in vain for a day, and still comes when its reader appears', async () => {
    const path = join(folder, 'pilot.db');
    const old = await openSqliteStore({ path, now: () => Date.now() - 25 * 3_600_000 });
    const events: readonly Event[] = [
      ...waitingTrail(alex, megan),
      { type: 'cancelled', changeId: CHANGE, by: megan, at: new Date().toISOString() },
    ];
    await old.commit(home, 0, { events, outbox: [tellOf(alex, 'ended')] });
    await old.close();
    const running = await start([home], { faults: [AWAY, AWAY] });
    await until(() => running.logged.some((line) => /could not be told for a day/.test(line)));
    const isNoted = async (type: Event['type']) => (await trailOf(home)).some((event) => event.type === type);
    assert.ok(await isNoted('untold'));
    const reader = await openReader(storeUrl);
    let told = '';
    for await (const piece of exportTrails(reader, 'csv')) told += piece;
    await reader.close();
    assert.match(told, /"untold".*Alex Novak/);
    await send(running, from(running.kit, alex, { text: 'help' }));
    await until(() => messagesTo(running.connector, alex).length === 2);
    // Seldom: each look opens the file in this thread beside the server's own, and the driver has been seen to hang on many of those.
    while (!(await isNoted('told-late'))) await sleep(500);
    await send(running, from(running.kit, alex, { text: 'help' }));
    assert.equal(messagesTo(running.connector, alex).length, 3);
  });
});
