import assert from 'node:assert/strict';
import type { Addition } from './addition.ts';
import type { Edit } from './scratch.ts';

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
  [
    'cards/words/sl/terms.ts',
    "    'admin-sspr': 'Ponastavitev za skrbnike',\n",
    "    'old-shell': 'Stari MSOnline',\n",
  ],
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
const READ = "export const READINESS_PROBES = [\n  'old-shell',\n";
export const PROBE_PLAY = `
seen.probe = [await answerTo(stage.person('alex'), 'are we ready?'), await answerTo(stage.person('alex', 'sl-SI'), 'smo pripravljeni?')];
`;

/** One more reading: whether the tenant lets the old PowerShell module in. */
export const probe: Addition = {
  page: [['A probe', 0]],
  begin: NAME,
  files: { 'bot/directory/probes/old-shell.ts': READER },
  parts: [...PARTS, ['bot/workflow/evidence/readiness.ts', 'export const READINESS_PROBES = [\n', "  'old-shell',\n"]],
  // Nobody reads it.
  slip: {
    made: ['bot/workflow/evidence/readiness.ts', READ, 'export const READINESS_PROBES = [\n'],
    test: 'test/workflow/readiness.test.ts',
    calledOut: /old-shell/,
  },
  tests: ['test/workflow/readiness.test.ts'],
};

export function assertProbe([english = '', slovenian = '']: readonly string[]): void {
  assert.match(english, /✗ MSOnline is let in\.\nSet \*\*blockMsolPowerShell/);
  assert.match(slovenian, /✗ MSOnline je dovoljen\.\nV pravilniku/);
}
