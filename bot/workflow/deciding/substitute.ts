import type { Change } from '../change/change.ts';
import { isDecidedFor } from '../change/substitutes.ts';
import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { PlannedSubstitution, Substitution } from '../record/substitution.ts';
import type { Refusal } from '../refusals.ts';
import { openChange, type TenantState, unreviewed } from '../tenant/state.ts';
import { plannedOf, substitutionOf } from '../tenant/substitutions.ts';
import { DAY_MS } from '../time/durations.ts';
import { absentOf, approverOf } from './approver-of.ts';
import { no } from './outcome.ts';
import type { Actor } from './rules.ts';

/** For how many days somebody may be away at most: longer is a matter of the policy. */
export const MOST_DAYS_AWAY = 60;

/**
 * An approver names who approves for them until a time (ISO, UTC), from now on or from a later one. Whether they are an approver, and the
 * other on the policy's list, was looked up by whoever asks. A new name takes the place of the one before, a new plan that of the plan before.
 */
export function nameSubstitute(
  state: TenantState,
  wanted: Substitution & { readonly from?: string },
  now: string,
): readonly Event[] | Refusal {
  const { away, substitute, until } = wanted;
  const from = wanted.from !== undefined && wanted.from > now ? wanted.from : undefined;
  const open = openChange(state);
  const who = substitute.name;
  if (isSamePerson(away, substitute)) return no('substitute-self');
  if (until <= (from ?? now)) return no('substitute-past');
  if (Date.parse(until) - Date.parse(now) > MOST_DAYS_AWAY * DAY_MS)
    return no('substitute-long', { days: String(MOST_DAYS_AWAY) });
  const theirs = substitutionOf(state, substitute);
  if (theirs && theirs.until > (from ?? now)) return no('substitute-away', { who, at: theirs.until });
  const later = plannedOf(state, substitute);
  if (later && later.from < until && later.until > (from ?? now))
    return no('substitute-away', { who, at: later.until });
  if (from) return planned(state, { away, substitute, from, until }, now);
  if (open?.phase === 'waiting' && isSamePerson(open.requester, substitute)) return no('substitute-requester', { who });
  const before = substitutionOf(state, away);
  const isSame = before && before.until === until && isSamePerson(before.substitute, substitute);
  if (isSame) return [];
  const stamp = stampOf(state, away, now);
  return [
    ...(before ? [endOf(before, { ...stamp, because: 'another' })] : []),
    { type: 'substitute-named', substitute, until, ...stamp },
  ];
}

function planned(state: TenantState, wanted: PlannedSubstitution, now: string): readonly Event[] {
  const { away, substitute, from, until } = wanted;
  const before = plannedOf(state, away);
  const isSame =
    before && before.from === from && before.until === until && isSamePerson(before.substitute, substitute);
  if (isSame) return [];
  const stamp = stampOf(state, away, now);
  return [
    ...(before ? [endOf(before, { ...stamp, because: 'another' })] : []),
    { type: 'substitute-planned', substitute, from, until, ...stamp },
  ];
}

/** "I'm back": whoever was away decides by themselves again; whoever only will be, takes that back. */
export function endSubstitution(state: TenantState, person: Person, now: string): readonly Event[] {
  const standing = substitutionOf(state, person) ?? plannedOf(state, person);
  return standing ? [endOf(standing, { ...stampOf(state, person, now), because: 'back' })] : [];
}

/** What has ended by itself. */
export function substitutionsOver(state: TenantState, now: string): readonly Event[] {
  return (state.substitutions ?? [])
    .filter(({ until }) => until <= now)
    .map((one) => endOf(one, { ...stampOf(state, 'pilot', now), because: 'time' }));
}

/**
 * What was planned and begins now. Whoever is away themselves then, or asked for what waits, can't be a substitute: then nobody is, and
 * both are told.
 */
export function substitutionsDue(state: TenantState, now: string): readonly Event[] {
  const open = openChange(state);
  const stamp = stampOf(state, 'pilot', now);
  return (state.plannedSubstitutions ?? [])
    .filter(({ from }) => from <= now)
    .flatMap((one): readonly Event[] => {
      const { away, substitute, until } = one;
      if (until <= now) return [endOf(one, { ...stamp, because: 'time' })];
      const [theirs, before] = [substitutionOf(state, substitute), substitutionOf(state, away)];
      const asksThemselves = open?.phase === 'waiting' && isSamePerson(open.requester, substitute);
      if (asksThemselves || (theirs && theirs.until > now)) return [endOf(one, { ...stamp, because: 'unable' })];
      const isStanding = before !== undefined && before.until > now;
      return [
        ...(isStanding ? [endOf(before, { ...stamp, because: 'another' })] : []),
        { type: 'substitute-begun', away, substitute, until, ...stamp },
      ];
    });
}

type Ended = Extract<Event, { type: 'substitute-ended' }>;

const endOf = (
  { away, substitute, ...of }: Substitution | PlannedSubstitution,
  stamp: Omit<Ended, 'type' | 'away' | 'substitute' | 'from'>,
): Ended => ({
  type: 'substitute-ended',
  away,
  substitute,
  ...('from' in of ? { from: of.from } : {}),
  ...stamp,
});

/** It concerns the change that is open, or that waits for its review: their cards say who is asked. */
function stampOf(state: TenantState, by: Person | 'pilot', at: string) {
  const changeId = state.openChangeId ?? unreviewed(state)?.id;
  return { at, by, ...(changeId ? { changeId } : {}) };
}

/** For whom this person decides, where they don't by themselves. It stands on record with their decision. */
export function absentFor(change: Change, actor: Actor): { readonly for?: readonly Person[] } {
  const own = approverOf(actor, { ...change, substitutes: [] });
  const all = own === 'yes' ? [] : absentOf(change, actor);
  // Whoever has decided themselves meanwhile is not decided for.
  const open = change.phase === 'waiting' ? all.filter((one) => !isDecidedFor(change, one)) : [];
  const absent = open.length > 0 ? open : all;
  return absent.length > 0 ? { for: absent } : {};
}
