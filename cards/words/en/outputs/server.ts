/** What an output of the Connect server shows, in one sentence, and where to look next. */
export const server = {
  'cmdlet-unknown': {
    shows: 'This machine does not know that command.',
    next: 'Run it on the **Connect server**, where the ADSync module is (**Import-Module ADSync**). **Get-ADUser** needs the ActiveDirectory module, **az** the Azure CLI.',
  },
  'module-missing': {
    shows: 'The module is not on this machine.',
    next: 'Run it on the **Connect server**; for cloud sync, on the server with the provisioning agent. Else check the path behind **Import-Module**.',
  },
  'access-denied': {
    shows: 'Windows refused the command: access is denied.',
    next: 'Open PowerShell with **Run as administrator** (elevated) and run it again. ADSync commands also want your account in the group **ADSyncAdmins**.',
  },
  'no-events': {
    shows: (id: string) =>
      id ? `No events: the log holds no **${id}** for that time.` : 'No such events in the log for that time.',
    next: 'Did it run on the active Connect server, and does **StartTime** reach back far enough? Then tell me which id you asked for: what is missing tells where it stops.',
  },
  'object-not-found': {
    shows: 'The directory has no object of that name.',
    next: 'Check the spelling and the domain. The command wants the **SamAccountName**, not the mail address.',
  },
  'directory-unreachable': {
    shows: 'No domain controller answered.',
    next: 'Check DNS and the network from this server to a domain controller, then run it again.',
  },
  'scripts-blocked': {
    shows: 'The execution policy keeps the module from loading.',
    next: 'An admin may allow it for this window alone (**Set-ExecutionPolicy** with **-Scope Process**). Then run it again.',
  },
  'parameter-wrong': {
    shows: 'PowerShell did not understand the line.',
    next: 'Put your own names where the card has them in angle brackets, without the brackets, and run it again.',
  },
  'service-running': {
    shows: 'The service **ADSync** is running, so that is not the cause.',
    next: 'Look for its heartbeat next: event **31019**, about every five minutes.',
  },
  'service-stopped': {
    shows: 'The service **ADSync** is stopped: as long as it is, nothing is written back.',
    next: 'Start it: **Start-Service ADSync**. If it stops again, the Application log says why. Event **31015** shows that writeback has started.',
  },
  'service-pending': {
    shows: 'The service **ADSync** is just starting or stopping.',
    next: 'Give it two minutes, then run **Get-Service ADSync** again.',
  },
  'service-disabled': {
    shows: 'The service **ADSync** is disabled, so nothing starts it.',
    next: 'Set its startup type to Automatic, then start it.',
  },
  'service-missing': {
    shows: 'There is no service **ADSync** here: this is not the Connect server.',
    next: 'Run it where Microsoft Entra Connect is installed. Cloud sync alone has no such service.',
  },
  'service-start-failed': {
    shows: 'The service **ADSync** did not start.',
    next: 'The System log says why (source **Service Control Manager**); often it is the account that the service signs in with.',
  },
  'not-a-domain-controller': {
    shows: 'This is a member server, not a domain controller, so that is not the cause.',
    next: "Look at the connector account's rights and at inheritance next.",
  },
  'on-domain-controller': {
    shows: 'This server is a domain controller (**ProductType** 2).',
    next: 'With Connect on it, resets can end in 33004 although the rights are right. Move Connect to a member server; until then, let its connector use another domain controller.',
  },
  'on-workstation': {
    shows: 'This is a workstation (**ProductType** 1), not the Connect server.',
    next: 'Run the line on the Connect server.',
  },
  'tls-values-set': {
    shows: 'TLS 1.2 is switched on for .NET, so that is not the cause.',
    next: 'Look next whether the server reaches Service Bus on port 443.',
  },
  'tls-values-missing': {
    shows: 'TLS 1.2: **SystemDefaultTlsVersions** or **SchUseStrongCrypto** is not set.',
    next: 'Connect 2.3.20 to 2.4.129 demands both as 1, in both .NET keys; other versions do not. Set them, restart the server, and run the line again.',
  },
  'tls-values-off': {
    shows: 'One of these values keeps TLS 1.2 from being used.',
    next: 'Set **SystemDefaultTlsVersions**, **SchUseStrongCrypto** and **Enabled** to 1 and **DisabledByDefault** to 0, then restart the server.',
  },
  'staging-on': {
    shows: 'This Connect server is in **staging mode**: it writes no passwords back.',
    next: 'Look on the active server. If there is none, end staging mode in the wizard and see that **Password writeback** is ticked.',
  },
  'staging-off': {
    shows: 'This server is not in staging mode: it is the active one, so that is not the cause.',
    next: 'Look next whether the service runs and its heartbeat **31019** comes.',
  },
  'sync-cycle-off': {
    shows: 'The scheduler of directory sync is off or suspended.',
    next: 'Resets do not wait for it, but new users do. See whether somebody stopped it on purpose.',
  },
  'writeback-on': {
    shows: 'Password writeback is switched on for this connector.',
    next: 'Look at the portal next, and at the heartbeat **31019**.',
  },
  'writeback-off': {
    shows: 'Password writeback is switched off for this connector.',
    next: 'Tick **Password writeback** in the wizard.',
  },
  'hash-sync-on': {
    shows: 'Password **hash sync** is on: the way from Active Directory to the cloud. It says nothing of writeback.',
    next: 'Writeback has its own command: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'hash-sync-off': {
    shows:
      'Password **hash sync** is off: the way from Active Directory to the cloud. It says nothing of writeback, which works without it.',
    next: 'Writeback has its own command: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'feature-flags-seen': {
    shows:
      'Those are feature flags of directory sync. Their **PasswordWriteback** is not in use: nobody can rely on it.',
    next: 'Writeback has its own command: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'agent-module-missing': {
    shows: "The PowerShell module of cloud sync's **agent** is not there, or it is too old for this command.",
    next: 'Run it on the server with the agent, and import **Microsoft.CloudSync.Powershell.dll** from its folder. Password writeback came with agent **1.1.977.0**.',
  },
};
