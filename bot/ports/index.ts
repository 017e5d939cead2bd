import type { NotRead, Observation, Person, ProbeFacts } from '../workflow/reading.ts';
import type { ResetCounts, UserReset } from '../workflow/resets/user-reset.ts';
import type { PasswordEvent, TestUser } from '../workflow/resets/writeback-test.ts';
import type { Because, ProbeId, Resource, SettingName, SettingValue } from '../workflow/vocabulary.ts';
import type { FileMessage } from './file-message.ts';

/** All that the pipeline needs from outside. Each is an object literal in a test and a real client in production. */

export type {
  Batch,
  CardSlot,
  CommitResult,
  Contact,
  DamagedEntry,
  Due,
  KeptSnapshot,
  OutboxEntry,
  Standing,
  Store,
  StoredSnapshot,
  Tally,
  Watch,
} from './store.ts';

export type Clock = { readonly now: () => number };

/** `fields` never hold a token, a secret or what a person typed, and none of them takes the place of what a line has anyway. */
export type Log = (level: 'info' | 'warn' | 'error', what: string, fields?: LogFields) => void;
type LogFields = Readonly<Record<string, string | number | boolean>> & {
  readonly [name in 'time' | 'level' | 'what']?: never;
};

/** The turn that something is done for: `id` is what its lines in the log are known by, and `log` writes such lines. */
export type Trace = { readonly id: string; readonly log: Log };

/** Runs work that outlives its turn, with that turn's log where it has one; shutdown waits for it. What breaks is a line in the log. */
export type Background = (work: Promise<unknown>, log?: Log) => void;

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

/** What is to be written: one setting and its value. */
export type Patch = { readonly name: SettingName; readonly after: SettingValue };

/** The whole of a resource as it was read. */
export type Seen = {
  [R in Resource]: { readonly resource: R; readonly facts: ProbeFacts[R] };
}[Resource];

/** A resource read right before a write; `looksFamiliar`: it holds what we know of it and nothing else. */
export type ResourceRead =
  | (Seen & { readonly kind: 'read'; readonly looksFamiliar: boolean; readonly observation: Observation })
  | { readonly kind: 'unknown'; readonly observation: Extract<Observation, { because: Because }> };

/** Somebody of the directory by name; `signIn` is empty where the directory doesn't show it. */
export type NamedUser = { readonly userId: string; readonly name: string; readonly signIn: string };

/** The directory as one signed-in person sees it. Tokens live in this object's closure and end with it. */
export type DirectorySession = {
  /** Never rejects: what can't be read is an observation with a reason. */
  readonly probe: (probe: ProbeId) => Promise<Observation>;
  readonly read: (resource: Resource) => Promise<ResourceRead>;
  /** One setting written, with all else as it was just seen. Sent once, whatever comes of it. */
  readonly write: (patch: Patch, seen: Seen) => Promise<WriteOutcome>;
  /** Whether the person's own account is a guest's here; `unknown` where the directory doesn't say. */
  readonly belongs: () => Promise<'member' | 'guest' | 'unknown'>;
  /** Transitive, checked with the person's own token; `unknown` with a reason when it can't be read. */
  readonly isMemberOf: (groupIds: readonly string[]) => Promise<boolean | NotRead>;
  /** The people in a group (transitive), or those with these object ids; empty when they can't be read. */
  readonly members: (groupId: string) => Promise<readonly Person[]>;
  readonly people: (objectIds: readonly string[]) => Promise<readonly Person[]>;
  /** The name of an account, empty where it has none, and whether it is a guest's as far as this token shows; undefined where it can't be read. */
  readonly account: (objectId: string) => Promise<{ readonly name: string; readonly isGuest: boolean } | undefined>;
  /** The domains that this tenant has proven to be its own, in lower case; none where they can't be read. */
  readonly domains: () => Promise<readonly string[]>;
  /** The users whose display, first or last name begins so, as the directory gives them. */
  readonly usersNamed: (beginning: string) => Promise<readonly NamedUser[] | { readonly unknown: Because }>;
  /** A user by object id or sign-in name, as a candidate for the test of writeback. */
  readonly findTestUser: (idOrName: string) => Promise<TestUser | 'nobody' | { readonly unknown: Because }>;
  /** One user by object id or sign-in name: whether they may and can reset, as far as this token shows. */
  readonly userReset: (idOrName: string) => Promise<UserReset | 'nobody' | NotRead>;
  /** How many may and can reset. */
  readonly resetCounts: () => Promise<ResetCounts | NotRead>;
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
export type Directory = { readonly as: (person: Person, assertion: string, trace?: Trace) => DirectorySession };

export type SignInResult =
  /** `belongs`: what the token itself says, where it does. */
  | { readonly kind: 'signed-in'; readonly assertion: string; readonly belongs?: 'member' | 'guest' }
  /** The person must sign in; what Teams is to be answered is the Teams layer's business. */
  | { readonly kind: 'needed'; readonly why?: Because };

/** Where a person's assertion comes from. `presented` is a token that came with the activity. */
export type SignIn = {
  readonly assertionFor: (person: Person, presented: string | undefined, log?: Log) => Promise<SignInResult>;
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
  /** `why`, also below: a status or a code, for the log. */
  | { readonly kind: 'ambiguous'; readonly why?: string }
  /** It did not arrive; `isWorthRepeating`: for a reason that passes (throttled, no connection, no token). */
  | { readonly kind: 'failed'; readonly isWorthRepeating: boolean; readonly why?: string }
  /** What nobody wanted any more when its turn came; it was not sent. */
  | { readonly kind: 'outdated' };

export type CardMessage = { readonly card: Readonly<Record<string, unknown>>; readonly summary: string };

/** When a message's turn is. */
export type Sending = {
  /** Whom it answers, by their id on the channel; what is told unasked has none, and goes first where the platform's limits are reached. */
  readonly asker?: string | undefined;
  /** Asked when those limits let it go, before each attempt. */
  readonly isWanted?: (() => Promise<boolean>) | undefined;
};

/** Messages to Teams. Never rejects. `post` repeats nothing whose fate is unknown; who must be sure to tell, calls it again. */
export type Chat = {
  readonly post: (to: ConversationRef, message: CardMessage, how?: Sending) => Promise<Delivery>;
  /** `isWanted` is asked when the platform's limits let the edit go: an older drawing never arrives after a newer one. */
  readonly update: (
    to: ConversationRef,
    activityId: string,
    message: CardMessage,
    isWanted?: () => Promise<boolean>,
  ) => Promise<Delivery>;
  readonly postFile: (to: ConversationRef, file: FileMessage, asker: string) => Promise<Delivery>;
};
