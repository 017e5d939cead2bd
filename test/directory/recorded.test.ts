import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, it } from 'mocha';
import { root } from '../../sandbox/launch/places.ts';
import { complaintsAbout, type DirectoryRequest } from '../support/published.ts';

const run = promisify(execFile);
const asked = (line: string, body: unknown = null): DirectoryRequest => {
  const [method = '', address = ''] = line.split(/ (.*)/);
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return { method, path: pathname, query: Object.fromEntries(searchParams), body };
};
const MEMBERS = '/v1.0/groups/3b6f0c1e-8d27-4a95-b1c4-6e2f9a7d5038/transitiveMembers';
const AUDITS = '/v1.0/auditLogs/directoryAudits';
const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const TOKEN = '/7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4/oauth2/v2.0/token';

/** What the product must never send, and what is said of it. */
const STRANGE: readonly (readonly [DirectoryRequest, RegExp])[] = [
  [asked('GET /v1.0/policies/selfServicePasswordResetPolicy'), /a path that no published call has/],
  [asked('GET /v1.0/directory/onPremisesSynchronization'), /a path that no published call has/],
  [asked('GET /v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole'), /a path that no published call has/],
  [asked('GET /v1.0/policies/authorizationPolicy/x'), /a path that no published call has/],
  [asked('GET /beta/organization'), /not below \/v1\.0/],
  [asked('GET /v1.0/onPremisesPublishingProfiles/provisioning/agents'), /not below \/beta/],
  [asked('GET /beta/onPremisesPublishingProfiles/provisioning/connectors'), /a path that no published call has/],
  [asked('GET /v1.0/servicePrincipals/x/synchronization/templates'), /a path that no published call has/],
  [asked('PATCH /v1.0/organization'), /a method that isn't published there \(GET \/organization is\)/],
  [asked('GET /v1.0/me/checkMemberGroups'), /a method that isn't published there/],
  [asked('POST /v1.0/me/checkMemberGroups', { groups: [] }), /sends groups, which is no parameter/],
  [asked('GET /v1.0/organization?$select=id,passwordWritebackEnabled'), /\$select names passwordWritebackEnabled/],
  [asked(`GET ${MEMBERS}?$select=id,name`), /\$select names name, which directoryObject hasn't/],
  [asked(`GET ${AUDITS}?$orderby=time desc`), /\$orderby names time/],
  [asked(`GET ${AUDITS}?$filter=activity eq 'Reset password (by admin)'`), /\$filter names activity,/],
  [asked(`GET ${AUDITS}?$filter=initiatedBy/user/id eq 'x'`), /\$filter names initiatedBy\/user\/id/],
  [asked(`GET ${AUDITS}?$filter=targetResources/any(t:t/name eq 'x')`), /\$filter names name, which targetResource/],
  [asked(`GET ${AUDITS}?$top=1000`), /\$top is 1000/],
  [asked('GET /v1.0/me/transitiveMemberOf?$expand=members'), /the option \$expand/],
  [
    asked('GET /v1.0/subscribedSkus?$filter=skuPartNumber eq 1'),
    /the option \$filter, which its page doesn't document/,
  ],
  [asked('GET /v1.0/me/transitiveMemberOf?$count=true'), /the option \$count, which isn't held/],
  [asked('GET /api/Directories/ADConnectStatus'), /no known address of the portal's backend/],
  [asked(`POST ${SETTINGS}`), /a method that is not known at this address/],
  [
    asked('PUT /api/PasswordReset/PasswordResetPolicies?getPasswordResetEnabledGroup=true'),
    /a method that is not known/,
  ],
  [asked('POST /common/oauth2/authorize'), /no documented address of the identity platform/],
  [
    asked(`POST ${TOKEN}`, { scope: 'https://graph.microsoft.com/Directory.ReadWrite.All' }),
    /asks for the scope https/,
  ],
  [asked(`POST ${TOKEN}`, {}), /asks for the scope \(none\)/],
];

const FINE: readonly DirectoryRequest[] = [
  asked(`GET ${MEMBERS}?$select=id,displayName&$top=999`),
  asked(`GET ${AUDITS}?$filter=activityDateTime ge 2026-11-22T10:00:00Z and targetResources/any(t:t/id eq 'it''s')`),
  asked('GET /beta/onPremisesPublishingProfiles/provisioning/agents'),
  asked('GET /v1.0/servicePrincipals/x/synchronization/jobs'),
  asked('POST /v1.0/me/checkMemberGroups', { groupIds: [] }),
  asked(`PUT ${SETTINGS}`, {}),
  asked(`POST ${TOKEN}`, { scope: 'https://graph.microsoft.com/.default openid profile offline_access' }),
];

describe('the requests recorded over a whole test run', () => {
  for (const [request, complaint] of STRANGE)
    it(`would not pass with ${request.method} ${request.path} ${JSON.stringify(request.query)}`, () => {
      const said = complaintsAbout(request);
      assert.equal(said.length, 1, said.join('; '));
      assert.match(said[0] ?? '', complaint);
    });

  it('pass where all of a request is published', () => {
    for (const request of FINE) assert.deepEqual(complaintsAbout(request), [], request.path);
  });

  it('need a permission that the install page names', () => {
    const request = asked('GET /v1.0/subscribedSkus');
    assert.deepEqual(complaintsAbout(request), []);
    assert.match(complaintsAbout(request, ['User.Read']).join(), /a permission that docs\/install.md does not name/);
  });

  it('fail the run, by method, path and query, when one is not published', async () => {
    const mocha = ['node_modules/mocha/bin/mocha.js', 'test/support/unpublished-child.ts'];
    const failed = await run(process.execPath, mocha, { cwd: root }).then(
      () => undefined,
      (error: { readonly code: number; readonly stdout: string }) => error,
    );
    assert.ok(failed, 'the run must not succeed');
    assert.match(failed.stdout, /GET \/v1\.0\/organization\?%24select=invented \$select names invented/);
    assert.match(failed.stdout, /1 passed, 1 failed/);
  });
});
