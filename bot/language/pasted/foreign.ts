/** What a record with something like `Enabled` in it really is about, as far as its fields tell. */
export const FOREIGN = [
  'hash-sync',
  'feature-flags',
  'scheduler',
  'password-protection',
  'firewall',
  'task',
  'service',
  'connector',
  'policy',
  'account',
] as const;
export type Foreign = (typeof FOREIGN)[number];

/** Fields that only such a record has, as letters only; the first that fits names it. From the references of the commands. */
const MARKS: Readonly<Record<Foreign, readonly string[]>> = {
  // Get-ADSyncAADPasswordSyncConfiguration, Get-ADSyncAADCompanyFeature
  'hash-sync': [
    'sourceconnector',
    'targetconnector',
    'passwordhashsync',
    'passwordsyncenabled',
    'passwordhashsyncenabled',
  ],
  // Get-MsolDirSyncFeatures, Get-MgDirectoryOnPremiseSynchronization
  'feature-flags': [
    'dirsyncfeature',
    'extensiondata',
    'passwordwritebackenabled',
    'devicewriteback',
    'devicewritebackenabled',
    'userwriteback',
    'userwritebackenabled',
    'groupwritebackenabled',
    'unifiedgroupwriteback',
    'unifiedgroupwritebackenabled',
    'directoryextensions',
    'directoryextensionsenabled',
    'cloudpasswordpolicyforpasswordsyncedusersenabled',
    'userforcepasswordchangeonlogonenabled',
    'forcepasswordchangeonlogon',
    'synchronizeupnformanagedusersenabled',
    'softmatchonupnenabled',
  ],
  // Get-ADSyncScheduler
  scheduler: [
    'synccycleenabled',
    'stagingmodeenabled',
    'maintenanceenabled',
    'schedulersuspended',
    'synccycleinprogress',
    'allowedsynccycleinterval',
    'currentlyeffectivesynccycleinterval',
    'nextsynccyclepolicytype',
    'nextsynccyclestarttimeinutc',
  ],
  'password-protection': [
    'passwordprotection',
    'passwordprotectionenabled',
    'enablebannedpasswordcheck',
    'enablebannedpasswordcheckonpremises',
    'bannedpasswordcheckonpremisesmode',
    'auditonlymode',
  ],
  // Get-NetFirewallRule
  firewall: [
    'direction',
    'profile',
    'action',
    'edgetraversalpolicy',
    'displaygroup',
    'rulegroup',
    'localport',
    'remoteport',
    'remoteip',
    'localip',
    'rulename',
    'policystoresource',
    'primarystatus',
    'loosesourcemapping',
  ],
  // Get-ScheduledTask, schtasks
  task: [
    'taskname',
    'taskpath',
    'lasttaskresult',
    'lastruntime',
    'nextruntime',
    'scheduledtaskstate',
    'hostname',
    'triggers',
  ],
  // Get-Service, Get-CimInstance Win32_Service
  service: [
    'servicename',
    'servicetype',
    'startmode',
    'starttype',
    'canpauseandcontinue',
    'dependentservices',
    'pathname',
  ],
  // Get-ADSyncConnector, Get-ADSyncRule
  connector: [
    'identifier',
    'connectivityparameters',
    'connectortypename',
    'subtype',
    'partitions',
    'passwordmanagementsettings',
    'precedence',
    'sourceobjecttype',
    'targetobjecttype',
    'joinfilter',
    'immutabletag',
  ],
  // Conditional Access, Get-MgPolicyAuthorizationPolicy and their like
  policy: [
    'conditions',
    'grantcontrols',
    'sessioncontrols',
    'allowedtousesspr',
    'blockmsolpowershell',
    'guestuserroleid',
    'allowinvitesfrom',
    'includetargets',
    'excludetargets',
    'policytype',
  ],
  // Get-ADUser, Get-MgUser, Get-LocalUser, Get-ADComputer
  account: [
    'distinguishedname',
    'samaccountname',
    'userprincipalname',
    'accountenabled',
    'objectclass',
    'objectguid',
    'givenname',
    'surname',
    'memberof',
    'admincount',
    'lastlogondate',
    'lastlogon',
    'passwordlastset',
    'passwordexpired',
    'passwordneverexpires',
    'passwordrequired',
    'cannotchangepassword',
    'lockedout',
    'accountexpires',
    'fullname',
    'usertype',
    'jobtitle',
    'department',
    'mail',
    'sid',
    'onpremisessyncenabled',
    'onpremisesimmutableid',
    'principalsource',
    'dnshostname',
  ],
};

const KNOWN: ReadonlyMap<string, Foreign> = new Map(
  FOREIGN.flatMap((id) => MARKS[id].map((key) => [key, id] as const)),
);

/** Whether a word names what such a record belongs to. */
export const isForeign = (word: string): word is Foreign => FOREIGN.some((id) => id === word);

export const isForeignKey = (key: string): boolean => KNOWN.has(key);

/** What these fields belong to; undefined where none of them tells. */
export function foreignOf(keys: readonly string[]): Foreign | undefined {
  const found = new Set(keys.flatMap((key) => KNOWN.get(key) ?? []));
  return FOREIGN.find((id) => found.has(id));
}
