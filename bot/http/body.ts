import type { IncomingMessage } from 'node:http';

/** What is read of anybody: a stranger can't make the server hold more. Bytes. */
const UNKNOWN_BYTES = 65_536;
/** What is read as an activity: a person's paste comes twice in a body, as text and as html, and 64 kB are soon passed. Bytes. */
const MOST_BYTES = 262_144;
/** What is read only so that a person hears that it was too long. Bytes. */
const LONGEST_BYTES = 1_048_576;

/**
 * A body as it was parsed, or the status that says why there is none: 413 too long (with its size, as far as it is known), 415 packed, 400
 * not JSON or cut off. `isLong`: longer than what is read as an activity. `unvouched`: longer than what is read of a stranger.
 */
export type Body<Refusal> =
  | { readonly json: unknown; readonly isLong: boolean }
  | { readonly status: 400 | 413 | 415; readonly bytes?: number }
  | { readonly unvouched: Refusal };

/**
 * Reads a request's body as JSON, never more of it than its sender may send.
 * @param vouch why this caller is a stranger, or undefined where it is known; asked at most once, and only for a long body
 */
export async function readBody<Refusal>(
  req: IncomingMessage,
  vouch: () => Promise<Refusal | undefined>,
): Promise<Body<Refusal>> {
  if (req.headers['content-encoding']) return { status: 415 };
  const declared = Number(req.headers['content-length'] ?? 0);
  if (declared > LONGEST_BYTES) return { status: 413, bytes: declared };
  const isDeclaredLong = declared > UNKNOWN_BYTES;
  const refusal = isDeclaredLong ? await vouch() : undefined;
  return refusal === undefined ? readOn(req, vouch, isDeclaredLong) : { unvouched: refusal };
}

function readOn<Refusal>(
  req: IncomingMessage,
  vouch: () => Promise<Refusal | undefined>,
  isKnown: boolean,
): Promise<Body<Refusal>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let hasAsked = isKnown;
  return new Promise((resolve) => {
    const ask = async () => {
      hasAsked = true;
      req.pause();
      const refusal = await vouch();
      if (refusal !== undefined) resolve({ unvouched: refusal });
      else req.resume();
    };
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LONGEST_BYTES) return resolve({ status: 413, bytes });
      chunks.push(chunk);
      if (bytes > UNKNOWN_BYTES && !hasAsked) void ask();
    });
    req.once('end', () => resolve(parse(Buffer.concat(chunks))));
    req.once('close', () => resolve({ status: 400 }));
  });
}

/** A body as it came, or the status that says why there is none, as above. */
export type Bytes = { readonly bytes: Buffer } | { readonly status: 400 | 413 | 415 };

/** Reads a stranger's body, never more of it than `most` bytes. */
export function readBytes(req: IncomingMessage, most: number): Promise<Bytes> {
  if (req.headers['content-encoding']) return Promise.resolve({ status: 415 });
  if (Number(req.headers['content-length'] ?? 0) > most) return Promise.resolve({ status: 413 });
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) return resolve({ status: 413 });
      chunks.push(chunk);
    });
    req.once('end', () => resolve({ bytes: Buffer.concat(chunks) }));
    req.once('close', () => resolve({ status: 400 }));
  });
}

function parse(bytes: Buffer): { readonly json: unknown; readonly isLong: boolean } | { readonly status: 400 } {
  try {
    return { json: JSON.parse(bytes.toString('utf8')), isLong: bytes.length > MOST_BYTES };
  } catch {
    return { status: 400 };
  }
}
