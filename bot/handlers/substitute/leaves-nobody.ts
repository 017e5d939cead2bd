import { knownOperators } from '../../access/known-operators.ts';
import type { Ask } from '../../request.ts';
import { isLastToApply, leavesTooFew } from '../../workflow/change/last-to-apply.ts';
import type { PlannedSubstitution, Substitution } from '../../workflow/record/substitution.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';

/**
 * Whether nobody may be left to carry a change out, as far as roles are known, once this substitute approves for whoever is away: of the
 * request that waits, or of one to come.
 */
export async function leavesNobody(
  { app }: Ask,
  state: TenantState,
  of: Substitution | PlannedSubstitution | undefined,
): Promise<boolean> {
  if (!of) return false;
  const { tenantId } = state;
  const open = openChange(state);
  const waits = open?.phase === 'waiting' && !('from' in of) ? open : undefined;
  const { threePeople } = waits?.policy ?? app.policyFor(tenantId).rules;
  if (!threePeople) return false;
  const operators = await knownOperators(app, tenantId);
  return waits ? isLastToApply(waits, of.substitute, operators) : leavesTooFew([of.away, of.substitute], operators);
}
