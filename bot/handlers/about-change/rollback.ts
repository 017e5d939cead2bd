import { rollbackCard } from '../../../cards/index.ts';
import { isQuestion } from '../../language/question/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import { newestMade, newestSetUp } from '../../workflow/tenant/state.ts';
import { start } from '../change/start.ts';
import { mayRead } from '../status/status.ts';

/** Of one change, what it made; else of the newest that took writeback off, or everything on the route that was set up last. */
export async function rollback({ app, asker, incoming, words, now }: Ask, changeId?: unknown): Promise<Answer> {
  const state = await app.trail.read(incoming.person.tenantId);
  const newest = newestMade(state);
  const named = typeof changeId === 'string' ? state.changes.get(changeId) : undefined;
  const change = named ?? (newest && isOff(newest) ? newest : undefined);
  const mayStart = incoming.where.kind === 'personal' && asker.operator !== 'no';
  if (change) return card(rollbackCard({ words, now, plan: change.plan, mayStart }));
  return card(rollbackCard({ words, now, route: newestSetUp(state)?.plan.route, mayStart }));
}

/**
 * "Turn it off": the plan, which asks before anything happens. Whoever asks how, can't be looked up or has just had it turned off
 * gets what would be done, and the button.
 */
export async function turnOff(ask: Ask, text: string): Promise<Answer> {
  const newest = newestMade(await ask.app.trail.read(ask.incoming.person.tenantId));
  const isOrder = !isQuestion(text) && !(newest && isOff(newest));
  return isOrder && mayRead(ask) ? start(ask, { kind: 'disable-writeback' }) : rollback(ask);
}

const isOff = ({ plan }: Change): boolean => kindOf(plan).speaksFor === 'off';
