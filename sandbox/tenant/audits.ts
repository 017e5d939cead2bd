import { randomUUID } from 'node:crypto';
import type { Person } from '../people.ts';

/** The shape of Graph's directoryAudit, with the parts this service fills. */
export interface Audit {
  readonly id: string;
  readonly category: 'DirectoryManagement' | 'UserManagement';
  readonly correlationId: string;
  readonly result: 'success' | 'failure' | 'timeout';
  readonly resultReason: string;
  readonly activityDisplayName: string;
  readonly activityDateTime: string;
  readonly loggedByService: string;
  readonly operationType: string;
  readonly initiatedBy: {
    readonly app: null;
    readonly user: {
      readonly id: string;
      readonly displayName: string;
      readonly userPrincipalName: string;
      readonly ipAddress: string;
    };
  };
  readonly targetResources: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly type: string;
    readonly userPrincipalName: string | null;
    readonly groupType: null;
    readonly modifiedProperties: readonly unknown[];
  }[];
  readonly additionalDetails: readonly { readonly key: string; readonly value: string }[];
}

/** Activity names of the audit reference; `loggedByService` is the same for all. */
export const activities = {
  enabled: 'Enable password writeback for directory',
  disabled: 'Disable password writeback for directory',
  progress: 'Self-service password reset flow activity progress',
  resetByUser: 'Reset password (self-service)',
  resetByAdmin: 'Reset password (by admin)',
  unlock: 'Unlock user account (self-service)',
  policy: 'Update SSPR Settings',
} as const;

interface Story {
  readonly at: Date;
  readonly activity: (typeof activities)[keyof typeof activities];
  readonly by: Person;
  readonly target?: Person;
  readonly failure?: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, string>>;
  /** Property, old value, new value. */
  readonly changes?: readonly (readonly [string, string, string])[];
}

const aboutTheDirectory: readonly string[] = [activities.enabled, activities.disabled, activities.policy];

export function audit(story: Story): Audit {
  const directory = aboutTheDirectory.includes(story.activity);
  const { id, displayName, userPrincipalName } = story.by;
  return {
    id: `SSPR_${randomUUID()}`,
    category: directory ? 'DirectoryManagement' : 'UserManagement',
    correlationId: randomUUID(),
    result: story.failure ? 'failure' : 'success',
    resultReason: story.failure ?? story.reason ?? '',
    activityDisplayName: story.activity,
    activityDateTime: story.at.toISOString(),
    loggedByService: 'Self-service Password Management',
    operationType: directory ? 'Update' : 'Reset',
    initiatedBy: { app: null, user: { id, displayName, userPrincipalName, ipAddress: '192.0.2.10' } },
    targetResources: story.target
      ? [
          {
            id: story.target.id,
            displayName: story.target.displayName,
            type: 'User',
            userPrincipalName: story.target.userPrincipalName,
            groupType: null,
            modifiedProperties: [],
          },
        ]
      : policyTarget(story.changes ?? []),
    additionalDetails: Object.entries(story.details ?? {}).map(([key, value]) => ({ key, value })),
  };
}

function policyTarget(changes: NonNullable<Story['changes']>): Audit['targetResources'] {
  if (changes.length === 0) return [];
  const modifiedProperties = changes.map(([displayName, oldValue, newValue]) => ({ displayName, oldValue, newValue }));
  const nobody = { userPrincipalName: null, groupType: null };
  return [{ id: randomUUID(), displayName: 'SSPR policy', type: 'Policy', ...nobody, modifiedProperties }];
}
