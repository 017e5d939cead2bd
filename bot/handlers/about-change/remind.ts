import type { Answer, Ask } from '../../request.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { clickChange } from '../change/click.ts';
import { approvals } from './approvals.ts';

/** A typed "remind her" does what the button on the request does; where nothing waits, it says how the change stands. */
export async function remind(ask: Ask): Promise<Answer> {
  const change = openChange(await ask.app.trail.read(ask.incoming.person.tenantId));
  if (change?.phase !== 'waiting') return approvals(ask);
  return clickChange(ask, 'remind', { change: change.id, version: change.version });
}
