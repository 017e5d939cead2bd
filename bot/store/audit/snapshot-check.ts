import type { StoredSnapshot } from '../../ports/index.ts';
import { evolvePage } from '../../workflow/folding/evolve.ts';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import { snapshotOf } from '../../workflow/tenant/snapshot.ts';
import { emptyTenant } from '../../workflow/tenant/state.ts';
import { foldName } from '../chain/fold-name.ts';
import { canonical } from '../chain/hash.ts';

/** `other-fold`: another version of the program made it, which alone could make it again; this one doesn't read it. */
export type SnapshotCheck = 'genuine' | 'forged' | 'other-fold';

export type Witness = {
  /** Each record of the tenant, in order. */
  readonly hear: (record: StoredEvent) => void;
  readonly check: () => SnapshotCheck;
};

const PAGE = 1_000;

/** Makes a tenant's snapshot again from the records that it stands on, and compares. */
export function witnessOf(
  tenantId: string,
  snapshot: (StoredSnapshot & { readonly hash: string }) | undefined,
): Witness {
  const isReadable = snapshot?.fold === foldName();
  let state = emptyTenant(tenantId);
  let page: Event[] = [];
  let told: SnapshotCheck = isReadable ? 'forged' : 'other-fold';

  const fold = (): void => {
    state = evolvePage(state, page).state;
    page = [];
  };

  return {
    hear({ seq, hash, event }) {
      if (!snapshot || seq > snapshot.seq) return;
      if (seq === snapshot.seq && hash !== snapshot.hash) told = 'forged';
      if (!isReadable) return;
      page.push(event);
      if (seq !== snapshot.seq && page.length < PAGE) return;
      // A record whose text can't be read is named by the chain, and can't be folded.
      try {
        fold();
      } catch {
        page = [];
      }
      if (seq === snapshot.seq && hash === snapshot.hash && isSame(snapshot.text, snapshotOf(state))) told = 'genuine';
    },
    check: () => told,
  };
}

function isSame(text: string, made: unknown): boolean {
  try {
    return canonical(JSON.parse(text)) === canonical(JSON.parse(JSON.stringify(made)));
  } catch {
    return false;
  }
}
