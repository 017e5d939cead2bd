import type { Change } from '../../bot/workflow/change/change.ts';
import type { SettingValue } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import type { KindWords } from '../words/shape/index.ts';
import { escaped, LENGTHS } from './escape.ts';

/** The words of this kind of change. */
export function kindWords(words: Words, { plan }: Change): KindWords {
  return words.kinds[plan.operation];
}

/** That it can be taken back, and how. */
export function undoLine(words: Words, change: Change): string {
  return kindWords(words, change).instead?.undo ?? words.about.undo;
}

/** A value of a setting, as read or as planned. */
export function shownValue(words: Words, change: Change, value: SettingValue | 'unknown'): string {
  const { onOff } = words.terms;
  if (value === 'unknown') return onOff.unknown;
  if (typeof value === 'boolean') return value ? onOff.on : onOff.off;
  return kindWords(words, change).values[value] ?? escaped(value, LENGTHS.short);
}
