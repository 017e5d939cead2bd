import assert from 'node:assert/strict';
import { canonical } from '../../bot/store/chain/hash.ts';
import { verifyChain } from '../../bot/store/chain/verify.ts';
import { evolve, evolveAll } from '../../bot/workflow/folding/evolve.ts';
import { isSamePerson } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { untoldOf } from '../../bot/workflow/tenant/untold.ts';
import type { Telling } from '../../bot/workflow/vocabulary.ts';
import { chatOf, idOf, NAMES } from './outside.ts';
import { judgeFreeze, judgeStops } from './policy/frozen.ts';
import { judgeDeciders, judgeReviews, partsIn } from './policy/parts.ts';
import { judgeSlots } from './policy/slots.ts';
import { judgeTickets } from './policy/tickets.ts';
import { judgeRed, roundsOf } from './red.ts';
import type { Stage } from './stage.ts';

const ENDS = ['done', 'failed', 'accepted', 'cancelled', 'expired', 'rejected'];
/** What stands on record beside a change and moves nothing of it. */
const ASIDE: readonly Event['type'][] = ['refused', 'untold', 'told-late'];
const APPROVERS = [idOf('megan'), idOf('grady')];
const OPEN = ['waiting', 'running', 'applying', 'verifying', 'unsettled'];

/** What must hold of every run, whatever happened in it. Throws an AssertionError that says what doesn't. */
export async function judge(stage: Stage): Promise<void> {
  const { events: stored } = await stage.observer.load(stage.tenantId, 0);
  const events = stored.map(({ event }) => event);
  assert.deepEqual(stage.records.faults, [], 'every write to the tenant had its intent on record');
  assert.equal((await verifyChain(stage.tenantId, stored)).kind, 'intact', 'the chain verifies');
  judgeAcknowledged(stage, events);
  const stood = new Map(stored.map(({ event, seq }) => [event, stage.records.stood.get(seq) ?? 0]));
  const stoodAt = (event: Event) => stood.get(event) ?? 0;
  judgeAnswers(stage);
  const { changes } = await stage.state();
  for (const [id, change] of changes) {
    const own = events.filter((e) => e.changeId === id && !ASIDE.includes(e.type));
    assert.ok(!OPEN.includes(change.phase), `a change is still ${change.phase} after its time`);
    judgeOnce(own);
    judgeApprovals(own, stage.policy.quorum);
    // Which look was made within a turn is told by the clock.
    if (!stage.world.hasJumped()) judgeRoles(stage, own, stoodAt);
    judgeParts(own);
    judgeQuestions(stage.tenantId, own);
    judgeSlots(own);
    judgeTickets(own);
  }
  judgeDeliveries(stage, events);
  judgeWrites(stage);
  judgeMessages(stage);
  judgeReminders(stage, events, stoodAt);
  judgeFreeze(events, stage.freeze);
  judgeStops(events, APPROVERS);
  judgeDeciders(events, APPROVERS);
  judgeReviews(events);
  judgeTellings(stage, events);
}

function judgeAcknowledged({ records }: Stage, events: readonly Event[]): void {
  for (const { before, events: batch } of records.acknowledged)
    assert.ok(canonical(events.slice(before, before + batch.length)) === canonical(batch), 'no event is lost');
}

/** Whatever breaks, a process that lives answers everything it was asked. */
function judgeAnswers({ records }: Stage): void {
  const unanswered = records.turns.filter((turn) => !turn.server.isDead && !turn.isAnswered);
  assert.deepEqual(
    unanswered.map(({ what }) => what),
    [],
    'every turn is answered',
  );
}

/** A review comes after the end, and until then it matters who approves for whom. */
const AFTER_END: readonly Event['type'][] = [
  'reviewed',
  'substitute-named',
  'substitute-planned',
  'substitute-begun',
  'substitute-ended',
];

/** No event of a change twice, none after its end. */
function judgeOnce(own: readonly Event[]): void {
  const count = (test: (e: Event) => boolean) => own.filter(test).length;
  assert.equal(
    count((e) => e.type === 'planned'),
    1,
  );
  assert.ok(count((e) => e.type === 'submitted') <= 1, 'submitted once');
  assert.ok(count((e) => ENDS.includes(e.type)) <= 1, 'ended once');
  const acts = own.filter((e) => !AFTER_END.includes(e.type));
  const end = acts.findIndex((e) => ENDS.includes(e.type));
  assert.ok(end === -1 || end === acts.length - 1, `nothing follows the end (${acts.at(-1)?.type})`);
  const runners = own.flatMap((e) => (e.type === 'apply-intended' ? [e.runner] : []));
  const reports = own.flatMap((e) => (e.type === 'apply-ended' ? [e.runner] : []));
  assert.equal(new Set(runners).size, runners.length);
  assert.equal(new Set(reports).size, reports.length, 'each apply is reported once');
  const done = new Set<string>();
  for (const e of own) {
    if (e.type === 'step-done') assert.ok(!done.has(e.step), 'a step is done once');
    if (e.type === 'step-done') done.add(e.step);
    if (e.type === 'step-reopened') done.delete(e.step);
  }
}

