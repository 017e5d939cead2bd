import type { Step } from './step.ts';

/** *Migrate to Microsoft Entra Cloud Sync with the migration tool*, as of 2026-09-16: all that is public of these pages. */
export const MIGRATION_TOOL =
  'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/migrate-connect-sync-cloud-sync-tool';
const REPORTING = 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-reporting';

const page = { half: 'connect', routes: ['cloud-sync'], confirmedBy: 'click', docs: MIGRATION_TOOL } as const;

/**
 * The pages of *Transition to Cloud Sync* up to its validation, behind a look at what works before. **Complete Migration** is no
 * step of them: the tool validates no writeback, so the proof comes first.
 */
export const TRANSITION_STEPS = [
  {
    ...page,
    id: 'move-proof-before',
    label: 'Audit logs',
    confirmedBy: 'checkbox',
    minutes: 5,
    docs: REPORTING,
    wantsReset: 'connect-sync',
  },
  { ...page, id: 'transition-launch', label: 'Transition to Cloud Sync', minutes: 3 },
  { ...page, id: 'transition-connect', label: 'Connect to Microsoft Entra and Active Directory', minutes: 3 },
  { ...page, id: 'transition-readiness', label: 'Environment readiness', minutes: 5 },
  { ...page, id: 'transition-transfer', label: 'Transfer the configuration', minutes: 10 },
  { ...page, id: 'transition-verify', label: 'Provision on demand', confirmedBy: 'checkbox', minutes: 10 },
  { ...page, id: 'transition-activate', label: 'Activate Cloud Sync', minutes: 10 },
  { ...page, id: 'transition-validate', label: 'Validate Migration', confirmedBy: 'checkbox', minutes: 15 },
] as const satisfies readonly Step[];
