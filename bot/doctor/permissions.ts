import { GRAPH_CALLS, type GraphCall } from '../directory/calls.ts';

/** The delegated permissions that all calls together need, each once. */
export function neededPermissions(): readonly string[] {
  const calls: readonly GraphCall[] = Object.values(GRAPH_CALLS);
  return [...new Set(calls.flatMap(({ needs }) => needs))].sort();
}

/** Permissions that include a smaller one. Source: "Microsoft Graph permissions reference" (learn.microsoft.com). */
const INCLUDED_IN: Readonly<Record<string, readonly string[]>> = {
  'User.Read': ['User.ReadWrite', 'User.Read.All', 'Directory.Read.All'],
  'User.ReadBasic.All': ['User.Read.All', 'Directory.Read.All'],
  'RoleManagement.Read.Directory': ['Directory.Read.All', 'RoleManagement.ReadWrite.Directory'],
  'Organization.Read.All': ['Directory.Read.All'],
  'GroupMember.Read.All': ['Group.Read.All', 'Directory.Read.All'],
  'LicenseAssignment.Read.All': ['Organization.Read.All', 'Directory.Read.All'],
};

/** Those that are needed and neither given nor included in one that is. */
export function missingPermissions(given: readonly string[]): readonly string[] {
  const holds = (name: string) => given.includes(name) || (INCLUDED_IN[name] ?? []).some((one) => given.includes(one));
  return neededPermissions().filter((name) => !holds(name));
}