/** Each approver counts once, the requester never, and nothing runs before the quorum. */
function judgeApprovals(own: readonly Event[], quorum: number): void {
  const requester = own.find((e) => e.type === 'planned')?.by;
  assert.ok(requester !== undefined && requester !== 'pilot');
  const glass = own.findIndex((e) => e.type === 'glass-broken');
  for (const round of roundsOf(glass === -1 ? own : own.slice(0, glass))) {
    const approvers = round.flatMap((e) => (e.type === 'approved' && e.by !== 'pilot' ? [e.by] : []));
    assert.equal(new Set(approvers.map((p) => p.objectId)).size, approvers.length, 'no approval counts twice');
    assert.ok(!approvers.some((p) => isSamePerson(p, requester)), 'nobody approves their own');
    judgeRound(round, partsIn(round), quorum);
  }
  judgeRed(own, quorum);
}

function judgeRound(own: readonly Event[], approvals: number, quorum: number): void {
  const isRunning = own.some((e) => ['step-done', 'apply-intended', 'way-chosen', 'checked', 'done'].includes(e.type));
  if (isRunning) assert.ok(approvals >= quorum, 'nothing runs before the quorum');
}

const DOES: ReadonlySet<Event['type']> = new Set(['step-done', 'attested', 'way-chosen', 'apply-intended']);

/** Where the policy that it was sent under asks for three people, whoever carried out any of it has neither asked for it nor decided on it. */
function judgeParts(own: readonly Event[]): void {
  const sent = own.find((e) => e.type === 'submitted');
  if (sent?.type !== 'submitted' || !sent.policy.threePeople) return;
  const idsOf = (all: readonly Event[]) => all.flatMap(({ by }) => (by === 'pilot' ? [] : by.objectId));
  const does = idsOf(own.filter((e) => DOES.has(e.type)));
  const others = idsOf(own.filter((e) => e.type === 'planned' || e.type === 'approved' || e.type === 'accepted'));
  assert.deepEqual(
    does.filter((id) => others.includes(id)),
    [],
    'three people have their parts',
  );
}

/** Approvers ask and the requester answers while the request waits; no question stands there twice, and none moves a change on. */
function judgeQuestions(tenantId: string, own: readonly Event[]): void {
  const requester = own.find((e) => e.type === 'planned')?.by;
  const asked = new Set<string>();
  for (const [at, event] of own.entries()) {
    if (event.type === 'rejected') assert.match(event.comment ?? '', /\w/, 'a rejection has its word');
    if (event.type !== 'asked' && event.type !== 'answered') continue;
    const phases = [at, at + 1].map((n) => [...evolveAll(tenantId, own.slice(0, n)).changes.values()][0]?.phase);
    assert.deepEqual(phases, ['waiting', 'waiting'], 'a word between the two ends nothing and begins nothing');
    assert.ok(event.by !== 'pilot' && requester !== undefined && requester !== 'pilot');
    assert.equal(isSamePerson(event.by, requester), event.type === 'answered', 'approvers ask, the requester answers');
    const which = event.type === 'asked' ? `${event.by.objectId} ${event.question}` : `answer to ${event.to}`;
    assert.ok(!asked.has(which), 'nothing is asked or answered twice');
    asked.add(which);
  }
}

const OPERATORS_ACTS: ReadonlySet<Event['type']> = new Set([
  'planned',
  'submitted',
  'step-done',
  'step-reopened',
  'attested',
  'way-chosen',
  'way-left',
  'apply-intended',
  'glass-broken',
  'checked',
  'cancelled',
]);
const HOUR_MS = 3_600_000;

/**
 * An operator's act rests on a role that was read at that click: after the turn began, and before its record stood. On one's own change a look that found the consent missing will do, and
 * one that found nothing where the role was read within the hours; never for the apply.
 */
