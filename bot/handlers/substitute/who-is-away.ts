import { awayCard, isNamed } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Substitution } from '../../workflow/record/substitution.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { wordsOf } from './person-named.ts';

/** "Who approves for Megan?": who stands in for whoever is named, or for whom they do; without a name, all who are away. */
export function whoIsAway({ words, now }: Ask, { substitutions = [] }: TenantState, of?: string): Answer {
  const called = wordsOf((of ?? '').split('@')[0] ?? '');
  const isMeant = ({ away, substitute }: Substitution) =>
    called.length === 0 || [away, substitute].some(({ name }) => isNamed(called, name));
  const standing = substitutions.filter(isMeant);
  return card(awayCard({ words, now, of, standing }));
}
