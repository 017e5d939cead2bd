import { faultOf } from '../../lib/fault.ts';
import { withTimeout } from '../../lib/with-timeout.ts';
import type { Log } from '../../ports/index.ts';
import type { SignedHead } from '../chain/signing.ts';
import type { TrailStore } from '../driver/trail-store.ts';

/** Where signed heads are kept out of reach of whoever can write to the store. */
export type Anchor = {
  /** Puts heads behind those that are there already; nothing is ever changed or taken away. */
  readonly append: (heads: readonly SignedHead[]) => Promise<void>;
  /** All heads, oldest first. */
  readonly read: () => Promise<readonly SignedHead[]>;
  /** Rejects when it can't be reached. */
  readonly reach: () => Promise<void>;
};

export type AnchorOptions = {
  readonly anchor: Pick<Anchor, 'append'>;
  readonly log: Log;
  /** How long a new head may wait for its anchor, in ms. */
  readonly everyMs?: number;
};

const EVERY_MS = 15_000;
/** How long the closing of the store waits for the last heads, in ms. */
const PATIENCE_MS = 1_000;

/**
 * A store whose newest signed head is anchored soon after each commit. A head counts only once it is committed, and it vouches for
 * all records before it, so only the newest is taken. What couldn't be anchored is tried again and holds nothing up; at a start
 * the heads of every trail are anchored once more, because the process before may have ended in between.
 */
export function withAnchor(store: TrailStore, { anchor, log, everyMs = EVERY_MS }: AnchorOptions): TrailStore {
  const waiting = new Set<string>();
  let hasAll = false;
  let isDown = false;
  let running: Promise<void> | undefined;

  const anchorAll = async (): Promise<void> => {
    const tenants = new Set([...waiting, ...(hasAll ? [] : await store.tenants())]);
    if (tenants.size === 0) return;
    for (const tenantId of tenants) waiting.add(tenantId);
    hasAll = true;
    const heads: SignedHead[] = [];
    for (const tenantId of tenants) {
      const head = await store.newestHead(tenantId);
      if (head) heads.push(head);
    }
    for (const tenantId of tenants) waiting.delete(tenantId);
    try {
      if (heads.length > 0) await anchor.append(heads);
    } catch (error) {
      for (const tenantId of tenants) waiting.add(tenantId);
      throw error;
    }
  };

  const flush = (): Promise<void> => {
    running ??= anchorAll()
      .then(
        () => {
          if (isDown) log('info', 'signed heads are anchored again');
          isDown = false;
        },
        (error: unknown) => {
          if (!isDown) log('error', 'signed heads can’t be anchored; they are tried again', faultOf(error));
          isDown = true;
        },
      )
      .finally(() => (running = undefined));
    return running;
  };

  const timer = setInterval(flush, everyMs);
  timer.unref();
  return {
    ...store,
    async commit(tenantId, expectedVersion, batch) {
      const result = await store.commit(tenantId, expectedVersion, batch);
      if (result.kind === 'committed' && batch.events.length > 0) waiting.add(tenantId.toLowerCase());
      return result;
    },
    async close() {
      clearInterval(timer);
      await withTimeout((running ?? Promise.resolve()).then(flush), PATIENCE_MS);
      await store.close();
    },
  };
}
