import { seenAs } from '../access/as-last-seen.ts';
import type { App } from '../app.ts';
import type { CardSlot } from '../ports/index.ts';
import type { CarryTurn } from '../store/outbox/worker.ts';
import type { Change } from '../workflow/change/change.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { callThird } from './call-third.ts';
import { notifyWatchers } from './notify-watchers.ts';
import { renderChange } from './render-change.ts';
import { runCall, runWarning } from './run-call.ts';
import { runNotification } from './run-notification.ts';
import { runReminder } from './run-reminder.ts';
import { inChat } from './send-card.ts';
import { editCard } from './shown-cards.ts';
import { tellStandsIn } from './tell-stands-in.ts';
import { wordsTo } from './words-for.ts';

type Carried = 'done' | 'later' | 'waits';

/**
 * Carries out one effect: a message for one person, or an edit of every live card of a change. Safe to repeat: what a chat
 * already shows at this version is not sent again. `later` asks the outbox to come back, `waits` to come back when its reader is there.
 */
export async function runEffect(app: App, effect: Effect, turn: CarryTurn): Promise<Carried> {
  if (effect.kind === 'turned') return notifyWatchers(app, effect);
  if (effect.kind === 'stands-in') return tellStandsIn(app, effect, turn);
  const change = (await app.trail.read(effect.tenantId)).changes.get(effect.changeId);
  if (!change) return 'done';
  if (effect.kind === 'third') return callThird(app, change, effect);
  if (effect.kind === 'remind') return runReminder(app, effect);
  if (effect.kind === 'call') return runCall(app, effect);
  if (effect.kind === 'runs-out') return runWarning(app, effect);
  if (effect.kind === 'tell') return runNotification(app, change, effect, turn);
  // The change has moved on: its newer news goes before this edit, and a refresh of its own follows.
  return (effect.version ?? change.version) < change.version ? 'done' : refresh(app, change);
}

async function refresh(app: App, change: Change): Promise<Carried> {
  const slots = await app.store.slotsOf(change.plan.tenantId, change.id);
  const behind = slots.filter((s) => s.version !== change.version);
  const drawn = await Promise.all(behind.map((slot) => redraw(app, change, slot)));
  return drawn.every((one) => one === 'done') ? 'done' : 'later';
}

/** An edit that may not have arrived is safe to repeat; one that can't arrive is given up. */
function redraw(app: App, { plan: { tenantId }, id }: Change, { conversation }: CardSlot): Promise<Carried> {
  return inChat(app, conversation, async () => {
    // Read only now: the person's own turn may have drawn it meanwhile.
    const slot = await app.store.slot(tenantId, conversation.conversationId);
    const change = (await app.trail.read(tenantId)).changes.get(id);
    const contact = slot?.personId ? await app.store.contact(tenantId, slot.personId) : undefined;
    if (!slot || !change || !contact || slot.changeId !== id || slot.version === change.version) return 'done';
    const where = conversation.kind;
    const drawn = await renderChange(
      app,
      change,
      { actor: seenAs(app, change, contact), words: wordsTo(contact, where) },
      {
        where,
        shell: contact.shell,
        zone: contact.zone,
      },
    );
    const shown = { drawn, changeId: id, version: change.version };
    const sent = await editCard(app, { where: slot.conversation, activityId: slot.activityId }, shown);
    if (sent.kind === 'sent') await app.store.saveSlot(tenantId, { ...slot, version: change.version, isRedrawn: true });
    const isOpen = sent.kind === 'ambiguous' || (sent.kind === 'failed' && sent.isWorthRepeating);
    return isOpen ? 'later' : 'done';
  });
}
