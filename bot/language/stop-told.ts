import { wordsAlone } from './engine/normalise.ts';
import { anyOf } from './words/any-of.ts';

const PATTERN = new RegExp(`^${anyOf(({ stopping }) => stopping)}(?![\\p{L}\\p{N}])`, 'u');
const BEFORE_REASON = new RegExp(`^(?:[^\\p{L}\\p{N}]+|${anyOf(({ because }) => because)}(?![\\p{L}\\p{N}]))+`, 'iu');
const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/gi;

/** Whether a text about freezes wants everything stopped: "stop everything, mail is down". What asks whether it is stopped doesn't. */
export function isStopTold(text: string): boolean {
  return PATTERN.test(wordsAlone(text));
}

/** Why, as it was typed, where that follows the wish: "mail is down". */
export function stopReason(text: string): string | undefined {
  const order = PATTERN.exec(wordsAlone(text))?.[0];
  if (order === undefined) return undefined;
  const bare = text.replace(MENTION, ' ');
  const spoken = new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}'’]+){${order.split(' ').length}}`, 'u').exec(bare)?.[0];
  const reason = bare
    .slice(spoken?.length ?? bare.length)
    .replace(BEFORE_REASON, '')
    .trim();
  return reason.length > 2 ? reason : undefined;
}
