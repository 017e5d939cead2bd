import type { ProbeId } from '../vocabulary.ts';
import { STATUS_PROBES } from './assess.ts';

/** What of a tenant can stand under a fact, with what is read for it. */
export const TENANT_READINGS = {
  writeback: STATUS_PROBES,
  unlock: STATUS_PROBES,
  client: ['settings', 'audit', 'resets', 'agents', 'sync-jobs'],
  agents: ['agents'],
  licence: ['licence'],
  scope: ['sspr-scope'],
  'admin-reset': ['admin-sspr'],
  proof: ['resets'],
} as const satisfies Readonly<Record<string, readonly ProbeId[]>>;
export type TenantReading = keyof typeof TENANT_READINGS;
