import type { CauseId } from './list/index.ts';

/**
 * What the buttons of cards from before mean: a problem, and the number of a cause of it. Such cards stand in chats for good, so the
 * order is that of the time, and no cause is added.
 */
export const OLD_PROBLEMS: Readonly<Record<string, readonly CauseId[]>> = {
  'on-premises-policy': ['password-age', 'password-history', 'password-filter', 'cannot-change'],
  'connector-rights': ['rights-missing', 'inheritance-off', 'rights-on-their-way', 'account-changed'],
  'protected-account': ['protected-now', 'protected-before'],
  'remote-sam': ['sam-policy', 'sam-registry'],
  'connect-on-dc': ['connect-on-dc'],
  connectivity: ['blocked-443', 'traffic-inspected', 'tls-version', 'listener-stuck'],
  'service-down': ['service-stopped', 'endpoint-failed', 'other-server', 'build-outdated'],
  'wizard-refused': ['wizard-tenant-licence', 'wizard-account', 'wizard-clock', 'wizard-network'],
  'wizard-sign-in': ['wizard-sign-in'],
  'one-half': ['server-half', 'portal-half'],
  'reset-scope': ['scope-none', 'not-in-group', 'not-registered'],
  'user-licence': ['tenant-unlicensed', 'user-unlicensed'],
  'admin-reset': ['admin-reset-off'],
  'unsupported-reset': ['reset-in-admin-center', 'reset-in-powershell'],
  'object-match': ['not-synced', 'two-matches', 'reserved-characters', 'forest-added', 'duplicate-anchor'],
};
