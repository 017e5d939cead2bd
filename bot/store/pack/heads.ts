import { z } from 'zod';
import type { StoredEvent } from '../../workflow/record/events.ts';
import type { SignedHead } from '../chain/signing.ts';
import type { Checking } from './check.ts';
import { lineOf, type Manifest } from './layout.ts';
import { parsed } from './read.ts';

const HEAD = z.strictObject({
  tenantId: z.string(),
  seq: z.number(),
  hash: z.string(),
  at: z.number(),
  key: z.string(),
  signature: z.string(),
});

/** `line`: the head's own, counted from 1, where it can't be read; `seq`: the record that it speaks of. */
export type HeadFault =
  | { readonly kind: 'head-unreadable'; readonly line: number }
  | { readonly kind: 'head'; readonly seq: number; readonly why: 'not-genuine' | 'elsewhere' | 'other-record' };

/**
 * The signed heads of a pack, and those brought along. A genuine one that contradicts a record is no fault of its own: the record was
 * rewritten.
 */
export function checkHeads(
  { tenantId, from, to }: Manifest,
  lines: readonly Buffer[],
  records: readonly StoredEvent[],
  { keys, anchors }: Pick<Checking, 'keys' | 'anchors'>,
): {
  readonly all: readonly SignedHead[];
  readonly genuine: readonly SignedHead[];
  readonly faults: readonly HeadFault[];
} {
  const all: SignedHead[] = [];
  const faults: HeadFault[] = [];
  const isHere = ({ seq, ...head }: SignedHead) => head.tenantId === tenantId && seq > from.seq && seq <= to.seq;
  const isGenuine = (head: SignedHead) => keys?.head(head) === true;
  lines.forEach((line, i) => {
    const head = parsed(HEAD, line);
    if (!head || `${line.toString('utf8')}\n` !== lineOf(head)) {
      faults.push({ kind: 'head-unreadable', line: i + 1 });
      return;
    }
    all.push(head);
    const { seq } = head;
    if (!isHere(head)) faults.push({ kind: 'head', seq, why: 'elsewhere' });
    else if (keys && !isGenuine(head)) faults.push({ kind: 'head', seq, why: 'not-genuine' });
    else if (!keys && records[seq - from.seq - 1]?.hash !== head.hash)
      faults.push({ kind: 'head', seq, why: 'other-record' });
  });
  const genuine = [...all, ...anchors].filter((head) => isHere(head) && isGenuine(head));
  return { all, genuine, faults };
}
