import { LOCALES } from '../../workflow/locale.ts';
import { dayAfter, type Slot, type SlotWish } from '../../workflow/time/slot.ts';
import { utcWall, type Wall, wallIn } from '../../workflow/time/wall.ts';
import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import { type Clock, type Named, type NamedDay, namedIn, type Part } from './named.ts';
import type { Shift } from './shift.ts';

type Day = Pick<Wall, 'year' | 'month' | 'day'>;
type Wish = Omit<SlotWish, 'zone'>;

/** The moment (ISO) and the clock (IANA) that it is read by; `slot`: the time that it has, of which a text may name a part anew. */
type Given = { readonly now: string; readonly zone: string; readonly slot?: Slot };

/** The time that a text names, as the inputs of a card hold it; what it doesn't name is empty, or as it was. Pure. */
export function slotIn(text: string, { now, zone, slot }: Given): Wish {
  const { plain } = normalise(text);
  const named = fullest(LOCALES.map((locale) => namedIn(plain, LANGUAGES[locale].times)));
  const wall = (iso: string): Wall => wallIn(zone, Date.parse(iso)) ?? utcWall(Date.parse(iso));
  const today = wall(now);
  const before = slot && { from: wall(slot.from), to: wall(slot.to) };
  const isShift = named.shift && !named.day && !named.from && named.ahead === undefined;
  if (named.shift && isShift) return shifted(named.shift, { now, wall, ...(slot ? { slot } : {}) });
  const begins = named.ahead === undefined ? undefined : wall(aheadOf(now, named.ahead));
  const from = begins ?? (named.from && hourOf(named.from, named.part));
  const to = named.to ? hourOf(named.to, named.part, from) : from && named.lasts ? later(from, named.lasts) : undefined;
  const day = begins ?? dayOf(named, today, from) ?? (from ? nextAt(today, from) : undefined);
  const isAnother = day !== undefined || from !== undefined;
  const kept = isAnother ? before : undefined;
  return {
    day: day ? dateText(day) : '',
    from: from ? clockText(from) : kept ? clockText(kept.from) : '',
    to: to ? clockText(to) : kept && !from ? clockText(kept.to) : '',
  };
}

type Moving = { readonly now: string; readonly slot?: Slot; readonly wall: (iso: string) => Wall };

/** The time that it has, so much later; without one, so much later than now. Whole days keep its clocks, whatever the clocks do meanwhile. */
function shifted({ count, unit }: Shift, { now, slot, wall }: Moving): Wish {
  const on = (iso: string): string =>
    unit === 'days' ? iso : new Date(Date.parse(iso) + count * 60_000).toISOString();
  const days = unit === 'days' ? count : 0;
  const from = wall(slot ? on(slot.from) : unit === 'days' ? now : aheadOf(now, count));
  const isTimed = slot !== undefined || unit === 'minutes';
  return {
    day: dateText(dayAfter(from, days)),
    from: isTimed ? clockText(from) : '',
    to: slot ? clockText(wall(on(slot.to))) : '',
  };
}

/** Whether a text wants the time taken away that was appointed. Pure. */
export const dropsSlot = (text: string): boolean => {
  const { plain } = normalise(text);
  return LOCALES.some((locale) =>
    new RegExp(`(?<![\\p{L}])(?:${LANGUAGES[locale].times.drops.source})`, 'u').test(plain),
  );
};

/** So many minutes on (ISO), at the next five minutes that a clock shows. */
const FIVE_MS = 5 * 60_000;
const aheadOf = (now: string, minutes: number): string =>
  new Date(Math.ceil((Date.parse(now) + minutes * 60_000) / FIVE_MS) * FIVE_MS).toISOString();

/** A clock in a text that no day has, as it was typed. Pure. */
export const noClockIn = (text: string): string | undefined => {
  const { plain } = normalise(text);
  return LOCALES.map((locale) => namedIn(plain, LANGUAGES[locale].times).noClock).find((one) => one !== undefined);
};

/** The language whose words name the most of it. */
function fullest(all: readonly Named[]): Named {
  const weight = ({ day, from, to, part, lasts, ahead, shift }: Named) =>
    [day, from, to, part, lasts, ahead, shift].filter((one) => one !== undefined).length;
  return all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

type At = Pick<Wall, 'hour' | 'minute'>;

/** The hour as a day has it, 0 to 23. `begins`: what it ends, where it is an end. */
function hourOf({ hour, minute, half }: Clock, part: Part | undefined, begins?: At): At {
  const at = (h: number) => ({ hour: h % 24, minute });
  if (half) return at((hour % 12) + (half === 'pm' ? 12 : 0));
  if (hour > 12 || hour === 0) return at(hour);
  const isLate = part === 'afternoon' || part === 'evening' || ((part === 'night' || part === 'tonight') && hour >= 6);
  if (!isLate) return at(hour);
  // "From 11 to 12 in the evening" ends at midnight, "from 12 to 1 in the afternoon" begins at noon.
  if (hour === 12) return at(part === 'afternoon' && !(begins && begins.hour > 12) ? 12 : 0);
  return at(hour + 12);
}

const later = ({ hour, minute }: At, minutes: number): At => {
  const sum = hour * 60 + minute + minutes;
  return { hour: Math.floor(sum / 60) % 24, minute: sum % 60 };
};

/** The day that is named. An hour past midnight of a night belongs to the day after the evening that it follows. */
function dayOf({ day, part }: Named, now: Wall, from: At | undefined): Day | undefined {
  if (!day) return undefined;
  const date = dateOf(day, now, from);
  const isPastMidnight = (part === 'night' || part === 'tonight') && from !== undefined && from.hour < 6;
  const isNow = now.hour < 6 && isAfter(from, now) && day.kind === 'ahead' && day.days === 0;
  return isPastMidnight && !isNow ? dayAfter(date) : date;
}

function dateOf(day: NamedDay, now: Wall, from: At | undefined): Day {
  switch (day.kind) {
    case 'ahead':
      return dayAfter(now, day.days);
    case 'weekday': {
      const days = (day.weekday - weekdayOf(now) + 7) % 7;
      return dayAfter(now, days === 0 && from && !isAfter(from, now) ? 7 : days);
    }
    case 'date': {
      const isOver = day.month < now.month || (day.month === now.month && day.day < now.day);
      return { year: day.year ?? now.year + Number(isOver), month: day.month, day: day.day };
    }
  }
}

/** An hour without a day is the next one that shows it. */
const nextAt = (now: Wall, from: At): Day => dayAfter(now, isAfter(from, now) ? 0 : 1);

const isAfter = (at: At | undefined, now: Wall): boolean =>
  at !== undefined && at.hour * 60 + at.minute > now.hour * 60 + now.minute;

/** From 0, Monday. */
const weekdayOf = ({ year, month, day }: Day): number => (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

const two = (n: number): string => String(n).padStart(2, '0');
const dateText = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const clockText = ({ hour, minute }: At): string => `${two(hour)}:${two(minute)}`;
