import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Contact } from '../../bot/ports/index.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { cardIn, textOf } from '../support/card.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { type Answer, APPROVER, clickOf, REQUESTER, type Running, startServer } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const { tenantId, appId } = createKit();
const alex: Person = { tenantId, objectId: REQUESTER, name: 'Alex Novak' };
const megan: Person = { tenantId, objectId: APPROVER, name: 'Megan Bowen' };
const eve: Person = { tenantId, objectId: '77777777-2222-4333-8444-555555555555', name: 'Eve' };

const ENGLISH = /quicker than I can follow.*try again in 10 seconds/;
const SLOVENIAN = /hitrejši od mene.*poskusite znova čez 10 sekund/;
const APPROVAL = { change: CHANGE, version: 2 };

const chatOf = ({ objectId }: Person) => `a:${objectId}`;
const contactOf = (person: Person, serviceUrl: string): Contact => ({
  person,
  personal: {
    serviceUrl,
    conversationId: chatOf(person),
    kind: 'personal',
    tenantId,
    botId: `28:${appId}`,
    botName: 'Writeback Pilot',
    userId: `29:${person.objectId}`,
  },
  isReachable: true,
  isWelcomed: true,
  locale: 'en',
});

describe('a member who never stops', () => {
  let server: Running;
  let bearer: Readonly<Record<string, string>>;
  let begun: number;
  type Changes = Readonly<Record<string, unknown>>;
  const as = (person: Person, activity: object, changes: Changes = {}) => {
    const from = { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId };
    const conversation = { id: chatOf(person), conversationType: 'personal', tenantId };
    return server.post(
      activityFor(server.kit, { id: `f:${randomUUID()}`, from, conversation, ...activity, ...changes }),
      bearer,
    );
  };
  const press = (person: Person, verb: string, data: Changes, changes: Changes = {}) =>
    as(person, clickOf({ verb, data }), changes);
  const say = (person: Person, text: string, changes: Changes = {}) => as(person, { type: 'message', text }, changes);
  const inGroup = (n: number) => ({
    conversation: { id: `19:${n}@thread.v2`, conversationType: 'groupChat', tenantId },
  });
  const records = async () => {
    const store = await openStore(server.config.storeUrl);
    const { events } = await store.load(tenantId, 0);
    await store.close();
    assert.equal((await verifyChain(tenantId, events)).kind, 'intact');
    return events.slice(2).map(({ event }) => event.type);
  };
  const sentTo = (chat: string) =>
    server.connector.received.filter(({ method, path }) => method !== 'GET' && decodeURIComponent(path).includes(chat));
  /** How many turns one person may have had by now. */
  const most = () => 61 + 2 * Math.ceil((Date.now() - begun) / 1000);
  const isSlowedDown = ({ text }: Answer) => ENGLISH.test(text);

  beforeEach(async () => {
    server = await startServer({
      trail: waitingTrail(alex, megan),
      contacts: (url) => [contactOf(alex, url), contactOf(megan, url)],
    });
    bearer = { authorization: genuine(server.kit).authorization ?? '' };
    begun = Date.now();
  });
  afterEach(() => server.close());

  /** So many in all, sixteen at a time. */
  async function flood(times: number, act: (n: number) => Promise<Answer>): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    let n = 0;
    const one = async () => {
      while (n < times) answers.push(await act(n++));
    };
    await Promise.all(Array.from({ length: 16 }, one));
    return answers;
  }

  it('puts one record on the trail by thousands of presses, and a colleague decides at once meanwhile', async () => {
    const comment = (n: number) => ({ ...APPROVAL, comment: `again ${n}` });
    const flooding = flood(2_000, (n) => press(eve, 'approve', comment(n), inGroup(n % 2)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = Date.now();
    const approved = await press(megan, 'approve', { ...APPROVAL, comment: 'fine' });
    assert.match(textOf(JSON.parse(approved.text).value), /Step 1 of 8/);
    assert.ok(Date.now() - asked < 8_000, `${Date.now() - asked} ms`);
    const answers = await flooding;
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    const slow = answers.filter(isSlowedDown);
    assert.ok(
      answers.length - slow.length >= 60 && answers.length - slow.length <= most(),
      `${slow.length} slowed down`,
    );
    assert.deepEqual((await records()).sort(), ['approved', 'refused']);
  });

  it('leaves the pressed card as it is and says when to try again, in their own language', async () => {
    const own = await flood(80, () => press(eve, 'help', {}));
    const last = own.findLast(isSlowedDown);
    assert.equal(JSON.parse(last?.text ?? '').type, 'application/vnd.microsoft.activity.message');
    const before = server.connector.posted.length;
    const slovenian = await flood(80, () => press(alex, 'status', {}, { locale: 'sl-SI' }));
    assert.ok(
      slovenian.some(({ text }) => ENGLISH.test(text)),
      'Alex was met in English',
    );
    const ana = { ...eve, objectId: '88888888-2222-4333-8444-555555555555', name: 'Ana' };
    const hers = await flood(80, () => press(ana, 'help', {}, { locale: 'sl-SI' }));
    assert.ok(hers.some(({ text }) => SLOVENIAN.test(text)));
    assert.ok(server.connector.posted.length - before <= 120, 'no message beside the sentence');
    assert.deepEqual(await records(), []);
  });

  it('takes neither their tenant’s messages nor its look-ups by writing in hundreds of chats', async () => {
    const flooding = flood(1_500, (n) => say(eve, 'help', inGroup(n % 300)));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const asked = Date.now();
    const approved = await press(megan, 'approve', { ...APPROVAL, comment: 'fine' });
    assert.match(textOf(JSON.parse(approved.text).value), /Step 1 of 8/);
    const isTold = () => sentTo(chatOf(alex)).some(({ body }) => /Step 1 of 8/.test(textOf(cardIn(body) ?? {})));
    const isEdited = () => sentTo(chatOf(megan)).some(({ method }) => method === 'PUT');
    while (!isTold() || !isEdited()) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(Date.now() - asked < 10_000, `told and edited after ${Date.now() - asked} ms`);
    const helped = Date.now();
    const isHelped = () => sentTo(chatOf(megan)).some(({ body }) => /What I can do/.test(textOf(cardIn(body) ?? {})));
    assert.equal((await press(megan, 'help', {})).status, 200);
    while (!isHelped()) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(Date.now() - helped < 10_000, `answered after ${Date.now() - helped} ms`);
    for (const { status } of await flooding) assert.equal(status, 200);
    const told = server.connector.received.filter(({ body }) => ENGLISH.test(textOf(cardIn(body) ?? {}))).length;
    const seconds = (Date.now() - begun) / 1000;
    assert.ok(told >= 1 && told <= 1 + Math.ceil(seconds / 10), `${told} messages in ${seconds} s that say so`);
    // An answer that comes late takes the place of *Reading*, which is an edit of the same message.
    const toGroups = sentTo('@thread.v2').filter(({ method }) => method === 'POST').length;
    assert.ok(toGroups <= most() + told, `${toGroups} messages to group chats`);
    assert.deepEqual(await records(), ['approved']);
  });

  it('is answered again a moment later', async () => {
    await flood(200, () => press(eve, 'help', {}));
    let tries = 0;
    while (isSlowedDown(await press(eve, 'help', {}))) {
      tries += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(tries < 30);
  });

  it('is not who has one activity delivered again and again', async () => {
    const id = 'f:the same';
    const again = await flood(200, () => press(eve, 'approve', { ...APPROVAL, comment: '' }, { ...inGroup(1), id }));
    assert.equal(new Set(again.map(({ text }) => text)).size, 1);
    assert.equal(again.filter(isSlowedDown).length, 0);
    const others = await flood(59, (n) => press(eve, 'approve', { ...APPROVAL, comment: String(n) }, inGroup(1)));
    assert.equal(others.filter(isSlowedDown).length, 0);
    assert.deepEqual(await records(), ['refused']);
  });

  it('without an account hears as much and no more', async () => {
    const nobody = {
      from: { id: '8:anonymous', name: 'Somebody' },
      conversation: { id: '19:m@thread.v2', conversationType: 'groupChat', tenantId },
    };
    await flood(400, () => say(eve, 'hello', nobody));
    const soon = Date.now() + 1_500;
    while (Date.now() < soon) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(sentTo('19:m@thread.v2').length <= most());
  });
});
