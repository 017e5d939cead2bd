import { listPeople } from '../../access/look-up.ts';
import type { Ask } from '../../request.ts';
import { type Shortfall, shortfallOf } from '../../workflow/change/shortfall.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';

/**
 * How far those who are asked stay short of the quorum: for the request that waits, or else for one that any other person may send. Where
 * not all approvers can be listed, nobody knows.
 */
export async function shortOf({ app, asker, session }: Ask, state: TenantState): Promise<Shortfall | undefined> {
  const open = openChange(state);
  if (open?.phase === 'waiting') return shortfallOf(open);
  const { tenantId } = asker.person;
  const { approvers, rules } = app.policyFor(tenantId);
  if (!session || rules.quorum < 2) return undefined;
  const { people, isComplete } = await listPeople(session, tenantId, approvers);
  const { substitutions: substitutes = [] } = state;
  const anybody = { tenantId, objectId: '', name: '' };
  return isComplete
    ? shortfallOf({ requester: anybody, approvers: people, substitutes, reviews: [], policy: rules })
    : undefined;
}
