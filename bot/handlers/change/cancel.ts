import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import { refused } from './click.ts';
import { changeToResume } from './start.ts';

/** A typed "cancel" asks first; the button on the card acts. */
export async function cancel(ask: Ask): Promise<Answer> {
  const change = changeToResume(await ask.app.trail.read(ask.incoming.person.tenantId), ask.incoming.person);
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  return changeAnswer(ask, change, { view: 'confirm-cancel' });
}
