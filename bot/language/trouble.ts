import type { Locale } from '../workflow/locale.ts';
import { saysThatItFails, tellsOf, tellsOfGrief } from './causes/complaint.ts';
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
  const isOrder =
    ORDERS.includes(intent) && !(tells === 'named' && FEW_WORDS.includes(intent) && saysThatItFails(text, locale));
  if (tells && !isOrder) {
    const told = toldBy(text, tells, locale, OPEN.includes(intent));
    if (told === 'named') return told;
    if (told) return tellsOfGrief(text, locale) ? 'grief' : told;
  }
  return tellsOfGrief(text, locale) ? 'grief' : undefined;
}

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
const states = (text: string, locale: Locale): boolean =>
  new RegExp(`^\\s*(?:${LANGUAGES[locale].form.states})\\s`, 'i').test(text);
const isAsked = (text: string, locale: Locale): boolean =>
  states(text, locale) && !text.includes('?') ? asksForMore(text) : isQuestion(text);

const SENTENCE = /[^.!?…]+(?:[.!?…]+(?=\s|$)|$|[.!?…]+)/gu;

/** The sentences that ask nothing, of a text that has several. */
function statementsOf(text: string): string {
  const sentences = text.slice(0, 2_000).match(SENTENCE) ?? [];
  return sentences.length < 2 ? '' : sentences.filter((sentence) => !isQuestion(sentence)).join(' ');
}
