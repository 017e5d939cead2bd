import { type App, nowOf } from './app.ts';
import { inChat } from './deliver.ts';
import { drawChange } from './draw.ts';
import type { CardSlot, Contact } from './ports.ts';
import { wordsTo } from './reader.ts';
import { seenAt } from './seen.ts';
import { editCard } from './shown.ts';
import { refreshRequester, tellOnce } from './tell.ts';
import { tellWatchers } from './watch/tell.ts';
import type { Change } from './workflow/change.ts';
import type { Effect, Telling } from './workflow/effects.ts';
import { tookPart } from './workflow/questions.ts';
import { isSamePerson, type Person } from './workflow/reading.ts';
import type { Actor } from './workflow/rules.ts';

type Carried = 'done' | 'later';

/**
 * Carries out one effect: a message for one person, or an edit of every live card of a change. Safe to repeat: what a chat
 * already shows at this version is not sent again. `later` asks the outbox to come back.
 */
export async function carry(app: App, effect: Effect): Promise<Carried> {
  if (effect.kind === 'turned') return tellWatchers(app, effect);
  const change = (await app.trail.read(effect.tenantId)).changes.get(effect.changeId);
  if (!change) return 'done';
  return effect.kind === 'tell' ? tell(app, change, effect.to, effect.about) : refresh(app, change);
}

/** Someone unknown or unreachable is told when they appear; the requester's card names them until then. */
async function tell(app: App, change: Change, to: Person, about: Telling): Promise<Carried> {
  if (WHILE_WAITING.has(about) && change.phase !== 'waiting') return 'done';
  const told = await tellOnce(app, to, change, (contact) => actorOf(app, change, contact));
  if (about === 'request' && NOT_REACHED.has(told)) await refreshRequester(app, change.requester, change.id);
  return told === 'try-again' ? 'later' : 'done';
}

/** What is nobody's news any more once the request was decided or has ended. */
const WHILE_WAITING: ReadonlySet<Telling> = new Set(['request', 'asked-again', 'question', 'answer']);
const NOT_REACHED: ReadonlySet<string> = new Set(['unreachable', 'gone', 'ambiguous', 'failed']);

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
    const drawn = await drawChange(app, change, actorOf(app, change, contact), wordsTo(contact, where), {
      where,
      shell: contact.shell,
    });
    const shown = { drawn, changeId: id, version: change.version };
    const sent = await editCard(app, slot.conversation, slot.activityId, shown);
    if (sent.kind === 'sent') await app.store.saveSlot(tenantId, { ...slot, version: change.version });
    const isOpen = sent.kind === 'ambiguous' || (sent.kind === 'failed' && sent.isWorthRepeating);
    return isOpen ? 'later' : 'done';
  });
}

/** Who will look at a card that nobody clicked for. Only its buttons depend on this; each click is looked up again. */
function actorOf(app: App, change: Change, contact: Contact): Actor {
  const { person } = contact;
  const isSeen = seenAt(contact, nowOf(app), app.policy.executionHours) !== undefined;
  const isParty = isSamePerson(person, change.requester) || isSeen;
  const isListed =
    app.approvers.some((r) => r.kind === 'user' && r.id === person.objectId.toLowerCase()) ||
    // Who reviewed or asked was looked up then, also where the members of a group couldn't be listed.
    [...change.approvers, ...tookPart(change)].some((p) => isSamePerson(p, person));
  return { person, operator: isParty ? 'yes' : 'no', approver: isListed ? 'yes' : 'no', auditor: 'no' };
}
