import { createApp } from '../../bot/compose.ts';
import { readProductionConfig } from '../../bot/config/index.ts';

/**
 * The production server as a process of its own, from the environment; only its own token is made up, since no authority
 * runs. Tells its port once it listens; asked for `memory`, it tells what it holds after a collection.
 */

async function serve(): Promise<void> {
  const read = readProductionConfig(process.env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const app = await createApp(read.config, { botToken: async () => 'token-of-the-bot', log: () => {} });
  const port = await app.listen(read.config.port, '127.0.0.1');
  process.send?.({ port });
  process.on('message', (asked) => {
    if (asked === 'memory') {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      process.send?.({ rss, heapUsed, cpu: process.cpuUsage() });
    }
    if (asked === 'close') void app.close().then(() => process.exit(0));
  });
  process.on('disconnect', () => process.exit(0));
}

// Not awaited here: a bundle takes no await outside of a function.
void serve();
