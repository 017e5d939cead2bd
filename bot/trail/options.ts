import type { Waits } from '../lib/lost-race.ts';
import type { Log } from '../ports/index.ts';
import type { Freezes } from '../workflow/time/freeze.ts';
import type { HeldLimits } from './held-tenants.ts';

/** A snapshot is kept anew after so many records; so many at most are read of a tenant that comes back with nothing under way. */
export const SNAPSHOT_EVERY = 500;
/**
 * So many records are read and folded at once, with other turns in between. A table gives a thousand rows for one request; from a file,
 * fewer survive fewer of V8's tidyings, whose young space is small (`--max-semi-space-size`), and more would wait for the thread too often.
 */
export const PAGE = { alone: 200, shared: 1_000 } as const;

/** `Waits`: how a lost race waits. */
export type TrailOptions = Waits & {
  /** No other process writes to this store: an apply that this one didn't start has died with the one before. */
  readonly isAlone: boolean;
  /** What is frozen by the clock in a tenant; nothing where absent. */
  readonly freezesFor?: (tenantId: string) => Freezes;
  readonly log: Log;
  readonly limits?: HeldLimits;
  readonly snapshotEvery?: number;
  readonly page?: number;
};
