import assert from 'node:assert/strict';
import { needsReview } from '../../bot/workflow/change/emergency.ts';
import { decideReport, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { nameSubstitute } from '../../bot/workflow/deciding/substitute.ts';
import { evolve } from '../../bot/workflow/folding/evolve.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Policy } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { isSettled } from '../../bot/workflow/tenant/settled.ts';
import { alex, asAlex, asGrady, asMegan, at, henrietta, megan, off, on, policy, read, story } from './kit.ts';

const glass: Policy = { ...policy, breakGlass: true };
const asHenrietta: Actor = { person: henrietta, operator: 'no', approver: 'no', auditor: 'no', substitute: 'yes' };
const RED: Observation = { probe: 'sspr-scope', at: at(0), facts: { scope: 'none', group: null } };
type Told = ReturnType<typeof story>;

function waiting(rules = glass): Told {
  const told = story(rules);
  told.start();
  told.submit();
  return told;
}
const broken = (
  told: Told,
  who: Actor = asAlex,
  more: { readonly reason?: string; readonly isInSpite?: boolean } = {},
) =>
  told.tell(who, {
    verb: 'emergency',
    changeId: 'c1',
    version: told.change().version,
    reason: more.reason ?? 'People are locked out',
    told: [henrietta],
    isInSpite: more.isInSpite ?? false,
  });
const review = (told: Told, who: Actor, comment = 'The ticket shows it', verdict?: 'justified' | 'unjustified') =>
  told.tell(who, {
    verb: 'review',
    changeId: 'c1',
    version: told.change().version,
    verdict: verdict ?? 'justified',
    comment,
  });
const restart = (told: Told) =>
  told.tell(asAlex, {
    verb: 'start',
    kind: 'enable-writeback',
    changeId: 'c2',
    observations: [read(off, told.now())],
    route: 'connect-sync',
  });
/** Broken, carried out by this person, and over. */
function over(rules = glass): Told {
  const told = waiting(rules);
  broken(told);
  while (told.next());
  told.apply();
  const applied = { kind: 'written', accepted: [] } as unknown as Parameters<typeof decideReport>[1]['outcome'];
  told.add(
    ...decideReport(
      told.state(),
      { changeId: 'c1', runner: 'r1', outcome: applied, observations: [read(on, told.now())] },
      told.now(),
    ),
  );
  assert.equal(told.change().phase, 'done');
  return told;
}

describe('a decision that comes too late for an emergency', () => {
  it('is told that it was not counted and who went on, whichever it was', () => {
    const told = waiting();
    broken(told);
    const card = { changeId: 'c1', version: told.change().version, comment: null } as const;
    assert.equal(told.approve(asMegan), false);
    assert.equal(told.refusal(), 'emergency-meanwhile');
    assert.equal(told.tell(asMegan, { verb: 'reject', ...card, comment: 'No' }), false);
    assert.equal(told.refusal(), 'emergency-meanwhile');
  });
});

describe('an emergency', () => {
  it('is there only where the policy allows it, with a reason, for an operator whose role was read at this press', () => {
    const without = waiting(policy);
    assert.equal(broken(without), false);
    assert.equal(without.refusal(), 'emergency-off');
    assert.ok(!allowedVerbs(without.change(), asAlex).includes('emergency'));
    const told = waiting();
    assert.ok(allowedVerbs(told.change(), asAlex).includes('emergency'));
    assert.equal(broken(told, asAlex, { reason: ' … ' }), false);
    assert.equal(told.refusal(), 'reason-missing');
    assert.equal(broken(told, asMegan), false);
    assert.equal(told.refusal(), 'operators-only');
    const unread = { ...asAlex, operator: { unknown: 'unreachable', seenAt: at(0) } } as const;
    assert.equal(broken(told, unread), false);
    assert.equal(told.refusal(), 'role-unreadable');
    assert.ok(broken(told, asGrady));
    assert.equal(told.change().phase, 'running');
    assert.deepEqual(told.change().reviews, []);
  });

  it('keeps the policy that the request was sent under', () => {
    const told = waiting(policy);
    const command = {
      verb: 'emergency',
      changeId: 'c1',
      version: told.change().version,
      reason: 'now',
      told: [],
      isInSpite: false,
    } as const;
    assert.deepEqual(decide(told.state(), command, { now: told.now(), actor: asAlex, policy: glass }), {
      refusal: 'emergency-off',
    });
  });

  it('tells everybody at that moment: who asked, who was asked, and who is told beside them', () => {
    const told = waiting();
    const before = told.state();
    broken(told, asGrady);
    const effects = effectsOf(told.events().slice(before.version), before, told.state());
    const heard = effects.flatMap((effect) =>
      effect.kind === 'tell' && effect.about === 'emergency' ? [effect.to] : [],
    );
    assert.deepEqual(heard, [alex, megan, henrietta]);
  });

  it('passes no freeze, no stop, no gate and no step, and ends with its hours', () => {
    const told = waiting();
    const freezes = { windows: [{ from: at(0), to: at(600), reason: 'Holidays' }] };
    const press = {
      changeId: 'c1',
      version: told.change().version,
      reason: 'now',
      told: [],
      isInSpite: false,
    } as const;
    const context = { now: told.now(), actor: asAlex, policy: glass };
    const inFreeze = decide(told.state(), { verb: 'emergency', ...press }, { ...context, freezes });
    assert.ok('refusal' in inFreeze);
    assert.equal(inFreeze.refusal, 'frozen');
    const stopped = evolve(told.state(), { type: 'stopped', reason: 'Audit', at: told.now(), by: megan });
    const inStop = decide(stopped, { verb: 'emergency', ...press }, context);
    assert.ok('refusal' in inStop);
    assert.equal(inStop.refusal, 'stopped');
    broken(told);
    assert.equal(told.apply(), false);
    assert.equal(told.next(asAlex, false), true);
    const apply = { verb: 'apply', changeId: 'c1', version: told.change().version, runner: 'r1' } as const;
    const applied = decide(told.state(), apply, { ...context, freezes });
    assert.ok('refusal' in applied);
    assert.equal(applied.refusal, 'frozen');
    const [ended] = sweep(told.state(), at(60 * 9));
    assert.equal(ended?.type, 'expired');
  });

  it('ticks what is red, since nobody else has', () => {
    const told = story(glass);
    told.tell(asAlex, {
      verb: 'start',
      kind: 'enable-writeback',
      changeId: 'c1',
      observations: [read(off), RED],
      route: 'connect-sync',
    });
    told.submit();
    assert.equal(broken(told), false);
    assert.equal(told.refusal(), 'red-not-ticked');
    assert.ok(broken(told, asAlex, { isInSpite: true }));
    assert.deepEqual(told.change().inSpiteOf, ['sspr-scope']);
  });

  it('leaves requester and whoever approved out of the doing where the policy wants three people', () => {
    const told = waiting({ ...glass, threePeople: true });
    broken(told);
    assert.equal(told.next(asAlex), false);
    assert.equal(told.refusal(), 'three-people-requester');
    assert.ok(told.next(asGrady));
  });

  it('begins no other change until it is reviewed, over any number of records', () => {
    const told = over();
    assert.ok(needsReview(told.change()));
    assert.equal(isSettled(told.state(), at(60 * 24 * 400)), false);
    assert.equal(restart(told), false);
    assert.equal(told.refusal(), 'review-waits');
    assert.ok(review(told, asMegan));
    assert.ok(restart(told));
  });

  it('holds back also a plan that was there before', () => {
    const told = waiting();
    const plan = told.change();
    told.add({
      type: 'planned',
      plan: plan.plan,
      observations: plan.observations,
      changeId: 'c2',
      at: told.now(),
      by: alex,
    });
    broken(told);
    told.press(asAlex, 'cancel');
    const send = {
      verb: 'submit',
      changeId: 'c2',
      version: 1,
      reason: 'once more',
      ticket: null,
      observations: [],
      approvers: [megan],
      isApproverListComplete: true,
    } as const;
    assert.equal(told.tell(asAlex, send), false);
    assert.equal(told.refusal(), 'review-waits');
    assert.ok(review(told, asMegan, 'Nothing was set', 'unjustified'));
    assert.ok(told.tell(asAlex, send), told.refusal());
  });

  it('is reviewed by an approver who had no part in it, once, with a verdict and a word', () => {
    const told = waiting();
    broken(told, asGrady);
    assert.equal(review(told, asMegan), false);
    assert.equal(told.refusal(), 'review-later');
    told.press(asAlex, 'cancel');
    assert.equal(review(told, asAlex), false);
    assert.equal(told.refusal(), 'review-by-another');
    assert.equal(review(told, asGrady), false);
    assert.equal(told.refusal(), 'review-by-another');
    assert.equal(review(told, asMegan, ' '), false);
    assert.equal(told.refusal(), 'review-incomplete');
    assert.deepEqual(allowedVerbs(told.change(), asMegan), ['review']);
    assert.ok(review(told, asMegan, 'It could have waited', 'unjustified'));
    assert.equal(told.change().phase, 'cancelled');
    assert.equal(told.change().emergency?.review?.verdict, 'unjustified');
    assert.equal(review(told, asMegan), false);
    assert.equal(told.refusal(), 'nothing-to-review');
  });

  it('is reviewed for an approver who is away too, and it says for whom', () => {
    const told = over();
    const named = nameSubstitute(told.state(), { away: megan, substitute: henrietta, until: at(60 * 24) }, told.now());
    assert.ok(!('refusal' in named));
    const tells = effectsOf(named, told.state(), named.reduce(evolve, told.state()));
    assert.ok(tells.some((one) => one.kind === 'tell' && one.about === 'review' && one.to.name === henrietta.name));
    told.add(...named);
    assert.ok(review(told, asHenrietta), told.refusal());
    assert.deepEqual(told.change().emergency?.review?.for, [megan]);
  });

  it('is reviewed by nobody who did a step of it on the server, and by nobody for them', () => {
    const told = waiting();
    broken(told);
    assert.ok(told.next(asGrady), told.refusal());
    assert.equal(told.approve(asMegan), false);
    told.press(asAlex, 'cancel');
    assert.equal(review(told, asGrady), false);
    assert.equal(told.refusal(), 'review-by-another');
    const away = (person: typeof megan) =>
      nameSubstitute(told.state(), { away: person, substitute: henrietta, until: at(900) }, told.now());
    const forGrady = away(asGrady.person);
    assert.ok(!('refusal' in forGrady));
    told.add(...forGrady);
    assert.equal(review(told, asHenrietta), false);
    const forMegan = away(megan);
    assert.ok(!('refusal' in forMegan));
    told.add(...forMegan);
    assert.ok(review(told, asHenrietta), told.refusal());
    assert.deepEqual(told.change().emergency?.review?.for, [megan]);
  });

  it('asks whoever may review it as soon as it is over', () => {
    const told = waiting();
    broken(told, asGrady);
    const before = told.state();
    told.press(asAlex, 'cancel');
    const effects = effectsOf(told.events().slice(before.version), before, told.state());
    const asked = effects.flatMap((effect) => (effect.kind === 'tell' && effect.about === 'review' ? [effect.to] : []));
    assert.deepEqual(asked, [megan]);
  });
});
