import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expiresAt } from '../../bot/workflow/change/change.ts';
import { dueAt, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { hashPlan } from '../../bot/workflow/planning/plan.ts';
import type { Freezes } from '../../bot/workflow/time/freeze.ts';
import { type Slot, type SlotWish, slotOf } from '../../bot/workflow/time/slot.ts';
import { momentsOf, offsetOf, wallIn } from '../../bot/workflow/time/wall.ts';
import { alex, asAlex, asGrady, asMegan, at, clientThere, grady, megan, policy, read, START, story } from './kit.ts';

/** The nights around which clocks change, by zone. Australia/Lord_Howe moves by half an hour. */
const NIGHTS = {
  'Europe/Ljubljana': ['2026-10-25', '2027-03-28'],
  'America/New_York': ['2026-11-01', '2027-03-14'],
  'Australia/Lord_Howe': ['2026-10-04', '2027-04-04'],
} as const;
const ZONES = Object.keys(NIGHTS) as (keyof typeof NIGHTS)[];

const two = (n: number) => String(n).padStart(2, '0');
const wish = (zone: string, day: string, from: string, to: string): SlotWish => ({ day, from, to, zone });

describe('an appointed time by somebody’s clock', () => {
  it('shows the same on that clock, at whatever hour of whatever day, but where the clocks change', () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 380 }), clock, clock, (zone, days, from, to) => {
        const day = new Date(Date.UTC(2026, 8, 1 + days)).toISOString().slice(0, 10);
        const text = ([h, m]: readonly [number, number]) => `${two(h)}:${two(m)}`;
        const slot = slotOf(wish(zone, day, text(from), text(to)));
        const isOvernight = text(to) < text(from);
        if (typeof slot === 'string') {
          const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
          const touched = NIGHTS[zone].some((night) => night === day || (isOvernight && night === next));
          assert.ok(slot === 'clocks' && touched, `${zone} ${day} ${text(from)} ${text(to)}`);
          return;
        }
        const [begins, ends] = [slot.from, slot.to].map((iso) => wallIn(zone, Date.parse(iso)));
        assert.deepEqual([begins?.hour, begins?.minute, ends?.hour, ends?.minute], [...from, ...to]);
        assert.equal(`${begins?.year}-${two(begins?.month ?? 0)}-${two(begins?.day ?? 0)}`, day);
        assert.equal(Date.parse(slot.from) <= Date.parse(slot.to), true);
        assert.equal(ends?.day === begins?.day, !isOvernight);
      }),
      { numRuns: 400 },
    );
  });

  for (const zone of ZONES)
    it(`is refused across a night in which the clocks change, and fine before and after it (${zone})`, () => {
      for (const night of NIGHTS[zone]) {
        const evening = new Date(Date.parse(night) - 86_400_000).toISOString().slice(0, 10);
        assert.equal(slotOf(wish(zone, evening, '23:00', '05:00')), 'clocks', night);
        assert.equal(slotOf(wish(zone, night, '00:30', '04:30')), 'clocks', night);
        for (const fine of [wish(zone, evening, '22:00', '23:00'), wish(zone, night, '05:00', '06:00')])
          assert.equal(typeof slotOf(fine), 'object', night);
      }
    });

  it('finds an hour that comes twice twice, and one that is left out never', () => {
    const wall = (month: number, day: number, hour: number, minute: number, year = 2026) => ({
      year,
      month,
      day,
      hour,
      minute,
    });
    assert.equal(momentsOf(wall(10, 25, 2, 30), 'Europe/Ljubljana').length, 2);
    assert.equal(momentsOf(wall(3, 28, 2, 30, 2027), 'Europe/Ljubljana').length, 0);
    assert.equal(momentsOf(wall(4, 4, 1, 45, 2027), 'Australia/Lord_Howe').length, 2);
    assert.equal(momentsOf(wall(10, 4, 2, 15), 'Australia/Lord_Howe').length, 0);
    assert.equal(offsetOf('Australia/Lord_Howe', Date.parse('2027-01-01T00:00Z')), 11 * 3_600_000);
    assert.deepEqual(momentsOf(wall(1, 1, 1, 1), 'Nowhere/Land'), []);
  });

  it('takes a day of the calendar and two clocks, and nothing less', () => {
    const zone = 'UTC';
    for (const [day, from, to] of [
      ['2026-02-31', '10:00', '11:00'],
      ['', '10:00', '11:00'],
      ['2026-12-01', '', '11:00'],
      ['2026-12-01', '10:00', ''],
      ['2026-12-01', '25:00', '11:00'],
      ['tomorrow', '10:00', '11:00'],
    ] as const)
      assert.equal(slotOf(wish(zone, day, from, to)), 'incomplete', `${day} ${from} ${to}`);
  });
});

