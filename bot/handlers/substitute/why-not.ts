import type { End } from '../../language/end-named.ts';
import type { Ask } from '../../request.ts';
import { valuesOf } from '../../workflow/deciding/operating.ts';
import { no } from '../../workflow/deciding/outcome.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { awayFor } from '../../workflow/tenant/substitutions.ts';

type Wish = {
  readonly who: string;
  readonly or: string | undefined;
  readonly names: readonly string[];
  readonly end: End;
};

/** Why somebody can't name anybody, or what is missing in how they said it; undefined where it may be looked up who is meant. */
export function whyNot(
  { app, asker, words }: Ask,
  state: TenantState,
  { who, or, names, end }: Wish,
): Refusal | undefined {
  const { approver, person } = asker;
  if (typeof approver === 'object') return no('group-unreadable', valuesOf(approver));
  if (approver === 'no') {
    const others = awayFor(state, person).map(({ away }) => away.name);
    return others.length > 0
      ? no('substitute-for-another', { who: words.time.listed(others) })
      : no('substitute-approvers-only');
  }
  if (app.policyFor(person.tenantId).substitutes.length === 0) return no('substitute-none');
  if (who === '') return no('substitute-whom', { names: words.time.listed(names), first: firstOf(names) });
  if (or !== undefined) return no('substitute-one', { who, or });
  if ('until' in end) return undefined;
  return no('substitute-until', { who });
}

const firstOf = ([one = 'Sam']: readonly string[]): string => one.split(' ')[0] ?? one;
