import type { Incoming } from './ask.ts';
import type { Clock } from './ports.ts';

const REMEMBERED_MS = 120_000;
const MOST = 5_000;

/**
 * The same delivery twice gets the first one's answer, while it is under way too. Kept in memory for two minutes; what was
 * committed is guarded for longer by the store's inbox key.
 */
export function createInbox<T>(clock: Clock): (incoming: Incoming, work: () => Promise<T>) => Promise<T> {
  const seen = new Map<string, { readonly at: number; readonly result: Promise<T> }>();
  return (incoming, work) => {
    const { activityId, where } = incoming;
    if (!activityId || incoming.kind === 'appeared' || incoming.kind === 'added-to-group') return work();
    for (const [key, { at }] of seen) {
      if (clock.now() - at < REMEMBERED_MS && seen.size <= MOST) break;
      seen.delete(key);
    }
    const key = `${where.conversationId}|${activityId}`;
    const known = seen.get(key);
    if (known) return known.result;
    const result = work();
    seen.set(key, { at: clock.now(), result });
    return result;
  };
}
