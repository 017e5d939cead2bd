import assert from 'node:assert/strict';
import { evolve, evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { contradicts } from '../../bot/workflow/tenant/snapshot.ts';
import { untoldOf } from '../../bot/workflow/tenant/untold.ts';
import { alex, asGrady, at, grady, megan, story, storyAtSettings } from './kit.ts';

const stamp = { changeId: 'c1', by: 'pilot', at: at(2_000) } as const;
const untold = (to = alex): Event => ({ type: 'untold', to, about: 'ended', ...stamp });

describe('news that did not reach somebody', () => {
  it('stands for its reader until it is told, and moves nothing of the change', () => {
    const told = story();
    told.start();
    told.submit();
    const before = told.state();
    const after = [untold(), untold(), untold(megan)].reduce(evolve, before);
    assert.deepEqual(untoldOf(after, alex), [{ to: alex, changeId: 'c1', about: 'ended' }]);
    assert.equal(untoldOf(after, grady).length, 0);
    assert.deepEqual(after.changes, before.changes);
    assert.deepEqual(effectsOf([untold()], before, after), []);
    const late = evolve(after, { type: 'told-late', to: alex, about: 'ended', ...stamp });
    assert.deepEqual(untoldOf(late, alex), []);
    assert.equal(untoldOf(late, megan).length, 1);
  });

  it('may be said of a change that a snapshot says is over, which leaves it in its place', () => {
    const told = story();
    told.start();
    told.submit();
    told.press({ ...asGrady, person: alex }, 'cancel');
    const { tenantId, changes } = told.state();
    assert.equal(changes.get('c1')?.phase, 'cancelled');
    assert.equal(contradicts(untold(), changes), false);
    const other: Event = { type: 'refused', verb: 'start', because: 'not-now', by: alex, at: at(3_000) };
    assert.deepEqual(evolveAll(tenantId, [...told.events(), untold(), other]).changes, changes);
  });

  it('is that the outcome of an apply was lost, for the one who pressed and the requester, each once', () => {
    const told = storyAtSettings();
    told.apply(asGrady);
    const lost: Event = { type: 'outcome-lost', ...stamp };
    const before = told.state();
    const effects = effectsOf([lost], before, evolve(before, lost));
    const heard = effects.flatMap((e) => (e.kind === 'tell' && e.about === 'outcome' ? [e.to] : []));
    assert.deepEqual(heard, [grady, alex]);
  });
});
