import assert from 'node:assert/strict';
import { actionsOf, buttons, inputs, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { ASKING } from './asking.ts';
import { playIn } from './in-cloud.ts';
import { toRequest } from './journey.ts';
import { play } from './play.ts';

describe('nothing ends by one slip, and whoever decides may ask first', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  let bot: Bot | undefined;
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
  });
  after(() => cloud.close());

  for (const journey of ASKING)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });

  const waiting = async () => {
    await cloud.tell('scenario', { name: 'fresh' });
    const begun = await cloud.startBot();
    bot = begun;
    const { portal, tell } = cloud;
    const theatre = { person: begun.person, tell, portal, writes: async () => 0, log: async () => '' };
    await play(theatre, { name: '', lines: toRequest });
    return { bot: begun, alex: begun.person('alex'), megan: begun.person('megan') };
  };

  it('what was typed stands in its input again, and no button holds a word of it', async () => {
    const { megan } = await waiting();
    const shown = async (title: RegExp) => (await megan.waitForCard(title)).card;
    await megan.press('Ask', { comment: 'Why tonight?' });
    const asking = await shown(/^Ask Alex/);
    assert.equal(inputs(asking).question, 'Why tonight?');
    await megan.press('Keep it', { question: 'Why tonight, really?' });
    assert.equal(inputs(await shown(/^Your approval/)).comment, 'Why tonight, really?');
    await megan.press('Reject');
    const rejecting = await shown(/^Reject/);
    assert.equal(inputs(rejecting).comment, 'Why tonight, really?');
    for (const card of [asking, rejecting])
      for (const { data } of actionsOf(card)) assert.ok(!JSON.stringify(data).includes('tonight'));
    await megan.press('Keep it');
    assert.equal(inputs(await shown(/^Your approval/)).comment, 'Why tonight, really?');
  });

  it('a plan that is kept after all keeps its reason, ticket, route and choices', async () => {
    const { alex, megan } = await waiting();
    await megan.press('Reject', { comment: 'Not before the audit' });
    await megan.press('Reject');
    await alex.waitForCard(/^Rejected/);
    await alex.say('start setup');
    await alex.press('Start setup');
    const typed = { reason: 'Fewer calls', ticket: 'CHG7', route: 'cloud-sync', unlock: 'false' };
    await alex.press('Cancel change', typed);
    await alex.waitForCard(/^Cancel this change\?/);
    await alex.press('Keep it');
    const kept = inputs((await alex.waitForCard(/^The plan/)).card);
    assert.deepEqual({ ...kept, ...typed }, kept);
  });

  it('a typed wish to ask opens the question with what was typed along, and sends nothing', async () => {
    const { bot, alex, megan } = await waiting();
    const typed = async (text: string) => {
      await megan.say(text);
      return (await megan.waitForCard(/^Ask Alex|^Vprašanje za predlagatelja/)).card;
    };
    assert.equal(inputs(await typed('ask Alex: why tonight?')).question, 'Why tonight?');
    assert.equal(inputs(await typed('send it back to Alex')).question, '');
    assert.equal(inputs(await typed('vprašaj jo, zakaj zdaj')).question, 'Zakaj zdaj?');
    await alex.say('I have a question for the requester');
    await alex.waitForCard(/^Sent for approval[\s\S]*come back to you/);
    await bot.person('grady').say('ask her why now');
    await bot.person('grady').waitForCard(/Only an approver/);
    assert.deepEqual(
      (await bot.events()).filter(({ type }) => type === 'asked'),
      [],
    );
    await megan.say('ask Alex why tonight');
    await megan.waitForCard((card) => inputs(card).question === 'Why tonight?');
    await megan.press('Ask');
    await alex.waitForCard(/^Megan Bowen has a question/);
    await alex.say('what did she ask?');
    await alex.waitForCard(/^\*\*Megan Bowen\*\* asks: “Why tonight\?”/);
  });

  it('the same press twice, by two deliveries or from an older card, asks once', async () => {
    const { bot, alex, megan } = await waiting();
    const before = alex.cards().length;
    const old = megan.lastCard();
    assert.ok(old);
    await megan.click(old, 'Ask');
    const view = megan.lastCard();
    assert.ok(view);
    const twice = () => megan.click(view, 'Ask', { question: 'Why tonight?' });
    await Promise.all([twice(), twice()]);
    await alex.waitForCard(/^Megan Bowen has a question/);
    await megan.click(old, 'Ask', { question: 'Why tonight?' });
    await megan.waitForCard(/exactly this already/);
    const asked = (await bot.events()).filter(({ type }) => type === 'asked');
    assert.equal(asked.length, 1);
    const told = alex
      .cards()
      .slice(before)
      .filter(({ card }) => /^Megan Bowen has a question/.test(textOf(card)));
    assert.equal(told.length, 1);
  });

  it('in a group nobody is asked, and nothing of what was said is shown', async () => {
    const { megan } = await waiting();
    await megan.press('Ask');
    await megan.press('Ask', { question: 'Why tonight?' });
    const group = megan.in({ kind: 'groupChat', id: '19:5b1f0c7ad2e94c3f8a60d7e1b4c92f35@thread.v2' });
    await group.say('approvals');
    const { card } = await group.waitForCard(/^Your approval, please/);
    assert.ok(!textOf(card).includes('tonight'));
    assert.ok(!buttons(card).includes('Ask'));
    await group.say('ask her why now');
    await group.waitForCard(/personal chat/);
  });
});
