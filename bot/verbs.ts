import { SHELLS } from './workflow/vocabulary.ts';

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
