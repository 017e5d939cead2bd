import { inflateSync } from 'node:zlib';

export type Png = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha, 0 to 255. */
  readonly pixel: (x: number, y: number) => readonly [number, number, number, number];
};

/** Reads an 8-bit RGB or RGBA picture without interlacing. Source: PNG specification, W3C, sections 7, 9 and 11. */
export function readPng(bytes: Buffer): Png {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('reading a picture: this is no PNG');
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  if (bytes[24] !== 8 || (bytes[25] !== 2 && bytes[25] !== 6) || bytes[28] !== 0)
    throw new Error('reading a picture: only 8-bit RGB and RGBA without interlacing');
  const rows = unfilter(inflateSync(Buffer.concat(dataOf(bytes))), width * channels, channels);
  return {
    width,
    height,
    pixel: (x, y) => {
      const at = (channel: number) => rows[y * width * channels + x * channels + channel] ?? 0;
      return [at(0), at(1), at(2), channels === 4 ? at(3) : 255];
    },
  };
}

function dataOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

function unfilter(raw: Buffer, stride: number, step: number): Uint8Array {
  const rows = raw.length / (stride + 1);
  const out = new Uint8Array(rows * stride);
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[y * stride + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[(y - 1) * stride + x - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [dl, du, dc] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (dl <= du && dl <= dc) return left;
  return du <= dc ? up : corner;
}
