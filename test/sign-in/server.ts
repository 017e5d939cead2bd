import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createApp } from '../../bot/compose.ts';
import { readProductionConfig } from '../../bot/config/index.ts';
import { createLog } from '../../bot/lib/log.ts';
import { startChild } from '../../sandbox/launch/child.ts';
import { root } from '../../sandbox/launch/places.ts';
import { isReady } from '../../sandbox/launch/ready.ts';
import { served } from '../support/served.ts';
import { trust } from '../support/trust.ts';

type Env = Readonly<Record<string, string>>;
export type RunningServer = { readonly stop: () => Promise<void>; readonly log: () => Promise<string> };

/** The production server as it is started, in a process of its own. Rejects with the end of its log where it doesn't come up. */
export async function startAsProcess(env: Env, logFile: string): Promise<RunningServer> {
  const readyUrl = `http://127.0.0.1:${env.PORT}/readyz`;
  const args = served();
  const child = await startChild({ name: 'bot', args, cwd: root, logFile, readyUrl, env });
  if (!(await isReady(child, readyUrl, 30_000))) {
    await child.stop();
    throw new Error(`The bot didn't start:\n${(await child.lastLines(20)).join('\n')}`);
  }
  return { stop: child.stop, log: () => readFile(child.logFile, 'utf8') };
}

/** The production server with nothing put in the place of a part, in this process, which spares a test the seconds of its start. */
export async function startHere(env: Env): Promise<RunningServer> {
  const read = readProductionConfig(env);
  assert.ok(read.ok, 'problems' in read ? read.problems.join('\n') : '');
  const distrust = trust(await readFile(env.NODE_EXTRA_CA_CERTS ?? '', 'utf8'));
  const lines: string[] = [];
  const app = await createApp(read.config, { log: createLog((line) => void lines.push(line)) });
  await app.listen(read.config.port);
  let stopping: Promise<void> | undefined;
  return {
    stop: () => (stopping ??= app.close().then(distrust)),
    log: async () => lines.join(''),
  };
}
