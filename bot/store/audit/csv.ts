import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import { canonical } from '../chain/hash.ts';

const COLUMNS = [
  'tenant',
  'seq',
  'at',
  'type',
  'change',
  'byName',
  'byObjectId',
  'byTenant',
  'details',
  'hash',
] as const;

export const CSV_HEADING = `${COLUMNS.join(',')}\r\n`;

/**
 * One record as a CSV line (RFC 4180). A field that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP
 * advises; the exact value stands in the jsonl export.
 */
export function csvLine(tenantId: string, record: StoredEvent): string {
  const { at, by, type, changeId, ...details } = readable(record.event);
  const person = by === 'pilot' ? { name: by, objectId: '', tenantId: '' } : by;
  const fields: Record<(typeof COLUMNS)[number], string | number> = {
    tenant: tenantId,
    seq: record.seq,
    at,
    type,
    change: changeId ?? '',
    byName: person.name,
    byObjectId: person.objectId,
    byTenant: person.tenantId,
    details: canonical(details),
    hash: record.hash,
  };
  return `${COLUMNS.map((column) => csvField(String(fields[column]))).join(',')}\r\n`;
}

/** A damaged record is exported too, as what is left of it. */
function readable(event: unknown): Event | (Omit<Event, 'type'> & { readonly type: 'unreadable' }) {
  const isWhole = typeof event === 'object' && event !== null && 'type' in event && 'at' in event && 'by' in event;
  return isWhole ? (event as Event) : { ...{ text: String(event) }, type: 'unreadable', at: '', by: 'pilot' };
}

/** A first character that a spreadsheet takes for a formula, whatever blanks or invisible characters stand before it. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function csvField(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
