import { type StoreError, storeError } from '../../ports/store-errors.ts';
import type { Pulse } from '../driver/trail-store.ts';

type Waiting = {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  /** When it was asked, in ms of a clock that no one sets. */
  readonly since: number;
};

/** How long the thread may owe an answer. Longer than SQLite waits for a file that another program holds (5 s). Milliseconds. */
const ASK_MS = 15_000;
const SILENT_MS = 10_000;
/** The number under which the opening itself is waited for. */
export const OPENING = 0;
const LOOK_EVERY_MS = 1_000;

/** Those who have asked the thread for something and wait for its answer, none of them for longer than `ASK_MS`. */
export function createWaiting(path: string, now: () => number = () => performance.now()) {
  const waiting = new Map<number, Waiting>();
  let ended: StoreError | undefined;
  // Map keeps the order of asking, and the thread answers out of order only what it does at once: the first is the oldest.
  const owedMs = () => {
    const oldest = waiting.values().next().value;
    return oldest ? now() - oldest.since : 0;
  };
  const looking = setInterval(() => {
    for (const [id, { since, reject }] of waiting) {
      // Opening takes as long as the lock of another server and the moving forward of an old file do.
      if (id === OPENING) continue;
      if (now() - since < ASK_MS) break;
      waiting.delete(id);
      late.add(id);
      reject(
        storeError('broken', `using ${path}: its thread has not answered for ${ASK_MS / 1000} seconds. ${RESTART}`),
      );
    }
  }, LOOK_EVERY_MS);
  looking.unref();
  /** Given up, but still owed: the thread is silent until one of them comes. */
  const late = new Set<number>();

  return {
    size: () => waiting.size,
    add: (id: number, one: Omit<Waiting, 'since'>) => void waiting.set(id, { ...one, since: now() }),
    /** Takes the one that is answered; undefined where nobody waits for it any more. */
    take(id: number): Waiting | undefined {
      late.clear();
      const one = waiting.get(id);
      waiting.delete(id);
      return one;
    },
    end(failure: StoreError): void {
      clearInterval(looking);
      ended ??= failure;
      for (const { reject } of waiting.values()) reject(ended);
      waiting.clear();
    },
    ended: () => ended,
    pulse: (): Pulse => (ended ? 'ended' : late.size > 0 || owedMs() > SILENT_MS ? 'silent' : 'beats'),
  };
}

export const RESTART = 'Start the server again; what was recorded stands in the file.';
