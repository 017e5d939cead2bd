import type { Person } from '../reading.ts';

/** From when to when nothing is carried out, and why. ISO 8601 with a zone; at `to` it is open again. */
export type FreezeWindow = { readonly from: string; readonly to: string; readonly reason: string };

/** A calendar that couldn't be read for so long that nobody knows what stands in it. `since`: when it last could (ISO); never where absent. `isOneOfSeveral`: the policy names others too, so it takes its name. */
export type Unread = { readonly calendar: string; readonly since?: string; readonly isOneOfSeveral?: true };

/** What a policy freezes by the clock, as its file and calendars say at this moment. */
export type Freezes = { readonly windows: readonly FreezeWindow[]; readonly unread?: Unread };

export const NO_FREEZES: Freezes = { windows: [] };

/** *Stop everything*, by an approver, until it is lifted. */
export type Stop = { readonly by: Person; readonly at: string; readonly reason: string };

/** Why nothing is carried out at a moment. `until`: the next opening (ISO, UTC); where absent nobody can tell it. */
export type Freeze =
  | { readonly because: 'window'; readonly reason: string; readonly until: string }
  | ({ readonly because: 'unread' } & Unread)
  | ({ readonly because: 'stopped' } & Stop);

/** A window as it counts, with those that it overlaps or adjoins. Milliseconds. */
type Span = { readonly from: number; readonly to: number; readonly windows: readonly FreezeWindow[] };

/** Why nothing is carried out at `now` (ISO) by the clock. Pure. The reason is that of the window which holds longest. */
export function freezeAt({ windows, unread }: Freezes, now: string): Freeze | undefined {
  if (unread) return { because: 'unread', ...unread };
  const at = Date.parse(now);
  const span = joined(windows).find(({ from, to }) => from <= at && at < to);
  if (!span) return undefined;
  const [held] = span.windows
    .filter(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to))
    .toSorted((one, other) => Date.parse(other.to) - Date.parse(one.to));
  return { because: 'window', reason: held?.reason ?? '', until: new Date(span.to).toISOString() };
}

/** The next freeze that begins after `now` and within `forMs` of it, as one window with the reason that begins it. */
export function nextFreeze({ windows }: Freezes, now: string, forMs: number): FreezeWindow | undefined {
  const at = Date.parse(now);
  const span = joined(windows).find(({ from }) => from > at && from <= at + forMs);
  const [first] = span?.windows ?? [];
  if (!span || !first) return undefined;
  return { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString(), reason: first.reason };
}

/** Windows in the order of their beginning; those between which it never opens are one. What never lasts is none. */
function joined(windows: readonly FreezeWindow[]): readonly Span[] {
  const spans: Span[] = [];
  const sorted = windows
    .map((window) => ({ from: Date.parse(window.from), to: Date.parse(window.to), windows: [window] }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  for (const span of sorted) {
    const last = spans.at(-1);
    if (!last || span.from > last.to) spans.push(span);
    else
      spans[spans.length - 1] = {
        from: last.from,
        to: Math.max(last.to, span.to),
        windows: [...last.windows, ...span.windows],
      };
  }
  return spans;
}
