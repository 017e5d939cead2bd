import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { PROBES } from '../../bot/workflow/vocabulary.ts';
import {
  ASSERTION,
  type DirectoryServer,
  type Reply,
  SECRET,
  startDirectoryServer,
  TOKEN_ROUTE,
  TOKEN_START,
} from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const ROUTES = [
  'GET /v1.0/subscribedSkus',
  'GET /v1.0/organization',
  'GET /v1.0/policies/authorizationPolicy',
  'GET /v1.0/me/transitiveMemberOf',
  'GET /v1.0/auditLogs/directoryAudits',
  'GET /beta/onPremisesPublishingProfiles/provisioning/agents',
  'GET /v1.0/servicePrincipals',
  'POST /v1.0/me/checkMemberGroups',
  'GET /api/PasswordReset/OnPremisesPasswordResetPolicies',
  'PUT /api/PasswordReset/OnPremisesPasswordResetPolicies',
  'GET /api/PasswordReset/CheckWritebackConnectivityStatus',
  'GET /api/PasswordReset/PasswordResetPolicies',
];
const settings = {
  objectId: null,
  passwordWritebackSupported: true,
  accountUnlockSupported: true,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};
const everything = `Bearer ${TOKEN_START}-1.x.y ${ASSERTION} ${SECRET}`;

/** Services that echo what they were sent, in every place an error has. */
const echoes: readonly Reply[] = [400, 401, 403, 500].map((status) => ({
  status,
  headers: { 'request-id': everything, 'www-authenticate': `Bearer claims="${everything}"` },
  json: {
    error: { code: everything, message: everything },
    Message: everything,
    ClientData: { errorCode: everything },
  },
}));

describe('secrets', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  after(() => server.close());

  async function everythingSaid(): Promise<string> {
    const session = openSession(server, {}, { retries: 0 });
    const said: unknown[] = await Promise.all(PROBES.map((probe) => session.probe(probe)));
    said.push(
      await session.read('settings'),
      await session.write({ name: 'enablementForTenant', after: true }, { resource: 'settings', facts: settings }),
    );
    said.push(await session.isMemberOf(['x']), await session.members('x'), await session.people(['x']), session.logged);
    return JSON.stringify([said, JSON.stringify(session)]);
  }

  for (const echo of echoes) {
    it(`stay out of readings, outcomes and logs when a service echoes them with ${echo.status}`, async () => {
      for (const route of ROUTES) server.reply(route, echo);
      assert.doesNotMatch(await everythingSaid(), /canary/);
    });
  }

  it('stay out when the authority echoes them', async () => {
    server.reset();
    server.reply(TOKEN_ROUTE, {
      status: 400,
      json: { error: 'invalid_grant', error_description: `AADSTS50013: ${everything}` },
    });
    const said = await everythingSaid();
    assert.match(said, /AADSTS50013/);
    assert.doesNotMatch(said, /canary/);
  });

  it('the token goes to no other host than the service it is for', async () => {
    const other = await startDirectoryServer();
    server.reset();
    const link = `${other.config.graphBaseUrl}/v1.0/me/transitiveMemberOf`;
    server.reply('GET /v1.0/me/transitiveMemberOf', { json: { value: [], '@odata.nextLink': link } });
    server.reply('GET /v1.0/organization', { status: 307, headers: { location: link } });
    const session = openSession(server);
    await Promise.all([session.probe('role'), session.probe('sync')]);
    assert.equal(other.heard.length, 0);
    await other.close();
  });
});
