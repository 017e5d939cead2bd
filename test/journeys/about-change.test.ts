import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { buttons } from '../support/card.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import { GROUP } from '../teams-client/wire.ts';
import { readAbout, SCENES, withStore } from './about-change.ts';
import { playAll } from './about-player.ts';

const rows = readAbout();

describe('what is asked about a change', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  it('tells a group the stage, who and how long ago, and neither reasons, tickets nor settings', () =>
    withStore('rejected', async (file) => {
      const bot = await cloud.startBot({ from: file });
      const [alex, henrietta] = [bot.person('alex').in(GROUP), bot.person('henrietta').in(GROUP)];
      const said = [
        await answerTo(henrietta, 'why was it rejected?'),
        await answerTo(alex, 'who asked for this?'),
        await answerTo(alex, 'what is the ticket?'),
        await answerTo(henrietta, 'what exactly will be changed?'),
        await answerTo(alex, 'why should I approve this?'),
      ].join('\n');
      await bot.close();
      assert.match(said, /^\*\*Megan Bowen\*\* rejected it 4 minutes ago\./);
      assert.match(said, /\*\*Alex Novak\*\* asked for it 5 minutes ago\./);
      assert.match(said, /That belongs into our personal chat/);
      assert.doesNotMatch(said, /Not this week|CHG0012345|Resets must|Write back passwords/);
    }));

  it('is thanked back in one line with nothing to press, and the change keeps its live card', () =>
    withStore('step', async (file) => {
      const bot = await cloud.startBot({ from: file });
      const alex = bot.person('alex');
      const { buttons: titles } = wordsFor('en');
      await alex.say('continue');
      const { messageId } = await alex.waitForCard((card) => buttons(card).includes(titles.next));
      assert.equal(await answerTo(alex, 'super, thanks a lot'), "You're welcome.");
      assert.deepEqual(buttons(alex.lastCard()?.card ?? {}), []);
      assert.equal(await answerTo(alex.in(GROUP), 'thanks'), "You're welcome.");
      const live = alex.cards().find((card) => card.messageId === messageId);
      assert.ok(live && buttons(live.card).includes(titles.next), 'the step is still there to go on with');
      await alex.click(live, titles.next);
      await alex.waitForCard(() => true);
      await bot.close();
    }));

  it('never says that nothing was written while nobody knows', () =>
    withStore('unsettled', async (file) => {
      const bot = await cloud.startBot({ from: file });
      for (const text of [
        'can I undo it?',
        'where do we stand?',
        'should I press apply again?',
        'what have you written?',
      ])
        assert.doesNotMatch(await answerTo(bot.person('alex'), text), /written nothing/, text);
      await bot.close();
    }));

  it('decides nothing by a typed word', () =>
    withStore('waiting', async (file) => {
      const bot = await cloud.startBot({ from: file });
      const before = (await bot.events()).length;
      for (const text of ['approve', 'approved, go ahead', 'reject', 'odobri', 'zavračam'])
        await answerTo(bot.person('megan'), text);
      for (const text of ['approve', 'I approve my own request']) await answerTo(bot.person('alex'), text);
      assert.equal((await bot.events()).length, before);
      await bot.close();
    }));

  for (const scene of SCENES) {
    const wanted = rows.filter((row) => row.scene === scene);
    if (wanted.length > 0)
      it(`is answered from the trail, sentence first: ${scene}, ${wanted.length} sentences`, async () => {
        const wrong = await playAll(cloud, scene, wanted);
        assert.deepEqual(wrong, [], wrong.join('\n'));
      });
  }
});
