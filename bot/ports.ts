import type { FileMessage } from './files.ts';
import type { StoredEvent } from './workflow/change.ts';
import type { Effect } from './workflow/effects.ts';
import type { Event } from './workflow/events.ts';
import type { NotRead, Observation, Person, PortalSettings } from './workflow/reading.ts';
import type { Health } from './workflow/turned.ts';
import type { Because, ProbeId, SettingName, Shell } from './workflow/vocabulary.ts';
import type { PasswordEvent, TestUser } from './workflow/writeback-test.ts';

/** All that the pipeline needs from outside. Each is an object literal in a test and a real client in production. */

export type Clock = { readonly now: () => number };

/** `fields` never hold a token, a secret or what a person typed. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  what: string,
  fields?: Readonly<Record<string, string | number | boolean>>,
) => void;

/** Where one person's or one group's messages go. `serviceUrl` is the newest seen. */
export type ConversationRef = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  /** The person's id on the channel (`29:…`), in a personal chat. */
  readonly userId?: string;
  /** The team of a channel: whom it belongs to is asked for under this id. */
  readonly teamId?: string;
};

/** What is remembered of a person so that the bot can reach them: no directory data, no token. */
export type Contact = {
  readonly person: Person;
  readonly personal?: ConversationRef;
  readonly isReachable: boolean;
  /** A message about this version of a change is on its way; `isLost`: nobody can say whether it arrived. */
  readonly inDoubt?: { readonly changeId: string; readonly version: number; readonly isLost: boolean };
  readonly isWelcomed: boolean;
  /** The day (UTC, ISO) they last wrote or pressed anything: who stays away long enough is forgotten. */
  readonly seenOn?: string;
  readonly locale?: 'en' | 'sl';
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
};

/** A chat that asked to hear it when writeback stops, and when it is back. `health`: how it did when this chat last knew. */
export type Watch = {
  readonly conversation: ConversationRef;
  readonly by: Person;
  /** ISO, UTC. */
  readonly since: string;
  readonly locale: 'en' | 'sl';
  readonly health: Health;
  /** Of the reading that it was last told of, ISO, UTC. */
  readonly toldAt?: string;
};

export type OutboxEntry = {
  readonly id: string;
  readonly effect: Effect;
  readonly attempts: number;
  readonly fence: number;
};

export type CommitResult =
  | { readonly kind: 'committed'; readonly version: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'seen' };

/** How a tenant stands after a commit, by the fold of its records: written beside them, and never read instead of them. */
export type Standing = {
  /** When somebody has to look at the tenant again (ms), if ever. */
  readonly dueAt: number | undefined;
  /** The newest record up to which everything is over: no snapshot may stand later. */
  readonly settled: number;
};

/** What had ended and been found when the record `seq` was written, as text; `fold` names the program's fold that made it. */
export type StoredSnapshot = { readonly seq: number; readonly fold: string; readonly text: string };

/** A tenant that somebody has to look at since or from `at` (ms) on; 0 where nobody said when. */
export type Due = { readonly tenantId: string; readonly at: number };

export type Batch = {
  readonly events: readonly Event[];
  readonly outbox: readonly Effect[];
  readonly inboxKey?: string;
  /** Absent: whoever looks for what is due looks at this tenant next. */
  readonly standing?: Standing;
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
   * Appends events and outbox entries in one transaction, or refuses without effect: `stale` when the trail is not at
   * `expectedVersion`, `seen` when `inboxKey` was committed before.
   */
  readonly commit: (tenantId: string, expectedVersion: number, batch: Batch) => Promise<CommitResult>;
  readonly tenants: () => Promise<readonly string[]>;

  /**
   * The snapshot of a tenant; `at`: when the record was written on which it stands (ISO). Undefined where there is none, where it
   * carries another hash than that record, or where it stands later than everything is over.
   */
  readonly snapshot: (tenantId: string) => Promise<(StoredSnapshot & { readonly at: string }) | undefined>;
  /** Keeps a snapshot instead of the one before. Everything up to its record must be over. A power cut may take it back. */
  readonly saveSnapshot: (tenantId: string, snapshot: StoredSnapshot) => Promise<void>;
  /** The tenants that are due before a time (ms), by that time, `limit` at most; those behind `after` where it is given. */
  readonly due: (before: number, limit: number, after?: Due) => Promise<readonly Due[]>;
  /** Somebody looked at a tenant whose trail holds `version` events: it is due again by its standing. Nothing where it has moved on. */
  readonly looked: (due: Due, version: number, standing: Standing) => Promise<void>;

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
  /** Gives that right back: the message did not arrive, or nobody can say and its reader is there to see it again. */
  readonly release: (tenantId: string, key: string) => Promise<void>;
  /** 32 random bytes (base64url) under a name: made by whoever asks first, and the same from then on for all who share the store. */
  readonly sharedKey: (name: string) => Promise<string>;

  /** Leases up to `limit` entries due at `now` (ms) to `owner` until `now + leaseMs`; the fence grows with each lease. */
  readonly takeOutbox: (owner: string, now: number, leaseMs: number, limit: number) => Promise<readonly OutboxEntry[]>;
  /** Ends an entry; false when the lease was lost to a newer fence. */
  readonly finishOutbox: (id: string, fence: number) => Promise<boolean>;
  /** Puts an entry back to be due at `dueAt` (ms); false when the lease was lost. */
  readonly delayOutbox: (id: string, fence: number, dueAt: number) => Promise<boolean>;

  readonly close: () => Promise<void>;
};

