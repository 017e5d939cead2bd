import { wordsAlone } from './engine/normalise.ts';
import { anyOf } from './words/any-of.ts';
import type { PackPatterns } from './words/shape/patterns.ts';

const says = (pick: (packs: PackPatterns) => RegExp): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(({ packs }) => pick(packs))}(?![\\p{L}\\p{N}])`, 'u');

/** The longest first: "three months" names a month too. */
const DAYS = ([365, 90, 30] as const).map((days) => [days, says((packs) => packs.days[days])] as const);
const ALL = says(({ all }) => all);
const CHANGE = says(({ change }) => change);

/** What of the trail a wish for an evidence pack names: so many days, or all of it; undefined where it is one change, or nothing. Pure. */
export function packAsked(text: string): 30 | 90 | 365 | 'all' | undefined {
  const said = wordsAlone(text);
  const days = DAYS.find(([, pattern]) => pattern.test(said))?.[0];
  return days ?? (ALL.test(said) && !CHANGE.test(said) ? 'all' : undefined);
}
