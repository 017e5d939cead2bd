import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coveredBy, redOf } from '../../bot/workflow/change/red.ts';
import { decideReport, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import { isSamePerson, type Observation } from '../../bot/workflow/reading.ts';
import type { ApplyOutcome, Event } from '../../bot/workflow/record/events.ts';
import { stepsOf } from '../../bot/workflow/steps/index.ts';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { runs } from '../support/deep.ts';
import { ACTORS, alex, asAlex, at, clientThere, grady, megan, off, on, read, story, unread } from './kit.ts';

const RUNS = runs(300, 6_000);

const readings: readonly Observation[] = [
  read(off),
  read(clientThere),
  read({ ...clientThere, enablementForTenant: true }),
  read(on),
  unread(),
];
/** What may be red, as it reads before a way is taken. */
const reds: readonly (readonly Observation[])[] = [
  [],
  [{ probe: 'sync', at: at(0), because: 'unreachable' }],
  [{ probe: 'sync', at: at(0), facts: { enabled: false, lastSync: null } }],
  [{ probe: 'sspr-scope', at: at(0), facts: { scope: 'none', group: null } }],
];
const outcomes: readonly ApplyOutcome[] = [
  { kind: 'written' },
  { kind: 'refused', because: 'settings-drifted' },
  { kind: 'ambiguous', why: 'unreachable' },
];

const move = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      verb: fc.constantFrom(...CHANGE_VERBS),
      actor: fc.constantFrom(...ACTORS),
      reading: fc.constantFrom(...readings),
      red: fc.constantFrom(...reds),
      isTicked: fc.boolean(),
      isOld: fc.boolean(),
    }),
  },
  { weight: 16, arbitrary: fc.constant({ kind: 'forward' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      outcome: fc.constantFrom(...outcomes),
      reading: fc.constantFrom(...readings),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 1_600 }) }),
  },
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;
/** Chance alone meets this only now and then: every step is done, and what was not red before is red at the way. */
const RED_AT_SETTINGS: Move[] = [
  ...Array.from({ length: 2 + stepsOf('connect', 'connect-sync').length }, (): Move => ({ kind: 'forward' })),
  {
    kind: 'press',
    verb: 'portal',
    actor: asAlex,
    reading: read(off),
    red: [{ probe: 'sspr-scope', at: at(0), facts: { scope: 'none', group: null } }],
    isTicked: false,
    isOld: false,
  },
];
type Press = Extract<Move, { kind: 'press' }>;

function commandOf({ verb, reading, red, isTicked, isOld }: Press, version: number): Command {
  const on_ = { changeId: 'c1', version: isOld ? version - 1 : version };
  switch (verb) {
    case 'submit':
      return {
        verb,
        ...on_,
        reason: 'because',
        ticket: null,
        observations: [],
        approvers: [megan, grady],
        isApproverListComplete: true,
      };
    case 'approve':
      return { verb, ...on_, comment: null, isInSpite: isTicked };
    case 'command':
    case 'portal':
      return { verb, ...on_, observations: red };
    case 'reject':
      return { verb, ...on_, comment: 'not this week' };
    case 'ask':
      return { verb, ...on_, question: isTicked ? 'Why now?' : 'Who will be there?' };
    case 'answer':
      return { verb, ...on_, answer: 'The audit is over.' };
    case 'next':
      return { verb, ...on_, isTicked };
    case 'apply':
      return { verb, ...on_, runner: `r${version}` };
    case 'check':
      return { verb, ...on_, observations: [reading] };
    case 'emergency':
      return { verb, ...on_, reason: 'no time', told: [], isInSpite: isTicked };
    case 'review':
      return { verb, ...on_, verdict: 'justified', comment: 'seen' };
    case 'accept':
      return { verb, ...on_, reason: 'seen' };
    default:
      return { verb, ...on_ };
  }
}

