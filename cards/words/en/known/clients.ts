/** What is so in every tenant of the two clients, their servers, and other directions. */
export const clients = {
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
  'what-it-is': {
    lead: 'Password writeback carries a password that is reset or changed in Entra ID back to your Active Directory, at once.',
    more: 'So synced users can reset their own password in the cloud and use the new one on-premises too.',
  },
  'both-clients': {
    lead: 'Both may run at once, each for its own domains; where both serve one domain, cloud sync’s agent handles the reset.',
    more: 'A healthy Connect then proves nothing for that domain. Look at the agent first.',
  },
  'cloud-sync-agents': {
    lead: 'Any active agent of the domain may take a reset; Microsoft advises three active agents for high availability.',
    more: 'Choosing one by site isn’t documented. The password then reaches other sites by Active Directory’s own replication.',
  },
  'move-to-cloud-sync': {
    lead: 'Moving to cloud sync carries writeback over, but its wizard doesn’t test it: confirm the switch and try a reset.',
    more: 'Check that writeback is on in the portal, tick the confirmation for it in the wizard, and watch for two weeks; Connect stays in staging mode.',
  },
  'two-halves': {
    lead: 'Both halves must be on: **Password writeback** in Entra Connect’s wizard, and the box in the portal.',
    more: 'The box is in **Password reset > On-premises integration**. With one of them only, resets end in SSPR\\_0010.',
  },
  'no-api': {
    lead: 'Microsoft documents no Graph call or portal script that turns this switch; it is the wizard and the portal.',
    more: 'Graph’s **passwordWritebackEnabled** isn’t in use, so its false says nothing. Cloud sync has a cmdlet: **Set-AADCloudSyncPasswordWritebackConfiguration**.',
  },
  'several-tenants': {
    lead: 'One forest may be synced to several tenants, and writeback may be on in each that has password hash sync.',
    more: 'A new password from one tenant is set in Active Directory; hash sync then carries it to the other tenants.',
  },
  'which-controller': {
    lead: 'Connect reaches the domain’s PDC emulator for writeback, even where preferred domain controllers are set.',
    more: 'Replication carries the password to the other domain controllers. Preferred ones stand in the connector, **Configure Directory Partitions**.',
  },
  rodc: {
    lead: 'The domain controller must be writable: a read-only one (RODC) isn’t supported.',
    more: 'Connect follows no redirect to a writable one, so the server must reach a writable domain controller itself.',
  },
  'server-windows': {
    lead: 'Entra Connect runs on a domain-joined Windows Server 2016, 2019 or 2022 with the full desktop, not on Server Core.',
    more: 'Microsoft’s page of September 2025 doesn’t support 2025 yet. Prefer a member server: on a domain controller writeback can fail with 33004.',
  },
  'client-version': {
    lead: 'Since 30 September 2026 Entra Connect must be 2.5.79.0 or later: older versions no longer sync.',
    more: 'Cloud sync writes passwords back from agent 1.1.977.0 on. The newest Connect is in the Entra admin center.',
  },
  'ad-expiry': {
    lead: 'With password hash sync, an expiry in Active Directory doesn’t stop a sign-in to the cloud: the synced password never expires there.',
    more: '**CloudPasswordPolicyForPasswordSyncedUsersEnabled** changes that; accountExpires isn’t synced at all. It is hash sync’s matter, not writeback’s.',
  },
  'admin-temporary': {
    lead: 'A temporary password that an admin sets in the Entra admin center is written back, and so is the change at next sign-in.',
    more: 'With **Password never expires** in Active Directory nobody is asked to change it: the flag isn’t set then.',
  },
} as const;
