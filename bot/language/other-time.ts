import { type Locale, USUAL_LOCALE } from '../workflow/locale.ts';
import { saysThatItFails } from './causes/complaint.ts';
import { normalise } from './engine/normalise.ts';
import { complainsIn } from './pasted/complaint.ts';
import { anyOf } from './words/any-of.ts';
import type { OtherTimePatterns } from './words/shape/other-times.ts';

/** Why nothing that a text tells of is a fault now: it lies ahead, it is only supposed, or it is over. */
export const OTHER_TIMES = ['over', 'supposed', 'ahead'] as const;
export type OtherTime = (typeof OTHER_TIMES)[number];

const between = (part: keyof OtherTimePatterns, flags = ''): RegExp =>
  new RegExp(`\\b(?:${anyOf(({ otherTimes }) => otherTimes[part])})\\b`, flags);
const TOLD = { over: between('over'), supposed: between('supposed'), ahead: between('ahead') } as const;
const NOW = between('now');
const FINE = between('fine', 'g');
const CLAUSE = new RegExp(`(?<!\\d)[.!?;:…]+(?=\\s|$)|[,–—\\n]|\\s-\\s|${between('but').source}`);
/** "Once they open it on Friday, we should see 31019": what is said behind the comma is said of that time. */
const OPENED = new RegExp(`(${between('once').source}[^.!?,]{3,80}),`, 'g');
/** A code is no complaint by itself: "we had SSPR_0030". */
const CODE = /\b(?:sspr ?\d{1,4}|\d{4,5})\b/g;

/**
 * The time that a text tells of, where that isn't now: "next week we tick it and expect 31005", "what would 33004 mean", "33004 was last
 * month, all good since". Undefined as soon as any other clause tells of what happens now or goes wrong: whoever complains of now is heard.
 * Pure; reads 2,000 characters.
 */
export function otherTimeIn(text: string, locale: Locale = USUAL_LOCALE): OtherTime | undefined {
  const clauses = normalise(text)
    .plain.replace(OPENED, '$1 ')
    .split(CLAUSE)
    .map((clause) =>
      clause
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(CODE, ' ')
        .replace(FINE, ' ')
        .trim(),
    )
    .filter((clause) => clause !== '');
  const time = OTHER_TIMES.find((one) => clauses.some((clause) => TOLD[one].test(clause)));
  if (!time) return undefined;
  const isTold = (clause: string) => OTHER_TIMES.some((one) => TOLD[one].test(clause));
  const isNow = (clause: string) => {
    if (time === 'over') return !TOLD.over.test(clause) && NOW.test(clause);
    return complainsIn(clause) || (!isTold(clause) && (NOW.test(clause) || saysThatItFails(clause, locale)));
  };
  return clauses.some(isNow) ? undefined : time;
}
