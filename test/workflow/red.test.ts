import assert from 'node:assert/strict';
import { objectionToRed } from '../../bot/apply/result.ts';
import { deadline, expiresAt } from '../../bot/workflow/change/change.ts';
import { tookPart } from '../../bot/workflow/change/questions.ts';
import { coveredBy, redIn, redOf } from '../../bot/workflow/change/red.ts';
import { decideReport } from '../../bot/workflow/deciding/by-itself.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Observation, Person } from '../../bot/workflow/reading.ts';
import type { Policy } from '../../bot/workflow/record/events.ts';
import { stepsOf } from '../../bot/workflow/steps/index.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { alex, asAlex, asGrady, asMegan, at, grady, megan, off, policy, read, story } from './kit.ts';

const licence = (plans: readonly 'P1'[], when = at(0)): Observation => ({
  probe: 'licence',
  at: when,
  facts: { plans, sharedDevicesOnly: false, products: [] },
});
const sync = (lastSync: string | null, when = at(0)): Observation => ({
  probe: 'sync',
  at: when,
  facts: { enabled: true, lastSync },
});
const [noLicence, noSync] = [licence([]), sync(null)];
const unknownSync: Observation = { probe: 'sync', at: at(0), because: 'unreachable' };
const roleUnread: Observation = { probe: 'role', at: at(0), because: 'consent-missing' };

type Told = ReturnType<typeof story>;

/** A plan that rests on these readings, sent to Megan and Grady. */
function sent(observations: readonly Observation[], rules: Policy = policy, approvers = [megan, grady]): Told {
  const told = story(rules);
  const start = { verb: 'start', kind: 'enable-writeback', changeId: 'c1', route: 'connect-sync' } as const;
  told.tell(asAlex, { ...start, observations: [read(off), ...observations] });
  submit(told, approvers);
  return told;
}

function submit(
  told: Told,
  approvers: readonly Person[],
  isInSpite = false,
  observations: readonly Observation[] = [],
) {
  const typed = { reason: 'Resets must reach the office', ticket: null } as const;
  const { version } = told.change();
  const asked = { approvers, isApproverListComplete: true, observations, isInSpite };
  return told.tell(asAlex, { verb: 'submit', changeId: 'c1', version, ...typed, ...asked });
}

const approve = (told: Told, who = asMegan, isInSpite = true, version = told.change().version) =>
  told.tell(who, { verb: 'approve', changeId: 'c1', version, comment: null, isInSpite });

/** Past the server steps; the approvers ticked whatever was red. */
function atSettings(observations: readonly Observation[], rules: Policy = policy): Told {
  const told = sent(observations, rules);
  approve(told);
  if (rules.quorum > 1) approve(told, asGrady);
  told.throughSteps();
  return told;
}

const on = (told: Told) => ({ changeId: 'c1', version: told.change().version });

/** *Apply for me*, by Alex if by nobody else, and the run behind it: it reads, and writes where it may. */
function apply(told: Told, observations: readonly Observation[], isInSpite = false, who = asAlex): boolean {
  if (!told.tell(who, { verb: 'apply', ...on(told), runner: 'r1', isInSpite })) return false;
  const ended = objectionToRed(told.change(), observations) ?? { outcome: { kind: 'written' } as const, observations };
  const report = { changeId: 'c1', runner: 'r1', ...ended };
  told.add(...decideReport(told.state(), report, told.now()));
  return true;
}
const types = (told: Told) => told.events().map(({ type }) => type);

