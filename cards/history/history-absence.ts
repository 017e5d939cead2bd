import type { SubstitutionTold } from '../../bot/workflow/record/substitution.ts';
import { nameOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';

/** Who approves for whom, from when, until when or why no longer, as the history's sentences want it. */
export function absenceOf(
  words: Words,
  event: SubstitutionTold,
): { readonly what: string; readonly because: string; readonly absent?: string } {
  const what = nameOf(words, event.substitute);
  switch (event.type) {
    case 'substitute-named':
      return { what, because: date(words, event.until) };
    case 'substitute-planned':
      return { what, because: `${date(words, event.from)} – ${date(words, event.until)}` };
    case 'substitute-begun':
      return { what, absent: nameOf(words, event.away), because: date(words, event.until) };
    case 'substitute-ended':
      return { what, absent: nameOf(words, event.away), because: words.history.absence[event.because] };
  }
}
