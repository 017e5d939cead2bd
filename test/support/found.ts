import fc from 'fast-check';

/** Throws what was found. A run that was interrupted before its first end found nothing, yet fast-check would call it failed. */
export async function found<T>(run: fc.RunDetails<T>): Promise<void> {
  if (run.counterexample === null) return;
  throw new Error(`${await fc.asyncDefaultReportMessage(run)}\n${String(run.errorInstance)}`, {
    cause: run.errorInstance,
  });
}
