import { factsFor, kindOf } from '../../bot/workflow/kinds/index.ts';
import { drift } from '../../bot/workflow/planning/plan.ts';
import { FREEZE_REFUSALS } from '../../bot/workflow/refusals.ts';
import { secondsLeft } from '../parts/time.ts';
import type { Notice } from '../parts/viewer.ts';
import type { ChangeInput } from './change-input.ts';

/** Why the last apply wrote nothing, with the service's code. */
export function lastRefusal({
  change,
  viewer,
  now,
}: Pick<ChangeInput, 'change' | 'viewer' | 'now'>): Notice | undefined {
  const last = change.lastRefusal;
  // In a freeze its card says so, and after it nothing is left of it.
  if (!last || FREEZE_REFUSALS.some((one) => one === last.because)) return undefined;
  const read = factsFor(kindOf(change.plan), change.after);
  const roles = viewer.roles?.join(',');
  const wait = secondsLeft(last.retryAfter, last.at, now);
  const values = {
    ...(last.because === 'settings-drifted' && read ? { settings: drift(change.plan, read).join(', ') } : {}),
    ...(last.code ? { code: last.code } : {}),
    ...(last.why ? { because: last.why } : {}),
    ...(roles ? { roles } : {}),
    ...(wait ? { retryAfter: String(wait) } : {}),
  };
  return { refusal: last.because, values };
}
