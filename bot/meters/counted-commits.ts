import { stopwatch } from '../lib/stopwatch.ts';
import type { Batch, Store } from '../ports/index.ts';
import type { Meters } from './meters.ts';

/**
 * A store whose commits are counted, and the applies that end with one. Any other write that breaks counts as a commit that broke: what
 * somebody does often writes something else first, such as who is there, and would never come to its commit.
 */
export function countingCommits<S extends Store>(store: S, meters: Meters): S {
  async function counted<T>(work: Promise<T>): Promise<T> {
    const took = stopwatch();
    try {
      return await work;
    } catch (error) {
      meters.commit('broke', took());
      throw error;
    }
  }

  return {
    ...store,
    async commit(tenantId, expectedVersion, batch) {
      const took = stopwatch();
      const result = await counted(store.commit(tenantId, expectedVersion, batch));
      meters.commit(result.kind, took());
      if (result.kind === 'committed') countApplies(batch, meters);
      return result;
    },
    tally: (...given) => counted(store.tally(...given)),
    looked: (...given) => counted(store.looked(...given)),
    saveContact: (...given) => counted(store.saveContact(...given)),
    saveSlot: (...given) => counted(store.saveSlot(...given)),
    saveWatch: (...given) => counted(store.saveWatch(...given)),
    endWatch: (...given) => counted(store.endWatch(...given)),
    saveSnapshot: (...given) => counted(store.saveSnapshot(...given)),
    dropSnapshot: (...given) => counted(store.dropSnapshot(...given)),
    claim: (...given) => counted(store.claim(...given)),
    release: (...given) => counted(store.release(...given)),
    sharedKey: (...given) => counted(store.sharedKey(...given)),
    takeOutbox: (...given) => counted(store.takeOutbox(...given)),
    finishOutbox: (...given) => counted(store.finishOutbox(...given)),
    delayOutbox: (...given) => counted(store.delayOutbox(...given)),
    wakeOutbox: (...given) => counted(store.wakeOutbox(...given)),
  };
}

function countApplies({ events }: Batch, meters: Meters): void {
  for (const event of events) {
    if (event.type === 'apply-ended') meters.apply(event.outcome.kind);
    if (event.type === 'outcome-lost') meters.apply('not-recorded');
  }
}
