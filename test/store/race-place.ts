import type { Store } from '../../bot/ports.ts';
import { openTablesStore } from '../../bot/store/azure-tables.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';

/** Where racers of several processes meet: below the server's lock. */
export type RacePlace =
  | { readonly driver: 'sqlite'; readonly path: string }
  | { readonly driver: 'tables'; readonly connectionString: string };

export function openRaceStore(place: RacePlace): Promise<Store> {
  return place.driver === 'sqlite' ? openSqliteStore(place) : openTablesStore(place);
}
