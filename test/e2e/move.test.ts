import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { people } from '../../sandbox/people.ts';
import { openStage, type Stage } from './stage.ts';

describe('moving to cloud sync, in two Teams windows and by hand on the practice pages', () => {
  let stage: Stage;
  let tool: Page;
  before(async function () {
    stage = await openStage(this);
    await stage.sandbox.tell('scenario', { name: 'already-on' });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  /** An edit of the card on its way may wipe the tick; a person ticks again. */
  const confirm = async (label: string) => {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await stage.alex.tick(label);
      if ((await stage.alex.click('Next')).kind === 'sent') return;
    }
  };
  const next = async (step: number) => {
    await stage.alex.page.bringToFront();
    await stage.alex.click('Next');
    await stage.alex.card(new RegExp(`Step ${step} of 8`));
  };

  it('goes from the question to an approved plan, and to the proof by Connect', async () => {
    const { alex, megan } = stage;
    await alex.ask('do we have to move?');
    await alex.cardWith('Plan the move');
    await alex.click('Plan the move');
    await alex.cardWith('Send for approval');
    await alex.fill('Reason', 'Microsoft gave us a window');
    await alex.click('Send for approval');
    await megan.card(/asks to move password writeback to cloud sync/);
    await megan.click('Approve');
    await alex.card(/Step 1 of 8[\s\S]*Microsoft Entra Connect carried a reset/);
    await confirm('A reset came through by Connect, or I know that this is not proven');
    await alex.card(/Step 2 of 8/);
  });

  it('leads through the tool, which the wizard of the practice tenant plays', async () => {
    for (const step of [3, 4, 5]) await next(step);
    tool = await stage.open('/connect');
    await tool.locator('#next').click();
    await tool.getByLabel('Transition to Cloud Sync').check();
    await tool.locator('#next').click();
    await tool.waitForURL(/cloud-sync#move$/);
    await tool.locator('#transfer').click();
    await tool.getByText('The new configuration is there, and disabled.').waitFor();
    await next(6);
    await tool.bringToFront();
    await tool.getByLabel('Password-writeback confirmation').check();
    await tool.locator('#activate').click();
    await tool.getByText('Connect is in staging mode.').waitFor();
    await stage.alex.page.bringToFront();
    await confirm('I ticked the password-writeback confirmation');
    await stage.alex.card(/Step 7 of 8/);
    await next(8);
    await confirm('I checked a user, a group and a membership');
    await stage.alex.card(/Set, and not yet proven/);
  });

  it('is done, and watched, by a reset that the log says came by cloud sync', async () => {
    await stage.sandbox.tell('reset-password', { objectId: people.adele.id, by: 'admin' });
    await stage.alex.click('Check now');
    const done = await stage.alex.card(/^Done, being watched[\s\S]*CloudSync carried a reset/);
    assert.ok(done.buttons.includes('Check now'));
    await stage.megan.card(/^Done, being watched/);
    await stage.alex.click('Check now');
    await stage.alex.card(/^Yes\b[\s\S]*move to cloud sync was proven/);
    stage.alex.assertHealthy();
    stage.megan.assertHealthy();
  });
});
