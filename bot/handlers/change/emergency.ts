import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { objection } from '../../workflow/deciding/objection.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { refused } from './click.ts';

/** "Emergency": asks first, on the request that waits, and for the reason. Nothing happens before that is pressed. */
export async function emergency(ask: Ask): Promise<Answer> {
  const { app, asker, incoming, now } = ask;
  const { tenantId } = incoming.person;
  const state = await app.trail.read(tenantId);
  const change = openChange(state);
  if (change?.phase !== 'waiting') return refused(ask, { refusal: 'emergency-nothing' });
  const freeze = freezeIn(state, app.freezesFor(tenantId), now);
  const not = objection(change, { verb: 'emergency', version: change.version, now }, asker, freeze);
  return not ? refused(ask, not) : changeAnswer(ask, change, { view: 'emergency' });
}
