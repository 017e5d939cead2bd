import * as z from 'zod';
import { type NotRead, notRead, type Person } from '../../workflow/reading.ts';
import type { Failure } from '../transport/failure.ts';
import type { Graph } from './client.ts';

/** Graph, and what is told of a call that failed. */
type Asking = { readonly graph: Graph; readonly note: (what: string, failure: Failure) => void };

/** Most group ids one checkMemberGroups takes (its reference page). */
const GROUPS_AT_ONCE = 20;

const member = z.object({
  '@odata.type': z.string().optional(),
  id: z.string(),
  displayName: z.string().nullish(),
});

/** Whether the caller is in any of the groups, through other groups too. One yes is enough even where a part can't be read. */
export async function isMemberOf({ graph, note }: Asking, groupIds: readonly string[]): Promise<boolean | NotRead> {
  const parts = Array.from({ length: Math.ceil(groupIds.length / GROUPS_AT_ONCE) }, (_, part) =>
    groupIds.slice(part * GROUPS_AT_ONCE, (part + 1) * GROUPS_AT_ONCE),
  );
  const answers = await Promise.all(
    parts.map((part) =>
      graph.read('checkMyGroups', z.object({ value: z.array(z.string()) }), { body: { groupIds: part } }),
    ),
  );
  const asked = groupIds.map((id) => id.toLowerCase());
  const isIn = answers.some((answer) => answer.ok && answer.value.value.some((id) => asked.includes(id.toLowerCase())));
  if (isIn) return true;
  const failed = answers.find((answer) => !answer.ok);
  if (!failed || failed.ok) return false;
  note('group membership', failed.failure);
  return notRead(failed.failure);
}

/** The people in a group, through other groups too; empty where they can't be read. */
export async function membersOf(
  { graph, note }: Asking,
  tenantId: string,
  groupId: string,
): Promise<readonly Person[]> {
  const answer = await graph.list('groupMembers', member, { id: groupId });
  if (!answer.ok) {
    note('group members', answer.failure);
    return [];
  }
  const users = answer.value.filter((one) => one['@odata.type'] === '#microsoft.graph.user');
  return users.map((one) => personOf(one, tenantId));
}

/** Those of the people who can be read, in the order asked for. */
export async function peopleWith(
  { graph, note }: Asking,
  tenantId: string,
  objectIds: readonly string[],
): Promise<readonly Person[]> {
  const answers = await Promise.all(objectIds.map((id) => graph.read('person', member, { id })));
  return answers.flatMap((answer) => {
    if (answer.ok) return [personOf(answer.value, tenantId)];
    note('person', answer.failure);
    return [];
  });
}

const ownAccount = z.object({ userType: z.string().nullish(), userPrincipalName: z.string().nullish() });

/** Whether the caller's own account is a guest's: by its type, or where the consent doesn't show that, by `#EXT#` in its name. */
export async function belongsOf({ graph, note }: Asking, objectId: string): Promise<'member' | 'guest' | 'unknown'> {
  const answer = await graph.read('ownAccount', ownAccount, { id: objectId });
  if (!answer.ok) {
    note('own account', answer.failure);
    return 'unknown';
  }
  const { userType, userPrincipalName } = answer.value;
  if (userType) return userType.toLowerCase() === 'member' ? 'member' : 'guest';
  if (!userPrincipalName) return 'unknown';
  return /#ext#/i.test(userPrincipalName) ? 'guest' : 'member';
}

function personOf({ id, displayName }: z.infer<typeof member>, tenantId: string): Person {
  return { tenantId, objectId: id, name: displayName ?? '' };
}
