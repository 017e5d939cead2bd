import { LENGTHS } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { looksLikeSecret } from '../../language/pasted/secrets.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { isSameTicket } from '../../workflow/change/ticket.ts';
import { isSamePerson } from '../../workflow/reading.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { refused } from '../change/click.ts';
import { help } from '../help.ts';
import { answerAbout } from './about-change.ts';

/**
 * "The ticket is CHG0031234": it stands in its field of the person's own plan, and nothing is sent before they press. Of what was sent
 * already it says the ticket, or that what was sent stays.
 */
export async function putTicket(ask: Ask, ticket: string, heard: Heard): Promise<Answer> {
  if (looksLikeSecret(ticket, false)) return refused(ask, { refusal: 'looks-like-a-secret' });
  const length = [...ticket].length;
  if (length > LENGTHS.ticket) {
    const values = { field: 'ticket', length: String(length), most: String(LENGTHS.ticket) };
    return refused(ask, { refusal: 'input-too-long', values });
  }
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const plan = ownPlan(state, ask);
  if (plan) return changeAnswer(ask, plan, { notice: { note: 'ticket-put', values: { ticket } }, typed: { ticket } });
  const open = openChange(state);
  const isOther = open !== undefined && !isSameTicket(open.ticket ?? '', ticket);
  return (await answerAbout(ask, isOther ? 'edit' : 'ticket', heard)) ?? help(ask);
}

/** Their newest plan that isn't sent. */
function ownPlan({ changes }: TenantState, { incoming: { person } }: Ask): Change | undefined {
  return [...changes.values()].findLast((one) => one.phase === 'draft' && isSamePerson(one.requester, person));
}
