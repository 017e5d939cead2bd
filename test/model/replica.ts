import type { App } from '../../bot/app.ts';
import { createFreezeBook } from '../../bot/calendar/index.ts';
import type { CalendarRead } from '../../bot/calendar/read.ts';
import type { TenantPolicy } from '../../bot/config/index.ts';
import { runEffect } from '../../bot/messages/run-effect.ts';
import { UNCOUNTED } from '../../bot/meters/meters.ts';
import type { Chat, Directory, Store } from '../../bot/ports/index.ts';
import { type StoreFailure, storeError } from '../../bot/ports/store-errors.ts';
import type { Incoming } from '../../bot/request.ts';
import { type Outbox, startOutbox } from '../../bot/store/outbox/worker.ts';
import type { TurnResult } from '../../bot/teams/answer/turn-result.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { createTurn } from '../../bot/turn/index.ts';
import { takeTicket } from '../../bot/workflow/deciding/ticket.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { TicketMeaning } from '../../bot/workflow/record/ticket.ts';
import { chatOf, idOf, NAMES, type Outside, type Seen } from './outside.ts';
import type { Held, World } from './world.ts';

/** What the run keeps beside the store, to compare with it at the end. */
export type Records = {
  /** Commits that a living process knows to be done. */
  readonly acknowledged: { readonly before: number; readonly events: readonly Event[] }[];
  /** When each record stood in the store, by its place, in ms that nobody sets; whoever wrote it may not have heard. */
  readonly stood: Map<number, number>;
  readonly faults: string[];
  /** When an entry of the outbox was first seen. */
  readonly sinceOf: (id: string, now: number) => number;
  /** Everything that people did; `isAnswered` once Teams has its answer, a card where a button was pressed. */
  readonly turns: { readonly server: Held; readonly what: string; isAnswered: boolean }[];
};

/** What a server knew when it began a write: the time by its clock and by the steady one, and when it had read the calendar last. */
export type Begun = { readonly at: number; readonly steady: number; readonly calendarReadAt: number | undefined };

export type Replica = Held & {
  readonly turn: (incoming: Incoming) => Promise<TurnResult>;
  readonly kick: () => void;
  /** Reads the calendar anew where that is due. */
  readonly look: () => void;
  readonly sweep: (isBoot: boolean) => void;
  /** What a ticket system's message leads to. */
  readonly ticket: (means: TicketMeaning) => void;
  readonly stop: () => void;
};

export type ReplicaParts = {
  readonly world: World;
  readonly outside: Outside;
  readonly tenantId: string;
  readonly store: Store;
  readonly policy: TenantPolicy;
  readonly records: Records;
  readonly owner: string;
  readonly isAlone: boolean;
  /** Snapshots all the time, and nothing held from one command to the next. */
  readonly isForgetful: boolean;
  /** What is wrong with a write to the tenant that is about to have its effect, judged by what is on record. */
  readonly judgeWrite: (by: string, seen: Seen, begun: Begun) => Promise<string | undefined>;
  /** What the calendar of freezes says to whoever reads it. */
  readonly readCalendar: () => CalendarRead;
  /** What the next call of the store fails with: before it has an effect, or after it, when the answer is lost on its way. */
  readonly storeFault: (isWrite: boolean) => { readonly code: StoreFailure; readonly isDone: boolean } | undefined;
};

const FORGETFUL = { snapshotEvery: 1, page: 3, limits: { mostWeight: 0, idleMs: -1 } };

