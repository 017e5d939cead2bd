import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { Substitution } from '../record/substitution.ts';

type Standing = { readonly substitutions?: readonly Substitution[] };

/** Who approves for this person, if they are away. */
export function substitutionOf({ substitutions = [] }: Standing, person: Person): Substitution | undefined {
  return substitutions.find(({ away }) => isSamePerson(away, person));
}

/** For whom this person approves. */
export function awayFor({ substitutions = [] }: Standing, person: Person): readonly Substitution[] {
  return substitutions.filter(({ substitute }) => isSamePerson(substitute, person));
}

/** Who approves for whom after this event, where it tells of that; of each approver the newest word counts. */
export function substitutionsAfter(before: readonly Substitution[] | undefined, event: Event): readonly Substitution[] {
  if (event.by === 'pilot' && event.type === 'substitute-named') return before ?? [];
  if (event.type === 'substitute-named' && event.by !== 'pilot') {
    const { by: away, substitute, until } = event;
    return [...(before ?? []).filter((one) => !isSamePerson(one.away, away)), { away, substitute, until }];
  }
  if (event.type !== 'substitute-ended') return before ?? [];
  return (before ?? []).filter(({ away }) => !isSamePerson(away, event.away));
}
