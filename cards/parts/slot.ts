import type { Slot } from '../../bot/workflow/time/slot.ts';
import type { Words } from '../words/index.ts';

/** An appointed time by the clock that named it, with UTC beside it, as Markdown that begins no numbered list. */
export function slotText({ time }: Words, { from, to, zone }: Slot): string {
  return time.span(new Date(from), new Date(to), zone).replace(/^(\d+)\./, '$1\\.');
}
