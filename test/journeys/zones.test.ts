import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { GROUP, type SeenCard, type Wire } from '../teams-client/wire.ts';

const EN = /\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d[^\n]*?UTC\)?/;
const SL = /\d{1,2}\\?\. \d{1,2}\. \d{4} ob \d{1,2}\.\d\d[^\n]*?UTC\)?/;

/** Every date on the card, as it stands there. */
const dates = ({ card }: SeenCard, form: RegExp) => textOf(card).match(new RegExp(form, 'g')) ?? [];

/** Two clocks that are never put forward or back, and how far they are ahead of UTC, in minutes. */
const zones = { alex: 'Asia/Kathmandu', megan: 'Asia/Tokyo' } as const;
const AHEAD = { alex: 345, megan: 540 } as const;

/** How far the first clock on a date is ahead of the second, in minutes. */
function aheadOf(date: string | undefined): number {
  const [here, utc] = [...(date ?? '').matchAll(/(\d{1,2})[:.](\d\d)(?=[,) ])/g)].map(
    ([, h, m]) => Number(h) * 60 + Number(m),
  );
  assert.ok(here !== undefined && utc !== undefined, `two clocks on “${date}”`);
  return (here - utc + 1440) % 1440;
}

describe('everybody reads their own clock', () => {
  let stage: Practice;
  beforeEach(async () => {
    stage = await startPractice();
  });
  afterEach(() => stage.stop());

  for (const locale of ['en', 'sl'] as const)
    it(`on cards they asked for, and on those that come by themselves (${locale})`, async () => {
      const { buttons } = wordsFor(locale);
      const form = locale === 'en' ? EN : SL;
      const alex = stage.person('alex', locale === 'en' ? 'en-US' : 'sl-SI');
      const megan = stage.person('megan', locale === 'en' ? 'en-US' : 'sl-SI');
      const hello = locale === 'en' ? 'help' : 'pomoč';
      await alex.say(hello, { localTimezone: zones.alex, entities: [] });
      await megan.say(hello, { localTimezone: zones.megan, entities: [] });
      await alex.say(locale === 'en' ? 'start setup' : 'začni nastavitev', { localTimezone: zones.alex, entities: [] });
      const setup = await alex.waitForCard((card) => textOf(card).includes(wordsFor(locale).talk.setup.heading));
      // A press may bring no zone at all.
      await alex.click(setup, buttons.start, {}, { localTimezone: undefined, entities: [] });
      const plan = await alex.waitForCard((card) => textOf(card).includes(wordsFor(locale).change.draft.heading));
      for (const date of dates(plan, form)) assert.equal(aheadOf(date), AHEAD.alex, 'the plan');

      const typed = { reason: locale === 'en' ? 'For the office' : 'Za pisarno' };
      await alex.click(plan, buttons.submit, typed, { localTimezone: undefined, entities: [] });
      const asked = await megan.waitForCard((card) => textOf(card).includes(wordsFor(locale).change.waiting.approver));
      const sent = await alex.waitForCard((card) => textOf(card).includes(wordsFor(locale).change.waiting.requester));
      assert.equal(aheadOf(dates(asked, form)[0]), AHEAD.megan, 'the approver');
      assert.equal(aheadOf(dates(sent, form)[0]), AHEAD.alex, 'the requester');
    });

  it('reads UTC alone in a group, whose members live by many clocks', async () => {
    const alex = stage.person('alex');
    const ask = (wire: Wire) => wire.say('is writeback on?', { localTimezone: zones.alex });
    await ask(alex);
    const own = await alex.waitForCard(EN);
    for (const date of dates(own, EN)) assert.equal(aheadOf(date), AHEAD.alex);
    await ask(alex.in(GROUP));
    const shared = dates(await alex.in(GROUP).waitForCard(EN), EN);
    assert.ok(shared.length > 0);
    for (const date of shared) assert.match(date, /\d\d:\d\d UTC$/);
  });
});
