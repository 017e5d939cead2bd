import type Database from 'libsql';
import type { Run } from './sqlite-trail.ts';

/** Does a piece of work within a transaction; resolves when that stands. */
export type Grouped = <T>(work: () => T) => Promise<T>;

type Waiting = {
  /** Does the work and keeps what came of it; the other two tell it to whoever asked, once it stands. */
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Writes that are asked for in the same moment go to the disk together: each is decided in its turn within one transaction,
 * and all resolve when that is durable. When one of them breaks, each is tried by itself, so that none fails for another's fault.
 */
export function groupWrites(db: Database.Database, run: Run): Grouped {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      await run(() => inTransaction(db, () => group.forEach(({ work }) => void work())));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else
        for (const { work, resolve, reject } of group) await run(() => inTransaction(db, work)).then(resolve, reject);
    }
  }

  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      let result: { readonly value: T } | undefined;
      waiting.push({
        work: () => {
          result = { value: work() };
        },
        resolve: () => result && resolve(result.value),
        reject,
      });
    });
}

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
