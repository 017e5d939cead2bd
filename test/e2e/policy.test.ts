import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { policyFile } from '../support/policy-file.ts';
import { ask, ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';

const PICTURES = process.env.PICTURES;

describe('a policy in two Teams windows', () => {
  let stage: Stage;
  before(async function () {
    const policy = {
      threePeople: true,
      remindAfterHours: 4,
      escalateAfterHours: 8,
      escalationApprovers: [`user:${people.grady.id}`],
    };
    stage = await openStage(this, { env: { POLICY_PATH: policyFile(policy) } });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());
  const picture = async (who: 'alex' | 'megan', name: string) => {
    if (PICTURES) await stage[who].picture(`${PICTURES}/${name}.png`, 'card');
  };

  it('is shown with names, and says what it asks for', async () => {
    const { alex } = stage;
    await alex.say('settings');
    const card = await alex.card(/The approval policy[\s\S]*once, after 4 hours[\s\S]*Grady Archie, after 8 hours/);
    assert.match(card.text, /requester, approver and applier differ/);
    await picture('alex', 'settings');
  });

  it('the requester reminds by a word, and another wish is answered kindly', async () => {
    const { alex } = stage;
    await ask(stage, ENGLISH);
    await alex.card(/Sent for approval[\s\S]*Megan/);
    await picture('alex', 'sent');
    await alex.say('please remind her');
    await alex.card(/Reminded: Megan Bowen/);
    await picture('alex', 'reminded');
    await alex.say('remind her');
    await alex.card(/reminded only lately/);
    await picture('alex', 'lately');
    await stage.megan.cardWith(ENGLISH.approve);
    await picture('megan', 'request');
  });

  it('neither requester nor approver has a step before them: a third person carries it out', async () => {
    const { alex, megan } = stage;
    await megan.cardWith(ENGLISH.approve);
    await megan.click(ENGLISH.approve);
    const card = await alex.card(/Approved and under way[\s\S]*You asked for it, so a colleague/);
    assert.deepEqual(card.buttons, ['Cancel change']);
    await picture('alex', 'third-requester');
    await megan.card(/Approved and under way/);
    await picture('megan', 'third-approver');
  });
});
