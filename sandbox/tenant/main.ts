import { certificate } from '../certificate.ts';
import { readSettings } from './environment.ts';
import { startTenant } from './start.ts';

async function start(): Promise<void> {
  try {
    const { certPath, keyPath, dataFolder, ...settings } = readSettings(process.env);
    const pair = certPath && keyPath ? { certPath, keyPath } : await certificate(dataFolder);
    const tenant = await startTenant({ ...settings, ...pair, dataFolder });
    if (tenant.note) console.error(tenant.note);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void tenant.close().then(() => process.exit(0)));
    }
    console.log(`practice tenant ready on ${tenant.controlUrl} and ${tenant.cloudUrl}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

// Not awaited here: a bundle takes no await outside of a function.
void start();