/** The story begins on 22 November 2026 at nine, UTC; this time is two hours long, from eight in the evening on. */
const EVENING = wish('Europe/Ljubljana', '2026-11-22', '21:00', '23:00');
const SLOT: Slot = { from: '2026-11-22T20:00:00.000Z', to: '2026-11-22T22:00:00.000Z', zone: 'Europe/Ljubljana' };
/** Minutes of the story. */
const [OPENS, ENDS] = [(20 - 9) * 60, (22 - 9) * 60];

type Story = ReturnType<typeof story>;

function submitted(slot: SlotWish = EVENING, settings = clientThere, rules = policy): Story {
  const told = story(rules);
  told.start(settings);
  told.tell(asAlex, {
    verb: 'submit',
    changeId: 'c1',
    version: told.change().version,
    reason: 'At night nobody resets',
    ticket: null,
    observations: [],
    approvers: [megan, grady],
    isApproverListComplete: true,
    slot,
  });
  return told;
}

function approved(slot?: SlotWish, settings?: typeof clientThere): Story {
  const told = submitted(slot, settings);
  told.approve();
  return told;
}

const press = (told: Story, minute: number, verb: string, actor: Actor = asAlex, freezes?: Freezes) =>
  decide(
    told.state(),
    { verb, changeId: 'c1', version: told.change().version, runner: 'r1', isTicked: true, observations: [] } as never,
    { now: at(minute), actor, policy, ...(freezes ? { freezes } : {}) },
  );
const outcome = (...args: Parameters<typeof press>) => {
  const decision = press(...args);
  return 'refusal' in decision ? decision.refusal : decision.events.map(({ type }) => type);
};
const swept = (told: Story, minute: number) => {
  const events = sweep(told.state(), at(minute));
  told.add(...events);
  return events.map(({ type }) => type);
};

