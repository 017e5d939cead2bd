import type { Locale } from '../../workflow/locale.ts';
import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import type { Idea } from '../words/shape/ideas.ts';
import { type Hit, hitsIn } from './hits.ts';
import { inOrder, notThere } from './in-order.ts';
import { withoutNought } from './nought.ts';
import { type Word, wordsIn } from './split.ts';

/** What a text tells: its words, the ideas in them, and the ideas that each clause says are in order, or not there. */
export type Said = {
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** Hits that lie close enough together to mean one thing: a sentence and the next, of a long one a stretch and the next. */
  readonly windows: readonly (readonly Hit[])[];
  readonly inOrder: ReadonlyMap<Idea, readonly number[]>;
  readonly notThere: ReadonlyMap<Idea, readonly number[]>;
};

const COURTESY = Object.values(LANGUAGES).flatMap(({ writing }) => writing.courtesy);
const FAULTS = Object.values(LANGUAGES).map(({ writing }) => writing.faults);
const TURNS_AWAY = Object.values(LANGUAGES).map(({ writing }) => writing.turnsAway);
const LIMIT = 4_000;
/** What a name in quotation marks may not hold, and a time of day: both as words, since no word is told by punctuation. */
const RESERVED = /(?<=["“„'»][^"“”„'«»\n]{0,40})[/+<>;=\\#](?=[^"“”„'«»\n]{0,40}["“”'«])/gu;
const TIME = /(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:]|\.\d)/g;
/** So long a quotation is a sentence of its own. */
const QUOTED = /["“”„«»]([^"“”„«»]{30,600})["“”„«»]/gu;
/** An apostrophe within a word, in "can't", opens no quotation. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;
/** The service by its display name, which is neither the cloud nor a directory. */
const SYNC_SERVICE = /\bmicrosoft (?:azure ad|entra id|entra) (?:connect )?sync\b/gi;
const FINE: readonly Idea[] = ['works', 'checked'];

/** What a person's words tell. Reads 300 words. */
export function saidIn(text: string, locale: Locale): Said {
  const marked = text
    .slice(0, LIMIT)
    .replace(/\bw\/o\b/gi, 'without')
    .replace(SYNC_SERVICE, ' ADSync ')
    .replace(APOSTROPHE, '')
    .replace(RESERVED, ' reservedcharacter ')
    .replace(TIME, ' timeofday ');
  const plain = COURTESY.reduce(
    (left, courtesy) =>
      left.replace(courtesy, (one) => (TURNS_AWAY.some((way) => way.test(one)) ? ' turnedaway ' : ' ')),
    normalise(marked).plain,
  );
  const words = wordsIn(plain.replace(QUOTED, ' . $1 . '), locale);
  const all = hitsIn(words, locale);
  // "No problem with the rights": the "no" belongs to what it is said with.
  const spans = all.filter(({ idea, size }) => idea === 'checked' && size > 1);
  const isWithin = ({ at, size }: Hit) => size === 1 && spans.some((s) => at >= s.at && at < s.at + s.size);
  // "Fine grained": neither is anything fine there.
  const longer = all.filter(({ size }) => size > 1);
  const isPart = ({ idea, at, size }: Hit) =>
    size === 1 && longer.some((s) => s.idea !== idea && !FINE.includes(s.idea) && at >= s.at && at < s.at + s.size);
  const isDenied = ({ at, clause }: Hit) =>
    all.some((one) => one.idea === 'not' && one.clause === clause && one.at < at && at - one.at <= 2);
  // "No error", "without errors": what doesn't fail works, and nothing is denied by that.
  const faultless = all.filter(
    ({ idea, at }) =>
      idea === 'fails' &&
      FAULTS.some((fault) => fault.test(words[at]?.text ?? '')) &&
      all.some((one) => isRightBefore(one, at)),
  );
  const isOfFaultless = (hit: Hit) =>
    faultless.some(({ at }) => hit.at === at || (hit.idea === 'not' && isRightBefore(hit, at)));
  const left = all.flatMap((hit): readonly Hit[] => {
    if (faultless.includes(hit)) return [{ ...hit, idea: 'works' }];
    if (isOfFaultless(hit)) return [];
    return [hit.idea === 'works' && isDenied(hit) ? { ...hit, idea: 'fails' } : hit];
  });
  const hits = left.filter((hit) => {
    if (hit.idea === 'not' || hit.idea === 'fails') return !isWithin(hit);
    if (FINE.includes(hit.idea) && isPart(hit)) return false;
    // The agent is called after Connect, and is no Connect; nor is cloud sync the cloud.
    if (NAMED_AFTER.includes(hit.idea)) return !all.some((one) => isAgentsName(one) && overlap(one, hit));
    // "Failed to set password": what is set there is no right.
    if (hit.idea === 'granting' && hit.size === 1) return !all.some((one) => isRightBehind(one, hit));
    // The service of "self-service" is none.
    if (hit.idea === 'service' && hit.size === 1)
      return !all.some((one) => one.idea === 'reset' && one.size > 1 && hit.at >= one.at && hit.at < one.at + one.size);
    return true;
  });
  return {
    words,
    hits,
    windows: windowsOf(words, withoutNought(hits)),
    inOrder: inOrder(words, hits),
    notThere: notThere(words, hits),
  };
}

const isRightBefore = ({ idea, at, size }: Hit, other: number): boolean => idea === 'not' && at + size === other;
const isRightBehind = ({ idea, at }: Hit, { at: before, size }: Hit): boolean =>
  idea === 'password' && at === before + size;
const NAMED_AFTER: readonly Idea[] = ['connect', 'online'];
const isAgentsName = ({ idea, size }: Hit): boolean => idea === 'cloud-sync' && size > 1;
const overlap = (one: Hit, other: Hit): boolean => one.at < other.at + other.size && other.at < one.at + one.size;

/** A sentence longer than this, as one dictates them without marks, is read in stretches of half as many words. */
const LONG_SENTENCE = 24;

/** What stands in a sentence, or a stretch of a long one, and the next. */
function windowsOf(words: readonly Word[], hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const sizes: number[] = [];
  for (const { sentence } of words) sizes[sentence] = (sizes[sentence] ?? 0) + 1;
  const stretches: number[] = [];
  let [began, stretch] = [0, 0];
  for (const [at, { sentence }] of words.entries()) {
    const isNext = at > 0 && sentence !== words[at - 1]?.sentence;
    const isFull = (sizes[sentence] ?? 0) > LONG_SENTENCE && at - began >= LONG_SENTENCE / 2;
    if (isNext || isFull) [began, stretch] = [at, stretch + 1];
    stretches.push(stretch);
  }
  const held = Array.from({ length: stretch + 1 }, (): Hit[] => []);
  for (const hit of hits) held[stretches[hit.at] ?? 0]?.push(hit);
  return Array.from({ length: Math.max(1, stretch) }, (_, at) => [...(held[at] ?? []), ...(held[at + 1] ?? [])]);
}
