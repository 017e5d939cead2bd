import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import type { SignedHead } from '../chain/signing.ts';
import type { KnownHead } from '../chain/verify.ts';
import type { Source } from './index.ts';

const RECORD = z.object({ tenantId: z.string(), seq: z.unknown(), hash: z.unknown(), event: z.unknown() });
const SIGNED = z.object({
  signed: z.object({
    tenantId: z.string(),
    seq: z.number(),
    hash: z.string(),
    at: z.number(),
    key: z.string(),
    signature: z.string(),
  }),
});
const END = z.object({ end: z.object({ tenantId: z.string(), seq: z.number(), hash: z.string() }) });
const LINE = z.union([SIGNED, END, RECORD]);

/**
 * An exported file as a source. It is read once for its heads and once more for each tenant, so that a long file never stands
 * in memory. A line that can't be read counts as a damaged record of the tenant before it. Rejects when there is no such file.
 */
export async function openExported(path: string): Promise<Source> {
  const tenants: string[] = [];
  const signed: SignedHead[] = [];
  const ends = new Map<string, KnownHead>();
  for await (const line of linesOf(path)) {
    if ('signed' in line) signed.push(line.signed);
    else if ('end' in line) ends.set(line.end.tenantId, { seq: line.end.seq, hash: line.end.hash });
    else if (line.tenantId && !tenants.includes(line.tenantId)) tenants.push(line.tenantId);
  }
  return {
    tenants: async () => [...new Set([...tenants, ...ends.keys(), ...signed.map((head) => head.tenantId)])],
    heads: async (tenantId, within) =>
      signed.filter(
        (head) => head.tenantId === tenantId && (!within || (head.seq >= within.from && head.seq <= within.upTo)),
      ),
    head: async (tenantId) => ends.get(tenantId),
    snapshot: async () => undefined,
    records: async function* (tenantId, after) {
      let tenant = tenants[0];
      for await (const line of linesOf(path)) {
        if (!('hash' in line)) continue;
        tenant = line.tenantId || tenant;
        const record = recordOf(line);
        // One without a place is damaged, and named by whoever verifies.
        if (tenant === tenantId && !(record.seq <= (after ?? Number.NEGATIVE_INFINITY))) yield record;
      }
    },
  };
}

const recordOf = (line: z.infer<typeof RECORD>): StoredEvent => ({
  seq: Number(line.seq),
  hash: String(line.hash),
  event: line.event as Event,
});

/** The signed heads among the lines of a text; what is no such line is passed over. */
export async function headsOf(text: NodeJS.ReadableStream): Promise<readonly SignedHead[]> {
  const heads: SignedHead[] = [];
  for await (const line of linesIn(text)) if ('signed' in line) heads.push(line.signed);
  return heads;
}

const linesOf = (path: string) => linesIn(createReadStream(path, 'utf8'));

async function* linesIn(input: NodeJS.ReadableStream): AsyncGenerator<z.infer<typeof LINE>> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim()) yield parse(line);
}

function parse(line: string): z.infer<typeof LINE> {
  try {
    return LINE.parse(JSON.parse(line));
  } catch {
    return { tenantId: '', seq: Number.NaN, hash: '', event: line };
  }
}
