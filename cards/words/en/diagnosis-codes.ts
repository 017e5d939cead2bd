import { mend } from './refused.ts';

const failed = (what: string) =>
  `${what} arrived, but Active Directory refused it: the password policy, missing rights or a protected account.`;

/** Connect's own record of what an administrator did; switching writeback isn't in it. */
const act = (what: string) => `An administrator changed this on the Connect server: ${what}.`;

/** What each code means, in a sentence (troubleshoot-sspr-writeback, troubleshoot-sspr and the support articles). */
export const codes = {
  '31001': 'A reset request arrived from the cloud. Its end is 31002 or 31003.',
  '31002': 'A reset was written back to Active Directory.',
  '31003': failed('A reset'),
  '31004': 'Switching writeback on has begun. Its end is 31005.',
  '31005': 'Writeback was switched on at the server and is ready.',
  '31006': 'A password change arrived from the cloud. Its end is 31007 or 31008.',
  '31007': 'A password change was written back to Active Directory.',
  '31008': failed('A password change'),
  '31009': 'A reset by an admin arrived from the cloud. Its end is 31010 or 31011.',
  '31010': 'A reset by an admin was written back to Active Directory.',
  '31011': failed('A reset by an admin'),
  '31012': 'Switching writeback off has begun.',
  '31013': 'Writeback was switched off at the server.',
  '31014': "Switching writeback off failed: the wizard's admin lacks rights or is federated.",
  '31015': 'The writeback service started and takes requests.',
  '31016': 'The writeback service stopped: until it starts, no request succeeds.',
  '31017': "The wizard's admin signed in well; switching on or off can begin.",
  '31018': 'The key that protects passwords on their way was made.',
  '31019': 'Heartbeat: the server reached Service Bus. It comes about every five minutes.',
  '31034': "The server couldn't connect to its Service Bus listener.",
  '31044': 'Writeback is not healthy: one of its two listeners is not running.',
  '32000': 'Something unknown failed. The exception text in the event says more.',
  '32001': "The server couldn't connect to the password reset service.",
  '32002': "The server couldn't connect to Service Bus; often a firewall.",
  '32003': 'The reset service was handed something invalid.',
  '32004': "The password from the cloud couldn't be decrypted: the keys of cloud and server differ.",
  '32005': "The configuration file on the server couldn't be saved or read.",
  '32007': "While switching on, the configuration couldn't be updated.",
  '32008': 'The reset service gave an invalid answer.',
  '32009': "The wizard's admin got no token: a wrong password or a federated account.",
  '32010': "The encryption key couldn't be made, or a password couldn't be decrypted.",
  '32011': 'Switching on failed on the way to the reset service: a firewall or the sign-in.',
  '32013': 'Switching off failed on the way to the reset service: a firewall or the sign-in.',
  '32014': 'Service Bus had to be tried again. Only worth a look if it comes often.',
  '32015': "The heartbeat couldn't be reported to the cloud.",
  '33001': 'Active Directory gave an unknown error; a reserved character in an OU name can cause it.',
  '33002': 'The user was not found in Active Directory.',
  '33003': 'Two users have the same cloud anchor.',
  '33004': 'The connector account has no right to set this password, or the user is protected (adminCount 1).',
  '33005': 'The account is disabled in Active Directory.',
  '33006': 'The account is locked out in Active Directory.',
  '33007': 'The user typed a wrong current password.',
  '33008': "The password doesn't meet the on-premises policy: age, history, complexity or a filter.",
  '33009': 'A configuration problem of Active Directory stopped the write.',
  '6329': 'The sync engine could not set the password. The text beside it says why.',
  '6800': "The service started, but its writeback endpoint didn't.",
  '4724':
    'An attempt to reset a password. As an audit failure by the MSOL account: the domain controller refused it by policy.',
  '656': 'Password hash sync sent a password. Normal, above all after the first switching on.',
  '657': 'Password hash sync got an answer for a password. Normal, above all after the first switching on.',
  '2503': act('which directories are synchronised'),
  '2504': act('the express settings'),
  '2505': act('which domains and organizational units are synchronised'),
  '2506': act('password hash synchronization, which writeback does not need'),
  '2507': act('whether synchronisation starts after the installation'),
  '2508': act('the connector account: a new one was made'),
  '2509': act('the connector account: an existing one is used'),
  '2510': act('a synchronization rule of your own'),
  '2511': act('the filter by domain'),
  '2512': act('the filter by organizational unit'),
  '2513': act('how users sign in'),
  '2514': act('AD FS: a new farm'),
  '2515': act('single sign-on'),
  '2516': act('AD FS: a web application proxy'),
  '2517': `${act('the rights of the connector account')} It explains 33004s that began afterwards.`,
  '2518': `${act('the connector account or its password')} It explains 33004s that began afterwards.`,
  '2519': act("the password of the cloud connector's account"),
  '2520': act('AD FS: a server'),
  '2521': act('AD FS: its service account'),
  SSPR_0009: 'Self-service reset is not enabled. Seen by holders of Entra roles only, it is the setting for admins.',
  SSPR_0010: 'Password writeback is not enabled.',
  SSPR_0011: 'No password reset policy is defined.',
  SSPR_0012: 'Your organisation lacks the licence: Entra ID P1 or P2 is not bought, or assigned to nobody.',
  SSPR_0013: 'The user is not in the group that may reset.',
  SSPR_0014:
    'The user has registered no method (security info), or too few. Since 7 September 2026 (MC1325414; in some tenants later) a phone number or mail address that only stands in the directory no longer counts.',
  SSPR_0029: 'The on-premises side refused: rights, a protected account or the password policy.',
  SSPR_0030: "The on-premises side couldn't be reached.",
  '0x80230619':
    'A restriction forbids this password: age, history, complexity, a filter, or the user may not change it.',
  '0x8023061f':
    'Writeback does not know the forest of this connector: it was added, or added anew, after writeback was switched on.',
  '0x80230402': 'Two entries have the same anchor.',
  '0x80230626': "The connector account's credentials were denied access: rights are missing, or the user is protected.",
  '0x80230818':
    "The Connect server couldn't contact a domain controller. This is the network inside, not the way to the cloud.",
  '0x80070005': 'Access denied: the connector account lacks rights, or may not ask SAM.',
  '0x6ba':
    'The RPC server is unavailable: the Connect server reached no domain controller. The SAM policy would show 0x5.',
  '0x800700ce': "The connector account's password is longer than 256 characters.",
  '0x8023062c': 'The connector talks LDAP that is neither signed nor encrypted.',
  FuzzyPolicyViolationInvalidPassword:
    "Entra's own list of banned passwords refused it, in the cloud. It never reached your domain, so it says nothing about writeback.",
  OnPremisesPolicyViolation:
    'The domain refused the password by its policy: age, history, complexity or a filter. So the way to it works.',
  OnPremisesConnectivityFailure: "The on-premises side couldn't be reached.",
  OnPremisesSuccessCloudFailure: 'It was set in Active Directory; the cloud is still catching up.',
  '0x80230405': 'The object to be written was not found in the connector space.',
  '0x800706ba': 'The RPC server of a domain controller could not be reached.',
  '611': 'Password hash sync of a domain failed: the other direction, from AD to Entra.',
  ADAdminActionRequired: 'The on-premises side refused: rights, a protected account or the policy (as SSPR\\_0029).',
  'reset-throttled': 'Too many tries: five within an hour for one account, phone or question.',
  'remote-sam-denied': 'The connector account was denied while asking SAM for the user.',
  'ldap-policy-control':
    'A domain controller lacks the LDAP password policy control; it is older than Windows Server 2016.',
};

