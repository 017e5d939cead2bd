import { openStore } from '../../bot/store/open.ts';
import type { RacePlace } from './conformance.ts';
import { approved, TENANT } from './samples.ts';

/** A process of its own that races for version 1 of a trail, once told to go, and says how many of its commits won. */
const place = JSON.parse(process.argv[2] ?? '') as RacePlace;
const racers = Number(process.argv[3]);
const store = await openStore(place.storeUrl, place);
process.send?.('ready');
await new Promise((go) => process.once('message', go));
const results = await Promise.all(
  Array.from({ length: racers }, (_, n) => store.commit(TENANT, 0, { events: [approved(n)], outbox: [] })),
);
process.send?.(results.map((result) => result.kind));
await store.close();
process.disconnect?.();
