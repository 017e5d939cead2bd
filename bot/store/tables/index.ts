import { TableClient } from '@azure/data-tables';
import { explained, type StoreError, storeError } from '../../ports/store-errors.ts';
import type { HeadSigner } from '../chain/signing.ts';
import { type Credential, tokens } from '../driver/azure-credential.ts';
import type { TrailReader, TrailStore } from '../driver/trail-store.ts';
import { find, limited } from './entity.ts';
import { explainTables } from './errors.ts';
import { META, moveForward, noteSchema, SCHEMA_VERSION } from './forward.ts';
import { tablesHooks } from './hooks.ts';
import { tablesOutbox } from './outbox.ts';
import { tablesPeople } from './people.ts';
import { newestHead, prune, type Run, tablesTrailReader } from './read-rows.ts';
import { tablesTrail } from './records.ts';
import { tablesStanding } from './standing.ts';
import { tablesTallies } from './tallies.ts';
import { createTidying } from './tidying.ts';
import { forgetWatches, tablesWatches } from './watches.ts';
import { createWorkMarks } from './work.ts';

/** Where the tables are: an https address with a credential, or a connection string. */
export type TablesPlace =
  | { readonly url: string; readonly credential: Credential }
  | { readonly connectionString: string };

export type TablesOptions = TablesPlace & { readonly now?: () => number; readonly signer?: HeadSigner };

const TABLE = 'pilot';

/** Opens the store on Azure Table Storage or Cosmos DB for Table; creates the table. Rejects with a `StoreError`. */
export async function openTablesStore(options: TablesOptions): Promise<TrailStore> {
  const { now = Date.now, signer } = options;
  const { table, run } = connect(options);
  const found = await run(async () => {
    await table.createTable(limited());
    return agreeOnSchema(table);
  });
  const work = createWorkMarks(table, now);
  const trail = tablesTrail(table, run, now, { signer, filled: work.filled });
  // Neither is waited for: it takes longer with each tenant, and nothing is wrong while it isn't done.
  const tidying = createTidying(table, trail.tenants, now);
  void tidying.tidy();
  const marks = () => {
    void tidying.tidy();
    return work.marks();
  };
  const moving = found === 'older' ? moveForward(table, trail.tenants) : undefined;
  return {
    made: found === 'none' ? new URL(table.url).host : undefined,
    ...trail,
    ...tablesStanding(table, run),
    ...tablesTallies(table, run),
    ...tablesPeople(table, run, now),
    ...tablesWatches(table, run),
    ...tablesOutbox(table, run, { ...work, marks }),
    ...tablesHooks(table, run),
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
    close: async () => {
      tidying.stop();
      moving?.stop();
    },
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

/** Whether the tables are of an older program, of this one, or new and empty. */
async function agreeOnSchema(table: TableClient): Promise<'older' | 'same' | 'none'> {
  const found = await find(table, META.partitionKey, META.rowKey);
  if (!found) await noteSchema(table);
  const version = Number(found?.version ?? SCHEMA_VERSION);
  if (version <= SCHEMA_VERSION) return !found ? 'none' : version < SCHEMA_VERSION ? 'older' : 'same';
  const what = `the tables have schema ${found?.version}, this program knows ${SCHEMA_VERSION}.`;
  throw storeError('newer', `opening the store: ${what} Start the newer version of the bot.`);
}
