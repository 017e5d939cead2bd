import assert from 'node:assert/strict';
import fc from 'fast-check';
import { currentStep } from '../../bot/workflow/change/change.ts';
import { decideReport, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { evolve, evolveAll } from '../../bot/workflow/folding/evolve.ts';
import { isSamePerson, type Observation } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { openChange, type TenantState } from '../../bot/workflow/tenant/state.ts';
import { DAY_MS } from '../../bot/workflow/time/durations.ts';
import { CHANGE_VERBS, KIND_IDS, OPEN_PHASES, ROUTES } from '../../bot/workflow/vocabulary.ts';
import { carried } from '../workflow/kinds/played.ts';
import {
  ACTORS,
  alex,
  asAlex,
  asMegan,
  at,
  clientThere,
  megan,
  off,
  on,
  policy,
  read,
  unread,
} from '../workflow/kit.ts';

const RUNS = Number(process.env.KINDS_RUNS ?? 400);
const both = { ...on, cloudProvisioningEnablementForTenant: true };
const readings: readonly Observation[] = [read(off), read(clientThere), read(on), read(both), unread()];
/** Whose agent carried the newest reset in the log, if any did. */
const carriers = fc.constantFrom(undefined, ...ROUTES);

const move = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('start' as const),
      kind: fc.constantFrom(...KIND_IDS),
      route: fc.constantFrom(...ROUTES),
      reading: fc.constantFrom(...readings),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      what: fc.constant('forward' as const),
      reading: fc.constantFrom(...readings),
      carrier: carriers,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('press' as const),
      verb: fc.constantFrom(...CHANGE_VERBS),
      actor: fc.constantFrom(...ACTORS),
      which: fc.nat(5),
      only: fc.constantFrom('both' as const, 'connect' as const, 'sspr' as const),
      reading: fc.constantFrom(...readings),
      carrier: carriers,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('report' as const),
      kind: fc.constantFrom('written' as const, 'ambiguous' as const),
      reading: fc.constantFrom(...readings),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.integer({ min: 1440, max: 7 * 1440 }) }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

/** All that may be pressed on one change, filled with what a person would type. */
function command(
  verb: (typeof CHANGE_VERBS)[number],
  changeId: string,
  version: number,
  m: Partial<Move> & { readonly now: string },
): Command {
  const carriedBy = 'carrier' in m && m.carrier ? [carried(m.carrier, m.now)] : [];
  const observations = 'reading' in m && m.reading ? [m.reading, ...carriedBy] : [];
  const only = 'only' in m && m.only ? { only: m.only } : {};
  const given = {
    reason: 'because',
    ticket: null,
    comment: 'seen',
    question: 'Why?',
    answer: 'so',
    runner: `r${version}`,
  };
  const sent = { approvers: [megan], isApproverListComplete: true, isInSpite: true, isTicked: true };
  return {
    verb,
    changeId,
    version,
    ...given,
    ...sent,
    ...only,
    ...(verb === 'submit' ? { observations: [] } : { observations }),
  } as Command;
}

/** What one natural act of the story is, for the change that is open or the newest plan. */
function natural(
  state: TenantState,
): readonly [typeof asAlex, (typeof CHANGE_VERBS)[number], string, number] | undefined {
  const change = openChange(state) ?? [...state.changes.values()].findLast(({ phase }) => phase === 'draft');
  if (!change) return undefined;
  const press = (actor: typeof asAlex, verb: (typeof CHANGE_VERBS)[number]) =>
    [actor, verb, change.id, change.version] as const;
  if (change.phase === 'draft') return press(asAlex, 'submit');
  if (change.phase === 'waiting') return press(asMegan, 'approve');
  if (change.phase !== 'running') return press(asAlex, 'check');
  if (change.way) return press(asAlex, 'check');
  return press(asAlex, currentStep(change) ? 'next' : change.plan.settings.length > 0 ? 'apply' : 'check');
}

/** One tenant's trail under these moves, and what must hold after each event of it. */
function run(moves: readonly Move[]): readonly Event[] {
  let events: readonly Event[] = [];
  let minute = 0;
  let started = 0;
  for (const one of moves) {
    minute += one.what === 'wait' ? one.minutes : 1;
    const now = at(minute);
    const swept = sweep(evolveAll(alex.tenantId, events), now, one.what === 'restart');
    events = [...events, ...swept];
    const state = evolveAll(alex.tenantId, events);
    const told = (c: Command, actor = asAlex) => {
      const decision = decide(state, c, { now, actor, policy });
      if ('events' in decision) events = [...events, ...decision.events];
    };
    if (one.what === 'start') {
      started += 1;
      told({ verb: 'start', kind: one.kind, changeId: `c${started}`, route: one.route, observations: [one.reading] });
    }
    if (one.what === 'forward') {
      const act = natural(state);
      if (act) told(command(act[1], act[2], act[3], { ...one, now }), act[0]);
    }
    if (one.what === 'press') {
      const change = [...state.changes.values()].at(-1 - (one.which % Math.max(1, state.changes.size)));
      if (change) told(command(one.verb, change.id, change.version, { ...one, now }), one.actor);
    }
    if (one.what === 'report') {
      const change = openChange(state);
      if (!change?.intent) continue;
      const outcome =
        one.kind === 'written' ? ({ kind: 'written' } as const) : ({ kind: 'ambiguous', why: 'unreachable' } as const);
      const report = { changeId: change.id, runner: change.intent.runner, outcome, observations: [one.reading] };
      events = [...events, ...decideReport(state, report, now)];
    }
  }
  return events;
}

