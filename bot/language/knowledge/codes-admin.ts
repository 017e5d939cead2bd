import type { Code } from './code.ts';
import { DOCS } from './sources.ts';

/**
 * What an administrator did on the server, which Connect writes down from 2.4.129.0 on; ids and names of Microsoft's page "Audit
 * administrator events in Microsoft Entra Connect Sync". Switching writeback is not among them.
 */
const ACTS: readonly (readonly [id: number, name: string])[] = [
  [2503, 'Add/Update/Delete directories'],
  [2504, 'Enable Express settings mode'],
  [2505, 'Enable/Disable domains and OUs for sync'],
  [2506, 'Enable/Disable PHS'],
  [2507, 'Enable/Disable sync start after installation'],
  [2508, 'Create ADDS account'],
  [2509, 'Use existing ADDS account'],
  [2510, 'Create/Update/Delete custom sync rule'],
  [2511, 'Enable/Disable domain-based filtering'],
  [2512, 'Enable/Disable OU-based filtering'],
  [2513, 'User sign-in method changed'],
  [2514, 'Configure new AD FS farm'],
  [2515, 'Enable/Disable single sign-on'],
  [2516, 'Install web application proxy server'],
  [2517, 'Set Permissions'],
  [2518, 'Change ADDS Connector credential'],
  [2519, 'Reinitialize Entra ID Connector account password'],
  [2520, 'Install AD FS server'],
  [2521, 'Set AD FS service account'],
];

/** Two of them explain refusals (33004) that began later. */
const EXPLAINS_REFUSALS: readonly number[] = [2517, 2518];

export const ADMIN_SOURCE = 'Entra Connect Admin Actions';

export const ADMIN_ACTS: readonly Code[] = ACTS.map(([id, name]) => ({
  id: String(id),
  name,
  source: ADMIN_SOURCE,
  weight: 'info',
  ...(EXPLAINS_REFUSALS.includes(id) ? {} : { remedy: 'nothing' }),
  docs: DOCS.adminEvents,
}));
