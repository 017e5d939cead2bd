import type { Locale } from '../../workflow/locale.ts';
import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import { namedIn } from './named.ts';
import { built, whole } from './taken.ts';

const MOST_CHARACTERS = 200;
/** Beside a whole time on its own: "ok, Saturday 6 to 7 then". */
const MOST_BESIDE = 1;

/**
 * Whether a text asks for an appointed time: that it be carried out then, that it be moved, or a time and nothing else. A question after
 * one, and a story of what happened at a time, do not. `plain`: in lower case, without diacritics.
 */
export function namesTime(plain: string, locale: Locale): boolean {
  if (plain.length > MOST_CHARACTERS) return false;
  const { times } = LANGUAGES[locale];
  const has = (pattern: RegExp, text = plain) => built(whole(pattern)).test(text);
  const opens = built(`^\\W*(?:${times.asks.source})(?![\\p{L}\\p{N}])`);
  if (opens.test(plain) || has(times.not)) return false;
  const named = namedIn(plain, times);
  const hasClock = named.from !== undefined;
  const hasDay = named.day !== undefined;
  const isNamed = named.to !== undefined || named.noClock !== undefined;
  const isAhead = named.ahead !== undefined;
  const isWhen = hasClock || hasDay || isAhead || named.part !== undefined || named.shift !== undefined;
  const filler = built(whole(times.filler), 'gu');
  const besideIn = (text: string) => (text.replace(filler, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const beside = besideIn(named.rest);
  const besideMove = () => besideIn(named.rest.replace(built(times.moves.source), ' '));
  if (has(times.drops)) return true;
  if (hasDay && isNamed && beside <= MOST_BESIDE) return true;
  if (hasDay && (hasClock || named.part !== undefined) && beside === 0) return true;
  if (has(times.plans) && (isWhen || has(times.other) || has(times.moves))) return true;
  if (has(times.moves) && (has(times.nouns) ? isWhen || has(times.other) : isWhen && besideMove() <= MOST_BESIDE))
    return true;
  if (!has(times.orders)) return false;
  if (isAhead) return beside <= MOST_BESIDE;
  if (hasClock || named.noClock) return hasDay || named.to !== undefined || named.part !== undefined;
  // "Let's turn it on today" is in no hurry for a time.
  const isToday = named.day?.kind === 'ahead' && named.day.days === 0 && named.part === undefined;
  return hasDay && !isToday && beside <= MOST_BESIDE;
}

/** "When is it applied?", which asks of a change that hasn't been yet. */
export function asksWhenApplied(text: string, locale: Locale): boolean {
  const { asksWhen, past } = LANGUAGES[locale].times;
  const plain = normalise(text).plain.trim();
  if (plain.length > MOST_CHARACTERS || !built(`^(?:${asksWhen.source})(?![\\p{L}\\p{N}])`).test(plain)) return false;
  return !built(whole(past)).test(plain);
}
