import type { IncomingMessage } from 'node:http';

/** The longest body that is read; Teams' own activities stay far below. Bytes. */
const MOST_BYTES = 65_536;

/** A body as it was parsed, or the status that says why there is none: 413 too long, 415 packed, 400 not JSON or cut off. */
export type Body = { readonly json: unknown } | 400 | 413 | 415;

/** Reads a request's body as JSON, never more of it than the limit. */
export function readBody(req: IncomingMessage): Promise<Body> {
  if (req.headers['content-encoding']) return Promise.resolve(415);
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return Promise.resolve(413);
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else resolve(413);
    });
    req.once('end', () => resolve(parse(Buffer.concat(chunks).toString('utf8'))));
    req.once('close', () => resolve(400));
  });
}

function parse(text: string): { readonly json: unknown } | 400 {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return 400;
  }
}
