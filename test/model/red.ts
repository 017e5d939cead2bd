import assert from 'node:assert/strict';
import { redOf } from '../../bot/workflow/change/red.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { ProbeId } from '../../bot/workflow/vocabulary.ts';
import { RED, type Seen } from './outside.ts';
import { partsIn } from './policy/parts.ts';

/** The events of a change, cut where it was asked anew, for more that is red or for another time: each part has its own approvals. */
export function roundsOf(own: readonly Event[]): readonly (readonly Event[])[] {
  const cuts = own.flatMap((e, at) => (e.type === 'more-is-red' || e.type === 'rescheduled' ? [at + 1] : []));
  return [0, ...cuts].map((from, n) => own.slice(from, cuts[n]));
}

/** What the approvals on record cover, of the newest round alone; nothing before the quorum. */
function covered(own: readonly Event[], quorum: number): readonly ProbeId[] {
  // In an emergency whoever carries it out ticks what is red.
  const glass = own.findIndex(({ type }) => type === 'glass-broken');
  if (glass !== -1) return own.slice(glass).flatMap((e) => ('inSpiteOf' in e ? (e.inSpiteOf ?? []) : []));
  const round = roundsOf(own).at(-1) ?? [];
  const lists = round.flatMap((e) => (e.type === 'approved' ? [e.inSpiteOf ?? []] : []));
  const [first = []] = lists;
  return partsIn(round) < quorum ? [] : first.filter((id) => lists.every((list) => list.includes(id)));
}

/** What is wrong with a write by a session that has seen this. */
export function redWrite(own: readonly Event[], quorum: number, seen: Seen): string | undefined {
  const approved = covered(own, quorum);
  const unseen = RED.find((id) => !seen.has(id));
  if (unseen) return `a write without a look at ${unseen}`;
  const more = RED.find((id) => seen.get(id) && !approved.includes(id));
  return more && `a write with ${more} red, which no approval that counts covers`;
}

/** An approval covers exactly what was red on the newest card, and no way is shown while more than that is red. */
export function judgeRed(own: readonly Event[], quorum: number): void {
  for (const [at, event] of own.entries()) {
    const before = own.slice(0, at);
    if (event.type === 'approved' && event.by !== 'pilot') {
      const change = [...evolveAll(event.by.tenantId, before).changes.values()][0];
      assert.deepEqual(event.inSpiteOf ?? [], change && redOf(change), 'an approval names what was red');
    }
    if (event.type === 'way-chosen')
      for (const id of event.inSpiteOf ?? []) assert.ok(covered(before, quorum).includes(id), `${id} was approved`);
    if (event.type === 'more-is-red')
      for (const id of event.probes) assert.ok(!covered(before, quorum).includes(id), `${id} is new`);
  }
}
