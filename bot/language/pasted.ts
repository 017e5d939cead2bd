import { type BannerId, bannerIn } from './knowledge/banners.ts';
import { cleaned, joined, linesOf } from './pasted-clean.ts';
import { grouped, type PastedEvent } from './pasted-event.ts';
import { jsonIn, readJson } from './pasted-json.ts';
import { readLines } from './pasted-lines.ts';
import { codesInMessages } from './pasted-messages.ts';
import { looksLikeSecret } from './pasted-secrets.ts';

export type { PastedEvent } from './pasted-event.ts';

/**
 * What a paste says, as closed words, numbers and times only: nothing of its text. `enabled` is the switch of
 * `Get-ADSyncAADPasswordResetConfiguration`; `codes` are known codes in one spelling, the most telling first, the ids of `events` among them.
 * Times are ISO 8601, with `Z` in UTC, without it in the server's own time.
 */
export type Pasted = {
  readonly kind: 'configuration' | 'events' | 'message' | 'banner';
  readonly events: readonly PastedEvent[];
  readonly codes: readonly string[];
  readonly enabled?: boolean;
  readonly banner?: BannerId;
  /** 31019 stands in it: the server reached Service Bus. */
  readonly heartbeat?: { readonly newest?: string };
  /** Whether the last of 31005 (switched on) and 31013 (switched off) is the first of them; absent where neither stands. */
  readonly onboarded?: boolean;
  readonly isCut: boolean;
};

export type Refused = { readonly looksLikeSecret: true };

const nothing = () => {};

/**
 * Reads what an admin pasted from the Connect server: tables, lists and JSON of the two commands, an event's text, the text of a
 * screenshot. Pure, linear, at most 65,536 characters. Undefined for anything that isn't such a paste.
 * @param step is called once for each line or value looked at, for those who count
 */
export function readPasted(raw: string, step: () => void = nothing): Pasted | Refused | undefined {
  const { text, isCut } = cleaned(raw);
  const pasted = read(text, isCut, step);
  const isSecret = [raw.slice(0, 65_536), text, joined(raw)].some((t) => looksLikeSecret(t, pasted !== undefined));
  return isSecret ? { looksLikeSecret: true } : pasted;
}

function read(text: string, isCut: boolean, step: () => void): Pasted | undefined {
  const json = jsonIn(text);
  const fromJson = json === undefined ? undefined : readJson(json, step);
  const fromLines =
    fromJson && (fromJson.seen.length > 0 || fromJson.enabled.length > 0) ? undefined : readLines(linesOf(text), step);
  const seen = fromJson?.seen.length ? fromJson.seen : (fromLines?.seen ?? []);
  // Password hash sync has a switch of the same name, printed with its two connectors.
  const isHashSync = fromJson?.isHashSync || /sourceconnector|passwordsyncconfiguration/i.test(text);
  const switches = isHashSync ? [] : fromJson?.enabled.length ? fromJson.enabled : (fromLines?.enabled ?? []);
  const messages = codesInMessages(text);
  const banner = bannerIn(text);
  // "Event ID: 33004" alone is a question, not an output.
  const isOutput =
    fromJson !== undefined ||
    seen.some((s) => s.isDated || s.source) ||
    (fromLines?.fields ?? 0) > 1 ||
    seen.length > 1;
  const events = isOutput ? grouped(seen) : [];
  // Two connectors may print two switches: only where they agree is there an answer.
  const enabled = switches.length > 0 && switches.every((s) => s === switches[0]) ? switches[0] : undefined;
  if (events.length === 0 && enabled === undefined && messages.length === 0 && !banner) return undefined;
  const heartbeat = events.find((e) => e.id === 31019);
  const onboarded = lastSwitch(events);
  return {
    kind:
      enabled !== undefined
        ? 'configuration'
        : events.length > 0
          ? 'events'
          : messages.length > 0
            ? 'message'
            : 'banner',
    events,
    codes: [...new Set([...messages, ...events.map((e) => String(e.id))])],
    ...(enabled === undefined ? {} : { enabled }),
    ...(banner ? { banner: banner.id } : {}),
    ...(heartbeat ? { heartbeat: heartbeat.newest ? { newest: heartbeat.newest } : {} } : {}),
    ...(onboarded === undefined ? {} : { onboarded }),
    isCut,
  };
}

/** On after the newer of the two; both without a time leave it open. */
function lastSwitch(events: readonly PastedEvent[]): boolean | undefined {
  const on = events.find((e) => e.id === 31005);
  const off = events.find((e) => e.id === 31013);
  if (!on || !off) return on || off ? on !== undefined : undefined;
  if (!on.newest || !off.newest || on.newest === off.newest) return undefined;
  return on.newest > off.newest;
}
