import { assess } from '../evidence/assess.ts';
import type { Assessment, EvidenceItem } from '../evidence/assessment.ts';
import { findingsOf } from '../evidence/gather.ts';
import type { Event } from '../record/events.ts';
import type { TenantState } from '../tenant/state.ts';
import type { Verdict } from '../vocabulary.ts';

/** How writeback does, as a watch sees it. `unknown` is no turn: nobody is called because nobody knows. */
export const HEALTHS = ['works', 'broken', 'unknown'] as const;
export type Health = (typeof HEALTHS)[number];

/** What spoke for a verdict, small enough to travel with a message. */
export type Spoken = Pick<EvidenceItem, 'source' | 'says' | 'at' | 'by' | 'isAhead'>;

/** A reading turned the verdict: how it does now, and what spoke for it before and now. `at`: of the reading, ISO, UTC. */
export type Turn = {
  readonly health: Exclude<Health, 'unknown'>;
  readonly verdict: Verdict;
  readonly at: string;
  readonly was: Spoken | null;
  readonly is: Spoken | null;
};

/** On is not enough while something counts against it: whoever watches wants to hear of the doubt too. */
export function healthOf({ writeback, doubt, contradictions }: Assessment): Health {
  if (writeback === 'off') return 'broken';
  if (writeback === 'unknown') return doubt === 'nothing-gets-through' || doubt === 'disagree' ? 'broken' : 'unknown';
  return contradictions.length > 0 ? 'broken' : 'works';
}

/** The newest thing that counts and speaks for how it does. */
export function spokenFor({ evidence }: Assessment, health: Health): Spoken | null {
  const side = health === 'works' ? 'on' : 'off';
  const speaking = evidence.filter((e) => e.isCounted && e.speaksFor === side);
  const newest = speaking.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!newest || health === 'unknown') return null;
  const { source, says, at, by, isAhead } = newest;
  return { source, says, at, by, isAhead };
}

/** Whether these events, between `before` and `after`, turned the verdict where somebody watches it. Time alone never does. Pure. */
export function turnOf(events: readonly Event[], before: TenantState, after: TenantState): Turn | undefined {
  const reading = after.watches ? events.findLast(isReading) : undefined;
  if (!reading) return undefined;
  const [then, now] = [assess(before, reading.at), assess(after, reading.at)];
  const [was, health] = [healthOf(then), healthOf(now)];
  if (health === 'unknown' || health === was) return undefined;
  return {
    health,
    verdict: now.writeback,
    at: reading.at,
    was: spokenFor(then, was),
    is: spokenFor(now, health),
  };
}

/** It brings a finding, or the end of a guided test. */
const isReading = (event: Event): boolean =>
  findingsOf(event).length > 0 || (event.type === 'evidence-gathered' && event.test !== undefined);
