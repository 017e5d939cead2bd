import type { Hit } from '../engine/engine.ts';
import type { Concept } from '../words/shape/concepts.ts';

/** One mention of switching on or off: `act` wants it, `state` asks or tells how it is, `event` that somebody did it. */
export type Switching = {
  readonly kind: 'act' | 'state' | 'event' | 'refused' | 'failed';
  readonly to: 'on' | 'off';
  readonly first: boolean;
};

/** What colours a sentence without changing what it wants. */
export const QUIET: readonly string[] = ['filler', 'prep', 'greet', 'thanks', 'please', 'ack', 'bot', 'id'];
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
  if (near(before, 'unwanted.ours', REFUSAL_REACH)) return 'refused';
  if (hit.concept === `${to}.act`) {
    if (near(before, 'cannot', REFUSAL_REACH) || near(before, 'not.work', REFUSAL_REACH)) return 'failed';
    if (near(before, 'dont', REFUSAL_REACH) || near(before, 'not', 1)) return 'refused';
    if (has('how', 'can', 'want', 'need', 'must', 'please')) return has('who') && !has('how') ? 'event' : 'act';
    if (has('did', 'who') || (has('be') && has('someone'))) return 'event';
    return 'act';
  }
  if (hit.concept === to && after[0]?.concept === 'please' && !has('be', 'did', 'know', 'status')) return 'act';
  if (has('can') && has('be') && !has('know', 'who', 'when') && hit.concept !== to) return 'act';
  if (has('know', 'did', 'who', 'when', 'whether')) return 'state';
  // "Isn't it supposed to be on", "should it be on": asked of how it is, by the order of the words.
  const opening = before.find((earlier) => !QUIET.includes(earlier.concept))?.concept;
  if (has('must') && (opening === 'be' || opening === 'not.work' || opening === 'fail')) return 'state';
  if (has('how') && hit.concept !== to) return 'act';
  if (opening === 'i' && has('get') && !has('want', 'need', 'must', 'can', 'please')) return 'state';
  if (wishes) return near(before, 'dont', REFUSAL_REACH) ? 'refused' : 'act';
  return 'state';
};

/** Joins "turn … off" and "turned … on" across the words between them, and leaves out an `on` that is a mere preposition. */
export const joinParticles = (hits: readonly Hit[]): readonly Hit[] => {
  const joined: Hit[] = [];
  let open: { index: number; clause: number; concept: 'turn' | 'turned' } | undefined;
  for (const hit of hits) {
    const rolled = hit.concept === 'back' ? joined.findLast((one) => one.concept === 'roll') : undefined;
    if (rolled?.clause === hit.clause) {
      joined[joined.indexOf(rolled)] = { ...rolled, concept: 'undo' };
      continue;
    }
    if (hit.concept === 'turn' || hit.concept === 'turned')
      open = { index: joined.length, clause: hit.clause, concept: hit.concept };
    const particle =
      hit.word === 'on' || hit.concept === 'on'
        ? 'on'
        : hit.word === 'off' || hit.concept === 'off'
          ? 'off'
          : undefined;
    if (particle) {
      const verb = open?.clause === hit.clause ? joined[open.index] : undefined;
      if (verb && open) {
        joined[open.index] = { ...verb, concept: `${particle}.${open.concept === 'turn' ? 'act' : 'state'}` };
        open = undefined;
        continue;
      }
      if (hit.word === 'of') continue;
    }
    joined.push(hit);
  }
  return joined;
};

const ENDERS: readonly string[] = [
  'whether',
  'filler',
  'prep',
  'off',
  'now',
  'please',
  'still',
  'past',
  'last',
  'thanks',
];
const SUBJECTS: readonly string[] = ['it', 'writeback', 'sspr', 'unlock', 'integration', 'still', 'whether'];

const isParticle = (hit: Hit, before: readonly Hit[], after: Hit | undefined): boolean => {
  if (hit.concept === 'off') return true;
  if (before.length === 0) return false;
  if (!after || after.clause !== hit.clause || ENDERS.includes(after.concept)) return true;
  return SUBJECTS.includes(before.at(-1)?.concept ?? '') && before.some((earlier) => earlier.concept === 'be');
};

export const switchings = (hits: readonly Hit[]): readonly Switching[] => {
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
