/** Races that one writer may lose to other processes. */
const TRIES = 40;
/** The longest wait between two tries, in milliseconds. */
const MOST_WAIT_MS = 250;

export type Waits = {
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/**
 * Begins anew after each race that another process won: `attempt` resolves to undefined then. Each wait is longer than the one before, and by
 * chance, so that they get out of step. Rejects with what `lost` gives when others won `TRIES` times.
 */
export async function untilWon<T>(
  attempt: () => Promise<T | undefined>,
  lost: () => Error,
  { sleep, random }: Waits,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await sleep(random() * Math.min(MOST_WAIT_MS, 4 * 2 ** tries));
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw lost();
}
