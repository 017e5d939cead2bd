import { inEach, type Locale } from '../workflow/locale.ts';
import { resemblance, saysThatItFails, tellsOf, tellsOfGrief } from './causes/complaint.ts';
import type { Intent } from './intents/index.ts';
import { asksForMore } from './question/form.ts';
import { isQuestion } from './question/index.ts';
import { LANGUAGES } from './words/index.ts';

/** What an order or a talk with somebody is about is no complaint, unless a screen's own sentence stands in it. */
const ORDERS: readonly Intent[] = [
  'setup',
  'rollback',
  'cancel',
  'export',
  'evidence',
  'language',
  'watch',
  'approvals',
  'resume',
  'ask',
];
/** Orders of one word or two, "reject", "stop", "go on", which stand in many a complaint. */
const FEW_WORDS: readonly Intent[] = ['cancel', 'approvals', 'resume'];
/** Places for what nothing else is known of. */
const OPEN: readonly Intent[] = ['unknown', 'help', 'diagnose'];

/**
 * How a text tells of trouble: `quoted` where a sentence of Microsoft's own stands in it, `named` where it names a cause and asks
 * nothing of that, `likely` where its words fit a cause and something fails, `grief` where people are said to suffer and no more.
 */
export type TroubleTold = 'quoted' | 'named' | 'likely' | 'grief';

/** Whether a text tells of trouble, whatever else its words sound like. */
export function troubleIn(text: string, locale: Locale, intent: Intent): TroubleTold | undefined {
  const tells = tellsOf(text, locale);
  if (tells === 'text') return 'quoted';
  const isStory = tells === 'named' && saysThatItFails(text, locale);
  const isOrder = ORDERS.includes(intent) && !(isStory && (FEW_WORDS.includes(intent) || complains(text, locale)));
  if (tells && !isOrder) {
    const told = toldBy(text, tells, locale, OPEN.includes(intent));
    if (told === 'named') return told;
    if (told) return tellsOfGrief(text, locale) ? 'grief' : told;
  }
  if (tellsOfGrief(text, locale)) return 'grief';
  if (isAsked(text, locale)) return undefined;
  if (resembles(text, locale, intent)) return 'likely';
  return isPlainComplaint(text, locale, intent) ? 'grief' : undefined;
}

/** So likely a text is a complaint and no order, whatever it was taken for: "we cut over to cloud sync and resets don't land any more". */
const STORY = 0.6;
const complains = (text: string, locale: Locale): boolean =>
  !isQuestion(text) && resemblance(text, locale).complains >= STORY;

/** Where a statement that is like a complaint is one; elsewhere it must be quite certain. */
const STATES: readonly Intent[] = [...OPEN, 'status', 'readiness', 'settings'];
/** Where nothing else is known of a text, it is a complaint too if it is like those of one cause and no other. */
const QUITE = { complains: 0.35, ofCause: 0.85 } as const;
const LIKE = { told: [0.6, 0.5], ordered: [0.9, 0.85] } as const;

function resembles(text: string, locale: Locale, intent: Intent): boolean {
  const [least, leastOfCause] = STATES.includes(intent) ? LIKE.told : LIKE.ordered;
  const { complains, ofCause } = resemblance(text, locale);
  const isQuite = OPEN.includes(intent) && complains >= QUITE.complains && ofCause >= QUITE.ofCause;
  return isQuite || (complains >= least && ofCause >= leastOfCause);
}

/** "You say done; three people called": these three are no approvers. */
export const isGrief = (text: string, locale: Locale): boolean =>
  tellsOfGrief(isQuestion(text) ? statementsOf(text) : text, locale);

/** So much like a complaint a text is one, whatever of: "connected and healthy it says, yet the last five users all bounced". */
const PLAINLY = 0.95;
const isPlainComplaint = (text: string, locale: Locale, intent: Intent): boolean =>
  STATES.includes(intent) && resemblance(text, locale).complains >= PLAINLY;

function toldBy(text: string, tells: 'named' | 'fits', locale: Locale, isOpen: boolean): TroubleTold | undefined {
  if (isAsked(text, locale)) {
    const stated = statementsOf(text);
    const isStated = stated !== '' && tellsOf(stated, locale) === 'named' && saysThatItFails(stated, locale);
    return isStated ? 'named' : tells === 'named' && isOpen ? 'likely' : undefined;
  }
  if (tells === 'named') return 'named';
  return isOpen && saysThatItFails(text, locale) ? 'likely' : undefined;
}

/** "A user can't reset": opened by a word that opens a statement as well as, there or in another language, a question. */
const STATES_OPENED = inEach((locale) => new RegExp(`^\\s*(?:${LANGUAGES[locale].form.states})\\s`, 'i'));
const states = (text: string, locale: Locale): boolean => STATES_OPENED[locale].test(text);
export const isAsked = (text: string, locale: Locale): boolean =>
  states(text, locale) && !text.includes('?') ? asksForMore(text) : isQuestion(text);

const SENTENCE = /[^.!?…]+(?:[.!?…]+(?=\s|$)|$|[.!?…]+)/gu;

/** The sentences that ask nothing, of a text that has several. */
export function statementsOf(text: string): string {
  const sentences = text.slice(0, 2_000).match(SENTENCE) ?? [];
  return sentences.length < 2 ? '' : sentences.filter((sentence) => !isQuestion(sentence)).join(' ');
}
