import { type Step, TUTORIAL } from './step.ts';

const routes = ['connect-sync', 'cloud-sync'] as const;

/** The portal's page, the same on both routes but for the box that cloud sync has of its own. */
export const PORTAL_STEPS = [
  {
    id: 'sspr-sign-in',
    half: 'sspr',
    routes,
    label: 'Microsoft Entra admin center',
    formerly: 'Azure portal',
    confirmedBy: 'click',
    minutes: 2,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-open',
    half: 'sspr',
    routes,
    label: 'Entra ID > Password reset > On-premises integration',
    formerly: 'Azure Active Directory > Password reset > On-premises integration',
    confirmedBy: 'click',
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-writeback',
    half: 'sspr',
    routes,
    label: 'Write back passwords to your on-premises directory',
    formerly: 'Write back passwords to your on-premises directory?',
    confirmedBy: 'reading',
    sets: ['enablementForTenant', 'cloudProvisioningEnablementForTenant'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-unlock',
    half: 'sspr',
    routes,
    label: 'Allow users to unlock accounts without resetting their password',
    formerly: 'Allow users to unlock accounts without resetting their password?',
    confirmedBy: 'reading',
    sets: ['accountUnlockEnabled'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-save',
    half: 'sspr',
    routes,
    label: 'Save',
    formerly: 'Done',
    confirmedBy: 'reading',
    minutes: 1,
    docs: TUTORIAL,
  },
] as const satisfies readonly Step[];
