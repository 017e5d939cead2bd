import type { Locale } from '../workflow/locale.ts';
import { complainsOf, tellsOf } from './causes/complaint.ts';
import type { Intent } from './intents.ts';
import { isQuestion } from './question/index.ts';

/** Places that an order leads to: what is told there is no complaint unless a screen's own sentence stands in it. */
const ORDERS: readonly Intent[] = ['setup', 'rollback', 'cancel', 'export', 'language', 'watch', 'approvals', 'resume', 'ask'];

/**
 * Whether a text tells of trouble, whatever else its words sound like: `surely` where a sentence of Microsoft's own stands in it or the
 * cause is named and nothing is asked; `likely` where its words fit a cause and something fails.
 */
export function troubleIn(text: string, locale: Locale, intent: Intent): 'surely' | 'likely' | undefined {
  const tells = tellsOf(text, locale);
  if (tells === 'text') return 'surely';
  if (!tells || isQuestion(text) || ORDERS.includes(intent)) return undefined;
  if (tells === 'named' && complainsOf(text, locale)) return 'surely';
  return complainsOf(text, locale) && (intent === 'unknown' || intent === 'help' || intent === 'diagnose') ? 'likely' : undefined;
}
