import { seenAs } from '../access/as-last-seen.ts';
import type { App } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import type { Contact } from '../ports/index.ts';
import type { Change } from '../workflow/change/change.ts';
import type { Person } from '../workflow/reading.ts';
import { type Drawing, renderChange } from './render-change.ts';
import { post } from './send-card.ts';
import { wordsTo } from './words-for.ts';

type Once = {
  /** What this message is known by, in a store that several replicas may share. */
  readonly key: string;
  /** The change, as long as this is news for that person. */
  readonly wanted: () => Promise<Change | undefined>;
  readonly notice: (change: Change) => NonNullable<Drawing['notice']>;
  /** Whether it has to wait, for whoever reads it. */
  readonly mustWait?: (reader: Contact) => boolean;
  /** What becomes of it where they have no chat that is open: they get something else as soon as they appear, or it waits for them. */
  readonly away: 'done' | 'waits';
};

/**
 * Brings one person a change's card at most once: whoever claims it sends it, and where nobody can say whether it arrived it is not sent
 * again. Nothing is sent any more once it is no news.
 */
export function tellOnce(
  app: App,
  to: Person,
  { key, wanted, notice, mustWait, away }: Once,
): Promise<'done' | 'later' | 'waits'> {
  return withMutex(app.chat, `tell|${to.tenantId}|${to.objectId}`, async () => {
    const change = await wanted();
    if (!change) return 'done';
    const contact = await app.store.contact(to.tenantId, to.objectId);
    if (!contact?.personal || !contact.isReachable) return away;
    if (mustWait?.(contact)) return 'waits';
    if (!(await app.store.claim(to.tenantId, key))) return 'done';
    const reader = { actor: seenAs(app, change, contact), words: wordsTo(contact) };
    const drawn = await renderChange(app, change, reader, { notice: notice(change), shell: contact.shell });
    const answer = { kind: 'card', drawn, changeId: change.id, version: change.version } as const;
    const isWanted = async () => (await wanted()) !== undefined;
    const sent = await post(app, contact.personal, answer, { viewer: contact, isWanted });
    if (sent.kind !== 'failed' || !sent.isWorthRepeating) return 'done';
    await app.store.release(to.tenantId, key);
    return 'later';
  });
}
