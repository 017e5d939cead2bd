import type { StoredEvent } from '../../workflow/record/events.ts';
import { genesisHash } from '../chain/hash.ts';
import type { HeadChecker, SealChecker, SignedHead } from '../chain/signing.ts';
import { type ChainVerdict, verifyChain } from '../chain/verify.ts';
import { checkHeads, type HeadFault } from './heads.ts';
import { lineOf, type Manifest, PARTS, type Part, type Seal, sha256 } from './layout.ts';
import { linesOf, manifestOf, type Opened, recordOf, sealOf } from './read.ts';

/** Tells a pack's page anew, from its records alone. */
export type Retell = (
  about: Manifest,
  records: readonly StoredEvent[],
  heads: readonly SignedHead[],
) => Promise<string>;

export type Checking = {
  /** Absent where no key was named: signatures are then not looked at. */
  readonly keys?: { readonly head: HeadChecker; readonly seal: SealChecker };
  /** Signed heads that are kept elsewhere. */
  readonly anchors: readonly SignedHead[];
  readonly retell: Retell;
  /** The words of this program. */
  readonly teller: string;
};

/** What isn't as it was when the pack was made, or can't be proved to be. */
export type PackFault =
  | Exclude<Opened, { readonly kind: 'opened' }>
  | { readonly kind: 'unreadable'; readonly part: 'manifest' | 'seal' }
  | { readonly kind: 'unsealed' | 'appended' | 'mark' }
  | { readonly kind: 'record'; readonly verdict: Extract<ChainVerdict, { readonly kind: 'broken' }> }
  /** The record says the same in other bytes. */
  | { readonly kind: 'spelling'; readonly seq: number }
  | HeadFault
  | { readonly kind: 'part'; readonly part: Part }
  /** `line`: the first of the page that the records don't tell. */
  | { readonly kind: 'story'; readonly line: number }
  /** Told by other words than this program's, and no signature vouches for them. */
  | { readonly kind: 'story-unproved' }
  | { readonly kind: 'signature'; readonly why: 'not-genuine' | 'other-key' | 'missing' };

/** `covered`: the last record that a genuine head vouches for. `story`: told again from the records, or vouched for by the signature. */
export type PackReport = {
  readonly faults: readonly PackFault[];
  readonly manifest?: Manifest;
  readonly signature: 'genuine' | 'unchecked' | 'none';
  readonly heads: number;
  readonly covered: number | undefined;
  readonly story: 'retold' | 'vouched';
  /** It was saved with other line ends, and all of this is of the file without them. */
  readonly hadReturns?: true;
};

/** Proves a pack from its own bytes and the keys that were brought along. What is wrong is listed, the most telling first. */
export async function checkPack(opened: Opened, checking: Checking): Promise<PackReport> {
  const nothing = { signature: 'none', heads: 0, covered: undefined, story: 'retold' } as const;
  if (opened.kind !== 'opened') return { ...nothing, faults: [opened] };
  const returns = opened.hadReturns ? { hadReturns: true as const } : {};
  const manifest = manifestOf(opened.manifest);
  const seal = sealOf(opened.seal);
  const torn: readonly PackFault[] =
    opened.mark === 'cut-off' || opened.mark === 'appended' ? [{ kind: opened.mark }] : [];
  if (!manifest) return { ...nothing, ...returns, faults: [{ kind: 'unreadable', part: 'manifest' }, ...torn] };
  const isSealed = seal?.digest === sha256(opened.manifest) && opened.manifest.equals(Buffer.from(lineOf(manifest)));
  const records = linesOf(opened.records);
  const read = records.map(recordOf);
  const chain = await checkChain(manifest, records, read, isSealed);
  const heads = checkHeads(manifest, linesOf(opened.heads), read, checking);
  const named = [
    ...chain.faults,
    ...heads.faults,
    ...(chain.isWhole ? await rewrittenBy(manifest, read, heads.genuine) : []),
  ];
  const isNamed = { page: false, records: !chain.isWhole || chain.faults.length > 0, heads: heads.faults.length > 0 };
  const parts = PARTS.filter((part) => !isNamed[part] && !isPart(opened[part], manifest, part));
  const signature = signatureOf(manifest, seal, checking.keys?.seal);
  const isSound = chain.isWhole && named.length === 0 && parts.every((part) => part === 'page');
  const told = isSound
    ? await storyOf({ page: opened.page, manifest, records: read, heads: heads.all }, checking)
    : 'unproved';
  const isVouched = signature === 'genuine' && isSealed && parts.length === 0;
  const faults: readonly PackFault[] = [
    ...(seal ? [] : [{ kind: 'unreadable', part: 'seal' } as const]),
    ...(seal && !isSealed ? [{ kind: 'unsealed' } as const] : []),
    ...named,
    ...(typeof told === 'number' ? [{ kind: 'story', line: told } as const] : []),
    ...(told === 'unproved' && isSound && parts.length === 0 && !isVouched
      ? [{ kind: 'story-unproved' } as const]
      : []),
    ...parts
      .filter((part) => part !== 'page' || typeof told !== 'number')
      .map((part) => ({ kind: 'part', part }) as const),
    ...(typeof signature === 'object' ? [signature] : []),
    ...torn,
  ];
  return {
    faults: faults.length === 0 && opened.mark === 'differs' ? [{ kind: 'mark' }] : faults,
    ...returns,
    manifest,
    signature: typeof signature === 'object' ? 'none' : signature,
    heads: heads.genuine.length,
    covered: heads.genuine.reduce<number | undefined>((most, { seq }) => Math.max(most ?? 0, seq), undefined),
    story: told === 'retold' ? 'retold' : 'vouched',
  };
}