export type WriteOutcome =
  | { readonly kind: 'accepted'; readonly requestId?: string }
  | {
      readonly kind: 'refused';
      readonly because: Because;
      readonly code?: string;
      readonly requestId?: string;
      /** How long the service asks to be left alone, in seconds, where it says. */
      readonly retryAfter?: number;
    }
  /** The request may or may not have taken effect: timeout, reset, 5xx. */
  | { readonly kind: 'ambiguous'; readonly because: Because; readonly code?: string; readonly requestId?: string };

export type SettingsRead =
  | {
      readonly kind: 'read';
      readonly settings: PortalSettings;
      readonly looksFamiliar: boolean;
      readonly observation: Observation;
    }
  | { readonly kind: 'unknown'; readonly observation: Extract<Observation, { because: Because }> };

/** Somebody of the directory by name; `signIn` is empty where the directory doesn't show it. */
export type NamedUser = { readonly userId: string; readonly name: string; readonly signIn: string };

/** The directory as one signed-in person sees it. Tokens live in this object's closure and end with it. */
export type DirectorySession = {
  /** Never rejects: what can't be read is an observation with a reason. */
  readonly probe: (probe: ProbeId) => Promise<Observation>;
  readonly readSettings: () => Promise<SettingsRead>;
  /** One PUT of the object just read with one setting turned on. */
  readonly turnOn: (setting: SettingName, settings: PortalSettings) => Promise<WriteOutcome>;
  /** Whether the person's own account is a guest's here; `unknown` where the directory doesn't say. */
  readonly belongs: () => Promise<'member' | 'guest' | 'unknown'>;
  /** Transitive, checked with the person's own token; `unknown` with a reason when it can't be read. */
  readonly isMemberOf: (groupIds: readonly string[]) => Promise<boolean | NotRead>;
  /** The people in a group (transitive), or those with these object ids; empty when they can't be read. */
  readonly members: (groupId: string) => Promise<readonly Person[]>;
  readonly people: (objectIds: readonly string[]) => Promise<readonly Person[]>;
  /** A user by object id or sign-in name, as a candidate for the test of writeback. */
  /** The users whose display, first or last name begins so, as the directory gives them. */
  readonly usersNamed: (beginning: string) => Promise<readonly NamedUser[] | { readonly unknown: Because }>;
  readonly findTestUser: (idOrName: string) => Promise<TestUser | 'nobody' | { readonly unknown: Because }>;
  /** What the audit log holds of one user's password since a time (ISO, UTC); an empty list is no proof of anything. */
  readonly passwordEvents: (
    userId: string,
    since: string,
  ) => Promise<readonly PasswordEvent[] | { readonly unknown: Because }>;
  /** What a service asked of this person's sign-in beyond what it had (claims, JSON); the sign-in page passes it on. */
  readonly challenge: () => string | undefined;
  /** Forgets every token this session holds. */
  readonly end: () => void;
};

/** Opens a session from a person's sign-in assertion (the token Teams' single sign-on gave). */
export type Directory = { readonly as: (person: Person, assertion: string) => DirectorySession };

export type SignInResult =
  /** `belongs`: what the token itself says, where it does. */
  | { readonly kind: 'signed-in'; readonly assertion: string; readonly belongs?: 'member' | 'guest' }
  /** The person must sign in; what Teams is to be answered is the Teams layer's business. */
  | { readonly kind: 'needed'; readonly why?: Because };

/** Where a person's assertion comes from. `presented` is a token that came with the activity. */
export type SignIn = {
  readonly assertionFor: (person: Person, presented: string | undefined) => Promise<SignInResult>;
};

/** Whether a person belongs to the tenant as a member. `unknown` where it can't be told. */
export type Membership = (
  person: Person,
  where: ConversationRef,
  userId: string,
) => Promise<'member' | 'guest' | 'unknown'>;

export type Delivery =
  | { readonly kind: 'sent'; readonly activityId: string | undefined }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous' }
  /** It did not arrive; `isWorthRepeating`: for a reason that passes (throttled, no connection, no token). */
  | { readonly kind: 'failed'; readonly isWorthRepeating: boolean }
  /** An edit that nobody wanted any more when its turn came. */
  | { readonly kind: 'outdated' };

export type CardMessage = { readonly card: Readonly<Record<string, unknown>>; readonly summary: string };

/** Messages to Teams. Never rejects. `post` is never repeated when its fate is unknown. */
export type Chat = {
  readonly post: (to: ConversationRef, message: CardMessage) => Promise<Delivery>;
  /** `isWanted` is asked when the platform's limits let the edit go: an older drawing never arrives after a newer one. */
  readonly update: (
    to: ConversationRef,
    activityId: string,
    message: CardMessage,
    isWanted?: () => Promise<boolean>,
  ) => Promise<Delivery>;
  readonly postFile: (to: ConversationRef, file: FileMessage) => Promise<Delivery>;
};
