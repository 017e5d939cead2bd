import type { Because, ProbeId } from '../vocabulary.ts';
import { BECAUSE_OF_KIND, type SignInKind, signInKind } from './sign-in-codes.ts';

/** What was tried: a reading, a write of the settings, or a look at one user or one group. */
export type Tried = ProbeId | 'write' | 'test-user' | 'group';

/** Who answered. The audit log is Graph's, but other roles open it. */
export type Service = 'portal' | 'log' | 'graph';

export const SERVICE_OF = {
  licence: 'graph',
  sync: 'graph',
  'sspr-scope': 'portal',
  'admin-sspr': 'graph',
  role: 'graph',
  settings: 'portal',
  connectivity: 'portal',
  audit: 'log',
  resets: 'log',
  'policy-log': 'log',
  agents: 'graph',
  'sync-jobs': 'graph',
  write: 'portal',
  'test-user': 'graph',
  group: 'graph',
} as const satisfies Readonly<Record<Tried, Service>>;

/** Finer than the stored reason: told from it by the service that refused and the code it gave. */
export const FINER_REASONS = [
  'portal-closed',
  'portal-refused',
  'sign-in-not-taken',
  'not-offered',
  'conditional-access',
  'not-assigned',
  'account-disabled',
  'cross-tenant',
  'tenant-restrictions',
  'sign-in-risk',
  'security-defaults',
  'own-registration',
  'own-credential',
] as const;
export type Reason = Because | (typeof FINER_REASONS)[number];

/** A try that brought nothing home, as the trail keeps it. */
export type Failed = {
  readonly tried: Tried;
  readonly because: Because;
  readonly code?: string | undefined;
  /** How many seconds from now on the service still asks to be left alone, where it said so. */
  readonly retryAfter?: number | undefined;
};

/**
 * Why it failed, as closely as service and code tell. Works on every stored reading, so old trails are read as sharply as new ones.
 * A code that isn't known narrows nothing: the stored reason stands.
 */
export function reasonOf({ tried, because, code = '' }: Failed): Reason {
  const isPortal = SERVICE_OF[tried] === 'portal';
  const kind = signInKind(code);
  if (code === 'no-credential') return 'own-credential';
  if (kind) return ofKind(kind, isPortal);
  if (!isPortal) return because;
  switch (because) {
    case 'switched-off':
      return tried === 'write' ? because : 'not-offered';
    case 'consent-missing':
      return 'portal-closed';
    case 'role-missing':
      return 'portal-refused';
    case 'token-refused':
      // A code of the identity platform, or none at all, came instead of a token; any other is the portal's answer to one.
      return code === '' || code.startsWith('AADSTS') ? 'portal-closed' : 'sign-in-not-taken';
    default:
      return because;
  }
}

/** No consent opens the portal's backend to an app: where it asks for one, it is closed (facts of 2026-11). */
function ofKind(kind: SignInKind, isPortal: boolean): Reason {
  switch (kind) {
    case 'consent':
      return isPortal ? 'portal-closed' : 'consent-missing';
    case 'own-registration':
      return isPortal ? 'portal-closed' : 'own-registration';
    case 'sign-in-again':
    case 'busy':
    case 'not-there':
      return BECAUSE_OF_KIND[kind];
    default:
      return kind;
  }
}

/** The delegated permission that opens a reading of Graph; the portal's have none that could be granted. */
export const PERMISSION_OF = {
  licence: 'LicenseAssignment.Read.All',
  sync: 'Organization.Read.All',
  'admin-sspr': 'Policy.Read.All',
  role: 'RoleManagement.Read.Directory',
  audit: 'AuditLog.Read.All',
  resets: 'AuditLog.Read.All',
  'policy-log': 'AuditLog.Read.All',
  agents: 'Policy.Read.HybridAuthentication',
  'sync-jobs': 'Synchronization.Read.All',
  'test-user': 'User.ReadBasic.All',
  group: 'GroupMember.Read.All',
} as const satisfies Readonly<Partial<Record<Tried, string>>>;
