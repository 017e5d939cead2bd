import * as z from 'zod';
import type { TestUser } from '../../workflow/resets/writeback-test.ts';
import type { Because } from '../../workflow/vocabulary.ts';
import type { Failure } from '../transport/failure.ts';
import type { Graph } from './client.ts';
import { registrationOf } from './registrations.ts';

type Asking = { readonly graph: Graph; readonly note: (what: string, failure: Failure) => void };

const account = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
});

/** One account as it is called, and whether it is a guest's, in one call; undefined where it can't be read. */
export async function accountOf({ graph, note }: Asking, objectId: string) {
  const answer = await graph.read('testUser', account, { id: objectId });
  if (answer.ok) return { name: answer.value.displayName ?? '', isGuest: isGuestType(answer.value.userType) };
  note('account', answer.failure);
  return undefined;
}

const isGuestType = (type: string | null | undefined): boolean => type?.toLowerCase() === 'guest';

/**
 * A user by object id or sign-in name, as a candidate for the test; `nobody` where the directory holds none. What the consent or
 * the caller's role doesn't show is a reason, never a no.
 */
export async function findTestUser(
  { graph, note }: Asking,
  idOrName: string,
): Promise<TestUser | 'nobody' | { readonly unknown: Because }> {
  const answer = await graph.read('testUser', account, { id: idOrName });
  if (!answer.ok) {
    if (/ResourceNotFound$/.test(answer.failure.code ?? '')) return 'nobody';
    note('test user', answer.failure);
    return { unknown: answer.failure.because };
  }
  const user = answer.value;
  const registered = await graph.read('registration', registrationOf, { id: user.id });
  if (!registered.ok) note('registration details', registered.failure);
  // An account is enabled or not, never neither: null shows a consent that gives only the basic properties.
  const isBasic = typeof user.accountEnabled !== 'boolean';
  return {
    userId: user.id,
    name: user.displayName || user.userPrincipalName || user.id,
    isGuest: user.userType ? isGuestType(user.userType) : 'consent-missing',
    isEnabled: isBasic ? 'consent-missing' : user.accountEnabled === true,
    isSynced: isBasic && !user.onPremisesSyncEnabled ? 'consent-missing' : user.onPremisesSyncEnabled === true,
    ...(registered.ok ? told(registered.value) : unknown(registered.failure.because)),
  };
}

function told({ isAdmin, ...sspr }: z.infer<typeof registrationOf>): Pick<TestUser, 'isAdmin' | 'reset'> {
  return { isAdmin: isAdmin ?? 'unexpected-answer', reset: resetOf(sspr) };
}

const unknown = (because: Because): Pick<TestUser, 'isAdmin' | 'reset'> => ({
  isAdmin: because,
  reset: { unknown: because },
});

function resetOf({ isSsprCapable, isSsprEnabled, isSsprRegistered }: Omit<z.infer<typeof registrationOf>, 'isAdmin'>) {
  if (isSsprCapable) return 'ready';
  if (!isSsprEnabled) return 'not-in-scope';
  return isSsprRegistered ? 'not-capable' : 'not-registered';
}
