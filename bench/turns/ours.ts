import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parts } from '../../bot/compose.ts';

/**
 * The production server, from the environment like `npm run serve`. Only the bot's own token is made up, and the list of
 * tenants comes from a file, since thousands of them are too long for an environment. With `BENCH_MEMBERS=known` nobody is looked up
 * in Teams: hundreds of people who press for the first time would wait for a tenant's thirty calls a second.
 */

async function serve(): Promise<void> {
  const { readProductionConfig } = await import('../../bot/config/index.ts').catch(older('bot/config.ts'));
  const read = readProductionConfig(process.env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const tenants: unknown = JSON.parse(readFileSync(process.env.BENCH_TENANTS ?? '', 'utf8'));
  const allowedTenants = Array.isArray(tenants) ? tenants.map(String) : [];
  const parts: Parts = {
    botToken: async () => 'token-of-the-bot',
    ...(process.env.BENCH_MEMBERS === 'known' ? { membership: async () => 'member' } : {}),
  };
  const { createApp } = await import('../../bot/compose.ts').catch(older('bot/main.ts'));
  const app = await createApp({ ...read.config, allowedTenants }, parts);
  const port = await app.listen(0, '127.0.0.1');
  process.send?.({ port });
  process.on('message', (asked) => {
    if (asked === 'spent') process.send?.({ cpu: process.cpuUsage() });
    if (asked !== 'usage') return;
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ cpu: process.cpuUsage(), rss, heap: heapUsed });
  });
  process.on('disconnect', () => process.exit(0));
  // A profile is written when a process ends by itself.
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
}

/** Another commit, which this is copied into, may have a module under an older name. */
const older = (file: string) => () => import(pathToFileURL(join(process.cwd(), file)).href);

void serve();
