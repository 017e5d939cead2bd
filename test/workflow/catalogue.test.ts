import assert from 'node:assert/strict';
import { STEPS, type Step, stepsOf } from '../../bot/workflow/steps.ts';
import { ROUTES } from '../../bot/workflow/vocabulary.ts';
import { wordsFor } from '../../cards/index.ts';

const all: readonly Step[] = STEPS;
const DOCS = 'https://learn.microsoft.com/';

describe('the catalogue of steps', () => {
  it('holds the thirteen steps of the recipe: eight on the server, five in the portal', () => {
    assert.equal(stepsOf('connect', 'connect-sync').length, 8);
    assert.equal(stepsOf('sspr', 'connect-sync').length, 5);
  });

  it('holds the one command of cloud sync, and the same five portal steps', () => {
    assert.deepEqual(stepsOf('connect', 'cloud-sync'), ['cloud-sync-command']);
    assert.deepEqual(stepsOf('sspr', 'cloud-sync'), stepsOf('sspr', 'connect-sync'));
  });

  it('names every step once', () => {
    assert.equal(new Set(all.map((s) => s.id)).size, all.length);
  });

  it('needs only steps that stand before, on every route the step is on', () => {
    for (const route of ROUTES) {
      const ids: string[] = [...stepsOf('connect', route), ...stepsOf('sspr', route)];
      for (const step of all.filter((s) => s.routes.includes(route)))
        for (const need of step.needs)
          assert.ok(ids.indexOf(need) >= 0 && ids.indexOf(need) < ids.indexOf(step.id), `${step.id} needs ${need}`);
    }
  });

  it('demands the box on Optional features, and nowhere else in the wizard', () => {
    const boxes = all.filter((s) => s.confirmedBy === 'checkbox').map((s) => s.id);
    assert.deepEqual(boxes, ['connect-features', 'cloud-sync-command']);
  });

  it('links every step to its documentation', () => {
    for (const step of all) assert.ok(step.docs.startsWith(DOCS), step.id);
  });

  it('says of every step about how many minutes it takes', () => {
    for (const step of all) assert.ok(Number.isInteger(step.minutes) && step.minutes > 0, step.id);
  });

  it('has a reading behind every step that no click confirms', () => {
    for (const step of all.filter((s) => s.confirmedBy === 'reading')) assert.ok(step.probe, step.id);
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

  it('shows the page Directory extensions of newer wizards within step 6', () => {
    for (const locale of ['en', 'sl'] as const)
      assert.ok(wordsFor(locale).steps['connect-features'].clicks.join(' ').includes('**Directory extensions**'));
  });
});
