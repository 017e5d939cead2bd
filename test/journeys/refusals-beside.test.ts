import assert from 'node:assert/strict';
import type { Locale } from '../../bot/workflow/locale.ts';
import { wordsFor } from '../../cards/index.ts';
import { buttons, type CardJson, inputs, textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import type { SeenCard, Wire } from '../teams-client/wire.ts';

const SETUP: Readonly<Record<Locale, string>> = { en: 'start setup', sl: 'začni nastavitev' };
const TOO_LONG: Readonly<Record<Locale, (length: string, most: string) => string>> = {
  en: (length, most) =>
    `That is ${length} characters, and there is room for ${most}. Please shorten it: nothing of it is lost.`,
  sl: (length, most) => `To je ${length} znakov, prostora pa je za ${most}. Prosim, skrajšajte: nič se ni izgubilo.`,
};
const LONG = {
  en: { length: '1,234', three: '3,000', most: '1,000' },
  sl: { length: '1234', three: '3000', most: '1000' },
} as const;

/** The body's elements in reading order: what an input is called by its id, what a box says by its text. */
const order = ({ body }: CardJson): readonly string[] =>
  (Array.isArray(body) ? body : []).map((one: CardJson) => (typeof one.id === 'string' ? one.id : textOf(one)));

for (const locale of ['en', 'sl'] as const) {
  describe(`a refusal stands where the eye is (${locale})`, () => {
    const words = wordsFor(locale);
    let practice: Practice;
    let alex: Wire;
    let megan: Wire;
    let grady: Wire;
    before(async () => {
      practice = await startPractice();
      [alex, megan, grady] = [
        practice.person('alex', locale),
        practice.person('megan', locale),
        practice.person('grady', locale),
      ];
      await practice.roles('grady', ['Hybrid Identity Administrator']);
      await megan.install();
      await alex.install();
    });
    after(() => practice.stop());

    const withButton = (who: Wire, title: string) => who.waitForCard((card) => buttons(card).includes(title));
    /** Presses, and gives the same card as it is then; nothing was posted. */
    async function refused(
      who: Wire,
      seen: SeenCard,
      title: string,
      typed: Readonly<Record<string, string>>,
    ): Promise<CardJson> {
      const count = who.cards().length;
      await who.click(seen, title, typed);
      assert.equal(who.cards().length, count, 'no long card is repeated');
      return who.cards().find(({ messageId }) => messageId === seen.messageId)?.card ?? {};
    }
    const rightBefore = (card: CardJson, id: string): string => {
      const all = order(card);
      return all[all.indexOf(id) - 1] ?? '';
    };
    const atTheEnd = (card: CardJson): string => order(card).at(-1) ?? '';

    let grandplan: SeenCard;
    it('a reason that is missing, and what is too long, beside their inputs, with all that was typed', async () => {
      await grady.say(SETUP[locale]);
      await withButton(grady, words.buttons.start);
      await grady.press(words.buttons.start);
      grandplan = await withButton(grady, words.buttons.submit);
      await alex.say(SETUP[locale]);
      await withButton(alex, words.buttons.start);
      await alex.press(words.buttons.start);
      const plan = await withButton(alex, words.buttons.submit);
      const missing = await refused(alex, plan, words.buttons.submit, { reason: ' ', ticket: 'CHG-7' });
      assert.equal(rightBefore(missing, 'reason'), words.refusals['reason-missing']());
      assert.equal(inputs(missing).ticket, 'CHG-7');

      const reason = `${'Resets must reach the office. '.repeat(50).slice(0, 1_233)}!`;
      const long = await refused(alex, plan, words.buttons.submit, { reason, ticket: 'CHG-7', route: 'connect-sync' });
      assert.equal(rightBefore(long, 'reason'), TOO_LONG[locale](LONG[locale].length, LONG[locale].most));
      assert.equal(inputs(long).reason, reason, 'nothing of it is lost');
      assert.equal(inputs(long).ticket, 'CHG-7');

      const ticket = 'CHG-'.repeat(20);
      const other = await refused(alex, plan, words.buttons.submit, { reason: 'Office', ticket });
      assert.equal(rightBefore(other, 'ticket'), TOO_LONG[locale]('80', '60'));
      assert.deepEqual([inputs(other).reason, inputs(other).ticket], ['Office', ticket]);
    });

    it('a secret beside its own input, which alone is emptied', async () => {
      const plan = await withButton(alex, words.buttons.submit);
      const secret = await refused(alex, plan, words.buttons.submit, {
        reason: 'Resets must reach the office',
        ticket: 'password: Xk29!fpQ77zz',
      });
      assert.equal(rightBefore(secret, 'ticket'), words.refusals['looks-like-a-secret']());
      assert.deepEqual([inputs(secret).reason, inputs(secret).ticket], ['Resets must reach the office', '']);
    });

    it('what no card could hold leaves the card as it is, and one sentence stands below', async () => {
      const plan = await withButton(alex, words.buttons.submit);
      const count = alex.cards().length;
      await alex.click(plan, words.buttons.submit, { reason: 'č'.repeat(40_000) });
      assert.equal(alex.cards().length, count + 1);
      const below = await alex.waitForCard(/40[.,]000/);
      assert.ok(textOf(below.card).length < 200);
      const still = alex.cards().find(({ messageId }) => messageId === plan.messageId);
      assert.deepEqual(still?.card, plan.card);
      await alex.click(plan, words.buttons.submit, { reason: 'Resets must reach the office' });
      await withButton(megan, words.buttons.approve);
    });

    it('an open change is named before a reason is typed: on the setup card, the plan and the answer to Start setup', async () => {
      const named = words.change.open('Alex Novak', words.home.stage.waiting, words.time.justNow, '');
      await grady.say(SETUP[locale]);
      const offer = await withButton(grady, words.buttons.showChange);
      assert.ok(textOf(offer.card).includes(named), textOf(offer.card));
      assert.ok(!buttons(offer.card).includes(words.buttons.start));

      const typed = { reason: 'We need it sooner', ticket: 'CHG-8' };
      const plan = await refused(grady, grandplan, words.buttons.submit, typed);
      assert.ok(rightBefore(plan, 'reason').startsWith(named), order(plan).join('\n'));
      assert.deepEqual([inputs(plan).reason, inputs(plan).ticket], [typed.reason, typed.ticket]);

      await grady.press(words.buttons.showChange);
      await grady.waitForCard((card) => textOf(card).includes('Resets must reach the office'));
    });

    it('a decision that is refused right above the buttons, and a word that is missing beside the comment', async () => {
      const request = await withButton(megan, words.buttons.approve);
      const long = await refused(megan, request, words.buttons.approve, { comment: 'x'.repeat(3_000) });
      assert.equal(rightBefore(long, 'comment'), TOO_LONG[locale](LONG[locale].three, LONG[locale].most));
      assert.equal(inputs(long).comment, 'x'.repeat(3_000));
      await megan.click(request, words.buttons.reject);
      const sure = await megan.waitForCard((card) => !buttons(card).includes(words.buttons.approve));
      const wordless = await refused(megan, sure, words.buttons.reject, { comment: '' });
      assert.equal(rightBefore(wordless, 'comment'), words.refusals['comment-missing']());
      await megan.press(words.change.keep);
      await withButton(megan, words.buttons.approve);

      await alex.say(locale === 'en' ? 'continue' : 'nadaljuj');
      const own = await withButton(alex, words.buttons.cancel);
      const forged = JSON.parse(JSON.stringify(own.card).replaceAll('"cancel"', '"approve"')) as CardJson;
      const not = await refused(alex, { ...own, card: forged }, words.buttons.cancel, {});
      assert.equal(atTheEnd(not), words.refusals['requester-cannot-approve']());
    });

    it('a tick that is missing beside the box', async () => {
      await megan.press(words.buttons.approve);
      for (let step = 1; step <= 5; step += 1) await alex.press(words.buttons.next);
      const sixth = await alex.waitForCard((card) => 'confirmed' in inputs(card));
      const unticked = await refused(alex, sixth, words.buttons.next, { confirmed: 'false' });
      assert.equal(rightBefore(unticked, 'confirmed'), words.refusals['checkbox-missing']());
    });
  });
}
