import { everyone } from '../people.ts';
import { type Audit, activities, audit } from './audits.ts';

const hour = 60 * 60 * 1000;
const successes = 200;
const refusals = 12;
/** A little less than the log keeps. */
const span = 29.5 * 24 * hour;
const users = everyone.filter(({ isSynced }) => isSynced);

/**
 * Thirty days of a tenant where writeback works, oldest first: two hundred self-service resets whose agent isn't named, a dozen that
 * the domain's policy refused, and no Enable, which was longer ago than the log reaches.
 */
export function usualTrail(now: Date): readonly Audit[] {
  const done = spread(successes, 3 * hour).map((age) => ({ age, reason: 'Successfully completed reset.' }));
  const refused = spread(refusals, 9 * hour).map((age) => ({ age, failure: 'OnPremisesPolicyViolation' }));
  return [...done, ...refused]
    .toSorted((one, other) => other.age - one.age)
    .flatMap(({ age, ...outcome }, i) => {
      const by = users[i % users.length];
      const at = new Date(now.getTime() - age);
      return by ? [audit({ at, activity: activities.resetByUser, by, target: by, ...outcome })] : [];
    });
}

/** So many ages, evenly spread, the youngest first. */
function spread(count: number, youngest: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => youngest + ((span - youngest) * i) / (count - 1));
}
