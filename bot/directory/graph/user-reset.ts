import * as z from 'zod';
import { type NotRead, notRead } from '../../workflow/reading.ts';
import type { AccountFacts, UserReset } from '../../workflow/resets/user-reset.ts';
import type { Failure, Read } from '../transport/failure.ts';
import type { Graph } from './client.ts';
import { optional, ungranted } from './optional.ts';
import { hasPremiumPlan } from './premium-plans.ts';
import { registrationOf, told } from './registrations.ts';

type Asking = { readonly graph: Graph; readonly note: (what: string, failure: Failure) => void };

const someone = z.object({ id: z.string(), displayName: z.string().nullish() });
const account = z.object({
  userType: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  assignedPlans: z
    .array(z.object({ servicePlanId: z.string().nullish(), capabilityStatus: z.string().nullish() }))
    .nullish(),
});

/**
 * One user by object id or sign-in name: what the report of registrations says, and, where `User.Read.All` was granted, what the
 * account says. `nobody` where the directory holds none. What can't be read is a reason, never a no.
 */
export async function readUserReset(asking: Asking, idOrName: string): Promise<UserReset | 'nobody' | NotRead> {
  const { graph, note } = asking;
  const found = await graph.read('person', someone, { id: idOrName });
  if (!found.ok) {
    if (/ResourceNotFound$/.test(found.failure.code ?? '')) return 'nobody';
    note('a user', found.failure);
    return notRead(found.failure);
  }
  const { id, displayName } = found.value;
  const [registration, details] = await Promise.all([
    graph.read('registration', registrationOf, { id }),
    readAccount(graph, id),
  ]);
  if (!registration.ok) note('registration details', registration.failure);
  if (!details.ok) note('account details', details.failure);
  return {
    userId: id,
    name: displayName || idOrName,
    registration: registration.ok ? told(registration.value) : notRead(registration.failure),
    account: details.ok ? details.value : notRead(details.failure),
  };
}

function readAccount(graph: Graph, id: string): Promise<Read<AccountFacts>> {
  return optional(graph, ['userDetails'], async () => {
    const answer = await graph.read('userDetails', account, { id });
    if (!answer.ok) return answer;
    const { userType, accountEnabled, onPremisesSyncEnabled, assignedPlans } = answer.value;
    // An account is enabled or not, never neither: null shows a consent that gives only the basic properties.
    if (typeof accountEnabled !== 'boolean') return ungranted(['User.Read.All']);
    const value = {
      isGuest: userType?.toLowerCase() === 'guest',
      isEnabled: accountEnabled,
      isSynced: onPremisesSyncEnabled === true,
      isLicensed: hasPremiumPlan(assignedPlans ?? []),
    };
    return { ...answer, value };
  });
}
