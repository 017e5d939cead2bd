import { faultOf } from '../lib/fault.ts';
import type { Clock, Due, Log, Store } from '../ports/index.ts';
import { APPLY_LIMIT_MS } from '../workflow/deciding/by-itself.ts';
import { AHEAD_MS } from '../workflow/time/within.ts';
import { settleRefusals } from './refusal-tally.ts';
import type { Trail } from './trail.ts';

/** How many of those who are due are asked for in one page, and how many of them are looked at side by side. */
const PAGE = 100;
const AT_ONCE = 20;

type Swept = {
  readonly store: Store;
  readonly trail: Trail;
  readonly clock: Clock;
  /** A clock in ms that nobody sets back. */
  readonly steady: () => number;
  readonly log: Log;
  /** Wakes the outbox for what has ended. */
  readonly kick: () => Promise<void>;
};

export type Sweep = {
  /** One look at a time, however often it is asked for. `isBoot`: the first one of this process. */
  readonly look: (isBoot: boolean) => Promise<void>;
  readonly stop: () => void;
};

/**
 * Ends what has expired in the tenants that are due, and forgets those that nobody asks for. One that can't be read stops none of
 * the others. At the start also those are looked at whose apply would end soon: an earlier process may have left it. Once the clock was
 * set back, all are looked at that will ever be due: when that is was noted by the clock as it was.
 */
export function createSweep(app: Swept): Sweep {
  let running: Promise<void> | undefined;
  let isStopped = false;

  /** How far the clock was ahead of the steady one, at most. */
  let most = Number.NEGATIVE_INFINITY;

  function isSetBack(): boolean {
    const ahead = app.clock.now() - app.steady();
    const isBack = most - ahead > AHEAD_MS;
    most = isBack ? ahead : Math.max(most, ahead);
    return isBack;
  }

  async function lookAtAll(isBoot: boolean): Promise<void> {
    const soon = app.clock.now() + (isBoot ? APPLY_LIMIT_MS : 0) + 2;
    const before = isSetBack() ? Number.MAX_SAFE_INTEGER : soon;
    let last: Due | undefined;
    do {
      const due = await app.store.due(before, PAGE, last);
      for (let from = 0; from < due.length && !isStopped; from += AT_ONCE)
        await Promise.all(due.slice(from, from + AT_ONCE).map((one) => lookAt(app, one)));
      last = due.length < PAGE ? undefined : due.at(-1);
    } while (last && !isStopped);
    app.trail.forgetIdle();
    void app.kick();
  }

  return {
    look: (isBoot) => {
      running ??= lookAtAll(isBoot).finally(() => (running = undefined));
      return running;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

async function lookAt(app: Swept, due: Due): Promise<void> {
  const { trail, log } = app;
  try {
    await trail.sweep(due, await settleRefusals(app, due.tenantId));
  } catch (error) {
    log('error', 'a tenant that is due could not be read', faultOf(error));
  }
}
