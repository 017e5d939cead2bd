import type { RoleName } from './roles.ts';

/** One person of the practice tenant. `teamsId` is the id a Teams activity carries in `from.id`. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly teamsId: string;
  readonly userType: 'Member' | 'Guest';
  /** Comes from the on-premises directory, so a reset of this account is what writeback is for. */
  readonly isSynced: boolean;
  /** The roles at the start; the tenant's state holds what is true now. */
  readonly roles: readonly RoleName[];
}

/** Invented ids: they look like a tenant's but belong to none. */
export const tenantId = '7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4';
export const tenantName = 'Practice tenant';
export const approversGroupId = 'b1d7e9a4-2c65-4f38-8e0b-93a6d5c47f12';
const domain = 'practice.example';

export const people = {
  alex: {
    id: '3b6f0c1e-8d27-4a95-b1c4-6e2f9a7d5038',
    displayName: 'Alex Novak',
    userPrincipalName: `alex.novak@${domain}`,
    teamsId: '29:1Alex-Novak-requests-the-change',
    userType: 'Member',
    isSynced: false,
    roles: ['Hybrid Identity Administrator'],
  },
  megan: {
    id: '9e41d7b8-05fa-4c3d-9b62-f7a8103ce594',
    displayName: 'Megan Bowen',
    userPrincipalName: `megan.bowen@${domain}`,
    teamsId: '29:1Megan-Bowen-approves-the-change',
    userType: 'Member',
    isSynced: true,
    roles: [],
  },
  grady: {
    id: 'd2a85f60-7c1b-4e94-a3f7-18b0e6c9d245',
    displayName: 'Grady Archie',
    userPrincipalName: `grady.archie@${domain}`,
    teamsId: '29:1Grady-Archie-global-administrator',
    userType: 'Member',
    isSynced: false,
    roles: ['Global Administrator'],
  },
  patti: {
    id: '61f3e8d9-b204-4d7a-8c56-a09e7b2f41c3',
    displayName: 'Patti Fernandez',
    userPrincipalName: `patti.fernandez@${domain}`,
    teamsId: '29:1Patti-Fernandez-authentication-policy',
    userType: 'Member',
    isSynced: false,
    roles: ['Authentication Policy Administrator'],
  },
  henrietta: {
    id: 'a70c94e2-13d8-4b6f-95ea-c8f1d2b63075',
    displayName: 'Henrietta Mueller',
    userPrincipalName: `henrietta.mueller@${domain}`,
    teamsId: '29:1Henrietta-Mueller-help-desk',
    userType: 'Member',
    isSynced: true,
    roles: [],
  },
  audrey: {
    id: '4c98b0d5-e6a1-4f72-b83d-2d5e7fa90c16',
    displayName: 'Audrey Lind',
    userPrincipalName: `audrey.lind@${domain}`,
    teamsId: '29:1Audrey-Lind-auditor',
    userType: 'Member',
    isSynced: true,
    roles: [],
  },
  adele: {
    id: 'f58d2ac7-4b90-4163-8ed4-70c3b9e1a6f2',
    displayName: 'Adele Vance',
    userPrincipalName: `adele.vance@${domain}`,
    teamsId: '29:1Adele-Vance-synced-test-user',
    userType: 'Member',
    isSynced: true,
    roles: [],
  },
  gus: {
    id: '0a6e7d31-c5f4-42b8-a917-e4d80b6f29c5',
    displayName: 'Gus Tanner (guest)',
    userPrincipalName: `gus.tanner_partner.example#EXT#@${domain}`,
    teamsId: '29:1Gus-Tanner-guest',
    userType: 'Guest',
    isSynced: false,
    roles: [],
  },
} as const satisfies Record<string, Person>;

export const everyone: readonly Person[] = Object.values(people);

/** Members of the practice group of approvers. */
export const approvers: readonly Person[] = [people.megan, people.grady];

export function personById(id: string): Person | undefined {
  return everyone.find((person) => person.id === id.toLowerCase());
}
