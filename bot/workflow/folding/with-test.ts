import type { Event } from '../record/events.ts';
import type { WritebackTest } from '../resets/writeback-test.ts';

const MOST = 20;

/** The guided tests after one more event: a new one, or the outcome of a known one. */
export function withTest(tests: readonly WritebackTest[], event: Event): readonly WritebackTest[] {
  if (event.by === 'pilot') return tests;
  if (event.type === 'test-started') {
    const { test: id, userId, name, doubts, at: startedAt, by } = event;
    return [...tests.slice(1 - MOST), { id, userId, name, doubts, startedAt, by }];
  }
  if (event.type !== 'evidence-gathered' || !event.test) return tests;
  const { id, outcome } = event.test;
  return tests.map((t) => (t.id === id ? { ...t, outcome } : t));
}
