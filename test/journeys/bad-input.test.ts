import assert from 'node:assert/strict';
import { actionOf, textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import type { Wire } from '../teams-client/wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

describe('bad input', () => {
  let sandbox: Practice;
  let alex: Wire;
  let megan: Wire;
  before(async () => {
    sandbox = await startPractice();
    alex = sandbox.person('alex');
    megan = sandbox.person('megan');
    await megan.install();
    await alex.install();
  });
  after(() => sandbox.stop());

  const invoke = (value: unknown) => alex.send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: '1' });
  const cardIn = (body: unknown): string => {
    const { statusCode, type, value } = Object(body);
    assert.equal(statusCode, 200);
    assert.equal(type, CARD);
    return textOf(value);
  };

  const VALUES: readonly (readonly [string, unknown])[] = [
    ['an empty value', {}],
    ['no value at all', undefined],
    ['a value that is a list', [1, 2]],
    ['an action without a verb', { action: { type: 'Action.Execute', data: {} } }],
    ['a verb nobody knows', { action: { type: 'Action.Execute', verb: 'format-c', data: {} } }],
    ['a verb that is a number', { action: { type: 'Action.Execute', verb: 7, data: {} } }],
    ['data that is a text', { action: { type: 'Action.Execute', verb: 'next', data: 'x' } }],
    [
      'a change id that is an object',
      { action: { type: 'Action.Execute', verb: 'approve', data: { change: { $ne: 1 }, version: 1 } } },
    ],
    [
      'a version that is a text',
      { action: { type: 'Action.Execute', verb: 'next', data: { change: 'c', version: 'x' } } },
    ],
    [
      'a change of another tenant',
      {
        action: {
          type: 'Action.Execute',
          verb: 'approve',
          data: { change: 'c0ffee00-0000-4000-8000-000000000000', version: 3 },
        },
      },
    ],
    [
      'a verb named like a built-in',
      { action: { type: 'Action.Execute', verb: 'constructor', data: { change: '__proto__', version: 1 } } },
    ],
  ];
  for (const [name, value] of VALUES)
    it(`${name} is answered with a sentence on a card`, async () => {
      const answer = await invoke(value);
      assert.equal(answer.status, 200);
      assert.ok(cardIn(answer.body).length > 10);
    });

  it('a press of somebody without an account is answered with a sentence in their language, and does nothing', async () => {
    const action = { type: 'Action.Execute', verb: 'start', data: {} };
    const from = { id: '29:nobody-known', name: 'Anonymous' };
    // A chat of its own: what an earlier test has asked for may still come into Alex's.
    const patti = sandbox.person('patti');
    const press = (locale: string) =>
      patti.send({ type: 'invoke', name: 'adaptiveCard/action', value: { action }, from, locale, replyToId: '1' });
    const count = patti.cards().length;
    const [english, slovenian] = [await press('en-GB'), await press('sl-SI')];
    assert.deepEqual([english.status, slovenian.status], [200, 200]);
    assert.match(cardIn(english.body), /^I can't tell who you are: Teams sent no work account/);
    assert.match(cardIn(slovenian.body), /^Ne vem, kdo ste: Teams ni poslal/);
    assert.equal(patti.cards().length, count);
  });

  it('a text of 200 kB is answered with a sentence, one of 2 MB is turned away, and the bot goes on', async () => {
    assert.equal((await alex.say('x'.repeat(200_000))).status, 200);
    await alex.waitForCard(/more than I read at once/);
    assert.equal((await alex.say('x'.repeat(1_000_000))).status, 413);
    assert.equal((await alex.say('help')).status, 200);
  });

  it('a body that is no JSON, no object or no activity is turned away', async () => {
    for (const body of ['{', '[]', '"x"', '{}', 'null']) {
      const answer = await fetch(sandbox.bot.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      assert.equal(answer.status, 400, body);
      assert.equal(await answer.text(), '');
    }
  });

  it('Markdown, HTML and mentions in the reason are shown as typed, never rendered', async () => {
    await alex.say('start setup');
    await alex.waitForCard(/Turn on/);
    await alex.press('Start setup');
    await alex.waitForCard(/The plan/);
    const reason = '[APPROVED](https://evil.example) **bold** <b>x</b> <at>Megan</at>\u202e # 1. - *';
    await alex.press('Send for approval', { reason, ticket: '`<img src=x>`' });
    const { card } = await megan.waitForCard(/Your approval, please/);
    const text = JSON.stringify(card);
    assert.ok(!text.includes('](https://evil'), 'no link');
    assert.ok(!text.includes('**bold**') && !text.includes('<b>') && !text.includes('<at>'), 'no markup');
    assert.ok(!text.includes('\u202e') && !/[^\\]<img/.test(text), 'no hidden direction, no tag');
    assert.ok(textOf(card).includes('APPROVED'), 'the words themselves are there');
  });

  it('a double click approves once, and an approval from a second card changes nothing', async () => {
    const seen = await megan.waitForCard(/Your approval, please/);
    await Promise.all([megan.click(seen, 'Approve'), megan.click(seen, 'Approve')]);
    await alex.waitForCard(/Step 1 of 8/);
    const { data } = actionOf(seen.card, 'Approve');
    const again = await megan.send({ type: 'message', value: { ...data, verb: 'approve' }, replyToId: seen.messageId });
    assert.equal(again.status, 200);
    await alex.say('history');
    const history = await alex.waitForCard(/History|trail/i);
    assert.equal(textOf(history.card).match(/\*\*: approved/g)?.length ?? 0, 1);
  });

  it('an older client’s Action.Submit does the same as Action.Execute', async () => {
    await alex.say('continue');
    const step = await alex.waitForCard(/Step 1 of 8/);
    await alex.submit(step, 'Next');
    await alex.waitForCard(/Step 2 of 8/);
  });

  it('changes nothing in the tenant through all of this', async () => {
    assert.equal((await sandbox.requests()).filter((r) => r.method === 'PUT').length, 0);
  });
});
