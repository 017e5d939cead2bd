import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { OLD_PROBLEMS } from '../../bot/language/causes/old-places.ts';
import { hear } from '../../bot/language/hear.ts';
import { wordsFor } from '../../cards/index.ts';
import { knowledgeIn } from '../../cards/words/index.ts';
import { textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import type { Wire } from '../teams-client/wire.ts';

type Told = { readonly problem: string; readonly locale: 'en' | 'sl'; readonly text: string };

// Written blind in three lots; what each scored at first, and that all of it is learned from, stands in
// bench/results/understanding-2026-11-22.md.
const TOLD: readonly Told[] = readFileSync(new URL('symptoms.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [problem = '', locale = '', text = ''] = line.split('\t');
    return { problem, locale: locale === 'sl' ? 'sl' : 'en', text };
  });

const LOCALES = ['en', 'sl'] as const;
const PROBLEMS = Object.keys(OLD_PROBLEMS);

const firstOf = (text: string, locale: 'en' | 'sl'): string =>
  diagnose({ codes: [], text, locale, observations: [], now: '2026-11-28T10:00:00Z' }).ranked[0]?.cause.id ?? '';
const isOf = (problem: string, cause: string): boolean => (OLD_PROBLEMS[problem] ?? []).some((id) => id === cause);

describe('a complaint about one of the fifteen problems', () => {
  it('is at hand for each of them, in both languages', () => {
    assert.ok(TOLD.length >= 200);
    for (const locale of LOCALES)
      for (const id of PROBLEMS)
        assert.ok(
          TOLD.some((one) => one.locale === locale && one.problem === id),
          `${id} in ${locale}`,
        );
  });

  for (const locale of LOCALES)
    it(`is a diagnosis that leads to it (${locale})`, () => {
      const some = TOLD.filter((one) => one.locale === locale);
      const wrong = some.filter(
        ({ problem, text }) => hear(text, undefined).place !== 'diagnose' || !isOf(problem, firstOf(text, locale)),
      );
      assert.ok(wrong.length <= some.length / 50, wrong.map(({ problem, text }) => `${problem}: ${text}`).join('\n'));
    });
});

describe('a complaint in the chat', () => {
  let sandbox: Practice;
  let alex: Wire;
  before(async () => {
    sandbox = await startPractice();
    alex = sandbox.person('alex');
    await alex.install();
  });
  after(() => sandbox.stop());

  for (const locale of LOCALES)
    for (const id of PROBLEMS) {
      const complaint = TOLD.find((one) => one.locale === locale && one.problem === id)?.text ?? '';
      it(`shows the card of ${id}: ${complaint}`, async () => {
        const seen = alex.cards().length;
        await alex.say(complaint);
        const { causes } = knowledgeIn(wordsFor(locale));
        // A reading may rule the cause out; then the card says so, and goes on to the next.
        const names = (OLD_PROBLEMS[id] ?? []).map((cause) => causes[cause].title);
        await alex.waitForCard(
          (card) => alex.cards().length > seen && names.some((name) => textOf(card).includes(name)),
        );
      });
    }
});
