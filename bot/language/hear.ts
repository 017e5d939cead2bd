import type { Aside, Topic } from '../workflow/topics.ts';
import { topicIn } from './about/heard.ts';
import { asideIn } from './aside.ts';
import type { Intent, Locale, Params } from './intents.ts';
import { factAsked, type KnownFact } from './knowledge/facts/index.ts';
import { normalise } from './normalise.ts';
import { isAnsweredAt, isQuestion, placeOf, type Question, readQuestion } from './question/index.ts';
import { isTestOf } from './test-user.ts';
import { unquoted } from './told.ts';
import { understand } from './understand.ts';

/**
 * What a text was heard to say: where it belongs, its details, and what it asks exactly. `fact` is the answer where there is one;
 * `topic`: what it asks of the change under way, or says to it; `aside`: what it says in passing.
 */
export type Heard = {
  readonly place: Intent;
  readonly locale: Locale;
  readonly params: Params;
  readonly question: Question;
  readonly fact?: KnownFact;
  readonly topic?: Topic;
  readonly aside?: Aside;
  readonly text: string;
};

const TEST: Params = { topic: 'writeback', ask: 'test' };

/** Orders and talk: a word of the field in them asks for no fact. */
const NO_FACT: readonly Intent[] = ['language', 'export', 'history', 'watch', 'cancel', 'approvals', 'ask'];

/** Understands a text. A state that can be read from this tenant comes before what is so in every tenant. */
export function hear(text: string, hint: string | undefined): Heard {
  const { intent, locale: spoken, params } = understand(text, hint);
  // A line that is quoted from the portal is in the portal's language, whatever the words around it are in.
  const own = unquoted(text);
  const locale = own === text ? spoken : understand(own, hint).locale;
  const question = readQuestion(text, locale);
  const isTest = isTestOf(text, intent);
  const place = isTest ? 'status' : placeOf(intent, question);
  const heard = { place, locale, params: isTest ? TEST : params, question, text };
  if (isTest) return heard;
  const aside = asideIn(text, locale, place);
  if (aside) return { ...heard, aside };
  // Only the weights took it for a question to the requester: what it asks of the change, or of the field, comes first.
  const open = place === 'ask' && !isInquiry(text) ? { ...heard, place: 'unknown' as const } : heard;
  const topic = topicIn(open);
  const fact = topic && TOPIC_FIRST.includes(topic) ? undefined : factIn(open);
  return { ...heard, ...(fact ? { fact } : topic ? { topic } : {}) };
}

/** Says that somebody is to be asked, or that a request goes back to them. */
const INQUIRY =
  /\b(ask|asks|asking|questions? (for|to)|clarif\w*|back to|more (info|information|details)|vpras\w*|povpras\w*|poizved\w*|dopoln\w*|vrni\w*|vrac\w*|nazaj (k )?(predlagatelj\w*|njej|njemu)|pojasnil\w*)\b/;
/** A box of the portal's page: nobody approves one. */
const BOX = /\b(box|boxes|checkbox\w*|tick|polj\w*|kvadratk\w*|kljukic\w*)\b/;
const isInquiry = (text: string): boolean => INQUIRY.test(normalise(text).plain);

/** What is asked of the change is asked of nothing else, whatever words of the field stand beside it. */
const TOPIC_FIRST: readonly Topic[] = ['approve', 'reject', 'stop', 'may-leave', 'who-asked', 'how-long'];

function factIn({
  place,
  locale,
  params,
  question,
  text,
}: Omit<Heard, 'fact' | 'topic' | 'aside'>): KnownFact | undefined {
  const isTicked = place === 'approvals' && BOX.test(normalise(text).plain);
  if ((NO_FACT.includes(place) && !isTicked) || isAnsweredAt(place, question)) return undefined;
  const hasCodes = (params.codes ?? []).length > 0;
  return factAsked(text, locale, { isQuestion: isQuestion(text), hasCodes });
}
