import assert from 'node:assert/strict';
import { closingState, isInPart } from '../../bot/workflow/change/closing.ts';
import { decideReport, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { allowedVerbs, RULES } from '../../bot/workflow/deciding/rules.ts';
import type { Plan } from '../../bot/workflow/planning/plan.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { CHANGE_VERBS, type ChangeVerb, PHASES, type Phase } from '../../bot/workflow/vocabulary.ts';
import {
  ACTORS,
  asAlex,
  asGrady,
  asHenrietta,
  asMegan,
  at,
  clientThere,
  megan,
  off,
  on,
  policy,
  read,
  story,
  storyAtSettings,
  unread,
} from './kit.ts';

const stamp = (minutes: number) => ({ at: at(minutes), by: 'pilot', changeId: 'c1' }) as const;

describe('a change, from plan to proof', () => {
  it('goes from off to done: plan, approval, eight steps, apply, readings', () => {
    const told = storyAtSettings();
    assert.equal(told.apply(), true);
    assert.equal(told.change().phase, 'applying');
    const report = { changeId: 'c1', runner: 'r1', outcome: { kind: 'written' }, observations: [read(on)] } as const;
    told.add(...decideReport(told.state(), report, told.now()));
    assert.equal(told.change().phase, 'done');
  });

  it('keeps no word of the operator that the reading beside it denies', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    const words = () => told.events().filter((e) => e.type === 'attested' && e.what === 'set-in-portal').length;
    told.check(read(clientThere));
    assert.deepEqual([told.change().phase, words()], ['running', 0]);
    told.check(unread());
    assert.equal(words(), 1, 'where nothing can be read, the word is all there is');
  });

  it('refuses to be approved by the one who asked', () => {
    const told = story();
    told.start();
    told.submit();
    assert.equal(told.approve({ ...asAlex, approver: 'yes' }), false);
    assert.equal(told.refusal(), 'requester-cannot-approve');
    assert.equal(told.change().phase, 'waiting');
  });

  it('refuses to pass Optional features without the ticked box', () => {
    const told = story();
    told.start();
    told.submit();
    told.approve();
    told.throughSteps('connect-features');
    assert.equal(told.next(asAlex, false), false);
    assert.equal(told.refusal(), 'checkbox-missing');
    assert.equal(told.next(asAlex, true), true);
    const [word] = told.change().confirmed;
    assert.deepEqual([word?.step, word?.by], ['connect-features', asAlex.person]);
  });

  it('asks for the box again when someone goes back over it', () => {
    const told = storyAtSettings();
    while (told.change().stepsDone.includes('connect-features')) told.press(asAlex, 'back');
    assert.deepEqual(told.change().confirmed, []);
    assert.equal(told.next(asAlex, false), false);
  });

  it('goes back from a way to the choice of the ways, and only from there to the last step', () => {
    const told = storyAtSettings();
    const { version, stepsDone } = told.change();
    for (const way of ['command', 'portal'] as const) {
      told.press(asAlex, way);
      assert.equal(told.change().way, way);
      told.press(asAlex, 'back');
      assert.equal(told.change().way, undefined);
      assert.deepEqual(told.change().stepsDone, stepsDone);
    }
    assert.equal(told.change().version, version + 4);
    told.press(asAlex, 'back');
    assert.deepEqual(told.change().stepsDone, stepsDone.slice(0, -1));
  });

  it('needs as many people as the quorum says, and counts nobody twice', () => {
    const told = story({ ...policy, quorum: 2 });
    told.start();
    told.submit();
    assert.equal(told.approve(asMegan), true);
    assert.equal(told.change().phase, 'waiting');
    assert.equal(told.approve(asMegan), false);
    assert.equal(told.refusal(), 'already-decided');
    assert.equal(told.approve(asGrady), true);
    assert.equal(told.change().phase, 'running');
  });

  it('tells whoever comes late that others approved it, and only those who did that theirs is recorded', () => {
    const told = story(policy);
    told.start();
    told.submit();
    told.approve(asMegan);
    assert.equal(told.approve(asGrady), false);
    assert.equal(told.refusal(), 'approved-meanwhile');
    assert.equal(told.approve(asMegan), false);
    assert.equal(told.refusal(), 'already-decided');
  });

  it('lets an approver take an approval back by rejecting while the quorum is open', () => {
    const told = story({ ...policy, quorum: 2 });
    told.start();
    told.submit();
    told.approve(asMegan);
    told.tell(asMegan, { verb: 'reject', changeId: 'c1', version: told.change().version, comment: 'Not this week' });
    assert.equal(told.change().phase, 'rejected');
  });

  it('does not start where the quorum cannot be reached', () => {
    const told = story();
    told.start();
    assert.equal(told.submit('because', []), false);
    assert.equal(told.refusal(), 'quorum-unreachable');
  });

  it('lets a lone admin go on alone only where the policy says so', () => {
    const told = story({ ...policy, loneAdmin: true });
    told.start();
    assert.equal(told.submit('because', []), true);
    assert.equal(told.change().phase, 'running');
    assert.equal(told.change().isAlone, true);
  });

  it('holds one open change per tenant from submit on', () => {
    const told = story();
    told.start();
    told.submit();
    const second: Command = {
      verb: 'start',
      kind: 'enable-writeback',
      changeId: 'c2',
      observations: [read(off)],
      route: 'connect-sync',
    };
    assert.equal(told.tell(asGrady, second), false);
    assert.equal(told.refusal(), 'another-change-open');
  });

  it('has nothing to do where both settings and the client are there', () => {
    const told = story();
    assert.equal(told.start(on), false);
    assert.equal(told.refusal(), 'nothing-to-change');
  });

  it('refuses a plan that waited too long, or whose settings moved', () => {
    const late = story();
    late.start();
    late.wait(5 * 60);
    assert.equal(late.submit(), false);
    assert.equal(late.refusal(), 'plan-too-old');
    const moved = story();
    moved.start();
    const command = {
      verb: 'submit',
      changeId: 'c1',
      version: 1,
      reason: 'x',
      ticket: null,
      approvers: [megan],
      isApproverListComplete: true,
    } as const;
    assert.equal(moved.tell(asAlex, { ...command, observations: [read(on)] }), false);
    assert.equal(moved.refusal(), 'settings-drifted');
  });

  it('answers an old card with a refusal, so that a double click makes one step', () => {
    const told = story();
    told.start();
    told.submit();
    told.approve();
    const twice: Command = { verb: 'next', changeId: 'c1', version: told.change().version, isTicked: true };
    assert.equal(told.tell(asAlex, twice), true);
    assert.equal(told.tell(asAlex, twice), false);
    assert.equal(told.refusal(), 'card-is-old');
    assert.equal(told.change().stepsDone.length, 1);
  });

  it('refuses Apply for me while the role cannot be read, and leaves the other ways open', () => {
    const told = storyAtSettings();
    const unreadable = { ...asAlex, operator: { unknown: 'unreachable', seenAt: at(0) } } as const;
    assert.equal(told.apply(unreadable), false);
    assert.equal(told.refusal(), 'role-unreadable');
    assert.equal(told.press(unreadable, 'portal'), true);
  });
});

