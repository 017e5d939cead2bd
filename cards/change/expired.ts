import type { Change } from '../../bot/workflow/change/change.ts';
import type { Words } from '../words/index.ts';

/** Nobody decided, nobody decided anew, or the approval ran out. */
export function expiredIntro({ result: { expired } }: Words, change: Change): string {
  if (change.approvedAt) return expired.unfinished;
  return change.askedAgain ? expired.again : expired.unanswered;
}
