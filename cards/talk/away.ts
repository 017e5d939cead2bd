import type { Review } from '../../bot/workflow/change/review.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Substitution } from '../../bot/workflow/record/substitution.ts';
import { button, type Drawn, draw, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS, plain } from '../parts/escape.ts';
import { calledBy, nameOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

/** A decision that somebody made for whoever was away. */
export type DecidedFor = Pick<Review, 'by' | 'verdict' | 'at'> & { readonly away: Person };

const MOST_DECIDED = 5;

/** Until when who approves for whom, as a sentence. */
export const awayLine = (words: Words, { away, substitute, until }: Substitution): string =>
  words.substitute.away.line(nameOf(words, away), nameOf(words, substitute), date(words, until));

/** "Who approves for Megan?", "who is away?" `of`: whom the question names, as typed; `standing`: what is so of them, or of all. */
export function awayCard({
  words,
  of,
  standing,
}: Common & { readonly of: string | undefined; readonly standing: readonly Substitution[] }): Drawn {
  const says = words.substitute.away;
  const [first, another] = standing;
  const title = another
    ? says.several
    : first
      ? says.heading(calledBy(words, first.substitute), calledBy(words, first.away))
      : of
        ? says.noneOf(plain(of, LENGTHS.name))
        : says.none;
  const lines = standing.map((one) => text(awayLine(words, one)));
  return draw(
    title,
    [heading(escaped(title)), ...lines, first ? undefined : quiet(says.how)],
    [button(words.buttons.approvals, 'approvals')],
  );
}

/** "Who decided for Megan?": what stands on record of that, newest first. `of`: whom the question names, as typed. */
export function decidedForCard({
  words,
  of,
  decided,
}: Common & { readonly of: string; readonly decided: readonly DecidedFor[] }): Drawn {
  const { past } = words.substitute.away;
  const [first] = decided;
  const title = first ? past.heading(calledBy(words, first.away)) : past.none(plain(of, LENGTHS.name));
  const lines = decided
    .slice(0, MOST_DECIDED)
    .map(({ by, away, verdict, at }) => text(past[verdict](nameOf(words, by), nameOf(words, away), date(words, at))));
  return draw(title, [heading(escaped(title)), ...lines, quiet(past.how)], [button(words.buttons.history, 'history')]);
}
