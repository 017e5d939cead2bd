import { isSamePerson, type Person } from '../reading.ts';
import type { Change } from './change.ts';
import type { Review } from './review.ts';
import { askedOf, countedApprovals, substituteOf } from './substitutes.ts';

/** `most`: the approvals that there can be by those who are asked; `away`: who could give or find what is missing. */
export type Shortfall = { readonly most: number; readonly quorum: number; readonly away: readonly Person[] };

type Asked = Pick<Change, 'requester' | 'approvers' | 'substitutes' | 'reviews' | 'policy'>;

/**
 * How far those who are asked stay short of the quorum because one person counts once: one stands for several, or for another beside their
 * own part. Undefined where they don't, or where it isn't because somebody is away.
 */
export function shortfallOf(change: Asked): Shortfall | undefined {
  const quorum = change.policy?.quorum ?? 1;
  const most = mostOf(change);
  const away = change.approvers.filter((one) => substituteOf(change, one) && !hasApproved(change, one));
  const isByAbsence = away.length > 0 && most < quorum && mostOf({ ...change, substitutes: [] }) >= quorum;
  return isByAbsence ? { most, quorum, away } : undefined;
}

/** What would count if everybody who is asked approved, beside what was approved already. */
function mostOf(change: Asked): number {
  const { approvers, reviews } = change;
  const ahead = askedOf(change)
    .filter((by) => !hasApproved(change, by))
    .map((by): Review => {
      const isOwn = approvers.some((one) => isSamePerson(one, by));
      const absent = approvers.filter((one) => isSamePerson(substituteOf(change, one) ?? one, by));
      return { by, at: '', verdict: 'approved', comment: null, ...(isOwn ? {} : { for: absent }) };
    });
  return countedApprovals({ reviews: [...reviews, ...ahead] });
}

const hasApproved = ({ reviews }: Asked, person: Person): boolean =>
  reviews.some(({ verdict, by }) => verdict === 'approved' && isSamePerson(by, person));
