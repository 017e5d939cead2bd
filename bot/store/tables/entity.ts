import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { odata, type TableClient, type TableEntityResult } from '@azure/data-tables';
import { storeError } from '../../ports/store-errors.ts';
import { isMissing } from './errors.ts';

/** One entity as read: strings for all we keep, so that no number changes its type on the way. */
export type Row = TableEntityResult<Record<string, unknown>>;

/** The rows of a tenant's partition by kind; within a kind they sort by number. */
export type RowKind = 'e' | 'o' | 'i' | 'h' | 'c' | 's' | 'w' | 't';

export const HEAD = 'head';
export const TENANTS = 'tenants';
export const SNAPSHOT = 'snapshot';

export const numbered = (kind: RowKind, number: number): string => `${kind}_${String(number).padStart(16, '0')}`;

/** A row key for any text: the service forbids / \ # ? and control characters in keys. */
export const hashed = (kind: RowKind, text: string): string =>
  `${kind}_${createHash('sha256').update(text).digest('hex')}`;

/** A tenant as partition key: ids of tenants are GUIDs, all else is refused. */
export function partitionOf(tenantId: string): string {
  const key = tenantId.toLowerCase();
  if (/^[a-z0-9-]{1,64}$/.test(key) && key !== TENANTS) return key;
  throw storeError('broken', 'using the store: a tenant id must be a GUID.');
}

// A property holds 64 KiB of UTF-16 and an entity 1 MiB (learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model).
const PART = 30_000;
const MOST_PARTS = 16;

/** A text spread over as many properties as it needs, never through the middle of a character. */
export function spread(text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  let count = 0;
  for (let from = 0; from < text.length; count += 1) {
    let to = Math.min(from + PART, text.length);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    parts[`json${count}`] = text.slice(from, to);
    from = to;
  }
  if (count > MOST_PARTS) throw storeError('too-large', 'writing the store: one record is larger than a table takes.');
  return { ...parts, parts: String(count) };
}

export function gather(row: Row): string {
  return Array.from({ length: Number(row.parts) }, (_, n) => String(row[`json${n}`] ?? '')).join('');
}

/** A busy tenant's snapshot is some hundred kilobytes, and an entity holds one megabyte of two-byte characters. */
export const packed = (text: string): string => gzipSync(text).toString('base64');

/** The text of a packed row, or undefined where it was damaged. */
export function unpacked(row: Row): string | undefined {
  try {
    return gunzipSync(Buffer.from(gather(row), 'base64')).toString('utf8');
  } catch {
    return undefined;
  }
}

const LIMIT_MS = 10_000;

/** No call to the service may hang: the driver has no limit of its own. */
export const limited = (): { readonly abortSignal: AbortSignal } => ({ abortSignal: AbortSignal.timeout(LIMIT_MS) });

/** The entity, or undefined where there is none. */
export async function find(table: TableClient, partition: string, row: string): Promise<Row | undefined> {
  try {
    return await table.getEntity(partition, row, limited());
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What the service gives at once at most. */
const PAGE = 1_000;

/** What fits a filter, page by page: the limit of a call is each page's own, however many there are. */
export async function* pages(table: TableClient, filter: string, maxPageSize = PAGE): AsyncGenerator<readonly Row[]> {
  let next: string | undefined;
  do {
    const settings = { maxPageSize, ...(next ? { continuationToken: next } : {}) };
    const page = await table
      .listEntities({ queryOptions: { filter }, ...limited() })
      .byPage(settings)
      .next();
    if (page.done) return;
    yield page.value;
    next = page.value.continuationToken;
  } while (next);
}

/** All that fits a filter. */
export const matching = async (table: TableClient, filter: string): Promise<readonly Row[]> =>
  (await all(pages(table, filter))).flat();

/** The rows of one kind in their order, after the row key `after` where one is given, `most` at most. */
export async function* list(
  table: TableClient,
  partition: string,
  kind: RowKind,
  {
    after = `${kind}_`,
    most = Number.POSITIVE_INFINITY,
  }: { readonly after?: string; readonly most?: number | undefined } = {},
): AsyncGenerator<Row> {
  // The character after '_' ends the range.
  const filter = odata`PartitionKey eq ${partition} and RowKey gt ${after} and RowKey lt ${`${kind}\``}`;
  const maxPageSize = Math.min(PAGE, most);
  let left = most;
  for await (const page of pages(table, filter, maxPageSize)) {
    yield* page.slice(0, left);
    left -= page.length;
    if (left <= 0) return;
  }
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
