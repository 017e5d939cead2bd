import type { CalendarRead } from '../../bot/calendar/read.ts';
import type {
  CardMessage,
  ConversationRef,
  Delivery,
  DirectorySession,
  Patch,
  ResourceRead,
  WriteOutcome,
} from '../../bot/ports/index.ts';
import type { Observation, Person, PortalSettings, ProbeFacts } from '../../bot/workflow/reading.ts';
import type { FreezeWindow } from '../../bot/workflow/time/freeze.ts';
import type { Because, ProbeId, SettingName } from '../../bot/workflow/vocabulary.ts';
import type { Card } from '../../cards/index.ts';

export const tenantOf = (n: number) => `7f3c1b52-4d0e-4a6b-9c21-${n.toString(16).padStart(12, '0')}`;

export const NAMES = ['alex', 'megan', 'grady', 'patti', 'henrietta'] as const;
export type Name = (typeof NAMES)[number];
const NUMBERS = { alex: 1, megan: 2, grady: 3, patti: 4, henrietta: 5 } as const;
export const idOf = (name: Name) => `00000000-0000-4000-8000-00000000000${NUMBERS[name]}`;
export const chatOf = (name: Name) => `a:${name}`;

/**
 * One message as its reader has it. `sentBy`: the process that brought it unasked; `told`: the change and version it put on record as
 * told by it. `at` and `toldAt` say in which order these things happened.
 */
export type Message = {
  readonly id: string;
  card: Card;
  readonly at: number;
  readonly sentBy?: string | undefined;
  /** Of which change it reminds, and when it was last asked whether it is wanted (ms of the model). */
  readonly reminds?: { readonly change: string; readonly wantedAt: number } | undefined;
  told?: string;
  toldAt?: number;
};

/** What a reminder says, whoever wished it. */
const REMINDS = /A reminder: this waits|asks you to decide|Opomnik: zahteva|prosi za odločitev: /;

/** What can turn red while a change is open. */
export const RED = ['licence', 'sync', 'sspr-scope'] as const satisfies readonly ProbeId[];
export type Seen = ReadonlyMap<ProbeId, boolean>;

/** What the next message or write meets: it fails, or it arrives and nobody hears of it. */
export const POST_FAULTS = ['lost', 'unheard', 'throttled', 'unreachable'] as const;
export const WRITE_FAULTS = ['lost', 'unheard', 'refused'] as const;
export type PostFault = (typeof POST_FAULTS)[number];
export type WriteFault = (typeof WRITE_FAULTS)[number];

/** What one look at a person's role found, at the model's time in ms. */
export type RoleLook = {
  readonly objectId: string;
  readonly at: number;
  readonly found: 'operator' | 'none' | Because;
};

export type Outside = ReturnType<typeof createOutside>;

const KNOWN_USER = { isGuest: false, isEnabled: true, isSynced: true, isAdmin: false, reset: 'ready' } as const;

const OFF: PortalSettings = {
  objectId: null,
  passwordWritebackSupported: false,
  accountUnlockSupported: false,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};

