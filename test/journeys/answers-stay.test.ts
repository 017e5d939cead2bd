import assert from 'node:assert/strict';
import type { Locale } from '../../bot/workflow/locale.ts';
import { type Words, wordsFor } from '../../cards/index.ts';
import { actionsOf, buttons, type CardJson, textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { CHANNEL, GROUP, type HttpAnswer, type SeenCard, type Wire } from '../teams-client/wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';
const ASKS: Readonly<Record<Locale, { readonly status: string; readonly setup: string; readonly help: string }>> = {
  en: { status: 'is writeback on?', setup: 'start setup', help: 'help' },
  sl: { status: 'ali je povratno zapisovanje gesel vklopljeno?', setup: 'začni nastavitev', help: 'pomoč' },
};

for (const locale of ['en', 'sl'] as const) {
  describe(`answers stay as they were given (${locale})`, () => {
    const words: Words = wordsFor(locale);
    const asks = ASKS[locale];
    let practice: Practice;
    let alex: Wire;
    let megan: Wire;
    before(async () => {
      practice = await startPractice();
      [alex, megan] = [practice.person('alex', locale), practice.person('megan', locale)];
      await megan.install();
      await alex.install();
    });
    afterEach(() => practice.faults({ clear: true }).catch(() => {}));
    after(() => practice.stop());

    const isReading = (card: CardJson) =>
      Object.values(words.talk.reading).some((heading) => textOf(card).startsWith(heading));

    /** Presses a button of a card that must stay as it is; gives the one card that stands below it then. */
    async function pressed(who: Wire, seen: SeenCard, title: string): Promise<SeenCard> {
      const count = who.cards().length;
      const answer = await who.click(seen, title);
      assertStays(answer, seen);
      const below = await who.waitForCard((card) => who.cards().length > count && !isReading(card));
      assert.equal(who.cards().length, count + 1, `one card below after "${title}"`);
      assertUnchanged(who, seen, title);
      return below;
    }
    const assertStays = ({ status, body }: HttpAnswer, seen: SeenCard) => {
      const { statusCode, type, value } = Object(body);
      assert.deepEqual([status, statusCode], [200, 200]);
      assert.deepEqual(value, type === CARD ? seen.card : words.talk.below);
    };
    const assertUnchanged = (who: Wire, { messageId, card }: SeenCard, title: string) => {
      assert.deepEqual(who.cards().find((one) => one.messageId === messageId)?.card, card, `after "${title}"`);
      const message = practice.chats.messages(who.conversationId).find(({ id }) => id === messageId);
      assert.deepEqual(message?.card, card, `on every device after "${title}"`);
    };
    /** A link opens a page, and what folds asks the bot nothing. */
    const pressable = (card: CardJson) =>
      actionsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [title] : []));
    const withButton = (who: Wire, title: string) => who.waitForCard((card) => buttons(card).includes(title));

    it('the Done card survives each of its buttons', async () => {
      await alex.say(asks.setup);
      const offer = await withButton(alex, words.buttons.start);
      const plan = await pressed(alex, offer, words.buttons.start);
      await alex.click(plan, words.buttons.submit, { reason: 'Resets must reach the office' });
      await withButton(megan, words.buttons.approve);
      await megan.press(words.buttons.approve);
      for (const [, typed] of SERVER_STEPS) await alex.press(words.buttons.next, typed);
      await withButton(alex, words.buttons.apply);
      await practice.connect();
      await alex.press(words.buttons.apply);
      const done = await withButton(alex, words.buttons.undo);
      assert.match(textOf(done.card), new RegExp(`^${words.kinds['enable-writeback'].done.heading}`));
      for (const title of pressable(done.card)) {
        const below = await pressed(alex, done, title);
        assert.notDeepEqual(below.card, done.card);
      }
      assert.ok(pressable(done.card).length >= 4, buttons(done.card).join());
    });

    it('the Done card is brought back by whoever asks for the proof', async () => {
      const count = alex.cards().length;
      await alex.say(locale === 'en' ? 'show me the proof' : 'pokažite mi dokaz');
      const back = await alex.waitForCard(
        (card) => alex.cards().length > count && textOf(card).startsWith(words.kinds['enable-writeback'].done.heading),
      );
      assert.equal(alex.lastCard()?.messageId, back.messageId);
    });

    it('a status, a readiness, a help, a test and a diagnosis answer survive theirs', async () => {
      for (const ask of [asks.status, asks.help, locale === 'en' ? 'are we ready?' : 'smo pripravljeni?', '33004']) {
        const count = alex.cards().length;
        await alex.say(ask);
        const seen = await alex.waitForCard((card) => alex.cards().length > count && !isReading(card));
        const titles = pressable(seen.card);
        assert.ok(titles.length > 0, ask);
        for (const title of titles) await pressed(alex, seen, title);
      }
    });

    it('after a restart too: the pressed card stays, and a sentence points below', async () => {
      await alex.say(asks.status);
      const seen = await withButton(alex, words.buttons.check);
      await practice.restartBot();
      const count = alex.cards().length;
      const { body } = await alex.click(seen, words.buttons.check);
      assert.deepEqual([Object(body).type, Object(body).value], [SENTENCE, words.talk.below]);
      await alex.waitForCard((card) => alex.cards().length > count && !isReading(card));
      assertUnchanged(alex, seen, words.buttons.check);
    });

    it('a slow reading stands below at once, and turns into the answer there', async () => {
      await alex.say(asks.status);
      const seen = await withButton(alex, words.buttons.check);
      await practice.faults({ path: '/api/PasswordReset', kind: 'latency', ms: 1_500, times: 1 });
      const count = alex.cards().length;
      assertStays(await alex.click(seen, words.buttons.check), seen);
      const reading = await alex.waitForCard((card) => alex.cards().length > count && isReading(card));
      const answer = await alex.waitForCard((card) => !isReading(card));
      assert.equal(answer.messageId, reading.messageId, 'the card that said so became the answer');
      assertUnchanged(alex, seen, words.buttons.check);
      assert.equal(alex.cards().length, count + 1);
    });

    it('a double press, a press while it is being read and a second delivery post one card', async () => {
      await alex.say(asks.status);
      const seen = await withButton(alex, words.buttons.check);
      await practice.faults({ path: '/api/PasswordReset', kind: 'latency', ms: 1_500, times: 1 });
      const count = alex.cards().length;
      const id = `f:${crypto.randomUUID()}`;
      await Promise.all([
        alex.click(seen, words.buttons.check, {}, { id }),
        alex.click(seen, words.buttons.check),
        alex.click(seen, words.buttons.check, {}, { id }),
      ]);
      await alex.click(seen, words.buttons.check);
      await alex.waitForCard((card) => alex.cards().length > count && !isReading(card));
      await alex.click(seen, words.buttons.check, {}, { id });
      assert.equal(alex.cards().length, count + 1);
      const help = `f:${crypto.randomUUID()}`;
      await alex.say(asks.help);
      const card = await withButton(alex, words.buttons.status);
      for (let n = 0; n < 3; n += 1) await alex.click(card, words.buttons.status, {}, { id: help });
      assert.equal(alex.cards().length, count + 3);
    });

    it('in a group and in a channel too, for everybody there', async () => {
      for (const place of [GROUP, CHANNEL]) {
        const [here, there] = [alex.in(place), megan.in(place)];
        await here.say(asks.help);
        const seen = await withButton(here, words.buttons.status);
        const below = await pressed(here, seen, words.buttons.status);
        assert.deepEqual(there.lastCard(), below, 'who didn’t press sees the answer as well');
      }
    });

    it('another page of the history turns its own card', async () => {
      await alex.say(locale === 'en' ? 'history' : 'zgodovina');
      const first = await withButton(alex, words.buttons.showPage);
      const count = alex.cards().length;
      await alex.click(first, words.buttons.showPage, { show: 'all' });
      const second = await alex.waitForCard((card) => textOf(card) !== textOf(first.card));
      assert.equal(second.messageId, first.messageId);
      assert.equal(alex.cards().length, count);
    });

    it('a form with a wrong input turns, and keeps what was typed', async () => {
      await alex.say(locale === 'en' ? 'test writeback' : 'preizkusi writeback');
      const form = await withButton(alex, words.test.buttons.start);
      await alex.click(form, words.test.buttons.start, { user: 'not a name' });
      const again = await alex.waitForCard((card) => JSON.stringify(card).includes('not a name'));
      assert.equal(again.messageId, form.messageId);
    });
  });
}
