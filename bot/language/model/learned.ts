import type { Hit } from '../engine/engine.ts';
import { scoresOf, type Weights, weightsOf } from '../engine/weights.ts';
import { INTENTS, type Intent } from '../intents/index.ts';
import type { View } from '../rules/view.ts';
import { BUCKETS, cluesIn } from './clues.ts';
import table from './learned.json' with { type: 'json' };

const AGAIN = 'npm run learn';

/**
 * The weights, one per clue and intent.
 * @throws where they were learned for another list of intents, with the command that learns them again
 */
export const weightsFor = (
  intents: readonly string[],
  learned: { readonly intents: readonly string[]; readonly weights: string; readonly scale: number } = table,
): Weights =>
  weightsOf(
    { ...learned, labels: learned.intents },
    intents,
    BUCKETS,
    `bot/language/model/learned.json was learned for the intents ${learned.intents.join(', ')}, not for ${intents.join(', ')}. ` +
      `Add sentences for what is new to test/language/corpus.seen.tsv, then retrain: ${AGAIN}`,
  );

const weights = weightsFor(INTENTS);

// In the weights' own scale: what the rules' verdict is worth, more where they found nothing of ours in a text. Found on
// sentences that neither of the two had met.
const VERDICT = 0.5;
const NOTHING_OF_OURS = 1;

const worth = (decided: Intent, view: View): number =>
  decided === 'unknown' && !view.anchored ? NOTHING_OF_OURS : VERDICT;

/**
 * Weighs what the rules decided against the labelled corpus, which is boiled down to one weight per clue and intent.
 * A text of nothing but "ok" has no clues to weigh. A refusal ("don't turn it off") is never turned into a wish.
 */
export const reconsider = (decided: Intent, view: View, hits: readonly Hit[], words: readonly string[]): Intent => {
  if (view.size === 0 || (view.refused && decided === 'unknown')) return decided;
  const scores = scoresOf(weights, cluesIn(view, hits, words)).map(
    (score, at) => score + (INTENTS[at] === decided ? worth(decided, view) : 0),
  );
  const likeliest = INTENTS[scores.indexOf(Math.max(...scores))] ?? decided;
  return view.refused && (likeliest === 'rollback' || likeliest === 'setup') ? decided : likeliest;
};
