import type { Looking } from '../../cards/index.ts';
import { faultOf } from '../lib/fault.ts';
import { renderChange } from '../messages/render-change.ts';
import { inChat } from '../messages/send-card.ts';
import type { Ask } from '../request.ts';
import type { Change } from '../workflow/change/change.ts';
import type { Observation } from '../workflow/reading.ts';
import type { Failed } from '../workflow/reasons/reasons.ts';
import type { Write } from './result.ts';

/**
 * Shows on the presser's live card what an apply waits for. An edit of the same version: whatever the change becomes is drawn over it, and
 * once the apply has ended it isn't sent any more. The apply waits for none of this, and what fails here fails nothing.
 */
export function showLook(ask: Ask, changeId: string, runner: string, looking: Looking): void {
  const { app } = ask;
  const shown = show(ask, changeId, runner, looking).catch((error: unknown) => {
    app.log('warn', 'the progress of an apply was not shown', faultOf(error));
  });
  app.background(shown);
}

/** The turn that began the apply may only just be drawing its card, and must not draw it over this. */
const TRIES = 5;
const WAIT_MS = 300;

async function show(ask: Ask, changeId: string, runner: string, looking: Looking): Promise<void> {
  const { app, incoming } = ask;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await inChat(app, incoming.where, () => draw(ask, changeId, runner, looking))) return;
    await app.sleep(WAIT_MS);
  }
}

/** False where the chat doesn't show the apply yet. */
async function draw(ask: Ask, changeId: string, runner: string, looking: Looking): Promise<boolean> {
  const { app, incoming, asker, words } = ask;
  const change = await applying(ask, changeId, runner);
  if (!change) return true;
  const slot = await app.store.slot(incoming.person.tenantId, incoming.where.conversationId);
  if (slot?.changeId !== changeId) return true;
  if (slot.version !== change.version) return false;
  const drawn = await renderChange(app, change, { actor: asker, words }, { looking, where: incoming.where.kind });
  const isWanted = async () => (await applying(ask, changeId, runner)) !== undefined;
  await app.chat.update(slot.conversation, slot.activityId, drawn, isWanted);
  return true;
}

async function applying(
  { app, incoming }: Pick<Ask, 'app' | 'incoming'>,
  changeId: string,
  runner: string,
): Promise<Change | undefined> {
  const change = (await app.trail.read(incoming.person.tenantId)).changes.get(changeId);
  return change?.phase === 'applying' && change.intent?.runner === runner ? change : undefined;
}

/** The look at the settings that found nothing. */
export const unreadIn = (observation: Observation): Failed | undefined =>
  'because' in observation ? { tried: 'settings', ...observation } : undefined;

/** The write that got no clear answer. */
export function doubtIn(writes: readonly Write[]): Failed | undefined {
  const outcome = writes.map((one) => one.outcome).find(({ kind }) => kind === 'ambiguous');
  return outcome?.kind === 'ambiguous' ? { tried: 'write', because: outcome.because, code: outcome.code } : undefined;
}
