import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import type { FormWords } from '../words/shape/forms.ts';

/** Any such word of any language. */
const anyOf = (words: keyof FormWords): RegExp => {
  const all = Object.values(LANGUAGES).map(({ form }) => form[words]);
  return new RegExp(`^(${all.join('|').replaceAll('*', '\\w*')})$`);
};
const OPENS = anyOf('opens');
const ASKS_FOR_MORE = anyOf('asksForMore');
const BEFORE = anyOf('goesBefore');
/** "…, or do we have to": the other half of a question, wherever the first stands. */
const OR_ELSE = new RegExp(
  `\\b(?:${Object.values(LANGUAGES)
    .map(({ form }) => form.orElse)
    .join('|')})\\b`,
);

/** "Quick one: does it work …", "all of them are federated, can those people …". */
const WITHIN = new RegExp(
  `[,:;\u2013-]\\s+(?:${Object.values(LANGUAGES)
    .map(({ form }) => form.within)
    .join('|')})\\b`,
);

/** "If the server dies will the other one take over". */
const SUPPOSES = new RegExp(
  `^(?:${Object.values(LANGUAGES)
    .map(({ form }) => form.supposes)
    .join('|')})`,
);

/** "Since we moved the DC which they use", "fails when he tries": words that ask elsewhere, and only join there. */
const JOINING = Object.values(LANGUAGES).flatMap(({ form }) => (form.joining ? [new RegExp(form.joining, 'g')] : []));
const withoutJoining = (plain: string): string => JOINING.reduce((left, one) => left.replace(one, ' '), plain);

/** Whether the text asks for anything: by its mark, or by a word that opens a question. */
export function isQuestion(text: string): boolean {
  const { plain } = normalise(text);
  return (
    plain.includes('?') ||
    OR_ELSE.test(plain) ||
    WITHIN.test(plain) ||
    SUPPOSES.test(plain) ||
    asksYesNo(text) ||
    asksForMore(text)
  );
}

const LATER = new RegExp(
  `\\b(?:${Object.values(LANGUAGES)
    .map(({ form }) => form.later)
    .join('|')})\\b`,
);

/** "Would guests be written too if we turn this on?": asked of what would be, and no wish that it were done. */
export const asksOfLater = (text: string): boolean => isQuestion(text) && LATER.test(normalise(text).plain);

/** Whether a word of it asks for more than yes or no: who, when, why. */
export function asksForMore(text: string): boolean {
  return normalise(withoutJoining(normalise(text).plain)).tokens.some((token) => ASKS_FOR_MORE.test(token.text));
}

/** Whether some sentence of the text asks for yes or no, by its first word or by its mark. */
export function asksYesNo(text: string): boolean {
  const { plain } = normalise(text);
  return plain.split(/(?<=[.!?\u2026])\s/u).some((sentence) => {
    const words = normalise(sentence).tokens.map((token) => token.text);
    const first = words.find((word) => !BEFORE.test(word)) ?? '';
    return OPENS.test(first) || (sentence.includes('?') && !words.some((word) => ASKS_FOR_MORE.test(word)));
  });
}
