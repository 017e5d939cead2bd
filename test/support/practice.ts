import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config/index.ts';
import { type PracticeTenant, practiceParts, practiceSettings } from '../../sandbox/bot.ts';
import { botId } from '../../sandbox/launch/processes.ts';
import { startTenant } from '../../sandbox/tenant/start.ts';
import { startChats } from '../teams-client/chats.ts';
import { type Hands, handsOn } from './hands.ts';
import { hurried } from './hurried.ts';
import { recording } from './recorded.ts';
import { freePorts } from './sandbox.ts';
import { testCertificate } from './test-certificate.ts';
import { trust } from './trust.ts';

/** A practice run whose parts live in this process, which spares a test the start of two. */
export type Practice = Hands & {
  /** Closes the bot in order and starts it again on its store. */
  readonly restartBot: () => Promise<void>;
  /** All lines of the bot's log, over its restarts. */
  readonly logged: readonly string[];
  /** The last lines of the bot's log, to print when a test fails. */
  readonly botLog: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const SECRET = 'a secret of this test alone';

/**
 * The practice tenant and the practice bot, both as `npm start` assembles them, over HTTP on free ports. Only the waits between two
 * readings of an apply and the platform's pace are hurried. What a process by itself shows, a crash say, needs `startSandbox`.
 */
export async function startPractice(
  options: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Practice> {
  const data = await mkdtemp(join(tmpdir(), 'writeback-practice-'));
  const { certPath, keyPath } = await testCertificate();
  const ports = { port: 0, cloudPort: 0 };
  const tenant = await startTenant({ ...ports, ...recording(), botId, botSecret: SECRET, certPath, keyPath });
  const chats = await startChats();
  const distrust = trust(await readFile(certPath, 'utf8'));
  const place = { cloud: tenant.cloudUrl, control: tenant.controlUrl, botId, botSecret: SECRET };
  const lines: string[] = [];
  // Known before the bot starts, since it hands out links to itself.
  const [port = 0] = await freePorts(1);
  const start = () => startBot(place, { data, port, env: options.env ?? {}, lines });
  let close = await start();
  return {
    ...handsOn(tenant.controlUrl, { url: `http://127.0.0.1:${port}/api/messages`, id: botId }, chats),
    restartBot: async () => {
      await close();
      close = await start();
    },
    logged: lines,
    botLog: async () => lines.slice(-40).join('\n'),
    stop: async () => {
      await close();
      distrust();
      await Promise.all([tenant.close(), chats.close()]);
      await rm(data, { recursive: true, force: true });
    },
  };
}

type BotOptions = {
  readonly data: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where the bot's log goes. */
  readonly lines: string[];
};

async function startBot(tenant: PracticeTenant, { data, port, env, lines }: BotOptions): Promise<() => Promise<void>> {
  const read = readConfig(practiceSettings(tenant, { port: String(port), data }, env));
  assert.ok(read.ok, 'problems' in read ? read.problems.join('\n') : '');
  const app = await createApp(read.config, {
    ...practiceParts(tenant.control, `http://127.0.0.1:${port}`),
    log: (level, what, fields) => void lines.push(JSON.stringify({ level, what, ...fields })),
    chatPace: hurried(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 400)),
  });
  await app.listen(port, '127.0.0.1');
  return app.close;
}