/** The bot's own pipeline with every port held by the scheduler. */
export function startReplica(parts: ReplicaParts): Replica {
  const { world } = parts;
  let outbox: Outbox | undefined;
  const self = {
    isDead: false,
    die: () => {
      self.isDead = true;
      void outbox?.stop();
    },
  };
  const store = heldStore(self, parts);
  const policies = { all: parts.policy, tenants: new Map(), file: undefined };
  let calendarReadAt: number | undefined;
  const read = () =>
    world.hold(self, async () => {
      const found = parts.readCalendar();
      if (found.kind === 'read') calendarReadAt = world.clock.now();
      return found;
    });
  const book = createFreezeBook(policies, { clock: world.clock, log: () => {}, read });
  const app: App = {
    botId: '28:bot',
    policyFor: () => parts.policy,
    freezesFor: book.freezesFor,
    source: {
      tenants: async () => [],
      records: async function* () {},
      heads: async () => [],
      head: async () => undefined,
      snapshot: async () => undefined,
    },
    exportLinks: undefined,
    takesFiles: true,
    upload: async () => false,
    portalBaseUrl: 'https://portal.example',
    portalWrites: true,
    signInPage: undefined,
    store,
    trail: createTrail(store, world.clock, {
      sleep: (ms) => world.sleep(self, ms),
      random: () => world.random(1_000) / 1_000,
      isAlone: parts.isAlone,
      log: () => {},
      freezesFor: book.freezesFor,
      ...(parts.isForgetful ? FORGETFUL : {}),
    }),
    chat: heldChat(self, parts),
    directory: heldDirectory(self, parts, () => calendarReadAt),
    meters: UNCOUNTED,
    signIn: {
      assertionFor: ({ objectId }) =>
        world.hold(self, async () => ({ kind: 'signed-in', assertion: objectId }) as const),
    },
    membership: () => world.hold(self, async () => 'member' as const),
    clock: world.clock,
    log: () => {},
    sleep: (ms) => world.sleep(self, ms),
    inTime: (work, ms) => Promise.race([work, world.sleep(self, ms).then(() => undefined)]).catch(() => undefined),
    background: (work) => void work.catch(() => {}),
    kick: async () => outbox?.kick(),
  };
  const answer = createTurn(app);
  const turn: Replica['turn'] = (incoming) => {
    if (parts.isForgetful) app.trail.forgetIdle();
    return answer(incoming);
  };
  const sweep = createSweep({ ...app, steady: world.steady });
  outbox = startOutbox({
    store,
    carry: (effect, turn) => runEffect(app, effect, turn),
    clock: world.clock,
    log: () => {},
    owner: parts.owner,
    pollMs: 2_000_000_000,
    leaseMs: 60_000,
    random: () => 0.5,
  });
  return Object.assign(self, {
    turn,
    kick: () => app.kick(),
    look: () => void book.look().catch(() => {}),
    sweep: (isBoot: boolean) => void sweep.look(isBoot).catch(() => {}),
    ticket: (means: TicketMeaning) => {
      const now = world.clock.now();
      const at = new Date(now).toISOString();
      const said = { ticket: 'T1', state: means, means, system: 'ServiceNow', asOf: at, sentAt: at };
      void app.trail
        .write(parts.tenantId, (state) => {
          const taken = takeTicket(state, said, at);
          return taken.kind === 'noted' ? taken.events : [];
        })
        .then(() => app.kick())
        .catch(() => {});
    },
    stop: () => void outbox?.stop(),
  });
}

