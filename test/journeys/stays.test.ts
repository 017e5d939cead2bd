import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { SeenCard, Wire } from '../teams-client/wire.ts';
import { toApply } from './to-apply.ts';

/** The answers that are a record of their moment, by what is said to get them, and how each begins. */
const RECORDS = {
  en: [
    ['is writeback on?', /^Yes\b/],
    ['are we ready?', /./],
    ['help', /^What I can do/],
    ['what do you watch?', /^I don't watch/],
    ['what does 33004 mean?', /33004/],
  ],
  sl: [
    ['ali je writeback vklopljen?', /^Da\b/],
    ['smo pripravljeni?', /./],
    ['pomoč', /^Kaj znam/],
    ['kaj spremljate?', /^Tukaj writebacka ne spremljam/],
    ['kaj pomeni 33004?', /33004/],
  ],
} as const;
const PROOF = { en: 'show me the proof', sl: 'pokaži dokaz' } as const;
const DONE = { en: /^Done\b/, sl: /^Končano\b/ } as const;
/** A page of the history turns its own card, and these ask Teams for something besides a card. */
const APART = ['history', 'export', 'language'];

for (const locale of ['en', 'sl'] as const)
  describe(`whatever is pressed, answers stay (${locale})`, function () {
    this.timeout(60_000);
    let cloud: Cloud;
    let bot: Bot;
    let alex: Wire;
    before(async function () {
      this.timeout(120_000);
      cloud = await startCloud();
      await cloud.tell('scenario', { name: 'fresh' });
      bot = await cloud.startBot();
      await toApply(bot);
      await cloud.tell('connect', { passwordWriteback: true });
      await bot.person('alex').press(wordsFor('en').buttons.apply);
      await bot.person('alex').waitForCard(DONE.en);
      alex = bot.person('alex', `${locale}-${locale === 'en' ? 'GB' : 'SI'}`);
    });
    after(async () => {
      await bot.close();
      await cloud.close();
    });

    const at = (id: string): SeenCard | undefined => alex.cards().find(({ messageId }) => messageId === id);
    /** Presses a button of a card: that one stays word for word, and something new stands below. */
    async function presses(seen: SeenCard, title: string): Promise<void> {
      const count = alex.cards().length;
      assert.equal((await alex.click(seen, title)).status, 200);
      for (let tries = 0; alex.cards().length === count && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(alex.cards().length, count + 1, `one card below after “${title}”`);
      assert.deepEqual(at(seen.messageId)?.card, seen.card, `“${title}” left the card as it was`);
    }
    const executes = ({ card }: SeenCard): readonly string[] =>
      ((card.actions as readonly Readonly<Record<string, unknown>>[] | undefined) ?? [])
        .filter(({ type, verb }) => type === 'Action.Execute' && !APART.includes(String(verb)))
        .map(({ title }) => String(title));

    it('the Done card, whichever of its buttons is pressed', async () => {
      await alex.say(PROOF[locale]);
      const done = await alex.waitForCard(DONE[locale]);
      const titles = executes(done);
      assert.ok(titles.length >= 3, titles.join());
      for (const title of titles) await presses(done, title);
    });

    for (const [said, begins] of RECORDS[locale])
      it(`what “${said}” was answered`, async () => {
        await alex.say(said);
        const answer = await alex.waitForCard((card) => begins.test(textOf(card)) && buttons(card).length > 0);
        const titles = executes(answer);
        for (const title of titles.slice(0, 3)) await presses(answer, title);
      });

    it('brings the Done card back as the newest', async () => {
      await alex.say(PROOF[locale]);
      const done = await alex.waitForCard(DONE[locale]);
      assert.equal(alex.lastCard()?.messageId, done.messageId);
    });
  });
