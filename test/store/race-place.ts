import type { Store } from '../../bot/ports.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';

/** Where racers of several processes meet: below the server's lock. */
export type RacePlace = { readonly driver: 'sqlite'; readonly path: string };

export function openRaceStore(place: RacePlace): Promise<Store> {
  return openSqliteStore({ path: place.path });
}
