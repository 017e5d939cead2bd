import type { App } from './app.ts';

/** Ends what has expired in every tenant; at boot also names applies that an earlier process left without an outcome. */
export async function sweepAll(app: App, isBoot: boolean): Promise<void> {
  for (const tenantId of await app.store.tenants()) await app.trail.sweep(tenantId, isBoot);
  app.kick();
}
