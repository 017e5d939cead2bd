import { rollbackCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { newestSetUp } from '../../workflow/tenant/state.ts';

/** Of one change, what it turned on; else everything on the route that was set up last. */
export async function rollback({ app, incoming, words, now }: Ask, changeId?: unknown): Promise<Answer> {
  const state = await app.trail.read(incoming.person.tenantId);
  const change = typeof changeId === 'string' ? state.changes.get(changeId) : undefined;
  if (change) return card(rollbackCard({ words, now, plan: change.plan }));
  return card(rollbackCard({ words, now, route: newestSetUp(state)?.plan.route }));
}
