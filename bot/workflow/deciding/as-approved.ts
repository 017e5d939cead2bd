import type { Change } from '../change/change.ts';
import { hashPlan } from '../planning/plan.ts';

/**
 * Whether a change's plan is the one that was decided on: it still has its own hash, and each approval that counts names that hash. False
 * only where records were altered in the store.
 */
export const isAsApproved = ({ plan, reviews }: Pick<Change, 'plan' | 'reviews'>): boolean =>
  hashPlan(plan) === plan.hash && reviews.every(({ verdict, hash }) => verdict !== 'approved' || hash === plan.hash);
