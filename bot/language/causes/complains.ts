import { type Learned, scoresOf, type Weights, weightsOf } from '../engine/weights.ts';
import table from './complains.json' with { type: 'json' };
import { COMPLAINS, LIKENESS_BUCKETS, likenessClues } from './likeness-clues.ts';
import type { CauseId } from './list/index.ts';
import type { Said } from './said.ts';

const weights: Weights = weightsOf(
  table satisfies Learned,
  COMPLAINS,
  LIKENESS_BUCKETS,
  'bot/language/causes/complains.json was learned for other labels: npm run learn',
);

/**
 * How likely a text that resembles written complaints and questions so tells of trouble, 0 to 1. Pure.
 * @param shown causes that sentences of screens in it tell
 */
export function complaintChance(said: Said, shown: readonly CauseId[]): number {
  if (said.hits.length + shown.length === 0) return 0;
  const [other = 0, complaint = 0] = scoresOf(weights, likenessClues(said, shown));
  return 1 / (1 + Math.exp(other - complaint));
}
