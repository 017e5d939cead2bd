/** A line of Markdown in which the stars are stars. */
const host = (name: string) => name.replaceAll('*', '\\*');

/**
 * What is so in every tenant: `lead` answers the question in one sentence, never with yes or no, since a question can be turned round;
 * `more` says what else bears on it.
 */
export const known = {
  'endpoints-government': {
    lead: `Outbound 443 to **${host('*.passwordreset.microsoftonline.us')}** and **${host('*.servicebus.usgovcloudapi.net')}**.`,
    more: 'These are the hosts of Azure for US Government; GCC itself runs in the public cloud and uses its hosts.',
  },
  inbound: {
    lead: 'Outbound **443** is all it takes; nothing has to be opened inwards.',
    more: 'The server itself opens the connection to Azure Service Bus and keeps it open.',
  },
  endpoints: {
    lead: `Outbound 443 to **${host('*.passwordreset.microsoftonline.com')}** and **${host('*.servicebus.windows.net')}**.`,
    more: `In Azure for US Government they are ${host('*.passwordreset.microsoftonline.us')} and ${host('*.servicebus.usgovcloudapi.net')}.`,
  },
  encrypted: {
    lead: 'The password is encrypted all the way to your server.',
    more: 'First with a 2048-bit RSA key, whose private half your server holds; then the whole package with AES-GCM; all of it over TLS, through a relay that is your tenant’s alone.',
  },
  'kept-nowhere': {
    lead: 'Writeback keeps no password on its way: it passes encrypted through your tenant’s own relay.',
    more: 'A message that nobody picks up is removed after several minutes. I never see a password.',
  },
  'keys-roll': {
    lead: 'All keys roll over by themselves every six months.',
    more: 'They also do whenever password writeback is switched off and on again in Entra Connect.',
  },
  bandwidth: {
    lead: 'The load is too small to measure: a message is typically under 1 KB.',
    more: 'There is a heartbeat every five minutes, and two messages for each new password.',
  },
  tls: {
    lead: 'The server needs TLS 1.2 and .NET Framework 4.8 or later.',
    more: 'Both are for the server that runs Entra Connect; users’ devices aren’t concerned.',
  },
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
  'never-domain-admin': {
    lead: 'Never: don’t make that account a Domain Admin. It needs five rights on users and nothing more.',
    more: 'The wizard has refused such accounts since build 1.4. Give it Reset password, Change password, Write lockoutTime, Write pwdLastSet, and Unexpire Password on each domain root.',
  },
  'protected-accounts': {
    lead: 'Members of protected groups such as Domain Admins are left out, by design.',
    more: 'The service account can’t set their passwords. Reset them in Active Directory; a former member may still carry adminCount 1.',
  },
  'admins-themselves': {
    lead: 'For admins it depends on Active Directory: members of its protected groups are never reset from the cloud.',
    more: 'Holders of Entra roles follow a stricter reset policy of their own, with two methods.',
  },
  guests: {
    lead: 'Guests aren’t covered: only users synced from your own directory are written back.',
    more: 'A guest resets the password where the account lives, in the home organisation.',
  },
  'cloud-only-users': {
    lead: 'Users who live in the cloud alone have nothing to write back to: their reset stays in Entra ID.',
    more: 'Only users synced from Active Directory are written back.',
  },
  'all-synced': {
    lead: 'All users synced from your directory are covered, except members of its protected groups.',
    more: 'Who may start a reset is set in **Password reset > Properties**. Guests and users of the cloud alone have nothing to write back to.',
  },
  'one-user': {
    lead: 'I don’t look into single accounts; five things decide whether a user may reset.',
    more: 'The user must be synced, in the scope of self-service reset (**Password reset > Properties**), registered with security info, licensed with P1 or P2, and in no protected group of Active Directory.',
  },
  'licence-needed': {
    lead: 'It takes Entra ID P1 or P2, or Microsoft 365 Business Premium, for every user who is to benefit.',
    more: 'P1 is enough. Microsoft 365 E3 and E5 include P1 or P2; Business Basic and Standard aren’t enough.',
  },
  price: {
    lead: 'It comes with Entra ID P1, P2 or Microsoft 365 Business Premium, at no charge of its own.',
    more: 'Every user who is to benefit needs such a licence; what it costs is in Microsoft’s price list.',
  },
  'find-account': {
    lead: 'Run **Get-ADSyncADConnectorAccount** on the Connect server; it names the account of each forest.',
    more: 'Or open Entra Connect > **View current configuration**: it stands under **Synchronized Directories**. Express set-ups call it MSOL\\_ and a number.',
  },
  'account-rights': {
    lead: 'The connector account needs five rights: Reset password, Change password, Write lockoutTime, Write pwdLastSet and Unexpire Password.',
    more: 'Unexpire Password is set on each domain root, the rest on descendant users, with inheritance on. Cloud sync’s own account has its four by default.',
  },
  gmsa: {
    lead: 'The sync service may run as a gMSA; the AD DS connector account can’t be one.',
    more: 'Writeback works either way: passwords are set by the connector account, an ordinary user object. Cloud sync’s agent has a gMSA of its own.',
  },
  'only-some': {
    lead: 'Writeback is on for the whole tenant; who may reset is set in **Password reset > Properties**.',
    more: '**Selected** takes one group, **All** everyone. Start with a group of a few people if you want to try it first.',
  },
  'registered-methods': {
    lead: 'Since 7 September 2026, only methods that users registered themselves count for a reset.',
    more: 'Phone numbers and mail addresses from the directory no longer do (MC1325414). Users register at aka.ms/ssprsetup.',
  },
  'cloud-sync-module': {
    lead: 'Import the module first, on the agent’s server; the cmdlet comes with agent 1.1.977.0 and later.',
    more: 'Import-Module ’C:\\\\Program Files\\\\Microsoft Azure AD Connect Provisioning Agent\\\\Microsoft.CloudSync.Powershell.dll’',
  },
  'cloud-sync-no-page': {
    lead: 'Cloud sync has no wizard page for it: it is one PowerShell line on the agent’s server, or a box in the portal.',
    more: 'The line is **Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true**; the box is **Write back passwords with Microsoft Entra Connect cloud sync**.',
  },
  'cloud-or-connect': {
    lead: 'Both write passwords back: Connect Sync from its one active server, cloud sync from light agents.',
    more: 'They may run side by side for different domains. Cloud sync also reaches disconnected domains and doesn’t rest on one server.',
  },
  'takes-a-client': {
    lead: 'It takes one of two clients: Entra Connect with **Password writeback** ticked, or cloud sync’s agent.',
    more: 'Beside it the switch in the portal must be on. One client is enough for a domain.',
  },
  'sign-in-methods': {
    lead: 'It works with password hash sync, pass-through authentication and AD FS alike; none of them is a condition.',
    more: 'With pass-through authentication it takes Entra Connect.',
  },
  'hash-sync-apart': {
    lead: 'Password hash sync is another feature, and I don’t read whether it is on.',
    more: 'It carries passwords from Active Directory to the cloud; writeback carries them the other way and doesn’t need it.',
  },
  'one-active-server': {
    lead: 'There is no automatic failover: only the one active Connect server writes back.',
    more: 'A server in staging mode writes nothing back until somebody takes it out of that mode by hand. Cloud sync doesn’t rest on one server.',
  },
  forests: {
    lead: 'Several forests and domains are fine; the connector account needs its rights in each of them.',
    more: 'After adding a forest, switch **Password writeback** off and on again in the wizard. A user enabled in two forests isn’t supported.',
  },
  clouds: {
    lead: 'Microsoft documents it for the public cloud, Azure for US Government and 21Vianet.',
    more: 'Cloud sync’s writeback isn’t offered in 21Vianet.',
  },
  'controllers-version': {
    lead: 'Domain controllers must run Windows Server 2016 or later.',
    more: 'Older ones lack the LDAP control by which the domain’s password policy is honoured.',
  },
  'other-writebacks': {
    lead: 'Group and device writeback are other features; I know about password writeback only.',
    more: 'One can be on while the others are off, and mending one doesn’t mend the others.',
  },
  'sign-in-screen': {
    lead: 'A reset from the Windows sign-in screen is a self-service reset, and is written back like any other.',
    more: 'The link appears once **AllowPasswordReset** is set, by Intune or in the registry, on a device that is Entra joined or hybrid joined. Microsoft describes resetting there, not unlocking alone.',
  },
  'cached-sign-in': {
    lead: 'Away from the office the computer still knows the old password: it needs contact with a domain controller to take the new one.',
    more: 'That is the company network, or a VPN that is up before sign-in; then the cached credentials are renewed.',
  },
  'temporary-password': {
    lead: 'A temporary password from Active Directory counts in the cloud with password hash sync and **ForcePasswordChangeOnLogOn** only.',
    more: 'Switch that feature on together with self-service reset and writeback, so that the change comes back. It is hash sync’s matter, not writeback’s.',
  },
  'other-direction': {
    lead: 'From Active Directory to the cloud it is password hash sync that carries a password, not writeback.',
    more: 'It looks for changes every two minutes; what is wrong there has nothing to do with writeback.',
  },
} as const;
