import { DAY_MS } from './durations.ts';
import { momentsOf, offsetOf, type Wall } from './wall.ts';

/** An appointed time: carried out from `from` and no later than `to` (ISO, UTC to the millisecond). `zone` (IANA): whose clock it was named by. */
export type Slot = { readonly from: string; readonly to: string; readonly zone: string };

/** An appointed time as somebody names it: `2026-11-28`, `22:00`, `23:00`, by the clocks of `zone` (IANA). What isn't named is empty. */
export type SlotWish = { readonly day: string; readonly from: string; readonly to: string; readonly zone: string };

/** Whose clock counts where nobody knows the person's own. */
export const UTC = 'UTC';

/** Why a wish is no time: something is missing or no date, or the clocks of that night show it twice or never. */
export type NoSlot = 'incomplete' | 'clocks';

/** How a moment stands to an appointed time. At its end it is over. */
export type SlotState = 'ahead' | 'open' | 'over';

/** Further ahead than this nobody plans a change of two switches; a slip of the year would hold up a tenant for as long. */
export const FARTHEST_DAYS = 31;

/** The appointed time that is wished for, or why it is none. An end that isn't later than the beginning is one of the day after. Pure. */
export function slotOf({ day, from, to, zone }: SlotWish): Slot | NoSlot {
  const date = dayIn(day);
  const [begins, ends] = [clockIn(from), clockIn(to)];
  if (!date || !begins || !ends) return 'incomplete';
  const isNextDay = ends.hour * 60 + ends.minute < begins.hour * 60 + begins.minute;
  const first = momentsOf({ ...date, ...begins }, zone);
  const last = momentsOf({ ...(isNextDay ? dayAfter(date) : date), ...ends }, zone);
  const [start, end] = [first[0], last[0]];
  if (first.length !== 1 || last.length !== 1 || start === undefined || end === undefined) return 'clocks';
  if (offsetOf(zone, start) !== offsetOf(zone, end)) return 'clocks';
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString(), zone };
}

/** Whether nothing at all was named: then the policy's hours hold. */
export const isNoWish = ({ day, from, to }: SlotWish): boolean => [day, from, to].every((text) => text.trim() === '');

/** How this moment (ISO) stands to it. */
export function slotState({ from, to }: Slot, now: string): SlotState {
  const at = Date.parse(now);
  if (at < Date.parse(from)) return 'ahead';
  return at < Date.parse(to) ? 'open' : 'over';
}

/** The minutes that are left of it, whole ones: all of them before it begins. */
export function minutesIn({ from, to }: Slot, now: string): number {
  const start = Math.max(Date.parse(from), Date.parse(now));
  return Math.max(0, Math.floor((Date.parse(to) - start) / 60_000));
}

type Day = Pick<Wall, 'year' | 'month' | 'day'>;

/** A day of the calendar, which has no 31 February. */
export function dayIn(text: string): Day | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

function clockIn(text: string): Pick<Wall, 'hour' | 'minute'> | undefined {
  const [, hour = 24, minute = 0] = (/^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? []).map(Number);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** So many days later, by the calendar. */
export function dayAfter({ year, month, day }: Day, days = 1): Day {
  const next = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}
