import type { Event, ServerOutput } from '../record/events.ts';
import { HOUR_MS } from '../time/durations.ts';
import { type Claim, type Ground, proves, supports } from './finding.ts';
import { type Part, wordKey } from './part.ts';

/** The Connect server's events that say something of writeback; each counts by its own time alone. */
const SERVER_EVENTS: Readonly<Record<number, readonly Claim[]>> = {
  31002: [supports('way', true)],
  31005: [supports('connect-half', true)],
  31007: [supports('way', true)],
  31010: [supports('way', true)],
  31013: [proves('connect-half', false)],
};

/** A text that came through somebody's hands makes nothing certain that is good news; against it is taken as printed. */
const groundOf = (claims: readonly Claim[]): Ground => (claims.some((c) => !c.holds) ? 'documented' : 'word');

/** What a person pasted from the server: the switch as of now, events as of their own time. */
export function fromServer(
  { enabled, onboarded, events }: Pick<ServerOutput, 'enabled' | 'onboarded' | 'events'>,
  at: string,
): readonly Part[] {
  const dated = events.flatMap((e) => (e.newest ? event(e.id, e.newest, e.count, at) : []));
  // A record of before may hold no event's time; then its last word on the switch stands for the moment of pasting.
  const last = enabled ?? (dated.length === 0 && onboarded === false ? false : undefined);
  return [...dated, ...(last === undefined ? [] : [switchPart(last, at)])];
}

function event(id: number, newest: string, count: number, learnedAt: string): readonly Part[] {
  const claims = SERVER_EVENTS[id];
  if (!claims) return [];
  const at = momentOf(newest, learnedAt);
  if (!at) return [];
  return [{ key: `event ${id}`, at, ground: groundOf(claims), says: { id: 'server-event', event: id }, claims, count }];
}

function switchPart(isOn: boolean, at: string): Part {
  const claims = [isOn ? supports('connect-half', true) : proves('connect-half', false)];
  const says = { id: isOn ? 'server-switch-on' : 'server-switch-off' } as const;
  return { key: wordKey('switch', claims), at, ground: groundOf(claims), says, claims, count: 1 };
}

/** The widest that clocks of the world are apart from UTC. */
const ZONE_MS = 14 * HOUR_MS;

/** A time in the server's own zone may read as ahead of UTC by its offset: it is then no later than the moment it was pasted. */
function momentOf(time: string, learnedAt: string): string | undefined {
  const isUtc = /(Z|[+-]\d\d:\d\d)$/.test(time);
  const ms = Date.parse(isUtc ? time : `${time}Z`);
  if (!Number.isFinite(ms)) return undefined;
  const learned = Date.parse(learnedAt);
  const isZone = !isUtc && ms > learned && ms - learned <= ZONE_MS;
  return new Date(isZone ? learned : ms).toISOString();
}

/** What each word of a person claims; all others are shown only. */
const WORDS: Readonly<Record<string, readonly Claim[]>> = {
  'banner-running': [supports('connect-half', true)],
  'banner-online-outdated': [supports('connect-half', true)],
  'banner-not-configured': [proves('connect-half', false)],
  'banner-cannot-connect': [supports('way', false)],
};

/** An admin's word for what they did themselves; what it counts for depends on what the change was to do. */
export function fromAttested({ what, speaksFor }: Extract<Event, { type: 'attested' }>, at: string): readonly Part[] {
  // A box in a wizard has done nothing yet; only the word for the settings says something of them.
  if (what !== 'set-in-portal' && what !== 'set-by-command') return [];
  return [wordPart('set', what, speaksFor === 'neither' ? [] : [supports('portal-switch', speaksFor !== 'off')], at)];
}

/** The portal's banner as somebody read it out. */
export function fromBanner(banner: string, at: string): readonly Part[] {
  const what = `banner-${banner}`;
  return [wordPart('banner', what, WORDS[what] ?? [], at)];
}

function wordPart(kind: string, what: string, claims: readonly Claim[], at: string): Part {
  return { key: wordKey(kind, claims), at, ground: 'word', says: { id: 'attested', what }, claims, count: 1 };
}
