import { MIGRATION_TOOL } from '../../bot/workflow/steps/transition.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { bulleted, button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import type { Common } from '../parts/viewer.ts';

/** `clients`: those that were seen in this tenant; undefined where its readings are nobody's business. */
export function moveCard(
  input: Common & {
    readonly clients: readonly Route[] | undefined;
    readonly mayPlan: boolean;
  },
): Drawn {
  const { words, clients } = input;
  const { move } = words.talk;
  const isMoved = clients?.length === 1 && clients[0] === 'cloud-sync';
  const mayPlan = input.mayPlan && !isMoved;
  const brings = { kind: 'move-to-cloud-sync', route: 'cloud-sync' };
  const body = [
    heading(isMoved ? move.moved : move.heading),
    clients ? text(clientsLine(move.clients, clients)) : undefined,
    bulleted(move.notices),
    quiet(move.readOn),
  ];
  return draw(isMoved ? move.moved : move.heading, body, [
    mayPlan ? button(words.buttons.planMove, 'start', undefined, { style: 'positive', brings }) : undefined,
    openUrl(words.buttons.docs, MIGRATION_TOOL),
    button(words.buttons.status, 'status'),
  ]);
}

type Says = Readonly<Record<Route | 'both' | 'none', string>>;

function clientsLine(says: Says, clients: readonly Route[]): string {
  const [one, other] = clients;
  return other ? says.both : says[one ?? 'none'];
}
