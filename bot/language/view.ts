import type { Concept } from './concepts.ts';
import type { Hit } from './engine.ts';

/** One mention of switching on or off: `act` wants it, `state` asks or tells how it is, `event` that somebody did it. */
export type Switching = {
  readonly kind: 'act' | 'state' | 'event' | 'refused' | 'failed';
  readonly to: 'on' | 'off';
  readonly first: boolean;
};

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
  readonly asks: boolean;
  readonly ours: boolean;
  readonly loose: boolean;
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
  'notify',
  'setup.noun',
];

const QUIET: readonly string[] = ['filler', 'greet', 'thanks', 'please', 'ack', 'bot', 'id'];
const REFUSAL_REACH = 4;

const near = (before: readonly Hit[], concept: Concept, reach: number): boolean => {
  for (let back = 1; back <= reach && back <= before.length; back += 1) {
    const hit = before[before.length - back];
    if (!hit) return false;
    if (hit.concept === concept) return true;
    if (hit.concept === 'how' || hit.concept === 'know' || hit.concept === 'why' || hit.concept === 'whether')
      return false;
  }
  return false;
};

const kindOf = (hit: Hit, before: readonly Hit[], after: readonly Hit[], to: 'on' | 'off'): Switching['kind'] => {
  const seen = new Set(before.map((earlier) => earlier.concept));
  const has = (...concepts: readonly Concept[]): boolean => concepts.some((concept) => seen.has(concept));
  const wishes = has('want', 'need', 'must', 'get', 'make', 'should') || (has('can', 'please') && has('be'));
  if (hit.concept === `${to}.past`) {
    if (near(before, 'dont', REFUSAL_REACH)) return 'refused';
    const wished = has('want', 'can', 'how', 'need', 'must') || after[0]?.concept === 'want';
    return wished && !has('who', 'know', 'when', 'someone') ? 'act' : 'event';
  }
  if (hit.concept === `${to}.act`) {
    if (near(before, 'cannot', REFUSAL_REACH) || near(before, 'not.work', REFUSAL_REACH)) return 'failed';
    if (near(before, 'dont', REFUSAL_REACH)) return 'refused';
    if (has('how', 'can', 'want', 'need', 'must', 'please')) return has('who') && !has('how') ? 'event' : 'act';
    if (has('did', 'who') || (has('be') && has('someone'))) return 'event';
    return 'act';
  }
  if (has('know', 'did', 'who', 'when', 'whether')) return 'state';
  if (has('how') && hit.concept !== to) return 'act';
  if (wishes) return near(before, 'dont', REFUSAL_REACH) ? 'refused' : 'act';
  return 'state';
};

/** Joins "turn … off" and "turned … on" across the words between them, and leaves out an `on` that is a mere preposition. */
const joinParticles = (hits: readonly Hit[]): readonly Hit[] => {
  const joined: Hit[] = [];
  let open: { index: number; clause: number; concept: 'turn' | 'turned' } | undefined;
  for (const hit of hits) {
    if (hit.concept === 'turn' || hit.concept === 'turned')
      open = { index: joined.length, clause: hit.clause, concept: hit.concept };
    if (hit.concept === 'on' || hit.concept === 'off') {
      const verb = open?.clause === hit.clause ? joined[open.index] : undefined;
      if (verb && open) {
        joined[open.index] = { ...verb, concept: `${hit.concept}.${open.concept === 'turn' ? 'act' : 'state'}` };
        open = undefined;
        continue;
      }
      if (hit.word === 'of') continue;
    }
    joined.push(hit);
  }
  return joined;
};

const isParticle = (hit: Hit, before: readonly Hit[], after: Hit | undefined): boolean =>
  hit.concept === 'off' ||
  ((!after ||
    after.clause !== hit.clause ||
    ['whether', 'filler', 'off', 'now', 'please', 'still'].includes(after.concept)) &&
    before.length > 0);

const switchings = (hits: readonly Hit[]): readonly Switching[] => {
  const found: Switching[] = [];
  let start = 0;
  for (const [index, hit] of hits.entries()) {
    if (hit.clause !== hits[start]?.clause) start = index;
    const to = hit.concept.startsWith('on') ? 'on' : hit.concept.startsWith('off') ? 'off' : undefined;
    if (!to || hit.concept === 'onprem') continue;
    const before = hits.slice(Math.max(start, index - 12), index);
    if (hit.concept === to && !isParticle(hit, before, hits[index + 1])) continue;
    const first = before.every(
      (earlier) => QUIET.includes(earlier.concept) || earlier.concept === 'can' || earlier.concept === 'you',
    );
    found.push({ kind: kindOf(hit, before, hits.slice(index + 1, index + 2), to), to, first });
  }
  return found;
};

export const look = (raw: readonly Hit[], asks: boolean): View => {
  const hits = joinParticles(raw);
  const concepts = new Set(hits.map((hit) => hit.concept));
  const has = (...wanted: readonly Concept[]): boolean => wanted.some((concept) => concepts.has(concept));
  const switched = switchings(hits);
  const act = switched.find((one) => one.kind === 'act');
  const strays = hits.filter((hit) => hit.concept === 'stray').length;
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
    refused: switched.some((one) => one.kind === 'refused'),
    failed: switched.some((one) => one.kind === 'failed'),
    asks,
    ours: has(...OURS),
    loose: strays > 0 && !pronoun && !ANCHORS.some((concept) => concepts.has(concept)),
    strays,
    opening: hits.find(
      (hit) => !QUIET.includes(hit.concept) && !['can', 'you', 'i', 'want', 'need'].includes(hit.concept),
    )?.concept,
    size: hits.filter((hit) => !QUIET.includes(hit.concept)).length,
  };
};
