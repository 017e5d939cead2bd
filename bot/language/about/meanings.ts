import { ASIDES, type Aside, TOPICS, type Topic } from '../../workflow/change/topics.ts';
import { type Locale, USUAL_LOCALE } from '../../workflow/locale.ts';
import { read } from '../engine/engine.ts';
import { normalise } from '../engine/normalise.ts';
import { INTENTS, type Intent } from '../intents/index.ts';
import type { KnownFact } from '../knowledge/facts/index.ts';
import { cluesIn } from '../model/clues.ts';
import { look } from '../rules/view.ts';

/** What is asked of a change and is so for every tenant. */
const FACTS = ['no-restart'] as const satisfies readonly KnownFact['id'][];

/** What a text says of the change that is under way, or beside it. */
export type Remark = Topic | Aside | (typeof FACTS)[number];
/** Each meaning that a text is weighed for: such a remark, or a place that it belongs to. */
export type Meaning = Remark | Intent;
export const MEANINGS: readonly Meaning[] = [...new Set<Meaning>([...TOPICS, ...ASIDES, ...FACTS, ...INTENTS])];

/** Half as many buckets as the places have: there are five times as many labels. */
export const ABOUT_BUCKETS = 8192;

/** The clues of a text, in as many buckets. */
export function aboutClues(text: string, locale: Locale = USUAL_LOCALE): readonly number[] {
  const normal = normalise(text);
  const { hits, locale: spoken } = read(normal, locale);
  const words = normal.tokens.map((token) => token.text);
  return [...new Set(cluesIn(look(hits, normal, spoken), hits, words).map((clue) => clue % ABOUT_BUCKETS))];
}
