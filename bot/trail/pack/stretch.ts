import type { Source } from '../../store/audit/index.ts';
import { canonical, genesisHash } from '../../store/chain/hash.ts';
import type { SignedHead } from '../../store/chain/signing.ts';
import type { KnownHead } from '../../store/chain/verify.ts';
import type { About } from '../../store/pack/layout.ts';
import type { StoredEvent } from '../../workflow/record/events.ts';

/** The records that a pack is of: those behind `from` up to `to`, without a gap, and the signed heads among them. */
export type Stretch = { readonly from: KnownHead; readonly to: KnownHead; readonly heads: readonly SignedHead[] };

export type Found =
  | { readonly kind: 'found'; readonly stretch: Stretch }
  | { readonly kind: 'nothing' }
  /** `until`: the time (ISO) of the last record that would have fitted; empty where nobody looked far enough back to know. */
  | { readonly kind: 'too-long'; readonly until: string };

/** So many records may lie between the last that is wanted and the end of its commit, whose head is signed. */
const COMMIT = 100;

export type Bounds = {
  /** Records up to this place aren't looked through. */
  readonly after?: number;
  /** Of the records' own text. */
  readonly mostBytes: number;
};

/**
 * Looks through a trail once, record by record, for the first and the last that belong. A change's readings stand between its records, so
 * a chain without a gap holds all that it rests on; while it is under way it goes on to the newest record.
 */
export async function findStretch(
  source: Source,
  tenantId: string,
  about: About,
  { after = 0, mostBytes }: Bounds,
): Promise<Found> {
  let previous: KnownHead | undefined = after === 0 ? { seq: 0, hash: genesisHash(tenantId) } : undefined;
  let from: KnownHead | undefined;
  let to: KnownHead | undefined;
  let bytes = 0;
  let at = '';
  let until = '';
  const belongs = belongingTo(about);
  for await (const record of source.records(tenantId, after)) {
    const { seq, hash } = record;
    const doesBelong = belongs(record);
    if (doesBelong && !from) {
      // What began before the records that are looked through can't be told from them.
      if (!previous || (after > 0 && about.kind === 'change' && record.event.type !== 'planned'))
        return { kind: 'too-long', until: '' };
      from = previous;
    }
    previous = { seq, hash };
    if (!from) continue;
    bytes += canonical(record.event).length;
    if (!doesBelong) continue;
    to = previous;
    // Records of one time fit together or not at all: a span can't end between them.
    if (record.event.at !== at) until = at;
    at = record.event.at;
    if (bytes > mostBytes) return { kind: 'too-long', until };
  }
  if (!from || !to) return { kind: 'nothing' };
  const near = await source.heads(tenantId, { from: from.seq + 1, upTo: to.seq + COMMIT });
  const last = to.seq;
  const end = near.find(({ seq }) => seq >= last);
  const stretch = { from, to: end ?? to, heads: near.filter(({ seq }) => seq <= (end?.seq ?? last)) };
  return { kind: 'found', stretch: { ...stretch, to: { seq: stretch.to.seq, hash: stretch.to.hash } } };
}

const ENDS: readonly string[] = ['done', 'failed', 'accepted', 'cancelled', 'expired', 'rejected'];

function belongingTo(about: About): (record: StoredEvent) => boolean {
  if (about.kind === 'span') {
    const { since, until } = about;
    return ({ event: { at } }) => (since === null || at >= since) && (until === null || at <= until);
  }
  let isUnderWay = false;
  return ({ event: { changeId, type } }) => {
    const isOwn = changeId === about.change;
    if (isOwn && type === 'submitted') isUnderWay = true;
    if (isOwn && ENDS.includes(type)) isUnderWay = false;
    return isOwn || isUnderWay;
  };
}
