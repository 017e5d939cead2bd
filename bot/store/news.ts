import type { Store } from '../ports/index.ts';

/** A store that notes when a commit left something in the outbox, or something there was woken; `take` tells it once. The outbox of an earlier run counts. */
export function withNews<S extends Store>(store: S): { readonly store: S; readonly take: () => boolean } {
  let hasNews = true;
  return {
    store: {
      ...store,
      async commit(tenantId, expectedVersion, batch) {
        const result = await store.commit(tenantId, expectedVersion, batch);
        hasNews ||= batch.outbox.length > 0;
        return result;
      },
      async wakeOutbox(tenantId, objectId) {
        const woken = await store.wakeOutbox(tenantId, objectId);
        hasNews ||= woken > 0;
        return woken;
      },
    },
    take() {
      const had = hasNews;
      hasNews = false;
      return had;
    },
  };
}
