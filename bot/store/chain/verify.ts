import type { StoredEvent } from '../../workflow/record/events.ts';
import { chainHash, genesisHash } from './hash.ts';

export const FAULTS = ['edited', 'removed', 'swapped', 'inserted', 'cut-off', 'rewritten'] as const;
export type Fault = (typeof FAULTS)[number];

/** `seq` is the place of the first bad record; with `rewritten` the first bad record is one of `seq` to `upTo`. */
export type ChainVerdict =
  | { readonly kind: 'intact'; readonly version: number; readonly hash: string }
  | { readonly kind: 'broken'; readonly fault: Fault; readonly seq: number; readonly upTo?: number };

/** A place of the trail whose hash is known from elsewhere: a signed head, or the end an exported file claims. */
export type KnownHead = { readonly seq: number; readonly hash: string };

/**
 * Walks one tenant's trail in the order given and names the first record that doesn't belong there. A tail that was cut off,
 * or rewritten with fresh hashes, can only be seen against a known head. `start`: where the records are only a part of the trail, the place
 * and hash of the record before them.
 */
export async function verifyChain(
  tenantId: string,
  records: AsyncIterable<StoredEvent> | Iterable<StoredEvent>,
  heads: readonly KnownHead[] = [],
  start: KnownHead = { seq: 0, hash: genesisHash(tenantId) },
): Promise<ChainVerdict> {
  const known = new Map(heads.map((head) => [head.seq, head.hash]));
  const walk = walker(records);
  let { seq, hash } = start;
  let trusted = seq;
  for (let record = await walk.next(); record; record = await walk.next()) {
    const place = seq + 1;
    const isLinked = record.seq === place && fits(tenantId, hash, place, record);
    if (!isLinked)
      return { kind: 'broken', fault: await diagnose({ tenantId, hash, place }, record, walk), seq: place };
    seq = place;
    hash = record.hash;
    const expected = known.get(seq);
    if (expected !== undefined && expected !== hash) {
      return { kind: 'broken', fault: 'rewritten', seq: trusted + 1, upTo: seq };
    }
    if (expected !== undefined) trusted = seq;
  }
  const end = heads.reduce((most, head) => Math.max(most, head.seq), start.seq);
  return end > seq ? { kind: 'broken', fault: 'cut-off', seq: seq + 1 } : { kind: 'intact', version: seq, hash };
}

type Walk = { readonly next: () => Promise<StoredEvent | undefined> };

function walker(records: AsyncIterable<StoredEvent> | Iterable<StoredEvent>): Walk {
  const source =
    Symbol.asyncIterator in records
      ? records[Symbol.asyncIterator]()
      : (records[Symbol.iterator]() as Iterator<StoredEvent>);
  return {
    next: async () => {
      const step = await source.next();
      return step.done ? undefined : step.value;
    },
  };
}

const fits = (tenantId: string, previous: string, seq: number, record: StoredEvent): boolean =>
  chainHash(previous, seq, tenantId, record.event) === record.hash;

/** A place in a trail, and the hash of the record before it. */
type Spot = { readonly tenantId: string; readonly hash: string; readonly place: number };

/** What happened at `place`, where `record` stands but doesn't belong. Reads on to see whether the rightful one stands elsewhere. */
async function diagnose({ tenantId, hash, place }: Spot, record: StoredEvent, walk: Walk): Promise<Fault> {
  if (fits(tenantId, hash, place, record)) return 'edited';
  const next = await walk.next();
  for (let later = next; later; later = await walk.next()) {
    if (!fits(tenantId, hash, place, later)) continue;
    const { hash: rightful } = later;
    const isSwap = [record, next].some((near) => near && fits(tenantId, rightful, place + 1, near));
    return isSwap ? 'swapped' : 'inserted';
  }
  if (record.seq > place) return 'removed';
  return next && isGapBefore(tenantId, place, record, next) ? 'removed' : 'edited';
}

const MOST_REMOVED = 100;

/** True when `record` and `next` are a genuine pair from further back: what stood before them was removed and the rest renumbered. */
function isGapBefore(tenantId: string, place: number, record: StoredEvent, next: StoredEvent): boolean {
  for (let gap = 1; gap <= MOST_REMOVED; gap += 1) {
    if (fits(tenantId, record.hash, place + gap + 1, next)) return true;
  }
  return false;
}
