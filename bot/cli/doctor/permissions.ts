import { GRAPH_CALLS, type GraphCall } from '../../directory/api/calls.ts';
import { OPTIONAL_CALLS, type OptionalCall } from '../../directory/api/optional-calls.ts';

const NEEDED: readonly GraphCall[] = Object.values(GRAPH_CALLS);
const OPTIONAL: readonly OptionalCall[] = Object.values(OPTIONAL_CALLS);
const named = (calls: readonly GraphCall[]) => [...new Set(calls.flatMap(({ needs }) => needs))].sort();

/** The delegated permissions that the calls together need, each once. */
export const neededPermissions = (): readonly string[] => named(NEEDED);

/** Those without which a reading is left out and nothing is wrong. */
export const optionalPermissions = (): readonly string[] => named(OPTIONAL);

/** Permissions that include a smaller one. Source: "Microsoft Graph permissions reference" (learn.microsoft.com). */
const INCLUDED_IN: Readonly<Record<string, readonly string[]>> = {
  'User.Read': ['User.ReadWrite', 'User.Read.All', 'Directory.Read.All'],
  'User.ReadBasic.All': ['User.Read.All', 'Directory.Read.All'],
  'RoleManagement.Read.Directory': ['Directory.Read.All', 'RoleManagement.ReadWrite.Directory'],
  'Organization.Read.All': ['Directory.Read.All'],
  'GroupMember.Read.All': ['Group.Read.All', 'Directory.Read.All'],
  'LicenseAssignment.Read.All': ['Organization.Read.All', 'Directory.Read.All'],
};

/** Those of `wanted` that are neither given nor included in one that is. */
export function missingPermissions(given: readonly string[], wanted = neededPermissions()): readonly string[] {
  const larger = (name: string) => [
    ...(INCLUDED_IN[name] ?? []),
    ...OPTIONAL.filter(({ needs }) => needs.includes(name)).flatMap(({ heldBy }) => heldBy),
  ];
  return wanted.filter((name) => ![name, ...larger(name)].some((one) => given.includes(one)));
}
