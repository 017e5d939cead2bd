import { INTENTS } from '../language/intents.ts';
import { CHANGE_VERBS, SHELLS } from '../workflow/vocabulary.ts';

/** What can't be answered without knowing the person's role. */
export const OPERATORS = new Set<string>([
  'readiness',
  'setup',
  'start',
  'submit',
  'resume',
  'next',
  'back',
  'stuck',
  'apply',
  'command',
  'portal',
  'check',
  'cancel',
  'test',
  ...SHELLS,
]);
/** What belongs to the personal chat: individual work has no place in front of a group. */
export const PERSONAL: ReadonlySet<string> = new Set([...OPERATORS, 'accept', 'ask', 'answer', 'history', 'export']);
/** What is looked up with the person's own token where there is one; the rest is answered from the trail. */
export const LOOKED_UP: ReadonlySet<string> = new Set([
  ...OPERATORS,
  'status',
  'diagnose',
  'settings',
  'history',
  'export',
  'approvals',
  'approve',
  'reject',
  'ask',
  'accept',
]);

const WORDS: ReadonlySet<string> = new Set([
  ...LOOKED_UP,
  ...PERSONAL,
  ...INTENTS,
  ...CHANGE_VERBS,
  'fact',
  'too-long',
]);

/** What was asked for as a word of these lists, which the log may say; anything else stands in a card that somebody made up. */
export const wordOf = (what: string): string => (WORDS.has(what) ? what : 'other');
