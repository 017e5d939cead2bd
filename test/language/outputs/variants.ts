import type { FindingId } from '../../../bot/language/outputs/findings.ts';

/** A console of eighty columns. */
const wrap = (text: string): string => text.replace(/^(.{80})(?=.)/gm, '$1\n');

/** Outputs as they come out of mails, sheets, chats and small consoles: what each is, what it must tell, and the paste. */
export const VARIANTS: readonly (readonly [name: string, want: readonly FindingId[], text: string])[] = [
  [
    'service FL',
    ['service-stopped'],
    `PS C:\\Users\\adm> Get-Service ADSync | fl *

Name                : ADSync
RequiredServices    : {}
CanPauseAndContinue : False
CanShutdown         : False
CanStop             : False
DisplayName         : Microsoft Azure AD Sync
DependentServices   : {}
MachineName         : .
ServiceName         : ADSync
ServicesDependedOn  : {}
ServiceHandle       :
Status              : Stopped
ServiceType         : Win32OwnProcess
StartType           : Automatic
Site                :
Container           :`,
  ],
  [
    'service JSON ConvertTo',
    ['service-running'],
    `{"CanPauseAndContinue":false,"CanShutdown":true,"CanStop":true,"DisplayName":"Microsoft Azure AD Sync","Name":"ADSync","ServiceName":"ADSync","Status":4,"ServiceType":16,"StartType":2}`,
  ],
  [
    'service JSON string',
    ['service-stopped'],
    `[ { "Name": "ADSync", "DisplayName": "Microsoft Entra ID Sync", "Status": "Stopped", "StartType": "Automatic" } ]`,
  ],
  [
    'sc query',
    ['service-running'],
    `C:\\>sc query adsync

SERVICE_NAME: adsync
        TYPE               : 10  WIN32_OWN_PROCESS
        STATE              : 4  RUNNING
                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)
        WIN32_EXIT_CODE    : 0  (0x0)`,
  ],
  [
    'service quoted email',
    ['service-stopped'],
    `> From: Marko
> Status   Name               DisplayName
> ------   ----               -----------
> Stopped  ADSync             Microsoft Azure AD Sync

what now?`,
  ],
  [
    'tnc nested quote',
    ['port-443-closed'],
    `>> WARNING: TCP connect to (40.68.222.11 : 443) failed
>>
>> ComputerName           : ssprdedicatedsbprodscu.servicebus.windows.net
>> RemoteAddress          : 40.68.222.11
>> RemotePort             : 443
>> InterfaceAlias         : Ethernet0
>> SourceAddress          : 10.1.4.12
>> PingSucceeded          : False
>> PingReplyDetails (RTT) : 0 ms
>> TcpTestSucceeded       : False`,
  ],
  [
    'tnc quiet',
    ['port-443-open'],
    `PS C:\\> Test-NetConnection -ComputerName ssprdedicatedsbprodscu.servicebus.windows.net -Port 443 -InformationLevel Quiet
True`,
  ],
  [
    'tnc quiet false',
    ['port-443-closed'],
    `PS C:\\> tnc ssprdedicatedsbprodscu.servicebus.windows.net -port 443 -InformationLevel Quiet
WARNING: TCP connect to (20.1.2.3 : 443) failed
False`,
  ],
  [
    'tnc json',
    ['port-443-open'],
    `{ "ComputerName": "ssprdedicatedsbprodscu.servicebus.windows.net", "RemoteAddress": "40.68.222.11", "RemotePort": 443, "TcpTestSucceeded": true, "PingSucceeded": false }`,
  ],
  [
    'tnc csv',
    ['port-443-closed'],
    `"ComputerName","RemoteAddress","RemotePort","InterfaceAlias","TcpTestSucceeded"
"ssprdedicatedsbprodscu.servicebus.windows.net","40.68.222.11","443","Ethernet","False"`,
  ],
  [
    'tnc dc 135 truncated',
    ['controller-port-closed'],
    `ComputerName     : dc01.contoso.local
RemoteAddress    : 10.0.0.10
RemotePort       : 135
InterfaceAlias   : Ethernet 2
SourceAddress    : 10.0.0.22
TcpTestSucceeded : Fal`,
  ],
  [
    'two outputs',
    ['service-running', 'port-443-closed'],
    `PS C:\\Windows\\system32> Get-Service ADSync

Status   Name               DisplayName
------   ----               -----------
Running  ADSync             Microsoft Azure AD Sync


PS C:\\Windows\\system32> Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443
WARNING: TCP connect to (40.68.222.11 : 443) failed
WARNING: Ping to 40.68.222.11 failed with status: TimedOut

ComputerName           : ssprdedicatedsbprodscu.servicebus.windows.net
RemoteAddress          : 40.68.222.11
RemotePort             : 443
InterfaceAlias         : Ethernet0
SourceAddress          : 10.1.4.12
PingSucceeded          : False
PingReplyDetails (RTT) : 0 ms
TcpTestSucceeded       : False`,
  ],
  [
    'scheduler FL',
    ['staging-on'],
    `AllowedSyncCycleInterval            : 00:30:00
CurrentlyEffectiveSyncCycleInterval : 00:30:00
CustomizedSyncCycleInterval         :
NextSyncCyclePolicyType             : Delta
NextSyncCycleStartTimeInUTC         : 11/28/2026 9:12:44 AM
PurgeRunHistoryInterval             : 7.00:00:00
SyncCycleEnabled                    : True
MaintenanceEnabled                  : True
StagingModeEnabled                  : True
SchedulerSuspended                  : False
SyncCycleInProgress                 : False`,
  ],
  [
    'scheduler no breaks',
    ['staging-off', 'sync-cycle-off'],
    `AllowedSyncCycleInterval : 00:30:00 CurrentlyEffectiveSyncCycleInterval : 00:30:00 CustomizedSyncCycleInterval : NextSyncCyclePolicyType : Delta NextSyncCycleStartTimeInUTC : 28. 11. 2026 09:12:44 PurgeRunHistoryInterval : 7.00:00:00 SyncCycleEnabled : False MaintenanceEnabled : True StagingModeEnabled : False SchedulerSuspended : False SyncCycleInProgress : False`,
  ],
  [
    'staging bare with prompt',
    ['staging-on'],
    `PS C:\\> (Get-ADSyncScheduler).StagingModeEnabled
True
PS C:\\>`,
  ],
  [
    'writeback switch wrapped',
    ['writeback-on'],
    `PS C:\\> Get-ADSyncAADPasswordResetConfiguration -Connector "contoso.onmicrosoft.com -
AAD"

Connector                     Enabled
---------                     -------
contoso.onmicrosoft.com - AAD    True`,
  ],
  [
    'writeback switch list',
    ['writeback-off'],
    `Connector : contoso.onmicrosoft.com - AAD
Enabled   : False

this is from Get-ADSyncAADPasswordResetConfiguration`,
  ],
  [
    'hash sync config',
    ['hash-sync-on'],
    `PS C:\\> Get-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.local

SourceConnector TargetConnector               Enabled
--------------- ---------------               -------
contoso.local   contoso.onmicrosoft.com - AAD    True`,
  ],
  [
    'aduser with admincount',
    ['admin-count-1', 'in-protected-group'],
    `DistinguishedName : CN=Jan Novak,OU=IT,DC=contoso,DC=local
adminCount        : 1
Enabled           : True
GivenName         : Jan
memberOf          : {CN=Domain Admins,CN=Users,DC=contoso,DC=local, CN=VPN,OU=Groups,DC=contoso,DC=local}
Name              : Jan Novak
SamAccountName    : jnovak
UserPrincipalName : jnovak@contoso.com`,
  ],
  [
    'aduser table',
    ['cannot-change-password'],
    `Name      CannotChangePassword PasswordNeverExpires
----      -------------------- --------------------
Jan Novak                 True                False`,
  ],
  ['aduser json', ['account-locked'], `{"SamAccountName":"jnovak","LockedOut":true,"Enabled":true,"badPwdCount":5}`],
  [
    'domain policy list',
    ['min-password-age', 'password-history', 'min-password-length', 'complexity-on'],
    `ComplexityEnabled           : True
DistinguishedName           : DC=contoso,DC=local
LockoutDuration             : 00:30:00
LockoutObservationWindow    : 00:30:00
LockoutThreshold            : 5
MaxPasswordAge              : 42.00:00:00
MinPasswordAge              : 1.00:00:00
MinPasswordLength           : 12
objectClass                 : {domainDNS}
PasswordHistoryCount        : 24
ReversibleEncryptionEnabled : False`,
  ],
  [
    'net user en cannot',
    ['cannot-change-password'],
    `User name                    jnovak
Full Name                    Jan Novak
Account active               Yes
Password last set            11/20/2026 8:11:01 AM
Password expires             Never
Password changeable          11/20/2026 8:11:01 AM
Password required            Yes
User may change password     No`,
  ],
  [
    'tls reg',
    ['tls-values-missing'],
    `Path                                                                        Name                      Value
----                                                                        ----                      -----
HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319               SystemDefaultTlsVersions  Not Found
HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319               SchUseStrongCrypto        Not Found
HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319                           SystemDefaultTlsVersions  1
HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319                           SchUseStrongCrypto        1`,
  ],
  [
    'tls schannel off',
    ['tls-values-off'],
    `Path                                                                                                  Name              Value
----                                                                                                  ----              -----
HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client          Enabled           0
HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client          DisabledByDefault 1`,
  ],
  [
    'winevent heartbeat FL',
    ['heartbeat-seen'],
    `TimeCreated  : 11/28/2026 8:44:02 AM
ProviderName : PasswordResetService
Id           : 31019
Message      : TrackingId: 2b0a..., ServiceBus heartbeat from the password reset on-premises service succeeded.`,
  ],
  [
    'no events of PowerShell 5',
    ['no-events'],
    `Get-WinEvent : No events were found that match the specified selection criteria.
At line:1 char:1
+ Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='P ...
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : ObjectNotFound: (:) [Get-WinEvent], Exception
    + FullyQualifiedErrorId : NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand`,
  ],
  [
    'cmdlet unknown pwsh7',
    ['cmdlet-unknown'],
    `Get-ADSyncScheduler: The term 'Get-ADSyncScheduler' is not recognized as a name of a cmdlet, function, script file, or executable program.
Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
  ],
  [
    'cmdlet unknown wrapped 40',
    ['cmdlet-unknown'],
    `Get-ADUser : The term 'Get-ADUser' is no
t recognized as the name of a cmdlet, fu
nction, script file, or operable program
. Check the spelling of the name`,
  ],
  [
    'cmd not recognized',
    ['cmdlet-unknown'],
    `'Get-Service' is not recognized as an internal or external command,
operable program or batch file.`,
  ],
  [
    'access denied en restart',
    ['access-denied'],
    `Restart-Service : Service 'Microsoft Azure AD Sync (ADSync)' cannot be stopped due to the following error: Cannot open ADSync service on computer '.'.
At line:1 char:1
+ Restart-Service ADSync`,
  ],
  [
    'w32tm local cmos',
    ['clock-not-synced'],
    `Leap Indicator: 3(not synchronized)
Stratum: 0 (unspecified)
Precision: -23 (119.209ns per tick)
Root Delay: 0.0000000s
Root Dispersion: 0.0000000s
ReferenceId: 0x00000000 (unspecified)
Last Successful Sync Time: unspecified
Source: Local CMOS Clock
Poll Interval: 6 (64s)`,
  ],
  [
    'w32tm ok pasted one line',
    ['clock-synced'],
    `Leap Indicator: 0(no warning) Stratum: 4 (secondary reference - syncd by (S)NTP) Precision: -23 (119.209ns per tick) Root Delay: 0.0312s Root Dispersion: 0.5s ReferenceId: 0x0A00000A (source IP: 10.0.0.10) Last Successful Sync Time: 11/28/2026 8:01:12 AM Source: dc01.contoso.local Poll Interval: 10 (1024s)`,
  ],
  [
    'gpupdate',
    ['policy-updated'],
    `Updating policy...

Computer Policy update has completed successfully.
User Policy update has completed successfully.`,
  ],
  [
    'proxy',
    ['proxy-set'],
    `netsh winhttp show proxy

Current WinHTTP proxy settings:

    Proxy Server(s) :  proxy.contoso.local:8080
    Bypass List     :  <local>;*.contoso.local`,
  ],
  [
    'iwr 407',
    ['proxy-wants-sign-in'],
    `Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.
At line:1 char:1
+ Invoke-WebRequest -Uri https://ssprdedicatedsbprodscu.servicebus.windows.net`,
  ],
  [
    'iwr tls',
    ['tls-channel-failed'],
    `Invoke-WebRequest : The request was aborted: Could not create SSL/TLS secure channel.`,
  ],
  [
    'iwr trust',
    ['certificate-not-trusted'],
    `Invoke-WebRequest : The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.`,
  ],
  [
    'product type with prompt',
    ['on-domain-controller'],
    `PS C:\\> (Get-CimInstance Win32_OperatingSystem).ProductType
2`,
  ],
  [
    'connector account table',
    ['connector-account'],
    `ADConnectorName : contoso.local
ADConnectorForest : contoso.local
ADConnectorAccountName : MSOL_3f2a1b4c5d6e
ADConnectorAccountDomain : CONTOSO.LOCAL`,
  ],
  [
    'restrict sam',
    ['remote-sam-restricts'],
    `RestrictRemoteSam : O:BAG:BAD:(A;;RC;;;BA)
PSPath            : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa
PSChildName       : Lsa`,
  ],
  [
    'restrict sam missing',
    ['remote-sam-not-set'],
    `Get-ItemProperty : Property RestrictRemoteSam does not exist at path HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa.`,
  ],
  [
    'inheritance list',
    ['inheritance-off'],
    `PS> Get-ADSyncObjectsWithInheritanceDisabled -SearchBase 'DC=contoso,DC=local' -ObjectClass 'user'
Searching...
CN=Jan Novak,OU=VIP,DC=contoso,DC=local
CN=Ana Kos,OU=VIP,DC=contoso,DC=local`,
  ],
  [
    'csv events',
    ['resets-seen'],
    `"TimeCreated","Id","ProviderName","Message"
"11/28/2026 8:44:02 AM","31001","PasswordResetService","TrackingId: abc, PasswordResetRequestStart, Details: jnovak@contoso.com"`,
  ],
  [
    'prose around in slovenian',
    ['port-443-closed'],
    `Pozdravljeni, kolega mi je poslal tole: "TcpTestSucceeded : False" za ssprdedicatedsbprodscu.servicebus.windows.net, RemotePort : 443. Kaj naj naredim?`,
  ],
  ['authorization policy', ['admin-reset-barred'], `AllowedToUseSspr : False`],
  [
    'agent version',
    ['agent-version-old'],
    `DisplayName                                          DisplayVersion
-----------                                          --------------
Microsoft Azure AD Connect Provisioning Agent        1.1.587.0`,
  ],

  [
    'wrapped permissions',
    ['rights-complete'],
    wrap(`PS C:\\> Show-ADSyncADObjectPermissions -ADobjectDN "CN=Jan Novak,OU=Staff,DC=contoso,DC=com"
Allow CONTOSO\\MSOL_3f2a1b4c5d6e   Reset Password
Allow CONTOSO\\MSOL_3f2a1b4c5d6e   Change Password
Allow CONTOSO\\MSOL_3f2a1b4c5d6e   SPECIAL ACCESS for lockoutTime   WRITE PROPERTY
Allow CONTOSO\\MSOL_3f2a1b4c5d6e   SPECIAL ACCESS for pwdLastSet   WRITE PROPERTY
Allow CONTOSO\\MSOL_3f2a1b4c5d6e   Unexpire Password`),
  ],
  [
    'wrapped tls list',
    ['tls-values-off'],
    wrap(`PSPath                   : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client
SystemDefaultTlsVersions :
SchUseStrongCrypto       :
Enabled                  : 0
DisabledByDefault        : 1`),
  ],
  [
    'tls json array',
    ['tls-values-set'],
    `[{"PSPath":"Microsoft.PowerShell.Core\\\\Registry::HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\Microsoft\\\\.NETFramework\\\\v4.0.30319","SystemDefaultTlsVersions":1,"SchUseStrongCrypto":1,"Enabled":null,"DisabledByDefault":null},{"PSPath":"…WOW6432Node…","SystemDefaultTlsVersions":1,"SchUseStrongCrypto":1,"Enabled":null,"DisabledByDefault":null}]`,
  ],
  [
    'event list german',
    ['no-events'],
    `Get-WinEvent : Es wurden keine Ereignisse gefunden, die den angegebenen Auswahlkriterien entsprechen.
In Zeile:1 Zeichen:1`,
  ],
  [
    'event table DE',
    ['heartbeat-seen'],
    `   ProviderName: PasswordResetService

TimeCreated                     Id LevelDisplayName Message
-----------                     -- ---------------- -------
28.11.2026 08:44:02          31019 Informationen    TrackingId: 4b…, ServiceBus heartbeat succeeded`,
  ],
  [
    'markdown table',
    ['service-stopped'],
    `| Status | Name | DisplayName |
|---|---|---|
| Stopped | ADSync | Microsoft Azure AD Sync |`,
  ],
  [
    'tab separated excel',
    ['port-443-closed'],
    `ComputerName\tRemoteAddress\tRemotePort\tTcpTestSucceeded
ssprdedicatedsbprodscu.servicebus.windows.net\t40.68.222.11\t443\tFALSE`,
  ],
  [
    'semicolon csv',
    ['port-443-closed'],
    `"ComputerName";"RemoteAddress";"RemotePort";"TcpTestSucceeded"
"ssprdedicatedsbprodscu.servicebus.windows.net";"40.68.222.11";"443";"False"`,
  ],
  [
    'html from outlook',
    ['staging-on'],
    `<p class="MsoNormal">SyncCycleEnabled&nbsp;&nbsp; : True<o:p></o:p></p><p class="MsoNormal">StagingModeEnabled : True<o:p></o:p></p>`,
  ],
  [
    'reply chain',
    ['staging-on'],
    `Zdravo, ali je to OK?

> On Fri, Nov 27, 2026 at 9:12 AM Admin wrote:
>> PS C:\\> Get-ADSyncScheduler | Select-Object StagingModeEnabled
>>
>> StagingModeEnabled
>> ------------------
>>               True`,
  ],
  [
    'two outputs one line each',
    ['admin-count-1', 'inheritance-off'],
    `PS C:\\> Get-ADUser jnovak -Properties adminCount | select adminCount

adminCount
----------
         1

PS C:\\> Get-ADSyncObjectsWithInheritanceDisabled -SearchBase 'DC=contoso,DC=local' -ObjectClass 'user'
Searching...
CN=Jan Novak,OU=VIP,DC=contoso,DC=local`,
  ],
  [
    'switch json',
    ['writeback-off'],
    `{ "Connector": "contoso.onmicrosoft.com - AAD", "Enabled": false }  (Get-ADSyncAADPasswordResetConfiguration | ConvertTo-Json)`,
  ],
  [
    'switch prose',
    ['writeback-on'],
    `so I ran Get-ADSyncAADPasswordResetConfiguration and it says
Connector                       Enabled
---------                       -------
contoso.onmicrosoft.com - AAD   True
does that mean we are good`,
  ],
  [
    'product type select',
    ['not-a-domain-controller'],
    `ProductType
-----------
          3`,
  ],
  [
    'net accounts slov',
    ['min-password-age'],
    `Minimum password age (days):                          1
Maximum password age (days):                          42
Minimum password length:                              12`,
  ],
  [
    'aduser FT trunc',
    ['account-disabled'],
    `DistinguishedName                    Enabled LockedOut
-----------------                    ------- ---------
CN=Jan Novak,OU=Staff,DC=contoso...    False     False`,
  ],
  [
    'iex module',
    ['module-missing'],
    `Import-Module : The specified module 'C:\\Program Files\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1' was not loaded because no valid module file was found in any module directory.`,
  ],
  [
    'execution policy',
    ['scripts-blocked'],
    `Import-Module : File C:\\...\\AdSyncConfig.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.`,
  ],
  [
    'aduser not found',
    ['object-not-found'],
    `Get-ADUser : Cannot find an object with identity: 'jnovak' under: 'DC=contoso,DC=local'.`,
  ],
  [
    'dc unreachable',
    ['directory-unreachable'],
    `Get-ADDefaultDomainPasswordPolicy : Unable to contact the server. This may be because this server does not exist, it is currently down, or it does not have the Active Directory Web Services running.`,
  ],
  [
    'proxy direct',
    ['proxy-direct'],
    `Current WinHTTP proxy settings:

    Direct access (no proxy server).`,
  ],
  [
    'w32tm resync',
    ['clock-resynced'],
    `Sending resync command to local computer
The command completed successfully.`,
  ],
  [
    'w32tm svc',
    ['time-service-stopped'],
    `The following error occurred: The service has not been started. (0x80070426)`,
  ],
  [
    'iwr ok',
    ['relay-answers'],
    `StatusCode        : 200
StatusDescription : OK
Content           : <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Publicly Listed Services</title>`,
  ],
  [
    'tnc name',
    ['name-not-resolved'],
    `WARNING: Name resolution of ssprdedicatedsbprodscu.servicebus.windows.net failed`,
  ],
  [
    'gpupdate fail',
    ['policy-update-failed'],
    `Updating policy...

Computer policy could not be updated successfully. The following errors were encountered:

The processing of Group Policy failed because of lack of network connectivity to a domain controller.`,
  ],
  [
    '4724',
    ['refused-by-domain'],
    `TimeCreated : 11/28/2026 8:44:02 AM
Id : 4724
KeywordsDisplayNames : {Audit Failure}
Message : An attempt was made to reset an account's password.`,
  ],
  [
    'dsacls none',
    ['rights-account-absent'],
    `Allow NT AUTHORITY\\SYSTEM            FULL CONTROL
Allow CONTOSO\\Domain Admins           SPECIAL ACCESS   READ PERMISSONS WRITE PERMISSIONS
The command completed successfully`,
  ],
  [
    'agent old json',
    ['agent-version-old'],
    `{"FileName":"C:\\\\Program Files\\\\Microsoft Azure AD Connect Provisioning Agent\\\\AADConnectProvisioningAgent.exe","ProductVersion":"1.1.587.0","FileVersion":"1.1.587.0"}`,
  ],
  [
    'restart wait',
    ['service-pending'],
    `WARNING: Waiting for service 'Microsoft Azure AD Sync (ADSync)' to stop...
WARNING: Waiting for service 'Microsoft Azure AD Sync (ADSync)' to stop...`,
  ],
];
