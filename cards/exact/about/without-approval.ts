import type { Change } from '../../../bot/workflow/change/change.ts';
import { needsReview, reviewersOf } from '../../../bot/workflow/change/emergency.ts';
import { FIRST_WORDS, quoteOf } from '../../parts/excerpt.ts';
import { calledBy, listed, nameOf, reviewerOf } from '../../parts/people.ts';
import { ago } from '../../parts/time.ts';
import { following } from './barred.ts';
import { type About, say, sayClause, type Told } from './given.ts';

/** `change`: the newest that went on without approval, in an emergency or by the policy of a lone admin. */
type Given = Pick<About, 'words' | 'now' | 'isShared'> & { readonly change: Change | undefined };

/** "Who skipped the approval?" */
export function whoSkipped(given: Given): Told {
  const { words, change, now, isShared } = given;
  const { emergency } = change ?? {};
  if (change?.isAlone) return sayClause(words.facts.aloneByPolicy);
  if (!emergency) return { said: { word: 'no', sentence: words.emergency.skippedBy } };
  const why = isShared ? undefined : quoteOf(words, emergency.reason, FIRST_WORDS.usual);
  const sentence = words.emergency.box(nameOf(words, emergency.by), ago(words, emergency.at, now));
  return { said: { word: 'yes', sentence }, more: following([why, reviewOf(given)?.sentence]) };
}

/** "Was the emergency reviewed?" */
export function wasReviewed(given: Given): Told {
  const { words, change } = given;
  const review = reviewOf(given);
  if (!change || !review) return say(words.emergency.review.none);
  const names = needsReview(change) ? reviewersOf(change).map((one) => calledBy(words, one)) : [];
  const who = names.length > 0 ? words.emergency.review.by(listed(words, names)) : undefined;
  return { said: review, more: who };
}

function reviewOf({ words, change, now }: Pick<Given, 'words' | 'change' | 'now'>) {
  const { review } = change?.emergency ?? {};
  if (!change?.emergency) return undefined;
  const { done, waits } = words.emergency.review;
  if (review)
    return {
      word: 'yes',
      sentence: done[review.verdict](reviewerOf(words, review), ago(words, review.at, now)),
    } as const;
  return { word: 'not-yet', sentence: change.endedAt ? waits : words.refusals['review-later']() } as const;
}
