import type { Refusal } from '../refusals.ts';
import type { TenantState } from '../tenant/state.ts';
import { type Freeze, type Freezes, freezeAt, NO_FREEZES } from '../time/freeze.ts';
import { no } from './outcome.ts';

/** Why nothing is carried out in this tenant at `now` (ISO). */
export function freezeIn(
  { stop }: Pick<TenantState, 'stop'>,
  freezes: Freezes = NO_FREEZES,
  now: string,
): Freeze | undefined {
  if (!stop) return freezeAt(freezes, now);
  const { by, at, reason } = stop;
  return { because: 'stopped', by, at, reason };
}

/** A freeze as what is said to whoever wants to carry something out. */
export function refusalIn(freeze: Freeze): Refusal {
  switch (freeze.because) {
    case 'window':
      return no('frozen', { why: freeze.reason, at: freeze.until });
    case 'unread':
      return no('freeze-unread', {
        at: freeze.since ?? '',
        ...(freeze.isOneOfSeveral ? { called: freeze.calendar } : {}),
      });
    case 'stopped':
      return no('stopped', { why: freeze.reason, who: freeze.by.name });
  }
}
