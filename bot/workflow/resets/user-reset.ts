import type { NotRead } from '../reading.ts';
import { DAY_MS } from '../time/durations.ts';
import type { PasswordEvent } from './writeback-test.ts';

/** How far back one user's resets are looked for: as long as the log keeps them with P1 or P2. */
export const RESETS_SINCE_MS = 30 * DAY_MS;

/** What Microsoft's report of registrations says of one user. */
export type Registration = {
  readonly isEnabled: boolean;
  readonly isRegistered: boolean;
  readonly isCapable: boolean;
  readonly isAdmin: boolean | null;
};

/** What the account itself says; `isLicensed`: a plan P1 or P2 is assigned and on. */
export type AccountFacts = {
  readonly isGuest: boolean;
  readonly isEnabled: boolean;
  readonly isSynced: boolean;
  readonly isLicensed: boolean;
};

/** One user, as far as the asker's own token shows. It is drawn and forgotten: nothing of it is put on record. */
export type UserReset = {
  readonly userId: string;
  readonly name: string;
  readonly registration: Registration | NotRead;
  readonly account: AccountFacts | NotRead;
};

export type ResetsOf = readonly PasswordEvent[] | NotRead;

/** What stands in this user's way, the surest first; `nothing`: it was read, and nothing does; `unread`: that can't be told. */
export const OBSTACLES = [
  'disabled',
  'guest',
  'not-in-scope',
  'not-registered',
  'not-capable',
  'failed',
  'nothing',
  'unread',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** The first obstacle that the readings show. A missing licence is none: SSPR_0012 is about the organization's. */
export function obstacleOf({ registration, account }: UserReset, resets: ResetsOf): Obstacle {
  if (!('unknown' in account)) {
    if (!account.isEnabled) return 'disabled';
    if (account.isGuest) return 'guest';
  }
  if (!('unknown' in registration) && !registration.isCapable) {
    if (!registration.isEnabled) return 'not-in-scope';
    return registration.isRegistered ? 'not-capable' : 'not-registered';
  }
  if (newestFailure(resets)) return 'failed';
  return 'unknown' in registration ? 'unread' : 'nothing';
}

export const newestFirst = (resets: ResetsOf): readonly PasswordEvent[] =>
  'unknown' in resets ? [] : resets.toSorted((a, b) => Date.parse(b.when) - Date.parse(a.when));

/** The newest try, where it failed: a failure before a success is over. */
export function newestFailure(resets: ResetsOf): PasswordEvent | undefined {
  const [newest] = newestFirst(resets);
  return newest && !newest.isSuccess ? newest : undefined;
}

/**
 * How many people may and can reset, guests left out. `isCut`: only the first of them were read. `synced`: of those who can, how many
 * are synced from a directory of one's own, which is whom writeback is for.
 */
export type ResetCounts = {
  readonly people: number;
  readonly inScope: number;
  readonly registered: number;
  readonly capable: number;
  readonly isCut: boolean;
  readonly synced: number | NotRead;
};
