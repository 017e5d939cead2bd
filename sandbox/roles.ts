/**
 * Directory roles the practice tenant knows, with their template ids, which are the same in every tenant
 * (source: Microsoft Entra built-in roles reference).
 */
export const roleTemplates = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
  'Authentication Policy Administrator': '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
} as const;

export type RoleName = keyof typeof roleTemplates;
export const roleNames = Object.keys(roleTemplates) as [RoleName, ...RoleName[]];

/** May change the two switches; Microsoft's pages disagree, so all three named there may. */
export const settingsWriters: readonly RoleName[] = [
  'Global Administrator',
  'Hybrid Identity Administrator',
  'Authentication Policy Administrator',
];

/** May look at the password reset pages ("Read all configuration" in Microsoft's least-privilege table). */
export const settingsReaders: readonly RoleName[] = [
  ...settingsWriters,
  'Security Administrator',
  'Security Reader',
  'User Administrator',
];

/** Authentication Policy Administrator is missing here on purpose: it can't read the audit log. */
export const auditReaders: readonly RoleName[] = [
  'Reports Reader',
  'Security Reader',
  'Security Administrator',
  'Global Administrator',
  'Hybrid Identity Administrator',
];

/** May look at cloud sync's agents and jobs. */
export const cloudSyncReaders: readonly RoleName[] = ['Global Administrator', 'Hybrid Identity Administrator'];

/** May call the authentication method's resetPassword for another person. */
export const passwordResetters: readonly RoleName[] = [
  'Authentication Administrator',
  'Privileged Authentication Administrator',
  'Global Administrator',
];
