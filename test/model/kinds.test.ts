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
import { CHANGE_VERBS, KIND_IDS, OPEN_PHASES, ROUTES } from '../../bot/workflow/vocabulary.ts';
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
const readings: readonly Observation[] = [read(off), read(clientThere), read(on), unread()];

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
    arbitrary: fc.record({ what: fc.constant('forward' as const), reading: fc.constantFrom(...readings) }),
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
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

/** All that may be pressed on one change, filled with what a person would type. */
function command(verb: (typeof CHANGE_VERBS)[number], changeId: string, version: number, m: Partial<Move>): Command {
  const observations = 'reading' in m && m.reading ? [m.reading] : [];
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
    const swept = sweep(evolveAll(alex.tenantId, events), now);
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
      if (act) told(command(act[1], act[2], act[3], one), act[0]);
    }
    if (one.what === 'press') {
      const change = [...state.changes.values()].at(-1 - (one.which % Math.max(1, state.changes.size)));
      if (change) told(command(one.verb, change.id, change.version, one), one.actor);
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
          const own = events.filter(({ changeId }) => changeId === id);
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

  it('are each brought to their end by some of them', () => {
    const done = new Set<string>();
    for (const moves of fc.sample(sequences, { numRuns: RUNS, seed: 7 }))
      for (const { plan, phase } of evolveAll(alex.tenantId, run(moves)).changes.values())
        if (phase === 'done') done.add(plan.operation);
    assert.deepEqual([...done].sort(), [...KIND_IDS].sort());
  });
});