describe('a change with an appointed time', () => {
  it('has it in the plan that is approved, and in its hash', () => {
    const { plan } = submitted().change();
    assert.deepEqual(plan.slot, SLOT);
    const { slot: _, ...without } = plan;
    assert.notEqual(hashPlan(plan), hashPlan(without));
    assert.notEqual(hashPlan(plan), hashPlan({ ...plan, slot: { ...SLOT, zone: 'Europe/Berlin' } }));
    assert.equal(plan.hash, hashPlan(plan));
    assert.equal(submitted({ ...EVENING, day: '', from: '', to: '' }).change().plan.slot, undefined);
  });

  it('is carried out in it and neither before nor after, by any way and step', () => {
    const told = approved();
    for (const verb of ['apply', 'command', 'portal']) {
      assert.equal(outcome(told, OPENS - 1, verb), 'slot-ahead', verb);
      assert.notEqual(outcome(told, OPENS, verb), 'slot-ahead', verb);
      assert.equal(outcome(told, ENDS, verb), 'slot-passed', verb);
    }
    const steps = approved(EVENING, { ...clientThere, passwordWritebackSupported: false });
    assert.equal(outcome(steps, OPENS - 1, 'next'), 'slot-ahead');
    assert.deepEqual(outcome(steps, OPENS, 'next'), ['step-done']);
    assert.equal(outcome(steps, ENDS, 'next'), 'slot-passed');
    assert.deepEqual(press(told, 5, 'apply'), { refusal: 'slot-ahead', values: { at: SLOT.from } });
  });

  it('offers no button that would be refused', () => {
    const told = approved();
    assert.ok(!allowedVerbs(told.change(), asAlex, undefined, at(OPENS - 1)).includes('apply'));
    assert.ok(allowedVerbs(told.change(), asAlex, undefined, at(OPENS)).includes('apply'));
    assert.ok(!allowedVerbs(told.change(), asAlex, undefined, at(ENDS)).includes('apply'));
  });

  it('calls whoever asked for it once, when it begins', () => {
    const told = approved();
    assert.equal(dueAt(told.state()), Date.parse(SLOT.from));
    assert.deepEqual(swept(told, OPENS - 1), []);
    assert.deepEqual(swept(told, OPENS), ['called']);
    assert.deepEqual(swept(told, OPENS + 1), []);
    assert.equal(dueAt(told.state()), Date.parse(SLOT.to));
  });

  it('calls nobody whom the approval itself tells that it has begun', () => {
    const told = submitted();
    told.wait(OPENS + 5);
    told.approve();
    assert.equal(told.change().phase, 'running');
    assert.deepEqual(swept(told, OPENS + 20), []);
  });

  it('expires with it, undecided or not carried out, and an old button says why', () => {
    const waiting = submitted();
    assert.equal(expiresAt(waiting.change()), SLOT.to);
    assert.deepEqual(swept(waiting, ENDS - 1), []);
    assert.deepEqual(swept(waiting, ENDS), ['expired']);
    assert.deepEqual(press(waiting, ENDS + 1, 'approve', asMegan), {
      refusal: 'slot-passed',
      values: { at: SLOT.to, isOver: 'yes' },
    });
    const idle = approved();
    assert.deepEqual([swept(idle, OPENS), swept(idle, ENDS)], [['called'], ['expired']]);
    assert.equal(outcome(idle, ENDS + 1, 'apply'), 'slot-passed');
  });

  it('waits for its approval no longer than the policy says, however far ahead it is', () => {
    const told = submitted({ ...EVENING, day: '2026-11-28' });
    assert.equal(expiresAt(told.change()), at(2 + 24 * 60));
  });

  it('is read and proven after it, as long as an approval holds', () => {
    const told = approved();
    told.wait(OPENS);
    assert.ok(told.apply());
    const [now, by] = [at(OPENS + 5), alex];
    told.add({
      type: 'apply-ended',
      at: now,
      by,
      changeId: 'c1',
      runner: 'r1',
      outcome: { kind: 'written', accepted: ['enablementForTenant'] },
      closing: { enablementForTenant: 'met', passwordWritebackSupported: 'met', accountUnlockEnabled: 'unmet' },
      observations: [],
    });
    assert.equal(told.change().phase, 'running');
    assert.deepEqual(swept(told, ENDS + 1), []);
    assert.equal(outcome(told, ENDS + 1, 'apply'), 'slot-passed', 'nothing more is written');
    assert.ok(Array.isArray(outcome(told, ENDS + 1, 'check')));
    assert.equal(expiresAt(told.change()), at(ENDS + 8 * 60));
    assert.deepEqual(swept(told, ENDS + 8 * 60), ['failed']);
  });

  it('is refused kindly where it can’t be: each has its own reason', () => {
    const freezes = { windows: [{ from: at(OPENS + 90), to: at(ENDS + 60), reason: 'Audit' }] };
    const refusal = (slot: SlotWish, given: Freezes = { windows: [] }) => {
      const told = story();
      told.start();
      const decision = decide(
        told.state(),
        {
          verb: 'submit',
          changeId: 'c1',
          version: 1,
          reason: 'why',
          ticket: null,
          observations: [],
          approvers: [megan],
          isApproverListComplete: true,
          slot,
        } satisfies Command,
        { now: at(2), actor: asAlex, policy, freezes: given },
      );
      return 'refusal' in decision ? decision : undefined;
    };
    const of = (day: string, from: string, to: string) => refusal(wish('Europe/Ljubljana', day, from, to));
    assert.deepEqual(of('2026-11-22', '08:00', '09:00'), {
      refusal: 'slot-past',
      values: { at: '2026-11-22T08:00:00.000Z' },
    });
    const short = of('2026-11-22', '21:00', '21:05');
    assert.equal(short?.refusal, 'slot-too-short');
    assert.ok(Number(short?.values?.minutes) >= 10);
    assert.equal(of('2026-11-22', '21:00', '21:00')?.refusal, 'slot-too-short', 'no time at all');
    assert.deepEqual(of('2026-11-22', '12:00', '20:01'), { refusal: 'slot-too-long', values: { hours: '8' } });
    assert.equal(of('2026-11-22', '12:00', '20:00'), undefined, 'exactly as long as an approval holds');
    assert.deepEqual(of('2027-03-27', '23:30', '04:00'), {
      refusal: 'slot-clocks',
      values: { zone: 'Europe/Ljubljana' },
    });
    assert.equal(of('2027-11-22', '21:00', '22:00')?.refusal, 'slot-too-far');
    assert.equal(of('2026-11-22', '21:00', '')?.refusal, 'slot-incomplete');
    assert.deepEqual(refusal(EVENING, freezes), {
      refusal: 'slot-frozen',
      values: { why: 'Audit', at: at(ENDS + 60) },
    });
    const beside = { windows: [{ from: SLOT.to, to: at(ENDS + 60), reason: 'Audit' }] };
    assert.equal(refusal(EVENING, beside), undefined, 'a freeze that begins as it ends');
  });

  it('may have begun, as long as enough of it is left', () => {
    assert.equal(START, Date.parse('2026-11-22T09:00Z'));
    assert.ok(submitted(wish('UTC', '2026-11-22', '08:30', '10:00')).change().submittedAt);
    assert.equal(submitted(wish('UTC', '2026-11-22', '08:30', '09:05')).refusal(), 'slot-too-short');
  });
});

