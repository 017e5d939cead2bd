import type { Clock, Log, OutboxEntry, Store } from '../ports.ts';
import type { Effect } from '../workflow/effects.ts';
import { laneOf, subjectOf } from './lane.ts';

export type OutboxOptions = {
  readonly store: Pick<Store, 'takeOutbox' | 'finishOutbox' | 'delayOutbox'>;
  /** Carries one effect; it may be carried again, so it must be safe to repeat. `later` and a rejection both mean: try again. */
  readonly carry: (effect: Effect) => Promise<'done' | 'later'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Names this worker among those that share the store. */
  readonly owner: string;
  readonly pollMs: number;
  /** Also the longest one effect may take. */
  readonly leaseMs: number;
  readonly random?: () => number;
};

export type Outbox = {
  /** Looks at once. Resolves, never rejects, when all that was due has been tried. */
  readonly kick: () => Promise<void>;
  /** Takes nothing more, hands back what isn't begun, and waits for the effect in flight. */
  readonly stop: () => Promise<void>;
};

const BATCH = 100;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;
const WORTH_AN_ERROR = 10;

/** Milliseconds to wait after the n-th attempt: doubling, bounded, spread over the upper half by `random` (0 to 1). */
export function backoff(attempts: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 30));
  return Math.round(wait * (0.5 + random / 2));
}

/** Starts the worker that carries the outbox: at least once, in order per change, never two runs at a time. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, clock, log, owner, pollMs, leaseMs, random = Math.random } = options;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStopped = false;
  let isStoreDown = false;
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
    if (isStoreDown) log('info', 'the outbox reads the store again');
    isStoreDown = false;
    await Promise.all(subjectsOf(entries).map((group) => carryGroup(group, now + leaseMs)));
    return entries.length > 0;
  };

  const carryGroup = async (entries: readonly OutboxEntry[], leasedUntil: number): Promise<void> => {
    const waiting = new Map<string, number>();
    for (const entry of entries) {
      const lane = laneOf(entry.effect);
      const behind = isStopped ? clock.now() : waiting.get(lane);
      if (behind !== undefined) await store.delayOutbox(entry.id, entry.fence, behind);
      // A lease that ran out while this batch was carried belongs to whoever takes it next.
      else if (clock.now() < leasedUntil) {
        const dueAt = await carryOne(entry);
        if (dueAt !== undefined) waiting.set(lane, dueAt);
      }
    }
  };

  const carryOne = async (entry: OutboxEntry): Promise<number | undefined> => {
    const result = await inTime(() => options.carry(entry.effect), leaseMs).catch(reasonOf);
    if (result === 'done') {
      await store.finishOutbox(entry.id, entry.fence);
      return undefined;
    }
    const dueAt = clock.now() + backoff(entry.attempts, random());
    const level = entry.attempts < WORTH_AN_ERROR ? 'warn' : 'error';
    const fields = { kind: entry.effect.kind, about: subjectOf(entry.effect), attempts: entry.attempts };
    log(level, 'an outbox entry has to wait', { ...fields, why: result });
    await store.delayOutbox(entry.id, entry.fence, dueAt);
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
    try {
      await drain();
    } catch (error) {
      if (!isStoreDown) log('error', 'the outbox can’t reach the store', { why: reasonOf(error) });
      isStoreDown = true;
    }
    running = undefined;
    if (isAskedAgain && !isStopped) return kick();
    if (!isStopped) timer = setTimeout(kick, pollMs).unref();
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
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
