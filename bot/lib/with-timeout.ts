/** Waits for work, but no longer than `ms`. Rejects as the work does, in that time. */
export async function withTimeout(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}

/** What work leads to, or undefined where it takes longer than `ms` or breaks. */
export type InTime = <T>(work: Promise<T>, ms: number) => Promise<T | undefined>;

export const inTime: InTime = (work, ms) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, undefined);
    void work.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
