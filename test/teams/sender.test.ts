import assert from 'node:assert/strict';
import { createHostList } from '../../bot/teams/door/hosts.ts';
import { createSender, type SendResult } from '../../bot/teams/sender/index.ts';
import { type Connector, type Fault, startConnector } from '../support/connector.ts';
import { NOON } from './door-kit.ts';

const card = {
  type: 'message' as const,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
};
const blocked = { error: { code: 'Forbidden', message: '{"subCode":"MessageWritesBlocked","details":"blocked"}' } };

describe('the sender', () => {
  let connector: Connector;
  let clock: number;
  let slept: number[];
  let tokens: number;

  before(async () => {
    connector = await startConnector();
  });
  beforeEach(() => {
    clock = NOON;
    slept = [];
    tokens = 0;
    connector.faults = [];
    for (const list of [connector.received, connector.posted, connector.updated]) list.length = 0;
  });
  after(() => connector.close());

  const start = (changes: Partial<Parameters<typeof createSender>[0]> = {}) =>
    createSender({
      token: async () => `bot-token-${++tokens}`,
      isAllowedHost: createHostList(['127.0.0.1', 'smba.trafficmanager.net']),
      now: () => clock,
      sleep: async (ms) => {
        slept.push(ms);
        clock += ms;
      },
      random: () => 0.5,
      deadlineMs: 5_000,
      ...changes,
    });
  const target = () => ({
    serviceUrl: connector.serviceUrl,
    conversationId: '19:chat;messageid=1@thread.v2',
    tenantId: 'contoso',
    botId: '28:bot',
    botName: 'Pilot',
    recipientId: '29:alex',
    locale: 'sl-SI',
  });

  it('posts an activity once, addressed, with the bot token', async () => {
    const result = await start().post(target(), { type: 'message', text: 'Hello' });
    assert.deepEqual(result, { kind: 'sent', activityId: 'message-1' });
    assert.deepEqual(connector.received, [
      {
        method: 'POST',
        path: '/emea/v3/conversations/19%3Achat%3Bmessageid%3D1%40thread.v2/activities',
        authorization: 'Bearer bot-token-1',
        body: {
          type: 'message',
          text: 'Hello',
          channelId: 'msteams',
          from: { id: '28:bot', name: 'Pilot' },
          conversation: { id: '19:chat;messageid=1@thread.v2', tenantId: 'contoso' },
          recipient: { id: '29:alex' },
          locale: 'sl-SI',
        },
      },
    ]);
  });

  it('accepts a service URL that ends without a slash', async () => {
    const serviceUrl = connector.serviceUrl.replace(/\/$/, '');
    assert.equal((await start().post({ ...target(), serviceUrl }, card)).kind, 'sent');
  });

  it('updates an activity under its id', async () => {
    assert.deepEqual(await start().update(target(), 'm/1', card), { kind: 'sent', activityId: 'm/1' });
    assert.match(connector.received[0]?.path ?? '', /activities\/m%2F1$/);
    assert.equal(connector.received[0]?.method, 'PUT');
  });

  type Row = {
    readonly when: string;
    readonly faults: readonly Fault[];
    readonly result: SendResult;
    readonly requests: number;
    /** How many messages people see. */
    readonly seen: number;
  };
  const sent = { kind: 'sent', activityId: 'message-1' } as const;
  const doubt = (cause: string) => ({ kind: 'ambiguous', cause }) as const;
  const POSTS: readonly Row[] = [
    { when: '429 with Retry-After', faults: [{ status: 429, retryAfter: '2' }], result: sent, requests: 2, seen: 1 },
    { when: '429 without Retry-After', faults: [{ status: 429 }, { status: 429 }], result: sent, requests: 3, seen: 1 },
    {
      when: '429 with a date',
      faults: [{ status: 429, retryAfter: new Date(NOON + 3_000).toUTCString() }],
      result: sent,
      requests: 2,
      seen: 1,
    },
    {
      when: '429 for ever',
      faults: Array(9).fill({ status: 429 }),
      result: { kind: 'failed', status: 429 },
      requests: 4,
      seen: 0,
    },
    {
      when: '429 for longer than we wait',
      faults: [{ status: 429, retryAfter: '600' }],
      result: { kind: 'failed', status: 429 },
      requests: 1,
      seen: 0,
    },
    {
      when: '429, then 503',
      faults: [{ status: 429 }, { status: 503 }],
      result: doubt('status 503'),
      requests: 2,
      seen: 0,
    },
    { when: '408', faults: [{ status: 408 }], result: doubt('status 408'), requests: 1, seen: 0 },
    { when: '412', faults: [{ status: 412 }], result: doubt('status 412'), requests: 1, seen: 0 },
    { when: '500', faults: [{ status: 500 }], result: doubt('status 500'), requests: 1, seen: 0 },
    { when: '502', faults: [{ status: 502 }], result: doubt('status 502'), requests: 1, seen: 0 },
    {
      when: '503 with Retry-After',
      faults: [{ status: 503, retryAfter: '1' }],
      result: doubt('status 503'),
      requests: 1,
      seen: 0,
    },
    { when: '504', faults: [{ status: 504 }], result: doubt('status 504'), requests: 1, seen: 0 },
    { when: 'a reset', faults: [{ kind: 'reset' }], result: doubt('ECONNRESET'), requests: 1, seen: 0 },
    {
      when: 'a reset after the message was taken',
      faults: [{ kind: 'accepted-then-reset' }],
      result: doubt('ECONNRESET'),
      requests: 1,
      seen: 1,
    },
    {
      when: 'a success without an id',
      faults: [{ kind: 'accepted-without-body' }],
      result: { kind: 'sent', activityId: undefined },
      requests: 1,
      seen: 1,
    },
    {
      when: '202 without a body',
      faults: [{ status: 202 }],
      result: { kind: 'sent', activityId: undefined },
      requests: 1,
      seen: 0,
    },
    {
      when: '403 with the sub-code in its message',
      faults: [{ status: 403, body: blocked }],
      result: { kind: 'unreachable' },
      requests: 1,
      seen: 0,
    },
    {
      when: '403 with the code',
      faults: [{ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }],
      result: { kind: 'unreachable' },
      requests: 1,
      seen: 0,
    },
    {
      when: '403 for a bot outside the chat',
      faults: [{ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }],
      result: { kind: 'unreachable' },
      requests: 1,
      seen: 0,
    },
    {
      when: '403 for another reason',
      faults: [{ status: 403, body: { error: { code: 'Other' } } }],
      result: { kind: 'failed', status: 403 },
      requests: 1,
      seen: 0,
    },
    { when: '404', faults: [{ status: 404 }], result: { kind: 'gone' }, requests: 1, seen: 0 },
    { when: '400', faults: [{ status: 400 }], result: { kind: 'failed', status: 400 }, requests: 1, seen: 0 },
    { when: '401', faults: [{ status: 401 }], result: { kind: 'failed', status: 401 }, requests: 1, seen: 0 },
    { when: '413', faults: [{ status: 413 }], result: { kind: 'failed', status: 413 }, requests: 1, seen: 0 },
    {
      when: 'a redirect',
      faults: [{ status: 307, location: 'https://attacker.example/' }],
      result: { kind: 'failed', status: 307 },
      requests: 1,
      seen: 0,
    },
  ];
  describe('posting, never twice', () => {
    for (const { when, faults, result, requests, seen } of POSTS) {
      it(`after ${when}: ${result.kind}`, async () => {
        connector.faults = [...faults];
        assert.deepEqual(await start().post(target(), card), result);
        assert.equal(connector.received.length, requests);
        assert.equal(connector.posted.length, seen);
        assert.ok(slept.reduce((sum, ms) => sum + ms, 0) <= 30_000);
      });
    }
    for (const kind of ['stall', 'accepted-then-stall'] as const) {
      it(`after ${kind}: ambiguous at the deadline`, async () => {
        connector.faults = [{ kind }];
        assert.deepEqual(await start({ deadlineMs: 60 }).post(target(), card), doubt('TimeoutError'));
        assert.ok(connector.received.length <= 1);
      });
    }
  });

  describe('updating, again where it helps', () => {
    const updated = { kind: 'sent', activityId: 'm1' } as const;
    const UPDATES: readonly Omit<Row, 'seen'>[] = [
      { when: '503', faults: [{ status: 503 }], result: updated, requests: 2 },
      { when: '412', faults: [{ status: 412 }], result: updated, requests: 2 },
      { when: '429', faults: [{ status: 429, retryAfter: '1' }], result: updated, requests: 2 },
      { when: 'a reset', faults: [{ kind: 'reset' }], result: updated, requests: 2 },
      { when: 'a reset after it was taken', faults: [{ kind: 'accepted-then-reset' }], result: updated, requests: 2 },
      {
        when: 'three faults',
        faults: [{ status: 500 }, { kind: 'reset' }, { status: 502 }],
        result: updated,
        requests: 4,
      },
      { when: '500 for ever', faults: Array(9).fill({ status: 500 }), result: doubt('status 500'), requests: 4 },
      { when: '404', faults: [{ status: 404 }], result: { kind: 'gone' }, requests: 1 },
      { when: '400', faults: [{ status: 400 }], result: { kind: 'failed', status: 400 }, requests: 1 },
      { when: '403 blocked', faults: [{ status: 403, body: blocked }], result: { kind: 'unreachable' }, requests: 1 },
    ];
    for (const { when, faults, result, requests } of UPDATES) {
      it(`after ${when}: ${result.kind}`, async () => {
        connector.faults = [...faults];
        assert.deepEqual(await start().update(target(), 'm1', card), result);
        assert.equal(connector.received.length, requests);
      });
    }
  });

  it('waits what Retry-After asks and a little more, not less', async () => {
    connector.faults = [{ status: 429, retryAfter: '4' }];
    await start().post(target(), card);
    assert.deepEqual(slept, [4_500]);
  });

  it('sends nothing and asks for no token when the host is not on the list', async () => {
    const sender = start();
    for (const serviceUrl of [
      'https://attacker.example/',
      'http://smba.trafficmanager.net/',
      'https://evil.trafficmanager.net/',
      'nowhere',
      '',
    ]) {
      assert.deepEqual(await sender.post({ ...target(), serviceUrl }, card), { kind: 'failed', status: 0 });
    }
    assert.equal(tokens, 0);
  });

  it('sends nothing when there is no token to be had', async () => {
    const sender = start({ token: () => Promise.reject(new Error('credential')) });
    assert.deepEqual(await sender.post(target(), card), { kind: 'failed', status: 0 });
    assert.equal(connector.received.length, 0);
  });

  it('sends without a token where none is used', async () => {
    await start({ token: async () => undefined }).post(target(), card);
    assert.equal(connector.received[0]?.authorization, undefined);
  });

  it('knows that a message never left when nobody listens', async () => {
    const closed = await startConnector();
    await closed.close();
    const result = await start().post({ ...target(), serviceUrl: closed.serviceUrl }, card);
    assert.deepEqual(result, { kind: 'failed', status: 0 });
  });

  it('keeps the pace of a thread', async () => {
    const sender = start();
    for (let n = 0; n < 9; n += 1) await sender.post(target(), card);
    assert.deepEqual(slept, [1_000, 1_000]);
    assert.equal(connector.posted.length, 9);
  });

  it('reads a member under either name of the object id', async () => {
    const member = () => start().member(target(), '29:alex');
    assert.deepEqual(await member(), { aadObjectId: '0d0f2b61-0000-4000-8000-00000000000a', userRole: 'user' });
    connector.member = { aadObjectId: 'AB', userRole: 'guest', tenantId: 'T' };
    assert.deepEqual(await member(), { aadObjectId: 'ab', userRole: 'guest', tenantId: 't' });
    connector.faults = [{ status: 503 }];
    assert.equal((await member())?.userRole, 'guest');
    connector.faults = [{ status: 404 }];
    assert.equal(await member(), undefined);
    connector.member = 'nonsense';
    assert.equal(await member(), undefined);
  });
});
