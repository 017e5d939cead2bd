import { randomUUID } from 'node:crypto';
import { guidWithin } from '../lib/turn-id.ts';
import type { Clock, Directory, Log } from '../ports/index.ts';
import { type CallMeters, type DirectoryConfig, PACE, type Pace, UNCOUNTED } from './api/config.ts';
import { createSession } from './session.ts';

export type { DirectoryConfig, Pace } from './api/config.ts';

/**
 * The directory over Graph v1.0 and the portal's backend, each call with the on-behalf-of token of the person whose
 * assertion opened the session. Holds no token itself: each session has its own and forgets them at `end`. The ids of a turn's calls
 * begin with the turn's own.
 */
export function createDirectory(
  config: DirectoryConfig,
  clock: Clock,
  log: Log,
  { pace = PACE, meters = UNCOUNTED }: { readonly pace?: Pace | undefined; readonly meters?: CallMeters } = {},
): Directory {
  return {
    as(person, assertion, trace) {
      const newId = trace ? () => guidWithin(trace.id) : randomUUID;
      return createSession({
        config,
        clock,
        log: trace?.log ?? log,
        calling: { pace, newId, meters },
        person,
        assertion,
      });
    },
  };
}
