import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { storeError } from '../../ports/store-errors.ts';
import type { Event, StoredEvent } from '../../workflow/record/events.ts';
import {
  FRAMES,
  lineOf,
  MANIFEST,
  MARK_BYTES,
  type Manifest,
  MOST_BYTES,
  markOf,
  SEAL,
  type Seal,
  sha256,
} from './layout.ts';

type Frame = keyof typeof FRAMES;
const BEFORE = ['records', 'heads', 'manifest', 'seal', 'end'] as const satisfies readonly Frame[];

/** A pack taken apart at its frames, or why that can't be done. Nothing of it is believed yet. */
export type Opened =
  | { readonly kind: 'cut-off' | 'no-pack' }
  | { readonly kind: 'frame'; readonly before: Frame }
  | {
      readonly kind: 'opened';
      readonly page: Buffer;
      readonly records: Buffer;
      readonly heads: Buffer;
      readonly manifest: Buffer;
      readonly seal: Buffer;
      /** Whether the last line is there and says what the file before it hashes to; `appended`: something stands behind it. */
      readonly mark: 'fits' | 'differs' | 'appended' | 'cut-off';
      /** It was saved with the line ends of Windows, and was read without them. */
      readonly hadReturns?: true;
    };

/** @throws StoreError where the file is larger than any pack */
export function openPack(path: string): Opened {
  const { size } = statSync(path);
  if (size > MOST_BYTES * 2)
    throw storeError('refused', `reading ${path}: no evidence pack is as large as this. Check the name of the file.`);
  return takeApart(readFileSync(path));
}

const START = Buffer.from('<!doctype html>\n');
const RETURNED = Buffer.from('<!doctype html>\r\n');

/** The same of bytes that are there already. A mail program or an editor may have given every line the end that Windows has. */
export function takeApart(file: Buffer): Opened {
  const text = file.subarray(0, RETURNED.length).equals(RETURNED) ? file.toString('latin1') : '';
  // A single line with another end was altered by somebody.
  if (text === '' || /(?<!\r)\n/.test(text)) return apart(file);
  const opened = apart(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'));
  return opened.kind === 'opened' ? { ...opened, hadReturns: true } : opened;
}

function apart(file: Buffer): Opened {
  const places: { readonly frame: Frame; readonly at: number; readonly behind: number }[] = [];
  let from = 0;
  for (const frame of BEFORE) {
    const text = Buffer.from(FRAMES[frame]);
    const at = file.indexOf(text, from);
    if (at >= 0) {
      from = at + text.length;
      places.push({ frame, at, behind: from });
      continue;
    }
    if (places.length === 0 && !isPage(file)) return { kind: 'no-pack' };
    // Where a later one is there, this one was changed; else the file ends too early.
    const isLater = BEFORE.some(
      (later) => BEFORE.indexOf(later) > BEFORE.indexOf(frame) && file.includes(FRAMES[later]),
    );
    return isLater || endsWhole(file) ? { kind: 'frame', before: frame } : { kind: 'cut-off' };
  }
  const [records, heads, manifest, seal, end] = places;
  if (!records || !heads || !manifest || !seal || !end) return { kind: 'cut-off' };
  return {
    kind: 'opened',
    page: file.subarray(0, records.at),
    records: file.subarray(records.behind, heads.at),
    heads: file.subarray(heads.behind, manifest.at),
    manifest: file.subarray(manifest.behind, seal.at),
    seal: file.subarray(seal.behind, end.at),
    mark: markAt(file, end.behind),
  };
}

const isPage = (file: Buffer): boolean => file.subarray(0, START.length).equals(START);
/** It closes as a page does, with the line of its hash or what is left of that. */
const endsWhole = (file: Buffer): boolean => file.subarray(-2 * MARK_BYTES).includes('</html>');

function markAt(file: Buffer, end: number): 'fits' | 'differs' | 'appended' | 'cut-off' {
  const mark = file.subarray(end);
  if (mark.length !== MARK_BYTES) return mark.length > MARK_BYTES ? 'appended' : 'cut-off';
  return mark.equals(Buffer.from(markOf(sha256(file.subarray(0, end))))) ? 'fits' : 'differs';
}

/** The lines of a part, each as its bytes without the break; a last one without a break counts as one. */
export function linesOf(part: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  while (from < part.length) {
    const at = part.indexOf(10, from);
    const end = at < 0 ? part.length : at;
    lines.push(part.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

/** A line that can't be read as a record is a damaged one: it takes its place, and the chain names it. */
export function recordOf(line: Buffer): StoredEvent {
  const read = jsonOf(line);
  if (typeof read === 'object' && read !== null && 'seq' in read && 'hash' in read && 'event' in read)
    return { seq: Number(read.seq), hash: String(read.hash), event: read.event as Event };
  return { seq: Number.NaN, hash: '', event: line.toString('utf8') as unknown as Event };
}

export const manifestOf = (part: Buffer): Manifest | undefined => parsed(MANIFEST, part);
/** In the one spelling that it is written in. */
export function sealOf(part: Buffer): Seal | undefined {
  const seal = parsed(SEAL, part);
  return seal && part.equals(Buffer.from(lineOf(seal))) ? seal : undefined;
}

export function parsed<T>(schema: z.ZodType<T>, line: Buffer): T | undefined {
  const { data } = schema.safeParse(jsonOf(line));
  return data;
}

function jsonOf(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}
