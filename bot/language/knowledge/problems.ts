import type { Cause as SearchCause } from '../../workflow/searching/search.ts';
import type { ProbeId, ServerQuestion } from '../../workflow/vocabulary.ts';
import { LINES } from './server-commands.ts';
import { DOCS, type Doc } from './sources.ts';

/** How it shows that a cause is gone; the sentence lives in the words of the cards. */
export type Proof = 'reset' | 'heartbeat' | 'onboarded' | 'registered' | 'on-premises' | 'admin-reset' | 'found';

export type Cause<Id extends string = string> = SearchCause<Id, Proof>;

type ProblemShape = {
  readonly id: string;
  /** Likeliest first. */
  readonly causes: readonly Cause[];
  /** What the bot reads that bears on it, and what only the server can tell. */
  readonly probes: readonly ProbeId[];
  readonly asks: readonly ServerQuestion[];
  readonly docs: Doc;
};

/** The fifteen problems of the field, in their usual order (Microsoft's troubleshooting pages and support articles). */
export const PROBLEMS = [
  {
    id: 'on-premises-policy',
    causes: [
      { id: 'password-age', look: LINES.domainPolicy, fix: [], proof: 'reset' },
      { id: 'password-history', look: LINES.userPolicy, fix: [], proof: 'reset' },
      { id: 'password-filter', look: LINES.failedResets, fix: [], proof: 'reset' },
      { id: 'cannot-change', look: LINES.cannotChange, fix: [LINES.mayChange], proof: 'reset' },
    ],
    probes: ['resets'],
    asks: ['minimum-password-age'],
    docs: DOCS.policy,
  },
  {
    id: 'connector-rights',
    causes: [
      { id: 'rights-missing', look: LINES.connectorAccount, fix: [LINES.grantRights], proof: 'reset' },
      { id: 'inheritance-off', look: LINES.inheritance, fix: [], proof: 'reset' },
      { id: 'rights-on-their-way', fix: [], proof: 'reset' },
      { id: 'account-changed', look: LINES.adminActs, fix: [], proof: 'reset' },
    ],
    probes: ['resets'],
    asks: ['connector-rights'],
    docs: DOCS.rights,
  },
  {
    id: 'protected-account',
    causes: [
      { id: 'protected-now', look: LINES.adminCount, fix: [], proof: 'on-premises' },
      { id: 'protected-before', look: LINES.adminCount, fix: [LINES.clearAdminCount], proof: 'reset' },
    ],
    probes: ['resets'],
    asks: [],
    docs: DOCS.refused,
  },
  {
    id: 'remote-sam',
    causes: [
      { id: 'sam-policy', look: LINES.samLook, fix: [LINES.updatePolicy], proof: 'reset' },
      { id: 'sam-registry', look: LINES.samLook, fix: [LINES.samRemove], proof: 'reset' },
    ],
    probes: ['resets'],
    asks: [],
    docs: DOCS.refused,
  },
  {
    id: 'connect-on-dc',
    causes: [{ id: 'connect-on-dc', look: LINES.serverRole, fix: [], proof: 'reset' }],
    probes: ['resets'],
    asks: ['connector-rights'],
    docs: DOCS.refused,
  },
  {
    id: 'connectivity',
    causes: [
      { id: 'blocked-443', look: LINES.reach, fix: [], proof: 'heartbeat' },
      { id: 'traffic-inspected', look: LINES.request, fix: [], proof: 'heartbeat' },
      { id: 'tls-version', look: LINES.tls, fix: [], proof: 'heartbeat' },
      { id: 'listener-stuck', look: LINES.heartbeat, fix: [LINES.restart], proof: 'heartbeat' },
    ],
    probes: ['sync', 'settings', 'connectivity', 'resets'],
    asks: ['outbound-443', 'tls-12'],
    docs: DOCS.writeback,
  },
  {
    id: 'service-down',
    causes: [
      { id: 'service-stopped', look: LINES.service, fix: [LINES.restart], proof: 'heartbeat' },
      { id: 'endpoint-failed', look: LINES.started, fix: [LINES.restart], proof: 'heartbeat' },
      { id: 'other-server', look: LINES.staging, fix: [], proof: 'onboarded' },
      { id: 'build-outdated', fix: [], proof: 'heartbeat' },
    ],
    probes: ['sync', 'settings', 'resets'],
    asks: ['staging-mode'],
    docs: DOCS.writeback,
  },
  {
    id: 'wizard-refused',
    causes: [
      { id: 'wizard-tenant-licence', fix: [], proof: 'onboarded' },
      { id: 'wizard-account', fix: [], proof: 'onboarded' },
      { id: 'wizard-clock', look: LINES.clock, fix: [LINES.setClock], proof: 'onboarded' },
      { id: 'wizard-network', look: LINES.tls, fix: [], proof: 'onboarded' },
    ],
    probes: ['licence', 'role', 'settings'],
    asks: ['tls-12', 'outbound-443'],
    docs: DOCS.wizard,
  },
  {
    id: 'wizard-sign-in',
    causes: [{ id: 'wizard-sign-in', fix: [], proof: 'onboarded' }],
    probes: ['role', 'settings'],
    asks: [],
    docs: DOCS.writeback,
  },
  {
    id: 'one-half',
    causes: [
      { id: 'server-half', look: LINES.enabled, fix: [], proof: 'onboarded' },
      { id: 'portal-half', fix: [], proof: 'registered' },
    ],
    probes: ['settings', 'audit', 'resets'],
    asks: [],
    docs: DOCS.tutorial,
  },
  {
    id: 'reset-scope',
    causes: [
      { id: 'scope-none', fix: [], proof: 'reset' },
      { id: 'not-in-group', fix: [], proof: 'reset' },
      { id: 'not-registered', fix: [], proof: 'reset' },
    ],
    probes: ['sspr-scope'],
    asks: [],
    docs: DOCS.reset,
  },
  {
    id: 'user-licence',
    causes: [
      { id: 'tenant-unlicensed', fix: [], proof: 'reset' },
      { id: 'user-unlicensed', fix: [], proof: 'reset' },
    ],
    probes: ['licence'],
    asks: [],
    docs: DOCS.licensing,
  },
  {
    id: 'admin-reset',
    causes: [{ id: 'admin-reset-off', fix: [LINES.allowAdmins], proof: 'admin-reset' }],
    probes: ['admin-sspr'],
    asks: [],
    docs: DOCS.roleHolders,
  },
  {
    id: 'unsupported-reset',
    causes: [
      { id: 'reset-in-admin-center', fix: [], proof: 'reset' },
      { id: 'reset-in-powershell', fix: [], proof: 'reset' },
    ],
    probes: ['resets'],
    asks: [],
    docs: DOCS.adminCenter,
  },
  {
    id: 'object-match',
    causes: [
      { id: 'not-synced', fix: [], proof: 'found' },
      { id: 'two-matches', fix: [], proof: 'found' },
      { id: 'reserved-characters', fix: [], proof: 'reset' },
      { id: 'forest-added', fix: [], proof: 'onboarded' },
      { id: 'duplicate-anchor', fix: [], proof: 'found' },
    ],
    probes: ['sync'],
    asks: [],
    docs: DOCS.writeback,
  },
] as const satisfies readonly ProblemShape[];

export type ProblemId = (typeof PROBLEMS)[number]['id'];
export type CauseId = (typeof PROBLEMS)[number]['causes'][number]['id'];
export type Problem = Omit<ProblemShape, 'id' | 'causes'> & {
  readonly id: ProblemId;
  readonly causes: readonly Cause<CauseId>[];
};

const BY_ID: ReadonlyMap<string, Problem> = new Map(PROBLEMS.map((p) => [p.id, p]));

/** The problem of that id, or undefined for anything else. */
export function problemById(id: string): Problem | undefined {
  return BY_ID.get(id);
}
