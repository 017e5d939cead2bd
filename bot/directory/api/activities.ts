const ENABLE = 'Enable password writeback for directory';
const DISABLE = 'Disable password writeback for directory';

/** Names of the Microsoft Entra audit activity reference, category DirectoryManagement. */
export const WRITEBACK_ACTIVITIES = { [ENABLE]: 'enable', [DISABLE]: 'disable' } as const;

/** Names of the same reference, category UserManagement: what is written back where writeback works, and who did it. */
export const RESET_ACTIVITIES = {
  'Reset password (self-service)': 'self',
  'Change password (self-service)': 'self',
  'Reset password (by admin)': 'admin',
} as const;

/** Of the same category: the proof for the unlock question. */
export const UNLOCK_ACTIVITY = 'Unlock user account (self-service)';

/** What a test of writeback looks for. */
export const PASSWORD_ACTIVITIES = { ...RESET_ACTIVITIES, 'Blocked from self-service password reset': 'self' } as const;

/**
 * A change of the reset policy: the name a public hunting query uses, and the older one of Microsoft's reporting page. Whether the
 * writeback switch shows in them is not proven.
 */
export const POLICY_ACTIVITIES = ['Update SSPR Settings', 'Self-service password reset policy changes'] as const;

/** What a list of activities holds under a name, whatever its letter case; undefined where it has no such name. */
export function activityIn<T>(activities: Readonly<Record<string, T>>, name: string): T | undefined {
  const wanted = name.trim().toLowerCase();
  return Object.entries(activities).find(([known]) => known.toLowerCase() === wanted)?.[1];
}

/** A filter for any of the names since a time that the caller fills in. */
export function sinceAnyOf(activities: readonly string[]): string {
  const names = activities.map((name) => `activityDisplayName eq '${name}'`).join(' or ');
  return `activityDateTime ge {since} and (${names})`;
}
