import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { objection } from '../../workflow/deciding/objection.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { refused } from './click.ts';

/** "Emergency": asks first, on the request that waits, and for the reason. Nothing happens before that is pressed. */
export async function emergency(ask: Ask): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const change = openChange(state);
  if (change?.phase !== 'waiting') return refused(ask, { refusal: 'emergency-nothing' });
  const not = objectionToEmergency(ask, state, change);
  return not ? refused(ask, not) : changeAnswer(ask, change, { view: 'emergency' });
}

/** Why this person can't go on with it without approval now. */
export function objectionToEmergency(
  { app, asker, now }: Ask,
  state: TenantState,
  change: Change,
): Refusal | undefined {
  const freeze = freezeIn(state, app.freezesFor(state.tenantId), now);
  return objection(change, { verb: 'emergency', version: change.version, now }, asker, freeze);
}
