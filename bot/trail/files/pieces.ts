/** A file of a trail, up to the record that was newest when it was asked for. Its records never stand in memory. */
export type TrailFile = {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  /** The same bytes each time. */
  readonly pieces: () => AsyncIterable<Buffer>;
};

const PIECE_BYTES = 64 * 1024;

/** A text as bytes, in pieces that are worth sending. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let size = 0;
  for await (const text of texts) {
    held.push(text);
    size += text.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.from(held.join(''), 'utf8');
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.from(held.join(''), 'utf8');
}
