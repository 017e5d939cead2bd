import type { KeptSnapshot } from '../../ports/index.ts';
import { evolvePage } from '../../workflow/folding/evolve.ts';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import { snapshotOf } from '../../workflow/tenant/snapshot.ts';
import { emptyTenant } from '../../workflow/tenant/state.ts';
import { foldName } from '../chain/fold-name.ts';
import { canonical } from '../chain/hash.ts';
import { vouches } from '../chain/voucher.ts';

/**
 * `forged`: it isn't what a record vouches for, and no bot reads it. `belied`: a record vouches for it and the records say otherwise.
 * `other-fold`: another version of the program made it, which alone could make it again; this one doesn't read it.
 */
export type SnapshotCheck = 'genuine' | 'forged' | 'belied' | 'other-fold';

export type Witness = {
  /** Each record of the tenant, in order. */
  readonly hear: (record: StoredEvent) => void;
  readonly check: () => SnapshotCheck;
};

const PAGE = 1_000;

/** Makes a tenant's snapshot again from the records that it stands on, and compares. */
export function witnessOf(tenantId: string, snapshot: KeptSnapshot | undefined): Witness {
  const isReadable = snapshot?.fold === foldName();
  // One of a program that knew no vouchers is of another fold, and is read by nobody.
  const isOlder = !isReadable && snapshot?.vouchedBy === 0;
  let state = emptyTenant(tenantId);
  let page: Event[] = [];
  let isOnRecord = false;
  let isVouched = isOlder;
  let isTrue = false;

  const fold = (): void => {
    state = evolvePage(state, page).state;
    page = [];
  };

  return {
    hear({ seq, hash, event }) {
      if (!snapshot) return;
      if (seq === snapshot.vouchedBy) isVouched = vouches(event, tenantId, snapshot);
      if (seq === snapshot.seq) isOnRecord = hash === snapshot.hash;
      if (seq > snapshot.seq || !isReadable) return;
      page.push(event);
      if (seq !== snapshot.seq && page.length < PAGE) return;
      // A record whose text can't be read is named by the chain, and can't be folded.
      try {
        fold();
      } catch {
        page = [];
      }
      if (seq === snapshot.seq) isTrue = isSame(snapshot.text, snapshotOf(state));
    },
    check() {
      if (!isOnRecord || !isVouched) return 'forged';
      if (!isReadable) return 'other-fold';
      return isTrue ? 'genuine' : 'belied';
    },
  };
}

function isSame(text: string, made: unknown): boolean {
  try {
    return canonical(JSON.parse(text)) === canonical(JSON.parse(JSON.stringify(made)));
  } catch {
    return false;
  }
}
