import { calendarsOf, type Policies, policyFor } from '../config/index.ts';
import { withTimeout } from '../lib/with-timeout.ts';
import type { Clock, Log } from '../ports/index.ts';
import { DAY_MS, MINUTE_MS } from '../workflow/time/durations.ts';
import type { Freezes, FreezeWindow, Unread } from '../workflow/time/freeze.ts';
import { AHEAD_MS, isWithin } from '../workflow/time/within.ts';
import { FAULTS } from './faults.ts';
import { calledCalendar, readCalendar } from './read.ts';

/** A copy counts for so long: a day in which nobody can read the calendar freezes. */
const HOLDS_MS = DAY_MS;
/** How often it is read anew, and how long a server that starts waits for it. */
const EVERY_MS = 5 * MINUTE_MS;
const START_MS = 5_000;

/** What was read last, and when (ms). */
type Copy = { readonly at: number; readonly windows: readonly FreezeWindow[] };

export type FreezeBook = {
  /** What freezes in a tenant by the clock: its policy's windows and its calendars' as read last, and which of these nobody can read. */
  readonly freezesFor: (tenantId: string) => Freezes;
  /** Reads those anew that are due. One reading of each at a time; never rejects. */
  readonly look: () => Promise<void>;
  /** The first reading; a server waits for it, and not for long. */
  readonly begin: () => Promise<void>;
};

type Parts = { readonly clock: Clock; readonly log: Log; readonly read?: typeof readCalendar };

/**
 * Keeps copies of the calendars that policies name. One that nobody could read since the start freezes at once, since nobody knows what
 * stands in it; one that could be read, once its copy is a day old.
 */
export function createFreezeBook(policies: Policies, { clock, log, read = readCalendar }: Parts): FreezeBook {
  const places = calendarsOf(policies);
  const copies = new Map<string, Copy>();
  const tried = new Map<string, number>();
  const underway = new Map<string, Promise<void>>();

  async function readAnew(place: string): Promise<void> {
    tried.set(place, clock.now());
    const found = await read(place, clock.now());
    if (found.kind === 'read') copies.set(place, { at: clock.now(), windows: found.windows });
    else
      log(isHeld(place) ? 'warn' : 'error', 'a calendar of freezes could not be read', {
        calendar: calledCalendar(place),
        why: `It ${FAULTS[found.fault]}.`,
        ...(isHeld(place) ? {} : { effect: 'nothing is carried out until it can be read' }),
      });
  }

  function isHeld(place: string): boolean {
    const copy = copies.get(place);
    return copy !== undefined && isWithin(copy.at, HOLDS_MS, clock.now(), AHEAD_MS);
  }

  async function look(): Promise<void> {
    const due = places.filter(
      (place) => !isWithin(tried.get(place) ?? Number.NEGATIVE_INFINITY, EVERY_MS, clock.now()),
    );
    await Promise.all(
      due.map((place) => {
        const reading = underway.get(place) ?? readAnew(place).finally(() => underway.delete(place));
        underway.set(place, reading);
        return reading;
      }),
    );
  }

  return {
    look,
    begin: async () => void (await withTimeout(look(), START_MS)),
    freezesFor(tenantId) {
      const { freezes, calendars } = policyFor(policies, tenantId);
      if (calendars.length === 0) return freezes;
      const windows = [...freezes.windows, ...calendars.flatMap((place) => copies.get(place)?.windows ?? [])];
      const missing = calendars.find((place) => !isHeld(place));
      return missing === undefined
        ? { windows }
        : { windows, unread: unreadOf(missing, copies.get(missing), calendars.length > 1) };
    },
  };
}

const unreadOf = (place: string, copy: Copy | undefined, isOneOfSeveral: boolean): Unread => ({
  calendar: calledCalendar(place),
  ...(copy ? { since: new Date(copy.at).toISOString() } : {}),
  ...(isOneOfSeveral ? { isOneOfSeveral } : {}),
});
