import type { Event, EventType } from './events.ts';

/** What of the trail a page of history shows; the first is shown unless something else is asked for. */
export const HISTORY_KINDS = ['decisions', 'readings', 'all'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** What people ask to narrow the history by in words, and nothing here narrows by: the card says so and shows the newest. */
export const HISTORY_FILTERS = ['time', 'person', 'outcome'] as const;
export type HistoryFilter = (typeof HISTORY_FILTERS)[number];

/** What people decided or did and how it ended, and what was looked at, a plan's readings too; the steps between stand under *all* alone. */
const KINDS: Readonly<Record<EventType, 'decisions' | 'readings' | 'steps'>> = {
  'server-output': 'readings',
  'banner-reported': 'readings',
  'evidence-gathered': 'readings',
  'test-started': 'decisions',
  'watch-begun': 'steps',
  'watch-ended': 'steps',
  stopped: 'decisions',
  'lift-asked': 'decisions',
  'stop-lifted': 'decisions',
  planned: 'readings',
  submitted: 'decisions',
  approved: 'decisions',
  rejected: 'decisions',
  asked: 'decisions',
  answered: 'decisions',
  reminded: 'steps',
  escalated: 'decisions',
  'glass-broken': 'decisions',
  reviewed: 'decisions',
  'ticket-state': 'decisions',
  'substitute-named': 'decisions',
  'substitute-planned': 'decisions',
  'substitute-begun': 'decisions',
  'substitute-ended': 'decisions',
  rescheduled: 'decisions',
  called: 'steps',
  'step-done': 'steps',
  'step-reopened': 'steps',
  attested: 'decisions',
  'way-chosen': 'steps',
  'way-left': 'steps',
  'more-is-red': 'decisions',
  'apply-intended': 'decisions',
  'apply-ended': 'decisions',
  'outcome-lost': 'decisions',
  checked: 'readings',
  done: 'decisions',
  failed: 'decisions',
  accepted: 'decisions',
  cancelled: 'decisions',
  expired: 'decisions',
  untold: 'decisions',
  'told-late': 'decisions',
  refused: 'decisions',
  'look-asked': 'steps',
  'look-ended': 'steps',
  'runs-out': 'steps',
  'clock-set-back': 'steps',
  'snapshot-kept': 'steps',
};

export function isOfKind(event: Event, kind: HistoryKind): boolean {
  if (kind === 'all') return true;
  // That a box was ticked is a step like the others; that the settings were made by hand is how they were applied.
  if (event.type === 'attested' && (event.what === 'writeback-ticked' || event.what === 'writeback-unticked'))
    return false;
  return KINDS[event.type] === kind;
}
