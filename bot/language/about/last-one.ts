import type { Ending } from '../../workflow/change/topics.ts';
import { normalise } from '../engine/normalise.ts';
import { anyOf } from '../words/any-of.ts';
import type { EndingPatterns } from '../words/shape/patterns.ts';

/** In this order: the first that fits is meant. */
const ENDINGS = ['rejected', 'cancelled', 'expired', 'approved', 'applied'] as const satisfies readonly Ending[];

const whole = (pick: (patterns: EndingPatterns) => RegExp): RegExp =>
  new RegExp(`\\b${anyOf(({ endings }) => pick(endings))}\\b`);

const SAID: readonly (readonly [Ending, RegExp])[] = ENDINGS.map((ending) => [
  ending,
  whole(({ endings }) => endings[ending]),
]);
const BEFORE = whole(({ before }) => before);
const LAST = anyOf(({ endings }) => endings.last);
const STRETCHES = anyOf(({ endings }) => endings.stretches);
const A_STRETCH = new RegExp(`\\b${LAST} (\\w+ )?${STRETCHES}\\b`);
const OF_ELSE = whole(({ others }) => others);

/** How the change before came out, where a text asks of that one: "who rejected the last one?" Pure. */
export function endingAsked(text: string): Ending | undefined {
  const { tokens } = normalise(text);
  const plain = tokens.map((token) => token.text).join(' ');
  if (!BEFORE.test(plain) || A_STRETCH.test(plain) || OF_ELSE.test(plain)) return undefined;
  return SAID.find(([, said]) => said.test(plain))?.[0];
}