/** What to call those that Microsoft gives no code or name. */
export const titles = {
  'reset-throttled': 'Too many tries',
  'remote-sam-denied': 'SAM refused the connector account',
  'ldap-policy-control': 'A domain controller is too old',
};

/** What to do where no search for a cause is needed, or before one begins. */
export const remedies = {
  nothing: 'Nothing to do.',
  'as-it-comes': 'Nothing, as long as it comes when it should.',
  wait: 'Wait two minutes or more, then try again.',
  'try-again': 'Try again in a few minutes.',
  'look-beside': 'Look at the **ADSync** events of the same minute in the Application log; paste me their text.',
  'start-service': 'Start the service **ADSync**.',
  'toggle-if-unwanted': 'If nobody meant to: ask me "who turned it off?", then say "set it up".',
  consent:
    "If it came while I read: an administrator allows this app that permission. If the portal's own interface is what refused, nobody can allow that: take the command or the portal.",
  'sign-in-again': 'Sign in again, with multifactor authentication where it is asked for.',
  'conditional-access': mend['conditional-access'],
  'not-assigned': mend['not-assigned'],
  'account-disabled': mend['account-disabled'],
  'cross-tenant': mend['cross-tenant'],
  'tenant-restrictions': mend['tenant-restrictions'],
  'sign-in-risk': mend['sign-in-risk'],
  'security-defaults': mend['security-defaults'],
  'own-credential': mend['own-credential'],
  'own-registration':
    "The portal's interface takes only apps of Microsoft's own list. Take the command, or do it in the portal.",
  upgrade: 'Upgrade Microsoft Entra Connect on the server.',
  'set-up': 'Both halves are needed. Say "set it up" and I lead you.',
};

/** The portal's banner, its key phrase as the screen shows it and what it means. */
export const banners = {
  running: {
    label: 'Your on-premises writeback client is up and running.',
    means: 'The cloud reaches the writeback client.',
  },
  'online-outdated': {
    label: '… is online and is connected … out-of-date',
    means: 'It works; Connect is outdated.',
  },
  'unknown-outdated': {
    label: "… can't check your on-premises writeback client status … out-of-date",
    means: 'Unknown: Connect is too old to tell.',
  },
  'not-configured': {
    label: "… can't connect … has not been properly configured",
    means: 'The server half is missing or failed.',
  },
  temporary: {
    label: "… can't connect … temporary issues on our end",
    means: "Perhaps a fault on Microsoft's side.",
  },
  'cannot-connect': {
    label: "… can't connect to your on-premises writeback client right now.",
    means: 'The server and the cloud have lost each other.',
  },
  'greyed-out': { label: 'The options are greyed out, or the tab is missing', means: 'Connect is not set up for it.' },
};
