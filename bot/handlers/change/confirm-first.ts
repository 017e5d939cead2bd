import { saysSomething } from '../../workflow/change/questions.ts';
import type { ChangeVerb } from '../../workflow/vocabulary.ts';
import { ON_CARD, type Written } from './on-card.ts';

/** What a button of such a view says: that it is meant, or that the card is to be as it was. */
export const SAID = ['yes', 'keep'] as const;
export type Said = (typeof SAID)[number];

type Click = { readonly said?: Said | undefined } & Readonly<Record<Written, string>>;

/** Whether this press only opens its view. */
export function opensFirst(verb: ChangeVerb, click: Click): boolean {
  const { opens, opensUntil } = ON_CARD[verb];
  if (opens === undefined || click.said === 'yes') return false;
  return opensUntil === undefined || !saysSomething(click[opensUntil]);
}
