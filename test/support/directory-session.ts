import type { DirectoryConfig, Pace } from '../../bot/directory/api/config.ts';
import { createDirectory } from '../../bot/directory/index.ts';
import type { DirectorySession } from '../../bot/ports/index.ts';
import { ASSERTION, type DirectoryServer, TENANT } from './directory-server.ts';

/** Short enough to test waits with, long enough for a busy machine. */
const QUICK: Pace = { readMs: 4000, writeMs: 4000, retries: 3, firstWaitMs: 1 };

export const ALEX = { tenantId: TENANT, objectId: '3b6f0c1e-8d27-4a95-b1c4-6e2f9a7d5038', name: 'Alex Novak' };

export type Logged = { readonly level: string; readonly what: string; readonly fields: unknown };

/** A session of Alex on the server, with what it logged. */
export function openSession(
  server: DirectoryServer,
  change: Partial<DirectoryConfig> = {},
  pace: Partial<Pace> = {},
): DirectorySession & { readonly logged: readonly Logged[] } {
  const logged: Logged[] = [];
  const directory = createDirectory(
    { ...server.config, ...change },
    { now: () => Date.now() },
    (level, what, fields) => logged.push({ level, what, fields }),
    { pace: { ...QUICK, ...pace } },
  );
  return { ...directory.as(ALEX, ASSERTION), logged };
}
