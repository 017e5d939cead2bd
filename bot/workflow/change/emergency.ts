import { isSamePerson, type Person } from '../reading.ts';
import type { EmergencyVerdict } from '../vocabulary.ts';
import type { Change } from './change.ts';
import { askedOf } from './substitutes.ts';
import { doersOf } from './three-people.ts';

/** Somebody carries a change out without approval: who, when, why, and who was told of it beside those who were asked. */
export type Emergency = {
  readonly by: Person;
  readonly at: string;
  readonly reason: string;
  readonly told: readonly Person[];
  readonly review?: EmergencyReview;
};

/** What an approver says of it afterwards. It undoes nothing: it lets the next change begin. */
export type EmergencyReview = {
  readonly by: Person;
  readonly for?: readonly Person[];
  readonly at: string;
  readonly verdict: EmergencyVerdict;
  readonly comment: string;
};

/** Nobody approved it but whoever carries it out: a lone admin, or somebody in an emergency. They tick themselves what is red. */
export const decidesAlone = ({ isAlone, emergency }: Pick<Change, 'isAlone' | 'emergency'>): boolean =>
  isAlone || emergency !== undefined;

/** Whether it was carried out, or begun, in an emergency that nobody has reviewed. Then no other change of the tenant begins. */
export const needsReview = ({ emergency }: Pick<Change, 'emergency'>): boolean =>
  emergency !== undefined && emergency.review === undefined;

/** Whether this person carried it out, or a part of it: then somebody else reviews it. */
export function hadPart(change: Change, person: Person): boolean {
  const { intent, operator, reported } = change;
  const all = [...doersOf(change), intent?.by, operator, reported?.by];
  return all.some((one) => one !== undefined && isSamePerson(one, person));
}

/** Who is asked to review it: whoever was asked to approve it and had no part in it. */
export function reviewersOf(change: Change): readonly Person[] {
  if (!needsReview(change)) return [];
  return askedOf(change).filter((one) => !hadPart(change, one) && !isSamePerson(change.requester, one));
}