describe('what is red', () => {
  it('is what stands in the way and was read so, as of its own time', () => {
    assert.deepEqual(redIn([noLicence, noSync, licence(['P1'])]), ['licence', 'sync']);
    assert.deepEqual(redIn([unknownSync, roleUnread, read(off)]), []);
    // A day later nobody has looked again: the reading is what it was.
    assert.deepEqual(redIn([sync(at(-20), at(0))]), []);
    assert.deepEqual(redIn([sync(at(-20), at(0)), sync(at(-20), at(600))]), ['sync']);
    const adminReset: Observation = { probe: 'admin-sspr', at: at(0), facts: { allowed: false } };
    assert.deepEqual(redIn([adminReset]), [], 'a matter of taste');
  });

  it('holds a role of the requester that could not be read, on the card alone', () => {
    assert.deepEqual(redOf({ observations: [roleUnread] }), ['role']);
    const told = sent([roleUnread]);
    assert.equal(approve(told, asMegan, false), false);
    approve(told);
    assert.deepEqual(coveredBy(told.change()), ['role']);
  });

  it('takes a tick of its own to be approved, which stands on the trail', () => {
    const told = sent([noLicence]);
    assert.equal(approve(told, asMegan, false), false);
    assert.equal(told.refusal(), 'red-not-ticked');
    assert.equal(told.change().phase, 'waiting');
    assert.equal(approve(told), true);
    const approved = told.events().find(({ type }) => type === 'approved');
    assert.deepEqual(approved && 'inSpiteOf' in approved && approved.inSpiteOf, ['licence']);
    const green = sent([licence(['P1'])]);
    approve(green, asMegan, true);
    assert.ok(
      green.events().every((event) => !('inSpiteOf' in event)),
      'a tick that nobody asked for means nothing',
    );
  });

  it('needs no tick to be rejected', () => {
    const told = sent([noLicence]);
    assert.equal(told.tell(asMegan, { verb: 'reject', ...on(told), comment: 'Buy licences first' }), true);
  });

  it('is read again when the plan is sent, and is red no longer where it was mended', () => {
    const told = story();
    const start = { verb: 'start', kind: 'enable-writeback', changeId: 'c1', route: 'connect-sync' } as const;
    told.tell(asAlex, { ...start, observations: [read(off), noLicence, noSync] });
    submit(told, [megan], false, [licence(['P1'], at(1)), unknownSync]);
    assert.deepEqual(redOf(told.change()), ['sync'], 'what could not be read anew stays as it was');
  });
});

