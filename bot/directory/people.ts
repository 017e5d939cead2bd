import * as z from 'zod';
import type { Person } from '../workflow/reading.ts';
import type { Because } from '../workflow/vocabulary.ts';
import type { Graph } from './graph.ts';

/** Most group ids one checkMemberGroups takes (its reference page). */
const GROUPS_AT_ONCE = 20;

const member = z.object({
  '@odata.type': z.string().optional(),
  id: z.string(),
  displayName: z.string().nullish(),
});

/** Whether the caller is in any of the groups, through other groups too. One yes is enough even where a part can't be read. */
export async function isMemberOf(
  graph: Graph,
  groupIds: readonly string[],
): Promise<boolean | { readonly unknown: Because }> {
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
  return failed && !failed.ok ? { unknown: failed.failure.because } : false;
}

/** The people in a group, through other groups too; empty where they can't be read. */
export async function membersOf(graph: Graph, tenantId: string, groupId: string): Promise<readonly Person[]> {
  const answer = await graph.list('groupMembers', member, { id: groupId });
  if (!answer.ok) return [];
  const users = answer.value.filter((one) => one['@odata.type'] === '#microsoft.graph.user');
  return users.map((one) => personOf(one, tenantId));
}

/** Those of the people who can be read, in the order asked for. */
export async function peopleWith(
  graph: Graph,
  tenantId: string,
  objectIds: readonly string[],
): Promise<readonly Person[]> {
  const answers = await Promise.all(objectIds.map((id) => graph.read('person', member, { id })));
  return answers.flatMap((answer) => (answer.ok ? [personOf(answer.value, tenantId)] : []));
}

function personOf({ id, displayName }: z.infer<typeof member>, tenantId: string): Person {
  return { tenantId, objectId: id, name: displayName ?? '' };
}
