import assert from 'node:assert/strict';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { STEPS, type Step, stepById, stepsOf } from '../../bot/workflow/steps/index.ts';
import { ROUTES } from '../../bot/workflow/vocabulary.ts';
import { wordsFor } from '../../cards/index.ts';
import { RECIPE } from './kit.ts';

const all: readonly Step[] = STEPS;
const DOCS = 'https://learn.microsoft.com/';

describe('the catalogue of steps', () => {
  it('holds the thirteen steps of the recipe, in its order', () => {
    const ids: readonly string[] = [...stepsOf('connect', 'connect-sync'), ...stepsOf('sspr', 'connect-sync')];
    assert.deepEqual(
      ids.filter((id) => RECIPE.some((one) => one === id)),
      RECIPE,
    );
  });

  it('holds the one command of cloud sync, and the same five portal steps', () => {
    assert.deepEqual(stepsOf('connect', 'cloud-sync'), ['cloud-sync-command']);
    assert.deepEqual(stepsOf('sspr', 'cloud-sync'), stepsOf('sspr', 'connect-sync'));
  });

  it('names every step once', () => {
    assert.equal(new Set(all.map((s) => s.id)).size, all.length);
  });

  it('makes a gate of the box on Optional features, and of no other step in the wizard', () => {
    const gates = KINDS['enable-writeback'].gates.map(({ step }) => step);
    assert.deepEqual(gates, ['connect-features', 'cloud-sync-command']);
    for (const id of gates) assert.equal(stepById(id)?.confirmedBy, 'checkbox', id);
  });

  it('links every step to its documentation', () => {
    for (const step of all) assert.ok(step.docs.startsWith(DOCS), step.id);
  });

  it('says of every step about how many minutes it takes', () => {
    for (const step of all) assert.ok(Number.isInteger(step.minutes) && step.minutes > 0, step.id);
  });

  it('leaves what a reading confirms to the portal half: the server shows none of its pages', () => {
    for (const step of all.filter((s) => s.confirmedBy === 'reading')) assert.equal(step.half, 'sspr', step.id);
  });

  it('has one step for every setting that a change writes, on each of its routes', () => {
    for (const route of ROUTES) {
      const { steps, targets } = KINDS['enable-writeback'];
      for (const { name } of targets({ route, observations: [], hasUnlock: true }))
        assert.equal(steps(route).filter((id) => stepById(id)?.sets?.includes(name)).length, 1, `${route} ${name}`);
    }
  });

  for (const locale of ['en', 'sl'] as const)
    it(`has every word in ${locale}: what to click, why, what may be wrong, how to undo`, () => {
      for (const step of STEPS) {
        const words = wordsFor(locale).steps[step.id];
        assert.ok(words.title && words.why && words.undo, step.id);
        assert.ok(words.clicks.length > 0 && words.clicks.every(Boolean), step.id);
        assert.ok(words.stuck.length > 0, step.id);
      }
    });

  it('shows the page Directory extensions of newer wizards within Optional features', () => {
    for (const locale of ['en', 'sl'] as const)
      assert.ok(wordsFor(locale).steps['connect-features'].clicks.join(' ').includes('**Directory extensions**'));
  });
});
