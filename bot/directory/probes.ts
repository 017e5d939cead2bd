import type { ProbeFacts } from '../workflow/reading.ts';
import type { ProbeId } from '../workflow/vocabulary.ts';
import type { Read } from './failure.ts';
import type { Graph } from './graph.ts';
import type { Portal } from './portal.ts';
import { readReset, readWritebackEvent } from './probe-audits.ts';
import { readLicence } from './probe-licence.ts';
import { readConnectivity, readScope } from './probe-portal.ts';
import { readRoles } from './probe-role.ts';
import { readAdminReset, readSync } from './probe-tenant.ts';

/** Readings that have a name and no reader yet. */
const notReadYet = async () => ({ ok: false, failure: { because: 'not-read-yet' } }) as const;

export type Sources = { readonly graph: Graph; readonly portal: Portal };

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
  audit: ({ graph }) => readWritebackEvent(graph),
  resets: ({ graph }) => readReset(graph),
  'policy-log': notReadYet,
  agents: notReadYet,
  'sync-jobs': notReadYet,
};
