import type Database from 'libsql';
import { isStoreError } from '../../ports/store-errors.ts';
import type { Run } from './records.ts';

/** Does a piece of work within a transaction; resolves when that stands. */
export type Grouped = <T>(work: () => T) => Promise<T>;

type Waiting = {
  readonly isDurable: boolean;
  /** Does the work and keeps what came of it; the other two tell it to whoever asked, once it stands. */
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Writes that are asked for in the same moment go to the disk together: each is decided in its turn within one transaction,
 * and all resolve when that stands. When one of them breaks, each is tried by itself, so that none fails for another's fault.
 * `durable` waits for the disk (synchronous FULL). A power cut may take back what is written `loosely`, and nothing else. SQLite:
 * "WAL mode is always consistent with synchronous=NORMAL".
 */
export function groupWrites(db: Database.Database, run: Run): { readonly durable: Grouped; readonly loosely: Grouped } {
  let waiting: Waiting[] = [];
  let isFull: boolean | undefined;

  function transact(isDurable: boolean, work: () => void): void {
    if (isDurable !== isFull) db.exec(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`);
    isFull = isDurable;
    inTransaction(db, work);
  }

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const isDurable = group.some((one) => one.isDurable);
      await run(() => transact(isDurable, () => group.forEach(({ work }) => void work())));
      for (const { resolve } of group) resolve();
    } catch (error) {
      // A file that is held is nobody's fault: to try each would be to wait once more for each.
      if (group.length === 1 || isHeld(error)) for (const { reject } of group) reject(error);
      else
        for (const { work, isDurable, resolve, reject } of group)
          await run(() => transact(isDurable, work)).then(resolve, reject);
    }
  }

  const join = <T>(isDurable: boolean, work: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      let result: { readonly value: T } | undefined;
      waiting.push({
        isDurable,
        work: () => {
          result = { value: work() };
        },
        resolve: () => result && resolve(result.value),
        reject,
      });
    });
  return { durable: (work) => join(true, work), loosely: (work) => join(false, work) };
}

const isHeld = (error: unknown): boolean => isStoreError(error) && error.code === 'locked';

/** One IMMEDIATE transaction. A failing ROLLBACK is silent: SQLite has rolled back by itself then (disk full, I/O error). */
export function inTransaction<T>(db: Database.Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
