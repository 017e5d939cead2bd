import { type SlotWish, UTC } from '../../bot/workflow/time/slot.ts';
import { utcWall, type Wall, wallIn } from '../../bot/workflow/time/wall.ts';
import type { Element } from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import { twoDigits } from '../words/shape/moment.ts';
import type { ChangeInput } from './change-input.ts';

/**
 * Room for an appointed time by the reader's own clock, which is named, and goes along with what is typed: whoever presses after a journey
 * means the clock that they read here.
 */
export function slotInputs(input: ChangeInput): readonly Element[] {
  const { words, zone = UTC } = input;
  const { slot: says } = words;
  const { day, from, to } = wishOf(input, zone);
  const column = (id: string, label: string, value: string) => ({
    type: 'Column',
    width: 'stretch',
    items: [{ type: 'Input.Time', id, label, ...(value ? { value } : {}) }],
  });
  return [
    {
      type: 'Input.Date',
      id: 'slotDay',
      label: says.day(zone === UTC ? '' : plain(zone, MOST)),
      ...(day ? { value: day } : {}),
    },
    { type: 'ColumnSet', columns: [column('slotFrom', says.from, from), column('slotTo', says.until, to)] },
    { type: 'Input.Text', id: 'slotZone', label: words.change.keptLabel, value: zone, isVisible: false },
  ];
}

/** The longest name of a zone is half of it. */
const MOST = 60;

/** What was typed, else the time that it has. */
function wishOf({ typed, change: { plan } }: ChangeInput, zone: string): Omit<SlotWish, 'zone'> {
  if (typed?.slot) return typed.slot;
  if (!plan.slot) return { day: '', from: '', to: '' };
  const [from, to] = [plan.slot.from, plan.slot.to].map(
    (at) => wallIn(zone, Date.parse(at)) ?? utcWall(Date.parse(at)),
  );
  return from && to ? { day: dayOf(from), from: clockOf(from), to: clockOf(to) } : { day: '', from: '', to: '' };
}

const dayOf = ({ year, month, day }: Wall): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const clockOf = ({ hour, minute }: Wall): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
