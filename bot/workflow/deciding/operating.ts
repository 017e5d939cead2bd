import type { Change } from '../change/change.ts';
import { isSamePerson, type NotRead, type Person } from '../reading.ts';
import type { Refusal, RefusalId } from '../refusals.ts';
import { no } from './outcome.ts';

/**
 * A role that couldn't be read at this click. It is neither held nor missing. `seenAt`: when this person was last read as an
 * operator, where that still holds.
 */
export type UnreadRole = NotRead & { readonly seenAt?: string };

/** An operator's part of whoever asks. `hasBeenOperator`: was one at some time, so that a role that isn't there now has lapsed. */
export type Operating = {
  readonly person: Person;
  readonly operator: 'yes' | 'no' | UnreadRole;
  readonly hasBeenOperator?: boolean;
};

/**
 * Why an operator's verb isn't this person's at this click; undefined where it is. Without a change: the start of one's own. An
 * unreadable role is not a role: it opens one's own change alone, and that only where the consent to read roles was never given or
 * where this person was seen as an operator within the hours that an approval holds. `needsReading`: not even then.
 */
export function objectionToOperator(
  { person, operator, hasBeenOperator }: Operating,
  change: Change | undefined,
  needsReading = false,
): Refusal | undefined {
  if (operator === 'yes') return undefined;
  const isOwn = change === undefined || isSamePerson(change.requester, person);
  if (operator === 'no') return no(hasBeenOperator || (change && isOwn) ? 'role-lapsed' : 'operators-only');
  const isTrusted = isOwn && (operator.unknown === 'consent-missing' || operator.seenAt !== undefined);
  if (isTrusted && !needsReading) return undefined;
  return no(refusalOf(operator, isOwn, isTrusted), valuesOf(operator));
}

/** May start a change of their own: what an operator's buttons outside of a change go by. */
export function mayOperate(actor: Operating): boolean {
  return objectionToOperator(actor, undefined) === undefined;
}

/** Only whose role was read, now or within the hours, counts with a word about the tenant or ends something by a test. */
export function isSeenOperator({ operator }: Operating): boolean {
  return operator === 'yes' || (operator !== 'no' && operator.seenAt !== undefined);
}

function refusalOf({ unknown, code = '' }: UnreadRole, isOwn: boolean, isTrusted: boolean): RefusalId {
  if (unknown === 'interaction-required' || unknown === 'not-signed-in') return 'role-sign-in';
  const isConsent = unknown === 'consent-missing';
  if (isConsent && isOfToken(code)) return 'role-consent';
  // Everything but the write by this bot is open.
  if (isTrusted) return 'role-unreadable';
  return isConsent && !isOwn ? 'own-change-only' : 'role-not-now';
}

/** A single missing permission is the service's own refusal and leaves the rest readable; such a code came instead of a token. */
export const isOfToken = (code: string) => /^(AADSTS|consent_required)/.test(code);

/** What fills the sentence, in plain texts. */
export function valuesOf({ unknown, code, retryAfter }: NotRead): Readonly<Record<string, string>> {
  return {
    because: unknown,
    ...(code ? { code } : {}),
    ...(retryAfter ? { retryAfter: String(retryAfter) } : {}),
  };
}
