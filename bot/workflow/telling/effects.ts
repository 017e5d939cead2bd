import type { Change } from '../change/change.ts';
import { hasAny } from '../change/closing.ts';
import { decidesAlone, reviewersOf } from '../change/emergency.ts';
import { questionFor, tookPart } from '../change/questions.ts';
import { stillAsked } from '../change/reminding.ts';
import { askedOf, once } from '../change/substitutes.ts';
import { isSamePerson, type Person } from '../reading.ts';
import type { Event, EventType } from '../record/events.ts';
import type { PlannedSubstitution, Substitution, SubstitutionEnd } from '../record/substitution.ts';
import type { TenantState } from '../tenant/state.ts';
import type { Telling } from '../vocabulary.ts';
import { calls, ofTickets, thirds } from './called.ts';
import { standIns } from './stand-ins.ts';
import { type Turn, turnOf } from './turned.ts';

/** What has to happen outside after a commit: always a message or an edit, never a write to the tenant. `turnId`: what led to it. */
export type Effect = Happens & { readonly turnId?: string };

/** News of a change, for one person. */
type ToOne = { readonly tenantId: string; readonly changeId: string; readonly to: Person };

type Happens =
  /** A new message for one person about a change, repeated until it is known to have arrived. */
  | (ToOne & { readonly kind: 'tell'; readonly about: Telling })
  /** A reminder of a request that waits, at most once for each time it is due: `at` says which (ISO). `by`: whose wish it was. */
  | (ToOne & { readonly kind: 'remind'; readonly at: string; readonly by: Person | 'pilot' })
  /** An approved change wants a third person: whoever may carry it out is called. */
  | { readonly kind: 'third'; readonly tenantId: string; readonly changeId: string }
  /** An appointed time has begun, at most once: whoever is to press is called. `at`: when it was noted (ISO). */
  | (ToOne & { readonly kind: 'call'; readonly at: string })
  /** Its time runs out, at most once for each end that it has: whoever asked for it is told. */
  | (ToOne & { readonly kind: 'runs-out'; readonly at: string })
  /** Every newest card that shows this change is drawn anew; `version`: since the change moved to it. */
  | { readonly kind: 'refresh'; readonly tenantId: string; readonly changeId: string; readonly version?: number }
  /** Who approves for whom, or is to from a time on, to one of the two; `because`: that it has ended, or comes to nothing. */
  | {
      readonly kind: 'stands-in';
      readonly tenantId: string;
      readonly to: Person;
      readonly of: Substitution & Partial<PlannedSubstitution>;
      readonly at: string;
      readonly because?: SubstitutionEnd;
    }
  /** A reading turned the verdict: whoever watches hears of it, and never twice. */
  | { readonly kind: 'turned'; readonly tenantId: string; readonly turn: Turn };

/** The same, as those of one turn: what the log says of them is found with the rest of that turn. */
export const causedBy = (effects: readonly Effect[], turnId: string | undefined): readonly Effect[] =>
  turnId === undefined ? effects : effects.map((effect) => ({ ...effect, turnId }));

/** The effects of events that were just decided on; `before` holds none of them, `state` all. Pure. */
export function effectsOf(events: readonly Event[], before: TenantState, state: TenantState): readonly Effect[] {
  const turn = turnOf(events, before, state);
  const turned: readonly Effect[] = turn ? [{ kind: 'turned', tenantId: state.tenantId, turn }] : [];
  return [
    ...ofChanges(events, state),
    ...reminders(events, before, state),
    ...ofTickets(events, before, state),
    ...thirds(events, state),
    ...standIns(events, state),
    ...calls(events, state),
    ...turned,
  ];
}

function ofChanges(events: readonly Event[], state: TenantState): readonly Effect[] {
  const ids = [...new Set(events.flatMap((e) => (moves(e) && e.changeId ? [e.changeId] : [])))];
  return ids.flatMap((changeId) => {
    const change = state.changes.get(changeId);
    if (!change) return [];
    const own = events.filter((e) => e.changeId === changeId);
    const tell = (to: Person, about: Telling): Effect => ({
      kind: 'tell',
      tenantId: state.tenantId,
      changeId,
      to,
      about,
    });
    const refresh: Effect = { kind: 'refresh', tenantId: state.tenantId, changeId, version: change.version };
    return [...own.flatMap((e) => tellings(e, change, tell)), refresh];
  });
}

/** Whoever was asked before and hasn't approved; who is asked only now gets the request itself. */
function reminders(events: readonly Event[], before: TenantState, state: TenantState): readonly Effect[] {
  return events.flatMap((event) => {
    const change = event.type === 'reminded' ? before.changes.get(event.changeId ?? '') : undefined;
    if (!change) return [];
    const { at, by } = event;
    const asked = { kind: 'remind', tenantId: state.tenantId, changeId: change.id, at, by } as const;
    return stillAsked(change).map((to): Effect => ({ ...asked, to }));
  });
}

