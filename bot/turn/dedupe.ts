import type { Clock } from '../ports/index.ts';
import type { Answer, Incoming } from '../request.ts';
import { isWithin } from '../workflow/time/within.ts';
import { meaningOf } from './press-identity.ts';

const REMEMBERED_MS = 120_000;
const MOST = 5_000;

type Held<T> = Map<string, { readonly at: number; readonly result: Promise<T> }>;

/**
 * The same delivery twice gets the first one's result, while it is under way too. Kept in memory for two minutes; what was
 * committed is guarded for longer by the store's inbox key. `turnedAway`: the answer to a delivery that isn't let in; it is not
 * remembered, so that nobody pushes out what others' deliveries were answered with.
 */
export function createDedupe<T>(
  clock: Clock,
): (incoming: Incoming, work: () => Promise<T>, turnedAway?: () => Promise<T> | undefined) => Promise<T> {
  const seen: Held<T> = new Map();
  return (incoming, work, turnedAway = () => undefined) => {
    const { activityId, where, person } = incoming;
    // What comes of a sign-in has no id, and goes on with what was let in before.
    if (!activityId && (incoming.token || incoming.signInFailed)) return work();
    if (!activityId || isArrival(incoming)) return turnedAway() ?? work();
    const now = clock.now();
    forget(seen, now);
    // The press that comes back with the token it was asked for is not the same delivery.
    const key = `${where.conversationId}|${person.objectId}|${activityId}${incoming.token ? '|signed in' : ''}`;
    const known = seen.get(key);
    if (known) return known.result;
    const away = turnedAway();
    if (away) return away;
    const result = work();
    seen.set(key, { at: now, result });
    return result;
  };
}

/**
 * The same press again under a new activity id, as Teams sends it when an answer took long, gets the first one's answer: for
 * two minutes, only if the first one committed an event, and only while that answer is still the newest. Refusals, readings and what broke are answered anew.
 */
export function createRepeats(
  clock: Clock,
  isCurrent: (incoming: Incoming, answer: Answer) => Promise<boolean> = async () => true,
): (incoming: Incoming, work: () => Promise<Answer>) => Promise<Answer> {
  const pressed: Held<Answer> = new Map();
  return (incoming, work) => {
    const key = meaningOf(incoming);
    if (key === undefined) return work();
    const now = clock.now();
    forget(pressed, now);
    const first = pressed.get(key)?.result;
    const result = first
      ? first.then(
          async (answer) => (hasCommitted(answer) && (await isCurrent(incoming, answer)) ? answer : work()),
          () => work(),
        )
      : work();
    if (!first) pressed.set(key, { at: now, result });
    const drop = () => void (pressed.get(key)?.result === result && pressed.delete(key));
    result.then((answer) => hasCommitted(answer) || drop(), drop);
    return result;
  };
}

export const isArrival = ({ kind }: Incoming): boolean => kind === 'appeared' || kind === 'added-to-group';

const hasCommitted = (answer: Answer): boolean => answer.kind === 'card' && answer.hasCommitted === true;

/** The clock may be set back by as much: what is forgotten while it is under way would be done twice. */
function forget<T>(held: Held<T>, now: number): void {
  for (const [key, { at }] of held) {
    if (isWithin(at, REMEMBERED_MS, now, REMEMBERED_MS) && held.size <= MOST) break;
    held.delete(key);
  }
}
