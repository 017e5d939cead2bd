/** Causes of what is taken for writeback: what each is, how to mend it, and the question that tells it. */
export const beside = {
  'hash-sync-direction': {
    title: 'A change made in Active Directory goes up by password hash sync',
    fix: 'That is the other direction: from AD to Entra, every two minutes, by **password hash sync** (PHS). Writeback only goes down. Check that hash sync is on and runs (events 656 and 657 on the Connect server).',
    ask: 'Was the password changed in Active Directory?',
  },
  'hash-sync-stopped': {
    title: 'Password hash sync does not run',
    fix: 'That is hash sync, from AD to Entra, not writeback. On the Connect server open **Troubleshoot** in the wizard and choose password hash synchronization; event 611 names the domain controller or the right that is missing (*Replicating Directory Changes*).',
    ask: 'Are events 656 and 657 missing from the log?',
  },
  'temporary-password': {
    title: 'A temporary password of AD needs ForcePasswordChangeOnLogOn',
    fix: 'By default hash sync does not carry a password that **must change at next logon**. The feature **ForcePasswordChangeOnLogOn** makes it count in the cloud, with hash sync and writeback on. With pass-through authentication (PTA) the flag is not shown to the user in the cloud.',
    ask: 'Was the password set with *must change at next logon*?',
  },
  'windows-link-missing': {
    title: 'The Windows sign-in screen has a link of its own',
    fix: '**Reset password** stands on the sign-in screen only where the policy **AllowPasswordReset** is set (Intune or registry), on an Entra joined or hybrid joined device. It resets only: unlocking without a reset is not offered there.',
    ask: 'Is AllowPasswordReset missing on that device?',
  },
  'cached-sign-in': {
    title: 'The laptop signs in with cached credentials',
    fix: 'Away from the office it knows only the old password until it sees a domain controller: connect the VPN before the sign-in, or sign in once with the old password, start the VPN, lock the screen and unlock it with the new one.',
    ask: 'Is the laptop away from the company network?',
  },
  'smart-lockout': {
    title: 'The lock is smart lockout in the cloud, not the one of AD',
    fix: "Entra's smart lockout and AD's account lockout count apart. It ends by itself after a minute and longer; a self-service reset ends it too. Unlocking in AD does not.",
    ask: 'Does the sign-in log say AADSTS50053?',
  },
  'unlock-not-shown': {
    title: 'The choice to unlock is shown only while the account is locked',
    fix: 'People see *unlock without a reset* on the reset page only if **Allow users to unlock accounts without resetting their password** is ticked and their account in AD is locked out at that moment. Otherwise they go straight to the reset.',
    ask: 'Was the account not locked when they looked?',
  },
  'account-locked': {
    title: 'The account is locked out in Active Directory',
    fix: 'Unlock it, then try again. Old passwords on phones and in services lock it anew.',
    ask: 'Is the account locked out in Active Directory?',
  },
  'other-writeback': {
    title: 'That is another writeback, not that of passwords',
    fix: 'I know about password writeback. Device, group and user writeback are features of their own, with their own switches.',
    ask: 'Is it about devices or groups, and not passwords?',
  },
  'audit-empty': {
    title: 'The audit log shows you nothing of resets',
    fix: 'It takes a licence (P1 or P2) and the role to read it; nothing is collected before somebody opened the audit tab once; it reaches back 30 days, 7 without a licence.',
    ask: 'Is the whole category empty for you?',
  },
  'not-on-server': {
    title: 'The command is not known on that machine',
    fix: 'Run it on the Connect server, in a new PowerShell window; if it is still unknown there, Import-Module ADSync first.',
    ask: 'Did you run it on another machine than the Connect server?',
  },
  'not-elevated': {
    title: 'The console may not read it',
    fix: 'Start PowerShell with **Run as administrator**, with an account that is in the local group **ADSyncAdmins**, and run the command again.',
    ask: 'Was the console started without **Run as administrator**?',
  },
};
