import assert from 'node:assert/strict';
import type { CardSlot, Contact, ConversationRef } from '../../bot/ports/index.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { cardIn, textOf } from '../support/card.ts';
import type { Fault } from '../support/connector.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { APPROVER, REQUESTER, type Running, startServer } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const { tenantId, appId } = createKit();
const requester: Person = { tenantId, objectId: REQUESTER, name: 'Alex Novak' };
const approver: Person = { tenantId, objectId: APPROVER, name: 'Megan Bowen' };

const chatWith = ({ objectId }: Person, serviceUrl: string): ConversationRef => ({
  serviceUrl,
  conversationId: objectId === APPROVER ? 'a:chat' : `a:${objectId}`,
  kind: 'personal',
  tenantId,
  botId: `28:${appId}`,
  botName: 'Writeback Pilot',
  userId: `29:${objectId}`,
});
const contactOf = (person: Person, serviceUrl: string): Contact => ({
  person,
  personal: chatWith(person, serviceUrl),
  isReachable: true,
  isWelcomed: true,
  locale: 'en',
});
/** The requester's own card, as their turn left it. */
const cardOfRequester = (serviceUrl: string): CardSlot => ({
  conversation: chatWith(requester, serviceUrl),
  activityId: '1795000000001',
  changeId: CHANGE,
  personId: REQUESTER,
  version: 2,
});

/** A server that starts with a request for approval to send, and a connector that does this first. */
const startWith = (faults: readonly Fault[], approverChanges: Partial<Contact> = {}): Promise<Running> =>
  startServer({
    trail: waitingTrail(requester, approver),
    contacts: (url) => [contactOf(requester, url), { ...contactOf(approver, url), ...approverChanges }],
    slots: (url) => [cardOfRequester(url)],
    faults,
  });

const posts = ({ connector }: Running) => connector.received.filter(({ method }) => method === 'POST').length;
const saysNotReached = ({ connector }: Running) =>
  connector.updated.some((activity) => /Not reached yet: Megan Bowen/.test(textOf(cardIn(activity) ?? {})));

/** The requester's card was drawn after that, and names nobody. */
const saysReached = ({ connector }: Running) =>
  !/Not reached yet/.test(textOf(cardIn(connector.updated.at(-1)) ?? {})) && connector.updated.length > 1;

/** Waits for what the server does by itself; the test's own time limit ends it. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a request for approval on its way to the approver', () => {
  let server: Running;
  afterEach(() => server.close());

  it('goes to no host that is no longer allowed, and the log names that host', async () => {
    const serviceUrl = 'https://smba.yesterday.example/emea/';
    server = await startWith([], { personal: chatWith(approver, serviceUrl) });
    await until(() => server.logged.some((line) => line.includes('reply held back')));
    const line = server.logged.find((one) => one.includes('reply held back'));
    assert.deepEqual(JSON.parse(line ?? ''), {
      level: 'warn',
      what: 'reply held back',
      host: 'smba.yesterday.example',
    });
    assert.equal(server.connector.posted.length, 0);
  });

  const doubtful: Readonly<Record<string, readonly [fault: Fault, seen: 0 | 1]>> = {
    'a 500': [{ status: 500 }, 0],
    'a 503': [{ status: 503, retryAfter: '0' }, 0],
    'a 408': [{ status: 408 }, 0],
    'a reset': [{ kind: 'reset' }, 0],
    'a reset after the connector took it': [{ kind: 'accepted-then-reset' }, 1],
  };
  for (const [name, [fault, seen]] of Object.entries(doubtful)) {
    it(`is in doubt after ${name}: the requester’s card says so until it is posted again`, async () => {
      server = await startWith([fault]);
      await until(() => saysNotReached(server));
      assert.ok(server.logged.some((line) => /not known to have arrived.*ambiguous/.test(line)));
      await until(() => saysReached(server));
      assert.equal(posts(server), 2);
      assert.equal(server.connector.posted.length, seen + 1);
      const store = await openStore(server.config.storeUrl);
      const contact = await store.contact(tenantId, APPROVER);
      await store.close();
      assert.deepEqual([contact?.inDoubt, contact?.isReachable], [undefined, true]);
    });
  }

  it('is posted once after 429, at the time the connector names', async () => {
    server = await startWith([{ status: 429, retryAfter: '0' }]);
    await until(() => server.connector.posted.length === 1);
    assert.equal(posts(server), 2);
    assert.equal(saysNotReached(server), false);
  });

  it('is posted once when the connector takes the bot’s token again', async () => {
    server = await startWith([{ status: 401 }]);
    await until(() => server.connector.posted.length === 1);
    assert.equal(posts(server), 2);
  });

  for (const [name, fault] of [
    ['has blocked the bot', { status: 403, body: { error: { code: 'MessageWritesBlocked' } } }],
    ['has no such chat any more', { status: 404, body: { error: { code: 'ConversationNotFound' } } }],
  ] as const) {
    it(`marks an approver who ${name} as out of reach, and the requester’s card says so`, async () => {
      server = await startWith([fault]);
      await until(() => saysNotReached(server));
      assert.equal(posts(server), 1);
      const store = await openStore(server.config.storeUrl);
      assert.equal((await store.contact(tenantId, APPROVER))?.isReachable, false);
      await store.close();
    });
  }

  it('is posted again when an older program ended in the middle of it', async () => {
    server = await startWith([], { inDoubt: { changeId: CHANGE, version: 2, isLost: false } });
    await until(() => server.connector.posted.length === 1);
    assert.equal(posts(server), 1);
  });

  it('comes as soon as the approver appears, once, and the requester’s card names nobody any more', async () => {
    server = await startWith([{ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }]);
    await until(() => saysNotReached(server));
    server.connector.updated.length = 0;
    const { authorization = '' } = genuine(server.kit);
    const says = (id: string) => server.post(activityFor(server.kit, { id, text: 'help' }), { authorization });
    await Promise.all([says('m1'), says('m2')]);
    await until(() => server.connector.updated.length > 0);
    const requests = server.connector.posted.filter((one) => /So that resets/.test(textOf(cardIn(one) ?? {})));
    assert.equal(requests.length, 1);
    assert.equal(saysNotReached(server), false);
  });
});
