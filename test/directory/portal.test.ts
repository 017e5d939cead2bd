import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const READ = 'GET /api/PasswordReset/OnPremisesPasswordResetPolicies';
const WRITE = 'PUT /api/PasswordReset/OnPremisesPasswordResetPolicies';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const settings = {
  objectId: 'default',
  passwordWritebackSupported: true,
  accountUnlockSupported: true,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};

describe('the portal gateway', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  it('turns the main switch on with the whole object and the second name beside it', async () => {
    server.reply(WRITE, { json: true });
    const outcome = await openSession(server).write(
      { name: 'enablementForTenant', after: true },
      { resource: 'settings', facts: settings },
    );
    const [put] = server.heardOf(WRITE);
    assert.deepEqual(JSON.parse(put?.body ?? ''), {
      ...settings,
      enablementForTenant: true,
      passwordWriteBackSupported: true,
    });
    assert.match(String(put?.headers['x-ms-client-request-id']), GUID);
    assert.match(String(put?.headers.authorization), /^Bearer /);
    assert.deepEqual(outcome, { kind: 'accepted', requestId: put?.headers['x-ms-client-request-id'] });
  });

  it('turns unlock on by itself, without the second name', async () => {
    server.reply(WRITE, { json: true });
    await openSession(server).write(
      { name: 'accountUnlockEnabled', after: true },
      { resource: 'settings', facts: settings },
    );
    assert.deepEqual(JSON.parse(server.heardOf(WRITE)[0]?.body ?? ''), { ...settings, accountUnlockEnabled: true });
  });

  it('turns the cloud sync box on by itself, and leaves the other two as they were read', async () => {
    server.reply(WRITE, { json: true });
    const before = { ...settings, objectId: null, passwordWritebackSupported: false, enablementForTenant: true };
    await openSession(server).write(
      { name: 'cloudProvisioningEnablementForTenant', after: true },
      { resource: 'settings', facts: before },
    );
    assert.deepEqual(JSON.parse(server.heardOf(WRITE)[0]?.body ?? ''), {
      ...before,
      cloudProvisioningEnablementForTenant: true,
    });
  });

  it('reads the six fields and keeps the id it sent', async () => {
    server.reply(READ, { json: settings });
    const read = await openSession(server).read('settings');
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.facts, settings);
    assert.equal(read.looksFamiliar, true);
    assert.equal(read.observation.requestId, server.heardOf(READ)[0]?.headers['x-ms-client-request-id']);
  });

  it("never writes once the object held a field it doesn't know", async () => {
    server.reply(READ, { json: { ...settings, newSwitch: true } });
    const session = openSession(server);
    const read = await session.read('settings');
    assert.ok(read.kind === 'read' && !read.looksFamiliar);
    const outcome = await session.write({ name: 'enablementForTenant', after: true }, read);
    assert.deepEqual(outcome, { kind: 'refused', because: 'unexpected-answer', code: 'unfamiliar-settings' });
    assert.equal(server.heardOf(WRITE).length, 0);
  });

  for (const change of [{ portalWrites: false }, { isPublicCloud: false }]) {
    it(`writes nothing with ${JSON.stringify(change)}`, async () => {
      const outcome = await openSession(server, change).write(
        { name: 'enablementForTenant', after: true },
        { resource: 'settings', facts: settings },
      );
      assert.deepEqual(outcome, { kind: 'refused', because: 'switched-off' });
      assert.equal(server.heard.length, 0);
    });
  }

  it('still reads where only writing is switched off', async () => {
    server.reply(READ, { json: settings });
    assert.ok('facts' in (await openSession(server, { portalWrites: false }).probe('settings')));
  });

  it("isn't asked at all outside the public cloud", async () => {
    const session = openSession(server, { isPublicCloud: false });
    for (const probe of ['settings', 'connectivity', 'sspr-scope'] as const) {
      const observation = await session.probe(probe);
      assert.equal('because' in observation && observation.because, 'switched-off');
    }
    assert.equal(server.heard.length, 0);
  });

  it('reads the scope of password reset, with the group where one is selected', async () => {
    const path = 'GET /api/PasswordReset/PasswordResetPolicies';
    server.reply(
      path,
      { json: { enablementType: 0, passwordResetEnabledGroupName: 'left over' } },
      { json: { enablementType: 1, passwordResetEnabledGroupName: 'Pilots' } },
      { json: { enablementType: 2 } },
      { json: { enablementType: 3 } },
    );
    const session = openSession(server);
    const facts = [];
    for (let n = 0; n < 3; n += 1) {
      const observation = await session.probe('sspr-scope');
      facts.push('facts' in observation && observation.facts);
    }
    assert.deepEqual(facts, [
      { scope: 'none', group: null },
      { scope: 'selected', group: 'Pilots' },
      { scope: 'all', group: null },
    ]);
    const strange = await session.probe('sspr-scope');
    assert.equal('because' in strange && strange.because, 'unexpected-answer');
  });

  it('passes the connectivity number on without a meaning', async () => {
    server.reply('GET /api/PasswordReset/CheckWritebackConnectivityStatus', {
      json: { checkWritebackConnectivityStatusResponseEnum: 7 },
    });
    const observation = await openSession(server).probe('connectivity');
    assert.deepEqual('facts' in observation && observation.facts, { code: 7 });
  });
});
