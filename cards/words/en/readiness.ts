import type { ProbeId, Route, ServerQuestion } from '../../../bot/workflow/vocabulary.ts';

const fix: Readonly<Record<ProbeId, string>> = {
  licence: 'Assign Entra ID P1 or P2, or Microsoft 365 Business Premium, to everyone who will use it.',
  sync: 'Look at the sync server: is Connect, or the cloud sync agent, running and its schedule on?',
  'sspr-scope': 'Set **Password reset > Properties** to Selected or All.',
  'admin-sspr': 'It only concerns admins. To change it, allow self-service reset in the authorization policy.',
  role: 'Ask for Hybrid Identity Administrator, or hand this to someone who holds it.',
  settings: 'The setup takes care of it.',
  connectivity: '',
  audit: 'The setup switches it on again.',
  resets: '',
  'policy-log': '',
  agents: "On the agent's server, see that the provisioning agent's service is running.",
  'sync-jobs':
    'Look at **Entra ID > Entra Connect > Cloud sync** in the admin center: is the configuration enabled and healthy?',
};

export const readiness = {
  ready: 'Ready, as far as I can read.',
  notReady: (count: number) => (count === 1 ? 'One thing stands in the way.' : `${count} things stand in the way.`),
  partly: (count: number) =>
    count === 1
      ? "Nothing I can read stands in the way; one thing isn't known."
      : `Nothing I can read stands in the way; ${count} things aren't known.`,
  unmet: 'To mend first',
  noted: 'Not in the way',
  unknown: 'Not known',
  met: 'In order',
  /** What stands behind *Show all*. */
  rest: {
    met: (count: number) => (count === 1 ? 'One thing is in order.' : `${count} things are in order.`),
    unknown: (count: number) => (count === 1 ? "One more isn't known." : `${count} more aren't known.`),
    server: (count: number) => (count === 1 ? 'One only the server can tell.' : `${count} only the server can tell.`),
  },
  unknownBecause: (source: string, reason: string, code: string) =>
    `**${source}**: unknown because ${reason}${code ? ` (${code})` : ''}.`,
  fix,
  /** Said beside who may reset, whatever the answer. */
  registration:
    'Only users who have registered methods can reset: since 7 September 2026 (MC1325414; in some tenants later) a phone number or mail address that stands in the directory no longer counts.',
  /** Said of Authentication Policy Administrator, wherever that is the role a person holds. */
  roleDoubt:
    'Accepted here, but someone who held only this role was refused when saving the portal page. Hybrid Identity Administrator is the surer one.',
  server: 'Unknown because only the server knows',
  serverHow: {
    'connect-sync': 'Run these on the Connect server (the password age where the Active Directory module is).',
    'cloud-sync':
      "Run these on the agent's server (the rights and the password age where Active Directory's tools are).",
    both: "Run these on the Connect server or on the agent's, as each says (the password age where the Active Directory module is).",
  } satisfies Record<Route | 'both', string>,
  /** Said where nothing shows which client there is. */
  otherClient:
    "With cloud sync instead, the agent's account needs four rights, and the agent has to be 1.1.977.0 or later.",
  questions: {
    'connector-rights': {
      ask: "Does Connect's account have its five rights?",
      expect:
        'Reset password, Change password, Write lockoutTime, Write pwdLastSet, and Unexpire Password on each domain root. Replace the example DN by that of a synced user.',
    },
    'agent-rights': {
      ask: "Does the agent's account have its four rights?",
      expect:
        'Reset password, Write lockoutTime, Write pwdLastSet, and Unexpire Password, on each domain root and below. Put your domain, and your account if it isn’t provAgentgMSA.',
    },
    'minimum-password-age': {
      ask: 'Is the minimum password age 0?',
      expect: 'More than 0 refuses a second change on the same day.',
    },
    'outbound-443': { ask: 'Does the server reach Service Bus?', expect: '**TcpTestSucceeded** is True.' },
    'tls-12': {
      ask: 'Is TLS 1.2 on?',
      expect:
        'Nowhere **Enabled** 0 or **DisabledByDefault** 1. Connect 2.3.20 to 2.4.129 also wants the other two values 1 in both .NET keys.',
    },
    'staging-mode': { ask: 'Is this the active Connect server?', expect: '**StagingModeEnabled** is False.' },
    'agent-version': { ask: 'Is the agent new enough?', expect: '1.1.977.0 or later.' },
  } satisfies Record<ServerQuestion, { ask: string; expect: string }>,
};
