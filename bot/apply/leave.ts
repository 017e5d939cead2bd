import { nowOf } from '../app.ts';
import type { Ask } from '../request.ts';
import { appointedAt } from '../workflow/change/appointed.ts';
import type { Change } from '../workflow/change/change.ts';
import { ticketBar } from '../workflow/change/ticket.ts';
import { isAsApproved } from '../workflow/deciding/as-approved.ts';
import { APPLY_LIMIT_MS } from '../workflow/deciding/by-itself.ts';
import { freezeIn } from '../workflow/deciding/frozen.ts';
import type { RefusalId } from '../workflow/refusals.ts';
import type { Freeze } from '../workflow/time/freeze.ts';
import { AHEAD_MS, isWithin } from '../workflow/time/within.ts';

/** No write begins later than this before the apply counts as lost: its own answer may take twenty seconds. */
const MARGIN_MS = 30_000;

/**
 * `lost`: the run's time or its place on the trail is gone. A freeze and what else is refused end it too, after the write that was begun
 * before.
 */
export type Leave = 'granted' | 'lost' | Freeze | { readonly refusal: RefusalId };

/**
 * Whether this run's intent is still the newest on record and young enough: one that was held up must not write any more. Nor does any
 * after its appointed time, in a freeze, once its ticket turned, or of another plan than was approved, whichever replica it was begun or
 * recorded on. `planned`: the change as the run began with it.
 */
export async function leaveToWrite({ app, incoming }: Ask, planned: Change, runner: string): Promise<Leave> {
  const { tenantId } = incoming.person;
  try {
    const state = await app.trail.read(tenantId);
    const change = state.changes.get(planned.id);
    const { intent } = change ?? {};
    const isMine = change?.phase === 'applying' && intent?.runner === runner;
    if (!isMine || !isWithin(Date.parse(intent.at), APPLY_LIMIT_MS - MARGIN_MS, app.clock.now(), AHEAD_MS))
      return 'lost';
    const plans = [planned.plan, change.plan];
    const isSame = plans.every((plan) => plan.hash === change.plan.hash && isAsApproved({ ...change, plan }));
    if (!isSame) return { refusal: 'plan-altered' };
    if (appointedAt(change, nowOf(app))?.state === 'over') return { refusal: 'slot-passed' };
    const bar = ticketBar(change);
    if (bar) return { refusal: bar };
    return freezeIn(state, app.freezesFor(tenantId), nowOf(app)) ?? 'granted';
  } catch {
    return 'lost';
  }
}
