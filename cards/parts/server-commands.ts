import { TLS_LOOK } from '../../bot/workflow/searching/server-looks.ts';
import type { StepId } from '../../bot/workflow/steps/index.ts';
import type { ServerQuestion } from '../../bot/workflow/vocabulary.ts';

const SYNC_CONFIG =
  'Import-Module "C:\\Program Files\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1"';

const AGENT = 'C:\\Program Files\\Microsoft Azure AD Connect Provisioning Agent';

/**
 * What an admin runs on the server to answer what no API shows. All of them only read. Sources: Microsoft's references of
 * ADSyncConfig, ActiveDirectory, dsacls, the Connect scheduler, TLS enforcement and the provisioning agent's installation; the host
 * name from troubleshoot-sspr-writeback.
 */
export const LOOKS: Readonly<Record<ServerQuestion, string>> = {
  'connector-rights': `${SYNC_CONFIG}; Get-ADSyncADConnectorAccount; Show-ADSyncADObjectPermissions -ADobjectDN "CN=User,OU=Staff,DC=contoso,DC=com"`,
  'agent-rights': 'dsacls "DC=contoso,DC=com" | Select-String "provAgentgMSA" -Context 0,1',
  'minimum-password-age': 'Get-ADDefaultDomainPasswordPolicy | Select-Object MinPasswordAge',
  'outbound-443': 'Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443',
  'tls-12': TLS_LOOK,
  'staging-mode': 'Get-ADSyncScheduler | Select-Object StagingModeEnabled',
  'agent-version': `(Get-Item "${AGENT}\\AADConnectProvisioningAgent.exe").VersionInfo.ProductVersion`,
};

/** The switch of the cloud-sync route, as the tutorial of that route spells it. */
const cloudSyncLines = (isOn: boolean): string =>
  [
    `Import-Module '${AGENT}\\Microsoft.CloudSync.Powershell.dll'`,
    `Set-AADCloudSyncPasswordWritebackConfiguration -Enable $${isOn} -Credential $(Get-Credential)`,
  ].join('\n');

export const CLOUD_SYNC_LINES = cloudSyncLines(true);
export const CLOUD_SYNC_OFF_LINES = cloudSyncLines(false);

/** What is run at a step of the server, where it is a command. */
export const STEP_LINES: { readonly [S in StepId]?: string } = {
  'cloud-sync-command': CLOUD_SYNC_LINES,
  'cloud-sync-command-off': CLOUD_SYNC_OFF_LINES,
};
