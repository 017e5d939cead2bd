import type { Change } from '../change/change.ts';
import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { Substitution } from '../record/substitution.ts';
import type { Refusal } from '../refusals.ts';
import { openChange, type TenantState, unreviewed } from '../tenant/state.ts';
import { substitutionOf } from '../tenant/substitutions.ts';
import { DAY_MS } from '../time/durations.ts';
import { absentOf, approverOf } from './approver-of.ts';
import { no } from './outcome.ts';
import type { Actor } from './rules.ts';

/** For how many days somebody may be away at most: longer is a matter of the policy. */
export const MOST_DAYS_AWAY = 60;

/**
 * An approver names who approves for them until a time (ISO, UTC). Whether they are an approver, and the other on the policy's list, was
 * looked up by whoever asks. A new name takes the place of the one before.
 */
export function nameSubstitute(state: TenantState, wanted: Substitution, now: string): readonly Event[] | Refusal {
  const { away, substitute, until } = wanted;
  const open = openChange(state);
  const who = substitute.name;
  if (isSamePerson(away, substitute)) return no('substitute-self');
  if (until <= now) return no('substitute-past');
  if (Date.parse(until) - Date.parse(now) > MOST_DAYS_AWAY * DAY_MS)
    return no('substitute-long', { days: String(MOST_DAYS_AWAY) });
  const theirs = substitutionOf(state, substitute);
  if (theirs) return no('substitute-away', { who, at: theirs.until });
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

/** "I'm back": whoever was away decides by themselves again. */
export function endSubstitution(state: TenantState, person: Person, now: string): readonly Event[] {
  const standing = substitutionOf(state, person);
  return standing ? [endOf(standing, { ...stampOf(state, person, now), because: 'back' })] : [];
}

/** What has ended by itself. */
export function substitutionsOver(state: TenantState, now: string): readonly Event[] {
  return (state.substitutions ?? [])
    .filter(({ until }) => until <= now)
    .map((one) => endOf(one, { ...stampOf(state, 'pilot', now), because: 'time' }));
}

type Ended = Extract<Event, { type: 'substitute-ended' }>;

const endOf = ({ away, substitute }: Substitution, stamp: Omit<Ended, 'type' | 'away' | 'substitute'>): Ended => ({
  type: 'substitute-ended',
  away,
  substitute,
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
  const absent = own === 'yes' ? [] : absentOf(change, actor);
  return absent.length > 0 ? { for: absent } : {};
}