function judgeRoles({ outside, policy }: Stage, own: readonly Event[], stoodAt: (event: Event) => number): void {
  const requester = own.find((e) => e.type === 'planned')?.by;
  for (const event of own.filter((e) => OPERATORS_ACTS.has(e.type))) {
    const { type, by, at } = event;
    if (by === 'pilot' || requester === undefined || requester === 'pilot') continue;
    const began = Date.parse(at);
    const looks = outside.looks.filter((look) => look.objectId === by.objectId);
    const atClick = looks.filter((look) => look.at >= began && look.at <= stoodAt(event)).map(({ found }) => found);
    const isSeen = looks.some(
      (l) => l.found === 'operator' && l.at <= began && l.at > began - policy.executionHours * HOUR_MS,
    );
    const isUnread = atClick.some((found) => found !== 'none' && found !== 'operator');
    const isOwn = isSamePerson(by, requester) && type !== 'apply-intended' && type !== 'glass-broken';
    const isOpen = isOwn && (atClick.includes('consent-missing') || (isSeen && isUnread));
    assert.ok(
      atClick.includes('operator') || isOpen,
      `${type} by ${by.name} rests on a role (looks: ${atClick.join()})`,
    );
  }
}

/** A delivery makes at most one plan, one reading and one refusal, however often it comes. */
function judgeDeliveries({ deliveries }: Stage, events: readonly Event[]): void {
  const distinct = new Set(deliveries.map(({ activityId }) => activityId)).size;
  for (const type of ['planned', 'evidence-gathered', 'refused'])
    assert.ok(events.filter((e) => e.type === type).length <= distinct);
  const starts = deliveries.filter((d) => d.kind === 'click' && d.verb === 'start').map((d) => d.activityId);
  assert.ok(events.filter((e) => e.type === 'planned').length <= new Set(starts).size, 'one press, one plan');
}

/** For effect once or not at all; never written again what is on already, unless a hand came between. */
function judgeWrites({ outside }: Stage): void {
  for (const setting of ['enablementForTenant', 'accountUnlockEnabled'] as const) {
    const own = outside.puts.filter((put) => put.setting === setting);
    const effects = own.filter((put) => !put.byHand && !put.wasOn).length;
    const again = own.filter((put) => !put.byHand && put.wasOn).length;
    assert.ok(effects <= 1, `${setting} is written for effect once`);
    const isByHand = own.some((put) => put.byHand);
    assert.ok(again === 0 || isByHand || !outside.settings()[setting], `${setting} is not written again`);
  }
}

/** Nobody is told again what was on record as told before that message left. */
function judgeMessages({ outside }: Stage): void {
  for (const messages of outside.chats.values()) {
    for (const { at, told } of messages) {
      const before = messages.filter((one) => told !== undefined && one.told === told && (one.toldAt ?? at) < at);
      assert.deepEqual(before, [], 'nobody is told the same twice');
    }
  }
}

/** A reminder comes at most once for each time that one was due, and to nobody after the decision. */
function judgeReminders(
  { outside, tenantId }: Stage,
  events: readonly Event[],
  stoodAt: (event: Event) => number,
): void {
  for (const [chat, messages] of outside.chats) {
    const reminders = messages.flatMap(({ reminds }) => reminds ?? []);
    for (const { change, wantedAt } of reminders) {
      const own = events.filter(({ changeId }) => changeId === change);
      const due = own.filter(({ type }) => type === 'reminded').length;
      assert.ok(
        reminders.filter((one) => one.change === change).length <= due,
        `${chat} is reminded at most ${due} times`,
      );
      // What stood there for longer than this moment; all of it may have come within one.
      const before = own.filter((event) => stoodAt(event) < wantedAt && !ASIDE.includes(event.type));
      if (!before.some(({ type }) => type === 'submitted')) continue;
      const stood = evolveAll(tenantId, before).changes.get(change);
      assert.equal(stood?.phase, 'waiting', `${chat} is reminded while it waits`);
    }
  }
}

const RESULTS: readonly Telling[] = ['decision', 'outcome', 'ended'];

/** Every decision and result has reached everybody whose news it is, or it stands on the trail that it hasn't. */
function judgeTellings({ outside, tenantId }: Stage, events: readonly Event[]): void {
  const end = evolveAll(tenantId, events);
  for (const [at, event] of events.entries()) {
    if (!MAY_TELL.has(event.type)) continue;
    const before = evolveAll(tenantId, events.slice(0, at));
    const after = evolve(before, event);
    for (const effect of effectsOf([event], before, after)) {
      if (effect.kind !== 'tell' || !RESULTS.includes(effect.about)) continue;
      const { to, changeId, about } = effect;
      const version = after.changes.get(changeId)?.version ?? 0;
      const name = NAMES.find((one) => idOf(one) === to.objectId);
      const heard = [...outside.heardIn(chatOf(name ?? 'alex'))].map((one) => one.split('|'));
      const isTold = heard.some(([id, told]) => id === changeId && Number(told) >= version);
      const isNoted = untoldOf(end, to, changeId).length > 0;
      assert.ok(isTold || isNoted, `${name} hears the ${about} of version ${version} (${event.type})`);
    }
  }
}

const MAY_TELL: ReadonlySet<Event['type']> = new Set([...ENDS, 'approved', 'outcome-lost'] as Event['type'][]);
