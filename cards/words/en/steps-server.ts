import type { WordsOfSteps } from '../shape/index.ts';

const nothing = 'close the wizard; it has changed nothing so far.';

/** The server half. Labels in bold stand exactly as the screen shows them. */
export const serverSteps: WordsOfSteps<'connect'> = {
  'connect-sign-in': {
    title: 'Start the wizard',
    clicks: [
      'Sign in to your Connect server.',
      'Start **Microsoft Entra Connect** from the desktop or the Start menu.',
    ],
    why: 'The server half of writeback is set there, and nothing reaches it from outside.',
    stuck: [
      {
        cause: 'You have two Connect servers',
        fix: 'use the active one. **Get-ADSyncScheduler** there says StagingModeEnabled False.',
      },
      {
        cause: "You can't sign in to the server",
        fix: 'ask its owner. Any operator can go on from here; the step waits.',
      },
    ],
    undo: nothing,
  },
  'connect-welcome': {
    title: 'Welcome',
    clicks: ['Select **Configure** (on older screens **Next**).'],
    why: 'It opens the list of tasks. Nothing is changed yet.',
    stuck: [
      {
        cause: 'Configure is missing and you see an installation',
        fix: 'Connect was never set up on this server; find the server that syncs.',
      },
    ],
    undo: nothing,
  },
  'connect-tasks': {
    title: 'Additional tasks',
    clicks: ['Select **Customize synchronization options**.', 'Select **Next**.'],
    why: 'Password writeback is one of the synchronization options.',
    stuck: [
      {
        cause: 'The wizard says you lack permission',
        fix: 'sign in to Windows as a member of the local group ADSyncAdmins.',
      },
    ],
    undo: nothing,
  },
  'connect-credential': {
    title: 'Connect to Microsoft Entra ID',
    clicks: [
      'Enter the sign-in of a **Hybrid Identity Administrator** (a Global Administrator works too).',
      'Select **Next**.',
    ],
    why: 'The wizard sets the writeback client up, or takes it off, as this admin. The account must be cloud-managed, not federated.',
    stuck: [
      { cause: 'The password is wrong or the account is federated (event 32009)', fix: 'use a cloud-only admin.' },
      { cause: 'Clock, TLS or proxy', fix: 'set the clock, enable TLS 1.2, put the proxy into machine.config.' },
    ],
    undo: nothing,
  },
  'connect-directories': {
    title: 'Connect directories',
    clicks: ['On **Connect directories** select **Next**.', 'On **Domain/OU filtering** select **Next**.'],
    why: 'Both stay as they are. The wizard only passes through.',
    stuck: [
      {
        cause: 'A forest was added after writeback was switched on',
        fix: 'on **Optional features** clear **Password writeback** and configure, then tick it and configure again.',
      },
      { cause: 'The connector account is refused', fix: 'enter its password again on this page.' },
    ],
    undo: nothing,
  },
  'connect-features': {
    title: 'Optional features',
    clicks: [
      'Tick **Password writeback**.',
      'Select **Next**.',
      'On **Directory extensions**, if it appears, select **Next**.',
    ],
    why: 'This is the switch of the server half.',
    confirm: 'I ticked Password writeback',
    stuck: [
      {
        cause: '“Ensure you have the required license”',
        fix: 'sign in with a licensed cloud admin; check clock and TLS 1.2.',
      },
      { cause: 'The box is grey', fix: 'go back and check the role of the admin you entered.' },
    ],
    undo: 'start the wizard again, clear **Password writeback** on **Optional features**, select **Next**.',
    leave: nothing,
  },
  'connect-configure': {
    title: 'Ready to configure',
    clicks: ['Select **Configure**.', 'Wait until it has finished.'],
    why: 'Now the server registers its writeback client. Event 31005 in the Application log says it worked.',
    stuck: [
      {
        cause: 'It ends with an error',
        fix: 'open outbound 443 to *.passwordreset.microsoftonline.com and *.servicebus.windows.net.',
      },
      {
        cause: 'Event 6800, the endpoint failed to start',
        fix: 'restart the **ADSync** service, then tick the feature again.',
      },
      { cause: 'No event 31005', fix: 'clear the box, configure, tick it, configure once more.' },
    ],
    undo: 'select **Configure** in the wizard, then **Exit**. Event 31013 says writeback is off.',
    leave: 'before **Configure**, close the wizard: it has changed nothing. After it, let it finish.',
  },
  'connect-exit': {
    title: 'Configuration complete',
    clicks: ['Select **Exit**.'],
    why: 'The server half is done. The portal half comes next, and both are needed.',
    stuck: [
      {
        cause: 'You are not sure it worked',
        fix: 'look for event 31005 in the Application log, source PasswordResetService.',
      },
    ],
    undo: 'leave it: the wizard is closed.',
    leave: 'close the wizard. What it configured stays until you undo it.',
  },
  'cloud-sync-command': {
    title: 'Switch on writeback for cloud sync',
    clicks: [
      'Sign in to the server with the provisioning agent and open PowerShell as administrator.',
      'Run the two lines below.',
      'Sign in as a **Hybrid Identity Administrator** when asked.',
    ],
    why: 'Cloud sync has no wizard. Two things switch it on: this command, or the portal box **Write back passwords with Microsoft Entra Connect cloud sync**; clearing that box ends it. Azure operated by 21Vianet has neither.',
    confirm: 'I ran the command and it ended without an error',
    stuck: [
      { cause: 'The command is unknown', fix: 'update the agent to 1.1.977.0 or later.' },
      { cause: 'The sign-in is refused', fix: 'use a cloud-only Hybrid Identity Administrator.' },
      {
        cause: 'Rights are missing',
        fix: 'run **Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack**. It takes four: Reset password, Write lockoutTime, Write pwdLastSet, Unexpire Password. A gMSA has them by default.',
      },
    ],
    undo: 'run the same command with **-Enable $false**.',
  },
};
