import { type StoreError, storeError } from '../../ports/store-errors.ts';
import type { Pulse } from '../driver/trail-store.ts';

type Waiting = {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  /** When it was asked, in ms of a clock that no one sets. */
  readonly since: number;
};

/**
 * How long the thread may owe an answer. Longer than SQLite waits for a file that another program holds (5 s), and shorter by some
 * seconds than Teams waits for whoever pressed a button (15 s). Milliseconds.
 */
const ASK_MS = 10_000;
/** The number under which the opening itself is waited for. */
export const OPENING = 0;
const LOOK_EVERY_MS = 250;

/**
 * Those who have asked the thread for something and wait for its answer. Once one of them has waited for `ASK_MS` the thread is silent:
 * all of them are told so, and so is at once whoever asks then (`silence`), until it answers something again.
 */
export function createWaiting(path: string, now: () => number = () => performance.now()) {
  const waiting = new Map<number, Waiting>();
  let ended: StoreError | undefined;
  /** Some were given up, and none of their answers has come. */
  let isSilent = false;

  // Map keeps the order of asking, and the thread answers out of order only what it does at once: the first is the oldest. Opening takes
  // as long as the lock of another server and the moving forward of an old file do.
  const owedMs = () => {
    const [id, oldest] = waiting.entries().next().value ?? [];
    return oldest && id !== OPENING ? now() - oldest.since : 0;
  };
  const silence = (): StoreError =>
    storeError('broken', `using ${path}: its thread has not answered for ${ASK_MS / 1000} seconds. ${RESTART}`);
  const rejectAll = (failure: StoreError): void => {
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const looking = setInterval(() => {
    if (owedMs() < ASK_MS) return;
    isSilent = true;
    rejectAll(silence());
  }, LOOK_EVERY_MS);
  looking.unref();

  return {
    size: () => waiting.size,
    add: (id: number, one: Omit<Waiting, 'since'>) => void waiting.set(id, { ...one, since: now() }),
    /** Takes the one that is answered; undefined where nobody waits for it any more. */
    take(id: number): Waiting | undefined {
      isSilent = false;
      const one = waiting.get(id);
      waiting.delete(id);
      return one;
    },
    end(failure: StoreError): void {
      clearInterval(looking);
      ended ??= failure;
      rejectAll(ended);
    },
    ended: () => ended,
    /** Why nothing can be asked for now, if so. */
    refusal: (): StoreError | undefined => ended ?? (isSilent ? silence() : undefined),
    pulse: (): Pulse => (ended ? 'ended' : isSilent || owedMs() >= ASK_MS ? 'silent' : 'beats'),
  };
}

export const RESTART = 'Start the server again; what was recorded stands in the file.';
