import type { Code, Lead, Source } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS, type Doc } from './sources.ts';

type Row = readonly [id: string, name: string, docs: Doc, leads: readonly Lead[], remedy?: RemedyId];

/** What a person sees in the reset page (Microsoft's troubleshoot-sspr: number and name of each). */
const SSPR: readonly Row[] = [
  [
    'SSPR_0009',
    'TenantSSPRFlagDisabled',
    DOCS.reset,
    [{ problem: 'reset-scope', causes: ['scope-none'] }, { problem: 'admin-reset' }],
  ],
  ['SSPR_0010', 'WritebackNotEnabled', DOCS.tutorial, [{ problem: 'one-half' }], 'set-up'],
  ['SSPR_0011', 'SsprNotEnabledInUserPolicy', DOCS.reset, [{ problem: 'reset-scope', causes: ['scope-none'] }]],
  ['SSPR_0012', 'UserNotLicensed', DOCS.licensing, [{ problem: 'user-licence' }]],
  ['SSPR_0013', 'UserNotMemberOfScopedAccessGroup', DOCS.reset, [{ problem: 'reset-scope', causes: ['not-in-group'] }]],
  ['SSPR_0014', 'UserNotProperlyConfigured', DOCS.reset, [{ problem: 'reset-scope', causes: ['not-registered'] }]],
  [
    'SSPR_0029',
    'OnPremisesAdminActionRequired',
    DOCS.refused,
    [
      { problem: 'connector-rights' },
      { problem: 'protected-account' },
      { problem: 'remote-sam' },
      { problem: 'connect-on-dc' },
      { problem: 'on-premises-policy', causes: ['password-age', 'password-history'] },
    ],
  ],
  [
    'SSPR_0030',
    'OnPremisesConnectivityError',
    DOCS.writeback,
    [{ problem: 'connectivity' }, { problem: 'service-down' }],
  ],
];

const RESULTS: readonly Row[] = [
  ['0x80230619', '', DOCS.policy, [{ problem: 'on-premises-policy' }]],
  ['0x8023061f', '', DOCS.writeback, [{ problem: 'object-match', causes: ['forest-added'] }]],
  ['0x80230402', '', DOCS.writeback, [{ problem: 'object-match', causes: ['duplicate-anchor', 'two-matches'] }]],
  ['0x80230626', '', DOCS.rights, [{ problem: 'connector-rights' }, { problem: 'protected-account' }]],
  ['0x80230818', '', DOCS.rpc, [], 'reach-controller'],
  ['0x80070005', '', DOCS.refused, [{ problem: 'connector-rights' }, { problem: 'remote-sam' }]],
  // Met after "Failed to acquire user information", where 0x5 (access denied) means the SAM policy and this one doesn't.
  ['0x6ba', 'RPC_S_SERVER_UNAVAILABLE', DOCS.rpc, [], 'reach-controller'],
  ['0x800700ce', '', DOCS.writeback, [], 'shorten-password'],
  ['0x8023062c', '', DOCS.ldap, [], 'sign-ldap'],
];

/** Names that the audit log gives as a reason. */
const REASONS: readonly Row[] = [
  // The cloud's own banned list: such a password never set out for the domain, so no cause there is worth a look.
  ['FuzzyPolicyViolationInvalidPassword', '', DOCS.banned, [], 'other-password'],
  ['OnPremisesPolicyViolation', '', DOCS.policy, [{ problem: 'on-premises-policy' }]],
  ['OnPremisesConnectivityFailure', '', DOCS.writeback, [{ problem: 'connectivity' }, { problem: 'service-down' }]],
  ['OnPremisesSuccessCloudFailure', '', DOCS.catchUp, [], 'wait'],
];

const row =
  (source: Source) =>
  ([id, name, docs, leads, remedy]: Row): Code => ({
    id,
    ...(name ? { name } : {}),
    source,
    weight: 'trouble',
    leads,
    ...(remedy ? { remedy } : {}),
    docs,
  });

export const REFUSALS: readonly Code[] = [
  ...SSPR.map(row('SSPR')),
  ...RESULTS.map(row('HRESULT')),
  ...REASONS.map(row('Audit log')),
  // Throttling has no number: five attempts in an hour for one account, phone or question gate.
  row('SSPR')(['reset-throttled', '', DOCS.howItWorks, [], 'wait-a-day']),
  // Two kinds of ADSync 6329 that are known by their text only.
  row('ADSync')(['remote-sam-denied', '', DOCS.refused, [{ problem: 'remote-sam' }]]),
  row('ADSync')(['ldap-policy-control', '', DOCS.writeback, [], 'newer-domain-controllers']),
];
