import type { Event } from '../../bot/workflow/record/events.ts';
import { escaped } from '../parts/escape.ts';
import { freezeShort } from '../parts/freeze.ts';
import { becauseOf } from '../parts/refused.ts';
import type { HistoryValues } from '../words/en/history.ts';
import type { Words } from '../words/index.ts';

/** How an apply ended, and why where it didn't end well. */
export function outcomeOf(
  words: Words,
  outcome: Extract<Event, { type: 'apply-ended' }>['outcome'],
): Partial<HistoryValues> {
  const what = words.history.outcome[outcome.kind];
  const freeze = outcome.kind === 'ambiguous' ? undefined : outcome.freeze;
  if (freeze) return { what, because: freezeShort(words, freeze) };
  if (outcome.kind === 'written') return { what };
  const { why, code } = outcome;
  return {
    what,
    ...(why ? { because: becauseOf(words, { tried: 'write', because: why, code }) } : {}),
    ...(code ? { code: escaped(code) } : {}),
  };
}
