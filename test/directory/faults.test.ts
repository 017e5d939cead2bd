import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { PortalSettings } from '../../bot/workflow/reading.ts';
import { type DirectoryServer, type Reply, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const ORGANIZATION = 'GET /v1.0/organization';
const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const READ = 'GET /api/PasswordReset/OnPremisesPasswordResetPolicies';
const WRITE = 'PUT /api/PasswordReset/OnPremisesPasswordResetPolicies';

const settings: PortalSettings = {
  objectId: 'default',
  passwordWritebackSupported: true,
  accountUnlockSupported: true,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};
const html: Reply = { text: '<html>Sign in to the proxy</html>', headers: { 'content-type': 'text/html' } };
const cutJson: Reply = { text: '{"value":[{"onPremisesSyncEnabled":tr' };
const graphError = (status: number, code: string, message = 'no'): Reply => ({
  status,
  headers: { 'request-id': 'b31c83fd-944c-4663-aa50-5d9ceb367e19' },
  json: { error: { code, message } },
});
const portalError = (status: number, errorCode: string, Message = 'no'): Reply => ({
  status,
  json: { ClassName: 'x', Message, HttpStatusCode: status, ClientData: { errorCode } },
});
const challenge = { 'www-authenticate': `Bearer claims="${Buffer.from('{"access_token":{}}').toString('base64')}"` };

type Row = readonly [name: string, reply: Reply, because: string, code: string | undefined, requests: number];

/** Four requests are the first and three repeats. */
const GRAPH: readonly Row[] = [
  [
    '401 with claims',
    { ...graphError(401, 'InvalidAuthenticationToken'), headers: challenge },
    'interaction-required',
    'InvalidAuthenticationToken',
    2,
  ],
  [
    '401 without claims',
    graphError(401, 'InvalidAuthenticationToken'),
    'interaction-required',
    'InvalidAuthenticationToken',
    1,
  ],
  [
    '403 for want of consent',
    graphError(403, 'Authorization_RequestDenied'),
    'consent-missing',
    'Authorization_RequestDenied',
    1,
  ],
  ['403 of a kind unknown here', graphError(403, 'SomethingNew'), 'refused-by-policy', 'SomethingNew', 1],
  ['404', graphError(404, 'Request_ResourceNotFound'), 'unexpected-answer', 'Request_ResourceNotFound', 1],
  ['409', graphError(409, 'Request_Conflict'), 'unexpected-answer', 'Request_Conflict', 1],
  [
    '429 with a Retry-After of a minute',
    { ...graphError(429, 'TooManyRequests'), headers: { 'retry-after': '60' } },
    'throttled',
    'TooManyRequests',
    1,
  ],
  [
    '429 with a Retry-After in the past',
    { ...graphError(429, 'TooManyRequests'), headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
    'throttled',
    'TooManyRequests',
    4,
  ],
  ['429 without Retry-After', graphError(429, 'TooManyRequests'), 'throttled', 'TooManyRequests', 4],
  ['500', graphError(500, 'InternalServerError'), 'unreachable', 'InternalServerError', 1],
  ["502 with a proxy's page", { ...html, status: 502 }, 'unreachable', '502', 1],
  ['503', graphError(503, 'ServiceUnavailable'), 'unreachable', 'ServiceUnavailable', 4],
  ['504', graphError(504, 'GatewayTimeout'), 'unreachable', 'GatewayTimeout', 4],
  ['a reset connection', { cut: 'reset' }, 'unreachable', 'UND_ERR_SOCKET|ECONNRESET', 4],
  ['a body that breaks off', { cut: 'half-body', text: '{"value":[]}' }, 'unreachable', 'UND_ERR_SOCKET|ECONNRESET', 4],
  ['JSON that breaks off', cutJson, 'unexpected-answer', 'not-json', 1],
  ['a web page', html, 'unexpected-answer', 'not-json', 1],
  ['JSON of another shape', { json: { value: 'none' } }, 'unexpected-answer', 'other-shape', 1],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'unexpected-answer', '302', 1],
];

const PORTAL: readonly Row[] = [
  ['401', portalError(401, 'Unauthorized'), 'token-refused', 'Unauthorized', 1],
  ['403', portalError(403, 'Forbidden'), 'role-missing', 'Forbidden', 1],
  [
    "403 with the authority's reason inside",
    portalError(403, 'msalautherror_invalid_grant', 'AADSTS500133: Assertion is not within its valid time range.'),
    'interaction-required',
    'AADSTS500133',
    1,
  ],
  ['404', portalError(404, 'NotFound'), 'unexpected-answer', 'NotFound', 1],
  ['429 without Retry-After', portalError(429, 'TooManyRequests'), 'throttled', 'TooManyRequests', 4],
  ['500', portalError(500, 'InternalServerError'), 'unreachable', 'InternalServerError', 1],
  ['503', portalError(503, 'ServiceUnavailable'), 'unreachable', 'ServiceUnavailable', 4],
  ['a web page', html, 'unexpected-answer', 'not-json', 1],
  [
    'a settings object without a field',
    { json: { ...settings, enablementForTenant: undefined } },
    'unexpected-answer',
    'other-shape',
    1,
  ],
  [
    'a settings object with a text for a switch',
    { json: { ...settings, enablementForTenant: 'true' } },
    'unexpected-answer',
    'other-shape',
    1,
  ],
];

type WriteRow = readonly [name: string, reply: Reply, kind: string, because: string | undefined, requests: number];
const WRITES: readonly WriteRow[] = [
  ['200', { json: true }, 'accepted', undefined, 1],
  ['a web page', html, 'ambiguous', 'unexpected-answer', 1],
  ['401 with claims', { status: 401, headers: challenge }, 'refused', 'token-refused', 2],
  ['401 without claims', portalError(401, 'Unauthorized'), 'refused', 'token-refused', 1],
  ['403', portalError(403, 'Forbidden'), 'refused', 'role-missing', 1],
  ['409', portalError(409, 'Conflict'), 'refused', 'unexpected-answer', 1],
  ['429', portalError(429, 'TooManyRequests'), 'refused', 'throttled', 1],
  ['500', portalError(500, 'InternalServerError'), 'ambiguous', 'unreachable', 1],
  ['502', { ...html, status: 502 }, 'ambiguous', 'unreachable', 1],
  ['503', portalError(503, 'ServiceUnavailable'), 'ambiguous', 'unreachable', 1],
  ['504', portalError(504, 'GatewayTimeout'), 'ambiguous', 'unreachable', 1],
  ['a reset connection', { cut: 'reset' }, 'ambiguous', 'unreachable', 1],
  ['an answer that breaks off', { cut: 'half-body', text: '{"a":"bcdefgh"}' }, 'ambiguous', 'unreachable', 1],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'refused', 'unexpected-answer', 1],
];

