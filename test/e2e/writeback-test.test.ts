import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { type Alone, openAlone } from './stage.ts';

describe('the guided test of writeback, in a Teams window', () => {
  let stage: Alone;
  before(async function () {
    stage = await openAlone(this);
    await stage.sandbox.connect();
    await stage.sandbox.portal({ enablementForTenant: true, accountUnlockEnabled: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('is offered where writeback is on, and refuses a user who lives in the cloud only', async () => {
    const { alex } = stage;
    await alex.say('is writeback on?');
    await alex.card(/^Yes\b/);
    await alex.click('Test writeback');
    await alex.card(/Start the test/);
    await alex.fill('User', people.patti.userPrincipalName);
    await alex.click('Start the test');
    await alex.card(/Patti Fernandez lives in the cloud only/);
  });

  it('names the safe steps for Adele, and says "not yet" before she has done them', async () => {
    const { alex } = stage;
    await alex.fill('User', people.adele.userPrincipalName);
    await alex.click('Start the test');
    const steps = await alex.card(/^Test with Adele Vance/);
    assert.match(steps.text, /passwordreset\.microsoftonline\.com/);
    assert.match(steps.text, /Microsoft 365 admin center/);
    await alex.click('Check now');
    await alex.card(/Not yet/);
  });

  it('finds her reset and its agent: confirmed, and the first of the evidence', async () => {
    const { alex } = stage;
    const tenant = await stage.open('/');
    await tenant.getByLabel('User', { exact: true }).selectOption(people.adele.id);
    await tenant.getByRole('button', { name: 'Set a new password' }).click();
    await tenant.getByText('Adele Vance has a new password, and Microsoft Entra Connect wrote it back.').waitFor();
    await tenant.close();
    await alex.click('Check now');
    const confirmed = await alex.card(/^Confirmed\. Writeback works/);
    assert.match(confirmed.text, /written back through Microsoft Entra Connect/);
    await alex.say('is writeback on?');
    const status = await alex.card(/^Yes\b/);
    assert.match(status.text, /What this rests on\s+✓ A test reset was written back through Microsoft Entra Connect/);
    alex.assertHealthy();
  });
});
