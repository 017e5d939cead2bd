import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ranOnce } from '../support/served.ts';
import { testCertificate } from '../support/test-certificate.ts';
import { botId, scratch } from './support.ts';

const main = fileURLToPath(new URL('../../sandbox/tenant/main.ts', import.meta.url));

function run(env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ranOnce(main), {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (part) => {
    said.out += part;
  });
  child.stderr?.on('data', (part) => {
    said.err += part;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...said }));
  return { child, said, ended };
}

describe('the practice tenant as a process', () => {
  it('prints one line when it is ready, on loopback alone, and closes on SIGTERM', async () => {
    const { certPath, keyPath } = await testCertificate();
    const env = {
      SANDBOX_PORT: '0',
      SANDBOX_DATA: scratch(),
      SANDBOX_BOT_ID: botId,
      SANDBOX_CERT: certPath,
      SANDBOX_KEY: keyPath,
    };
    const { child, said, ended } = run(env);
    while (!said.out.includes('\n')) await Promise.race([once(child.stdout ?? child, 'data'), ended]);
    const line = /^practice tenant ready on (http:\/\/127\.0\.0\.1:\d+) and https:\/\/localhost:\d+\n$/.exec(said.out);
    assert.ok(line?.[1], said.out + said.err);
    assert.equal((await fetch(`${line[1]}/healthz`)).status, 200);
    child.kill('SIGTERM');
    const { code, err } = await ended;
    assert.equal(code, 0);
    assert.equal(err, '');
  });

  it('names the port that is in use and stops', async () => {
    const { certPath, keyPath } = await testCertificate();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const env = { SANDBOX_PORT: String(port), SANDBOX_CLOUD_PORT: '0', SANDBOX_DATA: scratch(), SANDBOX_BOT_ID: botId };
    const { code, out, err } = await run({ ...env, SANDBOX_CERT: certPath, SANDBOX_KEY: keyPath }).ended;
    taken.close();
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, new RegExp(`^Port ${port} is in use\\. [^\n]*\n$`));
  });

  it('names every setting that is missing or wrong', async () => {
    const { code, err } = await run({ SANDBOX_PORT: 'many' }).ended;
    assert.equal(code, 1);
    assert.equal(err, "The practice tenant can't start: SANDBOX_PORT, SANDBOX_BOT_ID are missing or wrong.\n");
  });
});
