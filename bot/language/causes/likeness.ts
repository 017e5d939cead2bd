import { type Learned, scoresOf, type Weights, weightsOf } from '../engine/weights.ts';
import table from './likeness.json' with { type: 'json' };
import { clueOfIdea, clueOfWord, LIKENESS_BUCKETS, likenessClues, NO_CAUSE } from './likeness-clues.ts';
import { CAUSES, type CauseId } from './list/index.ts';
import type { Said } from './said.ts';

const AGAIN = 'npm run learn';
const LABELS: readonly (CauseId | typeof NO_CAUSE)[] = [...CAUSES.map(({ id }) => id), NO_CAUSE];

/** @throws where they were learned for another list of causes, with the command that learns them again */
export const likenessWeights = (labels: readonly string[], learned: Learned = table): Weights =>
  weightsOf(
    learned,
    labels,
    LIKENESS_BUCKETS,
    `bot/language/causes/likeness.json was learned for the causes ${learned.labels.join(', ')}, not for ${labels.join(', ')}. ` +
      `Add complaints for what is new to test/diagnosis/seen.tsv, then retrain: ${AGAIN}`,
  );

let known: Weights | undefined;
/** At the first use, so that whoever learns for another list of causes can load what stands around it. */
function weightsNow(): Weights {
  known ??= likenessWeights(LABELS);
  return known;
}

/** Below this a text resembles nothing. */
const LEAST = 0.2;
const MOST_WORDS = 4;

/** `chance`: how likely a text that resembles written complaints so is one of this cause, 0 to 1. */
export type Likeness = { readonly cause: CauseId; readonly chance: number };

/**
 * Which causes a text resembles the complaints of, by weights that were learned from these (`test/diagnosis/seen.tsv`), the likeliest first. Pure.
 * @param shown causes that sentences of screens in it tell; `out`: causes that are not to be thought of
 */
export function likenessOf(said: Said, shown: readonly CauseId[], out: ReadonlySet<CauseId>): readonly Likeness[] {
  if (said.hits.length + shown.length === 0) return [];
  const scores = scoresOf(weightsNow(), likenessClues(said, shown));
  const open = LABELS.flatMap((cause, at) =>
    cause !== NO_CAUSE && out.has(cause) ? [] : [{ cause, score: scores[at] ?? 0 }],
  );
  const most = Math.max(...open.map(({ score }) => score));
  const odds = open.map(({ cause, score }) => ({ cause, odds: Math.exp(score - most) }));
  const sum = odds.reduce((total, one) => total + one.odds, 0);
  return odds
    .flatMap(({ cause, odds: one }) => (cause === NO_CAUSE ? [] : [{ cause, chance: one / sum }]))
    .filter(({ chance }) => chance >= LEAST)
    .sort((one, other) => other.chance - one.chance);
}

/** The places of the words that speak most for a cause, in the order of the text. */
export function wordsFor(cause: CauseId, { words, hits }: Said): readonly number[] {
  const { table: all, width } = weightsNow();
  const label = LABELS.indexOf(cause);
  const weightOf = (clue: number | undefined) => (clue === undefined ? 0 : (all[clue * width + label] ?? 0));
  const told = words.map(({ text }) => weightOf(clueOfWord(text)));
  for (const { idea, at } of hits) told[at] = (told[at] ?? 0) + weightOf(clueOfIdea(idea));
  return [...told.keys()]
    .filter((at) => (told[at] ?? 0) > 0)
    .sort((one, other) => (told[other] ?? 0) - (told[one] ?? 0))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one - other);
}
