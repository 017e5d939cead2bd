import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../workflow/record/events.ts';
import type { Sealer, SignedHead } from '../chain/signing.ts';
import { FRAMES, lineOf, type Manifest, markOf, type Part, sha256 } from './layout.ts';

export type PackParts = {
  readonly about: Omit<Manifest, 'form' | 'parts'>;
  readonly page: string;
  /** Those behind `about.from`, up to `about.to`. */
  readonly records: AsyncIterable<StoredEvent>;
  readonly heads: readonly SignedHead[];
  readonly sealer: Sealer | undefined;
};

/** The whole file, piece by piece: the page, the data behind it, and what each part must be. */
export async function* packPieces({ about, page, records, heads, sealer }: PackParts): AsyncGenerator<string> {
  const whole = createHash('sha256');
  const parts: Partial<Record<Part, { readonly bytes: number; readonly sha256: string }>> = {};
  const marked = (text: string): string => {
    whole.update(text);
    return text;
  };

  async function* part(name: Part, pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield marked(piece);
    }
    parts[name] = { bytes, sha256: hash.digest('hex') };
  }

  yield* part('page', [page]);
  yield marked(FRAMES.records);
  yield* part('records', lines(records));
  yield marked(FRAMES.heads);
  yield* part('heads', heads.map(lineOf));
  const manifest = lineOf({ form: 1, ...about, parts });
  yield marked(FRAMES.manifest + manifest);
  const digest = sha256(manifest);
  const signed = sealer ? { key: sealer.key, signature: sealer.seal(digest) } : {};
  yield marked(FRAMES.seal + lineOf({ digest, ...signed }) + FRAMES.end);
  yield markOf(whole.digest('hex'));
}

async function* lines(records: AsyncIterable<StoredEvent>): AsyncGenerator<string> {
  for await (const record of records) yield lineOf(record);
}