describe('the closing readings', () => {
  it('are met by the value that the plan says, not by whatever is on', () => {
    const { plan } = storyAtSettings().change();
    // As a plan that turns something off would say it.
    const settings = plan.settings.map((s) => ({ ...s, after: s.name !== 'accountUnlockEnabled' }));
    const closing = (facts: typeof on) => closingState({ ...plan, settings } as Plan, [read(facts)]);
    assert.equal(closing(on).accountUnlockEnabled, 'unmet');
    assert.equal(closing({ ...on, accountUnlockEnabled: false }).accountUnlockEnabled, 'met');
    assert.equal(closing(on).enablementForTenant, 'met');
  });

  const checked = (phase: 'portal' | 'command', reading = read(on)) => {
    const told = storyAtSettings();
    told.press(asAlex, phase);
    told.check(reading);
    return told;
  };

  it('take the press on Check now as the word of the operator who used the portal', () => {
    const told = checked('portal');
    assert.equal(told.change().phase, 'done');
    assert.deepEqual(told.change().operator, asAlex.person);
  });

  it('leave the change open when the portal still says off', () => {
    assert.equal(checked('command', read(clientThere)).change().phase, 'running');
  });

  it('never call unknown done: an approver must accept it, with a reason', () => {
    const told = checked('portal', unread());
    assert.equal(told.change().phase, 'verifying');
    const accept = (reason: string): Command => ({
      verb: 'accept',
      changeId: 'c1',
      version: told.change().version,
      reason,
    });
    assert.equal(told.tell(asMegan, accept('  ')), false);
    assert.equal(told.tell({ ...asAlex, approver: 'yes' }, accept('me')), false);
    assert.equal(told.refusal(), 'requester-cannot-accept');
    assert.equal(told.tell(asMegan, accept('seen in the portal')), true);
    assert.equal(told.change().phase, 'unconfirmed');
  });

  it('leave a change in part whose setting is still off after the last reading, and the same approval carries it on', () => {
    const told = storyAtSettings();
    told.apply();
    const report = {
      changeId: 'c1',
      runner: 'r1',
      outcome: { kind: 'written' },
      observations: [read({ ...clientThere, enablementForTenant: true })],
    } as const;
    told.add(...decideReport(told.state(), report, told.now()));
    assert.equal(told.change().phase, 'running');
    assert.equal(isInPart(told.change()), true);
    assert.equal(told.apply(), true);
    told.add(...decideReport(told.state(), { ...report, observations: [read(on)] }, told.now()));
    assert.equal(told.change().phase, 'done');
    assert.equal(told.events().filter((e) => e.type === 'approved').length, 1);
  });

  it('fail what is still in part when its hours have run out, and only expire what was never begun', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    told.check(read({ ...clientThere, enablementForTenant: true }));
    assert.equal(isInPart(told.change()), true);
    told.wait(8 * 60 + 1);
    const [ended] = sweep(told.state(), told.now());
    assert.deepEqual(ended?.type === 'failed' && ended.because, 'execution-expired');
    const untouched = storyAtSettings();
    untouched.press(asAlex, 'portal');
    untouched.check(read(clientThere));
    assert.equal(isInPart(untouched.change()), false);
    untouched.wait(8 * 60 + 1);
    assert.equal(sweep(untouched.state(), untouched.now())[0]?.type, 'expired');
  });

  it('ignore the report of a runner that is not the newest', () => {
    const told = storyAtSettings();
    told.apply();
    const report = { changeId: 'c1', runner: 'r0', outcome: { kind: 'written' }, observations: [read(on)] } as const;
    assert.deepEqual(decideReport(told.state(), report, told.now()), []);
  });

  it('are not looked at when nothing was written: the change stands where it stood', () => {
    const told = storyAtSettings();
    told.apply();
    const outcome = { kind: 'refused', because: 'token-refused', code: 'AADSTS65002' } as const;
    told.add(...decideReport(told.state(), { changeId: 'c1', runner: 'r1', outcome, observations: [] }, told.now()));
    assert.equal(told.change().phase, 'running');
    assert.equal(told.change().lastRefusal?.code, 'AADSTS65002');
    assert.equal(told.apply(), true);
  });
});

