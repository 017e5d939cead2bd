import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read } from '../../bot/language/engine/engine.ts';
import { normalise } from '../../bot/language/engine/normalise.ts';
import { sentencesOf } from '../../bot/language/question/reader.ts';
import { RULES as SUBJECTS, subjectRuleFor } from '../../bot/language/question/subjects.ts';
import { RULES, ruleFor } from '../../bot/language/rules/index.ts';
import { look } from '../../bot/language/rules/view.ts';
import { LOCALES, type Locale } from '../../bot/workflow/locale.ts';

/** The rule of each kind that decides on a text, by its name. */
const FIRED = {
  intent(text: string, locale: Locale) {
    const normal = normalise(text);
    const { hits, locale: spoken } = read(normal, locale);
    return ruleFor(look(hits, normal, spoken))?.[0];
  },
  question(text: string, locale: Locale) {
    const [one] = sentencesOf(text, locale);
    return one && subjectRuleFor(one.whole.parts, one.whole.rest.length > 0)?.name;
  },
} as const;
type Kind = keyof typeof FIRED;

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  intent: RULES.map(([name]) => name),
  question: SUBJECTS.map(({ name }) => name),
};

/**
 * Rules for which a language has no words, so that its file holds "-": what its speakers say instead is found by another rule. English
 * tells "turned" apart from "turn", Slovenian has forms for "I may", "I must" and "she turned it on".
 */
const NO_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['what-was-done', 'the-setup', 'did-a-named-person-switch', 'may-i-switch', 'must-i-approve'],
  sl: ['who-switched', 'it-is-fixed'],
};

/** Kind, name and example of a language, between tabs, in the order in which the rules are tried. */
const examplesIn = (locale: Locale) =>
  readFileSync(new URL(`rules/${locale}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

describe('the rules of understanding', () => {
  for (const kind of Object.keys(NAMES) as Kind[])
    it(`have names of their own, and each an example in every language (${kind})`, () => {
      assert.equal(new Set(NAMES[kind]).size, NAMES[kind].length);
      for (const locale of LOCALES) {
        const named = examplesIn(locale).filter(([of]) => of === kind);
        assert.deepEqual(
          named.map(([, name]) => name),
          NAMES[kind],
          `test/language/rules/${locale}.tsv: one line for each rule, in the rules' order`,
        );
      }
    });

  for (const locale of LOCALES) {
    it(`fire for their own examples (${locale})`, () => {
      const wrong = examplesIn(locale).flatMap(([kind, name, text = '']) => {
        const fired = FIRED[kind as Kind](text, locale);
        return text === '-' || fired === name ? [] : [`${kind} ${name}: "${text}" is found by ${fired}`];
      });
      assert.deepEqual(wrong, []);
    });

    it(`lack an example only where the language has no words for it (${locale})`, () => {
      const lacking = examplesIn(locale).filter(([, , text]) => text === '-');
      assert.deepEqual(
        lacking.map(([, name]) => name),
        NO_WORDS[locale],
      );
    });
  }
});
