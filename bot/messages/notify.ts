import type { Notice } from '../../cards/index.ts';
import type { App } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import type { Contact } from '../ports/index.ts';
import type { Change } from '../workflow/change/change.ts';
import type { Actor } from '../workflow/deciding/rules.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import { renderChange } from './render-change.ts';
import { postAgain } from './send-card.ts';
import { editCard } from './shown-cards.ts';
import { wordsTo } from './words-for.ts';

/**
 * `told`: they have it now; `known`: they had it before. `away`: they have no chat, or a closed one. `unheard`: it is not known to have
 * arrived, and has to be told again.
 */
type Told = 'told' | 'known' | 'away' | 'unheard';

type Mark = { readonly changeId: string; readonly version: number };

/**
 * Posts a change's card to one person, at least once for each version of the change that is their news: what became of a message is on
 * record only when it is known to have arrived, so one whose fate is open (timeout, reset, 5xx, a crash) is posted again. Whoever
 * calls holds the lease of that news, so that nobody else posts it meanwhile; `isMine` tells for how long. No button of a card
 * that stands there twice decides twice: each press is decided by the version it was drawn at.
 */
export function notify(
  app: App,
  person: Person,
  change: Change,
  {
    actorOf,
    isMine,
    notice,
  }: {
    readonly actorOf: (contact: Contact) => Actor;
    readonly isMine: () => boolean;
    /** What stands on top of it, where the card alone doesn't say why it comes. */
    readonly notice?: Notice;
  },
): Promise<Told> {
  return withMutex(app.chat, `tell|${person.tenantId}|${person.objectId}`, async () => {
    const contact = await app.store.contact(person.tenantId, person.objectId);
    if (!contact?.personal) return 'away';
    const mark = { changeId: change.id, version: change.version };
    if (await knows(app, contact, mark)) return 'known';
    if (!contact.isReachable) return 'away';
    const drawn = await renderChange(
      app,
      change,
      { actor: actorOf(contact), words: wordsTo(contact) },
      { shell: contact.shell, ...(notice ? { notice } : {}) },
    );
    const sent = await postAgain(
      app,
      contact.personal,
      { kind: 'card', drawn, ...mark },
      {
        viewer: contact,
        isWanted: async () => isMine(),
      },
    );
    if (sent.kind === 'sent') await app.store.claim(person.tenantId, tellingKey(person, mark));
    const isClosed = sent.kind === 'unreachable' || sent.kind === 'gone';
    if (!isClosed) await settle(app, person, mark, sent.kind === 'sent');
    return sent.kind === 'sent' ? 'told' : isClosed ? 'away' : 'unheard';
  });
}

/** What one message to one person is known by, in a store that several replicas may share. */
export function tellingKey({ objectId }: Person, { changeId, version }: Mark): string {
  return `told|${objectId}|${changeId}|${version}`;
}

/**
 * Whether somebody knows how a change stands: their own card shows it, and by more than an edit, or a message has brought it though their
 * chat has moved on since. Programs of before noted a message when it left: of one in doubt that note proves nothing.
 */
export async function knows(app: App, { person, personal, inDoubt }: Contact, mark: Mark): Promise<boolean> {
  if (!personal) return false;
  const live = await app.store.slot(person.tenantId, personal.conversationId);
  if (live?.changeId === mark.changeId && live.version === mark.version && !live.isRedrawn) return true;
  const isDoubtful = inDoubt?.changeId === mark.changeId && inDoubt.version === mark.version;
  return !isDoubtful && app.store.claimed(person.tenantId, tellingKey(person, mark));
}

/** Whoever has not heard of it is named on the requester's card until they have. */
async function settle(app: App, person: Person, mark: Mark, isTold: boolean): Promise<void> {
  const contact = await app.store.contact(person.tenantId, person.objectId);
  if (!contact) return;
  const { inDoubt, ...plain } = contact;
  const isOfChange = inDoubt?.changeId === mark.changeId;
  if (isTold && isOfChange) await app.store.saveContact(plain);
  if (!isTold && !(isOfChange && inDoubt.version === mark.version))
    await app.store.saveContact({ ...plain, inDoubt: { ...mark, isLost: true } });
}

/** The requester's card says who hasn't been reached: drawn anew, also while their own turn is only just putting it there. */
export async function refreshRequester(app: App, { tenantId, objectId }: Person, changeId: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const own = (await app.store.slotsOf(tenantId, changeId)).find((s) => s.personId === objectId);
    const contact = await app.store.contact(tenantId, objectId);
    const change = (await app.trail.read(tenantId)).changes.get(changeId);
    if (!contact || !change || change.phase !== 'waiting' || !isSamePerson(contact.person, change.requester)) return;
    if (own) {
      const actor = { person: contact.person, operator: 'yes', approver: 'no', auditor: 'no' } as const;
      const drawn = await renderChange(app, change, { actor, words: wordsTo(contact) }, { shell: contact.shell });
      await editCard(
        app,
        { where: own.conversation, activityId: own.activityId },
        { drawn, changeId, version: change.version },
      );
      return;
    }
    await app.sleep(300);
  }
}
