import type { Source } from '../store/audit/index.ts';
import type { Sealer } from '../store/chain/signing.ts';
import type { WantedFile } from './download-links.ts';
import type { TrailFile } from './files/pieces.ts';
import { aboutChosen } from './pack/chosen.ts';
import { type Packed, packFile } from './pack/pack-file.ts';
import { trailFile } from './trail-file.ts';

/** So many of the newest records are looked through for a file that somebody in a chat waits for. */
const LOOKED = 50_000;

export type FileFor = {
  readonly source: Source;
  readonly sealer: Sealer | undefined;
  /** In ms. */
  readonly now: number;
};

/** The file that was asked for, or why there is none. */
export async function fileFor(
  { source, sealer, now }: FileFor,
  tenantId: string,
  wanted: WantedFile,
): Promise<{ readonly kind: 'made'; readonly file: TrailFile } | Exclude<Packed, { readonly kind: 'packed' }>> {
  if ('format' in wanted) {
    const file = await trailFile(source, tenantId, wanted.format, now);
    return file ? { kind: 'made', file } : { kind: 'too-long', until: '' };
  }
  const about = aboutChosen(wanted.pack, now);
  if (!about) return { kind: 'nothing' };
  const { seq = 0 } = (await source.head(tenantId)) ?? {};
  const { locale } = wanted;
  const packed = await packFile(source, tenantId, { about, locale, sealer, now, after: Math.max(0, seq - LOOKED) });
  return packed.kind === 'packed' ? { kind: 'made', file: packed.file } : packed;
}
