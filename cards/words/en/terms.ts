import type { EvidenceSource } from '../../../bot/workflow/evidence/assessment.ts';
import type { Ground } from '../../../bot/workflow/evidence/finding.ts';
import type {
  Attestation,
  ChangeVerb,
  ClosingReading,
  RoleName,
  Route,
  SettingName,
  Shell,
  Verdict,
  Way,
} from '../../../bot/workflow/vocabulary.ts';

const ofChange: Readonly<Record<ChangeVerb, string>> = {
  submit: 'Send for approval',
  approve: 'Approve',
  reject: 'Reject',
  ask: 'Ask',
  answer: 'Send the answer',
  next: 'Next',
  back: 'Back',
  stuck: "I'm stuck",
  apply: 'Apply for me',
  command: 'Give me the command',
  portal: "I'll do it in the portal",
  check: 'Check now',
  accept: 'Accept as unconfirmed',
  cancel: 'Cancel change',
};

export const buttons = {
  ...ofChange,
  start: 'Start setup',
  resume: 'Continue',
  showChange: 'Show the open change',
  status: 'Is writeback on?',
  readiness: 'Are we ready?',
  setup: 'Set it up',
  help: 'Help',
  history: 'History',
  approvals: 'Waiting requests',
  undo: 'How to undo it',
  signIn: 'Try again',
  showMe: 'Show me',
  goOn: 'Go on',
  activate: 'Activate the role',
  openSignIn: 'Sign in',
  setLanguage: 'Use this language',
  showAll: 'Show all',
  showLess: 'Show less',
  showPage: 'Show',
  getFile: 'Get the file',
  openDownload: 'Open the download page',
  docs: 'View Microsoft documentation',
  openPortal: 'View in Entra admin center',
  openChat: 'View in personal chat',
  inShell: (shell: string) => `Show it for ${shell}`,
};

const source: Readonly<Record<EvidenceSource, string>> = {
  licence: 'Licences',
  sync: 'Directory sync',
  'sspr-scope': 'Who may reset',
  'admin-sspr': 'Reset for admins',
  role: 'Your role',
  settings: 'Portal settings',
  connectivity: 'Writeback connectivity',
  audit: 'Audit log',
  resets: 'Recent resets',
  'policy-log': 'Reset policy log',
  agents: 'Cloud sync agents',
  'sync-jobs': 'Cloud sync jobs',
  attested: "An admin's word",
  server: "The server's own output",
  test: 'Writeback test',
};

const setting: Readonly<Record<SettingName, string>> = {
  enablementForTenant: 'Write back passwords',
  accountUnlockEnabled: 'Unlock accounts without a reset',
  cloudProvisioningEnablementForTenant: 'Write back passwords with cloud sync',
};

const closing: Readonly<Record<ClosingReading, string>> = {
  passwordWritebackSupported: 'Writeback client on the server',
  enablementForTenant: 'Write back passwords',
  accountUnlockEnabled: 'Unlock accounts without a reset',
  cloudProvisioningEnablementForTenant: 'Write back passwords with cloud sync',
};

export const terms = {
  person: { pilot: 'Writeback Pilot', unnamed: (id: string) => `someone (${id})` },
  onOff: { on: 'on', off: 'off', unknown: 'not known' },
  verdict: {
    on: 'on',
    'probably-on': 'probably on',
    off: 'off',
    unknown: 'not known',
  } satisfies Record<Verdict, string>,
  /** What a finding rests on. */
  ground: { documented: 'documented', inferred: 'inferred', word: "somebody's word" } satisfies Record<Ground, string>,
  notCounted: 'shown, not counted',
  source,
  setting,
  closing,
  route: { 'connect-sync': 'Connect Sync', 'cloud-sync': 'Cloud sync' } satisfies Record<Route, string>,
  shell: { bash: 'bash', powershell: 'PowerShell' } satisfies Record<Shell, string>,
  way: {
    apply: 'applied by Writeback Pilot',
    command: 'run as a command',
    portal: 'set in the portal',
  } satisfies Record<Way, string>,
  attested: {
    'writeback-ticked': '**Password writeback** is ticked on the server',
    'writeback-unticked': '**Password writeback** is turned off on the server',
    'set-in-portal': 'the settings were saved in the portal',
    'set-by-command': 'the command was run',
    'server-says-on': "the server's own output says it is on",
    'server-says-off': "the server's own output says it is off",
    'server-was-read': "the server's own output was looked at",
    'banner-running': 'the portal says the writeback client is up and running',
    'banner-online-outdated': 'the portal says the client is online, and its version out of date',
    'banner-unknown-outdated': "the portal can't check the client: its version is out of date",
    'banner-not-configured': 'the portal says writeback is not properly configured',
    'banner-temporary': 'the portal names a temporary issue on its end',
    'banner-cannot-connect': "the portal can't connect to the writeback client",
    'banner-greyed-out': 'the portal shows its options greyed out',
  } satisfies Record<Attestation, string> & Readonly<Record<string, string>>,
  role: {
    'Global Administrator': 'Global Administrator',
    'Hybrid Identity Administrator': 'Hybrid Identity Administrator',
    'Authentication Policy Administrator': 'Authentication Policy Administrator',
    'Reports Reader': 'Reports Reader',
    'Security Reader': 'Security Reader',
    'Security Administrator': 'Security Administrator',
  } satisfies Record<RoleName, string>,
};