describe("the gateways' fault table", () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  for (const [name, reply, because, code, requests] of GRAPH) {
    it(`Graph: ${name} reads ${because} after ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      server.reply(ORGANIZATION, reply);
      assertUnknown(await openSession(server).probe('sync'), because, code);
      assert.equal(server.heardOf(ORGANIZATION).length, requests);
    });
  }

  for (const [name, reply, because, code, requests] of PORTAL) {
    it(`portal, reading: ${name} reads ${because} after ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      server.reply(READ, reply);
      assertUnknown(await openSession(server).probe('settings'), because, code);
      assert.equal(server.heardOf(READ).length, requests);
    });
  }

  for (const [name, reply, kind, because, requests] of WRITES) {
    it(`portal, writing: ${name} is ${kind} after ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      server.reply(WRITE, reply);
      const outcome = await openSession(server).write(
        { name: 'enablementForTenant', after: true },
        { resource: 'settings', facts: settings },
      );
      assert.equal(outcome.kind, kind);
      if (because !== undefined) assert.equal(outcome.kind !== 'accepted' && outcome.because, because);
      assert.equal(server.heardOf(WRITE).length, requests);
    });
  }

  it('tells a missing role from a missing consent and a missing licence at the audit log', async () => {
    const told = [
      ['Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles', 'role-missing'],
      ['Authentication_MSGraphPermissionMissing', 'missing AuditLog.Read.All', 'consent-missing'],
      ['Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'Neither tenant is B2C', 'licence-missing'],
      ['Authentication_RequestFromUnsupportedUserRole', "tenant doesn't have premium license", 'licence-missing'],
    ] as const;
    for (const [code, message, because] of told) {
      server.reply(AUDITS, graphError(403, code, message));
      assertUnknown(await openSession(server).probe('audit'), because, code);
      assertUnknown(await openSession(server).probe('resets'), because, code);
    }
  });

  it("keeps Graph's own request id beside the reason", async () => {
    server.reply(ORGANIZATION, graphError(404, 'Request_ResourceNotFound'));
    const observation = await openSession(server).probe('sync');
    assert.equal(observation.requestId, 'b31c83fd-944c-4663-aa50-5d9ceb367e19');
  });

  it('keeps the id the request was sent with where Graph gave none', async () => {
    for (const reply of [html, { cut: 'reset' } as const, graphError(500, 'InternalServerError')]) {
      server.reply(ORGANIZATION, { ...reply, headers: {} });
      const { requestId } = await openSession(server).probe('sync');
      assert.equal(requestId, server.heardOf(ORGANIZATION).at(-1)?.headers['client-request-id']);
    }
  });

  it('waits as long as Retry-After says before it reads again', async () => {
    const good = { json: { value: [{ onPremisesSyncEnabled: true, tenantType: 'AAD' }] } };
    server.reply(ORGANIZATION, { ...graphError(429, 'TooManyRequests'), headers: { 'retry-after': '1' } }, good);
    const began = performance.now();
    assert.ok('facts' in (await openSession(server).probe('sync')));
    assert.ok(performance.now() - began >= 1_000);
    assert.equal(server.heardOf(ORGANIZATION).length, 2);
  });

  it('reads on after a passing fault', async () => {
    const good = { json: { value: [{ onPremisesSyncEnabled: true, tenantType: 'AAD' }] } };
    server.reply(ORGANIZATION, graphError(503, 'ServiceUnavailable'), { cut: 'reset' }, good);
    assert.ok('facts' in (await openSession(server).probe('sync')));
    assert.equal(server.heardOf(ORGANIZATION).length, 3);
  });

  it('ends a stalled reading at its deadline', async () => {
    server.reply(ORGANIZATION, { cut: 'stall' });
    assertUnknown(await openSession(server, {}, { readMs: 300 }).probe('sync'), 'unreachable', 'timeout');
  });

  it("doesn't know what became of a stalled write, and sends it once", async () => {
    server.reply(WRITE, { cut: 'stall' });
    const outcome = await openSession(server, {}, { writeMs: 500 }).write(
      { name: 'enablementForTenant', after: true },
      { resource: 'settings', facts: settings },
    );
    const [heard] = server.heardOf(WRITE);
    const requestId = heard?.headers['x-ms-client-request-id'];
    assert.deepEqual(outcome, { kind: 'ambiguous', because: 'unreachable', code: 'timeout', requestId });
    assert.equal(server.heardOf(WRITE).length, 1);
  });

  it('knows that a write never left where nobody listens', async () => {
    const nobody = await startDirectoryServer();
    await nobody.close();
    const outcome = await openSession(server, { portalBaseUrl: nobody.config.portalBaseUrl }).write(
      { name: 'enablementForTenant', after: true },
      { resource: 'settings', facts: settings },
    );
    assert.deepEqual(outcome, { kind: 'refused', because: 'unreachable', code: 'ECONNREFUSED' });
  });

  it('hands a stale reading on as it is, since only the next reading can tell', async () => {
    server.reply(READ, { json: settings });
    server.reply(WRITE, { json: true });
    const session = openSession(server);
    assert.equal(
      (await session.write({ name: 'enablementForTenant', after: true }, { resource: 'settings', facts: settings }))
        .kind,
      'accepted',
    );
    const read = await session.read('settings');
    assert.ok(read.kind === 'read' && read.resource === 'settings');
    assert.equal(read.facts.enablementForTenant, false);
  });
});

function assertUnknown(observation: object, because: string, code: string | undefined): void {
  assert.ok('because' in observation, `expected a reason, got ${JSON.stringify(observation)}`);
  assert.equal(observation.because, because);
  assert.match('code' in observation ? String(observation.code) : '', new RegExp(`^(${code ?? ''})$`));
}
