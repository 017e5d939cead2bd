import { isDeepStrictEqual } from 'node:util';
import type { Contact, Store } from '../ports/index.ts';
import type { Actor } from '../workflow/deciding/rules.ts';
import type { Locale } from '../workflow/locale.ts';
import { HOUR_MS } from '../workflow/time/durations.ts';
import { AHEAD_MS, isFromAhead, isWithin } from '../workflow/time/within.ts';

/** A newer sight is put on record only when the one that is there is this old: a contact isn't written at every press. */
const KEPT_MS = 300_000;

/** Another replica's clock may be a little ahead; a sight from further ahead counts for nothing, since nobody knows when it was. */
const isLately = (at: string | undefined, forMs: number, now: string): boolean =>
  at !== undefined && isWithin(Date.parse(at), forMs, Date.parse(now), AHEAD_MS);

/** When this person was last read as an operator, where the last look-up said so and no more than `hours` have gone by since. */
export function seenAt(
  { wasOperator, wasOperatorAt }: Pick<Contact, 'wasOperator' | 'wasOperatorAt'>,
  now: string,
  hours: number,
): string | undefined {
  return wasOperator && isLately(wasOperatorAt, hours * HOUR_MS, now) ? wasOperatorAt : undefined;
}

/**
 * The contact after this look-up, put on record where it tells something new: the language, and what was read of the person. What
 * couldn't be read leaves what was known. That the role was an operator's once stays, since it may come back.
 */
export async function sight(
  store: Pick<Store, 'contact' | 'saveContact'>,
  contact: Contact,
  { locale, now, asker }: { readonly locale: Locale; readonly now: string; readonly asker?: Answers },
): Promise<Contact> {
  const seen = { locale, ...(asker ? readOf(contact, asker, now) : {}) };
  if (isDeepStrictEqual({ ...contact, ...seen }, contact)) return contact;
  // Others write to it too, while the directory was being asked.
  const newest = (await store.contact(contact.person.tenantId, contact.person.objectId)) ?? contact;
  await store.saveContact({ ...newest, ...seen });
  return { ...contact, ...seen };
}

type Answers = Pick<Actor, 'operator' | 'approver' | 'auditor'>;

function readOf({ wasOperatorAt }: Contact, { operator, approver, auditor }: Answers, now: string): Partial<Contact> {
  const isFresh = isLately(wasOperatorAt, KEPT_MS, now);
  const isAhead = wasOperatorAt !== undefined && isFromAhead(wasOperatorAt, now);
  return {
    // A sight from ahead must not count once the clock is there.
    ...(operator === 'no' || (isAhead && operator !== 'yes') ? { wasOperator: false } : {}),
    ...(operator === 'yes' ? { wasOperator: true, wasOperatorAt: isFresh ? wasOperatorAt : now } : {}),
    ...(typeof approver === 'string' ? { wasApprover: approver === 'yes' } : {}),
    ...(typeof auditor === 'string' ? { wasAuditor: auditor === 'yes' } : {}),
  };
}
