import { listPeople } from '../../access/look-up.ts';
import type { Ask } from '../../request.ts';
import { isSamePerson } from '../../workflow/reading.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';

/**
 * Whether this person stopped everything in a tenant whose policy lets a lone admin go on alone, and nobody else is on its list of
 * approvers, as their own token reads it. A group that can't be read may hold somebody.
 */
export async function isAloneWithStop({ app, asker, incoming, session }: Ask, { stop }: TenantState): Promise<boolean> {
  const { tenantId } = incoming.person;
  const { rules, approvers } = app.policyFor(tenantId);
  if (!rules.loneAdmin || !session || !stop || !isSamePerson(stop.by, asker.person)) return false;
  const { people, isComplete } = await listPeople(session, tenantId, approvers);
  return isComplete && people.every((one) => isSamePerson(one, asker.person));
}
