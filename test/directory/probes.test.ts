import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { ProbeId } from '../../bot/workflow/vocabulary.ts';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { ALEX, openSession } from '../support/directory-session.ts';

const P1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const P2 = 'eec0eb4f-6444-4f95-aba0-50c24d67f998';
const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const MEMBERSHIPS = 'GET /v1.0/me/transitiveMemberOf';

const sku = (skuPartNumber: string, planId: string, change: object = {}) => ({
  skuPartNumber,
  capabilityStatus: 'Enabled',
  appliesTo: 'User',
  prepaidUnits: { enabled: 5, suspended: 0, warning: 0 },
  servicePlans: [{ servicePlanId: planId, servicePlanName: 'x', provisioningStatus: 'Success', appliesTo: 'User' }],
  ...change,
});
const event = (activityDisplayName: string, activityDateTime: string, change: object = {}) => ({
  activityDisplayName,
  activityDateTime,
  result: 'success',
  initiatedBy: { app: null, user: { id: 'x', displayName: 'Grady Archie', userPrincipalName: 'g@x' } },
  additionalDetails: [],
  ...change,
});

describe('the probes of Graph', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  async function facts(probe: ProbeId): Promise<unknown> {
    const observation = await openSession(server).probe(probe);
    return 'facts' in observation ? observation.facts : observation.because;
  }

  const licences = [
    ['P1 inside a product', [sku('SPE_E3', P1)], { plans: ['P1'], products: ['SPE_E3'], sharedDevicesOnly: false }],
    [
      'P2 without P1',
      [sku('IDENTITY_THREAT_PROTECTION', P2.toUpperCase())],
      { plans: ['P2'], products: ['IDENTITY_THREAT_PROTECTION'], sharedDevicesOnly: false },
    ],
    [
      'rooms only',
      [sku('MEETING_ROOM', P1), sku('MCOCAP', P1)],
      { plans: ['P1'], products: ['MEETING_ROOM', 'MCOCAP'], sharedDevicesOnly: true },
    ],
    [
      'rooms and people',
      [sku('MEETING_ROOM', P1), sku('EMS', P1)],
      { plans: ['P1'], products: ['MEETING_ROOM', 'EMS'], sharedDevicesOnly: false },
    ],
    [
      'a grace period',
      [sku('EMS', P1, { capabilityStatus: 'Warning', prepaidUnits: { enabled: 0, warning: 5 } })],
      { plans: ['P1'], products: ['EMS'], sharedDevicesOnly: false },
    ],
    [
      'an expired product',
      [sku('EMS', P1, { capabilityStatus: 'Suspended' })],
      { plans: [], products: [], sharedDevicesOnly: false },
    ],
    [
      'no seats',
      [sku('EMS', P1, { prepaidUnits: { enabled: 0, warning: 0 } })],
      { plans: [], products: [], sharedDevicesOnly: false },
    ],
    [
      'a plan switched off',
      [sku('EMS', P1, { servicePlans: [{ servicePlanId: P1, provisioningStatus: 'Disabled' }] })],
      { plans: [], products: [], sharedDevicesOnly: false },
    ],
    [
      'rooms without audio conferencing',
      [sku('Microsoft_Teams_Rooms_Pro_without_Audio_Conferencing', P1)],
      { plans: ['P1'], products: ['Microsoft_Teams_Rooms_Pro_without_Audio_Conferencing'], sharedDevicesOnly: true },
    ],
    [
      'bought and given to nobody',
      [sku('EMS', P1, { consumedUnits: 0 }), sku('MCOCAP', P1, { consumedUnits: 7 })],
      { plans: ['P1'], products: ['EMS', 'MCOCAP'], sharedDevicesOnly: false, assigned: 0 },
    ],
    [
      'given to some',
      [sku('EMS', P1, { consumedUnits: 3 }), sku('EMSPREMIUM', P2, { consumedUnits: 4 })],
      { plans: ['P1', 'P2'], products: ['EMS', 'EMSPREMIUM'], sharedDevicesOnly: false, assigned: 7 },
    ],
    [
      'one product of two says nothing of how many',
      [sku('EMS', P1, { consumedUnits: 0 }), sku('SPE_E5', P2)],
      { plans: ['P1', 'P2'], products: ['EMS', 'SPE_E5'], sharedDevicesOnly: false },
    ],
    ['no product', [], { plans: [], products: [], sharedDevicesOnly: false }],
  ] as const;
  for (const [name, value, expected] of licences) {
    it(`licence: ${name}`, async () => {
      server.reply('GET /v1.0/subscribedSkus', { json: { value } });
      assert.deepEqual(await facts('licence'), expected);
    });
  }

  const organizations = [
    [
      'on',
      { onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-11-22T10:00:00Z', tenantType: 'AAD' },
      { enabled: true, lastSync: '2026-11-22T10:00:00Z' },
    ],
    [
      'was on',
      { onPremisesSyncEnabled: false, onPremisesLastSyncDateTime: null, tenantType: 'AAD' },
      { enabled: false, lastSync: null },
    ],
    [
      'never on',
      { onPremisesSyncEnabled: null, onPremisesLastSyncDateTime: null, tenantType: 'AAD' },
      { enabled: null, lastSync: null },
    ],
    [
      'everything null for want of consent',
      { onPremisesSyncEnabled: null, onPremisesLastSyncDateTime: null, tenantType: null },
      'consent-missing',
    ],
  ] as const;
  for (const [name, value, expected] of organizations) {
    it(`sync: ${name}`, async () => {
      server.reply('GET /v1.0/organization', { json: { value: [value] } });
      assert.deepEqual(await facts('sync'), expected);
    });
  }

  it('admin-sspr: as the authorization policy says', async () => {
    server.reply('GET /v1.0/policies/authorizationPolicy', { json: { allowedToUseSSPR: false } });
    assert.deepEqual(await facts('admin-sspr'), { allowed: false });
  });

  it('role: picked from all pages, by type and template', async () => {
    const next = `${server.config.graphBaseUrl}/v1.0/me/transitiveMemberOf?$top=999&$skiptoken=RFNwd=`;
    const role = (roleTemplateId: string) => ({
      '@odata.type': '#microsoft.graph.directoryRole',
      id: 'x',
      roleTemplateId,
    });
    server.reply(
      MEMBERSHIPS,
      {
        json: {
          value: [
            {
              '@odata.type': '#microsoft.graph.group',
              id: 'g',
              roleTemplateId: '62e90394-69f5-4237-9190-012177145e10',
            },
          ],
          '@odata.nextLink': next,
        },
      },
      { json: { value: [role('8AC3FC64-6eca-42ea-9e69-59f4c7b60eb2'), role('729827e3-9c14-49f7-bb1b-9608f156bbb8')] } },
    );
    assert.deepEqual(await facts('role'), { roles: ['Hybrid Identity Administrator'] });
    assert.deepEqual(
      server.heardOf(MEMBERSHIPS).map((one) => one.query),
      [{ $top: '999' }, { $top: '999', $skiptoken: 'RFNwd=' }],
    );
  });

  it('role: none is none', async () => {
    server.reply(MEMBERSHIPS, { json: { value: [] } });
    assert.deepEqual(await facts('role'), { roles: [] });
  });

  it('role: unknown for want of consent where roles come as ids only', async () => {
    server.reply(MEMBERSHIPS, { json: { value: [{ '@odata.type': '#microsoft.graph.directoryRole', id: 'x' }] } });
    assert.equal(await facts('role'), 'consent-missing');
  });

  it('a page that lies elsewhere is not followed', async () => {
    server.reply(MEMBERSHIPS, {
      json: { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/me/transitiveMemberOf' },
    });
    assert.equal(await facts('role'), 'unexpected-answer');
  });

  it('audit: the newest success, in whatever order they come', async () => {
    server.reply(AUDITS, {
      json: {
        value: [
          event('Enable password writeback for directory', '2026-11-21T10:00:00Z', { result: 'failure' }),
          event('Enable password writeback for directory', '2026-11-01T10:00:00Z'),
          event('Disable password writeback for directory', '2026-11-20T10:00:00.7215374Z'),
        ],
      },
    });
    const { since, ...said } = (await facts('audit')) as { readonly since: string };
    assert.deepEqual(said, { activity: 'disable', when: '2026-11-20T10:00:00.721Z', who: 'Grady Archie' });
    const { $filter, $orderby } = server.heardOf(AUDITS)[0]?.query ?? {};
    assert.equal(
      $filter,
      `activityDateTime ge ${since} and (activityDisplayName eq 'Enable password writeback for directory' or activityDisplayName eq 'Disable password writeback for directory')`,
    );
    assert.equal($orderby, 'activityDateTime desc');
  });

  it("readings carry the time of the clock and Graph's request id", async () => {
    const headers = { 'request-id': 'b31c83fd-944c-4663-aa50-5d9ceb367e19' };
    server.reply('GET /v1.0/policies/authorizationPolicy', { headers, json: { allowedToUseSSPR: true } });
    const observation = await openSession(server).probe('admin-sspr');
    assert.equal(observation.requestId, headers['request-id']);
    assert.ok(Math.abs(Date.parse(observation.at) - Date.now()) < 60_000);
  });
});

describe('people and groups', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());
  const CHECK = 'POST /v1.0/me/checkMemberGroups';

  it('membership is asked for twenty groups at a time', async () => {
    const groups = Array.from({ length: 21 }, (_, n) => `group-${n}`);
    server.reply(CHECK, { json: { value: [] } });
    assert.equal(await openSession(server).isMemberOf(groups), false);
    const sizes = server.heardOf(CHECK).map((one) => JSON.parse(one.body).groupIds.length);
    assert.deepEqual(sizes.sort(), [1, 20]);
  });

  it('membership of no group is no, without asking', async () => {
    assert.equal(await openSession(server).isMemberOf([]), false);
    assert.equal(server.heard.length, 0);
  });

  it("membership ignores letter case, and groups that weren't asked for", async () => {
    server.reply(CHECK, { json: { value: ['AB'] } });
    assert.equal(await openSession(server).isMemberOf(['ab']), true);
    assert.equal(await openSession(server).isMemberOf(['other']), false);
  });

  it("membership that can't be read is unknown, with the reason", async () => {
    server.reply(CHECK, { status: 403, json: { error: { code: 'Authorization_RequestDenied', message: 'no' } } });
    assert.deepEqual(await openSession(server).isMemberOf(['ab']), {
      unknown: 'consent-missing',
      code: 'Authorization_RequestDenied',
    });
  });

  it('members are the users among them, as people of the tenant', async () => {
    server.reply('GET /v1.0/groups/g1/transitiveMembers', {
      json: {
        value: [
          { '@odata.type': '#microsoft.graph.user', id: 'u1', displayName: 'Megan Bowen' },
          { '@odata.type': '#microsoft.graph.group', id: 'g2', displayName: 'Inner' },
          { '@odata.type': '#microsoft.graph.user', id: 'u2', displayName: null },
        ],
      },
    });
    assert.deepEqual(await openSession(server).members('g1'), [
      { tenantId: ALEX.tenantId, objectId: 'u1', name: 'Megan Bowen' },
      { tenantId: ALEX.tenantId, objectId: 'u2', name: '' },
    ]);
    assert.deepEqual(await openSession(server).members('unknown'), []);
  });

  it('people who can be read come in the order asked for', async () => {
    server.reply('GET /v1.0/users/u2', { json: { id: 'u2', displayName: 'Grady Archie' } });
    server.reply('GET /v1.0/users/u1', { json: { id: 'u1', displayName: 'Megan Bowen' } });
    const found = await openSession(server).people(['u2', 'gone', 'u1']);
    assert.deepEqual(
      found.map((one) => one.name),
      ['Grady Archie', 'Megan Bowen'],
    );
  });

  it("an id can't leave its place in the address", async () => {
    await openSession(server).people(['../me?$select=x']);
    assert.ok(server.heard.some((one) => one.route === 'GET /v1.0/users/..%2Fme%3F%24select%3Dx'));
  });
});
