import { stopwatch } from '../lib/stopwatch.ts';
import type { Batch, Store } from '../ports/index.ts';
import type { Meters } from './meters.ts';

/** A store whose commits are counted, and the applies that end with one. */
export function countingCommits<S extends Store>(store: S, meters: Meters): S {
  return {
    ...store,
    async commit(tenantId, expectedVersion, batch) {
      const took = stopwatch();
      try {
        const result = await store.commit(tenantId, expectedVersion, batch);
        meters.commit(result.kind, took());
        if (result.kind === 'committed') countApplies(batch, meters);
        return result;
      } catch (error) {
        meters.commit('broke', took());
        throw error;
      }
    },
  };
}

function countApplies({ events }: Batch, meters: Meters): void {
  for (const event of events) {
    if (event.type === 'apply-ended') meters.apply(event.outcome.kind);
    if (event.type === 'outcome-lost') meters.apply('not-recorded');
  }
}
