import assert from 'node:assert/strict';
import { request } from 'node:http';
import { everyone, people, tenantId } from '../../sandbox/people.ts';
import { scenarioNames } from '../../sandbox/tenant/state.ts';
import { type Practice, practice } from './support.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const enabled = 'Enable password writeback for directory';
const disabled = 'Disable password writeback for directory';

describe('the control side of the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'fresh' }));
  after(() => tenant.close());

  it('tells its state in the agreed shape, with everything off at the start', async () => {
    const { status, body } = await tenant.get('/sandbox/state');
    assert.equal(status, 200);
    assert.equal(body.tenantId, tenantId);
    assert.deepEqual(body.portal, {
      objectId: null,
      passwordWritebackSupported: false,
      accountUnlockSupported: false,
      accountUnlockEnabled: false,
      enablementForTenant: false,
      cloudProvisioningEnablementForTenant: false,
    });
    assert.deepEqual(body.connect, { passwordWriteback: false });
    assert.deepEqual(body.audits, []);
    assert.deepEqual(body.users[0], {
      id: people.alex.id,
      displayName: 'Alex Novak',
      userPrincipalName: 'alex.novak@practice.example',
      roles: ['Hybrid Identity Administrator'],
    });
    assert.deepEqual(body.users.find((user: { id: string }) => user.id === people.megan.id).roles, []);
  });

  it('has people with valid, distinct ids', () => {
    for (const person of everyone) assert.match(person.id, uuid);
    assert.match(tenantId, uuid);
    assert.equal(new Set(everyone.map(({ id }) => id)).size, everyone.length);
    assert.equal(new Set(everyone.map(({ teamsId }) => teamsId)).size, everyone.length);
  });

  it('makes the writeback client exist when Password writeback is ticked, and writes the event down', async () => {
    const { body } = await tenant.post('/sandbox/connect', { passwordWriteback: true });
    assert.equal(body.portal.passwordWritebackSupported, true);
    assert.equal(body.portal.accountUnlockSupported, true);
    assert.equal(body.portal.enablementForTenant, false);
    assert.deepEqual(body.audits.map(activity), [enabled]);
    assert.equal(body.audits[0].loggedByService, 'Self-service Password Management');
    assert.equal(body.audits[0].category, 'DirectoryManagement');
    assert.equal(body.audits[0].initiatedBy.user.id, people.alex.id);
  });

  it('writes one event for one tick, however often Configure is pressed', async () => {
    await tenant.post('/sandbox/connect', { passwordWriteback: true });
    const { body } = await tenant.post('/sandbox/connect', { passwordWriteback: true });
    assert.equal(body.audits.length, 1);
  });

  it('takes the client and both settings away when the tick is removed', async () => {
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    const { body } = await tenant.post('/sandbox/connect', { passwordWriteback: false });
    assert.equal(body.portal.passwordWritebackSupported, false);
    assert.equal(body.portal.enablementForTenant, false);
    assert.equal(body.portal.accountUnlockEnabled, false);
    assert.equal(activity(body.audits[0]), disabled);
  });

  it('lets a third person change the portal settings, both at once', async () => {
    await tenant.post('/sandbox/connect', { passwordWriteback: true });
    const on = await tenant.post('/sandbox/portal', { enablementForTenant: true, accountUnlockEnabled: true });
    assert.equal(on.body.portal.enablementForTenant, true);
    assert.equal(on.body.portal.accountUnlockEnabled, true);
    const scope = await tenant.post('/sandbox/portal', { enablementType: 0 });
    assert.equal(scope.body.ssprScope, 0);
    assert.equal(scope.body.portal.enablementForTenant, true);
  });

  it('keeps the portal settings greyed out while there is no writeback client', async () => {
    const { status, body } = await tenant.post('/sandbox/portal', { enablementForTenant: true });
    assert.equal(status, 409);
    assert.match(body.error, /greyed out until Microsoft Entra Connect/);
  });

  it('refuses the wizard in a tenant without the licence, in the words of the real one', async () => {
    await tenant.post('/sandbox/scenario', { name: 'no-license' });
    const { status, body } = await tenant.post('/sandbox/connect', { passwordWriteback: true });
    assert.equal(status, 409);
    assert.equal(body.error, 'Unable to configure password writeback. Ensure you have the required license.');
  });

  for (const name of scenarioNames) {
    it(`resets the tenant to the scenario ${name}`, async () => {
      const { status, body } = await tenant.post('/sandbox/scenario', { name });
      assert.equal(status, 200);
      assert.equal(body.scenario, name);
      const isOn = name === 'already-on' || name === 'agent-unreachable';
      assert.equal(body.portal.enablementForTenant, isOn);
      assert.equal(body.isLicensed, name !== 'no-license');
      assert.equal(body.sync, name === 'sync-off' ? 'off' : name === 'sync-stale' ? 'stale' : 'fresh');
      assert.equal(body.ssprScope, name === 'sspr-off' ? 0 : 2);
    });
  }

  it('clears faults, roles and consents with a new scenario', async () => {
    await tenant.post('/sandbox/faults', { path: '/v1.0', kind: 500 });
    await tenant.post('/sandbox/roles', { objectId: people.alex.id, roles: [] });
    await tenant.post('/sandbox/consent', { scopes: [] });
    const { body } = await tenant.post('/sandbox/scenario', { name: 'fresh' });
    assert.deepEqual(body.faults, []);
    assert.deepEqual(body.users[0].roles, ['Hybrid Identity Administrator']);
    assert.ok(body.consented.includes('AuditLog.Read.All'));
  });

  it('gives and takes roles', async () => {
    await tenant.post('/sandbox/roles', { objectId: people.alex.id, roles: ['Reports Reader'] });
    const { body } = await tenant.get('/sandbox/state');
    assert.deepEqual(body.users[0].roles, ['Reports Reader']);
  });

  it('plays a self-service reset that is written back once writeback is on', async () => {
    const before = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id });
    assert.deepEqual([before.body.result, before.body.resultReason], ['failure', 'WritebackNotEnabled']);
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    const on = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id });
    assert.equal(on.body.result, 'success');
    assert.deepEqual(on.body.audits.map(activity), [
      'Self-service password reset flow activity progress',
      'Reset password (self-service)',
    ]);
    assert.deepEqual(on.body.audits[1].additionalDetails, [
      { key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' },
    ]);
    await tenant.post('/sandbox/scenario', { name: 'agent-unreachable' });
    const lost = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id });
    assert.equal(lost.body.resultReason, 'OnPremisesConnectivityError');
    const named = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id, agent: 'CloudSync' });
    assert.equal(named.body.audits[1].additionalDetails[0].value, 'CloudSync');
  });

  it('signs nobody in whom it does not know', async () => {
    const { status, body } = await tenant.post('/sandbox/sign-in', { objectId: crypto.randomUUID() });
    assert.equal(status, 404);
    assert.match(body.error, /Nobody in the practice tenant has the object id/);
  });

  for (const [path, body] of [
    ['/sandbox/scenario', { name: 'nope' }],
    ['/sandbox/scenario', null],
    ['/sandbox/connect', {}],
    ['/sandbox/connect', { passwordWriteback: 'yes' }],
    ['/sandbox/portal', { passwordWritebackSupported: true }],
    ['/sandbox/faults', { path: '/v1.0', kind: 'nope' }],
    ['/sandbox/faults', { kind: '500' }],
    ['/sandbox/faults', []],
    ['/sandbox/sign-in', {}],
    ['/sandbox/roles', { objectId: people.alex.id, roles: ['King'] }],
    ['/sandbox/consent', { scopes: ['Everything'] }],
    ['/sandbox/reset-password', '{'],
  ] as const) {
    it(`answers ${path} ${JSON.stringify(body)} with 400 and what to send instead`, async () => {
      const before = await tenant.get('/sandbox/state');
      const { status, body: answer } = await tenant.post(path, body);
      assert.equal(status, 400);
      assert.match(answer.error, /^Send \{/);
      assert.deepEqual((await tenant.get('/sandbox/state')).body, before.body);
    });
  }

  it('changes nothing for a page of another site', async () => {
    const body = { passwordWriteback: true };
    const foreign = await tenant.post('/sandbox/connect', body, { origin: 'https://evil.example' });
    assert.equal(foreign.status, 403);
    const simple = await tenant.post('/sandbox/connect', body, { 'content-type': 'text/plain' });
    assert.equal(simple.status, 415);
    const own = await tenant.post('/sandbox/connect', { passwordWriteback: false }, { origin: tenant.controlUrl });
    assert.equal(own.status, 200);
    assert.deepEqual((await tenant.get('/sandbox/state')).body.connect, { passwordWriteback: false });
  });

  it('answers nobody who calls it by a foreign name', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${tenant.controlUrl}/sandbox/state`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 403);
  });

  it('has a kind word for wrong addresses, wrong verbs and bodies that are too large', async () => {
    assert.equal((await tenant.get('/nowhere')).status, 404);
    assert.equal((await tenant.get('/sandbox/scenario')).status, 405);
    assert.equal((await tenant.post('/sandbox/scenario', { name: 'x'.repeat(300_000) })).status, 413);
    assert.equal((await tenant.get('/healthz')).status, 200);
  });
});

function activity(event: { activityDisplayName: string }): string {
  return event.activityDisplayName;
}
