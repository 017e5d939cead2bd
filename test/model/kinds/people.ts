import type { Actor } from '../../../bot/workflow/deciding/rules.ts';
import type { Person } from '../../../bot/workflow/reading.ts';

/** Ids with letters in them, since one and the same may be spelled in two ways. */
const NUMBERS = { alex: 'a1', grady: 'b2', adele: 'c3', megan: 'd4', patti: 'e5', lidia: 'f6', henrietta: 'a7' };
export type Name = keyof typeof NUMBERS;
export const PEOPLE = Object.keys(NUMBERS) as readonly Name[];
/** Two tenants, and the same object ids in both: whoever is known by the id alone is known in the wrong one too. */
export const TENANTS = ['11111111-aaaa-4111-8111-111111111111', '22222222-bbbb-4222-8222-222222222222'] as const;
export type Tenant = (typeof TENANTS)[number];

export const personOf = (name: Name, tenantId: Tenant): Person => ({
  tenantId,
  objectId: `00000000-0000-4000-8000-0000000000${NUMBERS[name]}`,
  name,
});

/** What a directory and a policy say of each: several may ask and decide too, several do one alone, and two do neither. */
const PARTS: Readonly<Record<Name, Pick<Actor, 'operator' | 'approver' | 'auditor' | 'escalation' | 'substitute'>>> = {
  alex: { operator: 'yes', approver: 'no', auditor: 'no' },
  grady: { operator: 'yes', approver: 'yes', auditor: 'no', substitute: 'yes' },
  adele: { operator: 'yes', approver: 'yes', auditor: 'no' },
  megan: { operator: 'no', approver: 'yes', auditor: 'no' },
  patti: { operator: 'yes', approver: 'no', auditor: 'no', escalation: 'yes', substitute: 'yes' },
  lidia: { operator: 'no', approver: 'no', auditor: 'yes' },
  henrietta: { operator: 'no', approver: 'no', auditor: 'no', substitute: 'yes' },
};
export const APPROVERS = PEOPLE.filter((name) => PARTS[name].approver === 'yes');
export const OPERATORS = PEOPLE.filter((name) => PARTS[name].operator === 'yes');

/** How a click finds somebody: as ever, with a role or a group that can't be read, with the role gone, or spelled otherwise. */
export const FOUND = [
  'as-ever',
  'spelled-otherwise',
  'role-unread',
  'role-seen',
  'consent-missing',
  'group-unread',
  'role-gone',
] as const;
export type Found = (typeof FOUND)[number];

export function actorOf(name: Name, tenantId: Tenant, found: Found = 'as-ever'): Actor {
  const person = personOf(name, tenantId);
  const approverIds = APPROVERS.map((one) => personOf(one, tenantId).objectId);
  const actor: Actor = { person, ...PARTS[name], approverIds };
  switch (found) {
    case 'as-ever':
      return actor;
    case 'spelled-otherwise':
      return {
        ...actor,
        person: { tenantId: tenantId.toUpperCase(), objectId: person.objectId.toUpperCase(), name: 'Admin' },
      };
    case 'role-unread':
      return { ...actor, operator: { unknown: 'unreachable' } };
    case 'role-seen':
      return { ...actor, operator: { unknown: 'throttled', seenAt: '2026-11-22T08:59:00.000Z' } };
    case 'consent-missing':
      return { ...actor, operator: { unknown: 'consent-missing' } };
    case 'group-unread':
      return { ...actor, approver: { unknown: 'not-signed-in' } };
    case 'role-gone':
      return { ...actor, operator: 'no', hasBeenOperator: true };
  }
}

/** One name for one person, however they are spelled. */
export const keyOf = ({ tenantId, objectId }: Person): string => `${tenantId} ${objectId}`.toLowerCase();
