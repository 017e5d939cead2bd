import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { actionOf, buttons } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { Wire } from '../teams-client/wire.ts';
import { toApply } from './to-apply.ts';

describe('where whoever runs the bot has switched its writes off', () => {
  let cloud: Cloud;
  let bot: Bot;
  let alex: Wire;
  before(async () => {
    cloud = await startCloud();
    bot = await cloud.startBot({ env: { PORTAL_WRITES: 'off' } });
    await toApply(bot);
    alex = bot.person('alex');
  });
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  it('the card says so and offers the other two ways', async () => {
    const { card } = await alex.waitForCard(/Apply for me is switched off here/);
    const offered = buttons(card);
    assert.ok(!offered.includes('Apply for me'));
    // No client has registered yet, so looking for it comes first.
    assert.deepEqual(offered.slice(0, 3), ['Check now', 'Give me the command', "I'll do it in the portal"]);
  });

  it('a press that nobody offered writes nothing and is answered with the reason', async () => {
    const seen = alex.lastCard();
    assert.ok(seen);
    const { data } = actionOf(seen.card, 'Give me the command');
    const action = { type: 'Action.Execute', verb: 'apply', data: { ...data, verb: 'apply' } };
    const value = { action, trigger: 'manual' };
    await cloud.tell('connect', { passwordWriteback: true });
    await alex.send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: seen.messageId });
    await alex.waitForCard(/switched off here\. Take the command/);
    assert.ok(!(await cloud.requests()).some(({ method }) => method === 'PUT'));
  });

  it('the portal carries the flow, and the reading is the proof', async () => {
    await alex.press("I'll do it in the portal");
    await cloud.tell('portal', { enablementForTenant: true, accountUnlockEnabled: true });
    await alex.press('Check now');
    await alex.waitForCard(/^Done/);
    const attested = (await bot.events()).filter(({ type }) => type === 'attested');
    assert.deepEqual(
      attested.map((event) => event.type === 'attested' && event.what),
      ['writeback-ticked', 'set-in-portal'],
    );
  });
});
