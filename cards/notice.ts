import { SETTINGS } from '../bot/workflow/vocabulary.ts';
import { box, type Element, text } from './card.ts';
import { escaped, plain } from './escape.ts';
import type { Notice } from './viewer.ts';
import type { Words } from './words.ts';

/** The sentence of a refusal or a note, as Markdown. */
export function noticeText(words: Words, notice: Notice): string {
  const values = notice.values ?? {};
  const fill = (name: string): string => {
    if (name === 'reason') return reasonOf(words, values.code);
    const value = values[name] ?? '';
    if (name === 'because') return becauseOf(words, value);
    if (name === 'settings') return settingsOf(words, value);
    return escaped(value);
  };
  return 'refusal' in notice ? words.refusals[notice.refusal](fill) : words.notes[notice.note](fill);
}

/** The notice as it stands on top of a card, or nothing. */
export function noticeBox(words: Words, notice: Notice | undefined): Element | undefined {
  if (!notice) return undefined;
  const style = 'refusal' in notice ? 'warning' : 'accent';
  return box(style, [text(noticeText(words, notice))]);
}

/** Plain words for a sign-in code, or an empty string for a code that isn't in the list. */
function reasonOf(words: Words, code: string | undefined): string {
  return code && Object.hasOwn(words.signInCodes, code) ? (words.signInCodes[code] ?? '') : '';
}

function becauseOf(words: Words, id: string): string {
  const found = Object.entries(words.terms.because).find(([key]) => key === id);
  return found ? found[1] : escaped(id);
}

function settingsOf(words: Words, names: string): string {
  const parts = names.split(',').map((n) => n.trim());
  const shown = parts.map((p) => {
    const known = SETTINGS.find((s) => s === p);
    return known ? words.terms.setting[known] : escaped(p);
  });
  return words.time.listed(shown.filter((s) => plain(s) !== ''));
}