const STILL: readonly EventType[] = ['evidence-gathered', 'refused', 'untold', 'told-late', 'reminded', 'runs-out'];
const moves = ({ type }: Event) => !STILL.includes(type);

function tellings(event: Event, change: Change, tell: (to: Person, about: Telling) => Effect): readonly Effect[] {
  const ended = (people: readonly Person[]) => hearers(event, people).map((p) => tell(p, 'ended'));
  // Only who has seen of it: a draft's end is nobody's news, and who was asked and never acted has their card drawn anew.
  const parties = change.submittedAt ? [change.requester, ...tookPart(change)] : [];
  switch (event.type) {
    case 'submitted':
      return event.isAlone ? [] : askedOf(change).map((p) => tell(p, 'request'));
    case 'more-is-red':
      // A lone admin has it on the card before them.
      if (decidesAlone(change)) return [];
      return [
        ...hearers(event, [...askedOf(change), ...tookPart(change)]).map((p) => tell(p, 'request')),
        ...hearers(event, [change.requester]).map((p) => tell(p, 'asked-again')),
      ];
    case 'rescheduled':
      if (change.isAlone) return [];
      return hearers(event, [...askedOf(change), ...tookPart(change)]).map((p) => tell(p, 'request'));
    case 'escalated':
      return [
        ...(change.escalationApprovers ?? []).map((p) => tell(p, 'request')),
        tell(change.requester, 'escalated'),
      ];
    // Whoever decides instead from here on, and again whoever is back.
    case 'substitute-named':
    case 'substitute-begun':
      return asksNow(change, event.substitute, tell);
    case 'substitute-ended':
      return event.from ? [] : asksNow(change, event.away, tell);
    case 'asked':
      return [tell(change.requester, 'question')];
    case 'answered': {
      const asked = questionFor(change, event.to);
      return asked ? [tell(asked.by, 'answer')] : [];
    }
    case 'approved':
      return change.phase === 'waiting' ? [] : [tell(change.requester, 'decision')];
    case 'rejected':
      return [tell(change.requester, 'decision'), ...ended(tookPart(change))];
    case 'apply-ended':
    case 'checked':
      // Where all of it was read and only a reset has to prove it, nobody is asked to do without.
      return change.phase === 'verifying' && hasAny(change.closing, 'unknown')
        ? askedOf(change).map((p) => tell(p, 'accept'))
        : [];
    // The process that should have reported has ended: nobody has seen it come.
    case 'outcome-lost':
      return hearers(event, [...(change.intent ? [change.intent.by] : []), change.requester]).map((p) =>
        tell(p, 'outcome'),
      );
    case 'failed':
      return [...ended(event.by === 'pilot' ? [...parties, ...askedOf(change)] : parties), ...reviews(change, tell)];
    case 'done':
    case 'accepted':
    case 'cancelled':
      return [...ended(parties), ...reviews(change, tell)];
    // Everybody at once: whoever was asked or would be, and who looks after them.
    case 'glass-broken':
      return hearers(event, [
        change.requester,
        ...change.approvers,
        ...askedOf(change),
        ...(change.escalationApprovers ?? []),
        ...event.told,
        ...tookPart(change),
      ]).map((p) => tell(p, 'emergency'));
    case 'reviewed':
      return ended([...parties, ...(change.emergency ? [change.emergency.by] : []), ...askedOf(change)]);
    // Whoever asked for it or decided on it; whoever was only asked finds it on the request.
    case 'stopped':
    case 'stop-lifted':
      return hearers(event, parties).map((p) => tell(p, 'stop'));
    case 'look-asked':
    case 'look-ended':
      return [tell(change.requester, 'look')];
    case 'expired':
      return [...ended([...parties, ...askedOf(change)]), ...reviews(change, tell)];
    default:
      return [];
  }
}

/** After an emergency an approver reviews what was done: whoever may is asked. */
function reviews(change: Change, tell: (to: Person, about: Telling) => Effect): readonly Effect[] {
  return reviewersOf(change).map((p) => tell(p, 'review'));
}

/** What waits for this person's decision, if anything does. */
function asksNow(change: Change, person: Person, tell: (to: Person, about: Telling) => Effect): readonly Effect[] {
  const isAmong = (people: readonly Person[]) => people.some((one) => isSamePerson(one, person));
  if (change.phase === 'waiting') return isAmong(stillAsked(change)) ? [tell(person, 'request')] : [];
  if (change.endedAt) return isAmong(reviewersOf(change)) ? [tell(person, 'review')] : [];
  const isToAccept = change.phase === 'verifying' && hasAny(change.closing, 'unknown');
  return isToAccept && isAmong(askedOf(change)) ? [tell(person, 'accept')] : [];
}

/** Each person once, without the one who caused it: they have seen it. */
function hearers({ by }: Event, people: readonly Person[]): readonly Person[] {
  return once(people.filter((p) => by === 'pilot' || !isSamePerson(p, by)));
}
