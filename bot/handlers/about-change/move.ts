import { moveCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { clientsIn } from '../../workflow/evidence/clients.ts';
import { openChange } from '../../workflow/tenant/state.ts';

/** "Do we have to move?" What the public notices say, which clients were seen here, and the way to a plan. Nobody is asked anew. */
export async function move({ app, asker, incoming, words, now }: Ask): Promise<Answer> {
  const state = await app.trail.read(incoming.person.tenantId);
  const observations = Object.values(state.evidence).map(({ observation }) => observation);
  const isPersonal = incoming.where.kind === 'personal';
  // Whoever isn't signed in yet keeps the button too: pressing it signs them in.
  const mayPlan = isPersonal && asker.operator !== 'no' && openChange(state) === undefined;
  return card(moveCard({ words, now, clients: isPersonal ? clientsIn(observations) : undefined, mayPlan }));
}
