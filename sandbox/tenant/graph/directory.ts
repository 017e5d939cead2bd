import { z } from 'zod';
import { approvers, approversGroupId, everyone, type Person } from '../../people.ts';
import { graphError } from '../errors.ts';
import { findPerson, rolesOf, type State } from '../state.ts';
import { collection, entity, type Item } from './odata.ts';
import { licenseItems, organizationItem, roleItem, skuItems, userItem } from './things.ts';
import { type GraphVisit, graphRoute, notFound } from './visit.ts';

const groupIds = z.object({ groupIds: z.array(z.string()).min(1).max(20) });
const group: Item = {
  '@odata.type': '#microsoft.graph.group',
  id: approversGroupId,
  displayName: 'Writeback approvers',
  securityEnabled: true,
};

const userReaders = ['User.Read.All', 'Directory.Read.All', 'User.ReadBasic.All'];
const basics = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'userPrincipalName',
  'mail',
  'jobTitle',
  'preferredLanguage',
];

/** With the small permission every property beyond the basic ones comes back empty. */
function seenItem(person: Person, { state, scopes }: GraphVisit): Item {
  const item = userItem(person, state);
  if (userReaders.slice(0, 2).some((scope) => scopes.includes(scope))) return item;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, basics.includes(name) ? value : null]));
}

/** People, roles, groups and the organisation. */
export const directoryRoutes = [
  graphRoute('GET /me', ['User.Read', 'User.Read.All'], (call, _params, { person, state }) =>
    entity(call, 'users', 'microsoft.graph.user', userItem(person, state)),
  ),
  graphRoute('GET /me/transitiveMemberOf', ['User.Read', 'Directory.Read.All'], (call, _params, visit) =>
    collection(call, 'directoryObjects', 'microsoft.graph.directoryObject', memberships(visit)),
  ),
  graphRoute(
    'POST /me/checkMemberGroups',
    ['GroupMember.Read.All', 'Directory.Read.All'],
    (call, _params, { person, state }) => {
      const ids = groupIds.safeParse(call.body).data?.groupIds;
      if (!ids)
        return graphError(400, 'Request_BadRequest', "A value is required for property 'groupIds' of resource.");
      const isIn = approversIn(state).includes(person);
      return { status: 200, body: { value: ids.filter((id) => id.toLowerCase() === approversGroupId && isIn) } };
    },
  ),
  graphRoute(
    'GET /groups/:id/transitiveMembers',
    ['GroupMember.Read.All', 'Directory.Read.All'],
    (call, { id }, { state }) =>
      id?.toLowerCase() === approversGroupId
        ? collection(
            call,
            'directoryObjects',
            'microsoft.graph.directoryObject',
            approversIn(state).map((person) => ({
              '@odata.type': '#microsoft.graph.user',
              ...userItem(person, state),
            })),
          )
        : notFound(id ?? ''),
  ),
  graphRoute(
    'GET /organization',
    ['User.Read', 'Organization.Read.All', 'Directory.Read.All'],
    (call, _params, { state, world }) =>
      collection(call, 'organization', 'microsoft.graph.organization', [organizationItem(state, world.now())]),
  ),
  graphRoute(
    'GET /subscribedSkus',
    ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All'],
    (call, _params, { state }) => collection(call, 'subscribedSkus', 'microsoft.graph.subscribedSku', skuItems(state)),
  ),
  graphRoute('GET /policies/authorizationPolicy', ['Policy.Read.All'], (call, _params, { state }) =>
    entity(call, 'policies/authorizationPolicy', 'microsoft.graph.authorizationPolicy', {
      id: 'authorizationPolicy',
      displayName: 'Authorization Policy',
      allowedToUseSSPR: state.allowsAdminReset,
      allowInvitesFrom: 'everyone',
      blockMsolPowerShell: false,
    }),
  ),
  graphRoute('GET /users', userReaders, (call, _params, visit) =>
    collection(
      call,
      'users',
      'microsoft.graph.user',
      everyone.map((person) => seenItem(person, visit)),
    ),
  ),
  graphRoute('GET /users/:id', userReaders, (call, { id }, visit) =>
    withPerson(id, (person) => entity(call, 'users', 'microsoft.graph.user', seenItem(person, visit))),
  ),
  graphRoute(
    'GET /users/:id/licenseDetails',
    ['LicenseAssignment.Read.All', 'User.Read.All', 'Directory.Read.All'],
    (call, { id }, { state }) =>
      withPerson(id, (person) =>
        collection(call, 'licenseDetails', 'microsoft.graph.licenseDetails', licenseItems(person, state)),
      ),
  ),
];

function approversIn({ approvers: ids }: State): readonly Person[] {
  return ids ? everyone.filter(({ id }) => ids.includes(id)) : approvers;
}

function memberships({ person, state }: GraphVisit): readonly Item[] {
  return [...rolesOf(state, person.id).map(roleItem), ...(approversIn(state).includes(person) ? [group] : [])];
}

function withPerson<Result>(id: string | undefined, answer: (person: Person) => Result) {
  const person = findPerson(id ?? '');
  return person ? answer(person) : notFound(id ?? '');
}
