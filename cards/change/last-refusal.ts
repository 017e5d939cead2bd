import { factsFor, kindOf } from '../../bot/workflow/kinds/index.ts';
import { drift } from '../../bot/workflow/planning/plan.ts';
import { FREEZE_REFUSALS, type RefusalId, TICKET_REFUSALS } from '../../bot/workflow/refusals.ts';
import { secondsLeft } from '../parts/time.ts';
import type { Notice } from '../parts/viewer.ts';
import type { ChangeInput } from './change-input.ts';

/** What has a place of its own on the card while it lasts, and leaves nothing after it. */
const TOLD_APART: readonly RefusalId[] = [...FREEZE_REFUSALS, ...TICKET_REFUSALS];

/** Why the last apply wrote nothing, with the service's code. */
export function lastRefusal({
  change,
  viewer,
  now,
}: Pick<ChangeInput, 'change' | 'viewer' | 'now'>): Notice | undefined {
  const last = change.lastRefusal;
  if (!last || TOLD_APART.includes(last.because)) return undefined;
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
