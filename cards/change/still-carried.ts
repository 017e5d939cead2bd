import { box, type Element, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { date } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';

/** The test after the last step of a change that turns writeback off which shows that it is still on. */
export function stillCarried({ words, stillCarried: seen }: ChangeInput): readonly Element[] {
  if (!seen) return [];
  const says = words.result.byLog.cameThrough(escaped(seen.agent, LENGTHS.product), date(words, seen.when));
  return [box('warning', [text(says)])];
}
