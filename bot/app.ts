import type { TenantPolicy } from './config/index.ts';
import type { InTime } from './lib/with-timeout.ts';
import type { Meters } from './meters/meters.ts';
import type { Upload } from './ports/file-message.ts';
import type { Background, Chat, Clock, Directory, Log, Membership, SignIn, Store } from './ports/index.ts';
import type { Source } from './store/audit/index.ts';
import type { Sealer } from './store/chain/signing.ts';
import type { ExportLinks } from './trail/download-links.ts';
import type { Trail } from './trail/trail.ts';
import type { Freezes } from './workflow/time/freeze.ts';

/** Everything an answer may use: the ports, the trail over the store, and the part of the configuration that decides. */
export type App = {
  readonly botId: string;
  /** The approval policy of a tenant, as read at start. */
  readonly policyFor: (tenantId: string) => TenantPolicy;
  /** What of it freezes by the clock, with what its calendars said last. */
  readonly freezesFor: (tenantId: string) => Freezes;
  readonly portalBaseUrl: string;
  readonly portalWrites: boolean;
  /** Where a person meets what the identity platform wants of them; undefined where the bot doesn't know its own address. */
  readonly signInPage: string | undefined;
  readonly store: Store;
  readonly trail: Trail;
  /** The trail as the audit reads it, for a file of it. */
  readonly source: Source;
  /** Signs evidence packs; absent where no private key is configured. */
  readonly sealer?: Sealer | undefined;
  /** Where files go by a link; absent where Teams takes them, or where the bot doesn't know its own address. */
  readonly exportLinks: ExportLinks | undefined;
  /** Whether this cloud's Teams takes files of a bot. */
  readonly takesFiles: boolean;
  readonly upload: Upload;
  readonly chat: Chat;
  readonly directory: Directory;
  readonly signIn: SignIn;
  readonly membership: Membership;
  readonly clock: Clock;
  readonly log: Log;
  readonly meters: Meters;
  readonly sleep: (ms: number) => Promise<void>;
  /** What work leads to, or undefined where it takes longer than `ms` or breaks. */
  readonly inTime: InTime;
  readonly background: Background;
  /** Wakes the outbox worker: after a turn has answered, a report or a sweep. Resolves, never rejects, when all that was due was tried. */
  readonly kick: () => Promise<void>;
};

let last = { ms: 0, text: new Date(0).toISOString() };

/** The clock's time as ISO 8601 in UTC. A turn asks many times within one millisecond, and writing it out costs more than asking. */
export function nowOf(app: { readonly clock: Clock }): string {
  const ms = app.clock.now();
  if (ms !== last.ms) last = { ms, text: new Date(ms).toISOString() };
  return last.text;
}
