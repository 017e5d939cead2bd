import { openStore } from '../../bot/store/open.ts';
import type { RacePlace } from './conformance.ts';
import { approved, TENANT } from './samples.ts';

/** A process of its own that races for version 1 of a trail, once told to go, and says how many of its commits won. */
async function race(place: RacePlace, racers: number): Promise<void> {
  const store = await openStore(place.storeUrl, place);
  process.send?.('ready');
  await new Promise((go) => process.once('message', go));
  const results = await Promise.all(
    Array.from({ length: racers }, (_, n) => store.commit(TENANT, 0, { events: [approved(n)], outbox: [] })),
  );
  process.send?.(results.map((result) => result.kind));
  await store.close();
  process.disconnect?.();
}

const [, , place = '', racers] = process.argv;
// Not awaited here: a bundle takes no await outside of a function.
void race(JSON.parse(place), Number(racers));
