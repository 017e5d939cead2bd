import { ASIDES, type Aside, type Topic } from '../workflow/change/topics.ts';
import { type Locale, localeOf } from '../workflow/locale.ts';
import { isTopic, topicIn } from './about/heard.ts';
import { endingAsked } from './about/last-one.ts';
import { weigh } from './about/learned.ts';
import type { Remark } from './about/meanings.ts';
import { asksWhenApplied } from './appointed/wish.ts';
import { localeAround } from './around.ts';
import { asideIn, idiomIn } from './aside.ts';
import { factIn, factOfTopic } from './asked-fact.ts';
import { resemblance, saysThatItFails, saysThatItIsDone } from './causes/complaint.ts';
import { textsIn } from './causes/texts.ts';
import { clientsSpelt } from './client-spelling.ts';
import { isEmergencyTold } from './emergency-told.ts';
import { historyAsked } from './history-filter.ts';
import type { Intent, Params } from './intents/index.ts';
import type { KnownFact } from './knowledge/facts/index.ts';
import { isTestOf } from './named-test-user.ts';
import { notionAsked } from './notions.ts';
import { type OfKind, ofKindAsked, PLACES } from './of-kinds.ts';
import { isOfPolicy, type OfPolicy, POLICY_PLACES, type PolicyQuestion, policyAsked, TOPIC_OF } from './of-policy.ts';
import { ownWords } from './own-words.ts';
import { type PeopleAsked, peopleAsked } from './people-asked.ts';
import { isQuestion, placeOf, type Question, readQuestion } from './question/index.ts';
import { withoutVerdict } from './question/verdict.ts';
import { type StandInTold, standInTold } from './stand-in-told.ts';
import { explains } from './told-fact.ts';
import { asksOfTicket, toldTicket } from './told-ticket.ts';
import { isGrief, type TroubleTold, troubleIn } from './trouble.ts';
import { understand } from './understand.ts';

/**
 * What a text was heard to say: where it belongs, its details, and what it asks exactly. `fact` is the answer where there is one;
 * `topic`: what it asks of the change under way, or says to it, which comes first; `aside`: what it says in passing; `people`: what it
 * asks of one user or of their number, which comes before all of these.
 */
export type Heard = {
  readonly place: Intent;
  readonly locale: Locale;
  readonly params: Params;
  readonly question: Question;
  readonly fact?: KnownFact;
  readonly topic?: Topic;
  readonly aside?: Aside;
  readonly people?: PeopleAsked;
  /** What is asked of turning off or of the two clients, where that has an answer of its own. */
  readonly ofKind?: OfKind;
  /** What it asks of the policy and of what went on under it, where that has an answer of its own. */
  readonly ofPolicy?: OfPolicy;
  /** The number of a ticket that it tells; its topic is the ticket then. */
  readonly ticket?: string;
  /** What it says of who approves while somebody is away; the rest is what it means where nobody is. */
  readonly standIn?: StandInTold;
  /** It wants a change to go on without approval. */
  readonly isEmergency?: true;
  readonly text: string;
};

/** The line below the heads of a console's table. */
const TABLE = /^[ \t]*-{3,}[ \t]{1,80}-{3}/m;

const TEST: Params = { topic: 'writeback', ask: 'test' };
const IS_IT_ON: Params = { topic: 'writeback', ask: 'yes-no', polarity: 'on' };

/**
 * Understands a text; `client` is the locale of the person's client, for a text that holds no word of their own. A state that can be
 * read from this tenant comes before what is so in every tenant.
 */
export function hear(typed: string, hint: string | undefined, client?: string): Heard {
  const text = clientsSpelt(typed);
  const all = hearJudged(text, hint, client) ?? hearAll(text, hint, client);
  const notion = notionAsked(text);
  if (notion) return { place: 'help', locale: all.locale, params: {}, question: all.question, text, fact: notion };
  const ofKind = ofKindAsked(text);
  if (ofKind && !isAfterMove(ofKind, all)) {
    const { locale, question, fact } = all;
    return { ...PLACES[ofKind], locale, question, text, ofKind, ...(fact ? { fact } : {}) };
  }
  const { topic, aside, ...heard } = all;
  if (isEmergencyTold(text)) return { ...heard, isEmergency: true };
  const ticket = toldTicket(text);
  if (ticket) return { ...heard, topic: 'ticket', ticket };
  const ofPolicy =
    isBesideCode(heard) || isSaidByScreens(heard) || isGrief(text, heard.locale) ? undefined : policyAsked(text);
  if (ofPolicy) return askedOfPolicy(ofPolicy, heard);
  if (asksOfTicket(text)) return askedOfPolicy('ticket-state', heard);
  const people = peopleAsked(text);
  if (people && !isSaidByScreens(heard)) return { ...heard, people };
  // "33008, he replaced it this morning": beside a code nobody is stood in for.
  const told = isBesideCode(heard) ? undefined : standInTold(text);
  const standIn = told && !isComplaint(heard) ? told : undefined;
  return { ...heard, ...(topic ? { topic } : {}), ...(aside ? { aside } : {}), ...(standIn ? { standIn } : {}) };
}

/** "Since the move on Sunday nothing is written": told, and like complaints of one cause, it asks nothing of the move. */
const isAfterMove = (ofKind: OfKind, heard: Heard): boolean =>
  ((PLACES[ofKind].place === 'move' && ofKind !== 'move-fails') || ofKind === 'off-means') && isComplaint(heard);

/** What asks nothing and is clearly like complaints of one cause. */
const isComplaint = ({ text, locale }: Heard): boolean => !isQuestion(text) && isLikeOne(text, locale);
const isLikeOne = (text: string, locale: Locale): boolean =>
  Object.values(resemblance(text, locale)).every((chance) => chance >= CLEARLY);