function heldStore(self: Held, parts: ReplicaParts): Store {
  const { world, store, records, outside, tenantId, storeFault, owner } = parts;
  const guarded = <T>(isWrite: boolean, work: () => Promise<T>) =>
    world.hold(self, async () => {
      const fault = storeFault(isWrite);
      if (fault?.isDone) await work();
      if (fault) throw storeError(fault.code, `using the store: ${fault.code}.`);
      return work();
    });
  const noteTelling = (key: string): void => {
    const [what, objectId, ...told] = key.split('|');
    // What is told at most once (a reminder, a call) is claimed before it is sent: that says nothing of a message.
    if (what !== 'told') return;
    const name = NAMES.find((one) => idOf(one) === objectId);
    if (name) outside.noteTold(chatOf(name), owner, told.join('|'));
  };
  const read = <T>(work: () => Promise<T>) => guarded(false, work);
  const write = <T>(work: () => Promise<T>) => guarded(true, work);
  return {
    load: (tenant, after, most) => read(() => store.load(tenant, after, most)),
    texts: (tenant, after, most) => read(() => store.texts(tenant, after, most)),
    snapshot: (tenant) => read(() => store.snapshot(tenant)),
    saveSnapshot: (tenant, snapshot) => write(() => store.saveSnapshot(tenant, snapshot)),
    dropSnapshot: (tenant, snapshot) => write(() => store.dropSnapshot(tenant, snapshot)),
    // The file holds what earlier runs left behind.
    due: (before) => read(async () => (await store.due(before, 1_000)).filter((due) => due.tenantId === tenantId)),
    looked: (due, version, standing) => write(() => store.looked(due, version, standing)),
    async commit(tenant, expected, batch) {
      const result = await write(async () => {
        const done = await store.commit(tenant, expected, batch);
        if (done.kind === 'committed')
          batch.events.forEach((_, n) => void records.stood.set(expected + n + 1, world.steady()));
        return done;
      });
      if (result.kind === 'committed' && batch.events.length > 0)
        records.acknowledged.push({ before: expected, events: batch.events });
      return result;
    },
    tenants: () => read(async () => [tenantId]),
    contact: (tenant, objectId) => read(() => store.contact(tenant, objectId)),
    saveContact: (contact) => write(() => store.saveContact(contact)),
    contacts: (tenant) => read(() => store.contacts(tenant)),
    slot: (tenant, conversation) => read(() => store.slot(tenant, conversation)),
    saveSlot: (tenant, slot) =>
      write(async () => {
        await store.saveSlot(tenant, slot);
        const { conversation, changeId, version, isRedrawn } = slot;
        if (changeId && !isRedrawn) outside.heardIn(conversation.conversationId).add(`${changeId}|${version}`);
      }),
    slotsOf: (tenant, changeId) => read(() => store.slotsOf(tenant, changeId)),
    tally: (tenant, one) => write(() => store.tally(tenant, one)),
    tallies: (tenant) => read(() => store.tallies(tenant)),
    watches: (tenant) => read(() => store.watches(tenant)),
    saveWatch: (tenant, watch) => write(() => store.saveWatch(tenant, watch)),
    endWatch: (tenant, conversation) => write(() => store.endWatch(tenant, conversation)),
    claim: (tenant, key) =>
      write(async () => {
        const isMine = await store.claim(tenant, key);
        noteTelling(key);
        return isMine;
      }),
    claimed: (tenant, key) => read(() => store.claimed(tenant, key)),
    sharedKey: (name) => write(() => store.sharedKey(name)),
    release: (tenant, key) => write(() => store.release(tenant, key)),
    takeOutbox: (owner, now, leaseMs, limit) =>
      write(async () => {
        const taken = await store.takeOutbox(owner, now, leaseMs, limit);
        const own = taken.filter(({ effect }) => effect.tenantId === tenantId);
        // An earlier run that failed has left these behind.
        for (const entry of taken) if (!own.includes(entry)) await store.finishOutbox(entry.id, entry.fence);
        // The stores date by the wall clock.
        return own.map((entry) => ({ ...entry, since: records.sinceOf(entry.id, now) }));
      }),
    finishOutbox: (id, fence) => write(() => store.finishOutbox(id, fence)),
    delayOutbox: (id, fence, dueAt) => write(() => store.delayOutbox(id, fence, dueAt)),
    damagedOutbox: store.damagedOutbox,
    wakeOutbox: (tenant, objectId) => write(() => store.wakeOutbox(tenant, objectId)),
    close: async () => {},
  };
}

function heldChat(self: Held, { world, outside, owner }: ReplicaParts): Chat {
  return {
    async post(to, message, { isWanted } = {}) {
      if (isWanted && !(await isWanted())) return { kind: 'outdated' };
      // Only what nobody asked for is asked about.
      const wantedAt = world.steady();
      return world.hold(self, async () => outside.post(to, message, isWanted && owner, wantedAt));
    },
    postFile: async () => ({ kind: 'unreachable' }),
    async update(to, id, message, isWanted) {
      if (isWanted && !(await isWanted())) return { kind: 'outdated' };
      return world.hold(self, async () => outside.update(to, id, message));
    },
  };
}

function heldDirectory(
  self: Held,
  { world, outside, judgeWrite, records }: ReplicaParts,
  calendarReadAt: () => number | undefined,
): Directory {
  return {
    as: (person) => {
      const session = outside.session(person);
      let hasEnded = false;
      const hold = <T>(work: () => Promise<T>) => world.hold(self, work);
      return {
        probe: (id) => hold(() => session.probe(id)),
        read: (resource) => hold(() => session.read(resource)),
        write: (patch) => {
          const begun = { at: world.clock.now(), steady: world.steady(), calendarReadAt: calendarReadAt() };
          return world.hold(
            self,
            async () => {
              if (hasEnded) return { kind: 'refused', because: 'not-signed-in' };
              const fault = await judgeWrite(person.objectId, session.seen, begun);
              if (fault) records.faults.push(fault);
              return outside.write(patch);
            },
            LONGEST_WRITE_MS,
          );
        },
        belongs: () => hold(() => session.belongs()),
        isMemberOf: (ids) => hold(() => session.isMemberOf(ids)),
        members: (id) => hold(() => session.members(id)),
        people: (ids) => hold(() => session.people(ids)),
        account: session.account,
        domains: session.domains,
        usersNamed: session.usersNamed,
        userReset: session.userReset,
        resetCounts: session.resetCounts,
        findTestUser: session.findTestUser,
        passwordEvents: session.passwordEvents,
        challenge: session.challenge,
        end: () => {
          hasEnded = true;
        },
      };
    },
  };
}

/** The client gives a write up after this long. */
const LONGEST_WRITE_MS = 20_000;
