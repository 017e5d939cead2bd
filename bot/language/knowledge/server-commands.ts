import { TLS_LOOK } from '../../workflow/searching/server-looks.ts';

const SYNC_CONFIG =
  'Import-Module "C:\\Program Files\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1"';
const LSA = 'HKLM:\\System\\CurrentControlSet\\Control\\Lsa';
const writebackEvents = (ids: string): string =>
  `Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=${ids};StartTime=(Get-Date).AddHours(-1)}`;

/**
 * Lines to run on the server, each as Microsoft's pages spell it (troubleshoot-sspr-writeback, SSPR_0029, the references of
 * ADSyncConfig and ActiveDirectory). Names in angle brackets are to be replaced.
 */
export const LINES = {
  domainPolicy: 'Get-ADDefaultDomainPasswordPolicy',
  userPolicy: 'net user <user> /domain',
  failedResets:
    "Get-WinEvent -FilterHashtable @{LogName='Security';Id=4724;StartTime=(Get-Date).AddHours(-1)} | Where-Object KeywordsDisplayNames -contains 'Audit Failure'",
  cannotChange: 'Get-ADUser <user> -Properties CannotChangePassword',
  mayChange: 'Set-ADUser <user> -CannotChangePassword $false',
  connectorAccount: `${SYNC_CONFIG}; Get-ADSyncADConnectorAccount`,
  grantRights: `${SYNC_CONFIG}; Set-ADSyncPasswordWritebackPermissions -ADConnectorAccountName <account> -ADConnectorAccountDomain <domain>`,
  inheritance: `${SYNC_CONFIG}; Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<domain>' -ObjectClass 'user'`,
  adminCount: 'Get-ADUser <user> -Properties adminCount, memberOf',
  clearAdminCount: 'Set-ADUser <user> -Clear adminCount',
  samLook: `Get-ItemProperty -Path ${LSA} -Name RestrictRemoteSam`,
  samRemove: `Remove-ItemProperty -Path ${LSA} -Name RestrictRemoteSam`,
  updatePolicy: 'gpupdate /force',
  controller: 'Test-NetConnection -ComputerName <domain controller> -Port 135',
  adminActs:
    "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='Entra Connect Admin Actions';Id=2517,2518} -MaxEvents 5",
  serverRole: '(Get-CimInstance Win32_OperatingSystem).ProductType',
  reach: 'Test-NetConnection -ComputerName ssprdedicatedsbprodscu.servicebus.windows.net -Port 443',
  request: 'Invoke-WebRequest -Uri https://ssprdedicatedsbprodscu.servicebus.windows.net -Verbose',
  tls: TLS_LOOK,
  service: 'Get-Service ADSync',
  restart: 'Restart-Service ADSync',
  started: "Get-WinEvent -FilterHashtable @{LogName='Application';Id=6800,31015,31016} -MaxEvents 5",
  heartbeat: writebackEvents('31019'),
  resets: writebackEvents('31001,31002,31003'),
  onboarded: writebackEvents('31005'),
  offboarded: writebackEvents('31012,31013,31014'),
  staging: '(Get-ADSyncScheduler).StagingModeEnabled',
  enabled:
    'Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Name -like "*AAD").Name',
  clock: 'w32tm /query /status',
  setClock: 'w32tm /resync',
  allowAdmins: 'Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true',
  enableAccount: 'Enable-ADAccount -Identity <user>',
  unlockAccount: 'Unlock-ADAccount -Identity <user>',
} as const;
