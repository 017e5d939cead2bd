import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assess } from '../../../bot/workflow/evidence/assess.ts';
import { PROOF_MS } from '../../../bot/workflow/evidence/bounds.ts';
import { claimOn, dated, speaks } from '../../../bot/workflow/evidence/dated.ts';
import { type Finding, PROPOSITIONS } from '../../../bot/workflow/evidence/finding.ts';
import { weigh } from '../../../bot/workflow/evidence/weigh.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { Verdict } from '../../../bot/workflow/vocabulary.ts';
import { runs } from '../../support/deep.ts';
import { alex, START } from '../kit.ts';
import { events, failedTry, HOUR, history, lookAt, someFinding, textEvent } from './arbitrary.ts';
import { banner, pasted, portal } from './kit.ts';

const RUNS = runs(150, 4_000);
const check = (property: fc.IProperty<unknown>) => fc.assert(property, { numRuns: RUNS });

const judge = (trail: readonly Event[], hours = 0) =>
  assess(evolveAll(alex.tenantId, trail), new Date(START + hours * HOUR).toISOString());
const verdicts = (trail: readonly Event[], hours = 0) => {
  const { writeback, unlock } = judge(trail, hours);
  return [writeback, unlock] as const;
};

/** How certain a verdict is, whichever way it goes. */
const SURE: Readonly<Record<Verdict, number>> = { on: 2, off: 2, 'probably-on': 1, unknown: 0 };
const STEPS: Readonly<Record<Verdict, readonly Verdict[]>> = {
  on: ['on', 'probably-on', 'unknown'],
  'probably-on': ['probably-on', 'unknown'],
  off: ['off', 'unknown'],
  unknown: ['unknown'],
};

