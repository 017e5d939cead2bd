import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import type { Shell } from '../../workflow/vocabulary.ts';
import { refused } from './click.ts';

/** The same card with the command in this shell, as every command for this person from now on. Nothing of it is on the trail. */
export async function showIn(ask: Ask, shell: Shell, changeId: unknown): Promise<Answer> {
  const { app, incoming } = ask;
  const { changes } = await app.trail.read(incoming.person.tenantId);
  const change = typeof changeId === 'string' ? changes.get(changeId) : undefined;
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  const contact = { ...ask.contact, shell };
  await app.store.saveContact(contact);
  return changeAnswer({ ...ask, contact }, change);
}