/** The practice of a whole tenant in a few lines: what is written takes effect at once, and each write is counted. */
export function createOutside(tenantId: string, now: () => string, windows: readonly FreezeWindow[] = []) {
  const people = Object.fromEntries(
    NAMES.map((name) => [name, { tenantId, objectId: idOf(name), name: `${name} of the model` }]),
  ) as Record<Name, Person>;
  const chats = new Map<string, Message[]>(NAMES.map((name) => [chatOf(name), []]));
  const puts: { readonly setting: SettingName; readonly byHand: boolean; readonly wasOn: boolean }[] = [];
  const roles = new Set<string>([idOf('alex'), idOf('grady'), idOf('patti')]);
  /** Whose role can't be read at the moment, and why; and what each look at a role found. */
  const unread = new Map<string, Because>();
  const looks: RoleLook[] = [];
  const faults: { post: PostFault[]; write: WriteFault[]; reads: number; isCalendarGone: boolean } = {
    post: [],
    write: [],
    reads: 0,
    isCalendarGone: false,
  };
  const red = new Set<ProbeId>();
  let settings = OFF;
  let messages = 0;
  let moment = 0;
  const heard = new Map<string, Set<string>>();

  /** Numbers what happens. */
  const tick = () => (moment += 1);

  /** A process puts on record that its newest unasked message brought this version of a change. */
  function noteTold(conversationId: string, by: string, told: string): void {
    heardIn(conversationId).add(told);
    const message = messagesOf(conversationId).findLast(({ sentBy }) => sentBy === by);
    if (message) Object.assign(message, { told, toldAt: tick() });
  }

  /** What the reader of a chat has heard of: by an unasked message on record, or by a card that an own turn has brought. */
  const heardIn = (conversationId: string): Set<string> => {
    const known = heard.get(conversationId) ?? new Set<string>();
    heard.set(conversationId, known);
    return known;
  };

  const messagesOf = (conversationId: string) => chats.get(conversationId) ?? [];

  function post(to: ConversationRef, { card }: CardMessage, sentBy?: string, wantedAt = 0): Delivery {
    const fault = faults.post.shift();
    if (fault === 'unreachable') return { kind: 'unreachable' };
    if (fault === 'throttled') return { kind: 'failed', isWorthRepeating: true };
    if (fault === 'lost') return { kind: 'ambiguous' };
    messages += 1;
    const id = `m${messages}`;
    const text = JSON.stringify(card);
    const change = REMINDS.test(text) ? /"change":"([^"]+)"/.exec(text)?.[1] : undefined;
    messagesOf(to.conversationId).push({
      id,
      card,
      at: tick(),
      sentBy,
      reminds: change ? { change, wantedAt } : undefined,
    });
    return fault === 'unheard' ? { kind: 'ambiguous' } : { kind: 'sent', activityId: id };
  }

  function update(to: ConversationRef, activityId: string, { card }: CardMessage): Delivery {
    const message = messagesOf(to.conversationId).find(({ id }) => id === activityId);
    if (!message) return { kind: 'failed', isWorthRepeating: false };
    const fault = faults.post.shift();
    if (fault === 'throttled') return { kind: 'failed', isWorthRepeating: true };
    if (fault === 'lost') return { kind: 'ambiguous' };
    message.card = card;
    return fault === 'unheard' ? { kind: 'ambiguous' } : { kind: 'sent', activityId };
  }

  function set({ name: setting, after }: Patch, byHand: boolean): void {
    const before = Object.entries(settings).find(([name]) => name === setting)?.[1];
    puts.push({ setting, byHand, wasOn: before === true });
    if (settings.passwordWritebackSupported) settings = { ...settings, [setting]: after };
  }

  function write(patch: Patch): WriteOutcome {
    const fault = faults.write.shift();
    if (fault === 'refused') return { kind: 'refused', because: 'role-missing' };
    if (fault === 'lost') return { kind: 'ambiguous', because: 'unreachable' };
    set(patch, false);
    return fault === 'unheard' ? { kind: 'ambiguous', because: 'unreachable' } : { kind: 'accepted' };
  }

  const factsOf = (person: Person): ProbeFacts => ({
    licence: { plans: red.has('licence') ? [] : ['P1'], sharedDevicesOnly: false, products: ['AAD_PREMIUM'] },
    sync: { enabled: !red.has('sync'), lastSync: now() },
    'sspr-scope': { scope: red.has('sspr-scope') ? 'none' : 'all', group: null },
    'admin-sspr': { allowed: true },
    role: { roles: roles.has(person.objectId) ? ['Hybrid Identity Administrator'] : [] },
    settings,
    connectivity: { code: 0 },
    audit: { activity: 'enable', when: now(), who: null },
    resets: { when: now(), agent: null, writtenBack: false },
    'policy-log': { entries: [] },
    agents: { active: 0, inactive: 0 },
    'sync-jobs': { jobs: [] },
  });

  function probe(person: Person, id: ProbeId): Observation {
    const { objectId } = person;
    const because = unread.get(objectId);
    if (id === 'role')
      looks.push({ objectId, at: Date.parse(now()), found: because ?? (roles.has(objectId) ? 'operator' : 'none') });
    if (id === 'role' && because) return { probe: id, at: now(), because };
    if (faults.reads > 0 && id !== 'role') {
      faults.reads -= 1;
      return { probe: id, at: now(), because: 'unreachable' };
    }
    return { probe: id, at: now(), facts: factsOf(person)[id] } as Observation;
  }

  /** What one session was told of what may be red: for each reading that was tried, whether it came out red. */
  function looking(person: Person) {
    const seen = new Map<ProbeId, boolean>();
    const look = (id: ProbeId): Observation => {
      const observation = probe(person, id);
      if (RED.some((one) => one === id)) seen.set(id, 'facts' in observation && red.has(id));
      return observation;
    };
    return { look, seen };
  }

  function read(person: Person): ResourceRead {
    const observation = probe(person, 'settings');
    return 'because' in observation
      ? { kind: 'unknown', observation }
      : { kind: 'read', resource: 'settings', facts: settings, looksFamiliar: true, observation };
  }

  return {
    people,
    chats,
    puts,
    roles,
    unread,
    red,
    looks,
    faults,
    messagesOf,
    noteTold,
    heardIn,
    post,
    update,
    write,
    settings: () => settings,
    calendar: (): CalendarRead =>
      faults.isCalendarGone ? { kind: 'unread', fault: 'unreachable' } : { kind: 'read', windows },
    connect: () => {
      settings = { ...settings, passwordWritebackSupported: true, accountUnlockSupported: true };
    },
    setByHand: (name: SettingName) => set({ name, after: true }, true),
    session: (person: Person): Omit<DirectorySession, 'end' | 'write'> & { readonly seen: Seen } => {
      const { look, seen } = looking(person);
      return {
        seen,
        probe: async (id) => look(id),
        read: async () => read(person),
        belongs: async () => 'member',
        isMemberOf: async () => false,
        members: async () => [],
        domains: async () => [],
        usersNamed: async () => [],
        findTestUser: async (id) => {
          const found = Object.values(people).find(({ objectId }) => objectId === id);
          return found ? { ...KNOWN_USER, userId: id, name: found.name } : 'nobody';
        },
        account: async (id) => {
          const found = Object.values(people).find(({ objectId }) => objectId === id);
          return found && { name: found.name, isGuest: false };
        },
        userReset: async () => 'nobody',
        resetCounts: async () => ({ unknown: 'unreachable' }),
        passwordEvents: async () => [],
        challenge: () => undefined,
        people: async (ids) => Object.values(people).filter(({ objectId }) => ids.includes(objectId)),
      };
    },
  };
}
