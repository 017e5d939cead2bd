import type { Addition } from './addition.ts';
import type { Edit } from './scratch.ts';

const NAME: Edit = [
  'bot/store/driver/address.ts',
  "  sqlite: { form: 'sqlite:<file>', isEmbedded: true },\n",
  "  lake: { form: 'lake:<file>', isEmbedded: true },\n",
];
const PARTS: readonly Edit[] = [
  [
    'bot/store/open.ts',
    "import { sqliteDriver } from './sqlite/driver.ts';\n",
    "import { lakeDriver } from './lake/driver.ts';\n",
  ],
  ['bot/store/open.ts', '= { sqlite: sqliteDriver', ', lake: lakeDriver'],
  [
    'bot/cli/doctor/store.ts',
    'const CHECKS: Readonly<Record<StoreKind, Check>> = {\n',
    "  lake: (path, _config, env) => (path ? [sqliteFolder(path, env)] : [noAddress('STORE_URL names no lake')]),\n",
  ],
];
const SUITE = `import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open.ts';
import { conforms } from './conformance.ts';

conforms(
  'a lake',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-lake-'));
    const storeUrl = \`lake:\${join(folder, 'pilot.lake')}\`;
    return {
      open: () => openStore(storeUrl),
      race: { storeUrl },
      remove: () => rm(folder, { recursive: true }),
    };
  },
  true,
);
`;
/** As a server opens it, and then the auditor's command on what it kept. */
export const STORE_PLAY = `
const STORE_URL = \`lake:\${join(await mkdtemp(join(tmpdir(), 'pilot-lake-')), 'pilot.lake')}\`;
const store = await openStore(STORE_URL, { lock: true });
await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
await store.close();
const audit = ['--import', 'tsx', 'bot/cli/audit/main.ts', 'verify'];
seen.store = execFileSync(process.execPath, audit, { env: { ...process.env, STORE_URL }, encoding: 'utf8' });
`;

/**
 * One more place for the trail. Its driver is SQLite's under another name, since an engine of its own would be a thousand lines: what is
 * tried is where it is plugged in, and that the suite runs it and catches what it does wrong.
 */
export const store: Addition = {
  page: [['A store', 0]],
  begin: [NAME],
  copies: [['bot/store/sqlite', 'bot/store/lake']],
  changes: [['bot/store/lake/driver.ts', 'sqliteDriver', 'lakeDriver']],
  files: { 'test/store/lake.test.ts': SUITE },
  parts: PARTS,
  // A lease that ran out still ends a message.
  slip: {
    made: ['bot/store/lake/outbox.ts', 'fence = fence + 1', 'fence = fence'],
    test: 'test/store/lake.test.ts',
    calledOut: /the store on a lake[^\n]*\n[^\n]*(?:fence|lease)/,
  },
  tests: ['test/store/lake.test.ts'],
};
