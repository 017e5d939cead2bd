import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortfallOf } from '../../bot/workflow/change/shortfall.ts';
import { countedApprovals, standsFor } from '../../bot/workflow/change/substitutes.ts';
import { dueAt, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { endSubstitution, nameSubstitute } from '../../bot/workflow/deciding/substitute.ts';
import { evolve } from '../../bot/workflow/folding/evolve.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { isSettled } from '../../bot/workflow/tenant/settled.ts';
import { restored, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import { runs } from '../support/deep.ts';
import { alex, asAlex, asGrady, asMegan, at, grady, henrietta, megan, policy, story } from './kit.ts';

const RUNS = runs(300, 6_000);
/** On the list of substitutes, and no approver. */
const asHenrietta: Actor = { person: henrietta, operator: 'no', approver: 'no', auditor: 'no', substitute: 'yes' };
const FRIDAY = at(5 * 24 * 60);
type Told = ReturnType<typeof story>;

/** Adds what naming leads to, or gives the refusal. */
function name(told: Told, away: Person, substitute: Person, until = FRIDAY): string | undefined {
  const events = nameSubstitute(told.state(), { away, substitute, until }, told.now());
  if ('refusal' in events) return events.refusal;
  told.add(...events);
  return undefined;
}
/** Adds that Megan will be away, and who approves for her then. */
function plan(told: Told, substitute: Person): void {
  const events = nameSubstitute(told.state(), { away: megan, substitute, from: at(60), until: at(600) }, told.now());
  assert.ok(!('refusal' in events));
  told.add(...events);
}
function sent(rules = policy, before?: (told: Told) => void): Told {
  const told = story(rules);
  told.start();
  before?.(told);
  told.submit();
  return told;
}
const told = (events: readonly Event[], before: Told) => {
  const state = before.state();
  return effectsOf(events, state, events.reduce(evolve, state)).flatMap((effect) =>
    'to' in effect ? [`${effect.kind}${'about' in effect ? ` ${effect.about}` : ''}: ${effect.to.name}`] : [],
  );
};
const has = (one: Told, actor: Actor, verb: 'approve' | 'reject' | 'next') =>
  allowedVerbs(one.change(), actor).includes(verb);

describe('whoever approves for an approver who is away', () => {
  it('counts once, so a quorum that those who are asked can’t reach is told', () => {
    const one = sent({ ...policy, quorum: 2 });
    name(one, megan, henrietta);
    assert.equal(shortfallOf(one.change()), undefined);
    name(one, grady, henrietta);
    assert.deepEqual(shortfallOf(one.change()), { most: 1, quorum: 2, away: [megan, grady] });
    assert.ok(one.approve(asHenrietta));
    assert.equal(shortfallOf(one.change())?.most, 1);
    assert.ok(one.approve(asMegan));
    assert.equal(one.change().phase, 'running');
    const own = sent({ ...policy, quorum: 2 });
    name(own, megan, grady);
    assert.deepEqual(shortfallOf(own.change()), { most: 1, quorum: 2, away: [megan] });
    const alone = sent();
    name(alone, megan, grady);
    assert.equal(shortfallOf(alone.change()), undefined);
  });

  it('decides for them, and it stands on record for whom', () => {
    const one = sent();
    assert.equal(has(one, asHenrietta, 'approve'), false);
    assert.equal(name(one, megan, henrietta), undefined);
    assert.ok(has(one, asHenrietta, 'approve'));
    assert.ok(one.approve(asHenrietta));
    assert.deepEqual(one.change().reviews[0]?.for, [megan]);
    assert.equal(one.change().phase, 'running');
  });

  it('is nobody who isn’t on the policy’s list at the press, and for nobody who is no approver any more', () => {
    const one = sent();
    name(one, megan, henrietta);
    assert.equal(one.approve({ ...asHenrietta, substitute: 'no' }), false);
    assert.equal(one.refusal(), 'approvers-only');
    assert.equal(one.approve({ ...asHenrietta, approverIds: [grady.objectId] }), false);
    assert.ok(one.approve({ ...asHenrietta, approverIds: [megan.objectId] }));
  });

  it('never is the requester, and never for the requester', () => {
    const asked = sent(policy, (one) => name(one, megan, alex));
    assert.equal(asked.approve({ ...asAlex, substitute: 'yes' }), false);
    assert.equal(asked.refusal(), 'requester-cannot-approve');
    const forAlex = sent(policy, (one) => name(one, alex, henrietta));
    assert.equal(forAlex.approve(asHenrietta), false);
    assert.equal(forAlex.refusal(), 'approvers-only');
    assert.equal(name(sent(), megan, alex), 'substitute-requester');
  });

  it('has no substitute themselves: a chain of two ends at the first', () => {
    const one = sent();
    name(one, megan, grady);
    name(one, grady, henrietta);
    assert.deepEqual(standsFor(one.change(), henrietta), [grady]);
    assert.equal(name(one, megan, grady), 'substitute-away');
    assert.equal(
      name(
        sent(policy, (two) => name(two, megan, grady)),
        grady,
        megan,
      ),
      'substitute-away',
    );
    assert.equal(name(one, megan, megan), 'substitute-self');
  });

  it('counts once towards the quorum, whoever they stand for, and once with whom they stand for', () => {
    const two = { ...policy, quorum: 2 };
    const both = sent(two);
    name(both, megan, henrietta);
    name(both, grady, henrietta);
    both.approve(asHenrietta);
    assert.equal(both.change().phase, 'waiting');
    assert.equal(countedApprovals(both.change()), 1);
    both.approve(asMegan);
    assert.equal(both.change().phase, 'running');

    const pair = sent(two);
    name(pair, megan, henrietta);
    pair.approve(asHenrietta);
    pair.approve(asMegan);
    assert.equal(pair.change().phase, 'waiting');
    pair.approve(asGrady);
    assert.equal(pair.change().phase, 'running');
  });

  it('adds nothing to what the approver has decided themselves, and has no button for it', () => {
    const one = sent({ ...policy, quorum: 2 });
    name(one, megan, henrietta);
    one.approve(asMegan);
    assert.equal(has(one, asHenrietta, 'approve'), false);
    assert.equal(one.approve(asHenrietta), false);
    assert.equal(one.refusal(), 'already-decided');
  });

  it('and whoever they approved for carry nothing out where the policy wants three people', () => {
    const one = sent({ ...policy, threePeople: true });
    name(one, grady, henrietta);
    one.approve(asHenrietta);
    assert.equal(one.next({ ...asHenrietta, operator: 'yes' }), false);
    assert.equal(one.refusal(), 'three-people-approver');
    assert.equal(one.next(asGrady), false);
    assert.equal(one.refusal(), 'three-people-absent');
  });

  it('decides for nobody who has decided themselves', () => {
    const two = sent({ ...policy, quorum: 2, threePeople: true });
    name(two, megan, henrietta);
    name(two, grady, henrietta);
    two.approve(asMegan);
    two.approve(asHenrietta);
    assert.deepEqual(
      two.change().reviews.map((review) => review.for ?? []),
      [[], [grady]],
    );
  });

  it('is asked and reminded in their place, and they again when it ends', () => {
    const rules = { ...policy, remindAfterHours: 4 };
    const one = story(rules);
    one.start();
    name(one, megan, henrietta);
    const before = one.state();
    one.submit();
    const asked = effectsOf(one.events().slice(before.version), before, one.state());
    const people = asked.flatMap((effect) => (effect.kind === 'tell' ? [effect.to.name] : []));
    assert.deepEqual(people, ['Henrietta Mueller', 'Grady Archie']);
    assert.deepEqual(told(sweep(one.state(), at(60 * 5)), one), ['remind: Henrietta Mueller', 'remind: Grady Archie']);
    const back = endSubstitution(one.state(), megan, one.now());
    assert.deepEqual(told(back, one), ['tell request: Megan Bowen', 'stands-in: Henrietta Mueller']);
  });

  it('hears of a request that waits when they are named, and ends by itself at its time with a word to both', () => {
    const one = sent();
    const named = nameSubstitute(one.state(), { away: megan, substitute: henrietta, until: at(60) }, one.now());
    assert.ok(!('refusal' in named));
    assert.deepEqual(told(named, one), ['tell request: Henrietta Mueller', 'stands-in: Henrietta Mueller']);
    one.add(...named);
    assert.equal(dueAt(one.state()), Date.parse(at(60)));
    assert.deepEqual(sweep(one.state(), at(59)), []);
    const ended = sweep(one.state(), at(60));
    assert.deepEqual(told(ended, one), [
      'tell request: Megan Bowen',
      'stands-in: Henrietta Mueller',
      'stands-in: Megan Bowen',
    ]);
    one.add(...ended);
    assert.equal(one.approve(asHenrietta), false);
    assert.deepEqual(sweep(one.state(), at(61)), []);
  });

  it('begins later where that is planned: until then nothing is theirs, and then they hear of what waits', () => {
    const one = sent();
    const planned = nameSubstitute(
      one.state(),
      { away: megan, substitute: henrietta, from: at(60), until: at(600) },
      one.now(),
    );
    assert.ok(!('refusal' in planned));
    assert.deepEqual(told(planned, one), ['stands-in: Henrietta Mueller']);
    const { version } = one.change();
    one.add(...planned);
    assert.equal(one.change().version, version, 'no card says otherwise');
    assert.equal(isSettled(one.state(), at(60 * 24)), false);
    assert.equal(one.approve(asHenrietta), false);
    assert.equal(dueAt(one.state()), Date.parse(at(60)));
    assert.deepEqual(sweep(one.state(), at(59)), []);
    const begun = sweep(one.state(), at(60));
    assert.deepEqual(told(begun, one), ['tell request: Henrietta Mueller', 'stands-in: Henrietta Mueller']);
    one.add(...begun);
    assert.deepEqual(sweep(one.state(), at(61)), []);
    assert.equal(dueAt(one.state()), Date.parse(at(600)));
    assert.ok(one.approve(asHenrietta));
    assert.deepEqual(one.change().reviews[0]?.for, [megan]);
  });

  it('is planned once for each approver, and taken back before it begins', () => {
    const one = sent();
    const planned = (substitute: Person, from: number, until: number) => {
      const events = nameSubstitute(
        one.state(),
        { away: megan, substitute, from: at(from), until: at(until) },
        one.now(),
      );
      if ('refusal' in events) return events.refusal;
      one.add(...events);
      return events.map(({ type }) => type).join();
    };
    assert.equal(planned(henrietta, 60, 600), 'substitute-planned');
    assert.equal(planned(henrietta, 60, 600), '');
    assert.equal(planned(grady, 90, 600), 'substitute-ended,substitute-planned');
    assert.equal(planned(megan, 90, 600), 'substitute-self');
    assert.equal(planned(henrietta, 90, 80), 'substitute-past');
    assert.equal(planned(henrietta, 90, 61 * 24 * 60), 'substitute-long');
    name(one, grady, henrietta, at(100));
    assert.equal(planned(grady, 90, 600), 'substitute-away');
    assert.equal(planned(grady, 120, 600), 'substitute-ended,substitute-planned');
    const back = endSubstitution(one.state(), megan, one.now());
    assert.deepEqual(told(back, one), ['stands-in: Grady Archie']);
    one.add(...back);
    assert.deepEqual(one.state().plannedSubstitutions, []);
    assert.equal(one.state().substitutions?.length, 1, 'whoever is away now stays away');
  });

  it('doesn’t begin where whoever was to is away too by then, or asked for what waits, and both are told', () => {
    const one = sent();
    plan(one, grady);
    name(one, grady, henrietta);
    const due = sweep(one.state(), at(60));
    assert.deepEqual(told(due, one), ['stands-in: Grady Archie', 'stands-in: Megan Bowen']);
    one.add(...due);
    assert.equal(
      one.state().substitutions?.some(({ away }) => isSamePerson(away, megan)),
      false,
    );
    assert.deepEqual(sweep(one.state(), at(61)), []);
    const other = sent();
    plan(other, alex);
    assert.deepEqual(
      sweep(other.state(), at(60)).map((event) => event.type === 'substitute-ended' && event.because),
      ['unable'],
    );
  });

  it('is kept by no snapshot, since only records may say who decides', () => {
    const one = story();
    name(one, megan, henrietta);
    assert.equal(isSettled(one.state(), at(60 * 24)), false);
    assert.equal(restored(megan.tenantId, snapshotOf(one.state()), at(60 * 24)), undefined);
    one.add(...endSubstitution(one.state(), megan, one.now()));
    assert.ok(isSettled(one.state(), at(60 * 24)));
  });

  it('gives no quorum of fewer people, or of fewer approvers’ parts, however they name each other', () => {
    const PEOPLE = [
      megan,
      grady,
      henrietta,
      { ...henrietta, objectId: '00000000-0000-4000-8000-000000000009', name: 'Ana' },
    ];
    const step = fc.record({
      does: fc.constantFrom('name', 'back', 'approve', 'plan', 'later'),
      who: fc.nat({ max: 3 }),
      whom: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (steps, quorum) => {
        const one = sent({ ...policy, quorum });
        const asks = (n: number): Actor => ({
          person: PEOPLE[n] ?? megan,
          operator: 'no',
          approver: n < 2 ? 'yes' : 'no',
          auditor: 'no',
          substitute: 'yes',
        });
        let minute = 5;
        for (const { does, who, whom } of steps) {
          const [person, other] = [PEOPLE[who] ?? megan, PEOPLE[whom] ?? megan];
          if (does === 'name' && who < 2) name(one, person, other);
          if (does === 'back') one.add(...endSubstitution(one.state(), person, one.now()));
          if (does === 'approve') one.approve(asks(who));
          if (does === 'plan' && who < 2) {
            const wanted = { away: person, substitute: other, from: at(minute + 10), until: at(minute + 500) };
            const planned = nameSubstitute(one.state(), wanted, at(minute));
            if (!('refusal' in planned)) one.add(...planned);
          }
          if (does === 'later') {
            minute += 15;
            one.add(...sweep(one.state(), at(minute)));
            const standing = one.state().substitutions ?? [];
            const absent = new Set(standing.map(({ away }) => away.objectId));
            assert.equal(absent.size, standing.length, 'one for each who is away');
          }
        }
        const { reviews, phase } = one.change();
        const parts = new Set(
          reviews.flatMap(({ by, for: absent }) => (absent ?? [by]).map(({ objectId }) => objectId)),
        );
        if (phase === 'running') {
          assert.ok(reviews.length >= quorum, 'distinct people');
          assert.ok(parts.size >= quorum, 'distinct parts');
        }
        for (const { by, for: absent = [] } of reviews) {
          assert.ok(!isSamePerson(by, alex));
          assert.ok(
            [by, ...absent].some((p) => isSamePerson(p, megan) || isSamePerson(p, grady)),
            'an approver’s part',
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});
