import { isWithin } from '../../workflow/time/within.ts';

const KEPT_MS = 300_000;
const MOST = 5_000;

/** What is remembered for five minutes, the oldest forgotten first. `take` returns it and forgets it. */
export type Memory<T> = {
  readonly keep: (key: string, value: T) => void;
  readonly has: (key: string) => boolean;
  readonly take: (key: string) => T | undefined;
};

/** @param now milliseconds since 1970 */
export function createMemory<T>(now: () => number): Memory<T> {
  const held = new Map<string, { readonly value: T; readonly at: number }>();
  function forgetOld(): void {
    for (const [key, { at }] of held) {
      // The clock may be set back by as much while somebody signs in.
      if (isWithin(at, KEPT_MS, now(), KEPT_MS) && held.size <= MOST) break;
      held.delete(key);
    }
  }
  return {
    keep(key, value) {
      held.delete(key);
      held.set(key, { value, at: now() });
      forgetOld();
    },
    has(key) {
      forgetOld();
      return held.has(key);
    },
    take(key) {
      forgetOld();
      const found = held.get(key);
      held.delete(key);
      return found?.value;
    },
  };
}
