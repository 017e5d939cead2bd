import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { refused } from './click.ts';

/** A typed "cancel" asks first; the button on the card acts. */
export async function cancel(ask: Ask): Promise<Answer> {
  const change = openChange(await ask.app.trail.read(ask.incoming.person.tenantId));
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  return changeAnswer(ask, change, { view: 'confirm-cancel' });
}
