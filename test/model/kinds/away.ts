import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Life } from './life.ts';
import { APPROVERS, keyOf, personOf } from './people.ts';
import type { Step } from './play.ts';

/** Who approves for whom, by who is away, and until when. */
export type Standing = Map<string, { readonly by: string; readonly until: string }>;

/** Who stands in after this record: never for themselves, never who is away too, and not whoever asks for what waits. */
export function away(standing: Standing, event: Event, lives: ReadonlyMap<string, Life>): void {
  if (event.type === 'substitute-ended') standing.delete(keyOf(event.away));
  if (event.type !== 'substitute-named') return;
  assert.ok(event.by !== 'pilot', 'named by nobody');
  const [absent, by] = [keyOf(event.by), keyOf(event.substitute)];
  assert.ok(absent !== by && event.until > event.at, `${absent} names themselves, or for no time`);
  assert.ok(!standing.has(by), `${by} is away too`);
  assert.ok(!standing.has(absent), `${absent} has two who approve for them`);
  const waiting = [...lives.values()].find(({ stage }) => stage === 'waiting');
  assert.notEqual(waiting?.requester, by, 'whoever asks would approve for somebody');
  standing.set(absent, { by, until: event.until });
}

/** An approver by the list, or by that of the escalation. */
export const isApproverAlone = ({ actor }: Step, life: Life): boolean =>
  actor?.approver === 'yes' || (life.isEscalated && actor?.escalation === 'yes');

/** Whoever an approver has named themselves, from the policy's list: for nobody who asked for the change, or carried a part of it out. */
export function isSubstitute({ actor, tenant }: Step, life: Life, standing: Standing): boolean {
  if (actor?.substitute !== 'yes') return false;
  const by = keyOf(actor.person);
  const approvers = APPROVERS.map((name) => keyOf(personOf(name, tenant)));
  return approvers.some(
    (one) =>
      standing.get(one)?.by === by &&
      one !== life.requester &&
      !((life.policy?.threePeople || life.isBroken) && life.doers.has(one)),
  );
}
