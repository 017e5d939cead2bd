import { seenAs } from '../access/as-last-seen.ts';
import type { App } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import type { Change } from '../workflow/change/change.ts';
import { expiresAt } from '../workflow/change/change.ts';
import { stillAsked } from '../workflow/change/reminding.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { isQuiet } from '../workflow/time/quiet.ts';
import { renderChange } from './render-change.ts';
import { post } from './send-card.ts';
import { wordsTo } from './words-for.ts';

type Reminder = Extract<Effect, { kind: 'remind' }>;

/**
 * Reminds one approver, at most once for this reminder: whoever claims it sends it, and where nobody can say whether it arrived it is
 * not sent again. Nothing is sent any more once it is decided, and at night of the reader's own clock it waits.
 */
export function runReminder(app: App, effect: Reminder): Promise<'done' | 'later' | 'waits'> {
  const { to, changeId, at } = effect;
  return withMutex(app.chat, `tell|${to.tenantId}|${to.objectId}`, async () => {
    const change = await wantedOf(app, effect);
    if (!change) return 'done';
    const contact = await app.store.contact(to.tenantId, to.objectId);
    // Who can't be reached gets the request itself as soon as they appear.
    if (!contact?.personal || !contact.isReachable) return 'done';
    if (isQuiet(app.clock.now(), contact.zone)) return 'waits';
    const key = `remind|${to.objectId}|${changeId}|${at}`;
    if (!(await app.store.claim(to.tenantId, key))) return 'done';
    const reader = { actor: seenAs(app, change, contact), words: wordsTo(contact) };
    const drawn = await renderChange(app, change, reader, { notice: noticeOf(effect, change), shell: contact.shell });
    const answer = { kind: 'card', drawn, changeId, version: change.version } as const;
    const isWanted = async () => (await wantedOf(app, effect)) !== undefined;
    const sent = await post(app, contact.personal, answer, { viewer: contact, isWanted });
    if (sent.kind !== 'failed' || !sent.isWorthRepeating) return 'done';
    await app.store.release(to.tenantId, key);
    return 'later';
  });
}

/** The change, as long as it waits for this person's decision. */
async function wantedOf(app: App, { tenantId, changeId, to, at }: Reminder): Promise<Change | undefined> {
  const change = (await app.trail.read(tenantId)).changes.get(changeId);
  // A newer reminder has taken its place, or it is asked anew since.
  if (change?.remindedAt !== at) return undefined;
  const isAsked = change.phase === 'waiting' && stillAsked(change).some((one: Person) => isSamePerson(one, to));
  return isAsked ? change : undefined;
}

function noticeOf({ by }: Reminder, change: Change) {
  const at = expiresAt(change) ?? '';
  return by === 'pilot'
    ? ({ note: 'reminder', values: { at } } as const)
    : ({ note: 'reminder-wished', values: { at, who: by.name } } as const);
}
