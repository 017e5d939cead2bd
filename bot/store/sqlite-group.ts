import type Database from 'libsql';
import type { CommitResult } from '../ports.ts';
import type { Run } from './sqlite-trail.ts';

type Waiting = {
  readonly work: () => CommitResult;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Commits that are asked for in the same moment go to the disk together: each is decided in its turn within one transaction,
 * and all resolve when that is durable. When one of them breaks, each is tried by itself, so that none fails for another's fault.
 */
export function groupCommits(db: Database.Database, run: Run): (work: () => CommitResult) => Promise<CommitResult> {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const results = await run(() => inTransaction(db, () => group.map(({ work }) => work())));
      group.forEach(({ resolve }, n) => {
        const result = results[n];
        if (result) resolve(result);
      });
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else
        for (const { work, resolve, reject } of group) await run(() => inTransaction(db, work)).then(resolve, reject);
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve, reject });
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