/** Plays one sequence and gives back its trail. `forward` presses whatever goes on, so that the far phases are met too. */
function play(moves: readonly Move[]): { readonly told: ReturnType<typeof story> } {
  const told = story();
  told.start();
  for (const one of moves) {
    const { version, phase, intent } = told.change();
    told.add(...sweep(told.state(), told.now()));
    if (one.kind === 'press') told.tell(one.actor, commandOf(one, version));
    else if (one.kind === 'wait') told.wait(one.minutes);
    else if (one.kind === 'report')
      told.add(
        ...decideReport(
          told.state(),
          { changeId: 'c1', runner: intent?.runner ?? '', outcome: one.outcome, observations: [one.reading] },
          told.now(),
        ),
      );
    else if (phase === 'draft') told.submit();
    else if (phase === 'waiting') told.approve();
    else if (phase === 'running') told.next() || told.apply();
    else if (phase === 'applying')
      told.add(
        ...decideReport(
          told.state(),
          { changeId: 'c1', runner: intent?.runner ?? '', outcome: { kind: 'written' }, observations: [read(on)] },
          told.now(),
        ),
      );
  }
  return { told };
}

const has = (events: readonly Event[], test: (e: Event) => boolean) => events.some(test);

describe('no sequence of commands', () => {
  // Hundreds of sequences, folded anew at each step: on a busy machine that takes its time.
  it(`reaches done without another person's approval, the box, a write or a word, and the readings (${RUNS} sequences)`, () => {
    let done = 0;
    const property = fc.property(fc.array(move, { minLength: 1, maxLength: 60, size: 'max' }), (moves) => {
      const { told } = play(moves);
      const change = told.change();
      if (change.phase !== 'done') return;
      done += 1;
      const events = told.events();
      assert.ok(
        has(events, (e) => e.type === 'approved' && e.by !== 'pilot' && !isSamePerson(e.by, alex)),
        'approved by another person',
      );
      assert.ok(
        has(events, (e) => e.type === 'attested' && e.what === 'writeback-ticked'),
        'the box was confirmed',
      );
      const isWrittenOrSaid = (e: Event) =>
        e.type === 'apply-intended' || (e.type === 'attested' && e.what !== 'writeback-ticked');
      assert.ok(has(events, isWrittenOrSaid), 'written by an operator, or their word');
      assert.ok(
        Object.values(change.closing).every((state) => state === 'met'),
        'every closing reading is met',
      );
      assert.deepEqual(Object.keys(change.closing).sort(), [
        'accountUnlockEnabled',
        'enablementForTenant',
        'passwordWritebackSupported',
      ]);
    });
    fc.assert(property, { numRuns: RUNS });
    assert.ok(done > RUNS / 100, `the sequences reach done now and then (${done})`);
  });

  it('intends an apply without an open approval, or twice at once', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 60, size: 'max' }), (moves) => {
        let isApproved = false;
        let isUnderWay = false;
        for (const event of play(moves).told.events()) {
          if (event.type === 'approved') isApproved = true;
          if (
            event.type === 'more-is-red' ||
            event.type === 'expired' ||
            event.type === 'cancelled' ||
            event.type === 'rejected'
          )
            isApproved = false;
          if (event.type === 'apply-intended') {
            assert.ok(isApproved && !isUnderWay);
            isUnderWay = true;
          }
          if (event.type === 'apply-ended' || event.type === 'outcome-lost') isUnderWay = false;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('shows a way past a reading that is red and not approved, or approves what its card did not show', () => {
    let again = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 60, size: 'max' }), (moves) => {
        const events = play(moves).told.events();
        for (const [n, event] of events.entries()) {
          if (event.type === 'more-is-red') again += 1;
          if (event.type !== 'approved' && event.type !== 'way-chosen') continue;
          const change = evolveAll(alex.tenantId, events.slice(0, n)).changes.get('c1');
          assert.ok(change);
          const { inSpiteOf = [] } = event;
          if (event.type === 'approved') assert.deepEqual(inSpiteOf, redOf(change));
          else assert.ok(inSpiteOf.every((id) => coveredBy(change).includes(id)));
        }
      }),
      { numRuns: RUNS, examples: [[RED_AT_SETTINGS]] },
    );
    assert.ok(again > 0, 'it is asked anew now and then');
  });

  it('leaves an ended change for another phase', () => {
    const ends = ['done', 'unconfirmed', 'failed', 'rejected', 'cancelled', 'expired'];
    fc.assert(
      fc.property(
        fc.array(move, { minLength: 1, maxLength: 60, size: 'max' }),
        fc.array(move, { maxLength: 10 }),
        (moves, more) => {
          const before = play(moves).told.change();
          if (!ends.includes(before.phase)) return;
          assert.equal(play([...moves, ...more]).told.change().phase, before.phase);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
