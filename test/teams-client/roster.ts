import { everyone, type Person, tenantId } from '../../sandbox/people.ts';

/**
 * How the service tells of members.
 * - `documented`: `userRole` is `guest` for guests.
 * - `misleading`: it is `user` for guests too (staff in msteams-docs issue 6381); only `#EXT#` in the name tells.
 * - `absent`: none in a personal chat, where nothing documents it, and misleading elsewhere.
 * - `nameless`: neither role nor name in a personal chat.
 */
export type Roles = 'documented' | 'misleading' | 'absent' | 'nameless';

type Reply = readonly [status: number, body: unknown];

/**
 * `GET /v3/conversations/{id}/members/{userId}` and its like. Under the id of a channel's thread there is no roster: 404
 * (botframework-sdk issue 3062); under the team's there is ("Get Teams specific context for your bot").
 */
export function roster(conversationId: string, kind: string, userId: string | undefined, roles: Roles): Reply {
  if (conversationId.includes(';')) return [404, { error: { code: 'ThreadNotFound', message: 'Thread not found' } }];
  const isPersonal = conversationId.startsWith('a:');
  const found = everyone
    .filter((person) => userId === undefined || person.teamsId === userId || person.id === userId)
    .map((person) => memberOf(person, isPersonal, roles));
  if (userId !== undefined && found.length === 0)
    return [404, { error: { code: 'MemberNotFoundInConversation', message: 'Member not found' } }];
  if (kind === 'pagedmembers') return [200, { members: found }];
  return [200, userId === undefined ? found : found[0]];
}

/** Shape: "Get single member details", msteams-docs; `aadObjectId` stands beside `objectId` in recorded answers. */
function memberOf(person: Person, isPersonal: boolean, roles: Roles): unknown {
  const isSilent = isPersonal && (roles === 'absent' || roles === 'nameless');
  const userRole = roles === 'documented' && person.userType === 'Guest' ? 'guest' : 'user';
  const [givenName, surname] = person.displayName.split(' ');
  return {
    id: person.teamsId,
    name: person.displayName,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname,
    ...(isPersonal && roles === 'nameless'
      ? {}
      : { email: person.userPrincipalName, userPrincipalName: person.userPrincipalName }),
    tenantId,
    ...(isSilent ? {} : { userRole }),
  };
}
