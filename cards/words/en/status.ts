import type { Doubt } from '../../../bot/workflow/evidence/assessment.ts';
import type { Phase, Verdict } from '../../../bot/workflow/vocabulary.ts';

type Says = Readonly<Record<string, string>>;
const by = (who: string) => (who ? ` by ${who}` : '');

/** The first word answers the question; the rest says to what. */
export const home = {
  clients: {
    both: 'Both clients are here. In one domain **cloud sync** carries the passwords, whatever Connect shows.',
    'cloud-sync': 'Of the two clients only cloud sync was seen here.',
  },
  writeback: {
    on: 'Yes. Password writeback is on.',
    'probably-on': 'Probably. Password writeback looks on.',
    off: 'No. Password writeback is off.',
    unknown: "Can't tell whether password writeback is on.",
  } satisfies Record<Verdict, string>,
  /** "Is it off?" asks the other way round. */
  isOff: {
    on: 'No. Password writeback is on.',
    'probably-on': 'Probably not. Password writeback looks on.',
    off: 'Yes. Password writeback is off.',
    unknown: "Can't tell whether password writeback is off.",
  } satisfies Record<Verdict, string>,
  unlock: {
    on: 'Yes. Users may unlock accounts without a reset.',
    'probably-on': 'Probably. Users may unlock accounts without a reset, by all signs.',
    off: "No. Users can't unlock accounts without a reset.",
    unknown: "Can't tell whether users may unlock accounts without a reset.",
  } satisfies Record<Verdict, string>,
  other: {
    writeback: (verdict: string) => `Password writeback: **${verdict}**`,
    unlock: (verdict: string) => `Account unlock without a reset: **${verdict}**`,
  },
  because: (reason: string) => `Because ${reason}.`,
  gathered: (age: string, who: string) => `Read ${age}${by(who)}.`,
  nothingRead: 'Nobody has read this tenant yet.',
  triedInVain: (age: string) => `Last looked ${age}; nothing was found that counts.`,
  evidence: 'What this rests on',
  alsoKnown: 'Also read',
  notKnown: 'Not known',
  aheadOfTime: 'its time lies ahead of the clock',
  /** How far back a log was looked at that holds no entry, and the documented reasons for a silent log. */
  silent: (days: string) =>
    `Looked back ${days}. A silent log can also mean: the tenant keeps seven days only (Free), nobody has opened the audit log yet, or the reader lacks an Entra licence.`,
  contradiction: 'These disagree',
  /** Why nothing certain can be said although something is known. `proof`: the last proof with its age, or nothing. */
  doubt: {
    'nothing-found': 'I found nothing that speaks for or against it.',
    'too-old': 'What I know is older than thirty days, and could have been undone since.',
    'nothing-gets-through': 'The newest resets found no way to your servers.',
    disagree: 'What I found disagrees, and nothing newer settles it.',
    'off-too-old': 'It was off when it was last seen; that is too long ago to hold for today.',
    'not-synced': 'What I found would need a synced, licensed directory, and that is missing.',
    'hints-only':
      'Resets succeed, but the log doesn’t name who carried them: they may be people who live in the cloud alone.',
  } satisfies Record<Doubt, string>,
  lastProof: (proof: string, age: string) => `Last proof, ${age}: ${proof}`,
  changedSince: (who: string, age: string) =>
    `The reset policy was changed since${by(who)}, ${age}. Look again to be sure.`,
  certain: 'A test with one user makes it certain.',
  unknownLine: (source: string, reason: string, code: string) => `**${source}**: ${reason}${code ? ` (${code})` : ''}`,
  evidenceMeta: (source: string, weight: string, age: string, who: string) =>
    [source, weight, age, who].filter(Boolean).join(' · '),
  openChange: (stage: string, who: string, kind: string) =>
    `There is an open change${who && ` by ${who}`}${kind && ` (${kind})`}: ${stage}.`,
  askPersonally: 'For the evidence, ask me in our personal chat.',
  stage: {
    draft: 'being planned',
    waiting: 'waiting for approval',
    running: 'approved, in progress',
    applying: 'the settings are being written',
    verifying: 'waiting for proof',
    unsettled: 'outcome not recorded',
    done: 'done',
    unconfirmed: 'unconfirmed',
    failed: 'failed',
    rejected: 'rejected',
    cancelled: 'cancelled',
    expired: 'expired',
  } satisfies Record<Phase, string>,
};

