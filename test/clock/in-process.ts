import assert from 'node:assert/strict';
import { seenAt } from '../../bot/access/last-seen.ts';
import { createKnownPeople } from '../../bot/access/member-or-guest.ts';
import { createVitals } from '../../bot/http/health.ts';
import type { Store } from '../../bot/ports/index.ts';
import type { Answer, Incoming } from '../../bot/request.ts';
import { remembering } from '../../bot/store/remembering.ts';
import { keepFor } from '../../bot/store/retention.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { createKeys } from '../../bot/teams/door/keys.ts';
import { createMembership } from '../../bot/teams/membership.ts';
import { createBotToken } from '../../bot/teams/sender/bot-token.ts';
import { createExchangeIds } from '../../bot/teams/sign-in/exchange-id.ts';
import { createExchangeLimit } from '../../bot/teams/sign-in/exchange-limit.ts';
import { createMemory } from '../../bot/teams/sign-in/memory.ts';
import { createExportLinks } from '../../bot/trail/download-links.ts';
import { createDedupe, createRepeats } from '../../bot/turn/dedupe.ts';
import { createDoublePressGuard } from '../../bot/turn/double-press.ts';
import { createRateLimit } from '../../bot/turn/rate-limit.ts';
import type { Drawn } from '../../cards/index.ts';
import { megan, TENANT } from '../store/samples.ts';
import { counting, DAY, HOUR, iso, type Lasting, MINUTE, SECOND, untilAgain } from './kit.ts';

const where = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:megan',
  kind: 'personal',
  tenantId: TENANT,
  botId: '28:bot',
  botName: 'Writeback Pilot',
} as const;

const pressed = {
  kind: 'click',
  verb: 'check',
  data: { verb: 'check' },
  cardId: '1',
  isInline: true,
  person: megan,
  userId: '29:megan',
  where,
  locale: 'en-US',
  activityId: 'f:1',
  token: undefined,
} as const satisfies Incoming;

const onChange: Incoming = { ...pressed, verb: 'approve', data: { verb: 'approve', change: 'c1', version: 3 } };
const nobody = async () => assert.fail('not asked for');

/** All that lasts for a while in this process, or by a time that stands in the store beside the trail. */
export const IN_PROCESS: Lasting = {
  'an outbox that was found empty is not asked again': [
    SECOND,
    async (clock) => {
      const opened = await openSqliteStore({ path: ':memory:' });
      await opened.close();
      const take = counting([]);
      const store = remembering<Store>({ ...opened, takeOutbox: take.do });
      return untilAgain(take, () => store.takeOutbox('worker', clock.now(), MINUTE, 10));
    },
  ],
  'the same button pressed again gets the same answer': [
    2 * SECOND,
    async (clock) => {
      const work = counting('answer');
      const guard = createDoublePressGuard<string>(clock, () => true);
      return untilAgain(work, () => guard(pressed, work.do));
    },
  ],
  'the same delivery gets the same answer': [
    4 * MINUTE,
    async (clock) => {
      const work = counting('answer');
      const dedupe = createDedupe<string>(clock);
      return untilAgain(work, () => dedupe(pressed, work.do));
    },
  ],
  'the same press under a new id gets the same answer': [
    4 * MINUTE,
    async (clock) => {
      const work = counting<Answer>({ kind: 'card', drawn: { card: {}, summary: '' } as Drawn, hasCommitted: true });
      const repeats = createRepeats(clock);
      return untilAgain(work, () => repeats(onChange, work.do));
    },
  ],
  'a person who exchanged too often is not heard': [
    MINUTE,
    async (clock) => {
      const limit = createExchangeLimit(clock.now);
      for (let n = 0; n < 40; n += 1) limit('megan');
      return () => limit('megan');
    },
  ],
  'what was asked before a sign-in is remembered': [
    10 * MINUTE,
    async (clock) => {
      const memory = createMemory<string>(clock.now);
      memory.keep('megan', 'status');
      return () => !memory.has('megan');
    },
  ],
  'keys that couldn’t be fetched are not asked for again': [
    30 * SECOND,
    async ({ now }) => {
      const asked = counting(new Response('', { status: 503 }));
      const metadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
      const keys = createKeys({ metadataUrl, now, fetch: asked.do });
      return untilAgain(asked, keys.ready);
    },
  ],
  'a member is known in a chat': [
    HOUR,
    async ({ now }) => {
      const member = counting({ userRole: 'user' });
      const membership = createMembership({ post: nobody, update: nobody, member: member.do }, now);
      return untilAgain(member, () => membership(megan, where, '29:megan'));
    },
  ],
  'a member is known': [
    HOUR,
    async (clock) => {
      const known = createKnownPeople(clock);
      known.note(megan, 'member');
      return () => known.of(megan) === undefined;
    },
  ],
  'a store that answered is ready': [
    5 * SECOND,
    async (clock) => {
      const reach = counting(undefined);
      const store = { pulse: () => 'beats' as const, reach: reach.do };
      const vitals = createVitals(
        store,
        () => true,
        clock,
        () => {},
      );
      return untilAgain(reach, vitals.isReady);
    },
  ],
  'a link to a file is good': [
    10 * MINUTE,
    async (clock) => {
      const links = createExportLinks('https://bot.example', clock.now);
      const id = links.make({ person: megan, format: 'csv' }).split('id=')[1] ?? '';
      return () => links.look(id) === undefined;
    },
  ],
  'the day’s forgetting is done': [
    DAY,
    async ({ now }) => {
      const forget = counting(undefined);
      return untilAgain(forget, keepFor(400, { forget: forget.do }, now));
    },
  ],
  'somebody was seen as an operator': [
    8 * HOUR + 5 * MINUTE,
    async ({ now }) => {
      const wasOperatorAt = iso(now());
      return () => seenAt({ wasOperator: true, wasOperatorAt }, iso(now()), 8) === undefined;
    },
  ],
  'a person who never stops is paced': [
    30 * SECOND,
    async (clock) => {
      const pace = createRateLimit(clock);
      for (let n = 0; n < 100; n += 1) pace.exceeded(TENANT, 'megan');
      clock.time -= SECOND;
      return () => pace.exceeded(TENANT, 'megan') === undefined;
    },
  ],
  'the bot’s token serves': [
    HOUR,
    async ({ now }) => {
      const fetched: number[] = [];
      const token = createBotToken({
        now,
        getToken: async () => ({ token: `${fetched.push(now())}`, expiresOnTimestamp: now() + HOUR }),
      });
      await token();
      return async () => (await token()) !== '1';
    },
  ],
  'the id of a token exchange is good': [
    10 * MINUTE,
    async ({ now }) => {
      const ids = createExchangeIds({ key: async () => Buffer.alloc(32).toString('base64url'), now });
      const holder = { ...megan, conversationId: where.conversationId };
      const { id } = await ids.make(holder, { kind: 'press', verb: 'status', chosen: {} });
      return async () => (await ids.read(holder, id)).kind === 'late';
    },
  ],
};
