import type { BannerId } from '../knowledge/banners.ts';
import type { ProofId } from '../knowledge/proofs.ts';
import { type Finding, printedOf, readOutputs } from '../outputs/index.ts';
import { bannerSaid, flatOf, type QuoteReason } from './banner.ts';
import { blocksOf, type Piece } from './blocks.ts';
import { cleaned, joined } from './clean.ts';
import { complainsIn } from './complaint.ts';
import { findDate, orderIn } from './dates.ts';
import { grouped, lastSwitch, type PastedEvent, type Seen } from './event.ts';
import { type Frame, framesIn } from './frames.ts';
import { eventsInJson, segmentsOf } from './json.ts';
import type { SwitchDoubt } from './judge.ts';
import { readLines } from './lines.ts';
import { codesInMessages, isEventText } from './messages.ts';
import { missingIn } from './missing.ts';
import { isSentence, proseOf } from './prose.ts';
import { looksLikeSecret } from './secrets.ts';
import { readSwitch, type SwitchReading } from './switch.ts';
import { linesOf } from './unglue.ts';

export type { PastedEvent } from './event.ts';
export { isForeign } from './foreign.ts';
export { besidePage, isOfAnotherTenant } from './frames.ts';
export { withoutMissed } from './missing.ts';
export { foreignPlace, placesIn } from './places.ts';

/**
 * What a paste says, as closed words, numbers and times only: nothing of its text. `enabled` is the switch of
 * `Get-ADSyncAADPasswordResetConfiguration`, where it certainly is; `codes` are known codes in one spelling, the most telling first, the
 * ids of `events` among them. Times are ISO 8601, with `Z` in UTC, without it in the server's own time.
 */
export type Pasted = {
  readonly kind: 'configuration' | 'events' | 'message' | 'banner';
  readonly events: readonly PastedEvent[];
  readonly codes: readonly string[];
  readonly enabled?: boolean;
  /** What the outputs of commands tell, those of the switch and of events among them. */
  readonly findings: readonly Finding[];
  /** The line that the portal shows on top, where the text is a report of it. */
  readonly banner?: BannerId;
  /** 31019 stands in it: the server reached Service Bus. */
  readonly heartbeat?: { readonly newest?: string };
  /** Whether the last of 31005 (switched on) and 31013 (switched off) is the first of them; absent where no time of theirs tells. */
  readonly onboarded?: boolean;
  readonly isCut: boolean;
  /** What looks like the switch and isn't taken for it, or is the switch of another place or time. */
  readonly doubts: readonly (SwitchDoubt | Frame)[];
  /** The person says beside it that it is only supposed, or comes from elsewhere: nothing of it counts. */
  readonly withheld?: Exclude<Frame, 'past'>;
  /** A message that is quoted, and no event's own text. */
  readonly isQuoted: boolean;
  /** A banner that is only talked of. */
  readonly quote?: { readonly id: BannerId; readonly because: QuoteReason };
  /** Good signs that the person says are not there. */
  readonly missing: readonly ProofId[];
  /** What the person wrote around it says that something goes wrong. */
  readonly complains: boolean;
};

export type Refused = { readonly looksLikeSecret: true };

const nothing = () => {};

/**
 * Reads what an admin pasted from the Connect server: tables, lists, CSV and JSON of the two commands, an event's text, the text of
 * a screenshot, also where a chat lost the line breaks. Pure, linear, at most 65,536 characters. Undefined for anything that isn't
 * such a paste.
 * @param step is called once for each line or value looked at, for those who count
 */
export function readPasted(raw: string, step: () => void = nothing): Pasted | Refused | undefined {
  const { text, isCut } = cleaned(raw);
  const pasted = read(text, isCut, step);
  const isSecret = [raw.slice(0, 65_536), text, joined(raw)].some((t) => looksLikeSecret(t, pasted !== undefined));
  return isSecret ? { looksLikeSecret: true } : pasted;
}

