/** What is so in every tenant of what a reset does and when. */
export const working = {
  'nothing-queued': {
    lead: 'The reset fails at once; nothing is queued.',
    more: 'The user is told that the password can’t be reset right now, and tries again once the server and a domain controller answer.',
  },
  'at-once': {
    lead: 'At once: writeback is synchronous and doesn’t wait for the sync cycle.',
    more: 'The password is set in Active Directory while the user waits, and the user hears immediately if it is refused.',
  },
  'changes-too': {
    lead: 'Changes and resets alike are written back.',
    more: 'That is a change of one’s own will, a forced one after expiry, and a self-service reset.',
  },
  'where-it-counts': {
    lead: 'Resets in the Entra admin center, by Graph’s resetPassword and by the users themselves are written back.',
    more: 'Those in the Microsoft 365 admin center or with the old PowerShell modules stay in the cloud.',
  },
  'own-policy': {
    lead: 'Your Active Directory’s own password policy applies: history, complexity, age and filters.',
    more: 'It is checked as the password is set there, also where the cloud’s policy is stricter or weaker. A third-party filter must cover resets by admins.',
  },
  'minimum-age': {
    lead: 'The minimum password age needn’t be 0; above 0, a second change within that time is refused.',
    more: 'Microsoft advises 0 wherever users may change their password more than once a day.',
  },
  'no-restart': {
    lead: 'Microsoft’s steps ask for no restart, of the server or of anything else.',
    more: 'Only switching TLS 1.2 on in the registry asks for a reboot. The box in the portal takes effect when it is saved.',
  },
  'no-password-changes': {
    lead: 'Switching it on changes nobody’s password; only later changes and resets are written back.',
    more: 'Events 656 and 657 may appear once all the same: then the hashes are synchronised again, and no password has changed.',
  },
  'switched-off': {
    lead: 'With the box in the portal off, synced users can’t reset their password in the cloud.',
    more: 'Entra Connect keeps its own half, so switching it on again takes no wizard.',
  },
  'reset-unlocks': {
    lead: 'A reset unlocks the account in Active Directory too, by default.',
    more: 'The unlock box in the portal only adds the other choice: unlocking without a new password.',
  },
  'unlock-box': {
    lead: 'In **Password reset > On-premises integration**, tick **Allow users to unlock accounts without resetting their password**.',
    more: 'Then **Save**. The writeback client must be able to unlock; a current one is.',
  },
  'leaves-traces': {
    lead: 'Each reset leaves an entry in Entra’s audit log, and events 31001 and 31002 on the server.',
    more: 'In the audit log the service is **Self-service Password Management**; on the server it is the Application log, source PasswordResetService.',
  },
  'banned-list': {
    lead: 'Entra’s banned passwords, Microsoft’s and your own, are refused in the cloud before anything reaches your domain.',
    more: 'Then the domain’s policy is checked. Entra Password Protection on your domain controllers is supported, and no condition.',
  },
  'setup-time': {
    lead: 'It is a box in Connect’s wizard and a box in the portal, without a reboot; Microsoft names no duration.',
    more: 'Only new rights of the connector account take time: up to an hour until they are replicated.',
  },
  'how-to-test': {
    lead: 'Test it with an ordinary synced test user who is in scope and registered, never with an admin: admins have rules of their own.',
    more: 'Reset at aka.ms/sspr in a private window. 31001 and then 31002 in the Application log, and a new `PasswordLastSet` in Active Directory, prove it; the user’s last password change must be older than the minimum age.',
  },
  'effect-on-users': {
    lead: 'Switching it on changes nobody’s password, so users notice nothing until they reset one.',
    more: 'Afterwards they can reset in the cloud, if they are in scope and registered, and the new password holds on-premises as well.',
  },
  risk: {
    lead: 'The cloud may then set passwords in your directory, within your own password policy and never for protected groups.',
    more: 'Nothing is opened inwards and the password is encrypted to your server. Guard that server and the admin roles like a domain controller.',
  },
  'unlock-shown': {
    lead: 'The choice to unlock matters only while the account is locked in Active Directory, and only with its box ticked.',
    more: 'In the reset portal it is **I know my password, but still can’t sign in**; **I forgot my password** goes straight to a reset. The Windows sign-in screen has no such choice.',
  },
  'smart-lockout': {
    lead: 'Smart lockout is Entra’s own lock and passes by itself, at first after a minute; unlocking Active Directory doesn’t lift it.',
    more: 'A reset by **I forgot my password** ends it at once; **I know my password** doesn’t. The unlock of writeback is for the lock in Active Directory.',
  },
  'mail-notice': {
    lead: 'Mail after a reset is set in **Password reset > Notifications**: one box for users, one for admins.',
    more: 'Users hear of their own reset, admins of resets by other admins. Writeback itself sends no mail.',
  },
} as const;
