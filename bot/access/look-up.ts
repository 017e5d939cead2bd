import { type App, nowOf } from '../app.ts';
import type { ApproverRef } from '../config/index.ts';
import type { Contact, ConversationRef, DirectorySession } from '../ports/index.ts';
import type { Asker } from '../request.ts';
import type { UnreadRole } from '../workflow/deciding/operating.ts';
import type { Actor } from '../workflow/deciding/rules.ts';
import { operatorRole } from '../workflow/evidence/readiness.ts';
import { known, type NotRead, notRead, type Observation, type Person } from '../workflow/reading.ts';
import { seenAt } from './last-seen.ts';

/**
 * Reads who is asking. Without a session nothing of the role can be read, and the last look-up decides which buttons are shown; in a
 * channel no token is ever asked for.
 */
export async function lookUp(
  app: App,
  { person, where }: { readonly person: Person; readonly where: ConversationRef },
  contact: Contact,
  session: DirectorySession | undefined,
): Promise<Asker> {
  const groupsReadable = where.kind === 'channel' ? undefined : session;
  const { rules, approvers, auditors, escalationApprovers, substitutes } = app.policyFor(person.tenantId);
  const [role, approver, auditor, escalation, substitute] = await Promise.all([
    session?.probe('role'),
    isListed(approvers, person, groupsReadable),
    isListed(auditors, person, groupsReadable),
    isListed(escalationApprovers, person, groupsReadable),
    isListed(substitutes, person, groupsReadable),
  ]);
  const seen = seenAt(contact, nowOf(app), rules.executionHours);
  const operator = role ? operatorAnswer(role, seen) : seen ? 'yes' : 'no';
  return {
    person,
    role,
    operator,
    hasBeenOperator: contact.wasOperatorAt !== undefined,
    approver,
    auditor,
    escalation,
    substitute,
    ...idsOf(approvers),
  };
}

/** Whom a list names one by one, unless a group stands in it as well: who is in that isn't known here. */
export function idsOf(approvers: readonly ApproverRef[]): Pick<Actor, 'approverIds'> {
  return approvers.every(({ kind }) => kind === 'user') ? { approverIds: approvers.map(({ id }) => id) } : {};
}

function operatorAnswer(role: Observation, seen: string | undefined): 'yes' | 'no' | UnreadRole {
  if ('because' in role) return { ...notRead(role), ...(seen ? { seenAt: seen } : {}) };
  return operatorRole(known([role], 'role')?.facts.roles ?? []) ? 'yes' : 'no';
}

/** Whether a person stands in a list of users and groups; a group needs the person's own token. */
export async function isListed(
  refs: readonly ApproverRef[],
  person: Person,
  session: DirectorySession | undefined,
): Promise<'yes' | 'no' | NotRead> {
  if (refs.some((r) => r.kind === 'user' && r.id === person.objectId.toLowerCase())) return 'yes';
  const groups = refs.filter((r) => r.kind === 'group').map((r) => r.id);
  if (groups.length === 0) return 'no';
  if (!session) return { unknown: 'not-signed-in' };
  const answer = await session.isMemberOf(groups);
  if (typeof answer === 'object') return answer;
  return answer ? 'yes' : 'no';
}

/** The people whom these name, as far as this person's token shows; `isComplete` is false where a group stayed closed. */
export async function listPeople(
  session: DirectorySession,
  tenantId: string,
  refs: readonly ApproverRef[],
): Promise<{ readonly people: readonly Person[]; readonly isComplete: boolean }> {
  const users = refs.filter((r) => r.kind === 'user').map((r) => r.id);
  const groups = refs.filter((r) => r.kind === 'group').map((r) => r.id);
  const [named, ...members] = await Promise.all([session.people(users), ...groups.map((g) => session.members(g))]);
  const unnamed = users.filter((id) => !named.some((p) => p.objectId === id));
  const people = [...named, ...unnamed.map((id) => unnamedPerson(tenantId, id)), ...members.flat()];
  const isComplete = members.every((m) => m.length > 0);
  return { people: [...new Map(people.map((p) => [p.objectId.toLowerCase(), p])).values()], isComplete };
}

function unnamedPerson(tenantId: string, objectId: string): Person {
  return { tenantId, objectId, name: objectId.slice(0, 8) };
}
