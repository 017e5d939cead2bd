/** The commands whose output is read, each in its own file beside this one. `any`: what every one of them may answer instead. */
export const COMMANDS = [
  'any',
  'service',
  'server-role',
  'tls',
  'remote-sam',
  'connection',
  'request',
  'proxy',
  'account',
  'inheritance',
  'password-policy',
  'scheduler',
  'writeback-switch',
  'hash-sync',
  'feature-flags',
  'connector-account',
  'rights',
  'agent-version',
  'clock',
  'events',
  'policy-update',
  'portal-settings',
  'authorization-policy',
  'silent',
  'agent-service',
  'controllers',
  'replication',
] as const;
export type CommandId = (typeof COMMANDS)[number];

type Shape = {
  readonly id: string;
  readonly command: CommandId;
  /** What it tells, and no more: what follows from it is for the causes to say. */
  readonly tells: string;
  /** What `number` of such a finding counts. */
  readonly number?: 'days' | 'count' | 'characters' | 'event id';
};

/** All that a reader can find. A reader that can't tell finds nothing. */
export const FINDINGS = [
  { id: 'cmdlet-unknown', command: 'any', tells: 'PowerShell knows no such command on this machine' },
  { id: 'agent-module-missing', command: 'any', tells: "the agent's PowerShell module is not there, or is too old" },
  { id: 'module-missing', command: 'any', tells: 'the module or its file is not on this machine' },
  { id: 'access-denied', command: 'any', tells: 'whoever ran it may not, or the console was not elevated' },
  { id: 'no-events', command: 'any', tells: 'no event of that id and time stands in the log', number: 'event id' },
  { id: 'object-not-found', command: 'any', tells: 'the directory holds no object of that name' },
  { id: 'directory-unreachable', command: 'any', tells: 'no domain controller answered' },
  { id: 'scripts-blocked', command: 'any', tells: 'the execution policy keeps scripts and modules from loading' },
  { id: 'parameter-wrong', command: 'any', tells: 'the command was spelled wrong or a name in it was not replaced' },

  { id: 'service-running', command: 'service', tells: 'the service ADSync runs' },
  { id: 'service-stopped', command: 'service', tells: 'the service ADSync is stopped' },
  { id: 'service-pending', command: 'service', tells: 'the service ADSync is on its way up or down' },
  { id: 'service-disabled', command: 'service', tells: 'the service ADSync is set not to start' },
  { id: 'service-missing', command: 'service', tells: 'this machine has no service ADSync' },
  { id: 'service-start-failed', command: 'service', tells: 'the service ADSync did not start when told to' },

  { id: 'not-a-domain-controller', command: 'server-role', tells: 'ProductType 3: a member server' },
  { id: 'on-domain-controller', command: 'server-role', tells: 'ProductType 2: a domain controller' },
  { id: 'on-workstation', command: 'server-role', tells: 'ProductType 1: a workstation' },

  { id: 'tls-values-set', command: 'tls', tells: 'the .NET values are 1 and nothing switches TLS 1.2 off' },
  { id: 'tls-values-missing', command: 'tls', tells: 'at least one .NET value is not there, and none is 0' },
  { id: 'tls-values-off', command: 'tls', tells: 'a value switches TLS 1.2 off' },

  { id: 'remote-sam-not-set', command: 'remote-sam', tells: 'RestrictRemoteSam is not there' },
  { id: 'remote-sam-restricts', command: 'remote-sam', tells: 'RestrictRemoteSam lets only Administrators in' },
  { id: 'remote-sam-allows', command: 'remote-sam', tells: 'RestrictRemoteSam lets others beside Administrators in' },

  { id: 'port-443-open', command: 'connection', tells: 'port 443 of the host answered' },
  { id: 'port-443-closed', command: 'connection', tells: 'port 443 of the host did not answer' },
  { id: 'controller-port-open', command: 'connection', tells: 'the port of the domain controller answered' },
  { id: 'controller-port-closed', command: 'connection', tells: 'the port of the domain controller did not answer' },
  { id: 'other-port-open', command: 'connection', tells: 'another port answered' },
  { id: 'other-port-closed', command: 'connection', tells: 'another port did not answer' },
  { id: 'ping-only', command: 'connection', tells: 'only a ping was sent, no port was tried' },
  { id: 'name-not-resolved', command: 'connection', tells: 'DNS does not know the host' },
  { id: 'name-resolved', command: 'connection', tells: 'DNS knows the host' },

  { id: 'relay-answers', command: 'request', tells: 'the host answered over HTTPS, with whatever status' },
  { id: 'certificate-not-trusted', command: 'request', tells: 'the certificate on the way is not trusted' },
  { id: 'tls-channel-failed', command: 'request', tells: 'no TLS channel came about' },
  { id: 'proxy-wants-sign-in', command: 'request', tells: 'the proxy answered 407' },
  { id: 'proxy-refuses', command: 'request', tells: 'a proxy or a filter answered with its own refusal' },

  { id: 'proxy-set', command: 'proxy', tells: 'WinHTTP goes through a proxy' },
  { id: 'proxy-direct', command: 'proxy', tells: 'WinHTTP goes without a proxy' },

  { id: 'admin-count-1', command: 'account', tells: 'adminCount is 1' },
  { id: 'admin-count-clear', command: 'account', tells: 'adminCount is empty or 0' },
  { id: 'in-protected-group', command: 'account', tells: 'memberOf names a protected group' },
  { id: 'cannot-change-password', command: 'account', tells: 'CannotChangePassword is True' },
  { id: 'may-change-password', command: 'account', tells: 'CannotChangePassword is False' },
  { id: 'account-disabled', command: 'account', tells: 'the account in Active Directory is disabled' },
  { id: 'account-locked', command: 'account', tells: 'the account in Active Directory is locked out' },
  { id: 'account-not-locked', command: 'account', tells: 'the account in Active Directory is not locked out' },

  { id: 'inheritance-off', command: 'inheritance', tells: 'an object takes no rights from above' },
  { id: 'inheritance-on', command: 'inheritance', tells: 'the object takes its rights from above' },

  {
    id: 'min-password-age',
    command: 'password-policy',
    tells: 'a password must be that many days old, at least one',
    number: 'days',
  },
  { id: 'min-password-age-zero', command: 'password-policy', tells: 'a password may be changed at once' },
  { id: 'password-history', command: 'password-policy', tells: 'that many passwords are remembered', number: 'count' },
  {
    id: 'min-password-length',
    command: 'password-policy',
    tells: 'a password has that many characters',
    number: 'characters',
  },
  { id: 'complexity-on', command: 'password-policy', tells: 'a password must be complex' },

  { id: 'staging-on', command: 'scheduler', tells: 'this Connect server is in staging mode' },
  { id: 'staging-off', command: 'scheduler', tells: 'this Connect server is the active one' },
  { id: 'sync-cycle-off', command: 'scheduler', tells: 'the scheduler of directory sync is off or suspended' },

  { id: 'writeback-on', command: 'writeback-switch', tells: 'the connector has password writeback on' },
  { id: 'writeback-off', command: 'writeback-switch', tells: 'the connector has password writeback off' },

  { id: 'hash-sync-on', command: 'hash-sync', tells: 'hash sync is on; nothing of writeback' },
  { id: 'hash-sync-off', command: 'hash-sync', tells: 'hash sync is off; nothing of writeback' },

  { id: 'feature-flags-seen', command: 'feature-flags', tells: 'flags of directory sync; nothing of writeback' },

  { id: 'connector-account', command: 'connector-account', tells: 'the account of the connector, by name' },

  { id: 'rights-complete', command: 'rights', tells: 'all rights of the tutorial stand beside the account' },
  { id: 'rights-missing', command: 'rights', tells: 'some rights of the tutorial do not stand there', number: 'count' },
  {
    id: 'rights-account-absent',
    command: 'rights',
    tells: 'the list names neither an MSOL_ account nor provAgentgMSA',
  },
  { id: 'rights-set', command: 'rights', tells: 'the command has just set the rights' },

  { id: 'agent-version-enough', command: 'agent-version', tells: 'the agent is 1.1.977.0 or later' },
  { id: 'agent-version-old', command: 'agent-version', tells: 'the agent is older than 1.1.977.0' },

  { id: 'clock-synced', command: 'clock', tells: 'the clock follows a time source' },
  { id: 'clock-not-synced', command: 'clock', tells: 'the clock follows none but its own' },
  { id: 'time-service-stopped', command: 'clock', tells: 'the Windows Time service does not run' },
  { id: 'clock-resynced', command: 'clock', tells: 'the clock was set' },

  { id: 'heartbeat-seen', command: 'events', tells: '31019 stands in the log' },
  { id: 'onboarding-seen', command: 'events', tells: '31005 stands in the log' },
  { id: 'resets-seen', command: 'events', tells: '31001 stands in the log: resets reach the server' },
  { id: 'service-start-seen', command: 'events', tells: '31015 stands in the log' },
  { id: 'endpoint-failure-seen', command: 'events', tells: '6800 stands in the log' },
  { id: 'refused-by-domain', command: 'events', tells: '4724 with failure: a domain controller refused a reset' },
  { id: 'rights-set-event', command: 'events', tells: '2517: somebody set rights in the wizard' },
  { id: 'account-changed-event', command: 'events', tells: '2518: somebody changed the account of the connector' },

  { id: 'policy-updated', command: 'policy-update', tells: 'Group Policy was applied anew' },
  { id: 'policy-update-failed', command: 'policy-update', tells: 'Group Policy could not be applied' },

  { id: 'portal-writeback-on', command: 'portal-settings', tells: 'the settings printed say writeback on' },
  { id: 'portal-writeback-off', command: 'portal-settings', tells: 'the settings printed say writeback off' },

  { id: 'admin-reset-allowed', command: 'authorization-policy', tells: 'AllowedToUseSspr is True: about admins only' },
  { id: 'admin-reset-barred', command: 'authorization-policy', tells: 'AllowedToUseSspr is False: about admins only' },

  { id: 'agent-running', command: 'agent-service', tells: "the service of cloud sync's agent runs" },
  { id: 'agent-stopped', command: 'agent-service', tells: "the service of cloud sync's agent does not run" },

  {
    id: 'controllers-outdated',
    command: 'controllers',
    tells: 'a domain controller is older than Windows Server 2016',
  },
  { id: 'controllers-recent', command: 'controllers', tells: 'all that are listed have Windows Server 2016 or later' },

  { id: 'replication-failing', command: 'replication', tells: 'a domain controller does not replicate with another' },
  { id: 'replication-fine', command: 'replication', tells: 'no failure of replication is listed' },

  { id: 'ran-silently', command: 'silent', tells: 'a command that prints nothing where it succeeds printed nothing' },
] as const satisfies readonly Shape[];

export type FindingId = (typeof FINDINGS)[number]['id'];

/**
 * What one output says: never its text. `number` as its record says; `name` only of `connector-account`, and only the name that the
 * Connect wizard makes itself (`MSOL_` and hexadecimal digits).
 */
export type Finding = { readonly id: FindingId; readonly number?: number; readonly name?: string };

const BY_ID: ReadonlyMap<string, Shape> = new Map(FINDINGS.map((f) => [f.id, f]));

/** The command that a finding came from; `any` for what every command may answer. */
export const commandOf = (id: FindingId): CommandId => BY_ID.get(id)?.command ?? 'any';
