import type { IncomingActivity } from './activity.ts';

/** IANA names begin with a letter; an offset, which newer machines take too, would be wrong after the next change of the clocks. */
const NAME = /^[A-Za-z]/;

/**
 * The time zone (IANA) that the sender's client lives by: `localTimezone`, else what the client tells of itself (`clientInfo`).
 * Undefined where neither names a zone that this machine knows; an invoke may carry none.
 */
export function zoneOf({ localTimezone, entities }: IncomingActivity): string | undefined {
  const ofClient = entities?.find((entity) => entity.type === 'clientInfo')?.timezone;
  return known(localTimezone) ?? known(ofClient);
}

/** By the names that this machine knows, which have an end; looking one up takes longer than most of a turn. */
const KNOWN = new Map<string, string>();

function known(name: string | undefined): string | undefined {
  if (!name || !NAME.test(name)) return undefined;
  // In any case of letters it is the same zone.
  const key = name.toLowerCase();
  const before = KNOWN.get(key);
  if (before) return before;
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    KNOWN.set(key, zone);
    return zone;
  } catch {
    return undefined;
  }
}