/** Findings, one sentence each. Values arrive escaped and, where they are times, as ages. */
export const evidence = {
  'settings-on': '**Write back passwords** is on in the portal.',
  'settings-off': '**Write back passwords** is off in the portal.',
  'client-present': 'A writeback client is registered from your server.',
  'client-missing': 'No writeback client is registered: the server half is off.',
  'client-untold': 'Whether a client is registered, this reading can’t tell where cloud sync serves the tenant.',
  'cloud-box-on': '**Write back passwords with Microsoft Entra Connect cloud sync** is on in the portal.',
  'cloud-box-off': '**Write back passwords with Microsoft Entra Connect cloud sync** is off in the portal.',
  'unlock-on': 'Unlocking without a reset is allowed.',
  'unlock-off': 'Unlocking without a reset is not allowed.',
  'unlock-unsupported': "The writeback client says it can't unlock accounts.",
  connectivity: (v: Says) =>
    `The connectivity check answered ${v.code}. Microsoft doesn't publish what that number means.`,
  'audit-enabled': (v: Says) => `Writeback was switched **on**${by(v.who ?? '')}.`,
  'audit-disabled': (v: Says) => `Writeback was switched **off**${by(v.who ?? '')}.`,
  'reset-written-back': (v: Says) => `${v.many || 'A reset'} written back${v.agent ? ` through ${v.agent}` : ''}.`,
  'reset-other-agent': (v: Says) =>
    `${v.many || 'A reset'} carried by “${v.agent}”, a word that no documentation names.`,
  'reset-cloud-only': (v: Says) => `${v.many || 'A reset'} stayed in the cloud (agent: None).`,
  'reset-unnamed': (v: Says) => `${v.many} succeeded; the log doesn't name who carried them.`,
  'unlock-event': (v: Says) => `${v.many} to unlock an account without a reset succeeded.`,
  'no-way-through': (v: Says) => `${v.many} found no connection to your servers.`,
  'not-enabled': (v: Says) => `${v.many} refused because writeback was not enabled.`,
  'domain-refused': (v: Says) => `${v.many} refused by your domain's password policy, so the way to it works.`,
  'cloud-refused': (v: Says) =>
    `${v.many} refused by the cloud's own banned-password list: that says nothing of the way.`,
  'reset-timed-out': (v: Says) => `${v.many} timed out; the log doesn't say how they ended.`,
  'reset-unclear': (v: Says) => `${v.many} ended with a result that isn't known.`,
  'reset-failed': (v: Says) => `${v.many} failed: ${v.reason}.`,
  'policy-changed': (v: Says) => `**${v.activity}**${by(v.who ?? '')}${v.changes ? `: ${v.changes}` : ''}.`,
  agents: (v: Says) => `Cloud-sync agents: ${v.active} active, ${v.inactive} inactive.`,
  'sync-jobs': (v: Says) => `Cloud-sync jobs: ${v.count}${v.ago ? `; the newest ran ${v.ago}` : ''}.`,
  'server-event': (v: Says) => `The server's log holds event ${v.event}.`,
  'server-switch-on': "The server's own output says that password writeback is enabled.",
  'server-switch-off': "The server's own output says that password writeback is not enabled.",
  'sync-fresh': (v: Says) => `Directory sync is on; it last ran ${v.ago || 'recently'}.`,
  'sync-stale': (v: Says) => `Directory sync is on, but ${v.ago ? `last ran ${v.ago}` : 'has never run'}.`,
  'sync-off': 'Directory sync is off.',
  'licence-present': 'Entra ID P1 or P2 is there.',
  'licence-missing': 'No Entra ID P1 or P2 was found.',
  'licence-unassigned': 'Entra ID P1 or P2 is bought, and assigned to nobody.',
  'licence-shared-only': 'Only room or shared-device products carry the P1 or P2 plan.',
  scope: {
    none: 'Self-service reset is on for nobody.',
    selected: 'Self-service reset is on for a selected group.',
    all: 'Self-service reset is on for everyone.',
  },
  attested: (v: Says) => `Reported: ${v.what}.`,
  'role-held': (v: Says) => `You are ${v.role}.`,
  'role-none': 'You hold none of the three roles that may set this up.',
  'admin-sspr-on': 'Admins may reset their own password.',
  'admin-sspr-off': "Admins can't reset their own password.",
};
