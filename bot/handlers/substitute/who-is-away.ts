import { awayCard, decidedForCard, isNamed } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Substitution } from '../../workflow/record/substitution.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { wordsOf } from './person-named.ts';

/** "Who approves for Megan?": who stands in for whoever is named, or for whom they do; without a name, all who are away. */
export function whoIsAway({ words, now }: Ask, { substitutions = [] }: TenantState, of?: string): Answer {
  const called = calledIn(of ?? '');
  const isMeant = ({ away, substitute }: Substitution) =>
    called.length === 0 || [away, substitute].some(({ name }) => isNamed(called, name));
  const standing = substitutions.filter(isMeant);
  return card(awayCard({ words, now, of, standing }));
}

/** "Who decided for Megan?": every decision on record that somebody made for whoever is named, newest first. */
export function whoDecidedFor({ words, now }: Ask, { changes }: TenantState, of: string): Answer {
  const called = calledIn(of);
  const decided = [...changes.values()]
    .flatMap(({ reviews }) => reviews)
    .flatMap(({ by, verdict, at, for: absent = [] }) => absent.map((away) => ({ by, verdict, at, away })))
    .filter(({ away }) => isNamed(called, away.name))
    .sort((one, other) => other.at.localeCompare(one.at));
  return card(decidedForCard({ words, now, of, decided }));
}

/** The words of a name as typed; of an address those before its @. */
const calledIn = (typed: string): readonly string[] => wordsOf(typed.split('@')[0] ?? '');
