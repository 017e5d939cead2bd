import { wordsAlone } from './engine/normalise.ts';
import { anyOf } from './words/any-of.ts';

const PATTERN = new RegExp(`^${anyOf(({ emergency }) => emergency)}$`);
const MOST_CHARACTERS = 120;

/** Whether a text, and nothing else in it, wants a change to go on without approval: "emergency", "apply without approval". */
export function isEmergencyTold(text: string): boolean {
  if (text.length > MOST_CHARACTERS || text.includes('?')) return false;
  return PATTERN.test(wordsAlone(text));
}
