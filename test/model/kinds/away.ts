import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Life } from './life.ts';
import { APPROVERS, keyOf, personOf } from './people.ts';
import type { Step } from './play.ts';

/** Who approves for whom, by who is away, and until when. */
export type Standing = Map<string, { readonly by: string; readonly until: string }>;

/** What was planned beside what stands, by who will be away. */
const PLANS = new WeakMap<Standing, Map<string, { readonly by: string; readonly from: string }>>();

/** Who stands in after this record: never for themselves, never who is away too, and not whoever asks for what waits. */
export function away(standing: Standing, event: Event, lives: ReadonlyMap<string, Life>): void {
  const plans = PLANS.get(standing) ?? new Map<string, { readonly by: string; readonly from: string }>();
  PLANS.set(standing, plans);
  if (event.type === 'substitute-ended') (event.from ? plans : standing).delete(keyOf(event.away));
  if (event.type === 'substitute-planned') {
    assert.ok(event.by !== 'pilot' && event.from > event.at && event.until > event.from, 'planned for no time');
    assert.ok(!plans.has(keyOf(event.by)), 'two plans of one person');
    plans.set(keyOf(event.by), { by: keyOf(event.substitute), from: event.from });
  }
  if (event.type !== 'substitute-named' && event.type !== 'substitute-begun') return;
  const away = event.type === 'substitute-begun' ? event.away : event.by;
  assert.ok(away !== 'pilot', 'named by nobody');
  const [absent, by] = [keyOf(away), keyOf(event.substitute)];
  if (event.type === 'substitute-begun') {
    const plan = plans.get(absent);
    assert.ok(plan?.by === by && plan.from <= event.at, `${absent} planned nothing that begins now`);
    plans.delete(absent);
  }
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
