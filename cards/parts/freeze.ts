import type { Freeze, FreezeWindow } from '../../bot/workflow/time/freeze.ts';
import type { Words } from '../words/index.ts';
import { box, type Element, quiet, text } from './card.ts';
import { escaped, LENGTHS } from './escape.ts';
import { nameOf } from './people.ts';
import { ago, date } from './time.ts';

/** What stands still now, and what will soon. */
export type Frozen = { readonly freeze?: Freeze | undefined; readonly coming?: FreezeWindow | undefined };

/** Why nothing is carried out, and until when. */
export function freezeText(words: Words, freeze: Freeze, now: string): string {
  const { now: says } = words.freeze;
  switch (freeze.because) {
    case 'window':
      return says.window(date(words, freeze.until), whyOf(freeze.reason));
    case 'unread':
      return says.unread(
        freeze.since ? date(words, freeze.since) : '',
        freeze.isOneOfSeveral ? escaped(freeze.calendar, LENGTHS.name) : '',
      );
    case 'stopped':
      return says.stopped(nameOf(words, freeze.by), ago(words, freeze.at, now), sentence(freeze.reason));
  }
}

/** On a plan: the freeze that it is now, or the next one. */
export function freezeLines(words: Words, { freeze, coming }: Frozen, now: string): readonly Element[] {
  if (freeze) return [box('warning', [text(freezeText(words, freeze, now))])];
  if (!coming) return [];
  const { from, to, reason } = coming;
  return [quiet(words.freeze.coming(date(words, from), date(words, to), whyOf(reason)))];
}

/** Told of a change whose time ran out in a freeze. */
export function endedInText(words: Words, freeze: Freeze): string {
  const { ended } = words.freeze;
  switch (freeze.because) {
    case 'window':
      return ended.window(whyOf(freeze.reason), date(words, freeze.until));
    case 'unread':
      return ended.unread;
    case 'stopped':
      return ended.stopped(nameOf(words, freeze.by), sentence(freeze.reason));
  }
}

/** In a few words, as the history has room for. */
export function freezeShort(words: Words, freeze: Freeze): string {
  const { short } = words.freeze;
  switch (freeze.because) {
    case 'window':
      return short.window(whyOf(freeze.reason));
    case 'unread':
      return short.unread;
    case 'stopped':
      return short.stopped(nameOf(words, freeze.by));
  }
}

/** What people wrote ends in one mark, whether they wrote it or not. */
const whyOf = (reason: string) => escaped(reason, LENGTHS.reason).replace(/[.\s]+$/, '');
export const sentence = (reason: string) => {
  const why = escaped(reason, LENGTHS.reason);
  return /[.!?…]$/.test(why) ? why : `${why}.`;
};
