import { IDEAS, type Idea } from '../words/shape/ideas.ts';
import type { Hit } from './hits.ts';

/** One idea, or two of which the second is told within so many words behind the first. */
type Told = { readonly first: Idea; readonly next?: Idea; readonly within?: number };
/** What must be told, each group by one of its parts, and what must not. */
export type Pattern = { readonly all: readonly (readonly Told[])[]; readonly but: readonly Told[] };

/** How many words may stand between two ideas: right behind each other, or one after the other. */
const WITHIN: Readonly<Record<string, number>> = { '+': 2, '>': 6 };

const ideaOf = (text: string, pattern: string): Idea => {
  const known = IDEAS.find((idea) => idea === text);
  if (!known) throw new Error(`"${text}" of the pattern "${pattern}" is no idea of bot/language/words/ideas.ts`);
  return known;
};

/**
 * A pattern of ideas: groups with blanks between them, in any order; `a|b` is told by either, `a+b` by a and right behind it b, `a>b` by a and a little later b; what
 * stands behind `!` must not be told.
 * @throws on a word that is no idea
 */
export function parsePattern(pattern: string): Pattern {
  const toldOf = (part: string): Told => {
    const [first = '', sign = '', then] = part.split(/([+>])/);
    const within = WITHIN[sign];
    if (within === undefined || then === undefined) return { first: ideaOf(first, pattern) };
    return { first: ideaOf(first, pattern), next: ideaOf(then, pattern), within };
  };
  const groups = (side: string) =>
    side
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((group) => group.split('|').map(toldOf));
  const [wanted = '', unwanted = ''] = pattern.split('!');
  return { all: groups(wanted), but: groups(unwanted).flat() };
}

/** Whether the ideas of a text are those that a pattern begins its groups with; most patterns are done with so. */
export const mayFit = ({ all }: Pattern, ideas: ReadonlySet<Idea>): boolean =>
  all.every((group) => group.some(({ first }) => ideas.has(first)));

/** The hits that tell each group of a pattern, or undefined where one is missing or something stands against it. */
export function fitsOf({ all, but }: Pattern, hits: readonly Hit[]): readonly Hit[] | undefined {
  if (but.some((told) => hitOf(told, hits))) return undefined;
  const found: Hit[] = [];
  for (const group of all) {
    const hit = group.map((told) => hitOf(told, hits)).find((one) => one !== undefined);
    if (!hit) return undefined;
    found.push(...hit);
  }
  return found;
}

function hitOf({ first, next: then, within = 0 }: Told, hits: readonly Hit[]): readonly Hit[] | undefined {
  for (const hit of hits) {
    if (hit.idea !== first) continue;
    if (then === undefined) return [hit];
    const end = hit.at + hit.size;
    const next = hits.find(
      (one) =>
        one.idea === then &&
        one.at >= end &&
        one.at <= end + within &&
        one.sentence === hit.sentence &&
        isOneClause(hit, one),
    );
    if (next && !isOfAnotherPlace(hit, next, hits)) return [hit, next];
  }
  return undefined;
}

const PLACES: readonly Idea[] = ['online', 'on-premises'];

/** "In AD the new one, in Teams the old": what is said of a place is said of the nearest. */
function isOfAnotherPlace(first: Hit, then: Hit, hits: readonly Hit[]): boolean {
  if (!PLACES.includes(first.idea)) return false;
  const end = first.at + first.size;
  return hits.some((one) => PLACES.includes(one.idea) && one.idea !== first.idea && one.at >= end && one.at < then.at);
}

/** A denial denies what stands in its own clause. */
const isOneClause = (first: Hit, then: Hit): boolean =>
  (first.idea !== 'not' && then.idea !== 'not') || first.clause === then.clause;
