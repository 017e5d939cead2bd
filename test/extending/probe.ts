import assert from 'node:assert/strict';
import { placesOf } from './page.ts';
import type { Edit, Scratch } from './scratch.ts';

const NAME: readonly Edit[] = [
  ['bot/workflow/vocabulary.ts', 'export const PROBES = [\n', "  'old-shell',\n"],
  [
    'bot/workflow/reading.ts',
    "  readonly 'admin-sspr': { readonly allowed: boolean };\n",
    "  readonly 'old-shell': { readonly isBlocked: boolean };\n",
  ],
];
/** A field of the authorization policy that Graph documents, and that this product doesn't read. */
const READER = `import * as z from 'zod';
import type { ProbeFacts } from '../../workflow/reading.ts';
import type { Graph } from '../graph/client.ts';
import type { Read } from '../transport/failure.ts';

/** Whether the old PowerShell module is kept out of the directory. */
export async function readOldShell(graph: Graph): Promise<Read<ProbeFacts['old-shell']>> {
  const answer = await graph.read('authorizationPolicy', z.object({ blockMsolPowerShell: z.boolean() }));
  return answer.ok ? { ...answer, value: { isBlocked: answer.value.blockMsolPowerShell } } : answer;
}
`;
const PARTS: readonly Edit[] = [
  [
    'bot/directory/probes/index.ts',
    "import { readLicence } from './licence.ts';\n",
    "import { readOldShell } from './old-shell.ts';\n",
  ],
  [
    'bot/directory/probes/index.ts',
    '  sync: ({ graph }) => readSync(graph),\n',
    "  'old-shell': ({ graph }) => readOldShell(graph),\n",
  ],
  [
    'bot/workflow/reasons/reasons.ts',
    "  'sspr-scope': { service: 'portal' },\n",
    "  'old-shell': { service: 'graph', permission: 'Policy.Read.All' },\n",
  ],
  ['bot/workflow/evidence/looks.ts', "  'sspr-scope': 'state',\n", "  'old-shell': 'state',\n"],
  ['bot/workflow/evidence/gather.ts', "    case 'role':\n", "    case 'old-shell':\n"],
  [
    'bot/workflow/evidence/readiness.ts',
    '  switch (o.probe) {\n',
    "    case 'old-shell':\n      return [row(isMet(o.facts.isBlocked), { id: o.facts.isBlocked ? 'old-shell-out' : 'old-shell-in' })];\n",
  ],
  ['bot/workflow/evidence/assessment.ts', "'role-none' | ", "'old-shell-out' | 'old-shell-in' | "],
  ['cards/words/en/terms.ts', "  'admin-sspr': 'Reset for admins',\n", "  'old-shell': 'MSOnline',\n"],
  ['cards/words/sl/terms.ts', "    'admin-sspr': 'Ponastavitev za skrbnike',\n", "    'old-shell': 'MSOnline',\n"],
  [
    'cards/words/en/readiness.ts',
    "  connectivity: '',\n",
    "  'old-shell': 'Set **blockMsolPowerShell** in the authorization policy.',\n",
  ],
  [
    'cards/words/sl/readiness.ts',
    "    connectivity: '',\n",
    "    'old-shell': 'V pravilniku za pooblastila nastavite **blockMsolPowerShell**.',\n",
  ],
  [
    'cards/words/en/status.ts',
    "  'admin-sspr-on': 'Admins may reset their own password.',\n",
    "  'old-shell-out': 'MSOnline is blocked.',\n  'old-shell-in': 'MSOnline is let in.',\n",
  ],
  [
    'cards/words/sl/status.ts',
    "  'admin-sspr-on': 'Skrbniki smejo sami ponastaviti svoje geslo.',\n",
    "  'old-shell-out': 'MSOnline je blokiran.',\n  'old-shell-in': 'MSOnline je dovoljen.',\n",
  ],
  ['test/model/outside.ts', "    'admin-sspr': { allowed: true },\n", "    'old-shell': { isBlocked: true },\n"],
];
const READ: Edit = ['bot/workflow/evidence/readiness.ts', 'export const READINESS_PROBES = [\n', "  'old-shell',\n"];
const PLAY = `
import { startPractice } from './test/support/practice.ts';
import { answerTo } from './test/teams-client/asking.ts';
const stage = await startPractice();
const said = [await answerTo(stage.person('alex'), 'are we ready?'), await answerTo(stage.person('alex', 'sl-SI'), 'smo pripravljeni?')];
await stage.stop();
process.stdout.write(JSON.stringify(said));
`;

/** One more reading: whether the tenant lets the old PowerShell module in. */
export const probe = (copy: () => Scratch) =>
  describe('a further probe, in a copy of the program', () => {
    after(() => copy().restore());

    it('is missed by the compiler in each place that the page names, and nowhere else', async () => {
      await copy().edit(...NAME);
      assert.deepEqual(await copy().places(), placesOf('A probe'));
    });

    it('is called out by a test while nobody reads it', async () => {
      await copy().write('bot/directory/probes/old-shell.ts', READER);
      await copy().edit(...PARTS);
      assert.deepEqual(await copy().complaints(), []);
      const { isGreen, said } = await copy().mocha('test/workflow/readiness.test.ts');
      assert.ok(!isGreen && /old-shell/.test(said), said);
    });

    it('is read of the tenant, taken into readiness and shown with what mends it, in both languages', async () => {
      await copy().edit(READ);
      const [english = '', slovenian = ''] = JSON.parse(await copy().play(PLAY)) as readonly string[];
      assert.match(english, /✗ MSOnline is let in\.\nSet \*\*blockMsolPowerShell/);
      assert.match(slovenian, /✗ MSOnline je dovoljen\.\nV pravilniku/);
    });
  });
