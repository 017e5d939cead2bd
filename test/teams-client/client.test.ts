import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { code as codeOf } from '../../cards/parts/card.ts';
import { people } from '../../sandbox/people.ts';
import { ACTIVITY_NAMES, activityOf, TEAM } from './activities.ts';
import { type Chats, startChats } from './chats.ts';
import { RULES, type Rule } from './rules.ts';
import { CHANNEL, GROUP, type Place, wire } from './wire.ts';

const LOGIN = 'application/vnd.microsoft.activity.loginRequest';
const CARD = 'application/vnd.microsoft.card.adaptive';
const OAUTH = 'application/vnd.microsoft.card.oauth';
const card = (changes: object = {}) => ({ type: 'AdaptiveCard', version: '1.5', body: [], actions: [], ...changes });
const help = card({ actions: [{ type: 'Action.Execute', title: 'Help', verb: 'help', data: { verb: 'help' } }] });
const signIn = (changes: object = {}) => ({
  text: 'Please sign in',
  connectionName: 'sso',
  tokenExchangeResource: { id: '1', uri: 'api://bot' },
  buttons: [{ type: 'signin', title: 'Sign in', value: 'https://pilot.example' }],
  ...changes,
});

/** A bot that answers everything as it is told to. */
async function startPuppet() {
  let answer: { status: number; body?: unknown; afterMs?: number } = { status: 200 };
  const server = createServer((_, response) => {
    setTimeout(() => {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    }, answer.afterMs ?? 0);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    answers: (next: typeof answer) => {
      answer = next;
    },
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

describe('the client that behaves as Teams does', () => {
  let chats: Chats;
  let puppet: Awaited<ReturnType<typeof startPuppet>>;
  before(async () => {
    chats = await startChats();
    puppet = await startPuppet();
  });
  after(async () => {
    puppet.close();
    await chats.close();
  });
  const alex = (options: { place?: Place; patienceMs?: number } = {}) =>
    wire({ url: puppet.url, id: 'bot' }, chats, people.alex, options);
  const pressed = () => alex().click({ messageId: '1', card: help }, 'Help');
  const refuses = (rule: Rule) => (error: unknown) => error instanceof Error && error.message.includes(`(${rule})`);

  it('has a source for every rule', () => {
    for (const { says, source } of Object.values(RULES)) assert.ok(says && source);
  });

  const answers: Readonly<Record<string, readonly [answer: { status: number; body?: unknown }, rule: Rule]>> = {
    'HTTP 401': [{ status: 401, body: { statusCode: 401, type: LOGIN, value: signIn() } }, 'card-action-status'],
    'HTTP 412': [{ status: 412, body: {} }, 'card-action-status'],
    'an empty 501': [{ status: 501 }, 'card-action-status'],
    'no body': [{ status: 200 }, 'card-action-body'],
    'an empty object': [{ status: 200, body: {} }, 'card-action-body'],
    'a type nobody has heard of': [
      { status: 200, body: { statusCode: 200, type: 'application/json' } },
      'response-type',
    ],
    'a card that says 401': [{ status: 200, body: { statusCode: 401, type: CARD, value: card() } }, 'response-type'],
    'a login request that says 200': [
      { status: 200, body: { statusCode: 200, type: LOGIN, value: signIn() } },
      'response-type',
    ],
    'a login request without a connection': [
      { status: 200, body: { statusCode: 401, type: LOGIN, value: signIn({ connectionName: '' }) } },
      'login-connection',
    ],
    'a login request without a button': [
      { status: 200, body: { statusCode: 401, type: LOGIN, value: signIn({ buttons: [] }) } },
      'login-buttons',
    ],
    'a login request without a resource': [
      { status: 200, body: { statusCode: 401, type: LOGIN, value: signIn({ tokenExchangeResource: {} }) } },
      'login-buttons',
    ],
    'a card over 28 KB': [
      {
        status: 200,
        body: { statusCode: 200, type: CARD, value: card({ body: [{ type: 'TextBlock', text: 'x'.repeat(29_000) }] }) },
      },
      'card-size',
    ],
    'a card of version 1.6': [
      { status: 200, body: { statusCode: 200, type: CARD, value: card({ version: '1.6' }) } },
      'card-valid',
    ],
    'a card with an element that isn’t there': [
      { status: 200, body: { statusCode: 200, type: CARD, value: card({ body: [{ type: 'TextBlok', text: 'x' }] }) } },
      'card-valid',
    ],
    'an element of Teams’ own without a fallback': [
      {
        status: 200,
        body: { statusCode: 200, type: CARD, value: card({ body: [{ type: 'CodeBlock', codeSnippet: 'x' }] }) },
      },
      'card-valid',
    ],
    'seven buttons': [
      { status: 200, body: { statusCode: 200, type: CARD, value: card({ actions: Array(7).fill(help.actions[0]) }) } },
      'card-valid',
    ],
  };
  for (const [name, [answer, rule]] of Object.entries(answers)) {
    it(`refuses a press that is answered with ${name}`, async () => {
      puppet.answers(answer);
      await assert.rejects(pressed(), refuses(rule));
    });
  }

  it('takes what is as documented', async () => {
    for (const body of [
      { statusCode: 200, type: CARD, value: help },
      { statusCode: 200, type: CARD, value: card({ body: [codeOf('az login')] }) },
      { statusCode: 401, type: LOGIN, value: signIn() },
      { statusCode: 412, type: 'application/vnd.microsoft.error.preconditionFailed', value: {} },
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' },
      { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'y' } },
    ]) {
      puppet.answers({ status: 200, body });
      await pressed();
    }
  });

  it('takes 412 of a token exchange alone, with a reason', async () => {
    puppet.answers({ status: 412, body: { failureDetail: 'no' } });
    assert.equal((await alex().sendFile('sign-in-exchange', { exchange: '1', token: 't' })).status, 412);
    puppet.answers({ status: 401 });
    await assert.rejects(
      alex().sendFile('sign-in-exchange', { exchange: '1', token: 't' }),
      refuses('exchange-status'),
    );
    puppet.answers({ status: 501 });
    await assert.rejects(alex().sendFile('invoke-task-fetch'), refuses('invoke-status'));
  });

  it('gives up on a bot that takes too long', async () => {
    puppet.answers({ status: 200, body: {}, afterMs: 2_000 });
    await assert.rejects(alex({ patienceMs: 100 }).say('help'), refuses('patience'));
  });

  const post = (conversationId: string, content: unknown, contentType = CARD, extra: object = {}) =>
    fetch(`${chats.serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', attachments: [{ contentType, content }], ...extra }),
    });
  const messages: Readonly<Record<string, readonly [send: () => Promise<Response>, rule: Rule]>> = {
    'a card over 28 KB': [
      () => post('a:1', card({ body: [{ type: 'TextBlock', text: 'x'.repeat(29_000) }] })),
      'card-size',
    ],
    'a card with text beside it': [() => post('a:1', card(), CARD, { text: 'hello' }), 'card-alone'],
    'a sign-in without a button': [() => post('a:1', signIn({ buttons: [] }), OAUTH), 'login-buttons'],
    'a sign-in in a group to nobody': [() => post(GROUP.id, signIn(), OAUTH), 'sign-in-in-group'],
    'a sign-in in a channel': [() => post(`${CHANNEL.id};messageid=1`, signIn(), OAUTH), 'sign-in-in-group'],
  };
  for (const [name, [send, rule]] of Object.entries(messages)) {
    it(`refuses ${name}`, async () => {
      assert.equal((await send()).status, 400);
      const [refused = ''] = chats.takeRefused();
      assert.ok(refused.includes(`(${rule})`), refused);
    });
  }

  it('tells of members under a team’s id, and never under a thread’s', async () => {
    const ask = (id: string) =>
      fetch(
        `${chats.serviceUrl}v3/conversations/${encodeURIComponent(id)}/members/${encodeURIComponent(people.gus.teamsId)}`,
      );
    assert.equal((await ask(`${CHANNEL.id};messageid=1`)).status, 404);
    const inTeam = await (await ask(TEAM)).json();
    assert.deepEqual([Object(inTeam).userRole, /#EXT#/.test(Object(inTeam).userPrincipalName)], ['user', true]);
    assert.equal(Object(await (await ask('a:1')).json()).userRole, undefined);
    chats.behave({ roles: 'documented' });
    assert.equal(Object(await (await ask('a:1')).json()).userRole, 'guest');
    chats.behave({ roles: 'nameless' });
    assert.equal(Object(await (await ask('a:1')).json()).userPrincipalName, undefined);
    chats.behave({ roles: 'absent' });
  });

  it('takes 300 to 700 ms a call when told so', async () => {
    chats.behave({ isSlow: true });
    const began = Date.now();
    await post('a:1', card());
    assert.ok(Date.now() - began >= 300);
    chats.behave({ isSlow: false });
  });

  it('fills in every name of every activity', () => {
    const from = {
      person: people.alex,
      botId: 'b',
      botName: 'Pilot',
      tenantId: 't',
      serviceUrl: 'https://x/',
      conversationId: 'a:1',
      locale: 'en-US',
    };
    for (const name of ACTIVITY_NAMES) {
      const activity = activityOf(name, from, { text: 'help', token: 't', exchange: 'e' });
      assert.doesNotMatch(JSON.stringify(activity), /\{\{/, name);
    }
    assert.throws(() => activityOf('message-personal', from), /needs a text/);
  });
});
