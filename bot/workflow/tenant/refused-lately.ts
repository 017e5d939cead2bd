import type { Event } from '../record/events.ts';
import { HOUR_MS } from '../time/durations.ts';
import { isWithin } from '../time/within.ts';
import type { TenantState } from './state.ts';

export type Refused = Extract<Event, { readonly type: 'refused' }>;

/** When an hour of refusals began (ISO), by whom and what it concerns. */
export type RefusedLately = Readonly<Record<string, string>>;

export const REFUSED_HOUR_MS = HOUR_MS;
/** So many hours are known at once; of whoever is pushed out, the next refusal is a record again. */
const MOST = 1_000;

/** The refusals whose hour isn't over when this event is written. What tells how many more there were begins none. */
export function withRefused(
  { refusedLately: before = {} }: TenantState,
  event: Event,
): Pick<TenantState, 'refusedLately'> {
  if (event.type !== 'refused' || event.more !== undefined) return {};
  const running = Object.entries(before).filter(([, began]) => isWithinHour(began, event.at));
  return { refusedLately: Object.fromEntries([...running, [nameOf(event), event.at] as const].slice(-MOST)) };
}

/** When the hour began that this refusal belongs to; undefined where it begins one. */
export function hourOf({ refusedLately = {} }: TenantState, refused: Refused): string | undefined {
  const began = refusedLately[nameOf(refused)];
  return began !== undefined && isWithinHour(began, refused.at) ? began : undefined;
}

/** Whom and what it concerns. */
export const nameOf = ({ by, verb, changeId }: Refused): string =>
  [by === 'pilot' ? by : by.objectId.toLowerCase(), verb, changeId ?? ''].join('|');

/** A clock that was set back by the hour ends it too. */
const isWithinHour = (began: string, at: string): boolean =>
  isWithin(Date.parse(began), REFUSED_HOUR_MS, Date.parse(at), REFUSED_HOUR_MS - 1);
