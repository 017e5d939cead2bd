import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { people } from '../../sandbox/people.ts';
import { buttons, inputs, nodes, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { toApply } from './to-apply.ts';

const SAY = {
  en: ['evidence pack for the auditor', 'evidnce pack for our auditors please', 'make me an evidence pack'],
  sl: ['dokazni paket za revizorja', 'dokzani paket za revizijo prosim', 'pripravi dokazni paket'],
} as const;

describe('the evidence pack in the chat', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
    bot = await cloud.startBot({ env: { AUDITORS: `user:${people.audrey.id}` } });
    await toApply(bot);
  });
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  for (const locale of ['en', 'sl'] as const) {
    const { pack, talk } = wordsFor(locale);
    const tag = locale === 'en' ? 'en-US' : 'sl-SI';

    for (const text of SAY[locale])
      it(`is offered to an auditor who says “${text}”, with what it may cover`, async () => {
        const audrey = bot.person('audrey', tag);
        await audrey.say(text);
        const { card } = await audrey.waitForCard(new RegExp(`^${pack.card.heading}`));
        const said = textOf(card);
        assert.ok(said.includes(pack.card.body) && said.includes(pack.card.unsigned), said);
        const [choice] = [...nodes(card)].filter(({ id }) => id === 'of');
        const values = (choice?.choices as readonly { readonly value: string; readonly title: string }[]) ?? [];
        assert.deepEqual(
          values.slice(1).map(({ value }) => value),
          ['days-30', 'days-90', 'days-365', 'all'],
        );
        assert.match(values[0]?.value ?? '', /^change-/);
        assert.match(values[0]?.title ?? '', locale === 'en' ? /approved, in progress/ : /odobrena, v teku/);
        assert.equal(inputs(card).of, values[0]?.value);
        assert.deepEqual(buttons(card)[0], pack.card.make);
      });

    it(`begins with the span that was named (${locale})`, async () => {
      const audrey = bot.person('audrey', tag);
      const asked = { en: 'evidence pack for the last quarter', sl: 'dokazni paket za zadnje leto' }[locale];
      await audrey.say(asked);
      const value = locale === 'en' ? 'days-90' : 'days-365';
      await audrey.waitForCard((card) => inputs(card).of === value);
    });

    it(`goes out by Teams' own question, for the change and for the whole trail (${locale})`, async () => {
      const audrey = bot.person('audrey', tag);
      for (const typed of [{}, { of: 'days-30' }, { of: 'all' }]) {
        await audrey.say(SAY[locale][0]);
        await audrey.waitForCard(new RegExp(`^${pack.card.heading}`));
        await audrey.press(pack.card.make, typed);
        const { card } = await audrey.waitForCard((one) => textOf(one).includes(talk.export.states.asked));
        assert.match(textOf(card), new RegExp(`^${pack.card.heading}`));
      }
    });

    it(`says that nothing is on record of a change that isn't there (${locale})`, async () => {
      const audrey = bot.person('audrey', tag);
      await audrey.say(SAY[locale][0]);
      await audrey.waitForCard((one) => buttons(one).includes(pack.card.make));
      await audrey.press(pack.card.make, { of: 'change-of-nobody' });
      const { card } = await audrey.waitForCard((one) => textOf(one).includes(pack.card.states.nothing));
      await audrey.press(pack.card.again);
      await audrey.waitForCard((one) => buttons(one).includes(pack.card.make));
      assert.ok(!JSON.stringify(card).includes('of-nobody'));
    });

    it(`is for approvers and auditors, and for nobody else (${locale})`, async () => {
      const [alex, megan] = [bot.person('alex', tag), bot.person('megan', tag)];
      await alex.say(SAY[locale][0]);
      await alex.waitForCard(
        (one) => !textOf(one).startsWith(pack.card.heading) && !buttons(one).includes(pack.card.make),
      );
      assert.ok(!buttons(alex.lastCard()?.card ?? {}).includes(pack.card.make));
      await megan.say(SAY[locale][0]);
      await megan.waitForCard((one) => buttons(one).includes(pack.card.make));
    });
  }
});
