import { isSamePerson, type Person } from '../reading.ts';
import type { Change } from './change.ts';
import type { Review } from './review.ts';
import { doersOf, hasDone } from './three-people.ts';

type Seats = Pick<Change, 'requester' | 'approvers' | 'substitutes' | 'policy' | 'doers' | 'emergency'>;

/**
 * For whom this person approves in this change: for nobody who asked for it or, where its policy wants three people or it went without
 * approval, carried out a part of it, and never for whoever is a substitute only themselves.
 */
export function standsFor(change: Seats, person: Person): readonly Person[] {
  return (change.substitutes ?? []).flatMap(({ away, substitute }) =>
    isSamePerson(substitute, person) && !isOwnMatter(change, away) ? [away] : [],
  );
}

/** Nobody decides by another's hand on what they asked for or did. */
function isOwnMatter(change: Seats, away: Person): boolean {
  const did = change.emergency ? doersOf(change) : [];
  return hasDone(change, away) || [change.requester, ...did].some((one) => isSamePerson(one, away));
}

/** Who is asked to decide: each approver, or whoever approves for them while they are away. Everybody once. */
export function askedOf(change: Seats): readonly Person[] {
  return once(change.approvers.map((one) => substituteOf(change, one) ?? one));
}

/** Who is asked instead of this approver. Not the requester, and nobody who is away themselves: then the approver is asked after all. */
export function substituteOf(change: Seats, approver: Person): Person | undefined {
  const all = change.substitutes ?? [];
  const substitute = all.find(({ away }) => isSamePerson(away, approver))?.substitute;
  const isThere = substitute && !all.some(({ away }) => isSamePerson(away, substitute));
  return isThere && !isSamePerson(change.requester, substitute) ? substitute : undefined;
}

/** Whether an approver's part is decided: by themselves, or by somebody for them. */
export function isDecidedFor({ reviews }: Pick<Change, 'reviews'>, approver: Person): boolean {
  return reviews.some(
    ({ verdict, by, for: absent = [] }) =>
      verdict === 'approved' && [by, ...absent].some((one) => isSamePerson(one, approver)),
  );
}

/** Everybody for whom this person could approve has done so themselves, so that it would add nothing. */
export function isInVain(change: Change, person: Person): boolean {
  const absent = standsFor(change, person);
  const isOwn = change.approvers.some((one) => isSamePerson(one, person));
  return !isOwn && absent.length > 0 && absent.every((one) => isDecidedFor(change, one));
}

/**
 * How many approvals count towards the quorum: each person once, whoever they stand for, and each approver's part once, whoever decided
 * it. The most that can be told apart that way.
 */
export function countedApprovals({ reviews }: Pick<Change, 'reviews'>): number {
  const approvals = reviews.filter(({ verdict }) => verdict === 'approved');
  const taken = new Map<string, Review>();
  const seat = (review: Review, tried: Set<string>): boolean =>
    partsOf(review).some((part) => {
      if (tried.has(part)) return false;
      tried.add(part);
      const other = taken.get(part);
      if (other && !seat(other, tried)) return false;
      taken.set(part, review);
      return true;
    });
  return approvals.filter((review) => seat(review, new Set())).length;
}

const keyOf = ({ tenantId, objectId }: Person): string => `${tenantId}|${objectId}`.toLowerCase();

/** Whose part an approval may count as. */
function partsOf({ by, for: absent = [] }: Review): readonly string[] {
  return (absent.length > 0 ? absent : [by]).map(keyOf);
}

export const once = (people: readonly Person[]): readonly Person[] =>
  people.filter((one, at) => people.findIndex((other) => isSamePerson(other, one)) === at);
