import type { WordsOfTransition } from '../shape/index.ts';

const unopened = 'close the wizard; Connect goes on as before.';
const disabled = 'close the wizard. Until the activation, Connect goes on exporting.';
const followWizard =
  'follow the wizard and keep Connect installed; delete, disable or retag nothing that the tool made. For a way back, ask Microsoft Support.';

/** Microsoft's *Transition to Cloud Sync*, in the words of its page (16 Sep 2026). Labels in bold stand as that page gives them. */
export const transitionSteps: WordsOfTransition = {
  'move-proof-before': {
    title: 'Proof before the move',
    clicks: [
      'Press “Test writeback” and follow it, best with a reset by an admin in the Entra admin center.',
      'The log should name **Microsoft Entra Connect** as the agent.',
    ],
    why: 'What does not work before the move will not work after it, and nobody could tell why.',
    confirm: 'A reset came through by Connect, or I know that this is not proven',
    stuck: [
      {
        cause: 'The log names no agent',
        fix: "Microsoft documents the agent for an admin's reset only: try that one.",
      },
      { cause: 'The reset fails', fix: 'cancel the move and mend that first: tell me the error.' },
    ],
    undo: 'nothing was changed.',
  },
  'transition-launch': {
    title: 'Start the migration tool',
    clicks: [
      'On the active Connect server, open the Microsoft Entra Connect Sync wizard.',
      'Select **Configure**, then **Transition to Cloud Sync**.',
      'Review the migration overview.',
    ],
    why: "The tool can't run on a server in staging mode.",
    stuck: [
      {
        cause: 'The task Transition to Cloud Sync is missing',
        fix: 'this server is in staging mode, its version is not supported, or your organization is not in the current wave.',
      },
      {
        cause: 'You are not sure that you qualify',
        fix: 'the tool takes one forest with at most 2,000 objects in scope, and no custom synchronization rules, group filtering or device synchronization.',
      },
    ],
    undo: unopened,
  },
  'transition-connect': {
    title: 'Connect to Microsoft Entra and Active Directory',
    clicks: [
      'Sign in to Microsoft Entra as a **Hybrid Identity Administrator**.',
      'Enter Domain Admin credentials for each selected forest.',
    ],
    why: 'The tool sets up the group managed service account (gMSA) of the agent with them. I never see them.',
    stuck: [{ cause: 'Credentials are refused', fix: 'it takes Domain Admin credentials for every selected forest.' }],
    undo: unopened,
  },
  'transition-readiness': {
    title: 'Review the environment readiness',
    clicks: [
      'Review each result, and the accidental-deletion protection with its threshold.',
      'Enter the address for quarantine notifications, and download the readiness report.',
      'Tick the transition consent, then select **Start Transition**.',
    ],
    why: 'What blocks here is to be mended first: there is no way around it.',
    stuck: [
      {
        cause: 'The review blocks the migration',
        fix: 'mend what it names, or wait until cloud sync can do it. Microsoft Support may grant more time.',
      },
    ],
    undo: unopened,
    leave: 'before **Start Transition**, close the wizard: it has changed nothing.',
  },
  'transition-transfer': {
    title: 'Transfer the configuration',
    clicks: [
      'Wait until the wizard says that the transfer completed.',
      'In the Microsoft Entra admin center, look at the new Cloud Sync configurations and jobs.',
    ],
    why: 'The tool installs the agent and makes a configuration per domain. All of them stay disabled for now.',
    stuck: [
      {
        cause: 'The transfer fails',
        fix: "look in Connect's trace logs for credentials, agent installation, registration, Microsoft Graph or job creation.",
      },
    ],
    undo: disabled,
  },
  'transition-verify': {
    title: 'Provision on demand, and the writeback box',
    clicks: [
      'Select **Open Entra Portal**. In each new configuration: **Provision on demand**, the distinguished name of a test user, **Provision**. Read the details.',
      'Verify that tenant-level SSPR writeback is enabled, then tick the **password-writeback confirmation**.',
      'Confirm the results, then select **Complete transfer to Cloud Sync**.',
    ],
    why: 'This box is where password writeback is carried over, or forgotten.',
    confirm: 'I ticked the password-writeback confirmation',
    stuck: [
      {
        cause: 'Provision on demand fails',
        fix: 'check the agent and the name.',
      },
      {
        cause: 'There is no such box',
        fix: 'it shows where writeback is enabled. Ask **Is writeback on?**',
      },
    ],
    undo: followWizard,
    leave: disabled,
  },
  'transition-activate': {
    title: 'Activate Cloud Sync',
    clicks: [
      'Wait while the tool activates Cloud Sync and puts Connect into staging mode.',
      'Confirm that the activation completed and the initial synchronization starts.',
    ],
    why: 'From here on cloud sync exports. Do not uninstall Connect.',
    stuck: [
      {
        cause: 'The activation fails',
        fix: 'follow the recovery in the wizard. Delete, disable or retag nothing that the tool made.',
      },
    ],
    undo: followWizard,
  },
  'transition-validate': {
    title: 'Validate, and leave the last button',
    clicks: [
      'Compare the **Total Objects** counts, and look at the jobs.',
      'Check a user, a group and a membership yourself: the wizard does not.',
      'Leave **Complete Migration** for later. The wizard keeps its state.',
    ],
    why: "Microsoft: the wizard doesn't validate users, groups, memberships or writeback. The reset that proves it comes next.",
    confirm: 'I checked a user, a group and a membership',
    stuck: [
      {
        cause: 'The counts differ',
        fix: "close the wizard until Connect's next staging cycle; reopen **Transition to Microsoft Entra Cloud Sync**, and refresh.",
      },
    ],
    undo: followWizard,
  },
};
