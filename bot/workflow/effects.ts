import type { Change, TenantState } from './change.ts';
import type { Event } from './events.ts';
import { isSamePerson, type Person } from './reading.ts';
import { type Turn, turnOf } from './turned.ts';

/** What has to happen outside after a commit: always a message or an edit, never a write to the tenant. */
export type Effect =
  /** A new message for one person about a change. */
  | {
      readonly kind: 'tell';
      readonly tenantId: string;
      readonly changeId: string;
      readonly to: Person;
      readonly about: Telling;
    }
  /** Every newest card that shows this change is drawn anew. */
  | { readonly kind: 'refresh'; readonly tenantId: string; readonly changeId: string }
  /** A reading turned the verdict: whoever watches hears of it. */
  | { readonly kind: 'turned'; readonly tenantId: string; readonly turn: Turn };
export type Telling = 'request' | 'decision' | 'accept' | 'ended';

/** The effects of events that were just decided on; `before` holds none of them, `state` all. Pure. */
export function effectsOf(events: readonly Event[], before: TenantState, state: TenantState): readonly Effect[] {
  const turn = turnOf(events, before, state);
  const turned: readonly Effect[] = turn ? [{ kind: 'turned', tenantId: state.tenantId, turn }] : [];
  return [...ofChanges(events, state), ...turned];
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
    return [...own.flatMap((e) => tellings(e, change, tell)), { kind: 'refresh', tenantId: state.tenantId, changeId }];
  });
}

const moves = (event: Event) => event.type !== 'evidence-gathered' && event.type !== 'refused';

function tellings(event: Event, change: Change, tell: (to: Person, about: Telling) => Effect): readonly Effect[] {
  const everyone = [change.requester, ...change.approvers];
  const others = everyone.filter((p) => event.by === 'pilot' || !isSamePerson(p, event.by));
  switch (event.type) {
    case 'submitted':
      return event.isAlone ? [] : change.approvers.map((p) => tell(p, 'request'));
    case 'approved':
      return change.phase === 'waiting' ? [] : [tell(change.requester, 'decision')];
    case 'rejected':
      return [tell(change.requester, 'decision')];
    case 'apply-ended':
    case 'checked':
      return change.phase === 'verifying' ? change.approvers.map((p) => tell(p, 'accept')) : [];
    case 'failed':
      if (event.by === 'pilot') return everyone.map((p) => tell(p, 'ended'));
      return tellRequester(others, change, tell);
    case 'done':
    case 'accepted':
    case 'cancelled':
      return change.submittedAt
        ? others.filter((p) => isSamePerson(p, change.requester)).map((p) => tell(p, 'ended'))
        : [];
    case 'expired':
      return everyone.map((p) => tell(p, 'ended'));
    default:
      return [];
  }
}

/** Who caused an end has seen it; the requester hears of it when someone else did. A draft's end is nobody's news. */
function tellRequester(others: readonly Person[], change: Change, tell: (to: Person, about: Telling) => Effect) {
  if (!change.submittedAt) return [];
  return others.filter((p) => isSamePerson(p, change.requester)).map((p) => tell(p, 'ended'));
}
