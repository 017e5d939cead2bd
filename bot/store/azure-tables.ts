import { TableClient } from '@azure/data-tables';
import { explained, type StoreError, storeError } from './errors.ts';
import type { HeadSigner } from './signing.ts';
import { find, limited } from './tables-entity.ts';
import { explainTables } from './tables-errors.ts';
import { tablesOutbox } from './tables-outbox.ts';
import { tablesPeople } from './tables-people.ts';
import { newestHead, prune, type Run, tablesTrailReader } from './tables-reader.ts';
import { tablesTrail } from './tables-trail.ts';
import { forgetWatches, tablesWatches } from './tables-watches.ts';
import { type Credential, tokens } from './tokens.ts';
import type { TrailReader, TrailStore } from './trail.ts';

/** Where the tables are: an https address with a credential, or a connection string. */
export type TablesPlace =
  | { readonly url: string; readonly credential: Credential }
  | { readonly connectionString: string };

export type TablesOptions = TablesPlace & { readonly now?: () => number; readonly signer?: HeadSigner };

const TABLE = 'pilot';
const SCHEMA_VERSION = 1;
const META = { partitionKey: 'meta', rowKey: 'schema' } as const;
const INBOX_MS = 7 * 24 * 3_600_000;
const PRUNE_EVERY_MS = 24 * 3_600_000;

/** Opens the store on Azure Table Storage or Cosmos DB for Table; creates the table. Rejects with a `StoreError`. */
export async function openTablesStore(options: TablesOptions): Promise<TrailStore> {
  const { now = Date.now, signer } = options;
  const { table, run } = connect(options);
  await run(async () => {
    await table.createTable(limited());
    await agreeOnSchema(table);
  });
  const trail = tablesTrail(table, run, now, signer);
  let pruneAt = now();
  const pruneInbox = async (): Promise<void> => {
    if (now() < pruneAt) return;
    pruneAt = now() + PRUNE_EVERY_MS;
    for (const tenant of await trail.tenants()) await run(() => prune(table, tenant, ['i'], now() - INBOX_MS));
  };
  await pruneInbox();
  return {
    ...trail,
    ...tablesPeople(table, run, now),
    ...tablesWatches(table, run),
    ...tablesOutbox(table, run, async () => {
      await pruneInbox();
      return trail.tenants();
    }),
    trail: tablesTrailReader(table, run),
    pulse: () => 'beats',
    reach: () => run(async () => void (await find(table, META.partitionKey, META.rowKey))),
    newestHead: (tenantId) => run(() => newestHead(table, tenantId)),
    forget: async (before) => {
      for (const tenant of await trail.tenants()) {
        await run(() => prune(table, tenant, ['c', 's', 'o'], before));
        await run(() => forgetWatches(table, tenant));
      }
    },
    close: async () => {},
  };
}

/** Reads the trail alone and writes nothing. */
export async function openTablesReader(place: TablesPlace): Promise<TrailReader> {
  const { table, run } = connect(place);
  return { ...tablesTrailReader(table, run), close: async () => {} };
}

function connect(place: TablesPlace): { readonly table: TableClient; readonly run: Run } {
  // Short, because a person waits; what is lost on the way is settled by the commit's own id.
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };
  const table =
    'url' in place
      ? new TableClient(httpsOnly(place.url), TABLE, tokens(place.credential), { retryOptions })
      : TableClient.fromConnectionString(place.connectionString, TABLE, {
          retryOptions,
          allowInsecureConnection: /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(place.connectionString),
        });
  const host = new URL(table.url).host;
  return { table, run: (work) => explained(work, (error): StoreError => explainTables(error, host)) };
}

function httpsOnly(url: string): string {
  if (URL.canParse(url) && new URL(url).protocol === 'https:') return url;
  throw storeError(
    'refused',
    'reading STORE_URL: tables: needs an https address, tables:https://<account>.table.core.windows.net',
  );
}

async function agreeOnSchema(table: TableClient): Promise<void> {
  const found = await find(table, META.partitionKey, META.rowKey);
  if (!found) await table.upsertEntity({ ...META, version: String(SCHEMA_VERSION) }, 'Merge', limited());
  if (Number(found?.version ?? SCHEMA_VERSION) <= SCHEMA_VERSION) return;
  const what = `the tables have schema ${found?.version}, this program knows ${SCHEMA_VERSION}.`;
  throw storeError('newer', `opening the store: ${what} Start the newer version of the bot.`);
}
