import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const ID = 'f58d2ac7-4b90-4163-8ed4-70c3b9e1a6f2';
const UPN = 'adele.vance@contoso.com';
const USER = `GET /v1.0/users/${encodeURIComponent(UPN)}`;
const REGISTRATION = `GET /v1.0/reports/authenticationMethods/userRegistrationDetails/${ID}`;
const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const SINCE = '2026-11-22T10:00:00.000Z';

const synced = {
  id: ID,
  displayName: 'Adele Vance',
  userPrincipalName: UPN,
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: true,
};
const ready = { id: ID, isAdmin: false, isSsprCapable: true, isSsprEnabled: true, isSsprRegistered: true };
const fit = { userId: ID, name: 'Adele Vance', isGuest: false, isEnabled: true, isSynced: true, isAdmin: false };

describe('reading for the test of writeback', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  describe('a user for the test of writeback', () => {
    const found = (user: object, registration: object = ready) => {
      server.reply(USER, { json: user });
      server.reply(REGISTRATION, { json: registration });
      return openSession(server).findTestUser(UPN);
    };

    it('is read by sign-in name with one $select, and the registration by id without any', async () => {
      assert.deepEqual(await found(synced), { ...fit, reset: 'ready' });
      assert.deepEqual(server.heardOf(USER)[0]?.query, {
        $select: 'id,displayName,userPrincipalName,userType,accountEnabled,onPremisesSyncEnabled',
      });
      assert.deepEqual(server.heardOf(REGISTRATION)[0]?.query, {});
    });

    it('is read too where the registration comes wrapped as the page shows it', async () => {
      assert.deepEqual(await found(synced, { value: { ...ready, isAdmin: true } }), {
        ...fit,
        isAdmin: true,
        reset: 'ready',
      });
    });

    for (const [name, change, expected] of [
      ['out of scope', { isSsprEnabled: false, isSsprRegistered: false }, 'not-in-scope'],
      ['not registered', { isSsprRegistered: false }, 'not-registered'],
      ['short of methods', {}, 'not-capable'],
    ] as const)
      it(`can be ${name}`, async () => {
        assert.deepEqual(await found(synced, { ...ready, isSsprCapable: false, ...change }), {
          ...fit,
          reset: expected,
        });
      });

    it('is no synced one where sync is null beside a readable account, a guest or disabled where it says so', async () => {
      const user = { ...synced, userType: 'Guest', accountEnabled: false, onPremisesSyncEnabled: null };
      const answer = { ...fit, isGuest: true, isEnabled: false, isSynced: false, reset: 'ready' };
      assert.deepEqual(await found(user), answer);
    });

    it('stays unknown in what the consent or the role does not show', async () => {
      server.reply(USER, { json: { id: ID, displayName: 'Adele Vance', userPrincipalName: UPN } });
      server.reply(REGISTRATION, {
        status: 403,
        json: { error: { code: 'Authentication_RequestFromUnsupportedUserRole', message: 'no' } },
      });
      assert.deepEqual(await openSession(server).findTestUser(UPN), {
        userId: ID,
        name: 'Adele Vance',
        isGuest: 'consent-missing',
        isEnabled: 'consent-missing',
        isSynced: 'consent-missing',
        isAdmin: 'role-missing',
        reset: { unknown: 'role-missing' },
      });
    });

    it('is known by its name and as a guest or none in one call, without the registration', async () => {
      server.reply(USER, { json: { ...synced, userType: 'Guest' } });
      assert.deepEqual(await openSession(server).account(UPN), { name: 'Adele Vance', isGuest: true });
      assert.deepEqual([server.heardOf(USER).length, server.heardOf(REGISTRATION).length], [1, 0]);
      server.reply(USER, { status: 403, json: { error: { code: 'Authorization_RequestDenied', message: 'no' } } });
      assert.equal(await openSession(server).account(UPN), undefined);
    });

    it('is nobody where the directory says so, and unknown where it says anything else', async () => {
      server.reply(USER, { status: 404, json: { error: { code: 'Request_ResourceNotFound', message: 'gone' } } });
      assert.equal(await openSession(server).findTestUser(UPN), 'nobody');
      server.reply(USER, { status: 403, json: { error: { code: 'Authorization_RequestDenied', message: 'no' } } });
      assert.deepEqual(await openSession(server).findTestUser(UPN), { unknown: 'consent-missing' });
    });
  });

  describe("the audit log's word on one user's password", () => {
    const event = (activityDisplayName: string, change: object = {}) => ({
      activityDisplayName,
      activityDateTime: '2026-11-22T10:05:00Z',
      result: 'success',
      resultReason: 'Successfully completed reset.',
      targetResources: [{ id: ID.toUpperCase(), type: 'User' }],
      additionalDetails: [{ key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' }],
      ...change,
    });
    const events = (...value: readonly object[]) => {
      server.reply(AUDITS, { json: { value } });
      return openSession(server).passwordEvents(ID, SINCE);
    };

    it('is asked for by time and target', async () => {
      assert.deepEqual(await events(), []);
      assert.equal(
        server.heardOf(AUDITS)[0]?.query.$filter,
        `activityDateTime ge ${SINCE} and targetResources/any(t:t/id eq '${ID}')`,
      );
    });

    it('takes what succeeded or failed with this user since then, and nothing else: a timeout is no failure', async () => {
      const told = await events(
        event('Reset password (self-service)'),
        event('Reset password (by admin)', { additionalDetails: [{ key: 'OnPremisesAgent', value: 'None' }] }),
        event('Reset password (self-service)', {
          result: 'failure',
          resultReason: 'X'.repeat(300),
          additionalDetails: [],
        }),
        event('Reset password (self-service)', { result: 'timeout' }),
        event('Reset password (self-service)', { result: 'unknownFutureValue' }),
        event('Self-service password reset flow activity progress'),
        event('constructor'),
        event('Reset password (self-service)', { targetResources: [{ id: 'someone-else' }] }),
        event('Reset password (self-service)', { targetResources: [] }),
        event('Reset password (self-service)', { activityDateTime: '2026-11-22T09:59:59Z' }),
        event('Reset password (self-service)', { activityDateTime: 'never' }),
      );
      const when = '2026-11-22T10:05:00.000Z';
      const reason = 'Successfully completed reset.';
      assert.deepEqual(told, [
        { by: 'self', when, isSuccess: true, agent: 'Microsoft Entra Connect', reason },
        { by: 'admin', when, isSuccess: true, agent: 'None', reason },
        { by: 'self', when, isSuccess: false, agent: null, reason: 'X'.repeat(200) },
      ]);
    });

    it('is unknown with the reason where it cannot be read', async () => {
      server.reply(AUDITS, {
        status: 403,
        json: { error: { code: 'Authentication_MSGraphPermissionMissing', message: 'missing AuditLog.Read.All' } },
      });
      assert.deepEqual(await openSession(server).passwordEvents(ID, SINCE), { unknown: 'consent-missing' });
    });

    it("can't be asked for more than one id by a quote in it", async () => {
      server.reply(AUDITS, { json: { value: [] } });
      await openSession(server).passwordEvents("x' or 1 eq 1 or 'x", SINCE);
      assert.match(String(server.heardOf(AUDITS)[0]?.query.$filter), /eq 'x'' or 1 eq 1 or ''x'\)$/);
    });
  });
});
