import type { Store } from '../ports.ts';

/** A store that notes when a commit left something in the outbox; `take` tells it once. The outbox of an earlier run counts. */
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
    },
    take() {
      const had = hasNews;
      hasNews = false;
      return had;
    },
  };
}
