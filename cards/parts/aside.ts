import type { ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import type { Words } from '../words/index.ts';

/** What has to be known besides a reading's answer, or undefined where the answer is all there is to say. */
export function asideOf({ readiness }: Words, { probe, answer, says }: ReadinessRow): string | undefined {
  if (probe === 'sspr-scope' && answer !== 'unmet') return readiness.registration;
  return isDoubtfulRole(says) ? readiness.roleDoubt : undefined;
}

/** The first role that is enough is told; this one is only told where none of the surer two is held. */
function isDoubtfulRole(says: ReadinessRow['says']): boolean {
  return says.id === 'role-held' && says.role === 'Authentication Policy Administrator';
}
