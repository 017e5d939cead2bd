import type { Event } from '../record/events.ts';
import type { TenantState } from './state.ts';

/** *Stop everything*, as this record leaves it. */
export function stopAfter({ stop }: Pick<TenantState, 'stop'>, event: Event): TenantState['stop'] {
  if (event.by === 'pilot') return stop;
  switch (event.type) {
    case 'stopped':
      return { by: event.by, at: event.at, reason: event.reason };
    case 'lift-asked':
      return stop && { ...stop, liftAskedAt: event.at };
    case 'stop-lifted':
      return undefined;
    default:
      return stop;
  }
}
