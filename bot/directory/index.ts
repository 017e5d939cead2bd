import type { Clock, Directory, Log } from '../ports.ts';
import { type DirectoryConfig, PACE, type Pace } from './config.ts';
import { createSession } from './session.ts';

export type { DirectoryConfig, Pace } from './config.ts';

/**
 * The directory over Graph v1.0 and the portal's backend, each call with the on-behalf-of token of the person whose
 * assertion opened the session. Holds no token itself: each session has its own and forgets them at `end`.
 */
export function createDirectory(config: DirectoryConfig, clock: Clock, log: Log, pace: Pace = PACE): Directory {
  return { as: (person, assertion) => createSession(config, clock, log, pace, person, assertion) };
}
