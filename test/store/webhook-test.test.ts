import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerSentence } from '../../bot/store/hook/deliver.ts';
import { policyFile } from '../support/policy-file.ts';
import { audit } from './audit-runs.ts';
import { startReceiver } from './hook-receiver.ts';

const KEY = 'a key of thirty-two bytes or more';

describe('npm run audit -- webhook --test', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let folder: string;
  let keyPath: string;
  beforeEach(async () => {
    receiver = await startReceiver(() => [KEY]);
    folder = await mkdtemp(join(tmpdir(), 'pilot-hook-test-'));
    keyPath = join(folder, 'hook.key');
    await writeFile(keyPath, KEY, { mode: 0o600 });
  });
  afterEach(async () => {
    await receiver.close();
    await rm(folder, { recursive: true });
  });
  const tried = (url = receiver.url) =>
    audit(['webhook', '--test'], { POLICY_PATH: policyFile({ webhook: { url, keyPath } }) });

  it('sends one signed test event, which is no record, and says that it was taken', async () => {
    const { code, out, err } = await tried();
    assert.deepEqual([code, out.replace(/:\d+/, ''), err], [0, '127.0.0.1 took it (204).\n', '']);
    const [body = ''] = receiver.bodies;
    assert.deepEqual(Object.keys(JSON.parse(body)).sort(), ['at', 'test']);
    assert.deepEqual(receiver.faults, []);
  });

  it('says in one sentence what the receiver said, and ends with 1', async () => {
    receiver.state.mood = 'fails';
    const failed = await tried();
    assert.match(failed.out, /^127\.0\.0\.1:\d+ answered 500: it has trouble of its own; look there\.\n$/);
    receiver.state.mood = 'redirects';
    const led = await tried();
    assert.match(led.out, /answered 307, which leads elsewhere and isn’t followed: set webhook\.url to the address/);
    receiver.state.mood = 'takes';
    await writeFile(keyPath, `${KEY}, but another one`);
    const stranger = await tried();
    assert.match(stranger.out, /answered 401: give it the same key, and see that its clock is right\.\n$/);
    const nobody = await tried('http://127.0.0.1:1/in');
    assert.match(nobody.out, /^127\.0\.0\.1:1 can’t be reached \(\w+\): /);
    await rm(keyPath);
    const keyless = await tried();
    assert.match(keyless.out, /^Nothing was sent to 127\.0\.0\.1:\d+: webhook\.keyPath names no file/);
    for (const { code, out, err } of [failed, led, stranger, nobody, keyless]) {
      assert.equal(code, 1);
      assert.doesNotMatch(out + err, new RegExp(`hidden|${KEY}`));
    }
  });

  it('says so of each cause by itself', () => {
    const url = 'https://siem.example/in';
    const said = (code: string) => answerSentence(url, { kind: 'unreachable', code });
    assert.match(said('ENOTFOUND'), /no such name is known here/);
    assert.match(said('DEPTH_ZERO_SELF_SIGNED_CERT'), /its certificate isn’t trusted here/);
    assert.match(said('ECONNREFUSED'), /nobody listens there/);
    assert.match(said('ECONNRESET'), /open the way out/);
    assert.match(answerSentence(url, { kind: 'silent' }), /didn’t answer within 10 seconds/);
    assert.match(answerSentence(url, { kind: 'refused', status: 404 }), /nothing takes messages at that address/);
    assert.match(answerSentence(url, { kind: 'refused', status: 400 }), /doesn’t take what it was sent/);
  });

  it('says what is missing, and ends with 2', async () => {
    const without = await audit(['webhook', '--test'], {});
    assert.deepEqual([without.code, /No webhook is set/.test(without.err)], [2, true]);
    const bare = await audit(['webhook'], {});
    assert.deepEqual([bare.code, /Write npm run audit -- webhook --test/.test(bare.err)], [2, true]);
  });
});
