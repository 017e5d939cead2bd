import assert from 'node:assert/strict';
import { placesOf } from './page.ts';
import type { Edit, Scratch } from './scratch.ts';

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
const PLAY = `
import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from './bot/store/open.ts';
import { approved, TENANT } from './test/store/samples.ts';
const STORE_URL = \`lake:\${join(await mkdtemp(join(tmpdir(), 'pilot-lake-')), 'pilot.lake')}\`;
const store = await openStore(STORE_URL, { lock: true });
await store.commit(TENANT, 0, { events: [approved(1), approved(2)], outbox: [] });
await store.close();
const audit = ['--import', 'tsx', 'bot/cli/audit/main.ts', 'verify'];
process.stdout.write(execFileSync(process.execPath, audit, { env: { ...process.env, STORE_URL }, encoding: 'utf8' }));
`;

/**
 * One more place for the trail. Its driver is SQLite's under another name, since an engine of its own would be a thousand lines: what is
 * tried is where it is plugged in, and that the suite runs it and catches what it does wrong.
 */
export const store = (copy: () => Scratch) =>
  describe('a further store, in a copy of the program', () => {
    after(() => copy().restore());

    it('is missed by the compiler where it is opened and where it is examined, and nowhere else', async () => {
      await copy().edit(NAME);
      assert.deepEqual(await copy().places(), placesOf('A store'));
    });

    it('passes the suite of every store, with racers of four processes', async () => {
      await copy().copy('bot/store/sqlite', 'bot/store/lake');
      await copy().change('bot/store/lake/driver.ts', 'sqliteDriver', 'lakeDriver');
      await copy().write('test/store/lake.test.ts', SUITE);
      await copy().edit(...PARTS);
      assert.deepEqual(await copy().complaints(), []);
      const { isGreen, said } = await copy().mocha('test/store/lake.test.ts');
      assert.ok(isGreen && /the store on a lake/.test(said) && /forty racers/.test(said), said);
    });

    it('is opened as by a server, and its trail is verified by the auditor’s command', async () => {
      assert.match(await copy().play(PLAY), /intact/);
    });

    it('is turned away by the suite where a lease that ran out still ends a message', async () => {
      await copy().change('bot/store/lake/outbox.ts', 'fence = fence + 1', 'fence = fence');
      const { isGreen, said } = await copy().mocha('test/store/lake.test.ts', '--grep', 'fence');
      assert.ok(!isGreen, said);
    });
  });
