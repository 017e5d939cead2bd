import { type MoveAsked, moveCard } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import type { OfKind } from '../../language/of-kinds.ts';
import { isQuestion } from '../../language/question/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { CLIENT_PROBES, clientsIn } from '../../workflow/evidence/clients.ts';
import { observationsOf } from '../../workflow/evidence/keep.ts';
import { lastMove } from '../../workflow/tenant/last-move.ts';
import { movingTo } from '../../workflow/tenant/moving-to.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { resume } from '../change/start.ts';
import { gather, mayRead } from '../status/status.ts';
import { notBegun } from './not-begun.ts';

/**
 * "Do we have to move?" What the public notices say, which clients were seen here, and the way to a plan. "Which client are we on?" is
 * answered from a fresh reading, "is the move done?" from the change that was made.
 */
export async function move(ask: Ask, { ofKind, text }: Partial<Pick<Heard, 'ofKind' | 'text'>> = {}): Promise<Answer> {
  if (ofKind === 'not-to-move') return notBegun(ask, ofKind);
  const { app, asker, incoming, words, now } = ask;
  const state =
    ofKind === 'which-client' && mayRead(ask)
      ? await gather(ask, CLIENT_PROBES)
      : await app.trail.read(incoming.person.tenantId);
  const open = openChange(state);
  const asked = ofKind && MOVE_ASKED.find((one) => one === ofKind);
  const isOrder = text !== undefined && asked === undefined && ofKind !== 'must-move' && !isQuestion(text);
  if (isOrder && open?.plan.operation === 'move-to-cloud-sync') return resume(ask);
  const observations = observationsOf(state.evidence);
  const isPersonal = incoming.where.kind === 'personal';
  // Whoever isn't signed in yet keeps the button too: pressing it signs them in.
  const mayPlan = isPersonal && asker.operator !== 'no';
  return card(
    moveCard({
      words,
      now,
      clients: isPersonal ? clientsIn(observations, movingTo(state)) : undefined,
      mayPlan: mayPlan && open === undefined,
      asked,
      // Whoever wants to move hears why it can't begin, and goes on with what is open.
      open: mayPlan && asked === undefined ? open : undefined,
      change: isPersonal ? lastMove(state) : undefined,
    }),
  );
}

const MOVE_ASKED = [
  'which-client',
  'move-done',
  'move-what',
  'move-users',
  'move-long',
  'move-back',
  'move-limits',
  'move-before',
  'move-after',
  'move-fails',
  'move-who',
  'move-delay',
  'no-task',
  'which-to-keep',
  'move-part',
  'move-watched',
  'in-a-wave',
  'complete-migration',
  'uninstall',
] as const satisfies readonly (OfKind & MoveAsked)[];
