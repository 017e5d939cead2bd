import assert from 'node:assert/strict';
import type { Freeze } from '../../bot/workflow/time/freeze.ts';
import { frozenTitle } from '../../cards/change/frozen.ts';
import { wordsFor } from '../../cards/index.ts';
import { freezeText } from '../../cards/parts/freeze.ts';
import * as t from './tenant.ts';

describe('a calendar of freezes that nobody can read', () => {
  const unread: Freeze = { because: 'unread', calendar: 'month-end.ics', since: t.minutesAgo(60 * 25) };
  const said = (locale: 'en' | 'sl', freeze: Freeze) => freezeText(wordsFor(locale), freeze, t.NOW);

  it('is said with when it was read last, and by name only where there are several', () => {
    assert.match(said('en', unread), /the calendar of freezes can't be read\*\*; it was last read on \S/);
    assert.match(said('sl', unread), /koledarja zamrznitev ni mogoče prebrati\*\*; nazadnje je bil prebran \S/);
    const several = { ...unread, isOneOfSeveral: true } as const;
    assert.match(said('en', several), /the calendar of freezes month-end\\?\.ics can't be read/);
    assert.match(said('sl', several), /koledarja zamrznitev month-end\\?\.ics ni mogoče prebrati/);
  });
});

describe('what waits in a freeze', () => {
  const stopped: Freeze = { because: 'stopped', by: t.megan, at: t.minutesAgo(5), reason: 'Mail is down' };
  const unread: Freeze = { because: 'unread', calendar: 'month-end.ics' };
  const emergency = { by: t.alex, at: t.minutesAgo(9), reason: 'People are locked out', told: [] };
  const titles = (change: typeof t.atSettings, freeze: Freeze) =>
    (['en', 'sl'] as const).map((locale) => frozenTitle(wordsFor(locale), change, freeze));

  it('is called approved only where somebody approved it, and a stop no freeze', () => {
    assert.deepEqual(titles(t.atSettings, unread), [
      'Approved, and waits for the end of a freeze',
      'Odobreno, čaka na konec zamrznitve',
    ]);
    assert.deepEqual(titles({ ...t.atSettings, emergency }, stopped), [
      'Waits for the stop to be lifted',
      'Čaka na preklic ustavitve',
    ]);
  });
});
