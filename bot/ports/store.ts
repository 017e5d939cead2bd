import type { Locale } from '../workflow/locale.ts';
import type { Person } from '../workflow/reading.ts';
import type { Event, StoredEvent } from '../workflow/record/events.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import type { Health } from '../workflow/telling/turned.ts';
import type { Refused } from '../workflow/tenant/refused-lately.ts';
import type { Shell } from '../workflow/vocabulary.ts';
import type { ConversationRef } from './index.ts';

/** What is remembered of a person so that the bot can reach them: no directory data, no token. */
export type Contact = {
  readonly person: Person;
  readonly personal?: ConversationRef;
  readonly isReachable: boolean;
  /** A message about this version of a change has not arrived, or nobody can say. Where `isLost` is false, an older program ended while it sent it. */
  readonly inDoubt?: { readonly changeId: string; readonly version: number; readonly isLost: boolean };
  readonly isWelcomed: boolean;
  /** The day (UTC, ISO) they last wrote or pressed anything: who stays away long enough is forgotten. */
  readonly seenOn?: string;
  readonly locale?: Locale;
  /** The IANA time zone of their client, by the newest activity that named one. It changes what cards show, never a record. */
  readonly zone?: string;
  /** The shell they want commands for. */
  readonly shell?: Shell;
  /** What the last look-up that read this person's role said. */
  readonly wasOperator?: boolean;
  /** So too whether they are on the lists of approvers and auditors, for what help names. */
  readonly wasApprover?: boolean;
  readonly wasAuditor?: boolean;
  /** When they were last read as an operator (ISO, UTC), five minutes less exact than that; absent on older contacts, which is too old. */
  readonly wasOperatorAt?: string;
};

/** The newest card of a conversation: the one that is edited in place. `changeId` is absent for a status or help card. */
export type CardSlot = {
  readonly conversation: ConversationRef;
  readonly activityId: string;
  readonly changeId?: string;
  readonly personId?: string;
  /** The change's version that the card shows. */
  readonly version?: number;
  /** It was brought to that version by an edit alone: its reader was not told by it, since an edit notifies nobody. */
  readonly isRedrawn?: boolean;
};

/** A chat that asked to hear it when writeback stops, and when it is back. `health`: how it did when this chat last knew. */
export type Watch = {
  readonly conversation: ConversationRef;
  readonly by: Person;
  /** ISO, UTC. */
  readonly since: string;
  readonly locale: Locale;
  readonly health: Health;
  /** Of the reading that it was last told of, ISO, UTC. */
  readonly toldAt?: string;
};

export type OutboxEntry = {
  readonly id: string;
  readonly effect: Effect;
  readonly attempts: number;
  readonly fence: number;
  /** When it was committed (ms). */
  readonly since: number;
};

/** A row of the outbox that can't be read. It stays in the store, and nobody takes it again. */
export type DamagedEntry = Pick<OutboxEntry, 'id'> & { readonly tenantId: string };

export type CommitResult =
  | { readonly kind: 'committed'; readonly version: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'seen' };

/** How a tenant stands after a commit, by the fold of its records: written beside them, and never read instead of them. */
export type Standing = {
  /** When somebody has to look at the tenant again (ms), if ever. */
  readonly dueAt: number | undefined;
};

/**
 * What had ended and been found when the record `seq` was written, as text; `fold` names the program's fold that made it, and the record
 * `vouchedBy` carries the hash of all this. It stands beside the records, where anybody who can write there may turn it.
 */
export type StoredSnapshot = {
  readonly seq: number;
  readonly fold: string;
  readonly text: string;
  readonly vouchedBy: number;
};
/** The same as it was kept, with the hash that the record `seq` had then. */
export type KeptSnapshot = StoredSnapshot & { readonly hash: string };

/** A tenant that somebody has to look at since or from `at` (ms) on; 0 where nobody said when. */
export type Due = { readonly tenantId: string; readonly at: number };

type Texts = { readonly last: number; readonly texts: readonly string[]; readonly isMore: boolean };

/** How often somebody was refused the same within an hour, beyond the first time: that one is on the trail already. */
export type Tally = {
  /** Whom, for what, and since when: one for each hour of a person, verb and change. */
  readonly id: string;
  /** The newest of them; absent where the row says anything but a refusal. */
  readonly newest: Refused | undefined;
  /** When the first of them came: ISO, UTC. */
  readonly first: string;
  readonly count: number;
  /** When the hour is over (ms). */
  readonly endsAt: number;
};

export type Batch = {
  readonly events: readonly Event[];
  readonly outbox: readonly Effect[];
  readonly inboxKey?: string;
  /** Absent: whoever looks for what is due looks at this tenant next. */
  readonly standing?: Standing;
  /** What the events tell of: these go with the commit, which is `seen` where one of them isn't there as it was read. */
  readonly tallied?: readonly Tally[];
  /** The events go to the tenant's webhook: it is noted with the commit that they wait. */
  readonly isHooked?: boolean;
};

