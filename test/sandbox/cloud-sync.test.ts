import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { startingScopes } from '../../sandbox/tenant/scopes.ts';
import { type Practice, practice } from './support.ts';

const settings = '/PasswordReset/OnPremisesPasswordResetPolicies';
const agents = '/beta/onPremisesPublishingProfiles/provisioning/agents';
const template = '1a4721b3-e57f-4451-ae87-ef078703ec94';

describe('cloud sync in the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'cloud-sync' }));
  after(() => tenant.close());

  const look = async () => (await tenant.backend(settings)).body;
  /** As the product writes: the object just read, with one field turned on. */
  const write = async (change: object) => tenant.backend(settings, people.alex, { ...(await look()), ...change });
  const box = async () => (await look()).cloudProvisioningEnablementForTenant;
  const main = { enablementForTenant: true, passwordWriteBackSupported: true };
  const resetOf = async (by: 'self' | 'admin' = 'self') => {
    const { body } = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id, by });
    return [body.result, body.resultReason, body.audits.at(-1).additionalDetails[0]?.value];
  };

  it('begins with an agent that runs, and nothing on', async () => {
    const { body } = await tenant.get('/sandbox/state');
    assert.deepEqual(body.cloudSync, { agent: 'active', isOn: false, readsBack: true });
    assert.deepEqual(body.connect, { passwordWriteback: false });
    assert.deepEqual(body.portal, {
      objectId: null,
      passwordWritebackSupported: false,
      accountUnlockSupported: false,
      accountUnlockEnabled: false,
      enablementForTenant: false,
      cloudProvisioningEnablementForTenant: false,
    });
  });

  it('is set up by three writes of its own, and then carries resets by its own name', async () => {
    assert.deepEqual(await resetOf(), ['failure', 'WritebackNotEnabled', undefined]);
    await write(main);
    await write({ accountUnlockEnabled: true });
    assert.deepEqual(await resetOf(), ['failure', 'WritebackNotEnabled', undefined]);
    await write({ cloudProvisioningEnablementForTenant: true });
    assert.deepEqual(await look(), {
      objectId: null,
      passwordWritebackSupported: false,
      accountUnlockSupported: false,
      accountUnlockEnabled: true,
      enablementForTenant: true,
      cloudProvisioningEnablementForTenant: true,
    });
    assert.deepEqual(await resetOf(), ['success', 'Successfully completed reset.', 'CloudSync']);
    assert.deepEqual(await resetOf('admin'), ['success', 'Successfully completed reset.', 'CloudSync']);
  });

  it('loses the box beside a change of another switch', async () => {
    await write({ ...main, cloudProvisioningEnablementForTenant: true });
    assert.equal(await box(), false);
    await write({ accountUnlockEnabled: true, cloudProvisioningEnablementForTenant: true });
    assert.equal(await box(), false);
    await write({ cloudProvisioningEnablementForTenant: true });
    assert.equal(await box(), true);
  });

  it('has one switch with two handles: the cmdlet sets the box, and unticking the box ends it', async () => {
    await tenant.post('/sandbox/cloud-sync', { passwordWriteback: true });
    assert.equal(await box(), true);
    const { body } = await tenant.post('/sandbox/portal', { cloudProvisioningEnablementForTenant: false });
    assert.equal(body.cloudSync.isOn, false);
    assert.deepEqual(body.audits, []);
  });

  it('turns no box on where there is no agent, and says 200 all the same', async () => {
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    assert.equal((await write({ cloudProvisioningEnablementForTenant: true })).status, 200);
    assert.equal(await box(), false);
    assert.equal((await tenant.post('/sandbox/portal', { cloudProvisioningEnablementForTenant: true })).status, 409);
    const cmdlet = await tenant.post('/sandbox/cloud-sync', { passwordWriteback: true });
    assert.deepEqual([cmdlet.status, /no running agent/.test(cmdlet.body.error)], [409, true]);
  });

  it('may be told to read the box back false', async () => {
    await write(main);
    await tenant.post('/sandbox/cloud-sync', { readsBack: false });
    await write({ cloudProvisioningEnablementForTenant: true });
    assert.equal(await box(), false);
    assert.deepEqual(await resetOf(), ['success', 'Successfully completed reset.', 'CloudSync']);
  });

  it('loses its way when the agent stops, and both settings with the last client', async () => {
    await write(main);
    await write({ cloudProvisioningEnablementForTenant: true });
    await tenant.post('/sandbox/cloud-sync', { agent: 'inactive' });
    assert.deepEqual(await resetOf(), ['failure', 'OnPremisesConnectivityError', undefined]);
    const { body } = await tenant.post('/sandbox/cloud-sync', { agent: 'none' });
    assert.equal(body.portal.enablementForTenant, false);
    assert.deepEqual(await resetOf(), ['failure', 'WritebackNotEnabled', undefined]);
  });

  it('stands side by side with Connect, and carries the resets once its box is on', async () => {
    await tenant.post('/sandbox/scenario', { name: 'side-by-side' });
    assert.deepEqual(await resetOf(), ['success', 'Successfully completed reset.', 'Microsoft Entra Connect']);
    await write({ cloudProvisioningEnablementForTenant: true });
    assert.deepEqual(await resetOf(), ['success', 'Successfully completed reset.', 'CloudSync']);
    await tenant.post('/sandbox/cloud-sync', { agent: 'inactive' });
    assert.deepEqual(await resetOf(), ['failure', 'OnPremisesConnectivityError', undefined]);
    const { body } = await tenant.post('/sandbox/cloud-sync', { agent: 'none' });
    assert.equal(body.portal.enablementForTenant, true);
    assert.deepEqual(await resetOf(), ['success', 'Successfully completed reset.', 'Microsoft Entra Connect']);
  });

  it('keeps the switches when Connect comes to it, and takes them when Connect alone goes', async () => {
    await write(main);
    const { body } = await tenant.post('/sandbox/connect', { passwordWriteback: true });
    assert.equal(body.portal.enablementForTenant, true);
  });

  describe('its agents and jobs', () => {
    const asked = async (path: string, who: (typeof people)['alex'] | (typeof people)['patti'] = people.alex) =>
      tenant.cloud(path, { headers: { authorization: `Bearer ${await tenant.token(who)}` } });
    const consent = (...scopes: readonly string[]) =>
      tenant.post('/sandbox/consent', { scopes: [...startingScopes, ...scopes] });
    const apps = `/v1.0/servicePrincipals?${new URLSearchParams({ $filter: `applicationTemplateId eq '${template}'` })}`;

    it('are shown to nobody before their permissions are granted', async () => {
      const refused = await asked(agents);
      assert.deepEqual([refused.status, refused.body.error.code], [403, 'Authorization_RequestDenied']);
      const [app] = (await asked(apps)).body.value;
      assert.equal((await asked(`/v1.0/servicePrincipals/${app.id}/synchronization/jobs`)).status, 403);
    });

    it('are shown with them, to a role that may, and go with the agent', async () => {
      await consent('Policy.Read.HybridAuthentication', 'Synchronization.Read.All');
      const states = async () => (await asked(agents)).body.value.map(({ status }: { status: string }) => status);
      assert.deepEqual(await states(), ['Active']);
      const [app] = (await asked(apps)).body.value;
      const jobs = async () =>
        (await asked(`/v1.0/servicePrincipals/${app.id}/synchronization/jobs`)).body.value.map(
          ({ templateId, status }: { templateId: string; status: { code: string } }) => [templateId, status.code],
        );
      assert.deepEqual(await jobs(), [
        ['AD2AADProvisioning', 'Active'],
        ['AD2AADPasswordHash', 'Active'],
      ]);
      assert.equal((await asked(agents, people.patti)).status, 403);
      await tenant.post('/sandbox/cloud-sync', { agent: 'inactive' });
      assert.deepEqual(await states(), ['Inactive']);
      assert.equal((await jobs())[0][1], 'Quarantine');
      await tenant.post('/sandbox/cloud-sync', { agent: 'none' });
      assert.deepEqual(await states(), []);
      assert.deepEqual((await asked(apps)).body.value, []);
    });

    it('are in beta alone, or in v1.0 alone', async () => {
      await consent('Policy.Read.HybridAuthentication');
      assert.equal((await asked(agents.replace('beta', 'v1.0'))).status, 404);
      assert.equal((await asked('/beta/servicePrincipals')).status, 404);
    });
  });
});
