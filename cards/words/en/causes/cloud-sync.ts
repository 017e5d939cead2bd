/** Causes of cloud sync: what each is, how to mend it, and the question that tells it. */
export const cloudSync = {
  'agent-module': {
    title: "Cloud sync's module is not loaded, or its agent is too old",
    fix: 'On the agent\'s server: Import-Module "C:\\Program Files\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll", then run the command again. The agent must be 1.1.977.0 or newer.',
    ask: 'Is the module not imported, or the agent older than 1.1.977.0?',
  },
  'agent-unreachable': {
    title: "Cloud sync's agent does not take the resets",
    fix: "*Active* only says that it syncs. On the agent's server: the service **Microsoft Azure AD Connect Provisioning Agent** runs, outbound 443 is open to *.servicebus.windows.net and *.passwordreset.microsoftonline.com, and cloud sync's writeback is on.",
    ask: 'Is the agent inactive, or outbound 443 closed on its server?',
  },
  'agent-rights': {
    title: "The agent's account (gMSA) lacks the rights",
    fix: "On the agent's server: Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential (Get-Credential). By default the gMSA has them; inheritance on the users must be on.",
    ask: 'Was the gMSA changed, or its rights taken away?',
  },
  'agent-switch-off': {
    title: 'Cloud sync has no wizard page: its writeback is switched on elsewhere',
    fix: "Either the command on the agent's server, Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential), or the portal's third box **Write back passwords with Microsoft Entra Connect cloud sync**.",
    ask: "Was cloud sync's writeback never switched on?",
  },
  'agents-apart': {
    title: 'Several agents: any one of them may write',
    fix: 'Any active agent of the domain may take a reset and writes it to a domain controller near it; the other sites learn it by replication. Mend the replication, or keep the agents at one site.',
    ask: 'Do you run several agents at several sites?',
  },
  'moved-to-cloud-sync': {
    title: 'The move to cloud sync left writeback behind',
    fix: "Switch cloud sync's writeback on (its command or the portal's third box), check the agent, then test one reset. The transition itself validates nothing of it; Connect is in staging mode after it.",
    ask: 'Was the domain moved from Connect to cloud sync?',
  },
};
