import type { Locale } from '../../../workflow/locale.ts';
import { type Learned, scoresOf, type Weights, weightsOf } from '../../engine/weights.ts';
import type { FactIdea } from '../../words/shape/fact-ideas.ts';
import { FACT_LABELS, FACTS, type KnownFact } from './catalogue.ts';
import { FACT_BUCKETS, factClues, ideasIn } from './clues.ts';
import table from './learned.json' with { type: 'json' };

const AGAIN = 'npm run learn';

/** @throws where they were learned for another list of facts, with the command that learns them again */
export const factWeights = (labels: readonly string[], learned: Learned = table): Weights =>
  weightsOf(
    learned,
    labels,
    FACT_BUCKETS,
    `bot/language/knowledge/facts/learned.json was learned for the facts ${learned.labels.join(', ')}, not for ${labels.join(', ')}. ` +
      `Add questions for what is new to test/language/facts.seen.tsv, then retrain: ${AGAIN}`,
  );

const weights = factWeights(FACT_LABELS);

/** What a question about the field names, unlike one about a VPN or a printer. */
const OURS: readonly FactIdea[] = ['writeback', 'reset', 'sspr', 'password', 'connect', 'cloud-sync', 'msol', 'phs'];
// A text that tells none is about something else.
const FEWEST = 1;

// In the weights' own scale.
const CLEARLY = 2;

export type Likeliest = {
  readonly fact: KnownFact;
  readonly lead: number;
  readonly isClear: boolean;
  readonly isOfOurs: boolean;
  readonly asks: boolean;
};

/**
 * The fact that a text most likely asks for. `lead`: by how much it is likelier than none, in the weights' own scale, which is that of
 * a logarithm of odds; `isClear`: whether no other fact comes near; `isOfOurs`: whether the text names anything of the field; `asks`:
 * whether it says that somebody wants to know. Undefined where it tells nothing.
 */
export function likeliestFact(text: string, locale: Locale): Likeliest | undefined {
  const ideas = ideasIn(text, locale);
  if (ideas.length < FEWEST) return undefined;
  const [none = 0, ...scores] = scoresOf(weights, factClues(text, ideas));
  const most = Math.max(...scores);
  const fact = FACTS[scores.indexOf(most)];
  const next = Math.max(...scores.filter((score) => score !== most));
  return (
    fact && {
      fact,
      lead: most - none,
      isClear: most - next >= CLEARLY,
      isOfOurs: ideas.some((idea) => OURS.includes(idea)),
      asks: ideas.includes('asks'),
    }
  );
}
