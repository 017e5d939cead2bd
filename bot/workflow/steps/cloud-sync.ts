import type { Step } from './step.ts';

const TUTORIAL = 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback';

/** Cloud sync has no wizard: one command on the server of an agent. */
export const CLOUD_SYNC_STEPS = [
  {
    id: 'cloud-sync-command',
    half: 'connect',
    routes: ['cloud-sync'],
    label: 'Set-AADCloudSyncPasswordWritebackConfiguration',
    confirmedBy: 'checkbox',
    minutes: 5,
    docs: TUTORIAL,
  },
] as const satisfies readonly Step[];
