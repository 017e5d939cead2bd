import type { FindingId } from '../outputs/findings.ts';
import type { Evidence, Sign } from './evidence.ts';
import { CAUSES, type Cause, type CauseId } from './list/index.ts';
import type { Reading } from './shape/readings.ts';

/** A cause with how much speaks for it and its most telling sign. */
export type Ranked = {
  readonly cause: Cause;
  readonly score: number;
  readonly sign: Sign;
  /** The input itself shows it. */
  readonly isShown: boolean;
};
/** What a reading, an output or the person's own words take away. */
export type TakenAway = {
  readonly cause: Cause;
  /** What had spoken for it; absent where nothing had. */
  readonly told?: Ranked;
  readonly by: Reading['by'] | 'said' | { readonly finding: FindingId };
};

/** Whether a reading of the tenant takes a cause away, and neither an output nor the person's own words. */
export const isByReading = ({ by }: TakenAway): boolean => typeof by === 'object' && 'probe' in by;

export type Ranking = { readonly ranked: readonly Ranked[]; readonly takenAway: readonly TakenAway[] };

const READING = 0.7;
/** What only shares a topic with a cause that fits is looked into after all that has a sign of its own. */
const NEIGHBOUR = 0.4;
/** Further signs of a kind say less than the first. */
const FURTHER = 0.3;
const WORDS: readonly Sign['kind'][] = ['named', 'fits', 'hint'];
/** Seen or said by the person at this moment: an older trace of the tenant doesn't answer it. */
const OF_NOW: readonly Sign['kind'][] = ['named', 'text', 'output'];
/** So likely a cause is the one that a code was made for; of these an event of the server says that it is so: "the service stopped". */
const OWN_CODE = 9;
const EVENT = /^\d{4,5}$/;

/** Whether the input itself shows a cause: by naming it, by an output, or by an event that says so. */
const shows = ({ codes }: Cause, { kind, by }: Sign): boolean =>
  OF_NOW.includes(kind) || (kind === 'code' && EVENT.test(by) && codes?.[by] === OWN_CODE);

/**
 * Weighs all signs of an input together with what is known of the tenant. Pure. A reading rules a cause out only if it is newer than the
 * complaint: one of how it is now always is, a trace of what once happened only where the input doesn't itself name the cause.
 */
export function rank({ signs, exclusions }: Evidence, readings: readonly Reading[]): Ranking {
  const said = new Map(exclusions.map((one) => [one.cause, one.by]));
  const scored = CAUSES.flatMap((cause): readonly Ranked[] => {
    const own = signs.filter((sign) => sign.cause === cause.id);
    const spoken = readings.some((r) => cause.readings?.for?.includes(r.id)) ? READING : 0;
    const [best] = [...own].sort((a, b) => tellingOf(b) - tellingOf(a));
    return best
      ? [{ cause, score: scoreOf(own) + spoken, sign: best, isShown: own.some((sign) => shows(cause, sign)) }]
      : [];
  });
  const isOpen = ({ id }: Cause) => !said.has(id);
  const against = ({ cause, isShown }: Ranked): Reading | undefined => answering(cause, readings, isShown);
  const open = shownFirst(namedFirst(scored.filter((one) => isOpen(one.cause) && !against(one)).sort(byScore)), signs);
  const ofScored = scored.flatMap((one): readonly TakenAway[] => {
    const by = said.get(one.cause.id);
    const reading = against(one)?.by;
    if (by) return by === 'said' ? [{ cause: one.cause, by, told: one }] : [];
    return reading ? [{ cause: one.cause, by: reading, told: one }] : [];
  });
  // What an output shows was asked for, whether or not anything had spoken for it.
  const shown = CAUSES.flatMap((cause): readonly TakenAway[] => {
    const by = said.get(cause.id);
    return by && by !== 'said' ? [{ cause, by: { finding: by } }] : [];
  });
  const takenAway = [...shown, ...ofScored];
  return { ranked: [...open, ...neighbours(open, scored, readings, said)], takenAway };
}

/** The reading that speaks against a cause; `isOfNow`: the input itself shows it, so that only a reading of now answers. */
export const answering = (cause: Cause, readings: readonly Reading[], isOfNow: boolean): Reading | undefined =>
  readings.find((r) => cause.readings?.against?.includes(r.id) && !(isOfNow && r.isTrace));

/** What is only alike tells less of why than what was said or shown, however much it weighs. */
const ALIKE = 0.5;
const tellingOf = ({ kind, weight }: Sign): number => (kind === 'likeness' ? weight * ALIKE : weight);

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score;

/** Of two that lie close the one that is named comes before the one that only fits. */
const NEAR = 0.5;
function namedFirst([first, second, ...rest]: readonly Ranked[]): readonly Ranked[] {
  if (!first || !second) return first ? [first] : [];
  const isTurned = first.sign.kind === 'fits' && second.sign.kind === 'named' && first.score - second.score <= NEAR;
  return isTurned ? [second, first, ...rest] : [first, second, ...rest];
}

const PROOFS: readonly Sign['kind'][] = ['output', 'code', 'banner', 'missing'];
/** What an output shows comes before what is only spoken of, however much is: a story holds stray words, an output none. */
function shownFirst(ranked: readonly Ranked[], signs: readonly Sign[]): readonly Ranked[] {
  const has = (one: Ranked, kinds: readonly Sign['kind'][]) =>
    signs.some(({ cause, kind }) => cause === one.cause.id && kinds.includes(kind));
  const [first] = ranked;
  const shown = ranked.find((one) => has(one, ['output']));
  if (!first || !shown || has(first, PROOFS)) return ranked;
  return [shown, ...ranked.filter((one) => one !== shown)];
}

function scoreOf(signs: readonly Sign[]): number {
  const words = signs.filter(({ kind }) => WORDS.includes(kind)).map(({ weight }) => weight);
  const most = Math.max(0, ...words);
  const further = words.length > 1 ? FURTHER : 0;
  return signs.filter(({ kind }) => !WORDS.includes(kind)).reduce((sum, { weight }) => sum + weight, most + further);
}

/** The rest of the topics that the first two belong to: where to go on when those are tried. */
function neighbours(
  open: readonly Ranked[],
  scored: readonly Ranked[],
  readings: readonly Reading[],
  said: ReadonlyMap<CauseId, unknown>,
): readonly Ranked[] {
  const topics = new Set(open.slice(0, 2).map(({ cause }) => cause.topic));
  const has = new Set(scored.map(({ cause }) => cause.id));
  return CAUSES.filter((cause) => topics.has(cause.topic) && !has.has(cause.id) && !said.has(cause.id))
    .filter((cause) => !answering(cause, readings, false))
    .map((cause) => ({
      cause,
      score: NEIGHBOUR,
      isShown: false,
      sign: { cause: cause.id, kind: 'topic', weight: NEIGHBOUR, by: cause.topic },
    }));
}
