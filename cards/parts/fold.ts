import type { Words } from '../words/index.ts';
import type { Element } from './card.ts';

/**
 * The rest of a card, behind *Show all* within the card itself; nothing where there is no rest. `id` is unique in its card. Nothing
 * essential belongs here: some screen readers don't say that something was shown. Its two buttons count among the six of a card.
 */
export function folded({ buttons }: Words, id: string, rest: readonly Element[]): readonly Element[] {
  if (rest.length === 0) return [];
  const [more, whole, less] = [`${id}-more`, `${id}-all`, `${id}-less`];
  const toggle = (own: string, title: string, isShown: boolean): Element => ({
    type: 'ActionSet',
    id: own,
    spacing: 'Small',
    ...(isShown ? {} : { isVisible: false }),
    actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [more, whole, less] }],
  });
  return [
    toggle(more, buttons.showAll, true),
    { type: 'Container', id: whole, isVisible: false, items: rest },
    toggle(less, buttons.showLess, false),
  ];
}
