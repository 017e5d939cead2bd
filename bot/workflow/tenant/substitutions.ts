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

/** Who approves for whom from this event on; undefined where it tells of nobody. */
export function begunBy(event: Event): Substitution | undefined {
  if (event.type === 'substitute-begun') {
    const { away, substitute, until } = event;
    return { away, substitute, until };
  }
  if (event.type !== 'substitute-named' || event.by === 'pilot') return undefined;
  const { by: away, substitute, until } = event;
  return { away, substitute, until };
}

/** Who is to approve for whom by this event; undefined where it tells of nobody. */
export function plannedBy(event: Event): PlannedSubstitution | undefined {
  if (event.type !== 'substitute-planned' || event.by === 'pilot') return undefined;
  const { by: away, substitute, from, until } = event;
  return { away, substitute, from, until };
}

const without = <T extends Substitution>(all: readonly T[] = [], person: Person): readonly T[] =>
  all.filter(({ away }) => !isSamePerson(away, person));

/** Who approves for whom after this event, where it tells of that; of each approver the newest word counts. */
export function substitutionsAfter(before: readonly Substitution[] | undefined, event: Event): readonly Substitution[] {
  const begun = begunBy(event);
  if (begun) return [...without(before, begun.away), begun];
  const isOver = event.type === 'substitute-ended' && event.from === undefined;
  return isOver ? without(before, event.away) : (before ?? []);
}

/** Who is to approve for whom after this event; undefined where it says nothing of that. */
export function plannedAfter(
  before: readonly PlannedSubstitution[] | undefined,
  event: Event,
): readonly PlannedSubstitution[] | undefined {
  const planned = plannedBy(event);
  if (planned) return [...without(before, planned.away), planned];
  const isOver = event.type === 'substitute-begun' || (event.type === 'substitute-ended' && event.from !== undefined);
  return isOver ? without(before, event.away) : before;
}
