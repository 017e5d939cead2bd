import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, the earliest date a zip can hold: the same files always give the same bytes. */
const DOS_DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAMES = 0x800;

/** A zip archive of these files, deflated. Source of the layout: PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const shared = header(bytes, packed.length, nameBytes.length);
    const local = Buffer.concat([u32(0x04034b50), shared, nameBytes, packed]);
    const rest = [u16(0), u16(0), u16(0), u32(0), u32(offset)];
    directory.push(Buffer.concat([u32(0x02014b50), u16(VERSION), shared, ...rest, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, central, ...end]);
}

/** The fields that a file's own header and its line in the directory have in common, in that order. */
function header(bytes: Uint8Array, packedLength: number, nameLength: number): Buffer {
  const numbers = [u32(crc32(bytes)), u32(packedLength), u32(bytes.length), u16(nameLength), u16(0)];
  return Buffer.concat([u16(VERSION), u16(UTF8_NAMES), u16(DEFLATED), u16(0), u16(DOS_DATE), ...numbers]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
