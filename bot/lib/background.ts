import type { Background, Log } from '../ports/index.ts';
import { faultOf } from './fault.ts';

/** Work that outlives its turn; what breaks is a line in the log. `settled` resolves once all that is under way has ended. */
export function createBackground(log: Log): {
  readonly background: Background;
  readonly settled: () => Promise<unknown>;
} {
  const under = new Set<Promise<unknown>>();
  return {
    background(work, line = log) {
      const settled: Promise<unknown> = work
        .catch((error: unknown) => line('error', 'background work broke', faultOf(error)))
        .finally(() => under.delete(settled));
      under.add(settled);
    },
    settled: () => Promise.all(under),
  };
}
