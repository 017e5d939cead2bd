import type { Store } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { openTablesStore } from '../../bot/store/tables/index.ts';

/** Where racers of several processes meet: below the server's lock. */
export type RacePlace =
  | { readonly driver: 'sqlite'; readonly path: string }
  | { readonly driver: 'tables'; readonly connectionString: string };

export function openRaceStore(place: RacePlace): Promise<Store> {
  return place.driver === 'sqlite' ? openSqliteStore(place) : openTablesStore(place);
}
