import type { Locale } from '../workflow/locale.ts';
import { saysThatItFails, tellsOf } from './causes/complaint.ts';
import type { Intent } from './intents/index.ts';
import { isQuestion } from './question/index.ts';

/** What an order or a talk with somebody is about is no complaint, unless a screen's own sentence stands in it. */
const ORDERS: readonly Intent[] = [
  'setup',
  'rollback',
  'cancel',
  'export',
  'language',
  'watch',
  'approvals',
  'resume',
  'ask',
];
/** Places for what nothing else is known of. */
const OPEN: readonly Intent[] = ['unknown', 'help', 'diagnose'];

/**
 * Whether a text tells of trouble, whatever else its words sound like: `quoted` where a sentence of Microsoft's own stands in it,
 * `named` where it names a cause and asks nothing, `likely` where its words fit a cause and something fails.
 */
export function troubleIn(text: string, locale: Locale, intent: Intent): 'quoted' | 'named' | 'likely' | undefined {
  const tells = tellsOf(text, locale);
  if (tells === 'text') return 'quoted';
  if (!tells || ORDERS.includes(intent)) return undefined;
  const isOpen = OPEN.includes(intent);
  if (isQuestion(text)) return tells === 'named' && isOpen ? 'likely' : undefined;
  if (tells === 'named' && (isOpen || saysThatItFails(text, locale))) return 'named';
  return isOpen && saysThatItFails(text, locale) ? 'likely' : undefined;
}
