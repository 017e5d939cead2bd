import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '@microsoft/microsoft-graph-client';
import type { Pace } from '../api/config.ts';
import type { Link } from './chain.ts';
import { type Failure, fail, failureOf } from './failure.ts';
import { secondsIn } from './retry-after.ts';

const PASSING: readonly number[] = [429, 503, 504];

/**
 * Repeats a read on 429, 503, 504 and a broken connection. A wait that would outlast the deadline isn't begun, so a
 * long Retry-After answers at once. Only for calls that change nothing.
 */
export function retry(pace: Pace): Link {
  return async (context, next) => {
    const until = performance.now() + pace.readMs;
    for (let attempt = 0; ; attempt += 1) {
      const failure = await tryOnce(context, next);
      const isPassing = failure ? failure.connection !== undefined : PASSING.includes(context.response?.status ?? 0);
      const wait = waitBefore(attempt, pace, failure ? undefined : context.response);
      const canWait = attempt < pace.retries && performance.now() + wait < until;
      if (isPassing && canWait) await sleep(wait);
      else if (failure) fail(failure);
      else return;
    }
  };
}

async function tryOnce(context: Context, next: (context: Context) => Promise<void>): Promise<Failure | undefined> {
  try {
    await next(context);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

function waitBefore(attempt: number, pace: Pace, response: Response | undefined): number {
  const backoff = pace.firstWaitMs * 2 ** attempt * (0.5 + Math.random());
  return Math.max((secondsIn(response?.headers, Date.now()) ?? 0) * 1000, backoff);
}
