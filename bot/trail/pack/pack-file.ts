import type { Source } from '../../store/audit/index.ts';
import type { Sealer } from '../../store/chain/signing.ts';
import { verifyChain } from '../../store/chain/verify.ts';
import { type About, MOST_BYTES } from '../../store/pack/layout.ts';
import { packPieces } from '../../store/pack/write.ts';
import type { Locale } from '../../workflow/locale.ts';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { inPieces, type TrailFile } from '../files/pieces.ts';
import { findStretch, type Stretch } from './stretch.ts';
import { type Telling, tellerName, tellPage } from './tell.ts';

export type Packed =
  | { readonly kind: 'packed'; readonly file: TrailFile; readonly stretch: Stretch }
  | { readonly kind: 'nothing' }
  /** The store's own records don't hang together from this one on: nothing is told from them. */
  | { readonly kind: 'broken'; readonly seq: number }
  | { readonly kind: 'too-long'; readonly until: string };

export type PackWish = {
  readonly about: About;
  readonly locale: Locale;
  readonly sealer: Sealer | undefined;
  /** In ms. */
  readonly now: number;
  /** Records up to this place aren't looked through. */
  readonly after?: number;
};

/** Of the records' own text: the page tells most of it once more, and a file holds twice as much at most. */
const MOST_TEXT = MOST_BYTES / 4;

/** An evidence pack as a file: told and measured once, and read from the store again when it is sent. */
export async function packFile(source: Source, tenant: string, wish: PackWish): Promise<Packed> {
  const { about, locale, sealer, now, after } = wish;
  const tenantId = tenant.toLowerCase();
  const bounds = { mostBytes: MOST_TEXT, ...(after === undefined ? {} : { after }) };
  const found = await findStretch(source, tenantId, about, bounds);
  if (found.kind !== 'found') return found;
  const { from, to, heads } = found.stretch;
  const madeAt = new Date(now).toISOString();
  const telling: Telling = { tenantId, about, locale, madeAt, from, to, key: sealer?.key ?? null };
  const records = () => between(source, tenantId, found.stretch);
  const verdict = await verifyChain(tenantId, records(), heads, from);
  if (verdict.kind === 'broken') return { kind: 'broken', seq: verdict.seq };
  const page = await tellPage(telling, records(), heads);
  const pieces = () =>
    inPieces(packPieces({ about: { ...telling, teller: tellerName() }, page, records: records(), heads, sealer }));
  let length = 0;
  for await (const piece of pieces()) length += piece.length;
  if (length > MOST_BYTES) return { kind: 'too-long', until: '' };
  const file = { name: nameOf(about, madeAt), type: 'text/html; charset=utf-8', length, pieces };
  return { kind: 'packed', file, stretch: found.stretch };
}

function nameOf(about: About, madeAt: string): string {
  const of = about.kind === 'change' ? `-${about.change.replace(/[^\w-]/g, '').slice(0, 8)}` : '';
  return `writeback-evidence-${madeAt.slice(0, 10)}${of}.html`;
}

async function* between(source: Source, tenantId: string, { from, to }: Stretch): AsyncGenerator<StoredEvent> {
  for await (const record of source.records(tenantId, from.seq)) {
    if (record.seq > to.seq) return;
    yield record;
  }
}
