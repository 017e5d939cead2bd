/** What admins paste, in the shapes that consoles, viewers and screenshots give it. Names and ids are made up. */
export type PasteSample = {
  readonly name: string;
  readonly text: string;
  readonly kind: 'configuration' | 'events' | 'message' | 'banner';
  readonly enabled?: boolean;
  readonly onboarded?: boolean;
  readonly banner?: string;
  /** id, how often, newest time. */
  readonly events?: readonly (readonly [id: number, count: number, newest?: string])[];
  /** Codes beside those of the events. */
  readonly codes?: readonly string[];
};

const tracking = 'TrackingId: 0f3f7d1a-6a3f-4f3e-9d57-2b1b7f0a1c11';

export const PASTES: readonly PasteSample[] = [
  {
    name: 'the switch as a list, with its prompt',
    text: 'PS C:\\Windows\\system32> Get-ADSyncAADPasswordResetConfiguration -Connector $aad.Name\n\n\nConnector : contoso.onmicrosoft.com - AAD\nEnabled   : True\n\n',
    kind: 'configuration',
    enabled: true,
  },
  {
    name: 'the switch as a table',
    text: 'Connector                        Enabled\n---------                        -------\ncontoso.onmicrosoft.com - AAD       True\n',
    kind: 'configuration',
    enabled: true,
  },
  {
    name: 'the switch as a table, off, value first',
    text: 'Enabled Connector\n------- ---------\n  False contoso.onmicrosoft.com - AAD',
    kind: 'configuration',
    enabled: false,
  },
  {
    name: 'the switch as JSON',
    text: '{\n  "Connector": "contoso.onmicrosoft.com - AAD",\n  "Enabled": false\n}',
    kind: 'configuration',
    enabled: false,
  },
  {
    name: 'the switch quoted in a chat',
    text: '> Connector : contoso - AAD\r\n> Enabled : True\r\n',
    kind: 'configuration',
    enabled: true,
  },
  {
    name: 'a table of events (US)',
    text: '   ProviderName: PasswordResetService\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n11/22/2026 2:05:11 PM        31019 Information      TrackingId: 0f3f...\n11/22/2026 2:00:10 PM        31019 Information      TrackingId: 1a2b...\n11/22/2026 1:12:09 PM        31005 Information      TrackingId: 2c3d...',
    kind: 'events',
    onboarded: true,
    events: [
      [31019, 2, '2026-11-22T14:05:11'],
      [31005, 1, '2026-11-22T13:12:09'],
    ],
  },
  {
    name: 'a table of events (Slovenian)',
    text: '   ProviderName: PasswordResetService\n\nTimeCreated             Id LevelDisplayName Message\n-----------             -- ---------------- -------\n22. 11. 2026 14:05:11 31002 Informacije     TrackingId: 0f3f...\n22. 11. 2026 14:05:10 31001 Informacije     TrackingId: 0f3f...',
    kind: 'events',
    events: [
      [31002, 1, '2026-11-22T14:05:11'],
      [31001, 1, '2026-11-22T14:05:10'],
    ],
  },
  {
    name: 'a table of events (German)',
    text: 'TimeCreated          Id LevelDisplayName\n22.11.2026 14:05:11 33004 Fehler  PasswordResetService',
    kind: 'events',
    events: [[33004, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'a table with dates that could be either, without a time that can be told',
    text: 'TimeCreated           Id LevelDisplayName Message\n03/04/2026 14:05:11 31019 Information      x',
    kind: 'events',
    events: [[31019, 1]],
  },
  {
    name: 'a table with dates that another line explains',
    text: 'TimeCreated           Id\n03/04/2026 14:05:11 31019\n22/03/2026 14:05:11 31019',
    kind: 'events',
    events: [[31019, 2, '2026-04-03T14:05:11']],
  },
  {
    name: 'columns so narrow that the time wraps',
    text: 'TimeCreated\n             Id Message\n-----------\n22. 11. 2026 14:05:11\n          31034 Error connecting\n22. 11. 2026 14:00:11\n          31034 Error connecting',
    kind: 'events',
    events: [[31034, 2, '2026-11-22T14:05:11']],
  },
  {
    name: 'ids first',
    text: '   Id TimeCreated             Message\n   -- -----------             -------\n32002 11/22/2026 2:05:11 PM   Error Connecting to ServiceBus. The token provider was unable to provide a security token.',
    kind: 'events',
    events: [[32002, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'a list',
    text: `TimeCreated  : 11/22/2026 2:05:11 PM\nProviderName : PasswordResetService\nId           : 33004\nMessage      : ${tracking}, Reason: Synchronization Engine returned an error hr=80070005\n\nTimeCreated  : 11/22/2026 2:04:11 PM\nProviderName : PasswordResetService\nId           : 31001\nMessage      : ${tracking}`,
    kind: 'events',
    events: [
      [33004, 1, '2026-11-22T14:05:11'],
      [31001, 1, '2026-11-22T14:04:11'],
    ],
  },
  {
    name: 'a list whose lines a chat set apart',
    text: 'TimeCreated : 22. 11. 2026 14:05:11\n\nId : 31019\n\nTimeCreated : 22. 11. 2026 14:00:11\n\nId : 31019\n',
    kind: 'events',
    events: [[31019, 2, '2026-11-22T14:05:11']],
  },
  {
    name: 'a list with the id first',
    text: 'Id          : 31013\nTimeCreated : 2026-11-22 14:05:11\n\nId          : 31005\nTimeCreated : 2026-11-22 15:05:11\n',
    kind: 'events',
    onboarded: true,
    events: [
      [31013, 1, '2026-11-22T14:05:11'],
      [31005, 1, '2026-11-22T15:05:11'],
    ],
  },
  {
    name: 'JSON of Windows PowerShell',
    text: '[\n  {"Id": 31005, "ProviderName": "PasswordResetService", "TimeCreated": "\\/Date(1795356311000)\\/", "Message": "x"},\n  {"Id": 31019, "ProviderName": "PasswordResetService", "TimeCreated": "\\/Date(1795356611000)\\/", "Message": "y"}\n]',
    kind: 'events',
    onboarded: true,
    events: [
      [31005, 1, '2026-11-22T14:05:11Z'],
      [31019, 1, '2026-11-22T14:10:11Z'],
    ],
  },
  {
    name: 'JSON of PowerShell 7, with a zone',
    text: '{"TimeCreated":"2026-11-22T14:05:11.123+01:00","Id":33008,"ProviderName":"PasswordResetService","Message":"A restriction prevents the password from being changed to the current one specified."}',
    kind: 'events',
    events: [[33008, 1, '2026-11-22T13:05:11Z']],
    codes: ['0x80230619'],
  },
  {
    name: 'JSON that was cut off',
    text: '[ { "TimeCreated": "2026-11-22T14:05:11Z",\n "Id": 6800,\n "ProviderName": "ADSync",\n "Message": "The password rese',
    kind: 'events',
    events: [[6800, 1, '2026-11-22T14:05:11Z']],
  },
  {
    name: 'groups',
    text: 'Count Name                      Group\n----- ----                      -----\n   12 31019                     {System.Diagnostics.Eventing.Reader.EventLogRecord...}\n    3 33004                     {System.Diagnostics.Eventing.Reader.EventLogRecord...}',
    kind: 'events',
    events: [
      [31019, 12],
      [33004, 3],
    ],
  },
  {
    name: 'an event copied from the Event Viewer',
    text: 'Log Name:      Application\nSource:        PasswordResetService\nDate:          11/22/2026 2:44:01 PM\nEvent ID:      33004\nTask Category: None\nLevel:         Error\nKeywords:      Classic\nUser:          N/A\nComputer:      SYNC01.contoso.com\nDescription:\nTrackingId: 0f3f7d1a-6a3f-4f3e-9d57-2b1b7f0a1c11, Reason: Synchronization Engine returned an error hr=80070005, message=Access is denied.',
    kind: 'events',
    events: [[33004, 1, '2026-11-22T14:44:01']],
  },
  {
    name: 'an event copied from a Slovenian Event Viewer',
    text: 'Ime dnevnika: Application\nVir: ADSync\nDatum: 22. 11. 2026 14:44:01\nID dogodka: 6329\nRaven: Napaka\nOpis:\nBAIL: MMS(4924) 0x80230619: "A restriction prevents the password from being changed to the current one specified."',
    kind: 'events',
    events: [[6329, 1, '2026-11-22T14:44:01']],
    codes: ['0x80230619'],
  },
  {
    name: 'an audit failure of a domain controller',
    text: 'Log Name:      Security\nSource:        Microsoft-Windows-Security-Auditing\nDate:          11/5/2026 2:44:01 AM\nEvent ID:      4724\nTask Category: User Account Management\nKeywords:      Audit Failure\nSubject:\n    Logon ID:           0xF91C5C',
    kind: 'events',
    events: [[4724, 1, '2026-11-05T02:44:01']],
  },
  {
    name: 'an event as XML',
    text: '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="PasswordResetService"/><EventID Qualifiers="0">31044</EventID><TimeCreated SystemTime="2026-11-22T14:05:11.0000000Z"/></System></Event>',
    kind: 'events',
    events: [[31044, 1, '2026-11-22T14:05:11Z']],
  },
  {
    name: 'a message by itself',
    text: `${tracking}, Reason: Synchronization Engine returned an error hr=80230402, message=An attempt to get an object failed because there are duplicated entries with the same anchor., Context: cloudAnchor`,
    kind: 'message',
    codes: ['0x80230402'],
  },
  {
    name: 'a message over broken lines',
    text: 'ERR_: MMS(3040): admaexport.cpp(2944): Failed to acquire\nuser information: CONTOSO\\MSOL_x. Error Code:\nERROR_ACCESS_DENIED',
    kind: 'message',
    codes: ['remote-sam-denied'],
  },
  {
    name: 'an old domain controller, in words',
    text: "MMS(3040): admaexport.cpp(2837): The server doesn't contain the LDAP password policy control.",
    kind: 'message',
    codes: ['ldap-policy-control'],
  },
  {
    name: 'a refused sign-in of the wizard',
    text: `${tracking}, Error getting auth token. AADSTS50076: you must use multi-factor authentication`,
    kind: 'message',
    codes: ['32009', 'AADSTS50076'],
  },
  {
    name: 'a screenshot of the portal, all is well',
    text: 'On-premises integration\nSave   Discard\nYour on-premises writeback\nclient is up and running.\n',
    kind: 'banner',
    banner: 'running',
  },
  {
    name: 'a screenshot of the portal, not configured',
    text: 'Unfortunately, it looks like we can’t connect to your on-premises writeback client because password writeback has not been properly configured.',
    kind: 'banner',
    banner: 'not-configured',
  },
  {
    name: 'markup of a chat',
    text: '<div>TimeCreated : 2026-11-22T14:05:11Z</div><div>Id&nbsp;: 31016</div><div>ProviderName : PasswordResetService</div>',
    kind: 'events',
    events: [[31016, 1, '2026-11-22T14:05:11Z']],
  },
  {
    name: 'a long date in words (Slovenian)',
    text: 'TimeCreated : nedelja, 22. november 2026 14:05:11\nId : 31007\nProviderName : PasswordResetService',
    kind: 'events',
    events: [[31007, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'a long date in words (US)',
    text: 'TimeCreated : Sunday, November 22, 2026 2:05:11 PM\nId : 31007\nProviderName : PasswordResetService',
    kind: 'events',
    events: [[31007, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'a list in Spanish, read from a screenshot',
    text: 'Origen: PasswordResetService\nFecha: 22/11/2026 14:05:11\nId. de evento: 32015\nNivel: Error',
    kind: 'events',
    events: [[32015, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'the switch, its lines put into one by the chat',
    text: 'PS C:\\> Get-ADSyncAADPasswordResetConfiguration -Connector $aad.Name Connector : contoso.onmicrosoft.com - AAD Enabled : True',
    kind: 'configuration',
    enabled: true,
  },
  {
    name: 'an event, its lines put into one by the chat (Slovenian)',
    text: 'Ime dnevnika: Application Vir: PasswordResetService Datum: 22. 11. 2026 14:05:12 ID dogodka: 33008 Raven: Napaka Opis: TrackingId: 1',
    kind: 'events',
    events: [[33008, 1, '2026-11-22T14:05:12']],
  },
  {
    name: 'a table of Get-EventLog, whose times have no year',
    text: '   Index Time          EntryType   Source                 InstanceID Message\n   ----- ----          ---------   ------                 ---------- -------\n   31019 Nov 22 14:05  Information PasswordReset...            31005 TrackingId: 0f3f...\n   31018 Nov 22 14:00  Information PasswordReset...            31004 TrackingId: 0f3e...',
    kind: 'events',
    events: [
      [31005, 1],
      [31004, 1],
    ],
  },
  {
    name: 'rows copied from the Event Viewer',
    text: 'Information\t22/11/2026 14:05:11\tPasswordResetService\t31002\tNone\nError\t22/11/2026 14:04:11\tPasswordResetService\t33004\tNone',
    kind: 'events',
    events: [
      [31002, 1, '2026-11-22T14:05:11'],
      [33004, 1, '2026-11-22T14:04:11'],
    ],
  },
  {
    name: 'rows copied from a German Event Viewer',
    text: 'Informationen\t22.11.2026 14:05:11\tPasswordResetService\t31005\tKeine',
    kind: 'events',
    onboarded: true,
    events: [[31005, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'CSV of events',
    text: '"TimeCreated","Id","LevelDisplayName"\n"11/22/2026 2:05:11 PM","31019","Information"\n"11/22/2026 2:00:11 PM","31019","Information"',
    kind: 'events',
    events: [[31019, 2, '2026-11-22T14:05:11']],
  },
  {
    name: 'a list with a long German date',
    text: 'TimeCreated  : Sonntag, 22. November 2026 14:05:11\nProviderName : PasswordResetService\nId           : 31002',
    kind: 'events',
    events: [[31002, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'a list with a Slovenian time in dots',
    text: 'Ime dnevnika: Application\nVir: PasswordResetService\nDatum: 22. 11. 2026 ob 14.05.11\nID dogodka: 31005',
    kind: 'events',
    onboarded: true,
    events: [[31005, 1, '2026-11-22T14:05:11']],
  },
  {
    name: 'an event of more than a year ago',
    text: 'Log Name:      Application\nSource:        PasswordResetService\nDate:          10/19/2025 2:44:01 PM\nEvent ID:      31005\nLevel:         Information',
    kind: 'events',
    onboarded: true,
    events: [[31005, 1, '2025-10-19T14:44:01']],
  },
  {
    name: 'an event without a time',
    text: 'Source: PasswordResetService\nEvent ID: 31005\nLevel: Information',
    kind: 'events',
    events: [[31005, 1]],
  },
  {
    name: 'an event of before, and one after it without a time',
    text: 'TimeCreated : 2026-11-22 14:05:11\nId : 31013\nProviderName : PasswordResetService\n\nId : 31005\nProviderName : PasswordResetService',
    kind: 'events',
    events: [
      [31013, 1, '2026-11-22T14:05:11'],
      [31005, 1],
    ],
  },
];

/** Nothing of ours, or a question. */
export const NOT_PASTES: readonly string[] = [
  '',
  'is writeback on?',
  'what is 33004',
  'event id 33004',
  'Event ID: 33004',
  'dogodek 31005?',
  'ali je 31019 utrip',
  'SSPR_0029',
  'hr=80230402',
  'ProcessId : 31005\nThreadId : 33004',
  '[31005]',
  'PS C:\\> Get-Date',
  'Handles  NPM(K)    Id ProcessName\n-------  ------    -- -----------\n    101      10  8000 svchost',
  'the meeting is on 22. 11. 2026 14:05:11 in room 12',
  'on 22. 11. 2026 14:05:11 we still had no 31005',
  '22. 11. 2026 14:05:11 31005 se ni pojavil',
  '11/22/2026 2:05 PM no 31019 in PasswordResetService',
  'PasswordResetService never wrote 31005',
  'there is no Event ID: 31005 Source: PasswordResetService',
  '{"id":"31005","displayName":"a policy"}',
  '{"displayName":"x","number":31005}',
];

const fakeToken = ['eyJ', 'hbGciOiJSUzI1NiIsInR5cCI6', '.eyJ', 'zdWIiOiIxMjM0NTY3ODkw'].join('');
const event = 'TimeCreated : 2026-11-22T14:05:11Z\nId : 33004\nProviderName : PasswordResetService\n';

export const SECRETS: readonly string[] = [
  `${event}Message : token ${fakeToken}`,
  `${event}Password: correcthorse`,
  `${event}geslo = abcdefgh`,
  'my password is Summer2026',
  'geslo je Poletje2026',
  'Is the password Autumn2031! right?',
  'Je geslo Jesen2031! pravo?',
  'use Autumn2031! as the new password',
  'za geslo sem nastavil kar Jesen#2031',
  'she logs in with the pwd P@ssw0rd1',
  "Set-ADAccountPassword -Identity x -Reset -NewPassword (ConvertTo-SecureString 'x' -AsPlainText -Force)",
  'New-Thing -Password hunter',
  'New-Thing –Password hunter',
  'Server=tcp:db;User ID=sa;Password=abc;',
  'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=abc=',
  'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=abc',
  'https://x.blob.core.windows.net/y?sv=1&sig=abcdefghijklmnop%3D',
  '-----BEGIN RSA PRIVATE KEY-----\nMIIE',
  'client_secret: abc8Q~abcdefghijklmnopqrstuvwxyz012345',
  'Authorization: Bearer abcdefghijklmnopqrstuvwx',
  `${event}pass\u200bword: correcthorse`,
  `${event}ｐａｓｓｗｏｒｄ： correcthorse`,
  `${event}<b>Pass</b>word&#39;: hidden1`,
  `${event}Blob: ${'QUJD'.repeat(40)}`,
];

export const NOT_SECRETS: readonly string[] = [
  `${event}Password: *****`,
  `${event}Message : Password writeback: Enabled`,
  'Minimum password age (days): 0\nReset password: Allow',
  'password: how do I reset it',
  'the password is expired',
  'geslo je poteklo',
  'PasswordResetService : running',
  'does password writeback work on Server2022?',
  'Password reset ends with 0x8023061F!',
  'is the password of Adele_1@Practice.example written back?',
  'password writeback stopped after AADConnect_v2.5.3!',
  `${event}Message : password of the account Connect01$ was set`,
];
