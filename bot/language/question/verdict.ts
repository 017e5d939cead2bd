import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';

const FORMS = Object.values(LANGUAGES).map(({ form }) => form);
/** A sentence of such words alone, one of them a judgement. */
const VERDICTS = FORMS.map(({ judges, besideJudges }) => ({
  whole: new RegExp(`^(?:(?:${judges}|${besideJudges})(?: |$))+$`),
  judges: new RegExp(`\\b(?:${judges})\\b`),
}));
const SENTENCE = /[^.!?…\n]+(?:[.!?…\n]+(?=\s|$)|$|[.!?…\n]+)/gu;
const MOST_CHARACTERS = 2_000;
const MOST_WORDS = 10;

function asksForVerdict(sentence: string): boolean {
  const words = normalise(sentence).plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const flat = words.join(' ');
  return words.length <= MOST_WORDS && VERDICTS.some(({ whole, judges }) => whole.test(flat) && judges.test(flat));
}

/**
 * What a text tells, without the question at its end whether that is good: "the log says success, the PC refuses. So all fine?".
 * Undefined where it asks for no such verdict, or tells nothing beside it. Reads 2,000 characters.
 */
export function withoutVerdict(text: string): string | undefined {
  const sentences = text.slice(0, MOST_CHARACTERS).match(SENTENCE) ?? [];
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2 || !asksForVerdict(last)) return undefined;
  const left = sentences.slice(0, -1).join('').trim();
  return left === '' ? undefined : left;
}
