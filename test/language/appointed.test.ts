import assert from 'node:assert/strict';
import { noClockIn, slotIn } from '../../bot/language/appointed/index.ts';
import { hear } from '../../bot/language/hear.ts';
import { understand } from '../../bot/language/understand.ts';

/** Saturday, ten in the morning in Ljubljana. */
const now = '2026-11-28T09:00:00.000Z';
const zone = 'Europe/Ljubljana';
const slot = { from: '2026-11-29T21:00:00.000Z', to: '2026-11-29T22:00:00.000Z', zone };

/** A text, and the day and clocks that its card shows; a dash where that stays empty. */
const TEXTS = {
  en: `
apply it tonight from 22 to 23 | 2026-11-28 22:00 23:00
schedule it for Saturday 6:00–7:00 | 2026-12-05 06:00 07:00
schedule it for Saturday 16:00–17:00 | 2026-11-28 16:00 17:00
run it tomorrow between 10pm and 11pm | 2026-11-29 22:00 23:00
apply it tonight from 10 to 11 | 2026-11-28 22:00 23:00
apply it tonight from 1 to 2 am | 2026-11-29 01:00 02:00
apply it tonight from 11 pm to 1 am | 2026-11-28 23:00 01:00
schedule the change for 5 December from 1 to 2 | 2026-12-05 01:00 02:00
can you do it on Dec 5, 22:00 - 23:30? | 2026-12-05 22:00 23:30
apply it 2027-01-03 22:00-23:00 | 2027-01-03 22:00 23:00
apply it from six to seven in the evening on Friday | 2026-12-04 18:00 19:00
carry it out on Monday at 7 for half an hour | 2026-11-30 07:00 07:30
schedule it from 8 to 9 | 2026-11-29 08:00 09:00
schedule it for January 3 | 2027-01-03 - -
tomorrow at 7 | 2026-11-29 07:00 -
schedule it in two hours | 2026-11-28 12:00 -
apply it in half an hour | 2026-11-28 10:30 -
schedule it in 15 hours for an hour | 2026-11-29 01:00 02:00
put it off to tomorrow (at 7) | 2026-11-29 07:00 -
put it off until Friday | 2026-12-04 - -
postpone by a day | 2026-11-29 - -
hold off until tomorrow | 2026-11-29 - -
cancel the appointment | - - -`,
  sl: `
danes ponoči od 22h do 23h | 2026-11-28 22:00 23:00
v soboto med 6:00 in 7:00 | 2026-12-05 06:00 07:00
nocoj od desetih do enajstih | 2026-11-28 22:00 23:00
izvedi jutri zjutraj ob 6h za eno uro | 2026-11-29 06:00 07:00
izvedi spremembo 5. 12. od 22.00 do 23.00 | 2026-12-05 22:00 23:00
izvedi 5.12.2026 med 22:00 in 23:00 | 2026-12-05 22:00 23:00
jutri zvečer med 8 in 9 | 2026-11-29 20:00 21:00
pojutrišnjem od 22 do polnoči | 2026-11-30 22:00 00:00
razporedi na torek od 23h do 1h | 2026-12-01 23:00 01:00
jutri ob 7h | 2026-11-29 07:00 -
v soboto ob 7.30 | 2026-12-05 07:30 -
izvedi čez dve uri | 2026-11-28 12:00 -
razporedi čez pol ure | 2026-11-28 10:30 -
prestavi na jutri | 2026-11-29 - -
prestavi za dva dni | 2026-11-30 - -
odpovej termin | - - -
raje v četrtek zvečer | 2026-12-03 - -`,
} as const;

const rows = (locale: keyof typeof TEXTS) =>
  TEXTS[locale]
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);
const said = (wish: ReturnType<typeof slotIn>) => [wish.day, wish.from, wish.to].map((part) => part || '-').join(' ');

describe('a time that is typed', () => {
  for (const locale of ['en', 'sl'] as const)
    it(`is heard as a wish for it, and stands on the card as it was meant (${locale})`, () => {
      for (const [text, wanted] of rows(locale)) {
        assert.equal(said(slotIn(text, { now, zone })), wanted, text);
        assert.deepEqual([understand(text).intent, hear(text, locale).place], ['slot', 'slot'], text);
      }
    });

  it('names a part of it anew, and the rest stays', () => {
    const moved = (text: string) => said(slotIn(text, { now, zone, slot }));
    assert.equal(moved('move the appointment to tomorrow'), '2026-11-29 22:00 23:00');
    assert.equal(moved('prestavi termin na ponedeljek'), '2026-11-30 22:00 23:00');
    assert.equal(moved('postpone by a day'), '2026-11-30 22:00 23:00');
    assert.equal(moved('push it back by two hours'), '2026-11-30 00:00 01:00');
    assert.equal(moved('bring it forward by an hour'), '2026-11-29 21:00 22:00');
    assert.equal(moved('prestavi dve uri prej'), '2026-11-29 20:00 21:00');
    assert.equal(moved('prestavi za en teden'), '2026-12-06 22:00 23:00');
    assert.equal(moved('odloži za 30 minut'), '2026-11-29 22:30 23:30');
    assert.equal(moved('I need another time slot'), '- - -', 'nothing is named');
    // Summer time begins in between: the clock stays, and two hours are two hours.
    const night = { from: '2027-03-27T21:00:00.000Z', to: '2027-03-27T22:00:00.000Z', zone };
    const overNight = (text: string) => said(slotIn(text, { now, zone, slot: night }));
    assert.equal(overNight('postpone by a day'), '2027-03-28 22:00 23:00');
    assert.equal(overNight('postpone by five hours'), '2027-03-28 04:00 05:00');
  });

  it('is read by the clock of whoever typed it', () => {
    const text = 'apply it today from 7 to 8';
    assert.equal(said(slotIn(text, { now: '2026-11-28T23:30:00.000Z', zone })), '2026-11-29 07:00 08:00');
    assert.equal(
      said(slotIn(text, { now: '2026-11-28T23:30:00.000Z', zone: 'America/New_York' })),
      '2026-11-28 07:00 08:00',
    );
    assert.equal(
      said(slotIn('apply it tonight from 1 to 2', { now: '2026-11-28T23:30:00.000Z', zone })),
      '2026-11-29 01:00 02:00',
    );
  });

  it('is a wish also by a clock that no day has, which is told', () => {
    for (const text of ['tomorrow at 25:00', 'apply it tomorrow from 22:00 to 22:75', 'jutri ob 25:00']) {
      assert.deepEqual([understand(text).intent, noClockIn(text) !== undefined], ['slot', true], text);
      assert.match(said(slotIn(text, { now, zone })), /^2026-11-29 - -$/, text);
    }
    assert.equal(noClockIn('apply it 5. 12. od 22.00 do 23:59'), undefined);
  });

  it('is no wish in a question, a story, or about something else', () => {
    for (const text of [
      'when is it applied?',
      'did someone turn it off yesterday at 22:00?',
      'since 22:00 nobody can reset',
      "don't apply it tonight from 22 to 23",
      'remind her at 10',
      'remind her in two hours',
      'it broke tomorrow at 7',
      'the sync runs in two hours',
      'v dveh urah se ni nič zgodilo',
      'move to cloud sync tomorrow',
      'schedule a call tomorrow at 10',
      "I'm away till Friday, Megan approves for me",
      'turn on writeback',
      'turn it off until tomorrow',
      'put it back',
      'cancel the change',
      'kdaj se izvede?',
      'od 22h nihče ne more ponastaviti gesla',
      'vklopi writeback',
    ])
      assert.notEqual(understand(text).intent, 'slot', text);
  });
});
