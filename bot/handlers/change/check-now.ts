import type { Answer, Ask } from '../../request.ts';
import { allowedVerbs } from '../../workflow/deciding/rules.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { status } from '../status/status.ts';
import { clickChange } from './click.ts';

/** Whichever *Check now* it is: while nobody knows how an apply ended, a look settles that first. */
export async function checkNow(ask: Ask): Promise<Answer> {
  const open = openChange(await ask.app.trail.read(ask.incoming.person.tenantId));
  const settles = open?.phase === 'unsettled' && allowedVerbs(open, ask.asker).includes('check');
  if (!settles) return status(ask);
  return clickChange(ask, 'check', { change: open.id, version: open.version });
}
