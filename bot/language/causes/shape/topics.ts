import type { ProbeId } from '../../../workflow/vocabulary.ts';

type TopicShape = { readonly id: string; readonly probes: readonly ProbeId[] };

/**
 * What causes have in common, as a person would name it, and what the bot reads that bears on them.

 */
export const TOPICS = [
  { id: 'on-premises-policy', probes: ['resets'] },
  { id: 'connector-rights', probes: ['resets'] },
  { id: 'protected-account', probes: ['resets'] },
  { id: 'remote-sam', probes: ['resets'] },
  { id: 'connect-on-dc', probes: ['resets'] },
  { id: 'connectivity', probes: ['sync', 'settings', 'connectivity', 'resets'] },
  { id: 'service-down', probes: ['sync', 'settings', 'resets'] },
  { id: 'wizard-refused', probes: ['licence', 'role', 'settings'] },
  { id: 'wizard-sign-in', probes: ['role', 'settings'] },
  { id: 'one-half', probes: ['settings', 'audit', 'resets'] },
  { id: 'reset-scope', probes: ['sspr-scope'] },
  { id: 'user-licence', probes: ['licence'] },
  { id: 'admin-reset', probes: ['admin-sspr'] },
  { id: 'unsupported-reset', probes: ['resets'] },
  { id: 'object-match', probes: ['sync'] },
  { id: 'domain-controllers', probes: ['resets'] },
  { id: 'cloud-list', probes: ['resets'] },
  { id: 'portal-page', probes: ['role', 'licence', 'settings'] },
  { id: 'cloud-sync', probes: ['settings', 'resets'] },
  { id: 'hash-sync', probes: [] },
  { id: 'windows', probes: [] },
  { id: 'lockout', probes: [] },
  { id: 'other-writeback', probes: [] },
  { id: 'audit-log', probes: ['licence', 'role'] },
  { id: 'console', probes: [] },
] as const satisfies readonly TopicShape[];

export type TopicId = (typeof TOPICS)[number]['id'];

/** What the bot reads for a topic. */
export const probesOf = (topic: TopicId): readonly ProbeId[] => TOPICS.find(({ id }) => id === topic)?.probes ?? [];
