import { storeError } from '../../ports/store-errors.ts';
import { type Driver, notAnAddress, type ReaderOptions, signerOf } from '../driver/index.ts';
import type { TablesPlace } from './index.ts';

/** Azure's tables. Loaded only where they are used: what they need costs a tenth of a second at start. */
export const tablesDriver: Driver = {
  open: async (url, options) => {
    const place = placeOf(url, options);
    const { openTablesStore } = await import('./index.ts');
    return openTablesStore({ ...options, ...place, ...signerOf(options) });
  },
  read: async (url, options) => {
    const place = placeOf(url, options);
    const { openTablesReader } = await import('./index.ts');
    return openTablesReader(place);
  },
};

function placeOf(url: string, { connectionString, credential }: ReaderOptions): TablesPlace {
  if (!url && connectionString) return { connectionString };
  if (!url.startsWith('https://')) throw notAnAddress();
  if (credential) return { url, credential };
  throw storeError('refused', 'opening the tables: no credential. Give the server a managed identity.');
}
