import { type ExportFormat, exportTrails, type Source } from '../store/audit/index.ts';
import type { StoredEvent } from '../workflow/record/events.ts';
import { inPieces, type TrailFile } from './files/pieces.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const satisfies readonly ExportFormat[];

/** More than this is no file for a chat; `npm run audit -- export` writes it piece by piece. Bytes. */
const MOST_BYTES = 32 * 1024 * 1024;
/** No record is shorter: its hash and its tenant alone take half of this. */
const LEAST_BYTES = 200;

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const;

/**
 * The whole trail of one tenant as a file, or undefined where it is too long for one. It is read once for its length, which has to
 * be said before the first byte, and once more when it is sent. `now` is in ms and names it.
 */
export async function trailFile(
  source: Source,
  tenantId: string,
  format: ExportFormat,
  now: number,
): Promise<TrailFile | undefined> {
  const end = await source.head(tenantId);
  if ((end?.seq ?? 0) * LEAST_BYTES > MOST_BYTES) return undefined;
  const noted = { end, heads: format === 'csv' ? [] : await source.heads(tenantId) };
  const measured = only(source, tenantId, noted);
  let length = 0;
  for await (const piece of inPieces(exportTrails(measured.source, format))) {
    length += piece.length;
    if (length > MOST_BYTES) return undefined;
  }
  const again = only(source, tenantId, noted, measured.last());
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    name: `writeback-trail-${day}.${format}`,
    type: TYPES[format],
    length,
    pieces: () => inPieces(exportTrails(again.source, format)),
  };
}

type Noted = {
  readonly end: Awaited<ReturnType<Source['head']>>;
  readonly heads: Awaited<ReturnType<Source['heads']>>;
};

/** One tenant of a source, with what was noted of it before, and no record behind `until`. `last`: the newest that was read. */
function only(source: Source, tenantId: string, { end, heads }: Noted, until = Number.POSITIVE_INFINITY) {
  let last = 0;
  async function* records(): AsyncGenerator<StoredEvent> {
    for await (const record of source.records(tenantId)) {
      if (record.seq > until) return;
      last = record.seq;
      yield record;
    }
  }
  const own: Source = {
    ...source,
    tenants: async () => [tenantId],
    records,
    head: async () => end,
    heads: async () => heads,
  };
  return { source: own, last: () => last };
}
