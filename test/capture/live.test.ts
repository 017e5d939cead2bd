import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RAW_READINGS } from '../../bot/directory/raw-calls.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { doctor as examine, type Said } from '../doctor/runs.ts';
import { BOT_ID, type Real, startReal } from '../sign-in/kit.ts';
import { pressSignedIn } from '../teams-client/single-sign-on.ts';
import { checkDropIn } from './drop-in.ts';

/** Whoever and whatever must not stand in a capture: people, their ids and addresses, the tenant, the app, a token, a secret. */
function assertNobody(text: string, tokens: readonly string[], real: Real): void {
  const everyone = Object.values(people).flatMap((one) => [
    one.id,
    one.teamsId,
    one.userPrincipalName,
    one.displayName,
  ]);
  // As words, since a field's name may hold one by chance (registrationReconfirmInte*valInD*ays).
  for (const word of Object.values(people).flatMap(({ displayName }) => displayName.split(' ')))
    assert.doesNotMatch(text, new RegExp(`\\b${word}\\b`, 'i'), `${word} stands in a capture`);
  const secrets = [real.env.SSO_APP_SECRET ?? '', ...tokens, ...tokens.flatMap((token) => token.split('.').slice(1))];
  for (const one of [tenantId, BOT_ID, 'eyJ', ...everyone, ...secrets])
    assert.ok(!text.toLowerCase().includes(one.toLowerCase()), `${one} stands in a capture`);
}

describe('doctor --capture against the practice tenant', () => {
  let real: Real;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pilot-captures-'));
    real = await startReal({ CAPTURE_UNTIL: new Date(Date.now() + 600_000).toISOString() }, 'process');
  });
  after(async () => {
    await real.stop();
    rmSync(folder, { recursive: true });
  });

  const doctor = (args: readonly string[], input: string, env = real.env): Promise<Said> =>
    examine(['--capture', ...args], env, input);
  const filesIn = (place: string) => readdirSync(place).toSorted();

  it('takes the six fields and the log’s entries with a sign-in token, hides everybody, and says which field moved', async () => {
    await real.tell('scenario', { name: 'fresh' });
    const token = await real.token('alex');
    const before = await doctor(['--name', 'before', '--into', folder], `${token}\n`);
    assert.equal(before.code, 0, before.text);
    assert.match(before.text, /ok {4}\S+before\.settings\.json is written\n/);
    assert.match(before.text, /skip {2}writeback isn’t taken\n {6}why: the log holds no such entry/);

    await real.tell('scenario', { name: 'already-on' });
    await real.tell('portal', { enablementType: 1 });
    const after = await doctor(['--name', 'after', '--into', folder], token);
    assert.equal(after.code, 0, after.text);
    assert.match(after.text, /after\.settings\.json is written; since before: .*enablementForTenant false → true/);
    const taken = filesIn(folder);
    for (const of of RAW_READINGS) assert.ok(taken.includes(`after.${of}.json`), taken.join());
    for (const file of taken) assertNobody(readFileSync(join(folder, file), 'utf8'), [token], real);
    assertNobody(before.text + after.text, [token], real);
    for (const file of taken) await checkDropIn(join(folder, file));
  });

  it('takes them without a server of one’s own too, with tokens for Graph and the portal as az gives them', async () => {
    const { GRAPH_BASE_URL = '', PORTAL_BASE_URL = '', AUTHORITY_HOST = '', NODE_EXTRA_CA_CERTS = '' } = real.env;
    const env = { PATH: process.env.PATH ?? '', NODE_EXTRA_CA_CERTS, GRAPH_BASE_URL, PORTAL_BASE_URL, AUTHORITY_HOST };
    const scp = 'AuditLog.Read.All';
    const graph = await real.token('alex', { aud: 'https://graph.microsoft.com', scp });
    const portal = await real.token('alex', { aud: '74658136-14ec-4630-ad9b-26e160ff0fc6' });
    const stranger = await real.token('alex', { aud: 'api://other' });
    const place = join(folder, 'az');
    const one = await doctor(['--name', 'az', '--into', place], `${graph}\n`, env);
    assert.match(
      one.text,
      /skip {2}settings isn’t taken\n {6}why: no token is for it\n {6}fix: Pipe in: az account get-access-token --resource 74658136/,
    );
    const both = await doctor(['--name', 'az', '--into', place], [graph, portal, stranger].join('\n'), env);
    assert.match(both.text, /warn {2}one line is no token that helps here/);
    assert.equal(both.code, 0, both.text);
    assert.deepEqual(filesIn(place), RAW_READINGS.map((of) => `az.${of}.json`).toSorted());
    for (const file of filesIn(place)) {
      assertNobody(readFileSync(join(place, file), 'utf8'), [graph, portal, stranger], real);
      await checkDropIn(join(place, file));
    }
  });

  it('says what a refusal means: no portal for an own app is expected, a missing consent is not', async () => {
    await real.tell('scenario', { name: 'no-portal-api' });
    const refused = await doctor(['--into', join(folder, 'refused')], await real.token('alex'));
    assert.match(refused.text, /warn {2}settings isn’t taken\n {6}why: token-refused \(AADSTS65002\): expected/);
    await real.tell('scenario', { name: 'fresh' });
    await real.tell('consent', { scopes: ['User.Read'] });
    const shut = await doctor(['--into', join(folder, 'shut')], await real.token('alex'));
    assert.match(shut.text, /FAIL {2}writeback isn’t taken\n {6}why: consent-missing/);
    assert.equal(shut.code, 1);
    await real.tell('scenario', { name: 'fresh' });
  });

  it('takes from the server’s log a press with and without a token, and a member’s answer', async () => {
    const alex = real.person('alex');
    await alex.install();
    await alex.waitForCard(/Writeback Pilot/);
    await alex.say('help');
    const token = await real.token('alex');
    await pressSignedIn(alex, token, 'Set it up');
    const log = await real.log();
    assert.match(log, /"what":"shapes of what Teams sends are written"/);
    const shapes = log.split('\n').filter((line) => line.includes('"what":"shape"'));
    assertNobody(shapes.join('\n'), [token], real);
    const path = join(folder, 'stream.log');
    // A host may write its own time before each line.
    writeFileSync(path, log.replaceAll(/^/gm, '2026-11-28T12:00:00.1234567Z '));
    const place = join(folder, 'teams');
    const { code, text } = await doctor(['--log', path, '--name', 'day', '--into', place], '');
    assert.equal(code, 0, text);
    const taken = filesIn(place);
    for (const file of [
      'day-member.member.json',
      'day-personal-invoke-adaptiveCard-action-token.activity.json',
      'day-personal-invoke-adaptiveCard-action.activity.json',
      'day-personal-message.activity.json',
    ])
      assert.ok(taken.includes(file), taken.join());
    assert.ok(!taken.some((file) => file.includes('unreadable')), taken.join());
    for (const file of taken) {
      assertNobody(readFileSync(join(place, file), 'utf8'), [token], real);
      await checkDropIn(join(place, file));
    }
  });

  it('is explained where there is nothing to take, and takes no name that is a path', async () => {
    const nothing = await doctor([], '');
    assert.deepEqual([nothing.code, /Nothing to take/.test(nothing.text)], [2, true]);
    assert.equal((await doctor(['--name', '../x'], 'a token')).code, 2);
    const path = join(folder, 'quiet.log');
    writeFileSync(path, '{"level":"info","what":"other"}\nnot json {"\n');
    assert.match((await doctor(['--log', path], '')).text, /FAIL {2}the log holds no shapes/);
  });
});
