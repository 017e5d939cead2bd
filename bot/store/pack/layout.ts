import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LOCALES } from '../../workflow/locale.ts';
import { canonical } from '../chain/hash.ts';

/** What an evidence pack is of: one change, or the records of a span of time (ISO, UTC; open where null). */
export type About =
  | { readonly kind: 'change'; readonly change: string }
  | { readonly kind: 'span'; readonly since: string | null; readonly until: string | null };

/** The parts of a pack that its manifest names by length and hash, in their order in the file. */
export const PARTS = ['page', 'records', 'heads'] as const;
export type Part = (typeof PARTS)[number];

const PLACE = z.strictObject({ seq: z.number().int().nonnegative(), hash: z.string() });
const PART = z.strictObject({ bytes: z.number().int().nonnegative(), sha256: z.string() });

/**
 * What a pack says of itself. `from` is the record before its first, `to` its last; `teller` names the program's words that told the
 * page; `key` is the fingerprint of the key that signs, if one does.
 */
export const MANIFEST = z.strictObject({
  form: z.literal(1),
  tenantId: z.string(),
  about: z.union([
    z.strictObject({ kind: z.literal('change'), change: z.string() }),
    z.strictObject({ kind: z.literal('span'), since: z.string().nullable(), until: z.string().nullable() }),
  ]),
  locale: z.enum(LOCALES),
  madeAt: z.string(),
  from: PLACE,
  to: PLACE,
  teller: z.string(),
  key: z.string().nullable(),
  parts: z.strictObject({ page: PART, records: PART, heads: PART }),
});
export type Manifest = z.infer<typeof MANIFEST>;

/** `digest` is the manifest's own SHA-256; the other two are there where a key signs. */
export const SEAL = z.strictObject({
  digest: z.string(),
  key: z.string().optional(),
  signature: z.string().optional(),
});
export type Seal = z.infer<typeof SEAL>;

/** What stands before each part behind the page. A browser takes what follows for data: it is neither shown nor run. */
export const FRAMES = {
  records: '<script type="application/x-ndjson" id="records">\n',
  heads: '</script>\n<script type="application/x-ndjson" id="heads">\n',
  manifest: '</script>\n<script type="application/json" id="manifest">\n',
  seal: '</script>\n<script type="application/json" id="seal">\n',
  end: '</script>\n</body>\n</html>\n',
} as const;

/** The last line: the SHA-256 of everything before it, so that no byte can slip by itself, whoever signs. */
export const markOf = (sha256: string): string => `<!-- sha256 ${sha256} -->\n`;
export const MARK_BYTES = Buffer.byteLength(markOf('0'.repeat(64)));

/** One line of data. No record's text can end the element that it stands in. */
export const lineOf = (value: unknown): string => `${canonical(value).replaceAll('<', '\\u003c')}\n`;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A file that is larger is no pack: so much is read into memory at most. Bytes. */
export const MOST_BYTES = 32 * 1024 * 1024;
