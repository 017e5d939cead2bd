import type { Pace } from './directory/index.ts';
import type { Server } from './http/server.ts';
import type { Log, Membership, SignIn } from './ports/index.ts';
import type { Door } from './teams/door/front-door.ts';

/** What may stand in for a part of production; no setting selects any of it. */
export type Parts = {
  readonly door?: Door;
  readonly signIn?: SignIn;
  readonly membership?: Membership;
  readonly isAllowedHost?: (url: URL) => boolean;
  /** Where a file that someone wants may be put. */
  readonly isUploadHost?: (url: URL) => boolean;
  /** The address under which files are handed out to whoever holds the link, without a sign-in of its own. */
  readonly openDownloads?: string;
  readonly botToken?: () => Promise<string | undefined>;
  readonly log?: Log;
  /** How long a call to the directory may take, and how time passes between two readings. */
  readonly pace?: Pace;
  readonly sleep?: (ms: number) => Promise<void>;
  /** The clock by which calls to a chat keep the pace that the platform allows. */
  readonly chatPace?: { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };
  /** How the process ends when it can't go on. */
  readonly end?: () => void;
};

export type Running = { readonly listen: Server['listen']; readonly close: () => Promise<void> };
