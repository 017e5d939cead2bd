import type { App } from '../app.ts';
import type { Change } from '../workflow/change/change.ts';
import { expiresAt } from '../workflow/change/change.ts';
import { stillAsked } from '../workflow/change/reminding.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { isQuiet } from '../workflow/time/quiet.ts';
import { tellOnce } from './once.ts';

type Reminder = Extract<Effect, { kind: 'remind' }>;

/**
 * Reminds one approver, at most once for this reminder. Nothing is sent any more once it is decided, and at night of the reader's own
 * clock it waits.
 */
export function runReminder(app: App, effect: Reminder): Promise<'done' | 'later' | 'waits'> {
  const { to, changeId, at } = effect;
  return tellOnce(app, to, {
    key: `remind|${to.objectId}|${changeId}|${at}`,
    wanted: () => wantedOf(app, effect),
    notice: (change) => noticeOf(effect, change),
    mustWait: ({ zone }) => isQuiet(app.clock.now(), zone),
    // Who can't be reached gets the request itself as soon as they appear.
    away: 'done',
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
