import assert from 'node:assert/strict';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { freezeIn } from '../../bot/workflow/deciding/frozen.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import { decideStop, objectionToStopping } from '../../bot/workflow/deciding/stop.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { isSettled } from '../../bot/workflow/tenant/settled.ts';
import { asAlex, asGrady, asHenrietta, asMegan, at, grady, megan, policy, storyAtSettings } from './kit.ts';

const REASON = 'Mail is down';

function told() {
  const story = storyAtSettings();
  const wish = (actor: Actor, verb: 'stop' | 'lift', reason = REASON, isAlone = false) => {
    const decision = decideStop(story.state(), { verb, reason }, { now: at(60), actor, isAlone });
    if ('refusal' in decision) return decision.refusal;
    story.add(...decision.events);
    return decision.events.map(({ type }) => type).join();
  };
  const apply = () => {
    const { version } = story.change();
    const command = { verb: 'apply', changeId: 'c1', version, runner: 'r' } as const;
    const decision = decide(story.state(), command, { now: at(61), actor: asAlex, policy });
    return 'refusal' in decision ? decision.refusal : decision.events.map(({ type }) => type).join();
  };
  return { story, wish, apply };
}

describe('stop everything', () => {
  it('is for approvers, with a reason, and holds at once', () => {
    const { wish, apply, story } = told();
    assert.equal(wish(asAlex, 'stop'), 'approvers-only');
    assert.equal(wish(asMegan, 'stop', '  '), 'reason-missing');
    assert.equal(apply(), 'apply-intended');
    assert.equal(wish(asMegan, 'stop'), 'stopped');
    assert.equal(apply(), 'stopped');
    assert.deepEqual(freezeIn(story.state(), undefined, at(61)), {
      because: 'stopped',
      by: megan,
      at: at(60),
      reason: REASON,
    });
    assert.equal(wish(asGrady, 'stop'), 'already-stopped');
  });

  it('is lifted by another approver alone', () => {
    const { wish, apply } = told();
    wish(asMegan, 'stop');
    assert.equal(wish(asGrady, 'lift'), 'stop-lifted');
    assert.equal(apply(), 'apply-intended');
    assert.equal(wish(asGrady, 'lift'), 'not-stopped');
  });

  it('is lifted by whoever stopped it only together with a second person', () => {
    const { wish, apply } = told();
    wish(asMegan, 'stop');
    assert.equal(wish(asAlex, 'lift'), 'approvers-only', 'nobody has asked for it');
    assert.equal(wish(asMegan, 'lift'), 'lift-asked');
    assert.equal(apply(), 'stopped', 'asking lifts nothing');
    assert.equal(wish(asMegan, 'lift'), 'lift-waits');
    assert.equal(wish(asHenrietta, 'lift'), 'approvers-only', 'no role');
    assert.equal(wish({ ...asAlex, operator: { unknown: 'unreachable' } }, 'lift'), 'approvers-only', 'a role unread');
    assert.equal(wish(asAlex, 'lift'), 'stop-lifted');
    assert.equal(apply(), 'apply-intended');
  });

  it('is lifted by whoever stopped it alone where the policy has nobody else, also once they have asked', () => {
    const { wish, apply } = told();
    wish(asMegan, 'stop');
    assert.equal(wish(asMegan, 'lift', REASON, true), 'stop-lifted');
    wish(asMegan, 'stop');
    assert.equal(wish(asMegan, 'lift'), 'lift-asked');
    assert.equal(wish(asAlex, 'lift', REASON, true), 'stop-lifted', 'a second person as ever');
    wish(asMegan, 'stop');
    wish(asMegan, 'lift');
    assert.equal(wish(asMegan, 'lift', REASON, true), 'stop-lifted');
    assert.equal(apply(), 'apply-intended');
  });

  it('begins anew with each stop: what was asked for before counts no more', () => {
    const { wish } = told();
    wish(asMegan, 'stop');
    wish(asMegan, 'lift');
    wish(asAlex, 'lift');
    wish(asMegan, 'stop');
    assert.equal(wish(asAlex, 'lift'), 'approvers-only');
  });

  it('offers each person what they may do, and nothing else', () => {
    const { wish, story } = told();
    const may = (actor: Actor) =>
      (['stop', 'lift'] as const).filter((verb) => !objectionToStopping(story.state(), verb, actor));
    assert.deepEqual([asMegan, asAlex].map(may), [['stop'], []]);
    wish(asMegan, 'stop');
    assert.deepEqual([asMegan, asGrady, asAlex].map(may), [['lift'], ['lift'], []]);
    wish(asMegan, 'lift');
    assert.deepEqual([asMegan, asGrady, asAlex].map(may), [[], ['lift'], ['lift']]);
  });

  it('is told to who has a part in the open change, whose cards are all drawn anew', () => {
    const { wish, story } = told();
    const before = story.state();
    wish(asGrady, 'stop');
    const events = story.events().slice(-1);
    const effects = effectsOf(events, before, story.state());
    const heard = effects.flatMap((e) => (e.kind === 'tell' ? [[e.to.name, e.about]] : []));
    assert.deepEqual(heard, [
      ['Alex Novak', 'stop'],
      ['Megan Bowen', 'stop'],
    ]);
    assert.ok(effects.some(({ kind }) => kind === 'refresh'));
  });

  it('stands in no snapshot, so that none can hide it', () => {
    const { wish, story } = told();
    wish(asMegan, 'stop');
    story.add({ type: 'cancelled', at: at(62), by: grady, changeId: 'c1' });
    assert.ok(!isSettled(story.state(), at(9_999)));
    wish(asGrady, 'lift');
    assert.ok(isSettled(story.state(), at(9_999)));
  });
});
