import type { ChainVerdict } from '../../store/chain/verify.ts';
import type { PackFault, PackReport } from '../../store/pack/check.ts';
import type { FRAMES, Part } from '../../store/pack/layout.ts';

const PARTS: Readonly<Record<Part, string>> = {
  page: 'the page that tells the story',
  records: 'the records',
  heads: 'the signed heads',
};
const BEFORE: Readonly<Record<keyof typeof FRAMES, string>> = {
  ...PARTS,
  manifest: 'the manifest',
  seal: 'the seal',
  end: 'the end of the page',
};

/** What is wrong with a pack, with the record or the part that it is wrong with. */
export function faultSentence(fault: PackFault): string {
  return `broken. ${whatOf(fault)}`;
}

function whatOf(fault: PackFault): string {
  switch (fault.kind) {
    case 'no-pack':
      return 'This is no evidence pack.';
    case 'cut-off':
      return 'The file was cut off: its end is missing.';
    case 'appended':
      return 'Something was added behind the end of the file.';
    case 'frame':
      return `The line before ${BEFORE[fault.before]} was altered.`;
    case 'unreadable':
      return `The ${fault.part} can't be read: it was altered.`;
    case 'unsealed':
      return 'The manifest and the seal don’t belong together: one of them was altered.';
    case 'mark':
      return 'The seal, its signature or the last line with the hash of the file was altered: all else fits.';
    case 'record':
      return recordSentence(fault.verdict);
    case 'spelling':
      return `Record ${fault.seq} was edited: it says the same in other bytes.`;
    case 'head-unreadable':
      return `Signed head ${fault.line} of the file can't be read: it was altered.`;
    case 'head':
      return headSentence(fault);
    case 'part':
      return `${capital(PARTS[fault.part])} isn't as the manifest says: something in it was altered, added or removed.`;
    case 'story':
      return `Line ${fault.line} of the page is not what the records tell: the story was altered.`;
    case 'story-unproved':
      return 'The page was told by another version of the program and no signature that was checked vouches for it: its story is not proved. Name the key, or verify it with the version that made it.';
    case 'signature':
      return signatureSentence(fault.why);
  }
}

function recordSentence({ fault, seq, upTo }: Extract<ChainVerdict, { readonly kind: 'broken' }>): string {
  switch (fault) {
    case 'edited':
    case 'removed':
    case 'inserted':
      return `Record ${seq} was ${fault}.`;
    case 'swapped':
      return `Record ${seq} was swapped with another.`;
    case 'cut-off':
      return `Record ${seq} and what followed are missing.`;
    case 'rewritten':
      return `A record from ${seq} to ${upTo} was edited and the hashes after it were made anew.`;
  }
}

function headSentence({ seq, why }: Extract<PackFault, { readonly kind: 'head' }>): string {
  switch (why) {
    case 'not-genuine':
      return `The signature of the head at record ${seq} is not genuine: no key that was named made it.`;
    case 'elsewhere':
      return `The head at record ${seq} is of another trail, or of records that aren't here.`;
    case 'other-record':
      return `The head at record ${seq} speaks of another record than the one that stands there.`;
  }
}

function signatureSentence(why: Extract<PackFault, { readonly kind: 'signature' }>['why']): string {
  switch (why) {
    case 'not-genuine':
      return "The pack's signature is not genuine.";
    case 'other-key':
      return 'The pack is signed by another key than those that were named: by whom, nothing here shows.';
    case 'missing':
      return 'The pack is not signed, though a key was named: who made it, nothing here shows.';
  }
}

/** Of a file whose line ends a program changed on the way: what was read, and what to do where something else is wrong. */
export function returnsSentences({ hadReturns, faults }: PackReport): readonly string[] {
  if (!hadReturns) return [];
  const said = 'It was saved with the line ends of Windows (CR LF), and is read here as it was made, without them.';
  return [faults.length > 0 ? `${said} Get it once more as a file, not through an editor, and verify that.` : said];
}

/** What an intact pack proves, and what it doesn't. */
export function proofSentences({ manifest, signature, heads, covered, story }: PackReport): readonly string[] {
  if (!manifest) return [];
  const { tenantId, from, to, about, madeAt, key } = manifest;
  const of = about.kind === 'change' ? `change ${about.change}` : 'a span';
  const uncovered = covered === undefined ? from.seq + 1 : covered + 1;
  return [
    `${tenantId}: intact. ${of}, records ${from.seq + 1} to ${to.seq}, made at ${madeAt}, newest hash ${to.hash}.`,
    story === 'retold'
      ? 'The story was told anew from the records: every byte of it is the same.'
      : 'The story was told by another version of the program; the signature vouches for it.',
    signedSentence(signature, key),
    heads > 0 ? `${heads} signed heads are genuine.` : 'No signed head was checked.',
    ...(signature === 'genuine' && uncovered <= to.seq
      ? [`From record ${uncovered} on, no signed head vouches for the records; the pack's own signature does.`]
      : []),
  ];
}

function signedSentence(signature: PackReport['signature'], key: string | null): string {
  switch (signature) {
    case 'genuine':
      return `The pack's signature is genuine, by the key ${key}.`;
    case 'unchecked':
      return `It is signed by the key ${key}, and that was not checked: name the public key, from whoever runs the bot, with --key.`;
    case 'none':
      return 'It is not signed: its parts belong together, and who made them nothing here shows.';
  }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
