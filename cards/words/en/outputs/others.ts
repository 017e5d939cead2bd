/** What outputs of tools beside the server's own show, and where to look next. */
export const others = {
  'agent-version-enough': {
    shows: 'The provisioning agent is new enough for password writeback, so that is not the cause.',
    next: "Look at the rights of the agent's account next.",
  },
  'agent-version-old': {
    shows: 'The provisioning agent is too old: password writeback came with **1.1.977.0**.',
    next: 'Update the agent, then run the command again.',
  },
  'clock-synced': {
    shows: 'The clock follows a time source, so that is not the cause.',
    next: 'If sign-ins of the wizard still fail, look at its account and at TLS.',
  },
  'clock-not-synced': {
    shows: 'The clock of this server follows no time source.',
    next: 'Run **w32tm /resync** as administrator. If it finds no time, check the domain controller that gives it.',
  },
  'time-service-stopped': {
    shows: 'The **Windows Time** service does not run, so nothing keeps the clock right.',
    next: 'Start it (**Start-Service W32Time**), then **w32tm /resync**.',
  },
  'clock-resynced': { shows: 'The clock was set just now.', next: 'Try again what failed.' },
  'heartbeat-seen': {
    shows: 'The heartbeat **31019** is in the log.',
    next: 'Look at its newest time: it comes about every five minutes.',
  },
  'onboarding-seen': {
    shows: 'Event **31005** is in the log: the wizard switched writeback on.',
    next: 'Look at the portal next.',
  },
  'resets-seen': {
    shows: 'Event **31001** is in the log: resets reach this server.',
    next: 'Look for 31002 or 31003 of the same minute.',
  },
  'service-start-seen': {
    shows: 'Event **31015** is in the log: writeback has started.',
    next: 'Look for the heartbeat **31019**.',
  },
  'endpoint-failure-seen': {
    shows: 'Event **6800** is in the log: the endpoint of writeback did not start.',
    next: 'Restart the service **ADSync**.',
  },
  'refused-by-domain': {
    shows: 'Event **4724** with a failure: a domain controller refused a reset.',
    next: 'If its account is the MSOL account, the password broke a policy or a filter.',
  },
  'rights-set-event': {
    shows: 'Event **2517**: somebody set rights in the wizard.',
    next: 'Compare its time with the first refusal.',
  },
  'account-changed-event': {
    shows: 'Event **2518**: somebody changed the account of the connector.',
    next: 'Give the rights to the account that is in use now.',
  },
  'policy-updated': {
    shows: 'Group Policy was applied anew.',
    next: 'Look at the value again, then try the reset once more.',
  },
  'policy-update-failed': {
    shows: 'Group Policy could not be applied.',
    next: 'Check DNS and the network to a domain controller, then run **gpupdate /force** again.',
  },
  'portal-writeback-on': {
    shows: 'These settings of the portal say: passwords are written back.',
    next: "Ask me for the status: where I may, I read them myself. Somebody's paste I don't count.",
  },
  'portal-writeback-off': {
    shows: 'These settings of the portal say: passwords are not written back.',
    next: "Ask me for the status: where I may, I read them myself. Somebody's paste I don't count.",
  },
  'admin-reset-allowed': {
    shows:
      '**AllowedToUseSspr** is True: holders of admin roles may reset their own password. It says nothing of writeback.',
    next: 'If an admin still cannot, look at the methods that they registered.',
  },
  'admin-reset-barred': {
    shows:
      '**AllowedToUseSspr** is False: holders of admin roles may not reset their own password. It says nothing of writeback.',
    next: 'Allow it in the authorization policy, if that is meant.',
  },
  'ran-silently': {
    shows: 'The command ran and printed nothing: that is what it does when it went well.',
    next: 'Try again what failed, and tell me how it ended.',
  },
  'agent-running': {
    shows: "The service of cloud sync's **agent** is running, so that is not the cause.",
    next: "Look at the rights of the agent's account and at its version next.",
  },
  'agent-stopped': {
    shows: "The service of cloud sync's **agent** is not running: as long as it is so, the agent takes no resets.",
    next: 'Start it: **Start-Service AADConnectProvisioningAgent**. If it stops again, the System log says why.',
  },
  'controllers-outdated': {
    shows: 'At least one **domain controller** is older than Windows Server 2016.',
    next: 'Writeback wants 2016 or later on all of them: older ones do not keep to the password policy of the domain.',
  },
  'controllers-recent': {
    shows: 'The **domain controllers** in that list have Windows Server 2016 or later, so that is not the cause.',
    next: 'See whether all of them are in the list.',
  },
  'replication-failing': {
    shows: 'The **domain controllers** do not all replicate: a new password stays on the one that took it.',
    next: 'Mend the failing partner first; **repadmin /showrepl** tells which and why.',
  },
  'replication-fine': {
    shows: 'No failure of **replication** is listed, so that is not the cause.',
    next: 'Look whether the reset was written at all: event **31002** on the server.',
  },
};
