import { type App, nowOf } from '../app.ts';
import type { ApproverRef } from '../config/index.ts';
import type { Contact } from '../ports/index.ts';
import type { Change } from '../workflow/change/change.ts';
import { tookPart } from '../workflow/change/questions.ts';
import type { Actor } from '../workflow/deciding/rules.ts';
import { isSamePerson } from '../workflow/reading.ts';
import { seenAt } from './last-seen.ts';
import { idsOf } from './look-up.ts';

/** Who will look at a card that nobody clicked for. Only its buttons depend on this; each click is looked up again. */
export function seenAs(app: App, change: Change, contact: Contact): Actor {
  const { person } = contact;
  const { rules, approvers, substitutes } = app.policyFor(person.tenantId);
  const isSeen = seenAt(contact, nowOf(app), rules.executionHours) !== undefined;
  const isParty = isSamePerson(person, change.requester) || isSeen;
  const isListed =
    approvers.some((r) => r.kind === 'user' && r.id === person.objectId.toLowerCase()) ||
    // Who reviewed or asked was looked up then, also where the members of a group couldn't be listed.
    [...change.approvers, ...tookPart(change)].some((p) => isSamePerson(p, person));
  const isOf = (refs: readonly ApproverRef[]) =>
    refs.some(({ kind, id }) => kind === 'group' || id === person.objectId.toLowerCase());
  return {
    person,
    operator: isParty ? 'yes' : 'no',
    approver: isListed ? 'yes' : 'no',
    auditor: 'no',
    substitute: isOf(substitutes) ? 'yes' : 'no',
    ...idsOf(approvers),
  };
}
