import type { ApplyReport } from '../../../bot/workflow/deciding/commands.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { TestOutcome } from '../../../bot/workflow/resets/writeback-test.ts';
import { CARRIERS } from '../../workflow/kinds/owed.ts';

export function outcomeOf(kind: 'written' | 'ambiguous' | 'refused' | 'more-is-red'): ApplyReport['outcome'] {
  if (kind === 'written') return { kind };
  return kind === 'ambiguous'
    ? { kind, why: 'unreachable' }
    : { kind: 'refused', because: kind === 'refused' ? 'settings-drifted' : 'more-is-red' };
}

export function testOf(outcome: 'connect-sync' | 'cloud-sync' | 'refused', when: string): TestOutcome {
  if (outcome === 'refused') return { kind: 'failed', when, reason: 'WritebackNotEnabled' };
  return { kind: 'written-back', when, agent: CARRIERS[outcome] };
}

/** Another plan under the hash that the first one had. */
export function tampered(event: Event): Event {
  if (event.type !== 'submitted' && event.type !== 'rescheduled') return event;
  const { settings, steps } = event.plan;
  const other = settings.map((one, n) => (n === 0 ? { ...one, after: 'tampered' } : one));
  return { ...event, plan: { ...event.plan, settings: other, steps: settings.length > 0 ? steps : steps.slice(1) } };
}
