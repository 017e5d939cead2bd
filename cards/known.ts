import { button, type Drawn, draw, heading, openUrl, quiet, text } from './card.ts';
import { plain } from './escape.ts';
import type { Common } from './viewer.ts';
import { known as english } from './words/en/known.ts';
import { known as slovenian } from './words/sl/known.ts';

type KnownId = keyof typeof english;

/** What is so in every tenant, with the page it stands on; nothing of it was read from this one. */
export function knownCard(input: Common & { readonly id: KnownId; readonly source: string }): Drawn {
  const { words, id, source } = input;
  const { lead, more } = (words.locale === 'sl' ? slovenian : english)[id];
  return draw(
    plain(lead.replace(/\\(.)|\*\*/g, '$1')),
    [heading(lead), text(more), quiet(words.facts.ofEveryTenant)],
    [openUrl(words.buttons.docs, source), button(words.buttons.status, 'status')],
  );
}
