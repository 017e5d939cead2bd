import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'mocha';
import { generate } from 'selfsigned';
import { exitCodeOf, type Finding, lineOf, summaryOf } from '../../bot/cli/doctor/checked.ts';
import { checkOffline } from '../../bot/cli/doctor/offline.ts';
import { missingPermissions, neededPermissions } from '../../bot/cli/doctor/permissions.ts';
import { namesRead } from '../env/names.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const BOT = '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024';
const APP = '0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e';
const MANIFEST = new URL('../../manifest/manifest.json', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));

const SOUND = {
  BOT_ID: BOT,
  BOT_TENANT_ID: '7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4',
  BOT_TYPE: 'UserAssignedMsi',
  BOT_DOMAIN: 'pilot.contoso.example',
  SSO_APP_ID: APP,
  SSO_APP_FEDERATED_CLIENT_ID: BOT,
  APPROVERS: 'group:b1d7e9a4-2c65-4f38-8e0b-93a6d5c47f12',
  PORTAL_WRITES: 'off',
  STORE_URL: `sqlite:${folder}/pilot.db`,
};

/** What App Service adds, and the template. */
const APP_SERVICE = { WEBSITE_SITE_NAME: 'pilot', WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30' };

function look(
  env: Readonly<Record<string, string | undefined>>,
  manifest = MANIFEST,
  node = 'v20.19.0',
): readonly Finding[] {
  return checkOffline(env, { now: NOON, node, manifest }).findings;
}
const bad = (findings: readonly Finding[]) => findings.filter(({ mark }) => mark === 'warn' || mark === 'fail');
const only = (env: Readonly<Record<string, string | undefined>>) => {
  const [found, ...others] = bad(look({ ...SOUND, ...env }));
  assert.deepEqual(others, []);
  assert.ok(found && found.mark !== 'ok');
  return found;
};

describe('the doctor, offline', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong with a sound configuration', () => {
    const findings = look(SOUND);
    assert.deepEqual(bad(findings), []);
    assert.equal(exitCodeOf(findings), 0);
  });

  it('knows which Nodes the server runs on: 20.19, 22.12 and newer', () => {
    const marks = (versions: readonly string[]) =>
      versions.map((node) => look(SOUND, MANIFEST, node).find(({ what }) => what === `Node ${node}`)?.mark);
    assert.deepEqual(marks(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.0.0', 'v26.1.0']), ['ok', 'ok', 'ok', 'ok', 'ok']);
    assert.deepEqual(marks(['v18.20.0', 'v20.18.3', 'v21.7.0', 'v22.11.0']), ['fail', 'fail', 'fail', 'fail']);
  });

  it('names everything that keeps the server from starting, with what to do', () => {
    const findings = bad(look({ BOT_TYPE: 'MultiTenant', QUORUM: 'many' }));
    const names = ['BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE', 'QUORUM', 'APPROVERS'];
    for (const name of names)
      assert.ok(
        findings.some(({ what }) => what.includes(name)),
        name,
      );
    assert.equal(exitCodeOf(findings), 1);
    assert.match(findings.map(lineOf).join('\n'), /FAIL {2}BOT_ID is missing\n {6}why: .*\n {6}fix: Set it to/);
  });

  it('ends with how many things stand in the way', () => {
    assert.match(summaryOf(look({})), /^4 things stand in the way\.$/);
    assert.match(summaryOf(look(SOUND)), /^Nothing stands in the way; /);
    assert.match(summaryOf(look({ ...SOUND, SSO_APP_FEDERATED_CLIENT_ID: undefined })), /^1 thing stands in the way; /);
  });

  it('gives every contradiction its own fix, naming what to change', () => {
    const said = look({
      ...SOUND,
      BOT_PASSWORD: 'x',
      SSO_APP_SECRET: 'y',
      PORTAL_WRITES: 'maybe',
      APPROVERS: 'joe',
      ALLOWED_SERVICE_HOSTS: '*.contoso.com',
      AUDIT_KEY_PATH: '/nowhere.pem',
    })
      .map(lineOf)
      .join('\n');
    for (const pair of [
      /BOT_TYPE is UserAssignedMsi, which has no secret\n.*\n {6}fix: Remove BOT_PASSWORD\./,
      /found SSO_APP_SECRET and SSO_APP_FEDERATED_CLIENT_ID\n.*\n {6}fix: Correct SSO_APP_SECRET, /,
      /PORTAL_WRITES must be one of: on, off\n.*\n {6}fix: Correct PORTAL_WRITES; /,
      /APPROVERS: "joe" is neither user:<object id> nor group:<id>\n.*\n {6}fix: Correct APPROVERS; /,
      /ALLOWED_SERVICE_HOSTS: "\*\.contoso\.com" is not a host name\n.*\n {6}fix: Write it whole, /,
      /AUDIT_KEY_PATH: there is no such file\n.*\n {6}fix: Name the PEM file/,
    ])
      assert.match(said, pair);
  });

  it('takes every setting the server reads for one', () => {
    const env = Object.fromEntries([...namesRead()].map((name) => [name, '']));
    const strays = look({ ...env, ...SOUND }).filter(({ what }) => what.endsWith(' is set'));
    assert.deepEqual(strays, []);
  });

  it('guesses what a name that nothing reads was meant to be', () => {
    const found = only({ BOT_DOMAINE: 'x' });
    assert.deepEqual([found.mark, found.fix], ['warn', 'Rename it to BOT_DOMAIN.']);
    assert.match(only({ SSO_COLOUR: 'blue' }).fix, /look it up in env\/\.env\.example/);
  });

  it('says what CLOUD sets, and refuses a name that belongs to another cloud', () => {
    const said = look({ ...SOUND, CLOUD: 'dod' }).map(lineOf);
    assert.ok(
      said.includes(
        'ok    CLOUD is dod (the DoD cloud): sign-in at login.microsoftonline.us, Graph at dod-graph.microsoft.us, ' +
          'Teams’ tokens by https://api.botframework.us',
      ),
      said.join('\n'),
    );
    assert.deepEqual(bad(look({ ...SOUND, CLOUD: 'dod' })), []);
    const stray = only({ CLOUD: 'gcch', GRAPH_BASE_URL: 'https://dod-graph.microsoft.us' });
    assert.deepEqual([stray.mark, stray.what], ['fail', 'GRAPH_BASE_URL is of another cloud than CLOUD (gcch)']);
    assert.match(stray.why, /belongs to CLOUD=dod;/);
    assert.match(only({ BOT_TOKEN_ISSUER: 'https://api.botframework.us' }).why, /belongs to CLOUD=gcch or dod;/);
    assert.match(
      bad(look({ ...SOUND, CLOUD: 'china' }))
        .map(lineOf)
        .join('\n'),
      /FAIL {2}CLOUD is china, and .*21Vianet isn’t served \(.*\)\n.*\n {6}fix: Set it to public, /,
    );
  });

  it('warns of hosts that Teams speaks from and nobody may answer', () => {
    const left = only({ ALLOWED_SERVICE_HOSTS: 'smba.trafficmanager.net' });
    assert.deepEqual(
      [left.mark, left.what],
      ['warn', 'ALLOWED_SERVICE_HOSTS leaves out smba.onyx.prod.teams.trafficmanager.net'],
    );
    const wrong = only({ CLOUD: 'gcc', ALLOWED_SERVICE_HOSTS: 'smba.trafficmanager.net' });
    assert.match(wrong.what, /leaves out smba\.infra\.gcc\.teams\.microsoft\.com$/);
    assert.equal(only({ ALLOWED_SERVICE_HOSTS: 'localhost:4100' }).mark, 'fail');
    assert.equal(only({ CLOUDS: 'gcc' }).fix, 'Rename it to CLOUD.');
  });

  it('warns of a host that waits less than the server takes to end', () => {
    const onAppService = { WEBSITE_SITE_NAME: 'pilot' };
    assert.match(only(onAppService).what, /^the host waits 5 s /);
    for (const limit of ['10', 'long'])
      assert.equal(only({ ...onAppService, WEBSITES_CONTAINER_STOP_TIME_LIMIT: limit }).mark, 'warn');
    assert.deepEqual(bad(look({ ...SOUND, ...onAppService, WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30' })), []);
    assert.ok(!look(SOUND).some(({ what }) => what.startsWith('the host waits')));
  });

  it('reminds of shapes that are still written, and not of a time that is over', () => {
    assert.match(only({ CAPTURE_UNTIL: '2026-11-22T12:30Z' }).what, /^CAPTURE_UNTIL is set: until 2026-11-22T12:30/);
    assert.deepEqual(bad(look({ ...SOUND, CAPTURE_UNTIL: '2026-11-22T11:59Z' })), []);
  });

  it('says what is missing for signing in', () => {
    assert.match(only({ SSO_APP_FEDERATED_CLIENT_ID: undefined }).what, /nothing to prove itself with/);
    const findings = bad(look({ ...SOUND, SSO_APP_ID: undefined }));
    assert.match(findings[0]?.what ?? '', /the bot is a managed identity/);
  });

  it('accepts only identifier URIs that Teams gives a token for', () => {
    const uri = `api://pilot.contoso.example/botid-${BOT}`;
    assert.deepEqual(
      bad(look({ ...SOUND, SSO_APP_ID_URI: uri })).map(({ what }) => what),
      ['the manifest’s identifier URI isn’t this server’s'],
    );
    assert.ok(
      bad(look({ ...SOUND, SSO_APP_ID_URI: 'api://something' })).some(({ what }) => what.includes('SSO_APP_ID_URI')),
    );
  });

  it('warns of a tunnel, of other tenants, of a lone admin and of an unproven way, without failing', () => {
    const env = {
      BOT_DOMAIN: 'abc.devtunnels.ms',
      ALLOWED_TENANTS: `${SOUND.BOT_TENANT_ID},${APP}`,
      LONE_ADMIN: 'yes',
      PORTAL_WRITES: 'on',
    };
    const findings = look({ ...SOUND, ...env });
    assert.equal(bad(findings).length, 4);
    assert.equal(exitCodeOf(findings), 0);
  });

  it('tells a manifest of another bot, and one whose domain Teams won’t open', () => {
    const manifest = join(folder, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify({
        bots: [{ botId: APP }],
        validDomains: ['elsewhere.example'],
        webApplicationInfo: { id: APP, resource: `api://botid-${BOT}` },
      }),
    );
    const whats = bad(look(SOUND, new URL(`file://${manifest}`))).map(({ what }) => what);
    assert.deepEqual(whats, ['the manifest’s bot isn’t this server’s', 'Teams won’t open the sign-in page']);
  });

  it('compares the server with what the app package is built from, once that is filled in', () => {
    const checkout = join(folder, 'checkout');
    for (const part of ['manifest', 'env']) mkdirSync(join(checkout, part), { recursive: true });
    cpSync(MANIFEST, join(checkout, 'manifest/manifest.json'));
    const manifest = new URL(`file://${checkout}/manifest/manifest.json`);
    const packaged = (values: Readonly<Record<string, string>>) => {
      const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
      writeFileSync(join(checkout, 'env/.env.dev'), lines.join(''));
      return look(SOUND, manifest).filter(({ mark }) => mark !== 'ok');
    };
    const { BOT_ID, BOT_DOMAIN, SSO_APP_ID } = SOUND;
    const [unfilled] = packaged({ BOT_ID: '' });
    assert.deepEqual([unfilled?.mark, unfilled?.what], ['skip', 'env/.env.dev isn’t filled in']);
    const [lacking] = bad(packaged({ BOT_ID, BOT_DOMAIN, SSO_APP_ID }));
    assert.match(lacking ? lineOf(lacking) : '', /can’t be built\n {6}why: env\/\.env\.dev gives no TEAMS_APP_ID\n/);
    assert.deepEqual(bad(packaged({ BOT_ID, BOT_DOMAIN, SSO_APP_ID, TEAMS_APP_ID: APP })), []);
    const [other] = bad(packaged({ BOT_ID, BOT_DOMAIN, SSO_APP_ID: BOT, TEAMS_APP_ID: APP }));
    assert.match(
      other ? lineOf(other) : '',
      /sign-in app isn’t this server’s\n {6}why: filled from env\/\.env\.dev it is/,
    );
  });

  it('refuses a store it can’t be, and names a connection string that nothing reads', () => {
    assert.match(only({ STORE_URL: 'postgres://me:secret@x' }).what, /^STORE_URL is no address of a store$/);
    assert.match(only({ STORE_URL: 'tables:' }).what, /names no account/);
    const tables = 'tables:https://pilot.table.core.windows.net';
    assert.match(only({ STORE_URL: tables, STORE_CONNECTION_STRING: 'key' }).what, /isn’t read$/);
    assert.equal(only({ STORE_URL: 'tables:', STORE_CONNECTION_STRING: 'AccountKey=swordfish' }).mark, 'warn');
    assert.deepEqual(bad(look({ ...SOUND, STORE_URL: tables })), []);
  });

  it('refuses a key that can’t sign the trail', () => {
    const path = join(folder, 'rsa.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    assert.ok(bad(look({ ...SOUND, AUDIT_KEY_PATH: path })).some(({ what }) => /no Ed25519 private key/.test(what)));
    const { privateKey: good } = generateKeyPairSync('ed25519');
    writeFileSync(path, good.export({ type: 'pkcs8', format: 'pem' }));
    assert.ok(!look({ ...SOUND, AUDIT_KEY_PATH: path }).some(({ mark }) => mark === 'fail'));
  });

  it('reads certificates: which ends soon, which has ended, which has no key', async () => {
    const made = async (days: number) => {
      const notAfterDate = new Date(NOON + days * 86_400_000);
      const notBeforeDate = new Date(NOON - 400 * 86_400_000);
      const { private: key, cert } = await generate([{ name: 'commonName', value: 'x' }], {
        notAfterDate,
        notBeforeDate,
      });
      return { key, cert };
    };
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const soon = await made(10);
    const ended = await made(-1);
    const with_ = (path: string) => only({ SSO_APP_FEDERATED_CLIENT_ID: undefined, SSO_APP_CERTIFICATE_PATH: path });
    assert.match(with_(write('soon.pem', soon.key + soon.cert)).what, /ends on 2026-12-02/);
    assert.match(with_(write('ended.pem', ended.key + ended.cert)).what, /ended on 2026-11-21/);
    assert.match(with_(write('bare.pem', soon.cert)).what, /holds no private key/);
  });

  it('refuses a file store on an app service’s network share, and a folder it can’t write', () => {
    assert.match(only({ STORE_URL: 'sqlite:/home/site/pilot.db', ...APP_SERVICE }).why, /network share/);
    assert.match(only({ STORE_URL: `sqlite:${folder}/soon.pem/pilot.db` }).what, /can’t be written/);
  });

  it('says that a start would make a new store, and that it wouldn’t where even the folder around is missing', () => {
    const ofStore = (url: string) =>
      look({ ...SOUND, STORE_URL: url }).find(({ what }) => /^the store’s folder/.test(what));
    const made = ofStore(`sqlite:${folder}/data/pilot.db`);
    assert.deepEqual([made?.mark, /a start makes a new, empty one$/.test(made?.what ?? '')], ['ok', true]);
    writeFileSync(join(folder, 'there.db'), '');
    assert.doesNotMatch(ofStore(`sqlite:${folder}/there.db`)?.what ?? '', /new/);
    assert.match(only({ STORE_URL: `sqlite:${folder}/dtaa/of/pilot.db` }).what, /isn’t there/);
  });

  it('prints no secret', () => {
    const findings = look({
      ...SOUND,
      BOT_TYPE: 'SingleTenant',
      BOT_PASSWORD: 'hunter2-hunter2',
      SSO_APP_SECRET: 'swordfish-9',
    });
    assert.doesNotMatch(findings.map(lineOf).join('\n'), /hunter2|swordfish/);
  });

  it('counts a permission as given when a larger one includes it', () => {
    assert.deepEqual(missingPermissions(neededPermissions()), []);
    const missing = missingPermissions(['Directory.Read.All', 'AuditLog.Read.All', 'Policy.Read.All']);
    assert.deepEqual(missing, []);
    assert.ok(missingPermissions(['User.Read']).includes('AuditLog.Read.All'));
  });
});
