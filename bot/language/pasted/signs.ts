import { normalise } from '../engine/normalise.ts';
import type { BannerId } from '../knowledge/banners.ts';
import { findCodes } from '../knowledge/find-codes.ts';
import { areGood, type ProofId, proofId } from '../knowledge/proofs.ts';
import { bannerSaid, flatOf, type QuoteReason, reasonIn, withoutPage } from './banner.ts';
import { complainsIn } from './complaint.ts';
import { missingIn } from './missing.ts';

/**
 * What a sentence tells of good signs: those that are missing, a line of the portal that is quoted and not reported, or a complaint
 * although the named signs are good. Nothing of it is evidence.
 */
export type Told = {
  readonly missing: readonly ProofId[];
  readonly quote?: { readonly id: BannerId; readonly because: QuoteReason };
  /** The good signs that came, and yet something fails. */
  readonly despite: readonly ProofId[];
  /** The text without the line that it quotes. */
  readonly rest: string;
};

/** Reads a sentence about good signs; undefined where it tells of none, or where none of them is in doubt. Reads 2,000 characters. */
export function readTold(text: string): Told | undefined {
  const missing = missingIn(text);
  const quote = quoteIn(text);
  const despite = missing.length === 0 && !quote ? despiteIn(text) : [];
  if (missing.length + despite.length === 0 && !quote) return undefined;
  return { missing, ...(quote ? { quote } : {}), despite, rest: unquoted(text) };
}

/** A text without the line of the portal that it quotes; the text itself where it quotes none. */
export function unquoted(text: string): string {
  return bannerSaid(text) ? withoutPage(flatOf(text)) : text.replace(/up and running/gi, ' ').trim() || text;
}

/** The best of the portal's lines, as people shorten it. */
const SHORT = /\bup ?and ?running\b/;
const PAGE =
  /\b(portal\w*|client|banner\w*|odjemal\w*|entra|azure|blade|line|message|notice|vrstic\w*|sporocil\w*|napis\w*|on premises integration|agent)\b/;
const SAYS = /\b(says?|said|shows?|showed|reads?|claims?|tells?|pravi|pise|pisalo|kaze|javlja|trdi)\b/;

const GONE =
  /\b(gone|vanish\w*|disappear\w*|went away|no longer (?:there|shown|says|shows|visible)|izgin\w*|ni vec (?:na|v|vidn\w*|prikaz\w*))\b/;

function quoteIn(text: string): Told['quote'] {
  const said = bannerSaid(text);
  const flat = flatOf(text);
  if (said?.because)
    return { id: said.id, because: said.id === 'running' && GONE.test(flat) ? 'denied' : said.because };
  if (said) return undefined;
  if (!SHORT.test(flat) || !PAGE.test(flat)) return undefined;
  // A line that went away is no good sign beside which something fails.
  const because = GONE.test(flat) ? 'denied' : reasonIn(flat.replace(SHORT, ' '));
  const isAbout = because === 'complaint' || because === 'denied' || SAYS.test(flat);
  return isAbout ? { id: 'running', because } : undefined;
}

/** Good signs only, and a complaint all the same. */
function despiteIn(text: string): readonly ProofId[] {
  const codes = findCodes(normalise(text).plain);
  const proofs = codes.flatMap((id) => proofId(id) ?? []);
  return areGood(codes) && complainsIn(flatOf(text)) ? proofs : [];
}
