import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { PlannedSubstitution, Substitution } from '../record/substitution.ts';

type Standing = {
  readonly substitutions?: readonly Substitution[];
  readonly plannedSubstitutions?: readonly PlannedSubstitution[];
};

/** Who approves for this person, if they are away. */
export function substitutionOf({ substitutions = [] }: Standing, person: Person): Substitution | undefined {
  return substitutions.find(({ away }) => isSamePerson(away, person));
}

/** Who will approve for this person, if they have planned to be away. */
export function plannedOf({ plannedSubstitutions = [] }: Standing, person: Person): PlannedSubstitution | undefined {
  return plannedSubstitutions.find(({ away }) => isSamePerson(away, person));
}

/** For whom this person approves. */
export function awayFor({ substitutions = [] }: Standing, person: Person): readonly Substitution[] {
  return substitutions.filter(({ substitute }) => isSamePerson(substitute, person));
}

/** For whom this person is to approve. */
export function willStandFor({ plannedSubstitutions = [] }: Standing, person: Person): readonly PlannedSubstitution[] {
  return plannedSubstitutions.filter(({ substitute }) => isSamePerson(substitute, person));
}

/** Who approves for whom after this event, where it tells of that; of each approver the newest word counts. */
export function substitutionsAfter(before: readonly Substitution[] | undefined, event: Event): readonly Substitution[] {
  if (event.by === 'pilot' && event.type === 'substitute-named') return before ?? [];
  if (event.type === 'substitute-named' && event.by !== 'pilot') {
    const { by: away, substitute, until } = event;
    return [...(before ?? []).filter((one) => !isSamePerson(one.away, away)), { away, substitute, until }];
  }
  if (event.type === 'substitute-begun') {
    const { away, substitute, until } = event;
    return [...(before ?? []).filter((one) => !isSamePerson(one.away, away)), { away, substitute, until }];
  }
  if (event.type !== 'substitute-ended' || event.from !== undefined) return before ?? [];
  return (before ?? []).filter(({ away }) => !isSamePerson(away, event.away));
}

/** Who is to approve for whom after this event; undefined where it says nothing of that. */
export function plannedAfter(
  before: readonly PlannedSubstitution[] | undefined,
  event: Event,
): readonly PlannedSubstitution[] | undefined {
  const others = (person: Person) => (before ?? []).filter(({ away }) => !isSamePerson(away, person));
  if (event.type === 'substitute-planned' && event.by !== 'pilot') {
    const { by: away, substitute, from, until } = event;
    return [...others(away), { away, substitute, from, until }];
  }
  const isOver = event.type === 'substitute-begun' || (event.type === 'substitute-ended' && event.from !== undefined);
  return isOver ? others(event.away) : before;
}
