import { seenAt } from '../access/last-seen.ts';
import { type App, nowOf } from '../app.ts';
import type { Change } from '../workflow/change/change.ts';
import { barredFromDoing } from '../workflow/change/three-people.ts';
import type { Effect } from '../workflow/telling/effects.ts';

type Third = Extract<Effect, { kind: 'third' }>;

/**
 * Calls whoever may carry out an approved change that wants three people: everybody who was read as an operator lately and is neither of
 * the other two. The record can't name them, since nobody knew at the request who it would be. Safe to repeat: each is told once for
 * a version of the change. Where nobody is known, the requester's card says whom to ask.
 */
export async function callThird(app: App, change: Change, { tenantId, turnId }: Third): Promise<'done'> {
  if (change.phase !== 'running' || (change.doers ?? []).length > 0) return 'done';
  const { executionHours } = app.policyFor(tenantId).rules;
  const contacts = await app.store.contacts(tenantId);
  const able = contacts.filter((one) => seenAt(one, nowOf(app), executionHours) !== undefined);
  const free = able.filter(({ person }) => barredFromDoing(change, person) === undefined);
  const tell = { kind: 'tell', tenantId, changeId: change.id, about: 'turn' } as const;
  if (free.length > 0)
    await app.trail.send(
      tenantId,
      free.map(({ person }) => ({ ...tell, to: person })),
      turnId,
    );
  return 'done';
}
