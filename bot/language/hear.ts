import type { Intent, Locale, Params } from './intents.ts';
import { factAsked, type KnownFact } from './knowledge/facts/index.ts';
import { isAnsweredAt, isQuestion, placeOf, type Question, readQuestion } from './question/index.ts';
import { unquoted } from './told.ts';
import { understand } from './understand.ts';

/** What a text was heard to say: where it belongs, its details, and what it asks exactly. `fact` is the answer where there is one. */
export type Heard = {
  readonly place: Intent;
  readonly locale: Locale;
  readonly params: Params;
  readonly question: Question;
  readonly fact?: KnownFact;
  readonly text: string;
};

/** Orders and talk: a word of the field in them asks for no fact. */
const NO_FACT: readonly Intent[] = ['language', 'export', 'history', 'watch', 'cancel', 'approvals'];

/** Understands a text. A state that can be read from this tenant comes before what is so in every tenant. */
export function hear(text: string, hint: string | undefined): Heard {
  const { intent, locale: spoken, params } = understand(text, hint);
  // A line that is quoted from the portal is in the portal's language, whatever the words around it are in.
  const own = unquoted(text);
  const locale = own === text ? spoken : understand(own, hint).locale;
  const question = readQuestion(text, locale);
  const place = placeOf(intent, question);
  const heard = { place, locale, params, question, text };
  if (NO_FACT.includes(place) || isAnsweredAt(place, question)) return heard;
  const hasCodes = (params.codes ?? []).length > 0;
  const fact = factAsked(text, locale, { isQuestion: isQuestion(text), hasCodes });
  return fact ? { ...heard, fact } : heard;
}
