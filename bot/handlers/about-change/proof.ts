import { openChangeLine, withFact } from '../../../cards/index.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { isSamePerson } from '../../workflow/reading.ts';
import { newestSetUp, openChange } from '../../workflow/tenant/state.ts';
import { status } from '../status/status.ts';

/**
 * The card of the newest change that ended with a proof, or was accepted without one, for whoever has to do with changes; else what
 * is known of the tenant, which is the other proof there is. It is a record: the chat's live card stays that of the change under way.
 */
export async function proof(ask: Ask): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const state = await app.trail.read(incoming.person.tenantId);
  const change = newestSetUp(state);
  const isParty =
    [asker.operator, asker.approver, asker.auditor].includes('yes') ||
    (change !== undefined && isSamePerson(change.requester, incoming.person));
  if (change && isParty) return card((await changeAnswer(ask, change)).drawn);
  const answer = await status(ask);
  if (change || answer.kind !== 'card') return answer;
  const open = openChange(state);
  const fact = open ? words.facts.noProofYet(openChangeLine(words, open, now)) : words.facts.noProof;
  return { ...answer, drawn: withFact(answer.drawn, fact) };
}
