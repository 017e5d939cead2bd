import type { StoredEvent } from '../../workflow/record/events.ts';
import { canonical } from '../chain/hash.ts';
import type { HeadChecker, SignedHead } from '../chain/signing.ts';
import { type ChainVerdict, type KnownHead, verifyChain } from '../chain/verify.ts';
import type { TrailReader } from '../driver/trail-store.ts';
import { CSV_HEADING, csvLine } from './csv.ts';
import { type SnapshotCheck, type Witness, witnessOf } from './snapshot-check.ts';

/** What is known of one tenant's trail. `signed` counts the heads whose signature was checked and is genuine. */
export type TrailReport = {
  readonly tenantId: string;
  readonly verdict: ChainVerdict;
  readonly signed: number;
  /** The place of the first head whose signature is not genuine. */
  readonly forgedHead?: number;
  /** Where the snapshot stands, and whether the records say the same; absent where there is none. */
  readonly snapshot?: { readonly seq: number; readonly check: SnapshotCheck };
};

export type Source = Omit<TrailReader, 'close'>;

/** Called for each record. */
export type Progress = () => void;

/**
 * Verifies every trail of the source. The source's own note of the end finds a tail lost by accident; a tail cut off on
 * purpose together with that note is found by the signed heads, as far as those are kept elsewhere (`anchors`).
 */
export async function* verifyTrails(
  source: Source,
  checker?: HeadChecker,
  progress?: Progress,
  anchors: readonly SignedHead[] = [],
): AsyncGenerator<TrailReport> {
  const tenants = new Set([...(await source.tenants()), ...anchors.map((anchor) => anchor.tenantId)]);
  for (const tenantId of [...tenants].sort()) {
    // Heads first: a commit during the reading only makes the trail longer.
    const end = await source.head(tenantId);
    const signed = [...(await source.heads(tenantId)), ...anchors.filter((anchor) => anchor.tenantId === tenantId)];
    const isGenuine = (head: SignedHead): boolean => head.tenantId === tenantId && checker?.(head) === true;
    const genuine = signed.filter(isGenuine);
    const forged = checker && signed.find((head) => !isGenuine(head));
    // A genuine head comes last, so that it outweighs the unsigned note of the same place.
    const known: readonly KnownHead[] = [...(end && end.seq > 0 ? [end] : []), ...genuine];
    const snapshot = await source.snapshot(tenantId);
    const witness = witnessOf(tenantId, snapshot);
    const records = witnessed(counted(source.records(tenantId), progress), witness);
    const verdict = await verifyChain(tenantId, records, known);
    // Whoever signed a trail anew has signed its heads too: where an anchor contradicts it, anchors alone say from where on.
    const kept = anchors.filter(isGenuine);
    const isRewritten = verdict.kind === 'broken' && verdict.fault === 'rewritten' && kept.length > 0;
    const again = isRewritten ? await verifyChain(tenantId, source.records(tenantId), kept) : verdict;
    yield {
      tenantId,
      verdict: again.kind === 'broken' ? again : verdict,
      signed: genuine.length,
      ...(forged ? { forgedHead: forged.seq } : {}),
      ...(snapshot ? { snapshot: { seq: snapshot.seq, check: witness.check() } } : {}),
    };
  }
}

async function* witnessed(records: AsyncIterable<StoredEvent>, witness: Witness): AsyncGenerator<StoredEvent> {
  for await (const record of records) {
    witness.hear(record);
    yield record;
  }
}

export type ExportFormat = 'csv' | 'jsonl';

/** The whole trail as text, piece by piece. `jsonl` can be verified again; each tenant's records are closed by its heads. */
export async function* exportTrails(source: Source, format: ExportFormat, progress?: Progress): AsyncGenerator<string> {
  if (format === 'csv') yield CSV_HEADING;
  for (const tenantId of await source.tenants()) {
    const end = await source.head(tenantId);
    const signed = format === 'csv' ? [] : await source.heads(tenantId);
    for await (const record of counted(source.records(tenantId), progress)) {
      const { seq, hash, event } = record;
      yield format === 'csv' ? csvLine(tenantId, record) : `${canonical({ tenantId, seq, hash, event })}\n`;
    }
    if (format === 'csv') continue;
    for (const head of signed) yield `${canonical({ signed: head })}\n`;
    if (end) yield `${canonical({ end: { tenantId, ...end } })}\n`;
  }
}

async function* counted(records: AsyncIterable<StoredEvent>, progress?: Progress): AsyncGenerator<StoredEvent> {
  for await (const record of records) {
    progress?.();
    yield record;
  }
}

/** How many records the source says it holds. */
export async function lengthOf(source: Source): Promise<number> {
  let length = 0;
  for (const tenantId of await source.tenants()) length += (await source.head(tenantId))?.seq ?? 0;
  return length;
}

/** One sentence for a person about one trail. */
export function sentence(report: TrailReport): string {
  const { tenantId, verdict, signed, forgedHead, snapshot } = report;
  if (verdict.kind === 'intact' && forgedHead !== undefined) {
    return `${tenantId}: broken. The signature of the head at record ${forgedHead} is not genuine.`;
  }
  if (verdict.kind === 'intact' && snapshot?.check === 'forged') {
    const unread =
      'No record vouches for it, so the bot reads nothing of it, and removes it when it next reads this tenant.';
    return `${tenantId}: broken. All ${verdict.version} records are intact, but the snapshot on record ${snapshot.seq} is forged. ${unread}`;
  }
  if (verdict.kind === 'intact' && snapshot?.check === 'belied') {
    const read = 'The bot reads it, since a record vouches for it: delete it as docs/operate.md says, and report it.';
    return `${tenantId}: broken. All ${verdict.version} records are intact, but the snapshot on record ${snapshot.seq} says something else. ${read}`;
  }
  if (verdict.kind === 'intact') {
    const vouched = signed > 0 ? `${signed} signed heads are genuine` : 'no signed head was checked';
    return `${tenantId}: intact, ${verdict.version} records, ${vouched}, newest hash ${verdict.hash}.`;
  }
  const where = `record ${verdict.seq}`;
  switch (verdict.fault) {
    case 'edited':
      return `${tenantId}: broken. ${where} was edited.`;
    case 'removed':
      return `${tenantId}: broken. ${where} was removed.`;
    case 'swapped':
      return `${tenantId}: broken. ${where} was swapped with another.`;
    case 'inserted':
      return `${tenantId}: broken. ${where} was inserted.`;
    case 'cut-off':
      return `${tenantId}: broken. The trail was cut off: ${where} and what followed are missing.`;
    case 'rewritten':
      return `${tenantId}: broken. A record from ${verdict.seq} to ${verdict.upTo} was edited and the hashes after it were made anew.`;
  }
}

export const isSound = ({ verdict, forgedHead, snapshot }: TrailReport): boolean =>
  verdict.kind === 'intact' && forgedHead === undefined && snapshot?.check !== 'forged' && snapshot?.check !== 'belied';
