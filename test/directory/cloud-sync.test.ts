import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { after, afterEach, before, describe, it } from 'mocha';
import { type DirectoryServer, startDirectoryServer, TOKEN_ROUTE } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const AGENTS = 'GET /beta/onPremisesPublishingProfiles/provisioning/agents';
const APPS = 'GET /v1.0/servicePrincipals';
const jobsOf = (id: string) => `GET /v1.0/servicePrincipals/${id}/synchronization/jobs`;
const job = (templateId: string, code: string, timeEnded: string | null) => ({
  id: 'x',
  templateId,
  status: { code, lastExecution: timeEnded === null ? null : { state: 'Succeeded', timeBegan: timeEnded, timeEnded } },
});
const denied = {
  status: 403,
  json: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges' } },
};

describe('what optional permissions tell of cloud sync', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  /** A token of Graph that says what it holds, as real ones do. */
  async function holding(...scopes: readonly string[]): Promise<void> {
    const token = new SignJWT({ scp: scopes.join(' ') }).setProtectedHeader({ alg: 'HS256' });
    const access_token = await token.sign(new TextEncoder().encode('a key of nobody'));
    server.reply(TOKEN_ROUTE, { json: { token_type: 'Bearer', expires_in: 3599, access_token } });
  }
  async function told(probe: 'agents' | 'sync-jobs'): Promise<unknown> {
    const observation = await openSession(server).probe(probe);
    return 'facts' in observation ? observation.facts : [observation.because, observation.code];
  }

  it('is not asked for where they were not granted: the reason names them', async () => {
    await holding('User.Read', 'AuditLog.Read.All');
    assert.deepEqual(await told('agents'), ['permission-optional', 'Policy.Read.HybridAuthentication']);
    const both = 'Synchronization.Read.All, Application.Read.All';
    assert.deepEqual(await told('sync-jobs'), ['permission-optional', both]);
    await holding('Synchronization.Read.All');
    assert.deepEqual(await told('sync-jobs'), ['permission-optional', 'Application.Read.All']);
    assert.deepEqual([...server.heardOf(AGENTS), ...server.heardOf(APPS)], []);
  });

  it('is asked for where the token can not be looked into, and a refusal means the same', async () => {
    server.reply(AGENTS, denied);
    server.reply(APPS, denied);
    assert.deepEqual(await told('agents'), ['permission-optional', 'Policy.Read.HybridAuthentication']);
    const both = 'Synchronization.Read.All, Application.Read.All';
    assert.deepEqual(await told('sync-jobs'), ['permission-optional', both]);
  });

  it('is a matter of the role where the permission is there and the answer is no', async () => {
    await holding('Policy.Read.HybridAuthentication');
    server.reply(AGENTS, denied);
    assert.deepEqual(await told('agents'), ['role-missing', 'Authorization_RequestDenied']);
  });

  it('agents are counted by their state, with a larger permission too', async () => {
    await holding('Directory.ReadWrite.All');
    const next = `${server.config.graphBaseUrl}/beta/onPremisesPublishingProfiles/provisioning/agents?$skiptoken=1`;
    const agent = (status: unknown) => ({ id: 'x', machineName: 'srv-1.contoso.com', externalIp: '192.0.2.1', status });
    server.reply(
      AGENTS,
      { json: { value: [agent('Active'), agent('inactive'), agent(null)], '@odata.nextLink': next } },
      { json: { value: [agent('active'), agent('somethingNew')] } },
    );
    assert.deepEqual(await told('agents'), { active: 2, inactive: 1 });
  });

  it('no agent is no agent, and agents that cannot be read are no zero', async () => {
    await holding('Policy.Read.HybridAuthentication');
    server.reply(AGENTS, { json: { value: [] } });
    assert.deepEqual(await told('agents'), { active: 0, inactive: 0 });
    server.reply(AGENTS, { json: { value: [{ state: 'active' }] } });
    assert.deepEqual(await told('agents'), ['unexpected-answer', 'other-shape']);
  });

  it('jobs are those of all apps of cloud sync, with their state and last run', async () => {
    await holding('Synchronization.Read.All', 'Application.Read.All');
    server.reply(APPS, { json: { value: [{ id: 'a1' }, { id: 'a2' }] } });
    server.reply(jobsOf('a1'), {
      json: { value: [job('AD2AADProvisioning', 'Active', '2026-11-27T10:00:00.1234567Z'), null, { id: 'y' }] },
    });
    server.reply(jobsOf('a2'), {
      json: { value: [job('AD2AADPasswordHash', 'Paused', null), job('New', 'Quarantine', '0001-01-01T00:00:00Z')] },
    });
    assert.deepEqual(await told('sync-jobs'), {
      jobs: [
        { template: 'AD2AADProvisioning', state: 'Active', lastRun: '2026-11-27T10:00:00.123Z' },
        { template: 'AD2AADPasswordHash', state: 'Paused', lastRun: null },
        { template: 'New', state: 'Quarantine', lastRun: null },
      ],
    });
    const id = '1a4721b3-e57f-4451-ae87-ef078703ec94';
    assert.deepEqual(server.heardOf(APPS)[0]?.query, {
      $select: 'id,appId',
      $filter: `appId eq '${id}' or applicationTemplateId eq '${id}'`,
    });
  });

  it('no app of cloud sync is no job', async () => {
    await holding('Synchronization.Read.All', 'Application.Read.All');
    server.reply(APPS, { json: { value: [] } });
    assert.deepEqual(await told('sync-jobs'), { jobs: [] });
  });

  it('holds no name and no address of a server', async () => {
    await holding('Policy.Read.HybridAuthentication');
    server.reply(AGENTS, {
      json: { value: [{ status: 'active', machineName: 'srv-1.contoso.com', externalIp: '192.0.2.1' }] },
    });
    assert.doesNotMatch(JSON.stringify(await told('agents')), /srv-1|192\.0/);
  });
});
