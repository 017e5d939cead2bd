import { wordsAlone } from './engine/normalise.ts';
import { anyOf } from './words/any-of.ts';

const PATTERN = new RegExp(`^${anyOf(({ stopping }) => stopping)}(?![\\p{L}\\p{N}])`, 'u');

/** Whether a text about freezes wants everything stopped: "stop everything, mail is down". What asks whether it is stopped doesn't. */
export function isStopTold(text: string): boolean {
  return PATTERN.test(wordsAlone(text));
}