/** The trail, the outbox, the contacts and the card slots of every tenant. All calls reject with an Error when the store is broken. */
export type Store = {
  /** The events after `afterVersion` in order, `most` at most (all); `version` is the number of events the trail holds. */
  readonly load: (
    tenantId: string,
    afterVersion: number,
    most?: number,
  ) => Promise<{ readonly version: number; readonly events: readonly StoredEvent[] }>;
  /**
   * The same records as the texts that they are stored as, for whoever needs few of them read; `last`: the place of the last of them.
   * `isMore`: there were as many as were asked for, so another page may follow. By the records alone, whatever is noted beside them.
   */
  readonly texts: (tenantId: string, afterVersion: number, most?: number) => Promise<Texts>;
  /**
   * Appends events and outbox entries in one transaction, or refuses without effect: `stale` when the trail is not at
   * `expectedVersion`, `seen` when `inboxKey` was committed before or another has taken what is `tallied`.
   */
  readonly commit: (tenantId: string, expectedVersion: number, batch: Batch) => Promise<CommitResult>;
  readonly tenants: () => Promise<readonly string[]>;

  /** The snapshot of a tenant as it stands there, whoever wrote it. Nothing of it may be read before a record has vouched for it. */
  readonly snapshot: (tenantId: string) => Promise<KeptSnapshot | undefined>;
  /** Keeps a snapshot instead of the one before. Everything up to its record must be over. A power cut may take it back. */
  readonly saveSnapshot: (tenantId: string, snapshot: StoredSnapshot) => Promise<void>;
  /** Takes this snapshot away, unless another stands there by now. */
  readonly dropSnapshot: (tenantId: string, snapshot: KeptSnapshot) => Promise<void>;
  /** The tenants that are due before a time (ms), by that time, `limit` at most; those behind `after` where it is given. */
  readonly due: (before: number, limit: number, after?: Due) => Promise<readonly Due[]>;
  /** Somebody looked at a tenant whose trail holds `version` events: it is due again by its standing. Nothing where it has moved on. */
  readonly looked: (due: Due, version: number, standing: Standing) => Promise<void>;

  /** Counts one refusal more. On disk when it resolves; until it is taken away (`Batch`), its tenant is due when the hour is over. */
  readonly tally: (tenantId: string, one: Pick<Tally, 'id' | 'endsAt'> & { readonly newest: Refused }) => Promise<void>;
  readonly tallies: (tenantId: string) => Promise<readonly Tally[]>;

  readonly contact: (tenantId: string, objectId: string) => Promise<Contact | undefined>;
  readonly saveContact: (contact: Contact) => Promise<void>;
  readonly contacts: (tenantId: string) => Promise<readonly Contact[]>;

  /** The newest card of a conversation, and all newest cards that show a change. */
  readonly slot: (tenantId: string, conversationId: string) => Promise<CardSlot | undefined>;
  readonly saveSlot: (tenantId: string, slot: CardSlot) => Promise<void>;
  readonly slotsOf: (tenantId: string, changeId: string) => Promise<readonly CardSlot[]>;

  /** The chats of a tenant that watch; one a conversation. */
  readonly watches: (tenantId: string) => Promise<readonly Watch[]>;
  readonly saveWatch: (tenantId: string, watch: Watch) => Promise<void>;
  readonly endWatch: (tenantId: string, conversationId: string) => Promise<void>;

  /** Takes the right to send one message, known by `key`, once for all who share the store; false when it was taken before. */
  readonly claim: (tenantId: string, key: string) => Promise<boolean>;
  /** Whether it was taken before: the message was sent. */
  readonly claimed: (tenantId: string, key: string) => Promise<boolean>;
  /** Gives that right back: the message did not arrive, or nobody can say and its reader is there to see it again. */
  readonly release: (tenantId: string, key: string) => Promise<void>;
  /** 32 random bytes (base64url) under a name: made by whoever asks first, and the same from then on for all who share the store. */
  readonly sharedKey: (name: string) => Promise<string>;

  /** Leases up to `limit` entries due at `now` (ms) to `owner` until `now + leaseMs`; the fence grows with each lease. */
  readonly takeOutbox: (owner: string, now: number, leaseMs: number, limit: number) => Promise<readonly OutboxEntry[]>;
  /** What takes have set aside as damaged since this was last asked: each is given once. */
  readonly damagedOutbox: () => Promise<readonly DamagedEntry[]>;
  /** Ends an entry; false when the lease was lost to a newer fence. */
  readonly finishOutbox: (id: string, fence: number) => Promise<boolean>;
  /** Puts an entry back to be due at `dueAt` (ms); false when the lease was lost. */
  readonly delayOutbox: (id: string, fence: number, dueAt: number) => Promise<boolean>;
  /** Makes due at once what waits for one person, of whatever change, unless it is being carried; how much that is. */
  readonly wakeOutbox: (tenantId: string, objectId: string) => Promise<number>;

  readonly close: () => Promise<void>;
};
