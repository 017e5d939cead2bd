import assert from 'node:assert/strict';
import { INTENTS, type Intent, understand } from '../../bot/language/understand.ts';
import { LOCALES } from '../../bot/workflow/locale.ts';
import { type Labelled, readCorpus } from './corpus.ts';

// First met by the engine, before any of its misses was mended, repeats of the seen part left out: 99.3 % of the first 293
// sentences held back (plain wording), 92.7 % of the next 314 (odd wording), 98.4 % of the next 185 (plain). Words that the
// second lot lacked were added by kind; the learned weights have met none of the three. Five lots more came later, each with
// every intent in both languages; see bench/results/understanding-2026-11-22.md. The fourth and the fifth are held back too.
const seen = readCorpus('corpus.seen.tsv');
const heldBack = readCorpus('corpus.held-back.tsv');

// Each sentence is read once, whoever asks.
const known = new Map<string, Intent>();
const intentOf = (text: string): Intent => {
  const intent = known.get(text) ?? understand(text).intent;
  known.set(text, intent);
  return intent;
};
const isRight = ({ intent, text }: Labelled): boolean => intentOf(text) === intent;
const percent = (cases: readonly Labelled[]): number => (100 * cases.filter(isRight).length) / cases.length;

const listMisses = (cases: readonly Labelled[]): string =>
  cases
    .filter((one) => !isRight(one))
    .map((one) => `  ${one.intent} (${one.locale}), taken for ${intentOf(one.text)}: ${one.text}`)
    .join('\n');

const report = (): string =>
  INTENTS.map((intent) => {
    const columns = (['en', 'sl'] as const).map((locale) => {
      const cases = heldBack.filter((one) => one.intent === intent && one.locale === locale);
      return `${locale} ${cases.filter(isRight).length}/${cases.length}`.padEnd(12);
    });
    return `      ${intent.padEnd(12)}${columns.join('')}`;
  }).join('\n');

describe('the corpus of labelled sentences', () => {
  it('holds over nine hundred sentences, all intents in both languages, none of them twice', () => {
    const all = [...seen, ...heldBack];
    assert.ok(all.length >= 900, `${all.length} sentences`);
    for (const intent of INTENTS)
      for (const locale of ['en', 'sl']) {
        const some = heldBack.filter((one) => one.intent === intent && one.locale === locale);
        assert.ok(some.length >= 8, `${intent} in ${locale} is held back ${some.length} times`);
      }
    const texts = all.map((one) => `${one.locale} ${one.text.toLowerCase()}`);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });

  it('is understood in the part that was looked at', () => {
    assert.ok(percent(seen) >= 98, `${percent(seen).toFixed(1)} %\n${listMisses(seen)}`);
  });

  it('is understood in the part that was held back', () => {
    const reached = percent(heldBack);
    process.stdout.write(`      held back: ${reached.toFixed(1)} % of ${heldBack.length} sentences\n${report()}\n`);
    assert.ok(reached >= 97, `${reached.toFixed(1)} %\n${listMisses(heldBack)}`);
    // A small new intent is lost among the many others: each must be understood by itself.
    for (const intent of INTENTS)
      for (const locale of LOCALES) {
        const cases = heldBack.filter((one) => one.intent === intent && one.locale === locale);
        assert.ok(cases.length === 0 || percent(cases) >= 75, `${intent} in ${locale}\n${listMisses(cases)}`);
      }
  });

  it('is answered in its own language, whatever the locale of the client', () => {
    const wrong = heldBack.filter((one) => understand(one.text, one.locale).locale !== one.locale);
    assert.deepEqual(wrong, []);
    const despite = heldBack.filter((one) => understand(one.text, 'en-US').locale === one.locale);
    assert.ok(despite.length / heldBack.length >= 0.98, `${despite.length} of ${heldBack.length}`);
  });
});
