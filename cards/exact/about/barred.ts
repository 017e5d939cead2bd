import type { Bar } from '../../../bot/workflow/deciding/barred.ts';
import { freezeText } from '../../parts/freeze.ts';
import { noticeText } from '../../parts/notice.ts';
import type { About } from './given.ts';

/** What keeps it from being carried out, each as a sentence. `but`: of which kind the answer tells by itself. */
export function barLines(
  { words, now, isShared, bars = [] }: Pick<About, 'words' | 'now' | 'isShared' | 'bars'>,
  but?: Kind,
): readonly string[] {
  const told = bars.filter((bar) => !(isShared && isOf(bar, 'ticket')) && !(but && isOf(bar, but)));
  return told.map((bar) => ('refusal' in bar ? noticeText(words, bar) : freezeText(words, bar, now)));
}

/** Several sentences as what follows a first one; undefined where there are none. */
export const following = (lines: readonly (string | undefined)[]): string | undefined =>
  lines.filter(Boolean).join(' ') || undefined;

type Kind = 'slot' | 'ticket' | 'three-people';
const isOf = (bar: Bar, kind: Kind): boolean => 'refusal' in bar && bar.refusal.startsWith(`${kind}-`);
