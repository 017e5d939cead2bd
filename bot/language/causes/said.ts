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
  /** Hits that lie close enough together to mean one thing: a sentence and the next. */
  readonly windows: readonly (readonly Hit[])[];
  readonly inOrder: ReadonlyMap<Idea, readonly number[]>;
  readonly notThere: ReadonlyMap<Idea, readonly number[]>;
};

const COURTESY = Object.values(LANGUAGES).flatMap(({ writing }) => writing.courtesy);
const LIMIT = 4_000;
/** What a name in quotation marks may not hold, and a time of day: both as words, since no word is told by punctuation. */
const RESERVED = /(?<=["“„'»][^"“”„'«»\n]{0,40})[/+<>;=\\#](?=[^"“”„'«»\n]{0,40}["“”'«])/gu;
const TIME = /(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:]|\.\d)/g;
/** So long a quotation is a sentence of its own. */
const QUOTED = /["“”„«»]([^"“”„«»]{30,600})["“”„«»]/gu;
const BETWEEN = Object.values(LANGUAGES).map(({ writing }) => writing.between);
const NEAR = 3;

/** What a person's words tell. Reads 300 words. */
export function saidIn(text: string, locale: Locale): Said {
  const marked = text
    .slice(0, LIMIT)
    .replace(/\bw\/o\b/gi, 'without')
    .replace(RESERVED, ' reservedcharacter ')
    .replace(TIME, ' timeofday ');
  const plain = COURTESY.reduce((left, courtesy) => left.replace(courtesy, ' '), normalise(marked).plain);
  const words = wordsIn(plain.replace(QUOTED, ' . $1 . '), locale);
  const all = hitsIn(words, locale);
  // "No problem with the rights": the "no" belongs to what it is said with.
  const spans = all.filter(({ idea, size }) => idea === 'checked' && size > 1);
  const isWithin = ({ at, size }: Hit) => size === 1 && spans.some((s) => at >= s.at && at < s.at + s.size);
  const isDenied = ({ at, clause }: Hit) =>
    all.some((one) => one.idea === 'not' && one.clause === clause && one.at < at && at - one.at <= 2);
  const hits = all.filter((hit) => {
    if (hit.idea === 'not' || hit.idea === 'fails') return !isWithin(hit);
    // The service of "self-service" is none.
    if (hit.idea === 'service' && hit.size === 1)
      return !all.some((one) => one.idea === 'reset' && one.size > 1 && hit.at >= one.at && hit.at < one.at + one.size);
    return hit.idea !== 'works' || !isDenied(hit);
  });
  const last = words.at(-1)?.sentence ?? 0;
  return {
    words,
    hits,
    windows: Array.from({ length: Math.max(1, last) }, (_, at) =>
      hits.filter(({ sentence }) => sentence === at || sentence === at + 1),
    ),
    inOrder: inOrder(hits),
    notThere: notThere(words, hits),
  };
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
const BAD: readonly Idea[] = ['not', 'fails', 'denied', 'stopped', 'missing', 'disabled', 'blocked'];

function byIdea(pairs: readonly (readonly [Idea, number])[]): ReadonlyMap<Idea, readonly number[]> {
  const found = new Map<Idea, number[]>();
  for (const [idea, clause] of pairs) found.set(idea, [...(found.get(idea) ?? []), clause]);
  return found;
}

/** Ideas of a clause that says "verified", "fine", "works" and nothing bad. */
function inOrder(hits: readonly Hit[]) {
  const clauses = [...new Set(hits.map(({ clause }) => clause))];
  return byIdea(
    clauses.flatMap((clause) => {
      const own = hits.filter((hit) => hit.clause === clause);
      const isSpreading = own.some(({ idea }) => idea === 'granting') && own.some(({ idea }) => idea === 'recent');
      if (isSpreading || own.some(({ idea }) => BAD.includes(idea))) return [];
      const isFine = own.some(({ idea }) => idea === 'checked');
      const isRunning = own.some(({ idea }) => idea === 'works');
      const isOn = own.some(({ idea }) => idea === 'enabled');
      return own
        .filter(({ idea }) => isFine || (isOn && ON_IS_FINE.includes(idea)) || (isRunning && RUNS.includes(idea)))
        .map(({ idea }) => [idea, clause] as const);
    }),
  );
}

/** Ideas right behind a denial: "no proxy", "isn't in a protected group". */
function notThere(words: readonly Word[], hits: readonly Hit[]) {
  const denials = hits.filter(({ idea }) => idea === 'not');
  return byIdea(
    denials.flatMap((denial) => {
      const begin = denial.at + denial.size;
      return hits
        .filter(({ at, clause }) => clause === denial.clause && at >= begin && at <= begin + NEAR)
        .filter(({ at }) => words.slice(begin, at).every(({ text }) => BETWEEN.some((one) => one.test(text))))
        .map(({ idea, clause }) => [idea, clause] as const);
    }),
  );
}
