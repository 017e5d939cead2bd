import type { Idea } from '../words/shape/ideas.ts';
import type { Hit } from './hits.ts';
import { CAUSES, type Cause, type CauseId } from './list/index.ts';
import { fitsOf, mayFit, type Pattern, parsePattern } from './pattern.ts';
import type { Said } from './said.ts';
import { type Sign, wordsAt } from './sign.ts';

const WEIGHT = { named: 6, fits: 3, hint: 1.2 } as const;
/** The more a pattern asks for, the more it says; most of all by what few causes are told with. */
const EACH_GROUP = 0.3;
const EACH_RARE = 0.3;

type Parsed = {
  readonly cause: Cause;
  readonly patterns: readonly (readonly ['named' | 'fits' | 'hint', Pattern])[];
  readonly unlike: readonly Pattern[];
};
const PARSED: readonly Parsed[] = CAUSES.map((cause) => ({
  cause,
  patterns: [
    ...(cause.named ?? []).map((p) => ['named', parsePattern(p)] as const),
    ...(cause.fits ?? []).map((p) => ['fits', parsePattern(p)] as const),
    ...(cause.hints ?? []).map((p) => ['hint', parsePattern(p)] as const),
  ],
  unlike: (cause.unlike ?? []).map(parsePattern),
}));

/** What words tell of a cause. `isExcluded`: they say that it is in order or not there. */
export type Told = { readonly cause: Cause; readonly signs: readonly Sign[]; readonly isExcluded: boolean };

/** What words tell of each cause. Pure; linear in the text. */
export function toldIn(said: Said): readonly Told[] {
  const ideas = new Set(said.hits.map(({ idea }) => idea));
  return PARSED.map((parsed) => toldOf(parsed, said, ideas));
}

/** The best sign in words, and what else of it fits. */
function toldOf({ cause, patterns, unlike }: Parsed, said: Said, ideas: ReadonlySet<Idea>): Told {
  const { id, sound = [], absent = [] } = cause;
  const fine = [...sound.filter((idea) => said.inOrder.has(idea)), ...absent.filter((idea) => said.notThere.has(idea))];
  const away = new Set([
    ...sound.flatMap((idea) => said.inOrder.get(idea) ?? []),
    ...absent.flatMap((idea) => said.notThere.get(idea) ?? []),
  ]);
  const windows = away.size === 0 ? said.windows : said.windows.map((w) => w.filter(({ clause }) => !away.has(clause)));
  const found = patterns.flatMap(([kind, pattern]) => {
    if (!mayFit(pattern, ideas)) return [];
    const hits = windows.map((window) => fitsOf(pattern, window)).find((one) => one !== undefined);
    return hits ? [{ kind, pattern, hits }] : [];
  });
  // "The account is fine, but inheritance is off": another clause names the cause without what is fine.
  const isNamed = found.some(({ kind, hits }) => kind === 'named' && !hits.some(({ idea }) => fine.includes(idea)));
  const signs = found.map(
    ({ kind, pattern, hits }): Sign => ({
      cause: id,
      kind,
      weight: WEIGHT[kind] + EACH_GROUP * pattern.all.length + EACH_RARE * rarityOf(hits),
      by: wordsOf(hits, said),
    }),
  );
  const isElse = unlike.some(
    (pattern) => mayFit(pattern, ideas) && said.windows.some((window) => fitsOf(pattern, window)),
  );
  return { cause, signs, isExcluded: isElse || (fine.length > 0 && !isNamed) };
}

const CAUSES_OF: ReadonlyMap<Idea, number> = countIdeas();

function countIdeas(): ReadonlyMap<Idea, number> {
  const counts = new Map<Idea, number>();
  for (const { patterns } of PARSED) {
    const told = patterns
      .flatMap(([, { all }]) => all.flat())
      .flatMap(({ first, next }) => (next ? [first, next] : [first]));
    for (const idea of new Set(told)) counts.set(idea, (counts.get(idea) ?? 0) + 1);
  }
  return counts;
}

/** An idea that more causes than this are told with tells of none of them. */
const COMMON = 14;
const OWN: ReadonlyMap<CauseId, ReadonlySet<Idea>> = new Map(
  PARSED.map(({ cause, patterns }) => [
    cause.id,
    new Set(
      patterns
        .filter(([kind]) => kind !== 'hint')
        .flatMap(([, { all }]) => all.flat())
        .flatMap(({ first, next }) => (next ? [first, next] : [first]))
        .filter((idea) => (CAUSES_OF.get(idea) ?? 0) <= COMMON),
    ),
  ]),
);

/** Whether words hold an idea that few causes but this are told with: what only sounds like others' complaints needs one. */
export const hasOwnIdea = (cause: CauseId, { hits }: Said): boolean =>
  hits.some(({ idea }) => OWN.get(cause)?.has(idea) === true);

/** Between 0, for what every cause is told with, and 1 for what only one is, summed over the hits. */
const rarityOf = (hits: readonly Hit[]): number =>
  [...new Set(hits.map(({ idea }) => idea))].reduce(
    (sum, idea) => sum + 1 - Math.log(CAUSES_OF.get(idea) ?? 1) / Math.log(CAUSES.length),
    0,
  );

const wordsOf = (hits: readonly Hit[], said: Said): string =>
  wordsAt(
    [...new Set(hits.flatMap(({ at, size }) => Array.from({ length: size }, (_, i) => at + i)))].sort((a, b) => a - b),
    said,
  );
