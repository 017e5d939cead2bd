import assert from 'node:assert/strict';
import { currentStep } from '../../../bot/workflow/change/change.ts';
import { sweep } from '../../../bot/workflow/deciding/by-itself.ts';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { stepById } from '../../../bot/workflow/steps/index.ts';
import { MIGRATION_TOOL } from '../../../bot/workflow/steps/transition.ts';
import { leftBehind } from '../../../cards/change/rollback.ts';
import { wordsFor } from '../../../cards/index.ts';
import { off, read, unread } from '../kit.ts';
import { begun, carried, reading, wanted } from './played.ts';

const KIND = KINDS['move-to-cloud-sync'];
const asPlanned = () => reading(KIND, wanted(KIND, 'cloud-sync'));

/** A move with every page of the tool behind it. */
function atSettings() {
  const told = begun(KIND, 'cloud-sync');
  told.approved();
  told.throughSteps();
  return told;
}

describe('a move to cloud sync', () => {
  it('names the page that each step stands on', () => {
    const server = KIND.steps('cloud-sync').flatMap((id) => {
      const step = stepById(id);
      return step?.half === 'connect' ? [step] : [];
    });
    assert.deepEqual([...new Set(server.slice(1).map(({ docs }) => docs))], [MIGRATION_TOOL]);
    assert.match(server[0]?.docs ?? '', /howto-sspr-reporting/);
  });

  it('leaves nothing behind before the page that begins the activation, and the wizard’s way from there on', () => {
    const told = begun(KIND, 'cloud-sync');
    told.approved();
    const left = () => leftBehind(wordsFor('en'), told.change());
    while (currentStep(told.change()) !== 'transition-verify') told.next(true);
    assert.deepEqual(left(), []);
    for (told.next(true); currentStep(told.change()); told.next(true)) {
      assert.equal(left().length, 1, currentStep(told.change()));
      assert.match(left()[0] ?? '', /^Follow the wizard and keep Connect installed/);
    }
  });

  it('whose apply was cut off is settled by a reading of all of it, and then only its proof is left', () => {
    const told = atSettings();
    assert.ok(told.apply());
    told.add(...sweep(told.state(), told.now(), true));
    assert.equal(told.change().phase, 'unsettled');
    told.check(unread());
    assert.equal(told.change().phase, 'unsettled', 'nothing was read, so nothing is settled');
    told.check(asPlanned());
    assert.equal(told.change().phase, 'verifying');
    told.check(asPlanned(), carried('cloud-sync', told.now()));
    assert.equal(told.change().phase, 'done', told.refusal());
  });

  it('is proven by the log alone where the portal can’t be read, and not where it reads otherwise', () => {
    const told = atSettings();
    assert.ok(told.press('portal'));
    told.check(read(off), carried('cloud-sync', told.now()));
    assert.equal(told.change().phase, 'running');
    told.check(unread());
    const { lastStepAt } = told.change();
    told.check(unread());
    assert.equal(told.change().lastStepAt, lastStepAt, 'a further look is no further step');
    told.check(unread(), carried('cloud-sync', told.now()));
    assert.equal(told.change().phase, 'done', told.refusal());
  });
});
