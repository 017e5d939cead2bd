import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readConfig, readProductionConfig } from '../../bot/config/index.ts';
import { ranOnce } from '../support/served.ts';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const good = {
  BOT_ID: id(1),
  BOT_TENANT_ID: id(2),
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'one secret',
  APPROVERS: `user:${id(3)}`,
};

/** The sentences that stand between these settings and a start. */
function problemsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const read = readProductionConfig({ ...good, ...changes });
  return read.ok ? [] : read.problems;
}

describe('the configuration', () => {
  it('starts with five names, the rest by default', () => {
    const read = readProductionConfig(good);
    assert.ok(read.ok);
    const { config } = read;
    assert.equal(config.port, 3978);
    assert.equal(config.openIdMetadata, 'https://login.botframework.com/v1/.well-known/openidconfiguration');
    assert.equal(config.tokenIssuer, 'https://api.botframework.com');
    assert.deepEqual(config.allowedTenants, [id(2)]);
    assert.deepEqual(config.allowedServiceHosts, [
      'smba.trafficmanager.net',
      'smba.onyx.prod.teams.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
    ]);
    assert.deepEqual(config.identity, { kind: 'secret', secret: 'one secret' });
  });

  it('takes a federated assertion or a managed identity without any secret', () => {
    const federated = readConfig({ ...good, BOT_PASSWORD: '', BOT_FEDERATED_CLIENT_ID: id(4) });
    assert.deepEqual(federated.ok && federated.config.identity, { kind: 'federated', clientId: id(4) });
    const managed = readConfig({ ...good, BOT_PASSWORD: '', BOT_TYPE: 'UserAssignedMsi' });
    assert.deepEqual(managed.ok && managed.config.identity, { kind: 'managed-identity' });
  });

  it('shows nothing of what Teams sends, unless until a time', () => {
    const until = (CAPTURE_UNTIL: string) => {
      const read = readConfig({ ...good, CAPTURE_UNTIL });
      return read.ok && read.config.captureUntil;
    };
    assert.equal(until(''), undefined);
    assert.equal(until('2026-11-28T12:30Z'), Date.UTC(2026, 10, 28, 12, 30));
    assert.equal(until('2026-11-28T13:30:00.5+01:00'), Date.UTC(2026, 10, 28, 12, 30, 0, 500));
  });

  it('takes a certificate that is there', () => {
    const path = fileURLToPath(import.meta.url);
    const read = readConfig({ ...good, BOT_PASSWORD: '', BOT_CERTIFICATE_PATH: path });
    assert.deepEqual(read.ok && read.config.identity, { kind: 'certificate', path });
  });

  describe('of a cloud', () => {
    /** What a name of a cloud sets, each by the setting that would win over it. */
    const settingsOf = (changes: Readonly<Record<string, string>>) => {
      const read = readProductionConfig({ ...good, ...changes });
      assert.ok(read.ok, read.ok ? '' : read.problems.join('\n'));
      const { config } = read;
      return {
        cloud: config.cloud,
        AUTHORITY_HOST: config.authorityHost,
        GRAPH_BASE_URL: config.graphBaseUrl,
        BOT_OPENID_METADATA: config.openIdMetadata,
        BOT_TOKEN_ISSUER: config.tokenIssuer,
        ALLOWED_SERVICE_HOSTS: config.allowedServiceHosts.join(),
        PORTAL_WRITES: config.portalWrites ? 'on' : 'off',
        scope: config.tokenScope,
      };
    };
    const isPublic = {
      AUTHORITY_HOST: 'https://login.microsoftonline.com',
      GRAPH_BASE_URL: 'https://graph.microsoft.com',
      BOT_OPENID_METADATA: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      BOT_TOKEN_ISSUER: 'https://api.botframework.com',
      PORTAL_WRITES: 'on',
      scope: 'https://api.botframework.com/.default',
    };
    const isGovernment = {
      AUTHORITY_HOST: 'https://login.microsoftonline.us',
      BOT_OPENID_METADATA: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
      BOT_TOKEN_ISSUER: 'https://api.botframework.us',
      PORTAL_WRITES: 'off',
      scope: 'https://api.botframework.us/.default',
    };
    const GCC_HOST = 'smba.infra.gcc.teams.microsoft.com';
    const PUBLIC_HOSTS = `smba.trafficmanager.net,smba.onyx.prod.teams.trafficmanager.net,${GCC_HOST}`;
    const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      public: { ...isPublic, ALLOWED_SERVICE_HOSTS: PUBLIC_HOSTS },
      gcc: { ...isPublic, ALLOWED_SERVICE_HOSTS: GCC_HOST },
      gcch: {
        ...isGovernment,
        GRAPH_BASE_URL: 'https://graph.microsoft.us',
        ALLOWED_SERVICE_HOSTS: 'smba.infra.gov.teams.microsoft.us',
      },
      dod: {
        ...isGovernment,
        GRAPH_BASE_URL: 'https://dod-graph.microsoft.us',
        ALLOWED_SERVICE_HOSTS: 'smba.infra.dod.teams.microsoft.us',
      },
    };
    for (const [cloud, settings] of Object.entries(expected)) {
      it(`${cloud} sets hosts, issuer, keys, login and directory together`, () => {
        assert.deepEqual(settingsOf({ CLOUD: cloud }), { cloud, ...settings });
        assert.deepEqual(settingsOf({ CLOUD: ` ${cloud.toUpperCase()} ` }), { cloud, ...settings });
      });

      it(`${cloud} gives way to each single name, and to that alone`, () => {
        const own = {
          AUTHORITY_HOST: 'https://login.example',
          GRAPH_BASE_URL: 'https://graph.example',
          BOT_OPENID_METADATA: 'https://keys.example/openid',
          BOT_TOKEN_ISSUER: 'https://issuer.example',
          ALLOWED_SERVICE_HOSTS: 'smba.example',
        };
        for (const [name, value] of Object.entries(own)) {
          // The portal's backend is known under the public login host alone.
          const follows = name === 'AUTHORITY_HOST' ? { PORTAL_WRITES: 'off' } : {};
          const set = settingsOf({ CLOUD: cloud, [name]: value });
          assert.deepEqual(set, { cloud, ...settings, ...follows, [name]: value });
        }
      });
    }

    it('is the public one where none is named', () => {
      assert.deepEqual(settingsOf({}), { cloud: 'public', ...expected.public });
    });

    it('is told by login host and Graph where a server was set up before clouds had names', () => {
      const AUTHORITY_HOST = 'https://login.microsoftonline.us/';
      const gcch = settingsOf({ AUTHORITY_HOST, GRAPH_BASE_URL: 'https://graph.microsoft.us' });
      assert.deepEqual(gcch, { cloud: 'gcch', ...expected.gcch });
      const dod = settingsOf({ AUTHORITY_HOST, GRAPH_BASE_URL: 'https://dod-graph.microsoft.us/' });
      assert.deepEqual(dod, { cloud: 'dod', ...expected.dod });
    });

    it('sends no portal request from a government cloud, unless the portal’s address is named', () => {
      const config = (changes: Readonly<Record<string, string>>) => {
        const read = readConfig({ ...good, CLOUD: 'gcch', ...changes });
        assert.ok(read.ok);
        return read.config;
      };
      assert.deepEqual([config({}).isPublicCloud, config({}).portalWrites], [false, false]);
      const named = config({ PORTAL_BASE_URL: 'https://portal.example/api' });
      assert.deepEqual([named.isPublicCloud, named.portalWrites], [true, true]);
    });
  });

  const refused: Readonly<Record<string, readonly [Readonly<Record<string, string | undefined>>, RegExp]>> = {
    'a missing app id': [{ BOT_ID: undefined }, /^BOT_ID is missing: set it to/],
    'an app id that is none': [{ BOT_ID: 'my-bot' }, /^BOT_ID is not a GUID/],
    'a missing home tenant': [{ BOT_TENANT_ID: ' ' }, /^BOT_TENANT_ID is missing/],
    'a missing type': [{ BOT_TYPE: undefined }, /^BOT_TYPE is missing: only SingleTenant and UserAssignedMsi/],
    'a multi-tenant bot': [{ BOT_TYPE: 'MultiTenant' }, /^BOT_TYPE is "MultiTenant": only SingleTenant/],
    'a secret together with a managed identity': [{ BOT_TYPE: 'UserAssignedMsi' }, /remove BOT_PASSWORD/],
    'no credential at all': [{ BOT_PASSWORD: undefined }, /exactly one of .* found 0/],
    'two credentials': [{ BOT_FEDERATED_CLIENT_ID: id(4) }, /exactly one of .* found 2/],
    'a certificate that is not there': [
      { BOT_PASSWORD: '', BOT_CERTIFICATE_PATH: '/nowhere/bot.pem' },
      /^BOT_CERTIFICATE_PATH: there is no such file/,
    ],
    'two credentials for sign-in': [
      { SSO_APP_SECRET: 'x', SSO_APP_FEDERATED_CLIENT_ID: id(4) },
      /^Only one of SSO_APP_SECRET/,
    ],
    'keys over plain http': [
      { BOT_OPENID_METADATA: 'http://keys.example/openid' },
      /^BOT_OPENID_METADATA must be https/,
    ],
    'an authority over plain http': [{ AUTHORITY_HOST: 'http://login.example' }, /^AUTHORITY_HOST must be https/],
    'a tenant that is none': [{ ALLOWED_TENANTS: `${id(2)},contoso` }, /^ALLOWED_TENANTS: "contoso" is not a GUID/],
    'a service host with a wildcard': [
      { ALLOWED_SERVICE_HOSTS: '*.trafficmanager.net' },
      /^ALLOWED_SERVICE_HOSTS: "\*\.trafficmanager\.net" is not a host name/,
    ],
    'a service host written as an address': [
      { ALLOWED_SERVICE_HOSTS: 'https://smba.trafficmanager.net/' },
      /is not a host name/,
    ],
    'nobody to approve': [{ APPROVERS: '' }, /^APPROVERS is missing/],
    'an approver of no kind': [{ APPROVERS: id(3) }, /is neither user:<object id> nor group:<id>/],
    'a quorum that cannot be reached': [{ QUORUM: '2' }, /^QUORUM is 2, but APPROVERS names only 1/],
    'hours that are none': [{ APPROVAL_HOURS: 'a day' }, /^APPROVAL_HOURS must be a whole number/],
    'a government cloud without its Graph': [
      { AUTHORITY_HOST: 'https://login.microsoftonline.us' },
      /^GRAPH_BASE_URL is missing/,
    ],
    'a cloud nobody knows': [{ CLOUD: 'usnat' }, /^CLOUD must be one of: public, gcc, gcch, dod\.$/],
    'the cloud operated by 21Vianet': [
      { CLOUD: '21Vianet' },
      /^CLOUD is 21vianet, and .* 21Vianet isn’t served \(its portal .*\): set it to public, gcc, gcch, dod\.$/,
    ],
    'that cloud under its other names': [{ CLOUD: 'AzureChinaCloud' }, /21Vianet isn’t served/],
    'that cloud by its login host': [
      { AUTHORITY_HOST: 'https://login.partner.microsoftonline.cn' },
      /^AUTHORITY_HOST is login\.partner\.microsoftonline\.cn, and .* isn’t served/,
    ],
    'that cloud by its Graph': [
      { CLOUD: 'public', GRAPH_BASE_URL: 'https://microsoftgraph.chinacloudapi.cn' },
      /^GRAPH_BASE_URL is microsoftgraph\.chinacloudapi\.cn, and /,
    ],
    'a time that is none': [{ CAPTURE_UNTIL: 'tomorrow' }, /^CAPTURE_UNTIL must be a time such as /],
    'a time without its zone': [{ CAPTURE_UNTIL: '2026-11-28T12:30' }, /^CAPTURE_UNTIL must be a time/],
    'settings of the practice run': [{ SANDBOX_PORT: '4100', SANDBOX_DATA: 'data' }, /^SANDBOX_PORT, SANDBOX_DATA are/],
  };
  for (const [name, [changes, sentence]] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      const problems = problemsOf(changes);
      assert.equal(problems.filter((one) => sentence.test(one)).length, 1, problems.join('\n'));
    });
  }

  it('lists every problem at once, and no secret', () => {
    const problems = problemsOf({
      BOT_ID: '',
      BOT_TENANT_ID: '',
      BOT_TYPE: 'MultiTenant',
      BOT_PASSWORD: 'topsecret',
      QUORUM: '0',
      GRAPH_BASE_URL: 'graph',
      SANDBOX_PORT: '4100',
    });
    assert.equal(problems.length, 6);
    assert.doesNotMatch(problems.join(), /topsecret/);
  });

  it('ends the process with one message when it will not do', async () => {
    const env = { PATH: process.env.PATH, BOT_TYPE: 'MultiTenant', SANDBOX_PORT: '4100' };
    const program = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
    const child = spawn(process.execPath, ranOnce(program), { env });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const [code] = await once(child, 'close');
    assert.equal(code, 1);
    assert.match(said, /^Writeback Pilot can't start:\n( {2}- .+\n){5}See env\/\.env\.example\.\n$/);
  });
});
