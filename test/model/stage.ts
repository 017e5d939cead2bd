import type { PolicyFields } from '../../bot/config/policy/fields.ts';
import { tenantPolicy } from '../../bot/config/policy/tenant-policy.ts';
import type { Store } from '../../bot/ports/index.ts';
import type { Incoming, What } from '../../bot/request.ts';
import { remembering } from '../../bot/store/remembering.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import { unanswered } from '../../bot/workflow/change/questions.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { TicketMeaning } from '../../bot/workflow/record/ticket.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import type { FreezeWindow } from '../../bot/workflow/time/freeze.ts';
import { actionsOf, inputs } from '../support/card.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { chatOf, createOutside, idOf, type Message, type Name, type Seen } from './outside.ts';
import { type FreezeOf, frozenWrite } from './policy/frozen.ts';
import { slotIn, slotWrite } from './policy/slots.ts';
import { isAgainst } from './policy/tickets.ts';
import { redWrite } from './red.ts';
import { type Begun, type Records, type Replica, startReplica } from './replica.ts';
import { createWorld } from './world.ts';

export type Stage = ReturnType<typeof createStage>;

export type StageOptions = {
  readonly seed: number;
  readonly tenantId: string;
  /** One store for each replica; they share what is in it. */
  readonly stores: readonly Store[];
  readonly quorum: number;
  /** What the policy says beside that. */
  readonly policy?: PolicyFields;
  /** What stands in the calendar that it names. */
  readonly calendar?: readonly FreezeWindow[];
  /** The time zone of their clients, where they say one; and the language of all. */
  readonly zones?: Readonly<Partial<Record<Name, string>>>;
  readonly locale?: 'en' | 'sl';
  /** One server on a locked store, as SQLite runs: it remembers, and a boot means that the one before is gone. */
  readonly isAlone: boolean;
  /** Snapshots all the time, and nothing held from one command to the next. */
  readonly isForgetful?: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** More calls than any command leads to. */
const ALL = 5_000;

/** What freezes by the clock in this run. */
const freezeOf = ({ policy = {}, calendar = [] }: StageOptions): FreezeOf => ({
  windows: [...(policy.freeze ?? []).flatMap((entry) => ('from' in entry ? [entry] : [])), ...calendar],
  hasCalendar: (policy.freeze ?? []).some((entry) => 'calendar' in entry),
});

/** Everything one run needs: replicas of the bot on one store, people with chats, and what Teams does to deliveries. */
export function createStage(options: StageOptions) {
  const { tenantId, stores, isAlone } = options;
  const world = createWorld(options.seed);
  const outside = createOutside(tenantId, () => new Date(world.clock.now()).toISOString(), options.calendar);
  const policy = tenantPolicy(
    {
      quorum: options.quorum,
      approvalHours: 24,
      executionHours: 8,
      loneAdmin: false,
      approvers: [`user:${idOf('megan')}`, `user:${idOf('grady')}`],
      auditors: [],
      who: 'model',
    },
    options.policy ?? {},
  );
  const since = new Map<string, number>();
  const sinceOf: Records['sinceOf'] = (id, now) => {
    since.set(id, since.get(id) ?? now);
    return since.get(id) ?? now;
  };
  const records: Records = { acknowledged: [], stood: new Map(), faults: [], turns: [], sinceOf };
  const deliveries: Incoming[] = [];
  const replicas: (Replica | undefined)[] = stores.map(() => undefined);
  let activities = 0;
  let boots = 0;
  let fullFor = 0;
  let goneFor = 0;
  let isGoneLate = false;

  const [observer] = stores;
  if (!observer) throw new Error('a stage needs a store');
  const events = async (): Promise<readonly Event[]> =>
    (await observer.load(tenantId, 0)).events.map(({ event }) => event);
  const state = async (): Promise<TenantState> => evolveAll(tenantId, await events());

  async function judgeWrite(by: string, seen: Seen, begun: Begun): Promise<string | undefined> {
    const stored = (await observer?.load(tenantId, 0))?.events ?? [];
    const all = stored.map(({ event }) => event);
    const before = stored.filter(({ seq }) => (records.stood.get(seq) ?? 0) < begun.steady).map(({ event }) => event);
    const frozen = frozenWrite(before, begun, freezeOf(options));
    if (frozen) return frozen;
    const { openChangeId, changes } = evolveAll(tenantId, all);
    const change = openChangeId ? changes.get(openChangeId) : undefined;
    if (!change) return 'a write without an open change';
    if (!change.intent || change.intent.by.objectId !== by) return 'a write without its intent on record';
    if (change.phase !== 'applying' && change.phase !== 'unsettled')
      return `a write while the change is ${change.phase}`;
    const untimely = slotWrite(change.plan.slot, begun);
    if (untimely) return untimely;
    if (isAgainst(before.filter((e) => e.changeId === change.id))) return 'a write begins under a ticket against it';
    return redWrite(
      all.filter((e) => e.changeId === change.id),
      policy.rules.quorum,
      seen,
    );
  }

  function replica(index: number): Replica {
    const place = index % stores.length;
    const known = replicas[place];
    if (known && !known.isDead) return known;
    const store = stores[place] ?? observer;
    if (!store) throw new Error('a stage needs a store');
    boots += 1;
    const fresh = startReplica({
      world,
      outside,
      tenantId,
      policy,
      records,
      judgeWrite,
      readCalendar: () => outside.calendar(),
      isAlone,
      isForgetful: options.isForgetful ?? false,
      store: isAlone ? remembering(store) : store,
      owner: `replica-${place}-${boots}`,
      storeFault: (isWrite) => {
        goneFor = Math.max(0, goneFor - 1);
        if (goneFor > 0) return { code: 'unreachable', isDone: isGoneLate };
        if (isWrite) fullFor = Math.max(0, fullFor - 1);
        return isWrite && fullFor > 0 ? { code: 'full', isDone: false } : undefined;
      },
    });
    replicas[place] = fresh;
    fresh.look();
    fresh.sweep(isAlone);
    fresh.kick();
    return fresh;
  }

  /** What one person does reaches one replica; its inline answer is what they see from then on. */
  function deliver(incoming: Incoming, to: number, shown?: Message): void {
    const server = replica(to);
    deliveries.push(incoming);
    const turn = { server, what: incoming.kind === 'click' ? incoming.verb : incoming.kind, isAnswered: false };
    records.turns.push(turn);
    server
      .turn(incoming)
      .then((result) => {
        if (!server.isDead && result.kind === 'inline' && result.card && shown) shown.card = result.card;
        turn.isAnswered = incoming.kind !== 'click' || result.kind === 'inline';
      })
      .catch(() => {});
  }

  function incomingOf(name: Name, what: What): Incoming {
    activities += 1;
    const person = outside.people[name];
    const where = {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversationId: chatOf(name),
      kind: 'personal',
      tenantId,
      botId: '28:bot',
      botName: 'Writeback Pilot',
      userId: `29:${name}`,
    } as const;
    return {
      ...what,
      person,
      userId: `29:${name}`,
      where,
      locale: options.locale ?? 'en',
      ...(options.zones?.[name] ? { zone: options.zones[name] } : {}),
      activityId: `f:${activities}`,
      token: undefined,
    };
  }

  const say = (name: Name, text: string, to: number) => deliver(incomingOf(name, { kind: 'text', text }), to);

  /** Presses a button of one message, with what stands in its inputs and what is typed over it. */
  function press(
    name: Name,
    message: Message,
    verb: string,
    typed: Readonly<Record<string, string>>,
    to: number,
  ): boolean {
    const action = actionsOf(message.card).find((one) => one.verb === verb);
    if (!action) return false;
    const data = { ...action.data, ...inputs(message.card), ...typed };
    deliver(incomingOf(name, { kind: 'click', verb, data, cardId: message.id, isInline: true }), to, message);
    return true;
  }

  /** Presses a button wherever it is newest in this person's chat. */
  function pressNewest(name: Name, verb: string, typed: Readonly<Record<string, string>>, to: number): boolean {
    const messages = outside.messagesOf(chatOf(name));
    const message = messages.findLast(({ card }) => actionsOf(card).some((one) => one.verb === verb));
    return message !== undefined && press(name, message, verb, typed, to);
  }

  /** The next natural act of the story, by whoever is to act. */
  async function forward(to: number): Promise<void> {
    const { openChangeId, changes } = await state();
    const change = openChangeId
      ? changes.get(openChangeId)
      : [...changes.values()].findLast((c) => c.phase === 'draft');
    const { name, verb, typed = {} } = nextOf(change);
    if (change?.phase === 'running' && verb === 'apply') outside.connect();
    if (pressNewest(name, verb, typed, to)) return;
    const isAsking = name === 'megan' || name === 'grady';
    say(name, isAsking ? 'approvals' : change ? 'continue' : 'start setup', to);
  }

  function nextOf(change: Change | undefined): { name: Name; verb: string; typed?: Record<string, string> } {
    if (change?.phase === 'draft')
      return { name: 'alex', verb: 'submit', typed: { reason: 'resets must reach the office', ticket: 'T1' } };
    if (change && unanswered(change).length > 0 && change.phase === 'waiting')
      return { name: 'alex', verb: 'answer', typed: { answer: 'so' } };
    if (change?.phase === 'waiting')
      return { name: change.reviews.length > 0 ? 'grady' : 'megan', verb: 'approve', typed: { inSpite: 'true' } };
    if (change?.phase === 'running') {
      const isAtStep = change.stepsDone.length < SERVER_STEPS.length;
      const name = change.policy?.threePeople ? 'patti' : 'alex';
      if (change.way === 'command' || change.way === 'portal') return { name, verb: 'check' };
      return isAtStep ? { name, verb: 'next', typed: { confirmed: 'true' } } : { name, verb: 'apply' };
    }
    return change ? { name: 'alex', verb: 'check' } : { name: 'alex', verb: 'start' };
  }

  return {
    world,
    outside,
    records,
    policy: policy.rules,
    freeze: freezeOf(options),
    deliveries,
    tenantId,
    observer,
    events,
    state,
    replica,
    say,
    press,
    pressNewest,
    forward,
    /** A press as no card offers it: any verb of the newest change, at any version. */
    async forge(
      name: Name,
      verb: string,
      behind: number,
      to: number,
      isMeant = true,
      more: Readonly<Record<string, string>> = {},
    ): Promise<void> {
      const change = [...(await state()).changes.values()].at(-1);
      if (!change) return;
      const typed = {
        reason: 'because',
        comment: 'seen',
        question: 'Why now?',
        answer: 'so',
        confirmed: 'true',
        inSpite: 'true',
        verdict: 'justified',
        ...more,
      };
      const said = isMeant ? { said: 'yes' } : {};
      const data = { change: change.id, version: change.version - behind, verb, ...typed, ...said };
      deliver(incomingOf(name, { kind: 'click', verb, data, cardId: undefined, isInline: true }), to);
    },
    /** A time that begins so many minutes from now: on the plan, or another one for what was sent. */
    async appoint(ahead: number, minutes: number, to: number): Promise<void> {
      const newest = [...(await state()).changes.values()].at(-1);
      const slot = slotIn(world.clock.now(), ahead, minutes);
      const plan = { reason: 'at night', ticket: 'T1', ...slot };
      if (newest?.phase === 'draft') pressNewest('alex', 'submit', plan, to);
      else await this.forge('alex', 'slot', 0, to, true, slot);
    },
    /** A ticket system says how the ticket stands. */
    ticket: (means: TicketMeaning, to: number) => replica(to).ticket(means),
    /** A press that is on no change: *stop everything*, and its lifting. */
    wish: (name: Name, verb: 'stop' | 'lift', reason: string, to: number) =>
      deliver(incomingOf(name, { kind: 'click', verb, data: { verb, reason }, cardId: undefined, isInline: true }), to),
    install: (name: Name, to: number) => deliver(incomingOf(name, { kind: 'appeared' }), to),
    /** The same delivery again; under a new id where `isRenamed`. */
    redeliver(which: number, isRenamed: boolean, to: number): void {
      const again = deliveries[which % Math.max(1, deliveries.length)];
      if (!again) return;
      activities += 1;
      deliver(isRenamed ? { ...again, activityId: `f:${activities}` } : again, to);
    },
    kill: (index: number) => replicas[index % stores.length]?.die(),
    /** So many writes fail. */
    fillDisk: (writes: number) => {
      fullFor = writes + 1;
    },
    /** So many calls of the store fail; where `isLate`, only their answers are lost. */
    unplugStore: (calls: number, isLate = false) => {
      goneFor = calls + 1;
      isGoneLate = isLate;
    },
    run: (steps = ALL, ms = 0) => world.run(steps, ms),
    /** Time goes by; every server sweeps and looks into its outbox, as its own clocks make it do. */
    async wait(ms: number): Promise<void> {
      await world.run(ALL, ms);
      world.advance(ms);
      for (const [index] of stores.entries()) {
        replica(index).look();
        replica(index).sweep(false);
        replica(index).kick();
      }
      await world.run(ALL, MINUTE);
    },
    /** Everything comes back, and then time runs out. */
    async end(): Promise<void> {
      outside.faults.post.length = 0;
      outside.faults.write.length = 0;
      outside.faults.reads = 0;
      outside.unread.clear();
      outside.faults.isCalendarGone = false;
      fullFor = 0;
      goneFor = 0;
      for (let n = 0; n < 4; n += 1) await this.wait(6 * MINUTE);
      for (let n = 0; n < 3; n += 1) await this.wait(40 * HOUR);
      for (const server of replicas) server?.stop();
    },
  };
}
