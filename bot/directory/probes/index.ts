import type { ProbeFacts } from '../../workflow/reading.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import type { Graph } from '../graph/client.ts';
import type { Portal } from '../portal/client.ts';
import type { Read } from '../transport/failure.ts';
import { readPolicyLog, readResets, readWritebackEvent } from './audits.ts';
import { readAgents, readJobs } from './cloud-sync.ts';
import { readLicence } from './licence.ts';
import { readConnectivity, readScope } from './portal.ts';
import { readRoles } from './role.ts';
import { readAdminReset, readSync } from './tenant.ts';

/** `now`: the clock's time in milliseconds. */
export type Sources = { readonly graph: Graph; readonly portal: Portal; readonly now: number };

/** The settings are read apart, since a session remembers whether they looked familiar. */
export type PlainProbeId = Exclude<ProbeId, 'settings'>;

/** Every other probe by name: what is asked, and how the answer becomes facts. */
export const PROBE_READERS: {
  readonly [P in PlainProbeId]: (from: Sources) => Promise<Read<ProbeFacts[P]>>;
} = {
  licence: ({ graph }) => readLicence(graph),
  sync: ({ graph }) => readSync(graph),
  'sspr-scope': ({ portal }) => readScope(portal),
  'admin-sspr': ({ graph }) => readAdminReset(graph),
  role: ({ graph }) => readRoles(graph),
  connectivity: ({ portal }) => readConnectivity(portal),
  audit: ({ graph, now }) => readWritebackEvent(graph, now),
  resets: ({ graph, now }) => readResets(graph, now),
  'policy-log': ({ graph, now }) => readPolicyLog(graph, now),
  agents: ({ graph }) => readAgents(graph),
  'sync-jobs': ({ graph }) => readJobs(graph),
};
