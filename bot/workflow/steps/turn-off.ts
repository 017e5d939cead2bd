import { type Step, TUTORIAL } from './step.ts';

/**
 * What is done otherwise where writeback is turned off; the pages on the way there are those of setting it up. Source: *Clean up
 * resources* of both tutorials, and of the command its own switch.
 */
export const TURN_OFF_STEPS = [
  {
    id: 'connect-features-off',
    half: 'connect',
    routes: ['connect-sync'],
    label: 'Optional features',
    ticks: 'Password writeback',
    confirmedBy: 'checkbox',
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'connect-configure-off',
    half: 'connect',
    routes: ['connect-sync'],
    label: 'Ready to configure',
    confirmedBy: 'click',
    minutes: 5,
    docs: TUTORIAL,
  },
  {
    id: 'connect-exit-off',
    half: 'connect',
    routes: ['connect-sync'],
    label: 'Configuration complete',
    confirmedBy: 'click',
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'cloud-sync-command-off',
    half: 'connect',
    routes: ['cloud-sync'],
    label: 'Set-AADCloudSyncPasswordWritebackConfiguration',
    confirmedBy: 'checkbox',
    minutes: 5,
    docs: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback',
  },
  {
    id: 'sspr-writeback-off',
    half: 'sspr',
    routes: ['connect-sync', 'cloud-sync'],
    label: 'Write back passwords to your on-premises directory',
    formerly: 'Write back passwords to your on-premises directory?',
    confirmedBy: 'reading',
    sets: ['enablementForTenant', 'cloudProvisioningEnablementForTenant'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-unlock-off',
    half: 'sspr',
    routes: ['connect-sync', 'cloud-sync'],
    label: 'Allow users to unlock accounts without resetting their password',
    formerly: 'Allow users to unlock accounts without resetting their password?',
    confirmedBy: 'reading',
    sets: ['accountUnlockEnabled'],
    minutes: 1,
    docs: TUTORIAL,
  },
] as const satisfies readonly Step[];
