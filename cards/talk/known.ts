import { button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import type { Common } from '../parts/viewer.ts';
import { knownIn, type Language } from '../words/index.ts';
import { type Here, hereLine } from './here.ts';

export type KnownInput = Common & {
  readonly id: keyof Language['known'];
  readonly source: string;
  readonly here?: Here;
};

/** What is so in every tenant, with the page it stands on; then, where it helps, what was read of this one. */
export function knownCard(input: KnownInput): Drawn {
  const { words, now, id, source, here } = input;
  const { lead, more } = knownIn(words)[id];
  return draw(
    plain(lead.replace(/\\(.)|\*\*/g, '$1')),
    here
      ? [heading(lead), text(more), text(hereLine(words, here, now)), quiet(words.facts.ofEveryTenant.rest)]
      : [heading(lead), text(more), quiet(words.facts.ofEveryTenant.all)],
    [openUrl(words.buttons.docs, source), button(words.buttons.status, 'status')],
  );
}
