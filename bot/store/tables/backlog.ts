import { isWithin } from '../../workflow/time/within.ts';
import type { Backlog } from '../driver/trail-store.ts';
import { FARTHEST_MS } from '../outbox/farthest.ts';

type Look = { readonly at: number; readonly since: readonly number[] };

/**
 * What waits in all outboxes, from what the worker reads anyway: nobody asks the service only to count. A tenant that wasn't looked
 * into for as long as anything can wait has been emptied by another replica.
 */
export function createSeen(): {
  /** Notes what was found in one tenant's outbox: since when each entry stands there (ms). */
  readonly note: (tenant: string, now: number, since: readonly number[]) => void;
  readonly backlog: (now: number) => Backlog;
} {
  const looks = new Map<string, Look>();
  return {
    note(tenant, now, since) {
      if (since.length > 0) looks.set(tenant, { at: now, since });
      else looks.delete(tenant);
    },
    backlog(now) {
      for (const [tenant, { at }] of looks) if (!isWithin(at, FARTHEST_MS, now, FARTHEST_MS)) looks.delete(tenant);
      const all = [...looks.values()].flatMap(({ since }) => since);
      return { entries: all.length, oldestAt: all.length > 0 ? Math.min(...all) : undefined };
    },
  };
}
