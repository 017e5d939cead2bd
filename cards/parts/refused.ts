import {
  type Failed,
  permissionOf,
  type Reason,
  reasonOf,
  serviceOf,
  type Tried,
} from '../../bot/workflow/reasons/reasons.ts';
import type { Doubt } from '../../bot/workflow/resets/writeback-test.ts';
import type { RoleName } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import { inSeconds } from './time.ts';

/** Who reads the advice. `roles` are absent where they couldn't be read; `isOwn`: the try was this person's own. */
export type Reader = {
  readonly roles?: readonly RoleName[] | undefined;
  readonly isOperator: boolean;
  readonly isOwn: boolean;
};

/** Why it failed, to be read on after "because". True whoever tried. */
export function becauseOf({ refused }: Words, failed: Failed): string {
  return refused.because[reasonOf(failed)];
}

/**
 * What to do about it: by the service that refused, the code it gave, and what the reader holds. Nobody is sent after what they hold
 * already, or after a consent that doesn't exist.
 */
export function mendOf(words: Words, failed: Failed, reader: Reader): string {
  const { advice, mend } = words.refused;
  const reason = reasonOf(failed);
  if (!reader.isOwn && isPersonal(reason)) return reader.isOperator ? advice.readYourself : advice.askForReading;
  const isPortal = serviceOf(failed.tried) === 'portal';
  switch (reason) {
    case 'consent-missing':
      return consent(words, failed, reader);
    case 'role-missing':
    case 'portal-refused':
      return role(words, failed.tried, reason, reader);
    case 'interaction-required':
      return isPortal ? advice.portalSignIn : mend[reason];
    case 'unexpected-answer':
      return isPortal ? advice.portalUnlike : mend[reason];
    case 'not-read-yet':
      return reader.isOperator ? advice.readNow : mend[reason];
    case 'throttled':
    case 'unreachable':
      return failed.retryAfter ? advice.again(inSeconds(words, failed.retryAfter)) : mend[reason];
    default:
      return mend[reason];
  }
}

/** When to try the same again, for a reason that passes: as the service said, else what is usual. An empty text for any other. */
export function againOf(words: Words, failed: Failed): string {
  const usual = { throttled: 60, unreachable: 180 } as const;
  const reason = reasonOf(failed);
  const isPassing = reason === 'throttled' || reason === 'unreachable';
  return isPassing ? inSeconds(words, failed.retryAfter ?? usual[reason]) : '';
}

/** Those that lie with the account that tried: another may fare better. */
const PERSONAL: readonly Reason[] = [
  'interaction-required',
  'role-missing',
  'not-signed-in',
  'portal-refused',
  'sign-in-not-taken',
  'conditional-access',
  'not-assigned',
  'account-disabled',
  'cross-tenant',
  'tenant-restrictions',
  'sign-in-risk',
  'security-defaults',
];
const isPersonal = (reason: Reason): boolean => PERSONAL.includes(reason);

/** A refused token means the app as a whole; Graph's own refusal means one permission. */
function consent({ refused: { advice, mend } }: Words, { tried, code = '' }: Failed, { roles = [] }: Reader): string {
  const name = code.startsWith('AADSTS') ? undefined : permissionOf(tried);
  const what = name ? (serviceOf(tried) === 'log' ? advice.logPermission : advice.permission)(name) : undefined;
  const yourself = roles.includes('Global Administrator') ? ` ${advice.yourself}` : '';
  return `${what ?? mend['consent-missing']}${yourself}`;
}

/** The roles that are enough by Microsoft's pages; Authentication Policy Administrator doesn't open the log (facts of 2026-11). */
const ENOUGH: Readonly<Record<'portal' | 'log' | 'graph', readonly RoleName[]>> = {
  portal: ['Global Administrator', 'Hybrid Identity Administrator'],
  graph: ['Global Administrator', 'Hybrid Identity Administrator'],
  log: [
    'Global Administrator',
    'Hybrid Identity Administrator',
    'Security Administrator',
    'Security Reader',
    'Reports Reader',
  ],
};

function role(words: Words, tried: Tried, reason: 'role-missing' | 'portal-refused', { roles = [] }: Reader): string {
  const { advice, mend } = words.refused;
  const service = serviceOf(tried);
  const held = ENOUGH[service].find((name) => roles.includes(name));
  if (held) return (service === 'portal' ? advice.heldInPortal : advice.held)(words.terms.role[held]);
  if (service === 'log') return advice.logRoles;
  // Nothing is written before a role that is enough was read; a card that no click draws doesn't know which it was.
  if (tried === 'write' && roles.length === 0) return advice.roleWasEnough;
  return service === 'portal' && roles.includes('Authentication Policy Administrator') ? advice.doubtful : mend[reason];
}

/** Why something could not be told of a test's user. */
export function doubted(words: Words, { what, because }: Doubt): string {
  return becauseOf(words, { tried: what === 'synced' ? 'test-user' : 'resets', because });
}
