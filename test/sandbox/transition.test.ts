import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { startingScopes } from '../../sandbox/tenant/scopes.ts';
import { type Practice, practice } from './support.ts';

const settings = '/PasswordReset/OnPremisesPasswordResetPolicies';
const template = '1a4721b3-e57f-4451-ae87-ef078703ec94';

describe('the transition to cloud sync in the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'already-on' }));
  after(() => tenant.close());

  const transit = (to: string, confirmsWriteback?: boolean) =>
    tenant.post('/sandbox/transition', { to, ...(confirmsWriteback === undefined ? {} : { confirmsWriteback }) });
  const carrier = async () => {
    const { body } = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id, by: 'admin' });
    return body.audits.at(-1).additionalDetails[0]?.value;
  };
  const portal = async () => (await tenant.backend(settings)).body;

  it('leaves Connect the carrier until the activation, with its new jobs disabled', async () => {
    assert.equal(await carrier(), 'Microsoft Entra Connect');
    assert.equal((await transit('transferred')).body.transition, 'transferred');
    assert.equal(await carrier(), 'Microsoft Entra Connect');
    await tenant.post('/sandbox/consent', { scopes: [...startingScopes, 'Synchronization.Read.All'] });
    const asked = async (path: string) =>
      (await tenant.cloud(path, { headers: { authorization: `Bearer ${await tenant.token(people.alex)}` } })).body
        .value;
    const filter = new URLSearchParams({ $filter: `applicationTemplateId eq '${template}'` });
    const [{ id }] = await asked(`/v1.0/servicePrincipals?${filter}`);
    const jobs = await asked(`/v1.0/servicePrincipals/${id}/synchronization/jobs`);
    assert.equal(jobs.length, 2);
    for (const { schedule, status } of jobs)
      assert.deepEqual([schedule.state, status.code, status.lastExecution], ['Disabled', 'NotRun', null]);
  });

  it('has cloud sync carry passwords once it is active and the confirmation was ticked, with Connect in staging mode', async () => {
    await transit('transferred');
    const { body } = await transit('active', true);
    assert.deepEqual([body.transition, body.connect.passwordWriteback], ['active', true]);
    assert.equal(await carrier(), 'CloudSync');
    const { passwordWritebackSupported, cloudProvisioningEnablementForTenant } = await portal();
    assert.deepEqual(
      [passwordWritebackSupported, cloudProvisioningEnablementForTenant],
      [true, true],
      'both are there',
    );
  });

  it('has nobody carry them where the confirmation was forgotten, until the box or the command mends it', async () => {
    await transit('transferred');
    await transit('active');
    assert.equal(await carrier(), 'None');
    await tenant.post('/sandbox/cloud-sync', { passwordWriteback: true });
    assert.equal(await carrier(), 'CloudSync');
  });

  it('is put back as a whole, and Connect carries them again', async () => {
    await transit('transferred');
    await transit('active', true);
    assert.equal((await transit('none')).body.transition, 'none');
    assert.equal(await carrier(), 'Microsoft Entra Connect');
  });

  it('starts on an active Connect alone, and in its own order', async () => {
    assert.equal((await transit('active', true)).status, 409);
    await tenant.post('/sandbox/scenario', { name: 'fresh' });
    assert.equal((await transit('transferred')).status, 409);
    assert.equal((await transit('somewhere')).status, 400);
  });
});
