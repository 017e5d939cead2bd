import type { WordsOfTurningOff } from '../shape/index.ts';

const nothing = 'close the wizard; it has changed nothing so far.';

/** What is done otherwise where it is turned off. Labels stand as the screen shows them. */
export const turnOffSteps: WordsOfTurningOff = {
  'connect-features-off': {
    title: 'Optional features',
    clicks: [
      'Clear **Password writeback**.',
      'Select **Next**.',
      'On **Directory extensions**, if it appears, select **Next**.',
    ],
    why: 'This is the switch of the server half. Leave the other boxes as you find them.',
    confirm: 'I cleared Password writeback',
    stuck: [
      { cause: 'The box is clear already', fix: 'go on; the server half was off before.' },
      { cause: 'The box is grey', fix: 'go back and check the role of the admin you entered.' },
    ],
    undo: 'start the wizard again, tick **Password writeback** on **Optional features**, select **Next**.',
    leave: nothing,
  },
  'connect-configure-off': {
    title: 'Ready to configure',
    clicks: ['Select **Configure**.', 'Wait until it has finished.'],
    why: 'Now the server takes its writeback client off. Event 31013 in the Application log says it worked.',
    stuck: [
      {
        cause: 'Event 31014, or it ends with an error',
        fix: 'check the sign-in of the admin you entered and outbound 443, then configure again.',
      },
      { cause: 'Event 31012 alone', fix: 'it has only begun. Wait for 31013.' },
    ],
    undo: 'select **Configure** in the wizard, then **Exit**. Event 31005 says writeback is on.',
    leave: 'before **Configure**, close the wizard: it has changed nothing. After it, let it finish.',
  },
  'connect-exit-off': {
    title: 'Configuration complete',
    clicks: ['Select **Exit**.'],
    why: 'The wizard is done; next I read whether the server half is off.',
    stuck: [
      {
        cause: 'You are not sure it worked',
        fix: 'look for event 31013 in the Application log, source PasswordResetService, and paste it to me.',
      },
    ],
    undo: 'leave it: the wizard is closed.',
    leave: 'close the wizard. What it configured stays until you turn it on again.',
  },
  'cloud-sync-command-off': {
    title: 'Switch off writeback for cloud sync',
    clicks: [
      'Sign in to the server with the provisioning agent and open PowerShell as administrator.',
      'Run the two lines below.',
      'Sign in as a **Hybrid Identity Administrator** when asked.',
    ],
    why: 'Clearing the portal box **Write back passwords with Microsoft Entra Connect cloud sync** ends it as well.',
    confirm: 'I ran the command and it ended without an error',
    stuck: [
      { cause: 'The command is unknown', fix: 'clear the portal box instead, then confirm here.' },
      { cause: 'The sign-in is refused', fix: 'use a cloud-only Hybrid Identity Administrator.' },
    ],
    undo: 'run the same command with **-Enable $true**.',
  },
  'sspr-writeback-off': {
    title: 'Write back passwords',
    clicks: [
      'Clear **Write back passwords to your on-premises directory** (some tenants show **Enable password write back for synced users**).',
    ],
    why: 'This is the main switch. Off, nothing is written back whatever the server says.',
    stuck: [
      {
        cause: 'The boxes are grey',
        fix: 'the client is gone from the server, so nothing is written back any more. Press **Check now**.',
      },
    ],
    undo: 'tick **Write back passwords to your on-premises directory**.',
  },
  'sspr-unlock-off': {
    title: 'Account unlock',
    clicks: ['Clear **Allow users to unlock accounts without resetting their password**.'],
    why: 'Without writeback no unlock reaches the on-premises directory.',
    stuck: [{ cause: 'The box is missing or clear', fix: 'go on; there is nothing to clear.' }],
    undo: 'tick **Allow users to unlock accounts without resetting their password**.',
  },
};
