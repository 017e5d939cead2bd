import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DAY_MS } from '../workflow/time/durations.ts';
import type { FreezeWindow } from '../workflow/time/freeze.ts';
import { type Fault, fault, faultIn } from './faults.ts';
import { fetchCalendar, MOST_BYTES, type Reach } from './fetch.ts';
import { windowsIn } from './windows.ts';

/** As far as anybody plans; it is read anew long before. */
const AHEAD_MS = 400 * DAY_MS;

export type CalendarRead =
  | { readonly kind: 'read'; readonly windows: readonly FreezeWindow[] }
  | { readonly kind: 'unread'; readonly fault: Fault };

/** The freezes of a calendar from yesterday to a year ahead of `now` (ms). `place`: a path, or an https address. Never rejects. */
export async function readCalendar(place: string, now: number, reach?: Reach): Promise<CalendarRead> {
  try {
    const text = isAddress(place) ? await fetchCalendar(place, reach) : await textIn(place);
    return { kind: 'read', windows: windowsIn(text, now - DAY_MS, now + AHEAD_MS) };
  } catch (error) {
    return { kind: 'unread', fault: faultIn(error) };
  }
}

async function textIn(path: string): Promise<string> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) throw fault('missing');
  if (file.size > MOST_BYTES) throw fault('too-large');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw fault('missing');
  return text.replace(/^\uFEFF/, '');
}

export const isAddress = (place: string): boolean => place.startsWith('https://');

/** What messages call a calendar: an address may be a secret by itself. */
export const calledCalendar = (place: string): string => (isAddress(place) ? new URL(place).host : basename(place));
