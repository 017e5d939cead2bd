import assert from 'node:assert/strict';
import { approve, ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';
import { WIZARD } from './wizard.ts';

const UNTICK = 5;

describe('turning it off by hand, in two Teams windows and on the pages of the practice tenant', () => {
  let stage: Stage;
  before(async function () {
    stage = await openStage(this);
    await stage.sandbox.connect();
    await stage.sandbox.portal({ enablementForTenant: true, accountUnlockEnabled: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('asks before it acts: the plan says what users lose, and Megan approves just that', async () => {
    const { alex, megan } = stage;
    await alex.ask('turn it off');
    const plan = await alex.card(/^The plan/);
    assert.match(plan.text, /Synced users lose password reset, change and unlock in the cloud/);
    await alex.fill(ENGLISH.reason, 'We move to another product');
    await alex.click(ENGLISH.submit);
    await alex.card(/^Sent for approval/);
    await megan.card(/asks to turn off password writeback[\s\S]*Synced users lose password reset/);
    assert.equal((await stage.sandbox.state()).portal.enablementForTenant, true);
    await approve(stage, ENGLISH);
  });

  it('is unticked on the wizard’s page, and is done once everything reads off', async () => {
    const { alex, megan } = stage;
    const wizard = await stage.open('/connect');
    for (const [index, page] of WIZARD.entries()) {
      await alex.card(ENGLISH.step(index + 1));
      if (index === UNTICK) await untick(wizard);
      else await page(wizard);
      if (index === UNTICK) await alex.tick('I cleared Password writeback');
      await alex.click(ENGLISH.next);
    }
    await wizard.close();
    const done = await alex.card(/^Done\. Password writeback is off/, 60_000);
    assert.ok(done.buttons.includes('Turn it on again'), done.buttons.join());
    await megan.card(/^Done\. Password writeback is off/);
    const { portal, connect } = await stage.sandbox.state();
    assert.deepEqual([portal.enablementForTenant, connect.passwordWriteback], [false, false]);
  });

  it('is turned on again from the card that says it is off', async () => {
    await stage.alex.click('Turn it on again');
    await stage.alex.card(/^The plan[\s\S]*count on-premises too/);
  });
});

/** On *Optional features*, the box is cleared and the page left. */
async function untick(page: Awaited<ReturnType<Stage['open']>>): Promise<void> {
  await page.bringToFront();
  await page.getByLabel('Password writeback', { exact: true }).uncheck();
  await page.locator('#next').click();
  await page.getByRole('heading', { name: 'Directory extensions', exact: true, level: 2 }).waitFor();
  await page.locator('#next').click();
  await page.getByRole('heading', { name: 'Ready to configure', exact: true, level: 2 }).waitFor();
}