describe('another time', () => {
  const later = { ...EVENING, from: '22:00' };
  const move = (told: Story, slot: SlotWish | undefined, actor: Actor = asAlex) =>
    told.tell(actor, { verb: 'slot', changeId: 'c1', version: told.change().version, ...(slot ? { slot } : {}) });

  it('is approved anew: what was approved doesn’t count, and an older card approves nothing', () => {
    const told = approved();
    const before = told.change();
    assert.ok(move(told, later));
    const { phase, reviews, plan, rescheduled } = told.change();
    assert.deepEqual([phase, reviews], ['waiting', []]);
    assert.notEqual(plan.hash, before.plan.hash);
    assert.equal(plan.slot?.from, '2026-11-22T21:00:00.000Z');
    assert.deepEqual(rescheduled?.approvedBefore, [megan]);
    const old = { verb: 'approve', changeId: 'c1', version: before.version, comment: null, isInSpite: true } as const;
    assert.equal(told.tell(asGrady, old), false);
    assert.equal(told.refusal(), 'card-is-old');
    assert.ok(told.approve(asGrady));
    const approval = told.events().findLast(({ type }) => type === 'approved');
    assert.equal(approval?.type === 'approved' && approval.hash, plan.hash);
  });

  it('is the requester’s to ask for, with the same bounds, and none where nothing is named', () => {
    const told = approved();
    assert.equal(move(told, later, asGrady), false);
    assert.equal(told.refusal(), 'requester-moves');
    assert.equal(move(told, { ...EVENING, to: '21:05' }), false);
    assert.equal(told.refusal(), 'slot-too-short');
    assert.ok(move(told, undefined));
    assert.equal(told.change().plan.slot, undefined);
    assert.equal(told.change().phase, 'waiting');
  });

  it('changes nothing where it is the time that it has', () => {
    const told = approved();
    const { version } = told.change();
    assert.ok(move(told, EVENING));
    assert.equal(told.change().version, version);
  });

  it('can be given to what is left of a change whose time has passed, and calls once more', () => {
    const told = approved();
    swept(told, OPENS);
    told.wait(OPENS);
    assert.ok(move(told, { ...EVENING, day: '2026-11-23' }));
    told.approve();
    assert.equal(told.change().phase, 'running');
    assert.deepEqual(swept(told, OPENS + 24 * 60), ['called']);
  });

  it('leaves a lone admin with their change, and lasts as long as the policy says where it is taken away', () => {
    const told = story({ ...policy, loneAdmin: true });
    told.start();
    const alone = { reason: 'Alone here', ticket: null, observations: [read(clientThere)], approvers: [] };
    const submit = { verb: 'submit', changeId: 'c1', version: 1, ...alone, isApproverListComplete: true } as const;
    assert.ok(told.tell(asAlex, { ...submit, observations: [], isInSpite: true, slot: EVENING }), told.refusal());
    assert.equal(told.change().phase, 'running');
    told.wait(100);
    assert.ok(move(told, undefined));
    assert.equal(told.change().phase, 'running');
    assert.equal(expiresAt(told.change()), at(103 + 8 * 60));
  });
});
