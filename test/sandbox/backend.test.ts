import assert from 'node:assert/strict';
import { everyone, type Person, people } from '../../sandbox/people.ts';
import { type Practice, portalAudience, practice } from './support.ts';

const settings = '/PasswordReset/OnPremisesPasswordResetPolicies';
const scope = '/PasswordReset/PasswordResetPolicies?getPasswordResetEnabledGroup=false';

describe('the portal backend of the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'fresh' }));
  after(() => tenant.close());

  const look = async () => (await tenant.backend(settings)).body;
  const write = (body: unknown, person: Person = people.alex) => tenant.backend(settings, person, body);
  const tick = () => tenant.post('/sandbox/connect', { passwordWriteback: true });

  it('demands a token of its own audience', async () => {
    const ask = (authorization: string) =>
      tenant.cloud(`/api${settings}`, { headers: { authorization, 'x-ms-client-request-id': crypto.randomUUID() } });
    const graphToken = await tenant.token(people.alex);
    for (const header of ['', 'Bearer nonsense', `Bearer ${graphToken}`]) {
      const refused = await ask(header);
      assert.equal(refused.status, 401);
      assert.equal(refused.body.ClassName, 'Microsoft.Portal.Framework.Exceptions.ClientException');
    }
  });

  it('demands x-ms-client-request-id, with the known error', async () => {
    const token = await tenant.token(people.alex, `${portalAudience}/.default`);
    const { status, body } = await tenant.cloud(`/api${settings}`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(status, 400);
    assert.equal(body.Message, 'Value cannot be null. Parameter name: correlationId');
    assert.equal(body.HttpStatusCode, 400);
    assert.equal(body.ClientData.errorCode, 'ArgumentNull');
  });

  it('goes by the role that the caller has at this moment', async () => {
    await tick();
    const may = new Map<string, readonly [number, number]>([
      [people.alex.id, [200, 200]],
      [people.grady.id, [200, 200]],
      [people.patti.id, [200, 200]],
    ]);
    for (const person of everyone) {
      const statuses = [(await tenant.backend(settings, person)).status, (await write({}, person)).status];
      assert.deepEqual(statuses, may.get(person.id) ?? [403, 403], person.displayName);
    }
    await tenant.post('/sandbox/roles', { objectId: people.alex.id, roles: ['Security Reader'] });
    assert.equal((await tenant.backend(settings)).status, 200);
    const refused = await write({ enablementForTenant: true });
    assert.deepEqual([refused.status, refused.body.HttpStatusCode], [403, 403]);
  });

  it('keeps everything false without a writeback client, and says 200 to it all', async () => {
    const before = await look();
    for (const body of [
      { enablementForTenant: true },
      { passwordWriteBackSupported: true },
      { accountUnlockEnabled: true },
      'x',
      [],
    ]) {
      assert.equal((await write(body)).status, 200);
      assert.deepEqual(await look(), before);
    }
  });

  for (const name of ['enablementForTenant', 'passwordWriteBackSupported']) {
    it(`turns the main switch on and off by the name ${name}`, async () => {
      await tick();
      await write({ [name]: true });
      assert.equal((await look()).enablementForTenant, true);
      await write({ [name]: false });
      assert.equal((await look()).enablementForTenant, false);
    });
  }

  it('ignores an unlock value that comes along with a change of the main switch', async () => {
    await tick();
    await write({
      ...(await look()),
      enablementForTenant: true,
      passwordWriteBackSupported: true,
      accountUnlockEnabled: true,
    });
    const after = await look();
    assert.deepEqual([after.enablementForTenant, after.accountUnlockEnabled], [true, false]);
    await write({ ...after, accountUnlockEnabled: true });
    assert.deepEqual(await look(), {
      objectId: 'default',
      passwordWritebackSupported: true,
      accountUnlockSupported: true,
      accountUnlockEnabled: true,
      enablementForTenant: true,
      cloudProvisioningEnablementForTenant: false,
    });
  });

  it('takes nothing for a command that only looks like the read spelling', async () => {
    await tick();
    await write(await look());
    assert.equal((await look()).enablementForTenant, false);
  });

  it('accepts no unlock where the client cannot do it', async () => {
    await tenant.post('/sandbox/scenario', { name: 'unlock-unsupported' });
    await tick();
    await write({ enablementForTenant: true });
    assert.equal((await write({ accountUnlockEnabled: true })).status, 200);
    const after = await look();
    assert.deepEqual(
      [after.accountUnlockSupported, after.accountUnlockEnabled, after.enablementForTenant],
      [false, false, true],
    );
  });

  it('writes no directory event for its own switch, since no one has seen one', async () => {
    await tick();
    await write({ enablementForTenant: true });
    assert.equal((await tenant.get('/sandbox/state')).body.audits.length, 1);
  });

  it('gives the connectivity as a number, 5 without the client', async () => {
    const number = async () =>
      (await tenant.backend('/PasswordReset/CheckWritebackConnectivityStatus')).body
        .checkWritebackConnectivityStatusResponseEnum;
    assert.equal(await number(), 5);
    await tick();
    const healthy = await number();
    await tenant.post('/sandbox/scenario', { name: 'agent-unreachable' });
    const lost = await number();
    assert.equal(new Set([5, healthy, lost]).size, 3);
  });

  it('tells about the client, the synchronisation and the hashes', async () => {
    const available = async () => (await tenant.backend('/PasswordReset/IsOnPremisesPasswordResetAvailable')).body;
    assert.equal(await available(), false);
    await tick();
    assert.equal(await available(), true);
    assert.equal((await tenant.backend('/Directories/GetPasswordSyncStatus')).body, true);
    const hours = async () => (await tenant.backend('/Directories/ADConnectStatus')).body.numberOfHoursFromLastSync;
    assert.equal(await hours(), 0);
    await tenant.post('/sandbox/scenario', { name: 'sync-stale' });
    assert.equal(await hours(), 26);
    await tenant.post('/sandbox/scenario', { name: 'sync-off' });
    const off = (await tenant.backend('/Directories/ADConnectStatus')).body;
    assert.deepEqual([off.dirSyncEnabled, off.dirSyncConfigured, off.numberOfHoursFromLastSync], [false, false, null]);
  });

  it('reads and changes who may reset their password', async () => {
    const before = (await tenant.backend(scope)).body;
    assert.equal(before.enablementType, 2);
    assert.equal(before.registrationReconfirmIntevalInDays, 180);
    const put = await tenant.backend(scope, people.alex, { ...before, enablementType: 1 });
    assert.deepEqual([put.status, put.body], [200, true]);
    const named = await tenant.backend(scope.replace('false', 'true'));
    assert.deepEqual([named.body.enablementType, named.body.passwordResetEnabledGroupName], [1, 'Writeback pilots']);
  });
});
