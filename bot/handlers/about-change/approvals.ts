import { approvalsCard, withFact } from '../../../cards/index.ts';
import { changeAnswer, viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, type Asker, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { approverOf } from '../../workflow/deciding/approver-of.ts';
import { objectionToBegin } from '../../workflow/deciding/emergency.ts';
import { allowedVerbs } from '../../workflow/deciding/rules.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { changeFact, PRESSED, type Said } from '../status/asked-facts.ts';
import { storedFact } from '../status/status.ts';

/** What waits for whom. Who may act gets the request itself; a question gets its answer first. */
export async function approvals(ask: Ask, heard: Said = PRESSED): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const state = await app.trail.read(incoming.person.tenantId);
  const change = openChange(state);
  const isPersonal = incoming.where.kind === 'personal';
  const isParty = approverOf(asker, change) === 'yes' || (asker.operator === 'yes' && isPersonal);
  const fact = approvalFact(ask, state, heard);
  if (change?.phase === 'waiting' && isParty) {
    const answer = await changeAnswer(ask, change);
    return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, fact) } : answer;
  }
  const unreviewed = isPersonal ? reviewable(state, asker) : undefined;
  if (unreviewed) return changeAnswer(ask, unreviewed);
  const viewer = viewerOf(asker, change);
  const drawn = approvalsCard({
    words,
    now,
    viewer,
    where: incoming.where.kind,
    unreviewed: objectionToBegin(state),
    ...(change ? { change } : {}),
  });
  return card(withFact(drawn, fact));
}

/** How far the approval is, with yes or no where exactly that was asked. */
function approvalFact(ask: Ask, state: TenantState, { params, question }: Said): string | undefined {
  const [asked, another] = question.states;
  const isAboutPast = asked?.subject === 'approved' || asked?.subject === 'rejected';
  if (params.ask === 'who')
    return storedFact(ask, state, { about: 'approvers', asks: isAboutPast ? 'did' : 'must' }, false);
  const exact = asked && changeFact(asked);
  if (exact && question.isYesNo) return storedFact(ask, state, exact, !another);
  const isAsked = question.isYesNo || params.ask === 'when' || params.ask === 'how-many';
  return isAsked ? storedFact(ask, state, { about: 'approved', names: [] }, false) : undefined;
}

/** The change of an emergency that this person may review. */
export function reviewable({ changes }: TenantState, asker: Asker): Change | undefined {
  return [...changes.values()].find((change) => allowedVerbs(change, asker).includes('review'));
}
