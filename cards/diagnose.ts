import { button, type Drawn, draw, type Element, heading, openUrl, subheading, text } from './card.ts';
import { escaped } from './escape.ts';
import { TROUBLESHOOTING } from './links.ts';
import { noticeBox } from './notice.ts';
import type { Common } from './viewer.ts';
import type { Words } from './words.ts';

/** What each code means and what to do about it; a code that isn't known is named as such. */
export function diagnoseCard(input: Common & { readonly codes: readonly string[] }): Drawn {
  const { words, codes } = input;
  const { diagnose } = words.talk;
  const body = [
    heading(diagnose.heading),
    noticeBox(words, input.notice),
    ...(codes.length > 0 ? codes.slice(0, 5).flatMap((code) => explained(words, code)) : [text(diagnose.none)]),
  ];
  return draw(diagnose.heading, body, [
    openUrl(words.buttons.docs, TROUBLESHOOTING),
    button(words.buttons.readiness, 'readiness'),
  ]);
}

function explained(words: Words, code: string): readonly Element[] {
  const known = Object.hasOwn(words.codes, code) ? words.codes[code] : undefined;
  if (!known) return [text(words.talk.diagnose.unknown(escaped(code)))];
  return [subheading(escaped(code)), text(known.means, { spacing: 'Small' }), text(known.fix, { spacing: 'Small' })];
}
