import assert from 'node:assert/strict';
import { CardFactory, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { type IncomingActivity, parseActivity } from '../../bot/teams/activity/activity.ts';
import { runTurn, TurnAdapter } from '../../bot/teams/adapter.ts';
import { createSender } from '../../bot/teams/sender/index.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { NOON } from './door-kit.ts';

const apology = { code: 'broke', message: 'Something broke here. Try again.' };
const errorBody = { statusCode: 200, type: 'application/vnd.microsoft.error', value: apology };

describe('a turn on the adapter', () => {
  let connector: Connector;
  let adapter: TurnAdapter;
  let logged: Readonly<Record<string, unknown>>[];

  before(async () => {
    connector = await startConnector();
    const sender = createSender({ token: async () => 't', isAllowedHost: () => true, now: () => NOON });
    adapter = new TurnAdapter(sender);
  });
  beforeEach(() => {
    logged = [];
    connector.faults = [];
    for (const list of [connector.received, connector.posted, connector.updated]) list.length = 0;
  });
  after(() => connector.close());

  function activity(changes: Readonly<Record<string, unknown>>): IncomingActivity {
    const parsed = parseActivity({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: '29:alex', aadObjectId: '11111111-2222-4333-8444-555555555555' },
      recipient: { id: '28:bot', name: 'Pilot' },
      conversation: { id: 'a:chat' },
      channelData: { tenant: { id: 'contoso' } },
      ...changes,
    });
    assert.ok(parsed);
    return parsed;
  }
  const run = (incoming: IncomingActivity, handler: (context: TurnContext) => Promise<void>) =>
    runTurn(adapter, incoming, handler, {
      log: (level, what, fields) => void logged.push({ level, what, ...fields }),
      errorCard: () => apology,
    });
  const invoke = (value: unknown = {}) => activity({ type: 'invoke', name: 'adaptiveCard/action', value });
  const answering = (value: unknown) => async (context: TurnContext) =>
    void (await context.sendActivity({ type: 'invokeResponse', value }));

  it('answers a message with 200 and sends its reply through the sender', async () => {
    const ids: unknown[] = [];
    const answer = await run(activity({ text: 'help' }), async (context) => {
      ids.push((await context.sendActivity('Here is what I can do.'))?.id);
    });
    assert.deepEqual(answer, { status: 200 });
    assert.deepEqual(ids, ['message-1']);
    assert.deepEqual(connector.posted, [
      {
        type: 'message',
        text: 'Here is what I can do.',
        channelId: 'msteams',
        from: { id: '28:bot', name: 'Pilot' },
        conversation: { id: 'a:chat', tenantId: 'contoso' },
        recipient: { id: '29:alex' },
      },
    ]);
  });

  it('updates a card through the sender', async () => {
    await run(activity({}), async (context) => {
      const attachments = [CardFactory.adaptiveCard({ type: 'AdaptiveCard' })];
      await context.updateActivity({ id: 'm1', type: 'message', attachments });
    });
    assert.match(connector.received[0]?.path ?? '', /activities\/m1$/);
    assert.equal(connector.updated.length, 1);
  });

  it('sends no traces and delays to people', async () => {
    await run(activity({}), async (context) => {
      await context.sendActivities([{ type: 'trace' }, { type: 'delay', value: 1 }, { type: 'typing' }]);
    });
    assert.deepEqual(
      connector.posted.map((posted) => (posted as { type: string }).type),
      ['typing'],
    );
  });

  it('passes on what a handler answers to an invoke', async () => {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: {} };
    assert.deepEqual(await run(invoke(), answering({ status: 200, body })), { status: 200, body });
  });

  it('passes on the 412 of a token exchange, and of nothing else', async () => {
    const exchange = activity({ type: 'invoke', name: 'signin/tokenExchange', value: {} });
    const failed = { status: 412, body: { failureDetail: 'no consent' } };
    assert.deepEqual(await run(exchange, answering(failed)), failed);
    assert.deepEqual(await run(invoke(), answering(failed)), { status: 200, body: errorBody });
  });

  it('answers a card with HTTP 200 whatever status its body carries', async () => {
    for (const statusCode of [200, 401, 403, 412, 500]) {
      const body = { statusCode, type: 'application/vnd.microsoft.activity.loginRequest', value: {} };
      assert.deepEqual(await run(invoke(), answering({ status: 200, body })), { status: 200, body });
      assert.equal((await run(invoke(), answering({ status: statusCode, body }))).status, 200);
    }
  });

  for (const [name, value] of Object.entries({
    'an empty 501': { status: 501 },
    'a 500': { status: 500, body: 'TypeError' },
    'a 400': { status: 400, body: { secret: 1 } },
    'no status': {},
    nothing: undefined,
  })) {
    it(`shows the person an error card instead of ${name}`, async () => {
      assert.deepEqual(await run(invoke(), answering(value)), { status: 200, body: errorBody });
    });
  }

  it('shows an error card when a handler leaves an invoke unanswered', async () => {
    assert.deepEqual(await run(invoke(), async () => {}), { status: 200, body: errorBody });
  });

  it('logs what broke and keeps it from the person', async () => {
    const broken = async () => {
      throw new Error('SELECT secret FROM table');
    };
    assert.deepEqual(await run(invoke(), broken), { status: 200, body: errorBody });
    assert.deepEqual(await run(activity({ text: 'help' }), broken), { status: 200 });
    const line = { level: 'error', what: 'turn broke', cause: 'Error' };
    assert.deepEqual(
      logged.map(({ at: _, ...rest }) => rest),
      [
        { ...line, type: 'invoke' },
        { ...line, type: 'message' },
      ],
    );
  });

  it('breaks the turn when a message could not be delivered or may not have been', async () => {
    connector.faults = [{ status: 404 }, { status: 500 }];
    const reply = async (context: TurnContext) => void (await context.sendActivity('hello'));
    await run(activity({}), reply);
    await run(activity({}), reply);
    assert.deepEqual(
      logged.map(({ code, at }) => [code, String(at).replace(/\d+$/, 'N')]),
      [
        ['gone', 'bot/teams/adapter.ts:N'],
        ['ambiguous', 'bot/teams/adapter.ts:N'],
      ],
    );
  });

  it('refuses to delete a message or to continue a conversation by itself', async () => {
    await assert.rejects(adapter.deleteActivity(), /not supported/);
    await assert.rejects(adapter.continueConversation({}), /not supported/);
  });

  describe("with botbuilder's own handler", () => {
    class Handler extends TeamsActivityHandler {
      protected override async onAdaptiveCardInvoke() {
        return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: { text: 'ok' } };
      }
    }
    const handler = new Handler();
    const turn = (incoming: IncomingActivity) => run(incoming, (context) => handler.run(context));

    it('answers a card action', async () => {
      const answer = await turn(invoke({ action: { type: 'Action.Execute', verb: 'status', data: {} } }));
      const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: { text: 'ok' } };
      assert.deepEqual(answer, { status: 200, body });
    });

    for (const value of [{}, null, undefined, 'x', { action: null }, { action: { type: 'Action.Submit' } }]) {
      it(`shows an error card for a card action of ${JSON.stringify(value)}`, async () => {
        assert.deepEqual(await turn(invoke(value)), { status: 200, body: errorBody });
      });
    }

    it('shows an error card for an invoke nobody knows', async () => {
      assert.deepEqual(await turn(activity({ type: 'invoke', name: 'no/such' })), { status: 200, body: errorBody });
    });
  });
});
