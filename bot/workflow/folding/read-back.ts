import type { Change } from '../change/change.ts';
import { hasAny } from '../change/closing.ts';
import { refusalAfterReading } from '../change/standing-refusal.ts';
import { kindOf } from '../kinds/index.ts';
import type { Event } from '../record/events.ts';

/** How an apply ended: nothing was written, the portal took it, or nobody can say. */
export function applyEnded(change: Change, event: Extract<Event, { type: 'apply-ended' }>): Change {
  const { outcome, closing, observations } = event;
  const read = { ...change, closing, closingAt: event.at, after: observations };
  const by = change.intent ? { operator: change.intent.by } : {};
  switch (outcome.kind) {
    case 'refused': {
      const { kind: _, ...why } = outcome;
      const { way: __, intent: ___, ...back } = change;
      const hasRead = observations.some((o) => o.probe === kindOf(change.plan).reads);
      return {
        ...back,
        phase: 'running',
        lastRefusal: { ...why, at: event.at },
        ...(hasRead ? { after: observations } : {}),
      };
    }
    case 'written': {
      const { accepted, left: refused, freeze } = outcome;
      // Where every setting had its planned value already, nothing was sent.
      const isSent = accepted === undefined || accepted.length > 0;
      const written = {
        ...read,
        ...by,
        ...(isSent ? { lastStepAt: event.at, hasWritten: true } : {}),
        ...(accepted ? { accepted } : {}),
        ...(refused ? { refused } : {}),
        ...(freeze ? { cutShort: freeze } : {}),
      };
      return { ...written, phase: hasAny(closing, 'unmet') ? 'running' : 'verifying' };
    }
    case 'ambiguous':
      return { ...read, ...by, phase: 'unsettled', lastStepAt: event.at };
  }
}

/** A reading moves a change to *verifying* where something stays unknown, and back to *running* where a setting is not on. */
export function checked(change: Change, event: Extract<Event, { type: 'checked' }>): Change {
  const { closing, observations } = event;
  const told = refusalAfterReading(change, observations);
  const read = { ...told, closing, closingAt: event.at, after: observations };
  if (hasAny(closing, 'unmet')) return { ...read, phase: 'running' };
  // Where all of it was read, an apply whose outcome was lost is settled, and only the proof is left.
  const isRead = !hasAny(closing, 'unknown');
  if (isRead && kindOf(change.plan).needsProof) return { ...read, phase: 'verifying' };
  return !isRead && change.phase === 'running' ? { ...read, phase: 'verifying' } : read;
}
