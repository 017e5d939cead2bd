import { readProductionConfig } from './config/index.ts';
import { endOnSignals, endWithStarters } from './lib/process-end.ts';

/** Starts the production server from the environment, or says what is wrong with it. */
async function serve(): Promise<void> {
  const endBy = endOnSignals();
  const read = readProductionConfig(process.env);
  if (!read.ok) {
    process.stderr.write(
      `Writeback Pilot can't start:\n${read.problems.map((p) => `  - ${p}`).join('\n')}\nSee env/.env.example.\n`,
    );
    process.exitCode = 1;
    return;
  }
  endWithStarters(process.env);
  // Whoever read the log has gone; that is no reason to end.
  process.stdout.on('error', () => {});
  // Loaded last: it takes seconds, and what is wrong with the settings is said at once.
  const { createApp } = await import('./compose.ts');
  const app = await createApp(read.config);
  endBy(app.close);
  const port = await app.listen(read.config.port);
  process.stdout.write(`Writeback Pilot listens on port ${port}\n`);
}

serve().catch((error: unknown) => {
  process.stderr.write(`Writeback Pilot can't start: ${error instanceof Error ? error.message : 'unknown fault'}\n`);
  process.exitCode = 1;
});
