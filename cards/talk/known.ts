import { button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import type { Common } from '../parts/viewer.ts';
import { knownIn, type Language } from '../words/index.ts';

/** What is so in every tenant, with the page it stands on; nothing of it was read from this one. */
export function knownCard(input: Common & { readonly id: keyof Language['known']; readonly source: string }): Drawn {
  const { words, id, source } = input;
  const { lead, more } = knownIn(words)[id];
  return draw(
    plain(lead.replace(/\\(.)|\*\*/g, '$1')),
    [heading(lead), text(more), quiet(words.facts.ofEveryTenant)],
    [openUrl(words.buttons.docs, source), button(words.buttons.status, 'status')],
  );
}
