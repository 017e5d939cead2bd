import { faultOf } from '../../lib/fault.ts';
import type { Clock, Log, OutboxEntry, Store } from '../../ports/index.ts';
import type { Effect } from '../../workflow/telling/effects.ts';
import { HOUR_MS, MINUTE_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';
import { laneOf, subjectOf } from './lane.ts';

export type OutboxOptions = {
  readonly store: Pick<Store, 'takeOutbox' | 'damagedOutbox' | 'finishOutbox' | 'delayOutbox'>;
  /**
   * Carries one effect; it may be carried again, so it must be safe to repeat. `later` and a rejection both mean: try again. `waits`:
   * nothing can be tried before its reader appears, and whoever sees them wakes it.
   */
  readonly carry: (effect: Effect, turn: CarryTurn) => Promise<'done' | 'later' | 'waits'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Names this worker among those that share the store. */
  readonly owner: string;
  readonly pollMs: number;
  /** Also the longest one effect may take. */
  readonly leaseMs: number;
  readonly random?: () => number;
};

/** `since`: when the effect was committed (ms). `isMine`: whether the lease still leaves time for one more request. */
export type CarryTurn = { readonly since: number; readonly isMine: () => boolean };

export type Outbox = {
  /** Looks at once. Resolves, never rejects, when all that was due has been tried. */
  readonly kick: () => Promise<void>;
  /** Takes nothing more, hands back what isn't begun, and waits for the effect in flight. */
  readonly stop: () => Promise<void>;
};

const BATCH = 100;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;
/** For its first hour an entry is tried every minute, so that all have heard soon after an outage. */
const YOUNG = { forMs: HOUR_MS, longestMs: MINUTE_MS } as const;
/** An outbox that was found empty is not looked into sooner by the clock alone. */
const SOONEST_MS = 1_000;
const WORTH_AN_ERROR = 10;

/** Milliseconds to wait after the n-th attempt: doubling, bounded, spread over the upper half by `random` (0 to 1). */
export function backoff(attempts: number, random: number, ageMs = Number.POSITIVE_INFINITY): number {
  const longest = ageMs < YOUNG.forMs ? YOUNG.longestMs : LONGEST_WAIT_MS;
  const wait = Math.min(longest, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 30));
  return Math.round(wait * (0.5 + random / 2));
}

/** Starts the worker that carries the outbox: at least once, in order per change, never two runs at a time. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, clock, log, owner, pollMs, leaseMs, random = Math.random } = options;
  // One request to the connector takes ten seconds at most.
  const marginMs = leaseMs / 4;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStopped = false;
  let isStoreDown = false;
  /** When the first of those that have to wait is due, as far as this worker has put them off since it last looked. */
  let nextAt = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const drain = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      let isMore = true;
      while (isMore && !isStopped) isMore = await carryBatch();
    } while (isAskedAgain && !isStopped);
  };

  const carryBatch = async (): Promise<boolean> => {
    const now = clock.now();
    const entries = await store.takeOutbox(owner, now, leaseMs, BATCH);
    for (const { id, tenantId } of await store.damagedOutbox())
      log('error', 'an outbox entry is damaged and was set aside: nobody is told of it', {
        tenant: tenantId,
        entry: id,
      });
    if (isStoreDown) log('info', 'the outbox reads the store again');
    isStoreDown = false;
    await Promise.all(subjectsOf(entries).map((group) => carryGroup(group, now)));
    return entries.length > 0;
  };

  /** A lease that runs out while its batch is carried belongs to whoever takes it next; so does one from before the clock was set back. */
  const isLeased = (since: number): boolean => isWithin(since, leaseMs - marginMs, clock.now(), marginMs);

  const carryGroup = async (entries: readonly OutboxEntry[], leasedAt: number): Promise<void> => {
    const waiting = new Map<string, number>();
    for (const entry of entries) {
      const lane = laneOf(entry.effect);
      const behind = isStopped || !isLeased(leasedAt) ? clock.now() : waiting.get(lane);
      if (behind !== undefined) await store.delayOutbox(entry.id, entry.fence, behind);
      else {
        const dueAt = await carryOne(entry, leasedAt);
        if (dueAt !== undefined) {
          waiting.set(lane, dueAt);
          nextAt = Math.min(nextAt, dueAt);
        }
      }
    }
  };

  const carryOne = async (entry: OutboxEntry, leasedAt: number): Promise<number | undefined> => {
    const { id, fence, effect, attempts, since } = entry;
    const turn: CarryTurn = { since, isMine: () => isLeased(leasedAt) };
    const result = await inTime(() => options.carry(effect, turn), leaseMs).catch(faultOf);
    if (result === 'done') {
      await store.finishOutbox(id, fence);
      return undefined;
    }
    const now = clock.now();
    const dueAt = now + (result === 'waits' ? LONGEST_WAIT_MS : backoff(attempts, random(), now - since));
    const level = attempts < WORTH_AN_ERROR ? 'warn' : 'error';
    const why = typeof result === 'string' ? { why: result } : result;
    // Of somebody who isn't there one line is enough.
    if (result !== 'waits' || attempts === 1)
      log(result === 'waits' ? 'info' : level, 'an outbox entry has to wait', {
        kind: effect.kind,
        about: subjectOf(effect),
        attempts,
        ...why,
        ...(effect.turnId ? { turn: effect.turnId } : {}),
      });
    await store.delayOutbox(id, fence, dueAt);
    return dueAt;
  };

  const kick = (): Promise<void> => {
    if (isStopped) return running ?? Promise.resolve();
    isAskedAgain = true;
    running ??= run();
    return running;
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    await Promise.resolve();
    if (nextAt <= clock.now()) nextAt = Number.POSITIVE_INFINITY;
    try {
      await drain();
    } catch (error) {
      if (!isStoreDown) log('error', 'the outbox can’t reach the store', faultOf(error));
      isStoreDown = true;
    }
    running = undefined;
    if (isAskedAgain && !isStopped) return kick();
    const waitMs = Math.min(pollMs, Math.max(SOONEST_MS, nextAt - clock.now()));
    if (!isStopped) timer = setTimeout(kick, waitMs).unref();
  };

  void kick();
  return {
    kick,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

function subjectsOf(entries: readonly OutboxEntry[]): readonly (readonly OutboxEntry[])[] {
  const groups = new Map<string, OutboxEntry[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry.effect);
    groups.set(subject, [...(groups.get(subject) ?? []), entry]);
  }
  return [...groups.values()];
}

/** A carrier that hangs must not hold up the rest for ever. */
async function inTime<T>(work: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { name: 'TimeoutError' })), ms);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
