import type { Change } from '../../bot/workflow/change/change.ts';
import { slotText } from '../parts/slot.ts';
import type { Words } from '../words/index.ts';

/** Its appointed time ended, nobody decided, nobody decided anew, or the approval ran out. */
export function expiredIntro(words: Words, change: Change): string {
  const { expired } = words.result;
  const { slot } = change.plan;
  if (slot && (change.endedAt ?? '') >= slot.to) {
    const running = change.stepsDone.length > 0 ? 'begun' : 'running';
    return words.slot.expired[change.approvedAt ? running : 'waiting'](slotText(words, slot));
  }
  if (change.approvedAt) return expired.unfinished;
  return change.askedAgain ? expired.again : expired.unanswered;
}
