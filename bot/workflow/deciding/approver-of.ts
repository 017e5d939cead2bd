import type { Change } from '../change/change.ts';
import { standsFor } from '../change/substitutes.ts';
import type { Person } from '../reading.ts';
import type { Refusal } from '../refusals.ts';
import { valuesOf } from './operating.ts';
import { no } from './outcome.ts';
import type { Actor } from './rules.ts';

/**
 * Whether this person is an approver of this change: by the list, for an approver who is away, or, once it was escalated, by the list of
 * the escalation.
 */
export function approverOf(actor: Actor, change: Change | undefined): Actor['approver'] {
  const { approver, escalation = 'no', substitute = 'no' } = actor;
  const own = approver === 'yes' || !change?.escalatedAt || escalation === 'no' ? approver : escalation;
  if (own === 'yes' || substitute === 'no' || !change || absentOf(change, actor).length === 0) return own;
  return substitute;
}

/** The approvers for whom this person decides, as far as they still are approvers. */
export function absentOf(change: Change, { person, approverIds }: Actor): readonly Person[] {
  const isListed = ({ objectId }: Person) => approverIds?.includes(objectId.toLowerCase()) ?? true;
  return standsFor(change, person).filter(isListed);
}

/** Why an approver's verb isn't this person's. */
export function objectionToApprover(approver: Actor['approver']): Refusal | undefined {
  if (approver === 'yes') return undefined;
  if (approver === 'no') return no('approvers-only');
  return approver.unknown === 'not-signed-in'
    ? no('group-approver-needs-personal-chat')
    : no('group-unreadable', valuesOf(approver));
}
