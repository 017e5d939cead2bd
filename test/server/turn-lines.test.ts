import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import type { Parts } from '../../bot/compose.ts';
import { UNCOUNTED } from '../../bot/meters/meters.ts';
import { apologising } from '../../bot/turn/error-cards.ts';
import { cardIn, textOf } from '../support/card.ts';
import { addressIn, scrape } from '../support/scrape.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from './kit.ts';
import { chatOf, contactOf } from './telling-kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const TYPED = 'Kanarcek!7Zebra';
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}$/;
const MEGAN = { id: '29:megan', aadObjectId: APPROVER };
type Line = Readonly<Record<string, unknown>>;

/** Everybody is signed in, and no service answers. */
const signedIn: Parts = { signIn: { assertionFor: async () => ({ kind: 'signed-in', assertion: 'of a test' }) } };
/** Breaks as a driver might: with what it was given in its message. */
const broken: Parts = {
  membership: async ({ name }) => {
    throw new TypeError(`no member ${name}`);
  },
};

describe('the log lines of a turn', () => {
  let server: Running;
  afterEach(() => server.close());

  const say = (text: string, changes: object = {}) =>
    server.post(activityFor(server.kit, { id: `f:${Math.random()}`, text, ...changes }), {
      authorization: genuine(server.kit).authorization ?? '',
    });
  const chat = (id: string) => ({ id, conversationType: 'personal', tenantId: server.kit.tenantId });
  const lines = (): readonly Line[] => server.logged.map((line) => JSON.parse(line));
  /** The first card that says so, once there are as many. */
  const shown = async (is: RegExp, count = 1): Promise<string> => {
    for (;;) {
      const texts = [...server.connector.posted, ...server.connector.updated].map((one) => textOf(cardIn(one) ?? {}));
      const found = texts.filter((text) => is.test(text));
      if (found[0] && found.length >= count) return found[0];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('share an id, and another turn’s lines have another', async () => {
    server = await startServer({ parts: { ...signedIn, membership: async () => 'member' } });
    const from = { id: '29:alex', name: 'Alex', aadObjectId: REQUESTER };
    await Promise.all([say('is writeback on?'), say('is writeback on?', { from, conversation: chat('a:other') })]);
    const readings = (id: unknown) => lines().flatMap(({ turn, reading }) => (turn === id && reading ? [reading] : []));
    const ids = () => [...new Set(lines().flatMap(({ turn }) => turn ?? []))];
    await shown(/^Can't tell/, 2);
    assert.equal(ids().length, 2);
    const [one, other] = ids().map((id) => readings(id).toSorted());
    assert.deepEqual(one, other);
    assert.ok(new Set(one).size === one?.length && one.length > 5, `${one}`);
    for (const id of ids()) assert.match(String(id), ID);
  });

  for (const { locale, broke, reference } of [
    { locale: 'en-US', broke: /Something broke on my side/, reference: /reference ([0-9a-f-]+)\./ },
    { locale: 'sl-SI', broke: /Pri meni je šlo nekaj narobe/, reference: /oznaka ([0-9a-f-]+)\./ },
  ]) {
    it(`are found by the reference on the error card, which tells class and place but no word of anybody (${locale})`, async () => {
      server = await startServer({ parts: broken, env: { METRICS_PORT: '0' } });
      await say(locale === 'en-US' ? 'help' : 'pomoč', { locale, from: { ...MEGAN, name: TYPED } });
      const [, id] = reference.exec(await shown(broke)) ?? [];
      const ofTurn = lines().filter(({ turn }) => turn === id);
      assert.equal(ofTurn.length, 1);
      const { at, ...line } = ofTurn[0] ?? {};
      assert.deepEqual(line, {
        level: 'error',
        what: 'answering broke',
        kind: 'text',
        asked: 'help',
        cause: 'TypeError',
        turn: id,
      });
      assert.match(String(at), /^bot\/[\w/-]+\.ts:\d+$/);
      assert.ok(!server.logged.join().includes(TYPED));
      const { sum } = await scrape(addressIn(server.logged));
      assert.equal(sum('pilot_error_cards_total', { cause: 'fault' }), 1);
      assert.equal(sum('pilot_turns_total', { outcome: 'broke' }), 1);
    });
  }

  it('are found so too where the store is gone', async () => {
    server = await startServer();
    await rm(server.config.storeUrl.replace('sqlite:', ''));
    await say('help');
    const [, id] = /reference ([0-9a-f-]+)\./.exec(await shown(/reference/)) ?? [];
    const line = lines().find(({ turn }) => turn === id);
    assert.deepEqual([line?.what, line?.cause, line?.code], ['answering broke', 'StoreError', 'missing']);
    // Where it was asked, not where its errors are made.
    assert.match(String(line?.at), /^bot\/(?!store\/|ports\/|meters\/|lib\/)[\w/-]+\.ts:\d+$/);
    const [file = '', number] = String(line?.at).split(':');
    const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    assert.match(source.split('\n')[Number(number) - 1] ?? '', /await|store|trail/);
  });

  it('go on with what its commit left in the outbox', async () => {
    const requester = { tenantId: createKit().tenantId, objectId: REQUESTER, name: 'Alex Novak' };
    const approver = { ...requester, objectId: APPROVER, name: 'Megan Bowen' };
    const contacts = (url: string) => [contactOf(requester, url), contactOf(approver, url)];
    const trail = waitingTrail(requester, approver);
    // The bot’s own token isn’t taken: the requester, whom the outbox alone tells of the approval, has to wait.
    const faults = Array.from({ length: 20 }, () => ({ status: 401 }));
    server = await startServer({
      trail,
      isCarried: true,
      contacts,
      faults,
      parts: { ...signedIn, membership: async () => 'member' },
    });
    const press = clickOf({ verb: 'approve', data: { change: CHANGE, version: 2, comment: 'fine' } });
    await server.post(activityFor(server.kit, press), { authorization: genuine(server.kit).authorization ?? '' });
    const tried = () =>
      server.connector.received.some(({ path }) => path.includes(encodeURIComponent(chatOf(requester))));
    const waits = () =>
      lines()
        .filter(({ what }) => what === 'an outbox entry has to wait')
        .map(({ turn }) => turn);
    const lost = () => lines().filter(({ what }) => what === 'a message is not known to have arrived');
    while (!tried() || waits().length === 0 || lost().length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const [turn, ...others] = new Set([...waits(), ...lost().map((line) => line.turn)]);
    assert.match(String(turn), ID);
    assert.deepEqual(others, []);
    assert.equal(lost()[0]?.why, 'status 401');
  });

  it('take no id from what was sent', async () => {
    server = await startServer({ parts: broken });
    await say('help', { turnId: 'ffffffff-ffff', turn: 'ffffffff-ffff' });
    await say('is writeback on?', { turnId: 'ffffffff-ffff', turn: 'ffffffff-ffff' });
    await shown(/Something broke/);
    assert.ok(!server.logged.join().includes('ffffffff-ffff'));
  });

  it('are named in the answer that Teams shows by itself, in both languages', () => {
    const apology = apologising(UNCOUNTED);
    assert.match(apology({ locale: 'en-US', turnId: '3f9a2c1b-7d40' }).message, /reference 3f9a2c1b-7d40\.$/);
    assert.match(apology({ locale: 'sl-SI', turnId: '3f9a2c1b-7d40' }).message, /oznaka 3f9a2c1b-7d40\.$/);
  });
});
