import type { Substitution } from '../../bot/workflow/record/substitution.ts';
import { button, type Drawn, draw, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS, plain } from '../parts/escape.ts';
import { calledBy, nameOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

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
