import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'mocha';
import { type Real, startReal } from '../sign-in/kit.ts';

type Said = { readonly code: number; readonly text: string };

describe('the doctor, online', () => {
  let real: Real;
  before(async () => {
    real = await startReal();
  });
  after(() => real.stop());

  /** `npm run doctor` beside the running server, with its environment. */
  async function doctor(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    input = '',
  ): Promise<Said> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bot/doctor/main.ts', ...args], {
      env: { ...real.env, ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.stdin.end(input);
    const [code] = await once(child, 'close');
    return { code: Number(code), text };
  }

  it('finds the authority, the keys, Graph, the portal backend, both credentials and the store in order', async () => {
    const { text } = await doctor(['--online']);
    for (const sentence of [
      /ok {4}the authority knows tenant/,
      /ok {4}this clock is \d s from the authority/,
      /ok {4}the Bot Connector publishes 1 keys for Teams/,
      /ok {4}Graph answers \(401 without a token\)/,
      /ok {4}the portal backend answers \(\d+ without a token\)/,
      /ok {4}the bot’s own token is good/,
      /ok {4}the sign-in app’s credential is good/,
      /ok {4}the store can be read/,
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
    assert.match(wrong.text, /FAIL {2}the sign-in app’s credential isn’t good\n {6}why: AADSTS7000215\n {6}fix: Renew/);
    assert.match(wrong.text, /FAIL {2}Graph can’t be reached\n {6}why: no answer from localhost:1\n/);
    assert.equal(wrong.code, 1);
    assert.doesNotMatch(wrong.text, /not the secret/);
  });

  it('tries a person’s sign-in: each missing permission, and whether the portal backend gives a token', async () => {
    const token = await real.token('alex');
    await real.tell('consent', { scopes: ['User.Read', 'Policy.Read.All', 'AuditLog.Read.All'] });
    const { text } = await doctor(['--online', '--token'], {}, token);
    assert.match(text, /ok {4}the portal backend gives this app a token/);
    assert.match(text, /FAIL {2}RoleManagement\.Read\.Directory has no consent/);
    assert.doesNotMatch(text, /(AuditLog|Policy)\.Read\.All has no consent|eyJ/);
    await real.tell('scenario', { name: 'no-portal-api' });
    const refused = await doctor(['--online', '--token'], {}, token);
    assert.match(refused.text, /warn {2}the portal backend gives this app no token \(AADSTS65002\)/);
    const strange = await doctor(['--online', '--token'], {}, await real.token('alex', { aud: 'api://other' }));
    assert.match(strange.text, /FAIL {2}the sign-in token wasn’t taken/);
  });

  it('explains how it is called when it is called wrongly', async () => {
    const { code, text } = await doctor(['--everything']);
    assert.equal(code, 2);
    assert.match(text, /npm run doctor -- --online/);
  });
});
