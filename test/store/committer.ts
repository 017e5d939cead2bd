import { openStore } from '../../bot/store/open.ts';
import { approved, refresh, TENANT } from './samples.ts';

/** A server that commits as fast as it can and says each version once it was told that it is safe. Ends only by being killed. */
const store = await openStore(`sqlite:${process.argv[2]}`, { lock: true });
let { version } = await store.load(TENANT, 0);
for (;;) {
  const batch = { events: [approved(version + 1)], outbox: [refresh('c1')], inboxKey: `k${version + 1}` };
  const result = await store.commit(TENANT, version, batch);
  if (result.kind !== 'committed') throw new Error(result.kind);
  version = result.version;
  process.stdout.write(`${version}\n`);
}
