import type { Change } from '../../bot/workflow/change/change.ts';
import { MIGRATION_TOOL } from '../../bot/workflow/steps/transition.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { stageOf } from '../change/standing.ts';
import { bulleted, button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';

type Input = Common & {
  /** Those that were seen in this tenant; undefined where its readings are nobody's business. */
  readonly clients: readonly Route[] | undefined;
  readonly mayPlan: boolean;
  /** What was asked exactly, where not whether one has to move. */
  readonly asked?: 'which-client' | 'move-done' | undefined;
  /** The move that goes on here, or was made or tried last. */
  readonly change?: Change | undefined;
};

/** What the notices say of the move, what was seen of it here, and the way to a plan. */
export function moveCard(input: Input): Drawn {
  const { words, clients, change, asked } = input;
  const { move } = words.talk;
  const isMoved = change?.phase === 'done' || (clients?.length === 1 && clients[0] === 'cloud-sync');
  const isNotice = asked === undefined && change?.phase !== 'done';
  const brings = { kind: 'move-to-cloud-sync', route: 'cloud-sync' };
  const title = titleOf(input, isMoved);
  const body = [
    heading(title),
    clients ? text(lineOf(move.clients, clients)) : undefined,
    ...(isNotice ? [bulleted(move.notices), quiet(move.readOn)] : []),
  ];
  return draw(title, body, [
    input.mayPlan && !isMoved
      ? button(words.buttons.planMove, 'start', undefined, { style: 'positive', brings })
      : undefined,
    openUrl(words.buttons.docs, MIGRATION_TOOL),
    button(words.buttons.status, 'status'),
  ]);
}

function titleOf({ words, clients, change, asked }: Input, isMoved: boolean): string {
  const { move } = words.talk;
  const proven = change?.phase === 'done' ? (change.proof?.when ?? change.endedAt) : undefined;
  if (asked === 'which-client' && clients) return lineOf(move.which, clients);
  if (asked === 'move-done' && proven) return move.done.yes(date(words, proven));
  if (asked === 'move-done') return change ? move.done.no(stageOf(words, change)) : move.done.none;
  if (proven) return move.made(date(words, proven));
  return isMoved ? move.moved : move.heading;
}

type Says = Readonly<Record<Route | 'both' | 'none', string>>;

function lineOf(says: Says, clients: readonly Route[]): string {
  const [one, other] = clients;
  return other ? says.both : says[one ?? 'none'];
}
