import type { Locale } from '../../workflow/locale.ts';
import { type Learned, scoresOf, type Weights, weightsOf } from '../engine/weights.ts';
import { INTENTS, type Intent } from '../intents/index.ts';
import table from './learned.json' with { type: 'json' };
import { ABOUT_BUCKETS, aboutClues, MEANINGS, type Meaning, type Remark } from './meanings.ts';

const AGAIN = 'npm run learn';

/** @throws where they were learned for another list of meanings, with the command that learns them again */
export const aboutWeights = (meanings: readonly string[], learned: Learned = table): Weights =>
  weightsOf(
    learned,
    meanings,
    ABOUT_BUCKETS,
    `bot/language/about/learned.json was learned for the meanings ${learned.labels.join(', ')}, not for ${meanings.join(', ')}. ` +
      `Add sentences for what is new to test/language/topics.en.txt and topics.sl.txt, then retrain: ${AGAIN}`,
  );

const weights = aboutWeights(MEANINGS);

// In the weights' own scale, which is that of a logarithm of odds: below the first nothing was recognised, and a place is only left
// for what is clearly likelier. Found on sentences that the weights had not met.
const LEAST = 1;
const CLEARLY = 0.2;

const isIntent = (meaning: Meaning): meaning is Intent => INTENTS.some((intent) => intent === meaning);

/**
 * What a text means beside a change, by weights that were learned of sentences about changes and of the corpus together: so a
 * question about the change is weighed against every place that it might belong to.
 * @returns `about`: what it asks or says of the change, where that is clearly the likeliest; `place`: the likeliest of the places
 */
export function weigh(text: string, locale: Locale): { readonly about?: Remark; readonly place: Intent } {
  const scores = scoresOf(weights, aboutClues(text, locale));
  let [about, place]: [Remark | undefined, Intent] = [undefined, 'unknown'];
  let [most, mostOfPlaces] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [at, meaning] of MEANINGS.entries()) {
    const score = scores[at] ?? 0;
    if (isIntent(meaning)) {
      if (score > mostOfPlaces) [place, mostOfPlaces] = [meaning, score];
    } else if (score > most) [about, most] = [meaning, score];
  }
  const isClear = most >= LEAST && most - mostOfPlaces >= CLEARLY;
  return isClear && about ? { about, place } : { place };
}
