import type { ChangeView } from '../../cards/index.ts';
import { saysSomething } from '../workflow/questions.ts';
import type { ChangeVerb } from '../workflow/vocabulary.ts';

/** What a button of such a view says: that it is meant, or that the card is to be as it was. */
export const SAID = ['yes', 'keep'] as const;
export type Said = (typeof SAID)[number];

/** The view that a press opens on the same card before anything happens: what it ends, or what is to be typed for it. */
const OPENS: Readonly<Partial<Record<ChangeVerb, ChangeView>>> = {
  cancel: 'confirm-cancel',
  reject: 'confirm-reject',
  ask: 'ask',
};

export function viewOf(verb: ChangeVerb): ChangeView | undefined {
  return OPENS[verb];
}

/** Whether this press only opens its view. Whoever has written a question has seen where it is sent from. */
export function opensFirst(
  verb: ChangeVerb,
  { said, question }: { readonly said?: Said | undefined; readonly question: string },
): boolean {
  if (viewOf(verb) === undefined || said === 'yes') return false;
  return verb !== 'ask' || !saysSomething(question);
}
