import type { Because, ProbeId } from '../vocabulary.ts';
import { BECAUSE_OF_KIND, type SignInKind, signInKind } from './sign-in-codes.ts';

/** What was tried: a reading, a write of the settings, or a look at one user or one group. */
export type Tried = ProbeId | 'write' | 'test-user' | 'group';

/** Who answered. The audit log is Graph's, but other roles open it. */
export type Service = 'portal' | 'log' | 'graph';

/** Who is asked, and the delegated permission that opens the answer; the portal has none that could be granted. */
type Asked =
  | { readonly service: 'portal' }
  | { readonly service: Exclude<Service, 'portal'>; readonly permission: string };

const ASKED: Readonly<Record<Tried, Asked>> = {
  licence: { service: 'graph', permission: 'LicenseAssignment.Read.All' },
  sync: { service: 'graph', permission: 'Organization.Read.All' },
  'sspr-scope': { service: 'portal' },
  'admin-sspr': { service: 'graph', permission: 'Policy.Read.All' },
  role: { service: 'graph', permission: 'RoleManagement.Read.Directory' },
  settings: { service: 'portal' },
  connectivity: { service: 'portal' },
  audit: { service: 'log', permission: 'AuditLog.Read.All' },
  resets: { service: 'log', permission: 'AuditLog.Read.All' },
  'policy-log': { service: 'log', permission: 'AuditLog.Read.All' },
  agents: { service: 'graph', permission: 'Policy.Read.HybridAuthentication' },
  'sync-jobs': { service: 'graph', permission: 'Synchronization.Read.All' },
  write: { service: 'portal' },
  'test-user': { service: 'graph', permission: 'User.ReadBasic.All' },
  group: { service: 'graph', permission: 'GroupMember.Read.All' },
};

/** Everything that can be tried. */
export const TRIED = Object.keys(ASKED) as readonly Tried[];

export const serviceOf = (tried: Tried): Service => ASKED[tried].service;

/** The permission that opens it; undefined where none could be granted. */
export const permissionOf = (tried: Tried): string | undefined => {
  const asked = ASKED[tried];
  return asked.service === 'portal' ? undefined : asked.permission;
};

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
  const isPortal = serviceOf(tried) === 'portal';
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
