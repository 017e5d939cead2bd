import assert from 'node:assert/strict';
import { approversGroupId, everyone, people, tenantId } from '../../sandbox/people.ts';
import { roleTemplates } from '../../sandbox/roles.ts';
import { botId, type Practice, portalAudience, practice } from './support.ts';

const audits = '/auditLogs/directoryAudits';
const registrations = '/reports/authenticationMethods/userRegistrationDetails';
const p1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';

describe('Graph in the practice tenant', () => {
  let tenant: Practice;
  let clock = Date.parse('2026-11-22T10:20:00Z');
  before(async () => {
    tenant = await practice({ now: () => new Date(clock) });
  });
  beforeEach(() => {
    clock = Date.parse('2026-11-22T10:20:00Z');
    return tenant.post('/sandbox/scenario', { name: 'fresh' });
  });
  after(() => tenant.close());

  it('lets in nobody without a Graph token of its own', async () => {
    const none = await tenant.cloud('/v1.0/organization');
    assert.equal(none.status, 401);
    assert.equal(none.body.error.code, 'InvalidAuthenticationToken');
    assert.ok(none.body.error.innerError['request-id']);
    assert.match(String(none.headers['www-authenticate']), /^Bearer /);
    const portalToken = await tenant.token(people.alex, `${portalAudience}/.default`);
    const assertion = await tenant.signIn(people.alex);
    for (const wrong of [portalToken, assertion, 'nonsense']) {
      const refused = await tenant.cloud('/v1.0/organization', { headers: { authorization: `Bearer ${wrong}` } });
      assert.equal(refused.status, 401);
    }
    const old = await tenant.token(people.alex);
    clock += 3601 * 1000;
    const late = await tenant.cloud('/v1.0/organization', { headers: { authorization: `Bearer ${old}` } });
    assert.match(late.body.error.message, /expired/);
  });

  it('gives each answer a request id and each wrong path the right kind of 404', async () => {
    assert.ok((await tenant.graph('/me')).headers['request-id']);
    const lost = await tenant.graph('/policies/selfServicePasswordResetPolicy');
    assert.equal(lost.status, 404);
    assert.ok(lost.body.error.code && lost.headers['request-id']);
    assert.equal((await tenant.graph('/organization', people.alex, { method: 'PATCH' })).status, 405);
  });

  it('tells how fresh the synchronisation is', async () => {
    const path = '/organization?$select=onPremisesSyncEnabled,onPremisesLastSyncDateTime';
    const { body } = await tenant.graph(path);
    assert.deepEqual(body.value, [
      { onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-11-22T10:00:00.000Z' },
    ]);
    await tenant.post('/sandbox/scenario', { name: 'sync-stale' });
    assert.equal((await tenant.graph(path)).body.value[0].onPremisesLastSyncDateTime, '2026-11-21T08:20:00.000Z');
    await tenant.post('/sandbox/scenario', { name: 'sync-off' });
    assert.equal((await tenant.graph(path)).body.value[0].onPremisesSyncEnabled, false);
  });

  it('shows the P1 plan by its plan id, inside another product, and only when licensed', async () => {
    const plans = async () =>
      (await tenant.graph('/subscribedSkus')).body.value.flatMap((sku: { servicePlans: { servicePlanId: string }[] }) =>
        sku.servicePlans.map(({ servicePlanId }) => servicePlanId),
      );
    assert.ok((await plans()).includes(p1));
    const mine = await tenant.graph(`/users/${people.adele.id}/licenseDetails`);
    assert.ok(JSON.stringify(mine.body).includes(p1));
    await tenant.post('/sandbox/scenario', { name: 'no-license' });
    assert.ok(!(await plans()).includes(p1));
  });

  it('names the caller and their directory roles by template id, as they are at this moment', async () => {
    assert.equal((await tenant.graph('/me?$select=id')).body.id, people.alex.id);
    const { body } = await tenant.graph('/me/transitiveMemberOf');
    assert.equal(body.value[0]['@odata.type'], '#microsoft.graph.directoryRole');
    assert.equal(body.value[0].roleTemplateId, roleTemplates['Hybrid Identity Administrator']);
    await tenant.post('/sandbox/roles', { objectId: people.alex.id, roles: [] });
    assert.deepEqual((await tenant.graph('/me/transitiveMemberOf')).body.value, []);
  });

  it('answers who approves, from both sides', async () => {
    const members = await tenant.graph(`/groups/${approversGroupId}/transitiveMembers?$select=id,displayName`);
    assert.deepEqual(
      members.body.value.map(({ id }: { id: string }) => id),
      [people.megan.id, people.grady.id],
    );
    const check = (person: typeof people.megan | typeof people.alex) =>
      tenant.graph('/me/checkMemberGroups', person, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ groupIds: [crypto.randomUUID(), approversGroupId] }),
      });
    assert.deepEqual((await check(people.megan)).body.value, [approversGroupId]);
    assert.deepEqual((await check(people.alex)).body.value, []);
    assert.equal((await tenant.graph(`/groups/${crypto.randomUUID()}/transitiveMembers`)).status, 404);
  });

  it('tells whether administrators may reset their own password', async () => {
    assert.equal((await tenant.graph('/policies/authorizationPolicy')).body.allowedToUseSSPR, true);
  });

  it('lists registrations to those who may read reports, in a tenant that has the licence', async () => {
    const { body } = await tenant.graph(`${registrations}?$filter=isAdmin eq false&$top=2`);
    assert.equal(body.value.length, 2);
    assert.ok(
      body.value.every((item: { isAdmin: boolean; isSsprEnabled: boolean }) => !item.isAdmin && item.isSsprEnabled),
    );
    assert.ok(body['@odata.nextLink']);
    await tenant.post('/sandbox/scenario', { name: 'no-license' });
    const refused = await tenant.graph(registrations);
    assert.equal(refused.body.error.code, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
  });

  it('filters, sorts and cuts the audit log', async () => {
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    const enable = "activityDisplayName eq 'Enable password writeback for directory'";
    const disable = "activityDisplayName eq 'Disable password writeback for directory'";
    const service = "loggedByService eq 'Self-service Password Management'";
    const find = async (filter: string) =>
      (
        await tenant.graph(
          `${audits}?${new URLSearchParams({ $filter: filter, $orderby: 'activityDateTime desc', $top: '5' })}`,
        )
      ).body;
    assert.equal((await find(service)).value.length, 2);
    assert.equal((await find(`(${enable} or ${disable}) and ${service}`)).value.length, 1);
    assert.equal((await find(disable)).value.length, 0);
    assert.equal((await find(`activityDateTime ge 2026-11-19T00:00:00Z and ${service}`)).value.length, 1);
    assert.equal((await find('activityDisplayName like x')).error.code, 'BadRequest');
    const newestFirst = (await find(service)).value.map(
      (event: { activityDateTime: string }) => event.activityDateTime,
    );
    assert.deepEqual(newestFirst, newestFirst.toSorted().toReversed());
  });

  it('forgets audit events after thirty days, so that none does not mean off', async () => {
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    clock += 25 * 24 * 60 * 60 * 1000;
    const { body } = await tenant.graph(audits);
    assert.deepEqual(
      body.value.map((event: { activityDisplayName: string }) => event.activityDisplayName),
      ['Reset password (self-service)'],
    );
  });

  it('tells a missing role from a missing permission', async () => {
    const role = await tenant.graph(audits, people.patti);
    assert.deepEqual([role.status, role.body.error.code], [403, 'Authentication_RequestFromUnsupportedUserRole']);
    assert.equal((await tenant.graph(registrations, people.megan)).status, 403);
    await tenant.post('/sandbox/consent', { scopes: ['User.Read'] });
    const consent = await tenant.graph(audits);
    assert.deepEqual([consent.status, consent.body.error.code], [403, 'Authentication_MSGraphPermissionMissing']);
    assert.equal((await tenant.graph('/users')).body.error.code, 'Authorization_RequestDenied');
  });

  it('pages long lists, and each link leads to the rest', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/users?$top=3&$select=id';
    while (path) {
      const { body } = await tenant.graph(path);
      seen.push(...body.value.map(({ id }: { id: string }) => id));
      const next = body['@odata.nextLink'];
      if (next) assert.ok(next.startsWith(`${tenant.cloudUrl}/v1.0/users?`));
      path = next?.slice(`${tenant.cloudUrl}/v1.0`.length);
    }
    assert.deepEqual(
      seen,
      everyone.map(({ id }) => id),
    );
  });

  it('finds a person by id or name, with the selected properties alone', async () => {
    const { body } = await tenant.graph(`/users/${people.adele.id}?$select=id,onPremisesSyncEnabled`);
    assert.deepEqual(Object.keys(body).sort(), ['@odata.context', 'id', 'onPremisesSyncEnabled']);
    assert.equal(body.onPremisesSyncEnabled, true);
    assert.equal(
      (await tenant.graph(`/users/${people.gus.userPrincipalName.replaceAll('#', '%23')}`)).body.userType,
      'Guest',
    );
    assert.equal((await tenant.graph(`/users/${crypto.randomUUID()}`)).status, 404);
  });

  it('refuses a property that does not exist', async () => {
    const { status, body } = await tenant.graph('/organization?$select=passwordWritebackEnabled');
    assert.equal(status, 400);
    assert.match(body.error.message, /Could not find a property named 'passwordWritebackEnabled'/);
    for (const query of ['$top=0', '$top=x', '$filter=', '$orderby=a;b', '$skiptoken=x']) {
      assert.equal((await tenant.graph(`/users?${query}`)).status, 400, query);
    }
  });

  it('resets a password as the definitive test, by those who may and never one’s own', async () => {
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    const reset = (by: (typeof people)['alex'] | (typeof people)['grady'], id: string) =>
      tenant.graph(`/users/${id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword`, by, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ newPassword: 'Practice-only-1' }),
      });
    const done = await reset(people.grady, people.adele.id);
    assert.equal(done.status, 202);
    assert.ok(done.headers.location);
    const [newest] = (await tenant.get('/sandbox/state')).body.audits;
    assert.equal(newest.activityDisplayName, 'Reset password (by admin)');
    assert.deepEqual(newest.additionalDetails, [{ key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' }]);
    assert.equal((await reset(people.alex, people.adele.id)).status, 403);
    assert.equal((await reset(people.grady, people.grady.id)).status, 403);
    assert.ok(!JSON.stringify((await tenant.get('/sandbox/requests')).body).includes('Practice-only-1'));
  });

  it('writes down every request with its caller, and never a secret', async () => {
    await tenant.graph(`/organization?$select=id`, people.megan);
    const { body } = await tenant.get('/sandbox/requests');
    const last = body.at(-1);
    assert.deepEqual(Object.keys(last).sort(), ['body', 'callerId', 'method', 'path', 'query', 'status', 'time']);
    assert.deepEqual(
      [last.method, last.path, last.query, last.body, last.callerId, last.status],
      ['GET', '/v1.0/organization', { $select: 'id' }, null, people.megan.id, 200],
    );
    const exchange = body.at(-2);
    assert.equal(exchange.path, `/${tenantId}/oauth2/v2.0/token`);
    assert.equal(exchange.callerId, people.megan.id);
    assert.deepEqual(
      [exchange.body.client_id, exchange.body.client_secret, exchange.body.assertion],
      [botId, '[redacted]', '[redacted]'],
    );
    assert.ok(!/eyJ|"authorization"|Bearer /i.test(JSON.stringify(body)));
  });
});
