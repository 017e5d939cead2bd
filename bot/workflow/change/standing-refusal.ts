import { factsFor, kindOf } from '../kinds/index.ts';
import { lostSteps } from '../planning/met-steps.ts';
import { drift } from '../planning/plan.ts';
import type { Observation } from '../reading.ts';
import type { RefusalId } from '../refusals.ts';
import type { Change } from './change.ts';

/** Refusals that speak of the tenant: only a reading ends them, not another way that someone chooses. */
const OF_THE_TENANT: readonly RefusalId[] = ['client-missing', 'settings-drifted', 'no-longer-met'];

/** The change without its last refusal where a newer reading shows that it is no longer so. */
export function refusalAfterReading(change: Change, observations: readonly Observation[]): Change {
  const { lastRefusal, ...others } = change;
  const kind = kindOf(change.plan);
  const facts = factsFor(kind, observations);
  if (!lastRefusal || !facts) return change;
  switch (lastRefusal.because) {
    case 'client-missing':
      return kind.objection(change.plan.route, observations) === 'client-missing' ? change : others;
    case 'settings-drifted':
      return drift(change.plan, facts).length === 0 ? others : change;
    case 'no-longer-met':
      return lostSteps(change.plan, observations).length === 0 ? others : change;
    case 'settings-unreadable':
    case 'settings-look-unfamiliar':
    case 'sign-in-needed':
      return others;
    case 'token-refused':
      // The portal's own answer to a write says nothing about reading; no token at all is over once there was one.
      return !lastRefusal.code || lastRefusal.code.startsWith('AADSTS') ? others : change;
    default:
      return change;
  }
}

/** Someone took another way: what stood in the way of the apply is behind them. */
export function refusalAfterChoice(change: Change): Change {
  const { lastRefusal, ...others } = change;
  return lastRefusal && !OF_THE_TENANT.includes(lastRefusal.because) ? others : change;
}
