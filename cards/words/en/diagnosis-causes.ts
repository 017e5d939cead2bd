/** The fifteen problems as a person would name them. */
export const problems = {
  'on-premises-policy': 'The on-premises password policy refuses',
  'connector-rights': 'The connector account lacks rights',
  'protected-account': 'The account is protected in Active Directory',
  'remote-sam': 'A policy restricts remote calls to SAM',
  'connect-on-dc': 'Connect runs on a domain controller',
  connectivity: "The server can't reach the cloud",
  'service-down': 'The writeback service is not running',
  'wizard-refused': "The wizard can't switch writeback on",
  'wizard-sign-in': "The wizard's sign-in is refused",
  'one-half': 'At least one of the two halves is off',
  'reset-scope': 'The user may not reset, or has not registered',
  'user-licence': 'The licence is missing',
  'admin-reset': 'Self-service reset is off for admins',
  'unsupported-reset': 'That kind of reset is not written back',
  'object-match': "Connect can't match the user to one account",
};

/** Each cause in a few words, and the fix by hand. Lines to run stand beside it on the card. */
export const causes = {
  'password-age': {
    title: 'The password was changed too recently',
    fix: 'Look at **MinPasswordAge**. Above 0 it refuses a second change within that time: wait, or set it to 0.',
  },
  'password-history': {
    title: 'Length, complexity or history, perhaps by a fine-grained policy',
    fix: 'Choose a longer password that was never used. Check which policy holds for this very user.',
  },
  'password-filter': {
    title: 'A password filter or Entra Password Protection refuses it',
    fix: 'An audit failure 4724 by the MSOL account shows a refusal by the domain controller. Choose a password without banned words, or relax the filter.',
  },
  'cannot-change': {
    title: '**User cannot change password** is ticked',
    fix: "In **Active Directory Users and Computers**, on the user's **Account** tab, clear it, or run the line that mends it.",
  },
  'rights-missing': {
    title: 'The connector account lacks one of its five rights',
    fix: 'Find the account, then grant: Reset password, Change password, Write lockoutTime and Write pwdLastSet on descendant users, and **Unexpire Password** on each domain root; the line that mends it sets all but Change password and Unexpire Password. Cloud sync needs four: no Change password. Never put the account into Domain Admins.',
  },
  'inheritance-off': {
    title: "Inheritance is off on the user's object",
    fix: 'In **Active Directory Users and Computers**: user > **Security** > **Advanced** > **Enable inheritance**.',
  },
  'rights-on-their-way': {
    title: 'The rights are new and still spreading',
    fix: 'It can take up to an hour until they reach every user. Wait, then try again.',
  },
  'account-changed': {
    title: 'Its account or its rights were changed on the server',
    fix: 'From Connect 2.4.129.0 on, events 2517 (**Set Permissions**) and 2518 (**Change ADDS Connector credential**) say when, and by whom. If the refusals began after one of them, give the account that is used now its rights.',
  },
  'protected-now': {
    title: 'The user is in a protected group (adminCount 1)',
    fix: 'This is by design: writeback never resets members of protected groups. Reset it in Active Directory, and keep a plain account for testing.',
  },
  'protected-before': {
    title: 'The user was in a protected group once',
    fix: 'Clear **adminCount**, then turn inheritance on again under **Security** > **Advanced**.',
  },
  'sam-policy': {
    title: 'The policy leaves the connector account out',
    fix: 'In **Network access: Restrict clients allowed to make remote calls to SAM**, add the MSOL account with **Remote Access** allowed, then refresh the policy.',
  },
  'sam-registry': {
    title: 'The policy is gone, but its registry value stayed',
    fix: 'Make sure that no policy sets it any more, then remove **RestrictRemoteSam**.',
  },
  'connect-on-dc': {
    title: 'Connect sits on a domain controller',
    fix: '**ProductType** 2 is a domain controller. Move Connect to a member server. Until then: **Synchronization Service Manager** > connector > **Configure Directory Partitions** > **Only use preferred domain controllers**, and name another one.',
  },
  'blocked-443': {
    title: 'Outbound 443 is blocked',
    fix: 'Allow outbound 443 to *.passwordreset.microsoftonline.com and *.servicebus.windows.net. **TcpTestSucceeded** must be True.',
  },
  'traffic-inspected': {
    title: 'A proxy opens the TLS traffic, cuts idle connections, or root certificates are missing',
    fix: 'Exempt the two addresses from TLS inspection and idle timeouts. With "The remote certificate is invalid", install the missing root certificates.',
  },
  'tls-version': {
    title: 'TLS 1.2 or .NET 4.8 is missing',
    fix: 'Under TLS 1.2, **Enabled** 0 or **DisabledByDefault** 1 shuts it off. Connect 2.3.20 to 2.4.129 also demands **SystemDefaultTlsVersions** and **SchUseStrongCrypto** 1 in both .NET keys; other versions do not. Restart the server after a change. .NET Framework must be 4.8 or newer.',
  },
  'listener-stuck': {
    title: 'The listener hangs',
    fix: 'Restart **Azure AD Sync**. If there is no heartbeat after ten minutes: in the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
  },
  'service-stopped': {
    title: 'The service **ADSync** is stopped',
    fix: 'Start it, and look in the Application log why it stopped.',
  },
  'endpoint-failed': {
    title: 'The service runs, but its writeback endpoint did not start (event 6800)',
    fix: 'Restart the service. If 6800 comes back: in the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
  },
  'other-server': {
    title: 'Another server became the active one',
    fix: 'Writeback has to be ticked on the server where **StagingModeEnabled** is False. Run the wizard there.',
  },
  'build-outdated': {
    title: 'Connect is outdated or damaged',
    fix: 'Upgrade Microsoft Entra Connect in place. Back up sync rules of your own first.',
  },
  'wizard-tenant-licence': {
    title: 'The tenant has no P1 or P2',
    fix: 'Get Entra ID P1, P2 or Microsoft 365 Business Premium, then run the wizard again.',
  },
  'wizard-account': {
    title: 'The admin in the wizard is federated or has no licence',
    fix: 'Use a cloud-only Hybrid Identity Administrator with a licence.',
  },
  'wizard-clock': {
    title: "The server's clock is off",
    fix: 'Set the time right, then run the wizard again.',
  },
  'wizard-network': {
    title: 'TLS 1.2 is off, or the proxy is missing from machine.config',
    fix: 'Enable TLS 1.2 for .NET and put the proxy into machine.config of .NET, then run the wizard again.',
  },
  'wizard-sign-in': {
    title: 'Wrong password, or a federated account',
    fix: 'Run the wizard again with a cloud-only Hybrid Identity Administrator; check the password on a sign-in page first.',
  },
  'server-half': {
    title: 'The server half is off',
    fix: 'In the wizard: **Customize synchronization options** > **Optional features** > **Password writeback** > **Configure**. Cloud sync: the command on the agent\'s server, or the third box in the portal. Or say "set it up". The command that reads the switch is missing from Microsoft\'s current reference; the wizard shows it too.',
  },
  'portal-half': {
    title: 'The portal half is off',
    fix: 'In **Entra ID > Password reset > On-premises integration** tick **Write back passwords to your on-premises directory**, then **Save**. Or say "set it up".',
  },
  'scope-none': {
    title: 'Self-service reset is on for nobody',
    fix: 'In **Password reset > Properties** choose **Selected** or **All**.',
  },
  'not-in-group': {
    title: 'The user is not in the group',
    fix: 'Add them to the group under **Password reset > Properties**, or choose **All**.',
  },
  'not-registered': {
    title: 'The user has not registered enough methods',
    fix: 'Let them register at aka.ms/ssprsetup. Since 7 September 2026 (MC1325414; in some tenants later) only registered methods count: a phone number or mail address that stands in the directory no longer does.',
  },
  'tenant-unlicensed': {
    title: 'The tenant has no P1 or P2',
    fix: 'Get Entra ID P1, P2 or Microsoft 365 Business Premium.',
  },
  'user-unlicensed': {
    title: 'The licence is bought, but not assigned',
    fix: 'Assign it in the Microsoft 365 admin center. Everyone who benefits needs one.',
  },
  'admin-reset-off': {
    title: '**allowedToUseSSPR** is false',
    fix: 'It concerns holders of Entra roles only. Allow it in the authorization policy, or run the line that mends it.',
  },
  'reset-in-admin-center': {
    title: 'The reset was made in the Microsoft 365 admin center',
    fix: 'Such resets stay in the cloud. Reset once more in the **Entra admin center**.',
  },
  'reset-in-powershell': {
    title: 'The reset was made in PowerShell, or by the user through Graph',
    fix: 'Such resets stay in the cloud. Reset once more in the **Entra admin center**, or with Graph resetPassword as an admin.',
  },
  'not-synced': {
    title: 'The user is not synced by this server, or is filtered out',
    fix: 'In **Synchronization Service Manager**, search the connector space for the user; check **Domain/OU filtering**.',
  },
  'two-matches': {
    title: 'The user has an enabled account in two forests',
    fix: 'Writeback does not support this. Keep one of them enabled.',
  },
  'reserved-characters': {
    title: 'An OU name holds a reserved character',
    fix: 'Rename the OU: no comma, plus, quotation mark, backslash, angle bracket, semicolon, equals sign, slash or line break; no space or number sign in front, no space at the end.',
  },
  'forest-added': {
    title: 'A forest was added after writeback was switched on',
    fix: 'In the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
  },
  'duplicate-anchor': {
    title: 'Two users share the same anchor',
    fix: 'Find the pair, remove the duplicate, and use an anchor attribute that is unique.',
  },
};

/** How it shows that a cause is gone. */
export const proofs = {
  reset: 'Reset the password of a synced non-admin user: 31002 follows 31001.',
  heartbeat: 'Event 31019 comes about every five minutes.',
  onboarded: 'Event 31005 appears when the wizard is done.',
  registered: 'Press **Check now**: both portal settings read as on.',
  'on-premises': 'A plain account of the same OU resets without an error.',
  'admin-reset': 'The admin resets their password at passwordreset.microsoftonline.com.',
  found: 'After the next sync, a reset of this user ends in 31002.',
};
