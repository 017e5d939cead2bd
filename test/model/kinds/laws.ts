import assert from 'node:assert/strict';
import { evolve } from '../../../bot/workflow/folding/evolve.ts';
import { known } from '../../../bot/workflow/reading.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { OWED } from '../../workflow/kinds/owed.ts';
import { away, type Standing } from './away.ts';
import { deadline, HOUR } from './ends.ts';
import { happen } from './happen.ts';
import { born, type Life } from './life.ts';
import { TENANTS, type Tenant } from './people.ts';
import type { Step } from './play.ts';
import { isFrozen, type Stops, stopped } from './still.ts';
import { heard } from './tickets.ts';
import { judgePress } from './who.ts';

const DAY = 24 * HOUR;
const APPLY_MS = 120_000;
const OF_NO_CHANGE: readonly Event['type'][] = [
  'clock-set-back',
  'stopped',
  'lift-asked',
  'stop-lifted',
  'substitute-named',
  'substitute-planned',
  'substitute-begun',
  'substitute-ended',
];
type Lives = Map<string, Life>;

/** Holds everything that was tried against the laws; gives back how each change went, by tenant. */
export function judge(steps: readonly Step[]): ReadonlyMap<Tenant, ReadonlyMap<string, Life>> {
  const tenants = new Map<Tenant, Lives>();
  const contents = new Map<string, string>();
  const stops: Stops = new Map();
  const standings = new Map(TENANTS.map((tenant): [Tenant, Standing] => [tenant, new Map()]));
  const standingIn = (tenant: Tenant): Standing => standings.get(tenant) ?? new Map();
  for (const step of steps) {
    const lives: Lives = tenants.get(step.tenant) ?? new Map();
    tenants.set(step.tenant, lives);
    const life = lives.get(step.changeId ?? '');
    if (step.by !== 'clock' && step.by !== 'boot') {
      for (const one of lives.values()) inTime(one, step.now);
      for (const { until } of standingIn(step.tenant).values())
        assert.ok(step.now < until, 'a substitute stands past the time');
    }
    if (step.isAccepted && step.press) judgePress(step, life, standingIn(step.tenant));
    if (step.by === 'tamper' && life) life.isTampered = true;
    let state = step.before;
    for (const event of step.events) {
      const after = evolve(state, event);
      for (const [id, change] of state.changes)
        if (id !== event.changeId) assert.equal(after.changes.get(id), change, `${event.type} of another moved ${id}`);
      state = after;
      if (step.actor) assert.equal(event.by, step.actor.person, `${event.type} by whoever pressed`);
      if (step.changeId) assert.equal(event.changeId, step.changeId, `${event.type} of another change`);
      if (event.type === 'planned' || event.type === 'submitted')
        for (const { id, isBroken, isReviewed } of lives.values())
          assert.ok(!isBroken || isReviewed, `${event.type} while ${id} waits for its review`);
      if (event.type === 'planned') lives.set(event.changeId ?? '', born(event));
      const own = lives.get(event.changeId ?? '');
      if ((event.type === 'submitted' || event.type === 'rescheduled') && own) hashed(own, event, contents);
      if (event.type === 'look-asked' && own) watched(own, event.at, lives);
      if (event.type === 'ticket-state' && own) heard(own, event, lives.values());
      away(standingIn(step.tenant), event, lives);
      stops.set(step.tenant, stopped(stops.get(step.tenant), event, step));
      if (own && event.type !== 'planned')
        happen(own, event, { ...step, isFrozen: isFrozen(step, stops), standing: standingIn(step.tenant) });
      else assert.ok(own || OF_NO_CHANGE.includes(event.type), `${event.type} of no change`);
    }
    if (step.by === 'boot')
      for (const one of lives.values()) assert.notEqual(one.stage, 'applying', 'an apply outlives its process');
    const open = [...lives.values()].filter(({ stage }) => stage !== 'draft' && stage !== 'ended');
    assert.ok(open.length <= 1, `one open change a tenant, not ${open.map(({ id }) => id)}`);
  }
  return tenants;
}

/** Nothing stands open past its time, and no apply runs for longer than a token lives. */
function inTime(life: Life, at: string): void {
  const now = Date.parse(at);
  // What was lost just now may be settled by whoever is there.
  if (life.lostAt === at) return;
  assert.ok(now < deadline(life).latest, `${life.id} is still ${life.stage} after its time`);
  if (life.stage === 'applying') assert.ok(now <= life.appliesSince + APPLY_MS, `${life.id} still applies`);
}

/** One hash is one plan; and no gate is left out that nobody has read as passed. */
function hashed(
  { id, kind, requester }: Life,
  event: Extract<Event, { type: 'submitted' | 'rescheduled' }>,
  contents: Map<string, string>,
): void {
  const { tenantId, operation, route, settings, steps, policyVersion, skipped = [], slot, hash } = event.plan;
  const content = JSON.stringify([
    tenantId.toLowerCase(),
    operation,
    route,
    settings,
    steps,
    policyVersion,
    skipped,
    slot,
  ]);
  assert.equal(contents.get(hash) ?? content, content, `two plans have the hash of ${id}, sent by ${requester}`);
  contents.set(hash, content);
  const gates = Object.keys(OWED[kind].gates[route] ?? {}).filter((step) => skipped.some((one) => one === step));
  if (gates.length === 0) return;
  const read = event.type === 'submitted' ? known(event.observations ?? [], 'settings')?.facts : undefined;
  // Where nothing was read anew it rests on what the plan was made of, which stands in another record.
  if (!read) return;
  const { passwordWritebackSupported: connect, cloudProvisioningEnablementForTenant: cloud } = read;
  const isThere =
    kind === 'move-to-cloud-sync'
      ? cloud && !connect
      : (route === 'connect-sync' ? connect : cloud) === (OWED[kind].speaksFor === 'on');
  assert.ok(isThere, `${gates} of ${id} was left out, and not read as passed`);
}

const asked = new WeakMap<Life, string>();

/** A change that is done is looked at again every so many days for so long, until another takes its place. */
function watched(life: Life, at: string, lives: Lives): void {
  const { days, every } = OWED[life.kind].watched ?? { days: 0, every: 0 };
  const now = Date.parse(at);
  const end = Date.parse(life.endedAt ?? '');
  assert.ok(now - Date.parse(asked.get(life) ?? life.endedAt ?? '') >= every * DAY, `${life.id} is looked at too soon`);
  assert.ok(now - end < days * DAY, `${life.id} is looked at too late`);
  asked.set(life, at);
  const later = [...lives.values()].filter((one) => one.end === 'done' && Date.parse(one.endedAt ?? '') > end);
  const instead = later.find(({ kind }) => kind === life.kind || OWED[kind].speaksFor === 'off');
  assert.equal(instead, undefined, `${life.id} is looked at though ${instead?.id} took its place`);
}