const failsIn = (text: string, locale: Locale): boolean => saysThatItFails(text, locale) || isLikeOne(text, locale);

const isBesideCode = ({ params: { codes = [] } }: Heard): boolean => codes.length > 0;

/** What the change waits for is asked of it as any other topic; the rest has its own answers. */
function askedOfPolicy(asked: PolicyQuestion, { locale, question, text }: Heard): Heard {
  const heard = { place: POLICY_PLACES[asked], locale, params: {}, question, text };
  return isOfPolicy(asked) ? { ...heard, ofPolicy: asked } : { ...heard, topic: TOPIC_OF[asked] };
}

/** A sentence of a screen, or a named cause, is a diagnosis whoever it befell. */
function isSaidByScreens({ text, locale, place }: Heard): boolean {
  const trouble = troubleIn(text, locale, place);
  return trouble === 'quoted' || trouble === 'named';
}

/** A story of trouble that ends with the question whether all is well asks for no fact and no state: its trouble is looked into. */
function hearJudged(text: string, hint: string | undefined, client?: string): Heard | undefined {
  const stated = withoutVerdict(text);
  if (!stated) return undefined;
  const { place, fact: _, topic: __, aside: ___, ...heard } = hearAll(stated, hint, client);
  const isStory = place === 'diagnose' || resemblance(stated, heard.locale).complains >= CLEARLY;
  return isStory ? { ...heard, place: 'diagnose', text } : undefined;
}

function hearAll(text: string, hint: string | undefined, client?: string): Heard {
  const { intent, locale: spoken, params } = understand(text, hint);
  // What is quoted or printed is in the language of its source, whatever the words around it are in.
  const own = textsIn(text).left(ownWords(text)).trim();
  const locale = TABLE.test(text)
    ? localeAround(text, client ?? hint)
    : own === text.trim()
      ? spoken
      : own === ''
        ? localeOf(client ?? hint)
        : understand(own, client ?? hint).locale;
  const question = readQuestion(text, locale);
  const isTest = isTestOf(text, intent);
  const trouble = isTest ? undefined : troubleIn(text, locale, intent);
  const place = isTest ? 'status' : trouble ? 'diagnose' : placeOf(intent, question);
  const isHearsay =
    place === 'diagnose' &&
    !trouble &&
    (params.codes ?? []).length === 0 &&
    !isQuestion(text) &&
    saysThatItIsDone(text, locale);
  // What somebody says was done is no trouble to look into: what is known of it answers.
  if (isHearsay) return { place: 'status', locale, params: IS_IT_ON, question, text };
  const heard = { place, locale, params: isTest ? TEST : params, question, text };
  if (trouble === 'quoted') return heard;
  if (isTest) return heard;
  if (trouble === 'grief') return heard;
  if (trouble === 'named') {
    // What names its cause and complains of it asks for nothing that is so in every tenant.
    const fact = factIn(heard, place);
    const isMore = !fact || !failsIn(text, locale) || explains(fact, text, locale);
    const left = isMore ? fact : factIn({ ...heard, isComplaint: true }, place);
    return { ...heard, ...(left ? { fact: left } : {}) };
  }
  // An order to remind, or a time that is named, is nothing that is asked of the change, nor is what holds for all of them.
  if (place === 'remind' || place === 'slot' || place === 'freeze') return heard;
  const part = historyAsked(text, place);
  if (part.shows || part.filter) return { ...heard, place: 'history', params: { ...params, ...part } };
  if (asksWhenApplied(text, locale)) return { ...heard, topic: 'applied-when' };
  const ending = endingAsked(text);
  if (ending) return { ...heard, params: { ...params, ending }, topic: 'last-one' };
  const idiom = idiomIn(text, locale);
  if (idiom) return { ...heard, aside: idiom };
  const { about, place: likeliest } = weigh(text, locale);
  const aside = asideAmong(about, text) ?? (isTopic(about) ? undefined : asideIn(text, locale, place));
  if (aside) return { ...heard, aside };
  // Weighed beside what is asked of a change, a question to the requester may turn out to be one to this bot.
  const isToRequester = place === 'ask' && likeliest === 'ask' && !about;
  const topic = isToRequester || isClearTrouble(trouble, text, locale) ? undefined : topicIn({ ...heard, about });
  const open = place === 'ask' && !isToRequester ? { ...heard, place: likeliest } : heard;
  const fact =
    topic && TOPIC_FIRST.includes(topic)
      ? undefined
      : (factOfTopic(about, heard) ?? factIn({ ...open, isOfAChange: topic !== undefined }, likeliest));
  // While a change is under way its own answer comes first; else what holds in every tenant.
  return { ...heard, ...(topic ? { topic } : {}), ...(fact ? { fact } : {}) };
}

/** What quite clearly tells of a cause is no question about the change under way. */
const CLEARLY = 0.6;
const isClearTrouble = (trouble: TroubleTold | undefined, text: string, locale: Locale): boolean =>
  trouble === 'likely' && resemblance(text, locale).ofCause >= CLEARLY;

/** Thanks and their kin ask nothing; "wait" says when it goes on. */
function asideAmong(about: Remark | undefined, text: string): Aside | undefined {
  const aside = ASIDES.find((one) => one === about);
  return aside && (SMALL_TALK.includes(aside) || !isQuestion(text)) ? aside : undefined;
}
const SMALL_TALK: readonly Aside[] = ['here', 'well'];

/** What is asked of the change is asked of nothing else, whatever words of the field stand beside it. */
const TOPIC_FIRST: readonly Topic[] = ['approve', 'reject', 'stop', 'may-leave', 'who-asked', 'needs', 'told'];
