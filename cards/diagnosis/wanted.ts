import type { Change } from '../../bot/workflow/change/change.ts';
import { nameOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';

/** That nothing is wrong, since this change turned writeback off; `now` (ISO) stands for an end that isn't known. */
export const wantedFact = (words: Words, { requester, endedAt }: Change, now: string): string =>
  words.result.byLog.pasted.wanted(nameOf(words, requester), date(words, endedAt ?? now));
