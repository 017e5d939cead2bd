import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isLastToApply, leavesTooFew } from '../../bot/workflow/change/last-to-apply.ts';
import { decideReport, sweep } from '../../bot/workflow/deciding/by-itself.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { type Actor, allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { Event, Policy } from '../../bot/workflow/record/events.ts';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { runs } from '../support/deep.ts';
import {
  asAlex,
  asGrady,
  asMegan,
  clientThere,
  grady,
  henrietta,
  megan,
  off,
  on,
  policy,
  read,
  story,
  unread,
} from './kit.ts';

const RUNS = runs(300, 6_000);
const three: Policy = { ...policy, threePeople: true };
/** Has the role, and no other part. */
const asHenrietta: Actor = { person: henrietta, operator: 'yes', approver: 'no', auditor: 'no' };
const RED = [{ probe: 'sspr-scope', at: '2026-11-22T09:00:00.000Z', facts: { scope: 'none', group: null } }] as const;

function approved(rules: Policy, by: Actor = asMegan) {
  const told = story(rules);
  told.start();
  told.submit();
  told.approve(by);
  return told;
}
const throughSteps = (told: ReturnType<typeof story>, who: Actor) => {
  while (told.next(who));
};

describe('a change of which three people have a part each', () => {
  it('is known to be left with nobody, before the last who could carry it out approves it or stands for an approver', () => {
    const told = story(three);
    told.start();
    told.submit();
    const change = told.change();
    const alex = change.requester;
    assert.equal(isLastToApply(change, grady, [alex, grady]), true);
    assert.equal(isLastToApply(change, grady, [alex, grady, henrietta]), false, 'somebody is left');
    assert.equal(isLastToApply(change, megan, [alex, grady]), false, 'who has no role is none of them');
    assert.equal(isLastToApply({ ...change, policy }, grady, [alex, grady]), false, 'two may do with two');
    const until = '2026-12-24T00:00:00.000Z';
    const standing = { ...change, substitutes: [{ away: grady, substitute: megan, until }] };
    assert.equal(isLastToApply(standing, megan, [alex, grady]), true, 'the absent approver is barred with them');
    assert.deepEqual(
      [[alex, grady], [alex, grady, henrietta], [alex, henrietta, grady, megan], [alex]].map((all) =>
        leavesTooFew([megan, grady], all),
      ),
      [true, false, false, false],
    );
  });

  it('is carried out by somebody else than its requester, on the server as in the portal', () => {
    const told = approved(three);
    const verbs = ['next', 'stuck', 'apply', 'command', 'portal'] as const;
    for (const verb of verbs.filter((one) => one === 'next' || one === 'stuck')) {
      const asked = { changeId: 'c1', version: told.change().version, isTicked: true } as const;
      assert.equal(told.tell(asAlex, { verb, ...asked }), false);
      assert.equal(told.refusal(), 'three-people-requester');
    }
    throughSteps(told, asHenrietta);
    assert.equal(told.apply(asAlex), false);
    assert.equal(told.refusal(), 'three-people-requester');
    assert.equal(told.press(asAlex, 'portal'), false);
    assert.deepEqual(allowedVerbs(told.change(), asAlex), ['slot', 'cancel']);
    assert.ok(told.apply(asHenrietta));
  });

  it('is not carried out by whoever approved it, though they have the role', () => {
    const told = approved(three, asGrady);
    assert.equal(told.next(asGrady), false);
    assert.equal(told.refusal(), 'three-people-approver');
    assert.ok(told.next(asHenrietta));
    assert.ok(!allowedVerbs(told.change(), asGrady).includes('next'));
  });

  it('may be carried out by an approver who did not approve it, and who then has no say in it', () => {
    const told = approved(three);
    throughSteps(told, asGrady);
    told.press(asGrady, 'portal');
    told.check(unread(), asGrady);
    assert.equal(told.change().phase, 'verifying');
    const accept = { verb: 'accept', changeId: 'c1', version: told.change().version, reason: 'seen' } as const;
    assert.equal(told.tell(asGrady, accept), false);
    assert.equal(told.refusal(), 'three-people-applier');
    assert.ok(told.tell(asMegan, accept));
  });

  it('is not approved anew by whoever did a part of it, nor carried out by whoever approved it before', () => {
    const told = approved(three);
    throughSteps(told, asGrady);
    const at = { changeId: 'c1', version: told.change().version };
    told.tell(asGrady, { verb: 'portal', ...at, observations: RED });
    assert.equal(told.change().phase, 'waiting');
    assert.equal(told.approve(asGrady), false);
    assert.equal(told.refusal(), 'three-people-applier');
    assert.ok(told.approve({ ...asMegan, person: { ...henrietta, objectId: `${henrietta.objectId.slice(0, -1)}9` } }));
    assert.equal(told.apply({ ...asMegan, operator: 'yes' }), false);
    assert.equal(told.refusal(), 'three-people-approver');
    assert.ok(told.apply(asGrady));
  });

  it('may be looked at, and cancelled, by its requester all the same', () => {
    const told = approved(three);
    throughSteps(told, asHenrietta);
    told.press(asHenrietta, 'portal');
    assert.equal(told.check(read(on)), false);
    assert.equal(told.refusal(), 'three-people-requester');
    told.check(unread(), asHenrietta);
    assert.ok(told.check(read(on)));
    assert.equal(told.change().phase, 'done');
    const other = approved(three);
    assert.ok(other.press(asAlex, 'cancel'));
  });

  it('is nobody’s rule where the policy doesn’t ask for it', () => {
    const told = approved(policy, asGrady);
    assert.ok(told.next(asAlex) && told.next(asGrady));
    assert.equal(told.change().doers, undefined);
  });

  const move = fc.record({
    verb: fc.constantFrom(...CHANGE_VERBS, 'report' as const, 'forward' as const, 'forward' as const),
    actor: fc.constantFrom(asAlex, asMegan, asGrady, asHenrietta, { ...asHenrietta, approver: 'yes' as const }),
    reading: fc.constantFrom(read(off), read(clientThere), read(on), unread()),
    isRed: fc.boolean(),
  });

  it(`never has one person in two parts, whatever is pressed (${RUNS} sequences)`, () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 10, maxLength: 80, size: 'max' }), (moves) => {
        const told = story(three);
        told.start();
        for (const one of moves) {
          const { version, phase, intent } = told.change();
          told.add(...sweep(told.state(), told.now()));
          const at = { changeId: 'c1', version };
          const observations = one.isRed ? RED : [one.reading];
          const report = { changeId: 'c1', runner: intent?.runner ?? '', outcome: { kind: 'written' as const } };
          if (one.verb === 'report')
            told.add(...decideReport(told.state(), { ...report, observations: [one.reading] }, told.now()));
          else if (one.verb === 'submit' || (one.verb === 'forward' && phase === 'draft')) told.submit();
          else if (one.verb === 'forward') phase === 'waiting' ? told.approve(asMegan) : told.next(asHenrietta);
          else
            told.tell(one.actor, {
              ...at,
              verb: one.verb,
              comment: 'x',
              question: 'why?',
              answer: 'so',
              reason: 'seen',
              isTicked: true,
              isInSpite: true,
              runner: `r${version}`,
              observations: one.verb === 'next' ? [] : observations,
            } as Command);
        }
        carriedOut += Number(judge(told.events()));
      }),
      { numRuns: RUNS },
    );
    assert.ok(carriedOut > RUNS / 10, `many are carried out (${carriedOut})`);
  });
});

const DOING: readonly Event['type'][] = ['step-done', 'attested', 'way-chosen', 'apply-intended'];

/** Whether any of it was carried out; throws where one person has two parts. */
function judge(events: readonly Event[]): boolean {
  const by = (test: (event: Event) => boolean): readonly Person[] =>
    events.flatMap((event) => (test(event) && event.by !== 'pilot' ? [event.by] : []));
  const doers = by(({ type }) => DOING.includes(type));
  const others = by(({ type }) => type === 'submitted' || type === 'approved' || type === 'accepted');
  for (const doer of doers) assert.ok(!others.some((other) => isSamePerson(other, doer)), doer.name);
  return doers.length > 0;
}
