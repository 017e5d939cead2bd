import type { Change } from '../change/change.ts';
import type { Event } from '../record/events.ts';
import { ticked } from './asked-again.ts';

/** From here on it runs as an approved change does, and for as long. */
export function glassBroken(change: Change, event: Extract<Event, { type: 'glass-broken' }>): Change {
  const { at, by, reason, told } = event;
  if (by === 'pilot') return change;
  return ticked({ ...change, phase: 'running', approvedAt: at, emergency: { by, at, reason, told } }, event);
}

/** How it ended stays as it is. */
export function reviewed(change: Change, event: Extract<Event, { type: 'reviewed' }>): Change {
  const { emergency } = change;
  const { at, by, verdict, comment } = event;
  if (by === 'pilot' || !emergency) return change;
  const absent = event.for ? { for: event.for } : {};
  return { ...change, emergency: { ...emergency, review: { by, at, verdict, comment, ...absent } } };
}
