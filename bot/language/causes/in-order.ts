import { LANGUAGES } from '../words/index.ts';
import type { Idea } from '../words/shape/ideas.ts';
import type { Hit } from './hits.ts';
import { noneOf } from './nought.ts';
import type { Word } from './split.ts';

const BETWEEN = Object.values(LANGUAGES).map(({ writing }) => writing.between);
const ABSENT = Object.values(LANGUAGES).map(({ writing }) => writing.absent);
const NEAR = 3;

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
  'event-log',
];
/** What is in order where it is on. */
const ON_IS_FINE: readonly Idea[] = ['inheritance', 'service', 'rights', 'licence'];
/** What is in order where all have it. */
const ALL_IS_FINE: readonly Idea[] = ['licence', 'synced', 'register'];
/** What a tenant may well do without. */
const NOT_THERE_ALONE: readonly Idea[] = ['inspection', 'proxy', 'firewall', 'filter', 'staging', 'age', 'history'];
const WAYS: readonly Idea[] = ['firewall', 'network', 'proxy', 'dns', 'port', 'service-bus'];
const CHANGES: readonly Idea[] = ['changing', 'moved', 'removed', 'new'];
const BEHIND = 3;
const BAD: readonly Idea[] = ['not', 'fails', 'denied', 'stopped', 'missing', 'disabled', 'blocked'];

function byIdea(pairs: readonly (readonly [Idea, number])[]): ReadonlyMap<Idea, readonly number[]> {
  const found = new Map<Idea, number[]>();
  for (const [idea, clause] of pairs) found.set(idea, [...(found.get(idea) ?? []), clause]);
  return found;
}

type Clause = { readonly size: number; readonly sentence: number; readonly hits: readonly Hit[] };

/** Ideas of a clause that says "verified", "fine", "works" and nothing bad, and of the short ones in a row with it: "licence ok, registered". */
export function inOrder(words: readonly Word[], hits: readonly Hit[]) {
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
/** "Heartbeat there", and not "there used to be a heartbeat". */
const isComing = (own: readonly Hit[]): boolean =>
  !own.some(({ idea }) => PAST.includes(idea)) &&
  own.some(({ idea, at, size }) => idea === 'heartbeat' && own.some((one) => isNext(one, at + size)));
const isNext = ({ idea, at }: Hit, end: number): boolean => idea === 'arrives' && at >= end && at <= end + 1;
const PAST: readonly Idea[] = ['former', 'since', 'one', 'old'];

const isShort = ({ size, hits }: Clause): boolean => size <= LISTED && !hits.some(({ idea }) => BAD.includes(idea));

/** A thing of the network that comes right behind the word for its change. */
const isChanged = ({ idea, at }: Hit, own: readonly Hit[]): boolean =>
  WAYS.includes(idea) && own.some((one) => CHANGES.includes(one.idea) && one.at < at && at - one.at <= BEHIND);

function fineOf(own: readonly Hit[]): readonly Idea[] {
  const isSpreading = own.some(({ idea }) => idea === 'granting') && own.some(({ idea }) => idea === 'recent');
  if (isSpreading || own.some(({ idea }) => BAD.includes(idea))) return [];
  const isFine = own.some(({ idea }) => idea === 'checked');
  // "Whoever runs our network changed the firewall": what is changed isn't said to run well.
  const isRunning = own.some(({ idea }) => idea === 'works') && !own.some((one) => isChanged(one, own));
  const isOn = own.some(({ idea }) => idea === 'enabled');
  const isOfAll = own.some(({ idea }) => idea === 'everyone') && !own.some(({ idea }) => idea === 'filtered');
  return own
    .map(({ idea }) => idea)
    .filter(
      (idea) =>
        isFine ||
        (isOn && ON_IS_FINE.includes(idea)) ||
        (isOfAll && ALL_IS_FINE.includes(idea)) ||
        (isRunning && RUNS.includes(idea)) ||
        (idea === 'heartbeat' && isComing(own)),
    );
}

/** Ideas right behind a denial, "no proxy", "isn't in a protected group", or before one: "RestrictRemoteSam is not present". */
export function notThere(words: readonly Word[], hits: readonly Hit[]) {
  const denials = hits.filter(({ idea }) => idea === 'not');
  return byIdea(
    denials.flatMap((denial) => {
      const begin = denial.at + denial.size;
      const behind = hits
        .filter(({ at, clause }) => clause === denial.clause && at >= begin && at <= begin + NEAR)
        .filter(({ at }) => words.slice(begin, at).every(({ text }) => BETWEEN.some((one) => one.test(text))));
      // "Inspection: none", "inspekcije ni": a denial that ends its clause is of what stands right before it.
      const isLast = words[begin]?.clause !== denial.clause;
      const isAbsent = isLast || words.slice(begin, begin + 2).some(({ text }) => ABSENT.some((one) => one.test(text)));
      const ahead = isAbsent
        ? hits.filter(
            ({ idea, at, size, clause }) =>
              (!isLast || NOT_THERE_ALONE.includes(idea)) &&
              clause === denial.clause &&
              at + size <= denial.at &&
              at + size >= denial.at - 1,
          )
        : [];
      return [...behind, ...ahead].map(({ idea, clause }) => [idea, clause] as const);
    }),
  );
}