const startOf = ({ tenantId, from }: Manifest) => (from.seq === 0 ? { seq: 0, hash: genesisHash(tenantId) } : from);

type Chain = { readonly isWhole: boolean; readonly faults: readonly PackFault[] };

/** The first record that doesn't belong, or else the first that is spelled otherwise. */
async function checkChain(
  manifest: Manifest,
  lines: readonly Buffer[],
  records: readonly StoredEvent[],
  isSealed: boolean,
): Promise<Chain> {
  const verdict = await verifyChain(manifest.tenantId, records, [manifest.to], startOf(manifest));
  if (verdict.kind === 'broken') {
    const isFirst = verdict.seq === manifest.from.seq + 1;
    const isLast = verdict.fault === 'rewritten' || verdict.fault === 'cut-off';
    // Where the manifest is another, so may be what it says of the first and the last record: no record is blamed for that.
    return { isWhole: false, faults: !isSealed && (isFirst || isLast) ? [] : [{ kind: 'record', verdict }] };
  }
  if (isSealed && verdict.version > manifest.to.seq) {
    const inserted = { kind: 'broken', fault: 'inserted', seq: manifest.to.seq + 1 } as const;
    return { isWhole: false, faults: [{ kind: 'record', verdict: inserted }] };
  }
  const at = lines.findIndex((line, i) => `${line.toString('utf8')}\n` !== lineOf(records[i]));
  return { isWhole: true, faults: at < 0 ? [] : [{ kind: 'spelling', seq: manifest.from.seq + at + 1 }] };
}

/** Whoever made the chain anew can't sign its heads. */
async function rewrittenBy(
  manifest: Manifest,
  records: readonly StoredEvent[],
  genuine: readonly SignedHead[],
): Promise<readonly PackFault[]> {
  const verdict = await verifyChain(manifest.tenantId, records, genuine, startOf(manifest));
  return verdict.kind === 'broken' ? [{ kind: 'record', verdict }] : [];
}

function isPart(bytes: Buffer, { parts }: Manifest, part: Part): boolean {
  return parts[part].bytes === bytes.length && parts[part].sha256 === sha256(bytes);
}

function signatureOf(
  manifest: Manifest,
  seal: Seal | undefined,
  check: SealChecker | undefined,
): PackReport['signature'] | Extract<PackFault, { readonly kind: 'signature' }> {
  const { digest, key, signature } = seal ?? {};
  const isSigned = digest !== undefined && key !== undefined && signature !== undefined;
  if (!check) return isSigned ? 'unchecked' : 'none';
  if (!isSigned) return { kind: 'signature', why: 'missing' };
  if (key !== manifest.key) return { kind: 'signature', why: 'not-genuine' };
  const verdict = check({ digest, key, signature });
  return verdict === 'genuine' ? verdict : { kind: 'signature', why: verdict };
}

type Page = {
  readonly page: Buffer;
  readonly manifest: Manifest;
  readonly records: readonly StoredEvent[];
  readonly heads: readonly SignedHead[];
};

/** The page as its records tell it; else the first line that is another, or `unproved` where this program has other words. */
async function storyOf(
  { page, manifest, records, heads }: Page,
  { retell, teller }: Checking,
): Promise<'retold' | 'unproved' | number> {
  // Records that hang together and yet can't be told were made up: nothing of the page is what they say.
  const told = await retell(manifest, records, heads).then(Buffer.from, () => undefined);
  if (!told) return 1;
  if (told.equals(page)) return 'retold';
  if (teller !== manifest.teller) return 'unproved';
  const lines = linesOf(page);
  const at = linesOf(told).findIndex((line, i) => !lines[i]?.equals(line));
  return (at < 0 ? lines.length - 1 : at) + 1;
}
