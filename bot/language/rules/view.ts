import { once } from '../../lib/once.ts';
import type { Locale } from '../../workflow/locale.ts';
import { complainsOf } from '../causes/complaint.ts';
import type { Hit } from '../engine/engine.ts';
import type { Normalised } from '../engine/normalise.ts';
import type { Concept } from '../words/shape/concepts.ts';
import { joinParticles, QUIET, switchings } from './switching.ts';

/** What the rules look at: concepts as a set, switching resolved with its negation, question and mood. */
export type View = {
  readonly has: (...concepts: readonly Concept[]) => boolean;
  readonly every: (...concepts: readonly Concept[]) => boolean;
  readonly follows: (first: readonly Concept[], second: readonly (Concept | 'stray')[], within: number) => boolean;
  readonly wordOf: (concept: Concept) => string;
  readonly act: 'on' | 'off' | undefined;
  readonly commanded: boolean;
  readonly state: 'on' | 'off' | undefined;
  readonly refused: boolean;
  readonly failed: boolean;
  /** The text, no question, complains of what one of the known problems looks like. */
  readonly complains: boolean;
  readonly asks: boolean;
  readonly ours: boolean;
  readonly loose: boolean;
  /** Something of our field, or of the talk with this bot, is named. */
  readonly anchored: boolean;
  readonly strays: number;
  readonly size: number;
  readonly opening: Concept | 'stray' | undefined;
};

const OURS = ['writeback', 'written', 'sspr', 'unlock', 'integration'] as const satisfies readonly Concept[];
const ANCHORS: readonly Concept[] = [
  ...OURS,
  'onprem',
  'connect',
  'sync',
  'licence',
  'prereq',
  'role',
  'approver',
  'approval',
  'request',
  'history',
  'settings',
  'password',
  'step',
  'bot',
  'user',
  'reset',
  'symptom',
  'fresh',
  'notify',
  'setup.noun',
];

const NO_COMPLAINT: readonly (Concept | 'stray' | undefined)[] = [
  'be',
  'whether',
  'did',
  'have',
  'who',
  'what',
  'how',
  'howmany',
  'dont',
  'unwanted',
  'unwanted.ours',
];

export const look = (raw: readonly Hit[], { asks, plain }: Normalised, locale: Locale): View => {
  const hits = joinParticles(raw);
  const concepts = new Set(hits.map((hit) => hit.concept));
  const has = (...wanted: readonly Concept[]): boolean => wanted.some((concept) => concepts.has(concept));
  const switched = switchings(hits);
  const act = switched.find((one) => one.kind === 'act');
  // "Is it on in production": a stranger behind a preposition is a place, not the thing talked about.
  const isPlace = (index: number): boolean =>
    hits[index - 1]?.concept === 'prep' ||
    (['filler', 'i', 'it'].includes(hits[index - 1]?.concept ?? '') && hits[index - 2]?.concept === 'prep');
  const objects = hits.filter((hit, index) => hit.concept === 'stray' && !isPlace(index)).length;
  const opening = hits.find(
    (hit) => !QUIET.includes(hit.concept) && !['can', 'you', 'i', 'want', 'need'].includes(hit.concept),
  )?.concept;
  const refused = switched.some((one) => one.kind === 'refused');
  const anchored = ANCHORS.some((concept) => concepts.has(concept));
  const complains = once(() => !asks && !refused && !NO_COMPLAINT.includes(opening) && complainsOf(plain, locale));
  const pronoun = hits.some((hit, index) => hit.concept === 'it' && hits[index + 1]?.concept !== 'stray');
  return {
    has,
    every: (...wanted) => wanted.every((concept) => concepts.has(concept)),
    follows: (first, second, within) =>
      hits.some(
        (hit, index) =>
          first.some((one) => one === hit.concept) &&
          hits
            .slice(index + 1, index + 1 + within)
            .some((later) => later.clause === hit.clause && second.some((one) => one === later.concept)),
      ),
    wordOf: (concept) => hits.find((hit) => hit.concept === concept)?.word ?? '',
    act: act?.to,
    commanded: act?.first ?? false,
    state: switched.find((one) => one.kind === 'state' || one.kind === 'event')?.to,
    refused,
    failed: switched.some((one) => one.kind === 'failed'),
    // Every cause is looked for, which takes longer than all the rest; most texts are understood without it.
    get complains() {
      return complains();
    },
    asks,
    ours: has(...OURS),
    loose: objects > 0 && !pronoun && !anchored,
    anchored,
    strays: objects,
    opening,
    size: hits.filter((hit) => !QUIET.includes(hit.concept)).length,
  };
};
