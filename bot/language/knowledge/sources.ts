import { MIGRATION_TOOL } from '../../workflow/steps/transition.ts';

/** Microsoft's own pages that the knowledge rests on; every link a card shows comes from here. */
const ENTRA = 'https://learn.microsoft.com/entra/identity/authentication';
const CONNECT = 'https://learn.microsoft.com/entra/identity/hybrid/connect';
const SUPPORT = 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync';

export const DOCS = {
  writeback: `${ENTRA}/troubleshoot-sspr-writeback`,
  reset: `${ENTRA}/troubleshoot-sspr`,
  tutorial: `${ENTRA}/tutorial-enable-sspr-writeback`,
  operations: `${ENTRA}/concept-sspr-writeback`,
  howItWorks: `${ENTRA}/concept-sspr-howitworks`,
  licensing: `${ENTRA}/concept-sspr-licensing`,
  adminReset: `${ENTRA}/concept-sspr-policy`,
  signIn: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  banned: `${ENTRA}/howto-sspr-reporting`,
  policy: `${SUPPORT}/password-writeback-not-compliant-on-premises-ad-pwd-policy`,
  rights: `${SUPPORT}/password-writeback-access-rights-permissions`,
  refused: `${SUPPORT}/password-writeback-error-code-sspr-0029`,
  roleHolders: `${SUPPORT}/password-writeback-error-code-sspr-009`,
  adminCenter: `${SUPPORT}/password-writeback-microsoft-365-admin-center`,
  ldap: `${SUPPORT}/password-writeback-error-code-8023062c`,
  catchUp: `${SUPPORT}/password-writeback-servers-need-time-catch-up`,
  rpc: `${SUPPORT}/rpc-errors-affecting-aadconnect`,
  adminEvents: 'https://learn.microsoft.com/entra/identity/hybrid/connect/admin-audit-logging',
  enable: `${ENTRA}/tutorial-enable-sspr`,
  windows: `${ENTRA}/howto-sspr-windows`,
  cloudTutorial: `${ENTRA}/tutorial-enable-cloud-sync-sspr-writeback`,
  hashSync: `${CONNECT}/how-to-connect-password-hash-synchronization`,
  staging: `${CONNECT}/how-to-connect-sync-staging-server`,
  accounts: `${CONNECT}/reference-connect-accounts-permissions`,
  connectorAccount: `${CONNECT}/how-to-connect-configure-ad-ds-connector-account`,
  topologies: `${CONNECT}/plan-connect-topologies`,
  prerequisites: `${CONNECT}/how-to-connect-install-prerequisites`,
  agents: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-prerequisites',
  smartLockout: `${ENTRA}/howto-password-smart-lockout`,
  syncFeatures: 'https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature',
  migrationTool: MIGRATION_TOOL,
  wizard: `${SUPPORT}/unable-configure-pwd-writeback-error`,
} as const;
export type Doc = (typeof DOCS)[keyof typeof DOCS];
