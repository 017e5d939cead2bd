import { createHash } from 'node:crypto';
import { everyone, type Person, people, tenantId, tenantName } from '../../people.ts';
import { type RoleName, roleTemplates } from '../../roles.ts';
import { lastSync, rolesOf, type State } from '../state.ts';
import type { Item } from './odata.ts';

/** The same seed gives the same id in every run. */
function idFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function userItem(person: Person, state: State): Item {
  const [givenName, surname] = person.displayName.split(' ');
  return {
    id: person.id,
    displayName: person.displayName,
    givenName,
    surname,
    userPrincipalName: person.userPrincipalName,
    mail: person.userPrincipalName,
    jobTitle: null,
    preferredLanguage: null,
    accountEnabled: true,
    userType: person.userType,
    onPremisesSyncEnabled: person.isSynced && state.sync !== 'off' ? true : null,
    onPremisesProvisioningErrors: [],
    assignedPlans: licenseItems(person, state).flatMap(({ servicePlans }) => assignedOf(servicePlans)),
  };
}

function assignedOf(servicePlans: unknown): readonly Item[] {
  return (Array.isArray(servicePlans) ? (servicePlans as readonly Item[]) : []).map(
    ({ servicePlanId, servicePlanName }) => ({
      assignedDateTime: '2026-01-12T08:00:00Z',
      capabilityStatus: 'Enabled',
      service: servicePlanName === 'AAD_PREMIUM' ? 'AADPremiumService' : 'exchange',
      servicePlanId,
    }),
  );
}

export function roleItem(role: RoleName): Item {
  return {
    '@odata.type': '#microsoft.graph.directoryRole',
    id: idFrom(`role ${role}`),
    displayName: role,
    description: role,
    roleTemplateId: roleTemplates[role],
    deletedDateTime: null,
  };
}

export function organizationItem(state: State, now: Date): Item {
  const synced = lastSync(state, now).toISOString();
  return {
    id: tenantId,
    displayName: tenantName,
    tenantType: 'AAD',
    verifiedDomains: [
      { name: 'practice.example', isDefault: true, isInitial: true, type: 'Managed', capabilities: 'Email' },
    ],
    onPremisesSyncEnabled: state.sync !== 'off',
    onPremisesLastSyncDateTime: synced,
    onPremisesLastPasswordSyncDateTime: synced,
  };
}

/** Only plan ids tell whether P1 is there: the licensed tenant has it inside another product. */
export function skuItems(state: State): readonly Item[] {
  const exchange = plan('9aaf7827-d63c-4b61-89c3-182f06f82e5c', 'EXCHANGE_S_STANDARD');
  const officeE1 = sku('18181a46-0d4e-45cd-891e-60aabd171b4e', 'STANDARDPACK', 12, [exchange]);
  const premium = plan('41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'AAD_PREMIUM');
  const microsoftE3 = sku('05e9a617-0261-4cee-bb44-138d3ef5d965', 'SPE_E3', 25, [exchange, premium]);
  return state.isLicensed ? [officeE1, microsoftE3] : [officeE1];
}

function plan(servicePlanId: string, servicePlanName: string) {
  return { servicePlanId, servicePlanName, provisioningStatus: 'Success', appliesTo: 'User' };
}

function sku(skuId: string, skuPartNumber: string, enabled: number, servicePlans: readonly unknown[]): Item {
  return {
    id: `${tenantId}_${skuId}`,
    accountName: tenantName,
    accountId: tenantId,
    skuId,
    skuPartNumber,
    appliesTo: 'User',
    capabilityStatus: 'Enabled',
    consumedUnits: Math.min(enabled, everyone.length),
    prepaidUnits: { enabled, suspended: 0, warning: 0, lockedOut: 0 },
    subscriptionIds: [],
    servicePlans,
  };
}

export function licenseItems(person: Person, state: State): readonly Item[] {
  if (person.userType === 'Guest') return [];
  const best = skuItems(state).at(-1);
  return best
    ? [
        {
          id: idFrom(`license ${person.id}`),
          skuId: best.skuId,
          skuPartNumber: best.skuPartNumber,
          servicePlans: best.servicePlans,
        },
      ]
    : [];
}

export function registrationItem(person: Person, state: State, now: Date): Item {
  const isInScope = state.ssprScope !== 0 && person.userType === 'Member';
  // One of them has only a phone number in the directory, which no longer counts.
  const isRegistered = person.userType === 'Member' && person.id !== people.audrey.id;
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: person.userType.toLowerCase(),
    isAdmin: rolesOf(state, person.id).length > 0,
    isSsprRegistered: isRegistered,
    isSsprEnabled: isInScope,
    isSsprCapable: isInScope && isRegistered,
    isMfaRegistered: true,
    isMfaCapable: true,
    isPasswordlessCapable: false,
    methodsRegistered: isRegistered ? ['mobilePhone', 'microsoftAuthenticatorPush'] : [],
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: 'push',
    lastUpdatedDateTime: new Date(now.getTime() - 60 * 60 * 1000).toISOString(),
  };
}
