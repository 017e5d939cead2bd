import type { Locale } from '../workflow/locale.ts';
import type { Remark } from './about/meanings.ts';
import { asksForProof } from './asks-for-proof.ts';
import { resemblance } from './causes/complaint.ts';
import type { Intent, Params } from './intents/index.ts';
import { FACTS, factAsked, type KnownFact } from './knowledge/facts/index.ts';
import { asksOfLater } from './question/form.ts';
import { isAnsweredAt, isQuestion, type Question } from './question/index.ts';
import { explains } from './told-fact.ts';
import { isAsked, statementsOf } from './trouble.ts';

/** Orders and talk: a word of the field in them asks for no fact. */
const NO_FACT: readonly Intent[] = [
  'language',
  'export',
  'evidence',
  'history',
  'watch',
  'cancel',
  'approvals',
  'ask',
  'move',
  'remind',
  'freeze',
  'slot',
];

/** Where nothing else is wanted; and below this a text is hardly like a complaint. */
const OPEN: readonly Intent[] = ['unknown', 'help', 'diagnose', 'readiness'];
const CALM = 0.25;

/** Where something is wanted to be done. */
const WISHES: readonly Intent[] = ['setup', 'rollback'];

/** A text as it was heard so far. `isOfAChange`: it asks of the change under way; `isComplaint`: it names a cause and complains of it. */
type Before = {
  readonly place: Intent;
  readonly locale: Locale;
  readonly params: Params;
  readonly question: Question;
  readonly text: string;
  readonly isOfAChange?: boolean;
  readonly isComplaint?: boolean;
};

/** The fact that what is asked of a change turned out to be; beside a code it is no answer of its own. */
export const factOfTopic = (about: Remark | undefined, { params, text, locale }: Before): KnownFact | undefined => {
  const fact = (params.codes ?? []).length > 0 ? undefined : FACTS.find(({ id }) => id === about);
  return fact && isComplained(fact, text, locale) ? undefined : fact;
};

/** Facts that are asked for by naming what is also a state here: "what is writeback?", "which licence do we need?" */
const BESIDE_STATE: readonly KnownFact['id'][] = ['what-it-is', 'licence-needed'];

/** The fact that a text asks for, or undefined. `likeliest`: where it would belong otherwise. */
export function factIn(before: Before, likeliest: Intent): KnownFact | undefined {
  const { place, locale, params, question, text } = before;
  const isTalk = NO_FACT.includes(place) && NO_FACT.includes(likeliest);
  // Who it was stands in this tenant's log, and in nobody's documentation.
  const isOfWho = place === 'status' && params.ask === 'who';
  if (isTalk || isOfWho || asksForProof(text)) return undefined;
  // "What is writeback?" names a state as well, and asks for none.
  const isOfState = isAnsweredAt(place, question);
  if (isOfState && params.ask !== 'what') return undefined;
  const hasCodes = (params.codes ?? []).length > 0;
  const heardAs = heardAsOf(before);
  const isCalm = !before.isComplaint && OPEN.includes(place) && resemblance(text, locale).complains < CALM;
  const fact = factAsked(text, locale, {
    isQuestion: isQuestion(text),
    isCalm,
    hasCodes,
    ...(heardAs ? { heardAs } : {}),
  });
  if (isOfState && !BESIDE_STATE.some((id) => id === fact?.id)) return undefined;
  return fact && isComplained(fact, text, locale) ? undefined : fact;
}

function heardAsOf({ place, text, isOfAChange, isComplaint }: Before) {
  if (isComplaint) return 'complaint';
  if (place === 'resume') return 'order';
  if (isOfAChange) return 'of-a-change';
  return WISHES.includes(place) && !asksOfLater(text) ? 'wish' : undefined;
}

/** From here on a statement is more like a complaint than like a question; and, where a question follows it, quite certainly so. */
const COMPLAINS = 0.5;
const CERTAINLY = 0.65;

/** What complains is answered by the search for its cause; so is what asks at the end of a story of trouble, unless for a fact quite clearly. */
function isComplained(fact: KnownFact, text: string, locale: Locale): boolean {
  if (!isQuestion(text)) return resemblance(text, locale).complains >= COMPLAINS && !explains(fact, text, locale);
  if (!isAsked(text, locale)) return resemblance(text, locale).complains >= CERTAINLY;
  const stated = statementsOf(text);
  const { complains, ofCause } = resemblance(stated, locale);
  if (complains < CERTAINLY || ofCause < COMPLAINS || explains(fact, stated, locale)) return false;
  return factAsked(text, locale, { isQuestion: true, hasCodes: false, heardAs: 'complaint' }) === undefined;
}
