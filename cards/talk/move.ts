import type { Change } from '../../bot/workflow/change/change.ts';
import { minutesOf, minutesOfKind } from '../../bot/workflow/change/minutes.ts';
import { isWatched, watchedUntil } from '../../bot/workflow/change/watched.ts';
import { MIGRATION_TOOL } from '../../bot/workflow/steps/transition.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { openChangeBox, showChange } from '../change/open-change.ts';
import { stageOf } from '../change/standing.ts';
import { bulleted, button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

/** What is asked of the move in particular. */
export type MoveAsked =
  | keyof Words['moving']['asked']
  | 'which-client'
  | 'move-done'
  | 'move-long'
  | 'complete-migration'
  | 'move-watched'
  | 'uninstall';

type Input = Common & {
  /** Those that were seen in this tenant; undefined where its readings are nobody's business. */
  readonly clients: readonly Route[] | undefined;
  readonly mayPlan: boolean;
  /** What was asked exactly, where not whether one has to move. */
  readonly asked?: MoveAsked | undefined;
  /** The move that goes on here, or was made or tried last. */
  readonly change?: Change | undefined;
  /** Whatever has to end before a move can begin. */
  readonly open?: Change | undefined;
};

/** What the notices say of the move, what was seen of it here, and the way to a plan. */
export function moveCard(input: Input): Drawn {
  const { words, now, clients, change, asked, open } = input;
  const { moving } = words;
  const isMoved = change?.phase === 'done' || (clients?.length === 1 && clients[0] === 'cloud-sync');
  const { title, lines, isOfPages } = saidOf(input, isMoved);
  const isValidating = change !== undefined && isWatched(change, now);
  const body = [
    open ? openChangeBox(words, open, now) : undefined,
    heading(title),
    clients && isOfClients(asked) ? text(lineOf(moving.clients, clients)) : undefined,
    isValidating && isOfClients(asked) ? text(moving.validating) : undefined,
    lines.length > 0 ? bulleted(lines) : undefined,
    isOfPages ? quiet(moving.readOn) : undefined,
  ];
  return draw(title.replaceAll('**', ''), body, [
    input.mayPlan && !isMoved
      ? button(words.buttons.planMove, 'start', undefined, { style: 'positive', brings: PLAN })
      : undefined,
    open ? showChange(words) : undefined,
    openUrl(words.buttons.docs, MIGRATION_TOOL),
    button(words.buttons.status, 'status'),
  ]);
}

const PLAN = { kind: 'move-to-cloud-sync', route: 'cloud-sync' } as const;

/** Since when it has been moved, and by what proof; undefined where no move has ended well. */
export function madeLine(words: Words, { phase, proof, endedAt }: Change): string | undefined {
  const at = phase === 'done' ? (proof?.when ?? endedAt) : undefined;
  return at && words.moving.made(date(words, at));
}

/** What is answered by which clients are here. */
const isOfClients = (asked: MoveAsked | undefined): boolean =>
  asked === undefined || asked === 'which-client' || asked === 'move-done' || asked === 'in-a-wave';

type Said = { readonly title: string; readonly lines: readonly string[]; readonly isOfPages: boolean };

function saidOf(input: Input, isMoved: boolean): Said {
  const { words, now, clients, change, asked } = input;
  const { moving } = words;
  const proven = change?.phase === 'done' ? (change.proof?.when ?? change.endedAt) : undefined;
  const only = (title: string): Said => ({ title, lines: [], isOfPages: false });
  switch (asked) {
    case 'which-client':
      return only(clients ? lineOf(moving.which, clients) : moving.which.none);
    case 'move-done':
      if (proven) return only(moving.done.yes(date(words, proven)));
      return only(change ? moving.done.no(stageOf(words, change)) : moving.done.none);
    case 'move-long':
      return {
        title: moving.long.title(words.time.minutes(minutes(change))),
        lines: moving.long.lines,
        isOfPages: false,
      };
    case 'complete-migration': {
      const { none, notYet, lines } = moving.complete;
      const open = change ? notYet(stageOf(words, change)) : none;
      return { title: proven ? moving.complete.proven(date(words, proven)) : open, lines, isOfPages: true };
    }
    case 'move-watched': {
      const until = change && watchedUntil(change);
      if (!change || !until) return only(change ? moving.done.no(stageOf(words, change)) : moving.done.none);
      const { until: on, over, lines } = moving.watch;
      return { title: (isWatched(change, now) ? on : over)(date(words, until)), lines, isOfPages: false };
    }
    case 'uninstall': {
      const until = change && watchedUntil(change);
      if (!change || !until) return only(moving.heading);
      const { notYet, over, lines } = moving.uninstall;
      return { title: (isWatched(change, now) ? notYet : over)(date(words, until)), lines, isOfPages: true };
    }
    case 'in-a-wave':
      return { title: moving.asked[asked].title, lines: moving.notices, isOfPages: true };
    case 'move-what':
    case 'move-users':
    case 'move-back':
    case 'move-limits':
    case 'move-before':
    case 'move-after':
    case 'move-fails':
    case 'move-who':
    case 'move-delay':
    case 'move-part':
    case 'no-task':
    case 'which-to-keep':
      return { ...moving.asked[asked], isOfPages: true };
    case undefined:
      if (proven) return only(moving.made(date(words, proven)));
      return { title: isMoved ? moving.moved : moving.heading, lines: moving.notices, isOfPages: true };
  }
}

/** As the plan has it, or would have it where nothing of it is there. */
function minutes(change: Change | undefined): number {
  return change && !change.endedAt ? minutesOf(change.plan) : minutesOfKind(PLAN.kind, PLAN.route);
}

type Says = Readonly<Record<Route | 'both' | 'none', string>>;

function lineOf(says: Says, clients: readonly Route[]): string {
  const [one, other] = clients;
  return other ? says.both : says[one ?? 'none'];
}