describe('what time does', () => {
  it('ends a request nobody answered, once', () => {
    const told = story();
    told.start();
    told.submit();
    told.wait(24 * 60 + 1);
    const events = sweep(told.state(), told.now());
    assert.deepEqual(
      events.map((e) => e.type),
      ['expired'],
    );
    told.add(...events);
    assert.equal(told.change().phase, 'expired');
    assert.deepEqual(sweep(told.state(), told.now()), []);
  });

  it('ends an approval that was not used within its hours', () => {
    const told = storyAtSettings();
    told.wait(8 * 60 + 1);
    assert.deepEqual(
      sweep(told.state(), told.now()).map((e) => e.type),
      ['expired'],
    );
  });

  it('calls an apply without an outcome lost after two minutes, or at once when the process is new', () => {
    const told = storyAtSettings();
    told.apply();
    assert.deepEqual(sweep(told.state(), told.now()), []);
    assert.deepEqual(
      sweep(told.state(), told.now(), true).map((e) => e.type),
      ['outcome-lost'],
    );
    told.wait(3);
    assert.deepEqual(
      sweep(told.state(), told.now()).map((e) => e.type),
      ['outcome-lost'],
    );
  });

  const lost = () => {
    const told = storyAtSettings();
    told.apply();
    told.add({ type: 'outcome-lost', ...stamp(20) });
    return told;
  };

  it('settles a lost outcome by reading: done, still before, or something else', () => {
    const done = lost();
    done.check(read(on), asGrady);
    assert.equal(done.change().phase, 'done');
    const unknown = lost();
    unknown.check(unread());
    assert.equal(unknown.change().phase, 'unsettled');
    const before = lost();
    before.check(read(clientThere));
    assert.equal(before.change().phase, 'running');
    const half = lost();
    half.check(read({ ...clientThere, enablementForTenant: true }));
    assert.equal(half.change().phase, 'running');
    assert.equal(isInPart(half.change()), true);
    assert.equal(half.apply(), true, 'an apply that was cut off goes on under the same approval');
  });

  it('fails what stayed unconfirmed to the end of its hours', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    told.check(unread());
    told.wait(8 * 60 + 1);
    assert.deepEqual(
      sweep(told.state(), told.now()).map((e) => e.type),
      ['failed'],
    );
  });
});

