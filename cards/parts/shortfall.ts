import type { Shortfall } from '../../bot/workflow/change/shortfall.ts';
import type { Words } from '../words/index.ts';
import { box, type Element, text } from './card.ts';
import { calledBy, listed } from './people.ts';

/** That those who are asked can't reach the quorum, and who can mend it. */
export function shortBox(words: Words, short: Shortfall | undefined): Element | undefined {
  const said = shortText(words, short);
  return said === undefined ? undefined : box('warning', [text(said)]);
}

/** The same as a sentence. */
export function shortText(words: Words, short: Shortfall | undefined): string | undefined {
  if (!short) return undefined;
  const names = short.away.map((one) => calledBy(words, one));
  return words.substitute.short(words.change.countOf(short.most, short.quorum), listed(words, names));
}
