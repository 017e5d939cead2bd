import type { Code, Source } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS, type Doc } from './sources.ts';

type Row = readonly [id: string, name: string, docs: Doc, remedy?: RemedyId];

/** What a person sees in the reset page (Microsoft's troubleshoot-sspr: number and name of each). */
const SSPR: readonly Row[] = [
  ['SSPR_0009', 'TenantSSPRFlagDisabled', DOCS.reset],
  ['SSPR_0010', 'WritebackNotEnabled', DOCS.tutorial, 'set-up'],
  ['SSPR_0011', 'SsprNotEnabledInUserPolicy', DOCS.reset],
  ['SSPR_0012', 'UserNotLicensed', DOCS.licensing],
  ['SSPR_0013', 'UserNotMemberOfScopedAccessGroup', DOCS.reset],
  ['SSPR_0014', 'UserNotProperlyConfigured', DOCS.reset],
  ['SSPR_0029', 'OnPremisesAdminActionRequired', DOCS.refused],
  ['SSPR_0030', 'OnPremisesConnectivityError', DOCS.writeback],
];

const RESULTS: readonly Row[] = [
  ['0x80230619', '', DOCS.policy],
  ['0x8023061f', '', DOCS.writeback],
  ['0x80230402', '', DOCS.writeback],
  ['0x80230405', '', DOCS.writeback],
  ['0x80230626', '', DOCS.rights],
  ['0x80230818', '', DOCS.rpc],
  ['0x80070005', '', DOCS.refused],
  // Met after "Failed to acquire user information", where 0x5 (access denied) means the SAM policy and this one doesn't.
  ['0x6ba', 'RPC_S_SERVER_UNAVAILABLE', DOCS.rpc],
  ['0x800706ba', '', DOCS.rpc],
  ['0x800700ce', '', DOCS.writeback],
  ['0x8023062c', '', DOCS.ldap],
];

/** Names that the audit log gives as a reason. */
const REASONS: readonly Row[] = [
  // The cloud's own banned list: such a password never set out for the domain, so no cause there is worth a look.
  ['FuzzyPolicyViolationInvalidPassword', '', DOCS.banned],
  ['OnPremisesPolicyViolation', '', DOCS.policy],
  ['OnPremisesConnectivityFailure', '', DOCS.writeback],
  ['OnPremisesSuccessCloudFailure', '', DOCS.catchUp],
  ['ADAdminActionRequired', '', DOCS.refused],
];

const row =
  (source: Source) =>
  ([id, name, docs, remedy]: Row): Code => ({
    id,
    ...(name ? { name } : {}),
    source,
    weight: 'trouble',
    ...(remedy ? { remedy } : {}),
    docs,
  });

export const REFUSALS: readonly Code[] = [
  ...SSPR.map(row('SSPR')),
  ...RESULTS.map(row('HRESULT')),
  ...REASONS.map(row('Audit log')),
  // Throttling has no number: five attempts in an hour for one account, phone or question gate.
  row('SSPR')(['reset-throttled', '', DOCS.howItWorks]),
  // Two kinds of ADSync 6329 that are known by their text only.
  row('ADSync')(['remote-sam-denied', '', DOCS.refused]),
  row('ADSync')(['ldap-policy-control', '', DOCS.writeback]),
];
