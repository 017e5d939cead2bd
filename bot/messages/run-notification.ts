import { seenAs } from '../access/as-last-seen.ts';
import { type App, nowOf } from '../app.ts';
import type { CarryTurn } from '../store/outbox/worker.ts';
import type { Change } from '../workflow/change/change.ts';
import { tookPart } from '../workflow/change/questions.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import type { Event } from '../workflow/record/events.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { untoldOf } from '../workflow/tenant/untold.ts';
import { DAY_MS } from '../workflow/time/durations.ts';
import type { Telling } from '../workflow/vocabulary.ts';
import { notify, refreshRequester } from './notify.ts';
import { isReached } from './render-change.ts';

type Tell = Extract<Effect, { kind: 'tell' }>;

/** For how long a notice is tried. After that the trail says that it reached nobody, and its reader gets it when they next appear. */
export const TRIED_MS = DAY_MS;

/** Brings one person news of a change, and comes back until it is known to have arrived, or until it is nobody's news any more. */
export async function runNotification(app: App, change: Change, effect: Tell, turn: CarryTurn) {
  const { to, about } = effect;
  if (isOver(change, about)) return 'done';
  const contact = () => app.store.contact(to.tenantId, to.objectId);
  const before = await contact();
  // When they first appear they are told of what waits for them then; news that is old by then isn't brought.
  if (!before && !isConcerned(change, to, about)) return 'done';
  const told = await notify(app, to, change, {
    actorOf: (reader) => seenAs(app, change, reader),
    isMine: turn.isMine,
    ...(about === 'turn' ? { notice: { note: 'third-turn' } } : {}),
  });
  const isNews = before !== undefined && isReached(before, change) !== isReached(await contact(), change);
  if (about === 'request' && isNews) await refreshRequester(app, change.requester, change.id);
  if (told === 'told' || told === 'known') {
    await note(app, change, { type: 'told-late', to, about });
    return 'done';
  }
  if (app.clock.now() - turn.since < TRIED_MS) return told === 'away' ? 'waits' : 'later';
  if (await note(app, change, { type: 'untold', to, about }))
    app.log('error', 'somebody could not be told for a day', { changeId: change.id, about });
  return 'done';
}

/** What is nobody's news any more once the request was decided, or the change has ended. */
function isOver({ phase, endedAt, emergency }: Change, about: Telling): boolean {
  if (about === 'accept' || about === 'ticket') return endedAt !== undefined;
  if (about === 'turn') return phase !== 'running';
  if (about === 'review') return emergency?.review !== undefined;
  return WHILE_WAITING.has(about) && phase !== 'waiting';
}

const WHILE_WAITING: ReadonlySet<Telling> = new Set(['request', 'asked-again', 'question', 'answer', 'escalated']);

/** Whether a person who has no chat yet must hear of it all the same. */
function isConcerned(change: Change, person: Person, about: Telling): boolean {
  const isParty = [change.requester, ...tookPart(change)].some((one) => isSamePerson(one, person));
  return isParty && !WHILE_WAITING.has(about);
}

/** Records once on the trail that news has not reached somebody, or that it has reached them after all. */
async function note(
  app: App,
  { id, plan: { tenantId } }: Change,
  noted: { readonly type: 'untold' | 'told-late'; readonly to: Person; readonly about: Telling },
): Promise<boolean> {
  const isKnown = (state: Parameters<typeof untoldOf>[0]) => untoldOf(state, noted.to, id).length > 0;
  const isDue = (state: Parameters<typeof untoldOf>[0]) => isKnown(state) === (noted.type === 'told-late');
  if (!isDue(await app.trail.read(tenantId))) return false;
  const event: Event = { ...noted, changeId: id, by: 'pilot', at: nowOf(app) };
  const written = await app.trail.write(tenantId, (state) => (isDue(state) ? [event] : []));
  return 'events' in written && written.events.length > 0;
}
