import { openStore } from '../../bot/store/open.ts';
import { approved, refresh, TENANT } from './samples.ts';

/** A server that commits as fast as it can and says each version once it was told that it is safe. Ends only by being killed. */
async function commit(path: string): Promise<never> {
  const store = await openStore(`sqlite:${path}`, { lock: true });
  let { version } = await store.load(TENANT, 0);
  for (;;) {
    const batch = { events: [approved(version + 1)], outbox: [refresh('c1')], inboxKey: `k${version + 1}` };
    const result = await store.commit(TENANT, version, batch);
    if (result.kind !== 'committed') throw new Error(result.kind);
    version = result.version;
    process.stdout.write(`${version}\n`);
  }
}

// Not awaited here: a bundle takes no await outside of a function.
void commit(process.argv[2] ?? '');
