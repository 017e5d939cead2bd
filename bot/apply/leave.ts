import { nowOf } from '../app.ts';
import type { Ask } from '../request.ts';
import { appointedAt } from '../workflow/change/appointed.ts';
import { APPLY_LIMIT_MS } from '../workflow/deciding/by-itself.ts';
import { freezeIn } from '../workflow/deciding/frozen.ts';
import type { Freeze } from '../workflow/time/freeze.ts';
import { AHEAD_MS, isWithin } from '../workflow/time/within.ts';

/** No write begins later than this before the apply counts as lost: its own answer may take twenty seconds. */
const MARGIN_MS = 30_000;

/**
 * `lost`: the run's time or its place on the trail is gone. The end of the appointed time (`passed`) and a freeze end it too, after the
 * write that was begun before.
 */
export type Leave = 'granted' | 'lost' | 'passed' | Freeze;

/**
 * Whether this run's intent is still the newest on record and young enough: one that was held up must not write any more. Nor does any
 * after its appointed time or in a freeze, whichever replica it was begun or recorded on.
 */
export async function leaveToWrite({ app, incoming }: Ask, changeId: string, runner: string): Promise<Leave> {
  const { tenantId } = incoming.person;
  try {
    const state = await app.trail.read(tenantId);
    const change = state.changes.get(changeId);
    const { intent } = change ?? {};
    const isMine = change?.phase === 'applying' && intent?.runner === runner;
    if (!isMine || !isWithin(Date.parse(intent.at), APPLY_LIMIT_MS - MARGIN_MS, app.clock.now(), AHEAD_MS))
      return 'lost';
    if (appointedAt(change, nowOf(app))?.state === 'over') return 'passed';
    return freezeIn(state, app.freezesFor(tenantId), nowOf(app)) ?? 'granted';
  } catch {
    return 'lost';
  }
}
