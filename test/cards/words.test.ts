import assert from 'node:assert/strict';
import { LOCALES } from '../../bot/workflow/locale.ts';
import { STEPS } from '../../bot/workflow/steps/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { ago } from '../../cards/parts/time.ts';

type Leaf = readonly [path: string, value: string | ((...args: never[]) => string)];

function* leaves(value: unknown, path = ''): Generator<Leaf> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, value as (...args: never[]) => string];
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key);
}
const en = new Map(leaves(wordsFor('en')));
const others = LOCALES.filter((locale) => locale !== 'en').map((locale) => new Map(leaves(wordsFor(locale))));
/** Rightly the same in every language: names, and labels of the screen. */
const SAME = /^(terms\.(person\.pilot|route\.connect-sync)|terms\.shell\.(bash|powershell)|talk\.language\.(en|sl))$/;

describe('the words', () => {
  const shape = (path: string) => path.replace(/\.(clicks|stuck)\.\d+/, '.$1');

  it('have the same ids in every language', () => {
    const ids = (words: typeof en) => [...new Set([...words.keys()].map(shape))].sort();
    for (const other of others) assert.deepEqual(ids(other), ids(en));
  });

  it('are never empty, but for fixes that need none', () => {
    for (const words of [en, ...others])
      for (const [path, word] of words)
        if (typeof word === 'string' && !/readiness\.fix\.(connectivity|resets|policy-log)/.test(path))
          assert.ok(word.trim(), path);
  });

  it('differ between the languages where they should', () => {
    for (const [path, word] of en)
      if (typeof word === 'string' && word && !SAME.test(path))
        for (const other of others) assert.notEqual(other.get(path), word, path);
  });

  it('end a quote with one full stop, whatever the quote ends with', () => {
    const ends = (['en', 'sl'] as const).map((locale) => {
      const { withWord, reason, said, asked, answered } = wordsFor(locale).about;
      return ['Not yet.', 'Why now?', 'Not yet'].flatMap((word) => [
        withWord('Megan.', word).slice(-3),
        ...[reason, said, asked, answered].map((tell) => tell('Megan', word).slice(-3)),
      ]);
    });
    const five = (end: string) => Array<string>(5).fill(end);
    assert.deepEqual(ends[0], [...five('t.”'), ...five('w?”'), ...five('t”.')]);
    assert.deepEqual(ends[1], [...five('t.«'), ...five('w?«'), ...five('t«.')]);
  });

  it('tell every step what to click, why, what goes wrong and how to undo it, with the same bold labels', () => {
    const bold = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]);
    for (const { id } of STEPS) {
      const [english, slovenian] = [wordsFor('en').steps[id], wordsFor('sl').steps[id]];
      for (const step of [english, slovenian])
        assert.ok(step.clicks.length > 0 && step.stuck.length > 0 && step.why && step.undo, id);
      assert.deepEqual(slovenian.clicks.flatMap(bold), english.clicks.flatMap(bold), id);
    }
  });

  it('put no bold into a cause, which the card makes bold as a whole', () => {
    for (const locale of LOCALES)
      for (const [id, { stuck }] of Object.entries(wordsFor(locale).steps))
        for (const { cause } of stuck) assert.doesNotMatch(cause, /\*\*/, `${locale}, ${id}`);
  });

  it('speak well of time in both languages', () => {
    const now = '2026-11-22T14:05:00Z';
    const at = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
    const say = (locale: 'en' | 'sl', minutes: number) => ago(wordsFor(locale), at(minutes), now);
    assert.deepEqual(
      [0.5, 1, 4, 60, 180, 2880].map((m) => say('en', m)),
      ['just now', '1 minute ago', '4 minutes ago', '1 hour ago', '3 hours ago', '2 days ago'],
    );
    assert.deepEqual(
      [0.5, 1, 2, 3, 5, 60, 120, 300, 2880, 7200].map((m) => say('sl', m)),
      [
        'pravkar',
        'pred 1 minuto',
        'pred 2 minutama',
        'pred 3 minutami',
        'pred 5 minutami',
        'pred 1 uro',
        'pred 2 urama',
        'pred 5 urami',
        'pred 2 dnevoma',
        'pred 5 dnevi',
      ],
    );
    assert.equal(wordsFor('sl').time.date(new Date(now)), '22. 11. 2026 ob 14.05 UTC');
    assert.equal(wordsFor('en').time.date(new Date(now)), '22 Nov 2026, 14:05 UTC');
    assert.deepEqual([1, 2, 3, 5].map(wordsFor('sl').time.steps), ['1 korak', '2 koraka', '3 koraki', '5 korakov']);
  });
});