describe('the laws of evidence', () => {
  it('a claim against that is newer than all for, of one proposition, never leaves on', () => {
    check(
      fc.property(fc.constantFrom(...PROPOSITIONS), history, (about, findings) => {
        const now = findings.map((f) => dated(f, START)).filter((f) => !f.isAhead);
        const against = now.filter((f) => claimOn(f, about)?.holds === false);
        const last = Math.max(...against.map((f) => f.time));
        const others = ['cloud-sync-box', 'unlock-switch', 'client-can-unlock', 'reset-scope'];
        fc.pre(against.length > 0 && !others.includes(about));
        fc.pre(!now.some((f) => speaks(f, PROPOSITIONS, true) && f.time >= last));
        const { verdict } = weigh(now, START);
        // Another client's half may carry it all the same, and then it is no more than probable.
        assert.notEqual(verdict, 'on');
      }),
    );
  });

  it('a claim for that is newer than all against, of one proposition, never leaves off', () => {
    check(
      fc.property(fc.constantFrom('portal-switch', 'way', 'connect-half'), history, (about, findings) => {
        const now = findings.map((f) => dated(f, START)).filter((f) => !f.isAhead && claimOn(f, about) !== undefined);
        const ofIt = now.map((f) => ({ ...f, claims: f.claims.filter((c) => c.about === about) }));
        const fors = ofIt.filter((f) => f.claims.some((c) => c.holds));
        const last = Math.max(...fors.map((f) => f.time));
        fc.pre(fors.length > 0 && !ofIt.some((f) => f.claims.some((c) => !c.holds) && f.time >= last));
        assert.notEqual(weigh(ofIt, START).verdict, 'off');
      }),
    );
  });

  it('order of arrival changes nothing', () => {
    check(
      fc.property(
        events.chain((trail) =>
          fc.tuple(fc.constant(trail), fc.shuffledSubarray([...trail], { minLength: trail.length })),
        ),
        ([trail, other]) => {
          const [one, two] = [judge(trail), judge(other)];
          assert.deepEqual([two.writeback, two.unlock, two.gatheredAt], [one.writeback, one.unlock, one.gatheredAt]);
        },
      ),
    );
  });

  it('time alone only makes less sure, step by step, and never the opposite', () => {
    check(
      fc.property(events, fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 6 }), (trail, waits) => {
        const present = trail.filter((e) => e.at <= new Date(START).toISOString());
        const hours = [0, ...waits].toSorted((a, b) => a - b);
        const seen = hours.map((h) => verdicts(present, h));
        for (const [i, [writeback, unlock]] of seen.entries()) {
          const [before, unlockBefore] = seen[i - 1] ?? [writeback, unlock];
          assert.ok(STEPS[before].includes(writeback), `${before} became ${writeback}`);
          assert.ok(STEPS[unlockBefore].includes(unlock), `unlock: ${unlockBefore} became ${unlock}`);
        }
      }),
    );
  });

  it('moving a finding into the future never makes surer', () => {
    check(
      fc.property(history, fc.nat(), fc.integer({ min: 6, max: 100_000 }), (findings, which, minutes) => {
        fc.pre(findings.length > 0);
        const place = which % findings.length;
        // What is too old to speak at all says no more, and a time ahead of the clock is not old.
        fc.pre(dated(findings[place] as Finding, START).age <= PROOF_MS);
        const at = new Date(START + minutes * 60_000).toISOString();
        const moved = findings.map((f, i) => (i === place ? { ...f, at } : f));
        const sure = (of: readonly Finding[]) =>
          SURE[
            weigh(
              of.map((f) => dated(f, START)),
              START,
            ).verdict
          ];
        assert.ok(sure(moved) <= sure(findings));
      }),
    );
  });

  it('a person’s text alone never makes on, and never turns anything into on', () => {
    check(fc.property(fc.array(textEvent), (trail) => assert.ok(!verdicts(trail).includes('on'))));
    check(
      fc.property(events, textEvent, (trail, text) => {
        const before = verdicts(trail);
        const after = verdicts([...trail, text]);
        for (const [i, verdict] of after.entries()) assert.ok(verdict !== 'on' || before[i] === 'on');
      }),
    );
  });

  it('a newer text of the same kind takes no objection away', () => {
    const texts: readonly (readonly [Event, Event])[] = [
      [banner('cannot-connect', 3), banner('running', 1)],
      [banner('not-configured', 3), banner('online-outdated', 1)],
      [pasted({ enabled: false }, 3), pasted({ enabled: true }, 1)],
    ];
    for (const [before, after] of texts)
      for (const readAt of [2, 4]) {
        const read = verdicts([before, portal(readAt)]);
        const told = verdicts([before, portal(readAt), after]);
        assert.ok(told.every((verdict, i) => verdict !== 'on' || read[i] === 'on'));
        assert.equal(verdicts([before, after])[0], 'probably-on');
      }
  });

  it('the reader and the age that are shown belong to a counted finding', () => {
    check(
      fc.property(events, (trail) => {
        const { gatheredAt, gatheredBy, evidence } = judge(trail);
        const counted = evidence.filter((e) => e.isCounted && !e.isAhead);
        if (gatheredAt === null) return;
        assert.ok(counted.length > 0);
        assert.ok(trail.some((e) => e.by !== 'pilot' && e.by.objectId === gatheredBy?.objectId));
      }),
    );
  });

  it('a failed try changes no verdict, no age and no reader', () => {
    check(
      fc.property(events, failedTry, (trail, failure) => {
        const [one, two] = [judge(trail), judge([...trail, failure])];
        assert.deepEqual(
          [two.writeback, two.unlock, two.gatheredAt, two.gatheredBy, two.contradictions],
          [one.writeback, one.unlock, one.gatheredAt, one.gatheredBy, one.contradictions],
        );
      }),
    );
  });

  it('taking away what was not counted changes nothing', () => {
    check(
      fc.property(history, (findings) => {
        const now = findings.map((f) => dated(f, START));
        const { verdict, counted } = weigh(now, START);
        for (const one of now)
          if (!counted.has(one)) {
            const without = now.filter((f) => f !== one);
            assert.equal(weigh(without, START).verdict, verdict, one.key);
          }
      }),
    );
  });

  it('an inferred reading of now beside a documented claim against of an hour ago is never on', () => {
    check(
      fc.property(
        events,
        someFinding.filter((f) => f.ground === 'documented' && f.claims.some((c) => !c.holds)),
        (trail, against) => {
          const at = new Date(START - HOUR).toISOString();
          const rest = [...evolveAll(alex.tenantId, [...trail, lookAt(0)]).findings.values()];
          const older = rest.filter((f) => !(f.ground === 'documented' && f.at > at));
          const all = [...older, { ...against, at, learnedAt: new Date(START).toISOString() }];
          assert.notEqual(
            weigh(
              all.map((f) => dated(f, START)),
              START,
            ).verdict,
            'on',
          );
        },
      ),
    );
  });
});
