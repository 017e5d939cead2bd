import type { KeptSnapshot, Store } from '../../ports/index.ts';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';
import type { SignedHead } from '../chain/signing.ts';

export type HeadsWithin = { readonly from: number; readonly upTo: number };

/** What the audit reads, page by page, so that a long trail never stands in memory. `head` is the store's own note of the end. */
export type TrailReader = {
  readonly tenants: () => Promise<readonly string[]>;
  /** In order; those behind the record `after` alone, where it is given. */
  readonly records: (tenantId: string, after?: number) => AsyncIterable<StoredEvent>;
  /** In order; those of the records `from` to `upTo` alone, where that is given: a long trail has as many as it has commits. */
  readonly heads: (tenantId: string, within?: HeadsWithin) => Promise<readonly SignedHead[]>;
  readonly head: (tenantId: string) => Promise<{ readonly seq: number; readonly hash: string } | undefined>;
  /** The snapshot as it stands there, with the hash of the record that it claims to stand on; an exported file holds none. */
  readonly snapshot: (tenantId: string) => Promise<KeptSnapshot | undefined>;
  readonly close: () => Promise<void>;
};

/** How a store does whose work is done in a thread of this process: `silent` once it has owed an answer for too long. */
export type Pulse = 'beats' | 'silent' | 'ended';

/** What waits in the outbox; `oldestAt`: since when the oldest of it does (ms). */
export type Backlog = { readonly entries: number; readonly oldestAt: number | undefined };

/**
 * A tenant whose records behind `sent` wait for its webhook, taken under a lease that nobody else holds. `attempts`: how often it was
 * taken since something was last sent; `since`: when the oldest of them was written (ms), as far as is known.
 */
export type HookTurn = {
  readonly tenantId: string;
  readonly lease: string;
  readonly sent: number;
  readonly upTo: number;
  readonly attempts: number;
  readonly since: number;
};

/** How far each tenant's webhook has come. It begins with the first commit that is hooked (`Batch`); only tenants with something to send are looked at. */
export type HookStore = {
  /** Takes up to `limit` tenants that are due at `now` (ms), for `leaseMs`. */
  readonly takeHooks: (now: number, leaseMs: number, limit: number) => Promise<readonly HookTurn[]>;
  /** The receiver has taken the record `sent`, which was written at `since` (ms); false where the lease was lost. */
  readonly moveHook: (turn: HookTurn, sent: number, since: number) => Promise<boolean>;
  /** Ends the lease; what is left is due at `dueAt` (ms). */
  readonly endHook: (turn: HookTurn, dueAt: number) => Promise<void>;
  /** Ends the lease of a tenant that has nothing to send: it was noted for a commit that hasn't come. */
  readonly settleHook: (turn: HookTurn, now: number) => Promise<void>;
  /** What waits for the webhooks of all tenants. */
  readonly hookBacklog: () => Promise<Backlog>;
};

/** Whom the bot can reach, the newest card of each conversation, and what is done once. */
export type PeopleStore = Pick<
  Store,
  | 'contact'
  | 'saveContact'
  | 'contacts'
  | 'slot'
  | 'saveSlot'
  | 'slotsOf'
  | 'claim'
  | 'claimed'
  | 'release'
  | 'sharedKey'
>;

/** How long a delivered activity is remembered: far longer than any redelivery. */
export const INBOX_MS = 7 * DAY_MS;

/** A store whose trail can also be read for the audit. */
export type TrailStore = Store &
  HookStore & {
    /** Where a new, empty store was made at this opening, because none was there; absent where one was found. */
    readonly made?: string | undefined;
    readonly trail: Omit<TrailReader, 'close'>;
    /** Says at once how the own thread does; a store without one always beats. */
    readonly pulse: () => Pulse;
    /** Resolves once the store has answered; rejects with a `StoreError` where it can't be reached. */
    readonly reach: () => Promise<void>;
    /** What waits in the outbox, by this store's own cheapest means: over a network, as the worker found it when it last looked. */
    readonly backlog: () => Promise<Backlog>;
    /** The signed head of the newest record, where one was signed. */
    readonly newestHead: (tenantId: string) => Promise<SignedHead | undefined>;
    /** Forgets people, cards and undelivered messages that nothing was heard of since `before` (ms). Never an event of the trail. */
    readonly forget: (before: number) => Promise<void>;
  };
