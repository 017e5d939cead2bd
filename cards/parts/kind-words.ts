import type { Change } from '../../bot/workflow/change/change.ts';
import { type SettingValue, USUAL_KIND } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import type { KindWords } from '../words/shape/index.ts';
import { escaped, LENGTHS } from './escape.ts';

/** The words of this kind of change. */
export function kindWords(words: Words, { plan }: Change): KindWords {
  return words.kinds[plan.operation];
}

/** What kind a change is where it needs a name: not of turning it on, which every change was before there were several. */
export function namedKind(words: Words, { plan }: Pick<Change, 'plan'>): string {
  return plan.operation === USUAL_KIND ? '' : words.kinds[plan.operation].title;
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
