import type { Locale } from '../../workflow/locale.ts';
import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import type { Idea } from '../words/shape/ideas.ts';
import { type Hit, hitsIn } from './hits.ts';
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
const TURNS_AWAY = Object.values(LANGUAGES).map(({ writing }) => writing.turnsAway);
const LIMIT = 4_000;
/** What a name in quotation marks may not hold, and a time of day: both as words, since no word is told by punctuation. */
const RESERVED = /(?<=["“„'»][^"“”„'«»\n]{0,40})[/+<>;=\\#](?=[^"“”„'«»\n]{0,40}["“”'«])/gu;
const TIME = /(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:]|\.\d)/g;
/** So long a quotation is a sentence of its own. */
const QUOTED = /["“”„«»]([^"“”„«»]{30,600})["“”„«»]/gu;
const BETWEEN = Object.values(LANGUAGES).map(({ writing }) => writing.between);
const ABSENT = Object.values(LANGUAGES).map(({ writing }) => writing.absent);
const NEAR = 3;
const FINE: readonly Idea[] = ['works', 'checked'];

/** What a person's words tell. Reads 300 words. */
export function saidIn(text: string, locale: Locale): Said {
  const marked = text
    .slice(0, LIMIT)
    .replace(/\bw\/o\b/gi, 'without')
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
  const left = all.map((hit): Hit => (hit.idea === 'works' && isDenied(hit) ? { ...hit, idea: 'fails' } : hit));
  const hits = left.filter((hit) => {
    if (hit.idea === 'not' || hit.idea === 'fails') return !isWithin(hit);
    if (FINE.includes(hit.idea) && isPart(hit)) return false;
    // The agent is called after Connect, and is no Connect.
    if (hit.idea === 'connect') return !all.some((one) => isAgentsName(one) && overlap(one, hit));
    // The service of "self-service" is none.
    if (hit.idea === 'service' && hit.size === 1)
      return !all.some((one) => one.idea === 'reset' && one.size > 1 && hit.at >= one.at && hit.at < one.at + one.size);
    return true;
  });
  return {
    words,
    hits,
    windows: windowsOf(words, hits),
    inOrder: inOrder(words, hits),
    notThere: notThere(words, hits),
  };
}

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

/** What is in order where it works. */
const RUNS: readonly Idea[] = [
  'service',
  'connect',
  'network',
  'dns',
  'heartbeat',
  'firewall',
  'port',
  'service-bus',
  'controller',
  'rpc',
  'sync',
  'hash-sync',
];
/** What is in order where it is on. */
const ON_IS_FINE: readonly Idea[] = ['inheritance', 'service', 'rights', 'licence'];
/** What is in order where all have it. */
const ALL_IS_FINE: readonly Idea[] = ['licence', 'synced', 'register'];
/** What refuses nothing where it is none: "history is 0, complexity off". */
const NONE_IS_FINE: readonly Idea[] = ['age', 'history', 'complexity'];
const NONE: readonly Idea[] = ['disabled', 'missing'];
const BEHIND = 3;
const BAD: readonly Idea[] = ['not', 'fails', 'denied', 'stopped', 'missing', 'disabled', 'blocked'];

function byIdea(pairs: readonly (readonly [Idea, number])[]): ReadonlyMap<Idea, readonly number[]> {
  const found = new Map<Idea, number[]>();
  for (const [idea, clause] of pairs) found.set(idea, [...(found.get(idea) ?? []), clause]);
  return found;
}

type Clause = { readonly size: number; readonly sentence: number; readonly hits: readonly Hit[] };

/** Ideas of a clause that says "verified", "fine", "works" and nothing bad, and of the short ones in a row with it: "licence ok, registered". */
function inOrder(words: readonly Word[], hits: readonly Hit[]) {
  const clauses = clausesOf(words, hits);
  const fine = clauses.map(({ hits: own }) => fineOf(own));
  const listed = listedIn(clauses, fine);
  return byIdea(
    clauses.flatMap((one, at) => {
      const ideas = listed[at] ? one.hits.map(({ idea }) => idea) : [...(fine[at] ?? []), ...noneOf(words, one.hits)];
      const clause = one.hits[0]?.clause ?? 0;
      return ideas.map((idea) => [idea, clause] as const);
    }),
  );
}

/** Which clauses are listed behind or before one that checked them: "already excluded: rights, inheritance, min age 0". */
function listedIn(clauses: readonly Clause[], fine: readonly (readonly Idea[])[]): readonly boolean[] {
  const listed = clauses.map(() => false);
  const isChecked = (at: number) => listed[at] === true || (fine[at] ?? []).includes('checked');
  const mark = (at: number, beside: number) => {
    const [one, other] = [clauses[at], clauses[beside]];
    if (one && other && one.sentence === other.sentence && isShort(one) && isChecked(beside)) listed[at] = true;
  };
  for (const at of clauses.keys()) mark(at, at - 1);
  for (const at of [...clauses.keys()].reverse()) mark(at, at + 1);
  return listed;
}

function clausesOf(words: readonly Word[], hits: readonly Hit[]): readonly Clause[] {
  const last = words.at(-1)?.clause ?? -1;
  const found = Array.from({ length: last + 1 }, (): { size: number; sentence: number; hits: Hit[] } => ({
    size: 0,
    sentence: 0,
    hits: [],
  }));
  for (const { clause, sentence } of words) {
    const one = found[clause];
    if (one) Object.assign(one, { size: one.size + 1, sentence });
  }
  for (const hit of hits) found[hit.clause]?.hits.push(hit);
  return found;
}

const LISTED = 4;
const isShort = ({ size, hits }: Clause): boolean => size <= LISTED && !hits.some(({ idea }) => BAD.includes(idea));

function fineOf(own: readonly Hit[]): readonly Idea[] {
  const isSpreading = own.some(({ idea }) => idea === 'granting') && own.some(({ idea }) => idea === 'recent');
  if (isSpreading || own.some(({ idea }) => BAD.includes(idea))) return [];
  const isFine = own.some(({ idea }) => idea === 'checked');
  const isRunning = own.some(({ idea }) => idea === 'works');
  const isOn = own.some(({ idea }) => idea === 'enabled');
  const isOfAll = own.some(({ idea }) => idea === 'everyone') && !own.some(({ idea }) => idea === 'filtered');
  return own
    .map(({ idea }) => idea)
    .filter((idea) => isFine || (isOn && ON_IS_FINE.includes(idea)) || (isOfAll && ALL_IS_FINE.includes(idea)) || (isRunning && RUNS.includes(idea)));
}

/** What a clause says to be nought or off. */
const noneOf = (words: readonly Word[], own: readonly Hit[]): readonly Idea[] =>
  own
    .filter(({ idea }) => NONE_IS_FINE.includes(idea))
    .filter(({ at, size, clause }) => {
      const end = at + size;
      const isNought = words.slice(end, end + BEHIND).some((word) => word.text === '0' && word.clause === clause);
      return isNought || own.some((one) => NONE.includes(one.idea) && one.at >= end && one.at < end + BEHIND);
    })
    .map(({ idea }) => idea);

/** Ideas right behind a denial, "no proxy", "isn't in a protected group", or before one: "RestrictRemoteSam is not present". */
function notThere(words: readonly Word[], hits: readonly Hit[]) {
  const denials = hits.filter(({ idea }) => idea === 'not');
  return byIdea(
    denials.flatMap((denial) => {
      const begin = denial.at + denial.size;
      const behind = hits
        .filter(({ at, clause }) => clause === denial.clause && at >= begin && at <= begin + NEAR)
        .filter(({ at }) => words.slice(begin, at).every(({ text }) => BETWEEN.some((one) => one.test(text))));
      const isAbsent = words.slice(begin, begin + 2).some(({ text }) => ABSENT.some((one) => one.test(text)));
      const ahead = isAbsent
        ? hits.filter(
            ({ at, size, clause }) => clause === denial.clause && at + size <= denial.at && at + size >= denial.at - 1,
          )
        : [];
      return [...behind, ...ahead].map(({ idea, clause }) => [idea, clause] as const);
    }),
  );
}