function read(text: string, isCut: boolean, step: () => void): Pasted | undefined {
  const pieces = segmentsOf(text).map((s) => ('json' in s ? s : { lines: linesOf(s.text) }));
  const lines = pieces.flatMap((p) => ('lines' in p ? p.lines : ['']));
  const fromJson = pieces.flatMap((p) => ('json' in p ? eventsInJson(p.json, step) : []));
  const fromLines = readLines(lines, step);
  const prose = proseOf(lines);
  const { enabled, doubts, withheld } = framed(readSwitch(blocksOf(pieces)), framesIn(prose));
  const events = eventsOf([...fromJson, ...fromLines.seen], fromJson.length > 0 || fromLines.fields > 1, text);
  const messages = codesInMessages(text);
  const { id: banner, because } = bannerSaid(text) ?? {};
  const isReport = banner !== undefined && because === undefined;
  const known = { events: events.map((e) => e.id), ...(enabled === undefined ? {} : { enabled }) };
  const findings = readOutputs(printedOf(text, dated(pieces, lines), known));
  const isFound = events.length + doubts.length + messages.length + findings.length > 0;
  if (!isFound && enabled === undefined && !isReport) return undefined;
  const heartbeat = events.find((e) => e.id === 31019);
  const onboarded = lastSwitch(events);
  return {
    kind: kindOf(enabled, events, messages, isReport),
    events,
    codes: [...new Set([...messages, ...events.map((e) => String(e.id))])],
    ...(enabled === undefined ? {} : { enabled }),
    findings,
    ...(isReport ? { banner } : {}),
    ...(heartbeat ? { heartbeat: heartbeat.newest ? { newest: heartbeat.newest } : {} } : {}),
    ...(onboarded === undefined ? {} : { onboarded }),
    isCut,
    doubts,
    ...(withheld ? { withheld } : {}),
    isQuoted: events.length === 0 && messages.length > 0 && !isEventText(text),
    ...(banner && because ? { quote: { id: banner, because } } : {}),
    missing: missingIn(prose),
    complains: complainsIn(flatOf(prose)),
  };
}

/** The same with the time of each line beside it. */
function dated(pieces: readonly Piece[], lines: readonly string[]) {
  const order = orderIn(lines) ?? (lines.some((line) => /\d\s?[ap]m\b/i.test(line)) ? 'month-first' : undefined);
  const withTime = (text: string) => {
    const when = findDate(text, order)?.when;
    return when ? { text, when } : { text };
  };
  return pieces.map((p) => ('json' in p ? p : { lines: p.lines.map(withTime) }));
}

/** The switch says how it is now and here; a word beside it that speaks of then or there takes that from it. */
function framed(read: SwitchReading, frames: readonly Frame[]): Pick<Pasted, 'enabled' | 'doubts' | 'withheld'> {
  const withheld = frames.find((f) => f !== 'past');
  const held = withheld ? { withheld } : {};
  const [frame] = frames;
  if (read.enabled === undefined || !frame) return { ...read, ...held };
  return { doubts: [frame, ...read.doubts], ...held };
}

/** "Event ID: 33004" alone is a question, not an output; and what a sentence says is missing was not found. */
function eventsOf(seen: readonly Seen[], isListed: boolean, text: string): readonly PastedEvent[] {
  const isOutput = isListed || seen.length > 1 || seen.some((s) => s.isDated || s.source);
  if (!isOutput || seen.length === 0) return [];
  const denied: readonly string[] = seen.every((s) => s.when) ? [] : missingIn(text);
  return grouped(seen.filter((s) => s.when || !denied.includes(String(s.id))));
}

function kindOf(
  enabled: boolean | undefined,
  events: readonly PastedEvent[],
  messages: readonly string[],
  isBanner: boolean,
): Pasted['kind'] {
  if (enabled !== undefined) return 'configuration';
  if (events.length > 0) return 'events';
  if (messages.length > 0) return 'message';
  return isBanner ? 'banner' : 'configuration';
}

/** What the person wrote around what they pasted. */
export function proseAround(raw: string): string {
  const { text } = cleaned(raw);
  const lines = segmentsOf(text).flatMap((s) => ('json' in s ? [''] : linesOf(s.text)));
  const [only, ...more] = lines;
  // One line with a command's name or a quotation mark in front is still a sentence.
  return only !== undefined && more.length === 0 && isSentence(only) ? only : proseOf(lines);
}
