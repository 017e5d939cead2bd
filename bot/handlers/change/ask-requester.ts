import { questionIn } from '../../language/asked-along.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import { objection } from '../../workflow/deciding/objection.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { refused } from './click.ts';

/**
 * "Ask her why now": the request with room for a question, and what was typed along stands in it. Nothing is sent before it is
 * pressed, and a text with a secret never comes here. Who may not ask hears why, the requester on their own card.
 */
export async function askRequester(ask: Ask, text: string): Promise<Answer> {
  const { app, incoming, asker } = ask;
  const change = openChange(await app.trail.read(incoming.person.tenantId));
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  const notice = objection(change, { verb: 'ask', version: change.version }, asker);
  if (notice?.refusal === 'requester-cannot-ask') return changeAnswer(ask, change, { notice });
  if (notice) return refused(ask, notice);
  return changeAnswer(ask, change, { view: 'ask', typed: { question: questionIn(text) } });
}