describe('more that turned red since the approval', () => {
  const ways = [
    ['apply', (told: Told, seen: readonly Observation[]) => apply(told, seen)],
    ...(['command', 'portal'] as const).map(
      (verb) =>
        [
          verb,
          (told: Told, observations: readonly Observation[]) => told.tell(asAlex, { verb, ...on(told), observations }),
        ] as const,
    ),
  ] as const;
  for (const [way, press] of ways)
    it(`sends ${way} back to the approvers: nothing is written or shown, the steps done are kept`, () => {
      const told = atSettings([noLicence]);
      assert.equal(press(told, [noLicence, noSync]), true);
      const { phase, stepsDone, reviews, approvedAt, confirmed, way: chosen } = told.change();
      assert.deepEqual(
        [phase, stepsDone.length, confirmed.length],
        ['waiting', stepsOf('connect', 'connect-sync').length, 1],
      );
      assert.deepEqual([reviews, approvedAt, chosen], [[], undefined, undefined]);
      assert.deepEqual(redOf(told.change()), ['licence', 'sync']);
      assert.deepEqual(told.change().askedAgain?.probes, ['sync']);
      const written = () =>
        told
          .events()
          .some((e) => e.type === 'way-chosen' || (e.type === 'apply-ended' && e.outcome.kind === 'written'));
      assert.ok(!written());
      assert.equal(told.change().lastRefusal, undefined, 'the card says itself why');
      approve(told);
      assert.equal(told.change().phase, 'running');
      assert.equal(press(told, [noLicence, noSync]), true);
      assert.ok(written());
    });

  it('is only what reads red now: unknown, approved or mended, the way is open', () => {
    for (const seen of [[], [unknownSync], [noLicence], [licence(['P1'])], [noLicence, unknownSync]]) {
      const going = atSettings([noLicence]);
      apply(going, seen);
      assert.equal(going.change().phase, 'verifying');
    }
    const told = atSettings([noLicence]);
    told.tell(asAlex, { verb: 'portal', ...on(told), observations: [noLicence, unknownSync] });
    const chosen = told.events().find(({ type }) => type === 'way-chosen');
    assert.deepEqual(chosen && 'inSpiteOf' in chosen && chosen.inSpiteOf, ['licence'], 'what was red at this press');
  });

  it('is approved on a card that shows it, never on one from before', () => {
    const told = sent([]);
    const old = told.change().version;
    approve(told);
    told.throughSteps();
    apply(told, [noSync]);
    assert.equal(approve(told, asMegan, true, old), false);
    assert.equal(told.refusal(), 'card-is-old');
    assert.equal(approve(told, asGrady, true, old), false);
    assert.equal(told.change().phase, 'waiting');
    assert.equal(approve(told, asMegan, false), false, 'and not without the tick');
    assert.equal(approve(told, asGrady), true);
  });

  it('lets every review begin anew where several are needed', () => {
    const told = atSettings([], { ...policy, quorum: 2 });
    apply(told, [noSync]);
    approve(told, asMegan);
    assert.equal(told.change().phase, 'waiting', 'what Grady approved before was less');
    approve(told, asGrady);
    assert.equal(told.change().phase, 'running');
  });

  it('starts the hours of the approval anew, and those to finish with the new approval', () => {
    const told = atSettings([]);
    told.wait(7 * 60);
    apply(told, [noSync]);
    assert.equal(expiresAt(told.change()), deadline(told.now(), policy.approvalHours));
    told.wait(20 * 60);
    approve(told);
    assert.equal(expiresAt(told.change()), deadline(told.now(), policy.executionHours));
  });

  it('is told to the approvers, and to the requester where somebody else pressed', () => {
    const told = atSettings([]);
    const before = told.state();
    apply(told, [noSync], false, asGrady);
    const fresh = told.events().slice(before.version);
    const effects = effectsOf(fresh, before, told.state()).flatMap((e) =>
      e.kind === 'tell' ? [[e.about, e.to.name]] : [],
    );
    assert.deepEqual(effects, [
      ['request', megan.name],
      ['asked-again', alex.name],
    ]);
    assert.deepEqual(tookPart(told.change()), [megan], 'whoever approved before still hears how it ends');
  });

  it('asks again where an approval of before 28 November covers nothing', () => {
    const told = atSettings([noLicence]);
    const old = told.events().map((event) => {
      const { inSpiteOf: _, ...rest } = event as typeof event & { inSpiteOf?: unknown };
      return rest as typeof event;
    });
    assert.equal(evolveAll(alex.tenantId, old).changes.get('c1')?.phase, 'running');
    const again = story();
    again.add(...old);
    apply(again, [noLicence]);
    assert.equal(again.change().phase, 'waiting');
  });
});

describe('a lone admin', () => {
  const alone: Policy = { ...policy, loneAdmin: true };
  const begin = (): Told => sent([noLicence], alone, []);

  it('ticks what is red themself before the plan is sent', () => {
    const told = begin();
    assert.equal(told.refusal(), 'red-not-ticked');
    assert.equal(submit(told, [], true), true);
    assert.equal(told.change().phase, 'running');
    assert.deepEqual(coveredBy(told.change()), ['licence']);
  });

  it('is stopped by more that turned red, and goes on with a tick on the card that shows it', () => {
    const told = begin();
    submit(told, [], true);
    told.throughSteps();
    assert.equal(apply(told, [noLicence, noSync], true), true);
    assert.deepEqual([told.change().phase, types(told).at(-1)], ['running', 'more-is-red']);
    assert.equal(apply(told, [noLicence, noSync]), false);
    assert.equal(told.refusal(), 'red-not-ticked');
    assert.equal(apply(told, [noLicence, noSync], true), true);
    assert.equal(told.change().phase, 'verifying');
    assert.deepEqual(coveredBy(told.change()), ['licence', 'sync']);
  });
});
