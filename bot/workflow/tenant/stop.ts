import type { Event } from '../record/events.ts';
import type { Stop } from '../time/freeze.ts';
import type { TenantState } from './state.ts';

/** A stop that is over: who lifted it, and when (ISO). It decides nothing. */
export type StopBefore = Stop & { readonly liftedBy: Exclude<Event['by'], 'pilot'>; readonly liftedAt: string };

/** *Stop everything*, as this record leaves it, and the newest one before that. */
export function stopAfter(
  { stop, stopBefore }: Pick<TenantState, 'stop' | 'stopBefore'>,
  event: Event,
): Pick<TenantState, 'stop' | 'stopBefore'> {
  const before = stopBefore ? { stopBefore } : {};
  const standing = { ...(stop ? { stop } : {}), ...before };
  if (event.by === 'pilot') return standing;
  switch (event.type) {
    case 'stopped':
      return { stop: { by: event.by, at: event.at, reason: event.reason }, ...before };
    case 'lift-asked':
      return stop ? { stop: { ...stop, liftAskedAt: event.at }, ...before } : before;
    case 'stop-lifted': {
      if (!stop) return before;
      const { by, at, reason } = stop;
      return { stopBefore: { by, at, reason, liftedBy: event.by, liftedAt: event.at } };
    }
    default:
      return standing;
  }
}