describe('every command in every phase', () => {
  const reach: Readonly<Record<Phase, () => ReturnType<typeof story>>> = {
    draft: () => drafted(),
    waiting: () => waiting(),
    running: () => storyAtSettings(),
    applying: () => applying(),
    verifying: () => ended({ type: 'checked', closing: { enablementForTenant: 'unknown' }, observations: [] }),
    unsettled: () => from(applying(), { type: 'outcome-lost' }),
    done: () => ended({ type: 'done' }),
    unconfirmed: () => ended({ type: 'accepted', reason: 'x' }),
    failed: () => ended({ type: 'failed', because: 'unmet' }),
    rejected: () => from(waiting(), { type: 'rejected', hash: '', comment: null }),
    cancelled: () => ended({ type: 'cancelled' }),
    expired: () => ended({ type: 'expired' }),
  };
  type Bare = Event extends infer E ? (E extends Event ? Omit<E, 'at' | 'by' | 'changeId'> : never) : never;
  const from = (told: ReturnType<typeof story>, bare: Bare) => {
    told.add({ ...bare, at: told.now(), by: megan, changeId: 'c1' } as Event);
    return told;
  };
  const ended = (bare: Bare) => from(storyAtSettings(), bare);
  const drafted = () => {
    const told = story();
    told.start();
    return told;
  };
  const waiting = () => {
    const told = drafted();
    told.submit();
    return told;
  };
  const applying = () => {
    const told = storyAtSettings();
    told.apply();
    return told;
  };
  const command = (verb: ChangeVerb, version: number): Command => {
    const on_ = { changeId: 'c1', version };
    switch (verb) {
      case 'submit':
        return {
          verb,
          ...on_,
          reason: 'because',
          ticket: null,
          observations: [],
          approvers: [megan],
          isApproverListComplete: true,
        };
      case 'approve':
        return { verb, ...on_, comment: null };
      case 'reject':
        return { verb, ...on_, comment: 'not this week' };
      case 'ask':
        return { verb, ...on_, question: 'Why now?' };
      case 'answer':
        return { verb, ...on_, answer: 'The audit is over.' };
      case 'next':
        return { verb, ...on_, isTicked: true };
      case 'apply':
        return { verb, ...on_, runner: 'r2' };
      case 'check':
        return { verb, ...on_, observations: [read(on)] };
      case 'emergency':
        return { verb, ...on_, reason: 'no time', told: [], isInSpite: false };
      case 'review':
        return { verb, ...on_, verdict: 'justified', comment: 'seen' };
      case 'accept':
        return { verb, ...on_, reason: 'because' };
      default:
        return { verb, ...on_ };
    }
  };

  for (const phase of PHASES)
    it(`in ${phase} is legal exactly where a button would stand, for everyone`, () => {
      const told = reach[phase]();
      assert.equal(told.change().phase, phase);
      for (const actor of ACTORS)
        for (const verb of CHANGE_VERBS) {
          const decision = decide(told.state(), command(verb, told.change().version), {
            now: told.now(),
            actor,
            policy,
          });
          const isOffered = allowedVerbs(told.change(), actor).includes(verb);
          assert.equal('events' in decision, isOffered, `${actor.person.name} ${verb}`);
        }
    });

  it('offers a bystander nothing at all', () => {
    for (const phase of PHASES) assert.deepEqual(allowedVerbs(reach[phase]().change(), asHenrietta), []);
  });

  it('has one rule for each verb', () => {
    assert.deepEqual(Object.keys(RULES), CHANGE_VERBS);
  });
});
