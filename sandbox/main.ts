import { createApp } from '../bot/compose.ts';
import { readConfig } from '../bot/config/index.ts';
import { practiceParts, practiceSettings } from './bot.ts';

/** The bot as `npm start` runs it: production's own code, with addresses, a door and a sign-in of the practice tenant. */

const {
  PORT = '3978',
  SANDBOX_PORT = '4100',
  SANDBOX_CLOUD_PORT = String(Number(SANDBOX_PORT) + 43),
  SANDBOX_DATA = 'data/sandbox',
  SANDBOX_BOT_ID = '',
  SANDBOX_BOT_SECRET = 'practice',
} = process.env;
const tenant = {
  cloud: `https://localhost:${SANDBOX_CLOUD_PORT}`,
  control: `http://127.0.0.1:${SANDBOX_PORT}`,
  botId: SANDBOX_BOT_ID,
  botSecret: SANDBOX_BOT_SECRET,
};

async function start(): Promise<void> {
  const read = readConfig(practiceSettings(tenant, { port: PORT, data: SANDBOX_DATA }, process.env));
  if (!read.ok) {
    process.stderr.write(`The practice bot can't start:\n${read.problems.map((p) => `  - ${p}`).join('\n')}\n`);
    process.exit(1);
  }
  const app = await createApp(read.config, practiceParts(tenant.control, `http://127.0.0.1:${PORT}`));
  const port = await app.listen(read.config.port, '127.0.0.1');
  process.stdout.write(`bot ready on http://127.0.0.1:${port}\n`);
  const stop = () => void app.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

// Not awaited here: a bundle takes no await outside of a function.
void start();
