import { withFact } from '../../cards/index.ts';
import type { Answer, Ask } from '../ask.ts';
import { changeAnswer } from '../draw.ts';
import { newestSetUp } from '../workflow/change.ts';
import { isSamePerson } from '../workflow/reading.ts';
import { status } from './status.ts';

/**
 * The card of the newest change that ended with a proof, or was accepted without one, for whoever has to do with changes; else what
 * is known of the tenant, which is the other proof there is.
 */
export async function proof(ask: Ask): Promise<Answer> {
  const { app, asker, incoming, words } = ask;
  const state = await app.trail.read(incoming.person.tenantId);
  const change = newestSetUp(state);
  const isParty =
    [asker.operator, asker.approver, asker.auditor].includes('yes') ||
    (change !== undefined && isSamePerson(change.requester, incoming.person));
  if (change && isParty) return changeAnswer(ask, change);
  const answer = await status(ask);
  if (change || answer.kind !== 'card') return answer;
  return { ...answer, drawn: withFact(answer.drawn, words.facts.noProof) };
}
