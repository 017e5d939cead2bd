import { type Change, isOnWay } from '../../bot/workflow/change/change.ts';
import { isInPart } from '../../bot/workflow/change/closing.ts';
import { type Element, facts, text } from '../parts/card.ts';
import { ago } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';
import { closingRows } from './change-parts.ts';
import { leftElements } from './standing.ts';

/**
 * After a reading that found not everything on: what it read, and what of it is left and why, once something took effect. An apply
 * that was refused since has read anew, and says itself what it found.
 */
export function notYet({ words, change, now }: ChangeInput): readonly Element[] {
  // A way that is chosen says itself how to mend it.
  const left = isInPart(change) ? leftElements(words, change, !isOnWay(change)) : [];
  const states = Object.values(change.closing);
  if (!change.closingAt || change.lastRefusal || states.every((s) => s === 'met')) return left;
  return [text(words.running.lastRead(ago(words, change.closingAt, now))), ...rowsOf(words, change), ...left];
}

/** What is off in part stands with what mends it; a way that is chosen is about the rest alone. */
function rowsOf(words: Words, change: Change): readonly Element[] {
  const said = isOnWay(change) ? (['unmet', 'met'] as const) : (['unmet'] as const);
  const rows = closingRows(words, change, isInPart(change) ? said : []);
  return rows.length > 0 ? [facts(rows)] : [];
}
