import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { type Real, startReal } from '../sign-in/kit.ts';
import { doctorProgram, doctor as examine, type Said } from './runs.ts';

describe('the doctor, online', () => {
  let real: Real;
  before(async () => {
    real = await startReal({}, 'process');
  });
  after(() => real.stop());

  /** The doctor beside the running server, with its environment. */
  const doctor = (args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Said> =>
    examine(args, { ...real.env, ...env }, input);

  it('finds the authority, the keys, Graph, the portal backend, both credentials and the store in order', async () => {
    const { text } = await doctor(['--online']);
    for (const sentence of [
      /ok {4}the authority knows tenant/,
      /ok {4}this clock is \d s from the authority/,
      /ok {4}the Bot Connector publishes 1 key for Teams/,
      /ok {4}Graph answers \(401 without a token\)/,
      /ok {4}the portal backend answers \(\d+ without a token\)/,
      /ok {4}the bot’s own token is good/,
      /ok {4}the sign-in app’s credential is good/,
      /ok {4}the store can be read \(trails: 1\)|ok {4}the store can be read \(no trail in it yet\)/,
      /skip {2}consent isn’t tried, nor whether the portal backend gives this app a token\n/,
      /\n\d+ things? stands? in the way; [^\n]*not tried\.\n$/,
    ])
      assert.match(text, sentence);
    // The server speaks plain HTTP here; in front of it stands nothing that speaks TLS.
    assert.match(text, /FAIL {2}https:\/\/localhost:\d+\/api\/messages doesn’t answer/);
  });

  it('names what is wrong with a credential and with an address, and ends with 1', async () => {
    const wrong = await doctor(['--online'], {
      SSO_APP_SECRET: 'not the secret',
      GRAPH_BASE_URL: 'https://localhost:1',
    });
    assert.match(
      wrong.text,
      /FAIL {2}the sign-in app’s credential isn’t good\n {6}why: AADSTS7000215: the secret is wrong\n {6}fix: Put/,
    );
    assert.match(wrong.text, /FAIL {2}Graph can’t be reached\n {6}why: no answer from localhost:1\n/);
    assert.equal(wrong.code, 1);
    assert.doesNotMatch(wrong.text, /not the secret/);
  });

  it('doesn’t take a far store for readable before it has answered', async () => {
    const { text, code } = await doctor(['--online'], {
      STORE_URL: 'tables:',
      STORE_CONNECTION_STRING:
        'DefaultEndpointsProtocol=http;AccountName=pilot;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:1/pilot;',
    });
    assert.match(text, /FAIL {2}the store can’t be read\n {6}why: using 127\.0\.0\.1:1: no answer/);
    assert.doesNotMatch(text, /a2V5/);
    assert.equal(code, 1);
  });

  it('takes a broken store on this machine for broken, and only a missing one for new', async () => {
    const path = join(tmpdir(), `doctor-${process.pid}.db`);
    const look = async () => (await doctor(['--online'], { STORE_URL: `sqlite:${path}` })).text;
    assert.match(await look(), /warn {2}the store can’t be read yet/);
    writeFileSync(path, 'no database at all '.repeat(400));
    try {
      assert.match(await look(), /FAIL {2}the store can’t be read\n {6}why: reading .*damaged.*\n {6}fix: Mend it on/);
    } finally {
      rmSync(path);
    }
  });

  it('takes its settings from a file, where the environment doesn’t say otherwise', async () => {
    const path = join(tmpdir(), `doctor-${process.pid}.env`);
    writeFileSync(path, 'BOT_TYPE=MultiTenant\nRETENTION_DAYS=1\n');
    try {
      const { text, code } = await doctor(['--settings', path]);
      assert.match(text, /FAIL {2}RETENTION_DAYS must be/);
      assert.doesNotMatch(text, /BOT_TYPE/);
      assert.equal(code, 1);
    } finally {
      rmSync(path);
    }
    assert.match((await doctor(['--settings', path])).text, /There is no file/);
  });

  it('tries a person’s sign-in: each missing permission, and whether the portal backend gives a token', async () => {
    const token = await real.token('alex');
    await real.tell('consent', { scopes: ['User.Read', 'Policy.Read.All', 'AuditLog.Read.All'] });
    const { text } = await doctor(['--online', '--token'], {}, token);
    assert.match(text, /ok {4}the portal backend gives this app a token/);
    assert.match(
      text,
      /warn {2}the sign-in token doesn’t say who is a guest\n[\s\S]*fix: Add acct to the access token/,
    );
    const telling = await doctor(['--online', '--token'], {}, await real.token('alex', { acct: 0 }));
    assert.match(telling.text, /ok {4}the sign-in token says who is a guest \(acct\)/);
    assert.match(
      text,
      /ok {4}Application\.Read\.All, Policy\.Read\.HybridAuthentication, Synchronization\.Read\.All, User\.Read\.All: not granted, and optional/,
    );
    assert.match(text, /FAIL {2}RoleManagement\.Read\.Directory has no consent/);
    assert.doesNotMatch(text, /(AuditLog|Policy)\.Read\.All has no consent|eyJ/);
    await real.tell('scenario', { name: 'no-portal-api' });
    const refused = await doctor(['--online', '--token'], {}, token);
    assert.match(refused.text, /warn {2}the portal backend gives this app no token \(AADSTS65002\)/);
    const strange = await doctor(['--online', '--token'], {}, await real.token('alex', { aud: 'api://other' }));
    assert.match(strange.text, /FAIL {2}the sign-in token wasn’t taken/);
  });

  it('tries the audit log, and names its second permission where the first alone leaves it shut', async () => {
    await real.tell('scenario', { name: 'fresh' });
    await real.tell('consent', { scopes: ['User.Read', 'AuditLog.Read.All'] });
    const token = await real.token('alex');
    const opens = await doctor(['--online', '--token'], {}, token);
    assert.match(opens.text, /ok {4}the audit log opens for you, without Directory\.Read\.All\n/);
    await real.tell('faults', { path: '/v1.0/auditLogs/directoryAudits', kind: '403', times: 1 });
    const shut = await doctor(['--online', '--token'], {}, token);
    assert.match(
      shut.text,
      /FAIL {2}the audit log doesn’t open, although AuditLog\.Read\.All has consent\n {6}why: consent-missing \(Authorization_RequestDenied\)\n {6}fix: Add Directory\.Read\.All /,
    );
    await real.tell('consent', { scopes: ['User.Read', 'AuditLog.Read.All', 'Directory.Read.All'] });
    const both = await doctor(['--online', '--token'], {}, token);
    assert.match(both.text, /ok {4}the audit log opens for you, with Directory\.Read\.All besides\n/);
    await real.tell('consent', { scopes: ['User.Read'] });
    const neither = await doctor(['--online', '--token'], {}, token);
    assert.match(neither.text, /FAIL {2}the audit log doesn’t open\n {6}why: consent-missing/);
    assert.match(neither.text, /FAIL {2}AuditLog\.Read\.All has no consent/);
  });

  it('says the same as a program, and ends with the same code', async () => {
    const token = await real.token('alex');
    for (const [how, args, input] of [
      ['typed', ['--everything'], ''],
      ['readOnce', ['--online', '--token'], token],
    ] as const) {
      const program = await doctorProgram(how, args, real.env, input);
      const here = await doctor(args, {}, input);
      assert.equal(program.code, here.code);
      assert.equal(program.text.replaceAll(/\d+ s\b/g, 'n s'), here.text.replaceAll(/\d+ s\b/g, 'n s'));
    }
  });

  it('explains how it is called when it is called wrongly', async () => {
    const { code, text } = await doctor(['--everything']);
    assert.equal(code, 2);
    assert.match(text, /npm run doctor -- --online/);
  });
});
