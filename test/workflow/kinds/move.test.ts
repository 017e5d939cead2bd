import assert from 'node:assert/strict';
import { sweep } from '../../../bot/workflow/deciding/by-itself.ts';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { stepById } from '../../../bot/workflow/steps/index.ts';
import { MIGRATION_TOOL } from '../../../bot/workflow/steps/transition.ts';
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
