import { isOpen } from '../change/change.ts';
import { needsReview } from '../change/emergency.ts';
import { PLAN_HOURS } from '../change/plan-age.ts';
import { isWatched } from '../change/watched.ts';
import { TEST_HELD_MS } from '../resets/writeback-test.ts';
import { HOUR_MS } from '../time/durations.ts';
import type { TenantState } from './state.ts';

/**
 * Whether nothing was under way at a moment (ISO, UTC), nothing stopped, and nobody approved for somebody else or was to: every change has ended, or is a plan too
 * old to be sent; every guided test has its outcome, or is too old to be the one under way. What comes later is decided without a word of what stood there.
 */
export function isSettled(state: TenantState, at: string): boolean {
  if (
    state.openChangeId ||
    state.stop ||
    [state.substitutions, state.plannedSubstitutions].some((all) => (all ?? []).length > 0)
  )
    return false;
  const now = Date.parse(at);
  if (!Number.isFinite(now)) return false;
  for (const change of state.changes.values()) {
    if (isOpen(change) || needsReview(change) || isWatched(change, at)) return false;
    if (change.phase === 'draft' && !isPast(change.plannedAt, PLAN_HOURS * HOUR_MS, now)) return false;
  }
  return state.tests.every(({ startedAt, outcome }) =>
    // Of a reset that the log dates ahead of this moment, a change that is planned later could still be told.
    outcome ? isPast(outcome.when, 0, now) : isPast(startedAt, TEST_HELD_MS, now),
  );
}

const isPast = (time: string, forMs: number, now: number): boolean => Date.parse(time) + forMs < now;
