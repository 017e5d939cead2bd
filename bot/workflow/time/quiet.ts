/** Nobody is reminded from eight in the evening to seven in the morning of their own clock. */
const QUIET = { from: 20, to: 7 } as const;

/** Whether it is night for somebody at this moment (ms), by their time zone (IANA). Where it isn't known, it is never night. */
export function isQuiet(at: number, zone: string | undefined): boolean {
  if (!zone) return false;
  const hour = hourIn(at, zone);
  return hour !== undefined && (hour >= QUIET.from || hour < QUIET.to);
}

/** The hour of the day there, 0 to 23; undefined where this machine doesn't know the zone any more. */
function hourIn(at: number, zone: string): number | undefined {
  try {
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at);
    return Number.parseInt(hour, 10);
  } catch {
    return undefined;
  }
}
