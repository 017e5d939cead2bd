import assert from 'node:assert/strict';

export const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];
export const START = Date.parse('2026-11-28T12:00:00Z');

export type Time = { time: number; readonly now: () => number };
/** Begins what lasts for a while; the answer tells whether it is over. */
export type Begun = (clock: Time) => Promise<() => Promise<boolean> | boolean>;
/** The longest that each may last once the clock runs on. */
export type Lasting = Readonly<Record<string, readonly [atMost: number, begin: Begun]>>;

export const iso = (ms: number) => new Date(ms).toISOString();
export const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Counts how often something was done. */
export function counting<T>(answer: T) {
  const counted = {
    times: 0,
    do: async (): Promise<T> => {
      counted.times += 1;
      return answer;
    },
  };
  return counted;
}

/** Done now, and over once the same act has it done again. */
export async function untilAgain(
  counted: { readonly times: number },
  act: () => unknown,
): Promise<() => Promise<boolean>> {
  const before = counted.times;
  await act();
  await turn();
  assert.equal(counted.times, before + 1);
  return async () => {
    await act();
    await turn();
    return counted.times === before + 2;
  };
}
