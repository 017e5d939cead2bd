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

/** Whether the text asks for anything: by its mark, or by a word that opens a question. */
export function isQuestion(text: string): boolean {
  const { plain, tokens } = normalise(text);
  return (
    plain.includes('?') ||
    OR_ELSE.test(plain) ||
    asksYesNo(text) ||
    tokens.some((token) => ASKS_FOR_MORE.test(token.text))
  );
}

/** Whether a word of it asks for more than yes or no: who, when, why. */
export function asksForMore(text: string): boolean {
  return normalise(text).tokens.some((token) => ASKS_FOR_MORE.test(token.text));
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
