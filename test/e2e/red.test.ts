import assert from 'node:assert/strict';
import { ask, confirm, ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';

const TICK = 'I approve in spite of: reset on for nobody';

describe('what stands in the way, in two Teams windows', () => {
  let stage: Stage;
  before(async function () {
    this.timeout(120_000);
    stage = await openStage(this);
    await stage.sandbox.scenario('sspr-off');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('the approver sees it in red, and a tick is wanted', async () => {
    await ask(stage, ENGLISH);
    await stage.megan.card(/^Your approval, please[\s\S]*✗ In the way: Self-service reset is on for nobody/);
    await stage.megan.click(ENGLISH.approve);
    await stage.megan.card(/Please tick this first, or have it mended/);
  });

  it('with the tick it is approved, and both cards say so', async () => {
    const { alex, megan } = stage;
    await megan.tick(TICK);
    await megan.click(ENGLISH.approve);
    await megan.card(/^Approved and under way[\s\S]*In spite of: reset on for nobody/);
    await alex.card(/Step 1 of 8[\s\S]*In spite of: reset on for nobody/);
  });

  it('what turns red before the apply stops it, and comes back to the approver as a message', async () => {
    const { alex, megan, sandbox } = stage;
    for (let step = 1; step <= 5; step += 1) {
      await alex.click(ENGLISH.next);
      await alex.card(ENGLISH.step(step + 1));
    }
    await confirm(stage, ENGLISH);
    for (const _ of [7, 8]) await alex.click(ENGLISH.next);
    await sandbox.scenario('no-license');
    await alex.cardWith('Apply for me');
    const before = (await megan.messages()).length;
    await alex.click("I'll do it in the portal");
    await alex.card(/^Back for approval[\s\S]*✗ New in the way: No Entra ID P1 or P2/);
    await megan.card(/^Your approval again, please[\s\S]*✗ New in the way: No Entra ID P1 or P2/);
    assert.equal((await megan.messages()).length, before + 1);
  });
});
