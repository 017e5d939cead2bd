import { createHash } from 'node:crypto';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';

/**
 * The one spelling of a value that is hashed and stored: JSON without white space, keys sorted by code unit, keys without
 * a value left out. Two equal values give the same text whatever order their keys were written in.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the first record of a tenant's trail is chained to. SHA-256, hex. */
export function genesisHash(tenantId: string): string {
  return sha256(canonical(['writeback-pilot trail', 1, tenantId.toLowerCase()]));
}

/** The hash of one record: over the hash before it, its place, its tenant and its event. SHA-256, hex. */
export function chainHash(previousHash: string, seq: number, tenantId: string, event: Event): string {
  return hashOfText(previousHash, seq, tenantId, canonical(event));
}

/** A record ready to be stored: the event with its place, its hash and its canonical text. */
export type ChainedRecord = StoredEvent & { readonly json: string };

/** Chains events behind the record `seq`, whose hash is `hash`; seq 0 is the genesis. */
export function chainOn(tenantId: string, seq: number, hash: string, events: readonly Event[]): ChainedRecord[] {
  let previous = hash;
  return events.map((event, index) => {
    const json = canonical(event);
    const place = seq + index + 1;
    previous = hashOfText(previous, place, tenantId, json);
    return { seq: place, hash: previous, event, json };
  });
}

function hashOfText(previousHash: string, seq: number, tenantId: string, json: string): string {
  return sha256(`[${JSON.stringify(previousHash)},${seq},${JSON.stringify(tenantId.toLowerCase())},${json}]`);
}
