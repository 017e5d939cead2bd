import { FAULTS } from '../../calendar/faults.ts';
import { namesPrivate } from '../../calendar/private-address.ts';
import { calledCalendar, isAddress, readCalendar } from '../../calendar/read.ts';
import { type Config, calendarsOf } from '../../config/index.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { freezeAt, nextFreeze } from '../../workflow/time/freeze.ts';
import { type Finding, fail, ok, skip } from './checked.ts';

/** Whether the calendars of freezes can be read, and what they freeze next. Those at an address are fetched only where it may go online. */
export function checkCalendars(
  { policies }: Config,
  { now, isOnline }: { readonly now: number; readonly isOnline: boolean },
): Promise<readonly Finding[]> {
  return Promise.all(
    calendarsOf(policies).map(async (place): Promise<Finding> => {
      const called = `the calendar of freezes ${calledCalendar(place)}`;
      // An IP address that is refused is refused here as there, without a call.
      if (isAddress(place) && !isOnline && !namesPrivate(new URL(place)))
        return skip(`${called} isn’t read`, 'only the network can tell', 'Run the doctor with --online.');
      const found = await readCalendar(place, now);
      if (found.kind === 'read') return ok(`${called} can be read: ${aheadIn(found, new Date(now).toISOString())}`);
      const [why = '', fix = ''] = FAULTS[found.fault].split(': ');
      const effect = 'while it can’t be read, nothing is carried out';
      return fail(`${called} can’t be read`, `it ${why}; ${effect}`, `${fix[0]?.toUpperCase()}${fix.slice(1)}.`);
    }),
  );
}

function aheadIn(found: Parameters<typeof freezeAt>[0], now: string): string {
  const freeze = freezeAt(found, now);
  if (freeze?.because === 'window') return `it freezes now, until ${freeze.until}`;
  const next = nextFreeze(found, now, 400 * DAY_MS);
  return next ? `it freezes next from ${next.from} to ${next.to}` : 'it freezes nothing within a year';
}