const isOpenPhase = (phase: string) => OPEN_PHASES.some((one) => one === phase);
const sequences = fc.array(move, { minLength: 20, maxLength: 120 });
const CUT_OFF = 'a move that a restart cut off while it was applied';
const UNDONE = 'turned off after a move';
const ENDED_BY: readonly Event['type'][] = ['done', 'failed', 'accepted', 'cancelled', 'expired', 'rejected'];

describe('changes of every kind in one tenant, in any order', () => {
  it(`never move each other, and never stand open beside each other (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        let state = evolveAll(alex.tenantId, []);
        for (const event of run(moves)) {
          const after = evolve(state, event);
          for (const [id, change] of state.changes)
            if (id !== event.changeId)
              assert.equal(after.changes.get(id), change, `${event.type} of another moved ${id}`);
          const open = [...after.changes.values()].filter(({ phase }) => isOpenPhase(phase));
          assert.ok(open.length <= 1, 'one open change a tenant');
          state = after;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('write nothing without their own approval, twice at once, or after their end', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const events = run(moves);
        for (const id of new Set(events.flatMap(({ changeId }) => changeId ?? []))) {
          const own = events.filter(({ changeId, type }) => changeId === id && type !== 'look-asked');
          const requester = own[0]?.by;
          assert.ok(requester && requester !== 'pilot');
          const end = own.findIndex(({ type }) => ENDED_BY.includes(type));
          assert.ok(end === -1 || end === own.length - 1, 'nothing follows its end');
          const first = own.findIndex(
            ({ type }) => type === 'apply-intended' || type === 'way-chosen' || type === 'step-done',
          );
          const approved = own.findIndex(
            (e) => e.type === 'approved' && e.by !== 'pilot' && !isSamePerson(e.by, requester),
          );
          if (first !== -1) assert.ok(approved !== -1 && approved < first, 'its own approval came first');
          let isApplying = false;
          for (const { type } of own) {
            if (type === 'apply-intended') assert.ok(!isApplying, 'one apply at a time');
            isApplying = type === 'apply-intended' || (isApplying && type !== 'apply-ended' && type !== 'outcome-lost');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('ask to look again after a move that is done, at most every third day for two weeks, and after nothing else', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const events = run(moves);
        for (const { id, plan, endedAt } of evolveAll(alex.tenantId, events).changes.values()) {
          const asked = events.flatMap(({ type, changeId, at: when }) =>
            type === 'look-asked' && changeId === id ? [when] : [],
          );
          if (asked.length === 0) continue;
          assert.equal(plan.operation, 'move-to-cloud-sync');
          const times = [endedAt ?? '', ...asked].map((time) => Date.parse(time));
          for (const [index, time] of times.slice(1).entries())
            assert.ok(time - (times[index] ?? time) >= 3 * DAY_MS, 'not before the third day');
          assert.ok((times.at(-1) ?? 0) - (times[0] ?? 0) <= 14 * DAY_MS, 'not after two weeks');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are each brought to their end by some of them, a move that a restart cut off too, and one turned off after a move', () => {
    const seen = new Set<string>();
    for (const moves of fc.sample(sequences, { numRuns: RUNS, seed: 7 })) {
      const events = run(moves);
      const done = [...evolveAll(alex.tenantId, events).changes.values()].filter(({ phase }) => phase === 'done');
      const isCutOff = (id: string) => events.some(({ type, changeId }) => changeId === id && type === 'outcome-lost');
      if (done.some(({ id, plan }) => plan.operation === 'move-to-cloud-sync' && isCutOff(id))) seen.add(CUT_OFF);
      const kinds = done.map(({ plan }) => plan.operation);
      for (const kind of kinds) seen.add(kind);
      const moved = kinds.indexOf('move-to-cloud-sync');
      if (moved !== -1 && kinds.includes('disable-writeback', moved)) seen.add(UNDONE);
    }
    assert.deepEqual([...seen].sort(), [...KIND_IDS, CUT_OFF, UNDONE].sort());
  });
});
