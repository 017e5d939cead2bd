import { trimOldest } from '../../lib/trim-oldest.ts';
import { MINUTE_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';

/** Every device of a person answers every question: a handful of both is far below this. */
const MOST = 30;
const WINDOW_MS = MINUTE_MS;
const MOST_PEOPLE = 10_000;

/** Whether one more exchange of this person may be looked at, in this process: each costs a look at a token. */
export function createExchangeLimit(now: () => number): (person: string) => boolean {
  const counted = new Map<string, { readonly since: number; count: number }>();
  return (person) => {
    const known = counted.get(person);
    if (known && isWithin(known.since, WINDOW_MS, now())) {
      known.count += 1;
      return known.count <= MOST;
    }
    counted.delete(person);
    counted.set(person, { since: now(), count: 1 });
    trimOldest(counted, MOST_PEOPLE);
    return true;
  };
}
