import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'mocha';
import { certificate } from '../../sandbox/certificate.ts';
import { approversGroupId, people, tenantId } from '../../sandbox/people.ts';
import { type RunningTenant, startTenant } from '../../sandbox/tenant/start.ts';
import { recording } from '../support/recorded.ts';
import { ranOnce } from '../support/served.ts';

const BOT = '7d5f3a10-9c1e-4d2b-8f60-2b7a9e4c5d01';
const SECRET = 'canary-secret-Zq7';
const run = promisify(execFile);

describe('a whole session against the practice tenant over HTTPS', () => {
  let folder: string;
  let certPath: string;
  let tenant: RunningTenant;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'directory-'));
    const pair = await certificate(folder);
    certPath = pair.certPath;
    tenant = await startTenant({ ...pair, ...recording(), port: 0, cloudPort: 0, botId: BOT, botSecret: SECRET });
  });
  after(async () => {
    await tenant.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads everything as Alex, turns both settings on, and leaks nothing', async () => {
    await tell('scenario', { name: 'fresh' });
    await tell('connect', { passwordWriteback: true });
    const { told, output, assertion } = await sessionOf(people.alex);

    const unknown = told.observations.filter((one: object) => 'because' in one);
    assert.deepEqual(
      unknown.map((one: { probe: string }) => one.probe),
      ['resets', 'policy-log', 'agents', 'sync-jobs'],
    );
    const facts = Object.fromEntries(
      told.observations.map((one: { probe: string; facts: unknown }) => [one.probe, one.facts]),
    );
    assert.deepEqual(facts.licence, { plans: ['P1'], sharedDevicesOnly: false, products: ['SPE_E3'], assigned: 8 });
    assert.deepEqual(facts.role, { roles: ['Hybrid Identity Administrator'] });
    assert.deepEqual(facts['sspr-scope'], { scope: 'all', group: null });
    assert.equal(facts.sync.enabled, true);
    assert.equal(facts.audit.activity, 'enable');
    assert.equal(told.first.looksFamiliar, true);
    assert.deepEqual(
      told.written.map((one: { kind: string }) => one.kind),
      ['accepted', 'accepted'],
    );
    assert.equal(told.last.facts.enablementForTenant, true);
    assert.equal(told.last.facts.accountUnlockEnabled, true);
    assert.equal(told.isApprover, false);
    assert.deepEqual(
      told.members.map((one: { name: string }) => one.name),
      ['Megan Bowen', 'Grady Archie'],
    );
    assert.deepEqual(told.people, told.members);
    assert.equal(told.afterEnd.because, 'not-signed-in');

    for (const secret of [SECRET, assertion, 'eyJ']) assert.ok(!output.includes(secret));
  });

  it('names the number where the portal backend gives this app no token', async () => {
    await tell('scenario', { name: 'no-portal-api' });
    const { told } = await sessionOf(people.alex);
    assert.equal(told.first.observation.because, 'token-refused');
    assert.equal(told.first.observation.code, 'AADSTS65002');
    assert.deepEqual(told.written, []);
    const unknown = told.observations
      .filter((one: object) => 'because' in one)
      .map((one: { probe: string }) => one.probe);
    assert.deepEqual(unknown, [
      'sspr-scope',
      'settings',
      'connectivity',
      'audit',
      'resets',
      'policy-log',
      'agents',
      'sync-jobs',
    ]);
  });

  async function tell(command: string, body: object) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${tenant.controlUrl}/sandbox/${command}`, init);
    assert.equal(response.status, 200);
    return response.json();
  }

  async function sessionOf(who: (typeof people)[keyof typeof people]) {
    const { assertion } = (await tell('sign-in', { objectId: who.id })) as { readonly assertion: string };
    const config = {
      authorityHost: tenant.cloudUrl,
      graphBaseUrl: tenant.cloudUrl,
      portalBaseUrl: `${tenant.cloudUrl}/api`,
      portalWrites: true,
      clientId: BOT,
      credential: { kind: 'secret', secret: SECRET },
      isPublicCloud: true,
    };
    const person = { tenantId, objectId: who.id, name: who.displayName };
    const task = JSON.stringify({ config, person, assertion, groupId: approversGroupId });
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certPath, DIRECTORY_TASK: task };
    const child = fileURLToPath(new URL('../support/directory-child.ts', import.meta.url));
    const { stdout, stderr } = await run(process.execPath, ranOnce(child), { env });
    return { told: JSON.parse(stdout), output: stdout + stderr, assertion };
  }
});
