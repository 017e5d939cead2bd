import { wallIn } from './wall.ts';

/** Nobody is reminded from eight in the evening to seven in the morning of their own clock. */
const QUIET = { from: 20, to: 7 } as const;

/** Whether it is night for somebody at this moment (ms), by their time zone (IANA). Where it isn't known, it is never night. */
export function isQuiet(at: number, zone: string | undefined): boolean {
  if (!zone) return false;
  const hour = wallIn(zone, at)?.hour;
  return hour !== undefined && (hour >= QUIET.from || hour < QUIET.to);
}
