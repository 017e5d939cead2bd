import { trimOldest } from '../lib/trim-oldest.ts';
import type { Paced } from '../meters/labels.ts';
import type { Clock } from '../ports/index.ts';
import { isWithin } from '../workflow/time/within.ts';

/** So many at once, and then so many each second. */
type Rate = { readonly atOnce: number; readonly eachSecond: number };

const PERSON: Rate = { atOnce: 60, eachSecond: 2 };
/** No more than can be answered: twenty answers a second leave for one tenant (`SHARES` of the sender), and a minute's worth may wait. */
const TENANT: Rate = { atOnce: 1_200, eachSecond: 20 };
/** Whoever has done so little lately is let in whatever the others of their tenant do. */
const QUIET = 10;
/** More people than one process answers in the half minute after which each is forgotten. */
const MOST = 20_000;

export type RateLimit = {
  /** Whose pace one more turn of this person exceeds; one that does takes nothing from those to come. Undefined: it may begin. */
  readonly exceeded: (tenantId: string, personId: string) => Paced | undefined;
  /** How many people are remembered. */
  readonly size: () => number;
};

/**
 * The pace of each person in each tenant, and of each tenant as a whole, so that nobody fills a tenant's trail, store or outbound
 * limits by writing or pressing without end. Counted in this process: each replica allows as much.
 */
export function createRateLimit(clock: Clock): RateLimit {
  const people = createBuckets(PERSON, clock);
  const tenants = createBuckets(TENANT, clock);
  return {
    exceeded(tenantId, personId) {
      const key = `${tenantId}|${personId}`;
      const room = people.room(key);
      if (room < 1) return 'person';
      const isQuiet = room > PERSON.atOnce - QUIET;
      if (!isQuiet && tenants.room(tenantId) < 1) return 'tenant';
      people.take(key);
      tenants.take(tenantId);
      return undefined;
    },
    size: people.size,
  };
}

/** What each may still do. Whoever was away for as long as it takes to fill up again is forgotten: nothing is known of them but that. */
function createBuckets({ atOnce, eachSecond }: Rate, clock: Clock) {
  const fullAfterMs = (atOnce / eachSecond) * 1000;
  const held = new Map<string, { readonly left: number; readonly at: number }>();

  const room = (key: string): number => {
    const now = clock.now();
    const { left, at } = held.get(key) ?? { left: atOnce, at: now };
    // The clock was set back: time counts from here, or they would wait until it is where it was.
    if (at > now) held.set(key, { left, at: now });
    return Math.min(atOnce, left + (Math.max(0, now - at) / 1000) * eachSecond);
  };
  const forgetIdle = (): void => {
    for (const [key, { at }] of held) {
      if (isWithin(at, fullAfterMs, clock.now(), fullAfterMs)) return;
      held.delete(key);
    }
  };

  return {
    room,
    take(key: string): void {
      const left = Math.max(0, room(key) - 1);
      // A map keeps its order of insertion: the longest away stand first.
      held.delete(key);
      held.set(key, { left, at: clock.now() });
      forgetIdle();
      trimOldest(held, MOST);
    },
    size: () => held.size,
  };
}
