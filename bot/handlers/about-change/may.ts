import { noSkipping, withFact } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import { currentStep } from '../../workflow/change/change.ts';
import { barsTo } from '../../workflow/deciding/barred.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { objectionToOperator } from '../../workflow/deciding/operating.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { refused } from '../change/click.ts';
import { objectionToEmergency } from '../change/emergency.ts';
import { resume } from '../change/start.ts';
import { help } from '../help.ts';
import { answerAbout } from './about-change.ts';
import { givenBy, toldCard } from './told-card.ts';

/**
 * "Can I skip the approval?", "break the glass, we can't wait": the view that asks for a reason, for whoever may and where the policy lets
 * them; else a no with what they can do. Nothing happens before that is pressed, and nothing is ended by it.
 */
export async function maySkip(ask: Ask, state: TenantState, heard: Heard): Promise<Answer> {
  const { asker, incoming } = ask;
  const change = openChange(state);
  const isPast = change !== undefined && change.phase !== 'waiting';
  if (!change || isPast) return (await answerAbout(ask, isPast ? 'who-approved' : 'approval-why', heard)) ?? help(ask);
  const isShared = incoming.where.kind !== 'personal';
  const objected = objectionToEmergency(ask, state, change);
  if (!objected && !isShared) return changeAnswer(ask, change, { view: 'emergency' });
  const isOff = change.policy?.breakGlass !== true;
  if (objected && !isOff && asker.operator !== 'no' && !isShared) return refused(ask, objected);
  const told = noSkipping({ ...givenBy(ask, change), change }, isOff ? 'off' : 'role');
  return toldCard(ask, state, { heard, told, change });
}

/** "Can we go ahead now?": what bars it, or the card to go on from, with a word that nothing does. */
export async function mayGoOn(ask: Ask, state: TenantState, heard: Heard): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const change = openChange(state);
  const freeze = freezeIn(state, app.freezesFor(state.tenantId), now);
  const bars = barsTo(state, change, { person: asker.person, freeze, now });
  const isFree = change?.phase === 'running' && bars.length === 0 && incoming.where.kind === 'personal';
  // Before the settings the answer names what to press.
  if (!isFree || !currentStep(change) || objectionToOperator(asker, change))
    return (await answerAbout(ask, 'may-apply', heard)) ?? resume(ask, true);
  const answer = await resume(ask);
  const fact = `${words.facts.first.yes}: ${words.doing.goOn}`;
  return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, fact) } : answer;
}
