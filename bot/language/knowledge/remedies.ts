import { LINES } from './server-commands.ts';

/**
 * What mends a code that no cause covers, or comes before them. `line` is what to run; where there is
 * none, it is clicks, and those stand in the words of the cards.
 */
export const REMEDIES = {
  nothing: {},
  'as-it-comes': {},
  wait: {},
  'try-again': {},
  'look-beside': {},
  'start-service': { line: LINES.restart },
  'toggle-if-unwanted': {},
  consent: {},
  'sign-in-again': {},
  'conditional-access': {},
  'not-assigned': {},
  'account-disabled': {},
  'cross-tenant': {},
  'tenant-restrictions': {},
  'sign-in-risk': {},
  'security-defaults': {},
  'own-credential': {},
  'own-registration': {},
  upgrade: {},
  'set-up': {},
} as const satisfies Readonly<Record<string, { readonly line?: string }>>;
export type RemedyId = keyof typeof REMEDIES;
