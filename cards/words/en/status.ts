import type { Phase, Verdict } from '../../../bot/workflow/vocabulary.ts';

type Says = Readonly<Record<string, string>>;
const by = (who: string) => (who ? ` by ${who}` : '');

/** The first word answers the question; the rest says to what. */
export const home = {
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
  evidence: 'What this rests on',
  alsoKnown: 'Also read',
  notKnown: 'Not known',
  contradiction: 'These two disagree',
  disagree: (one: string, other: string) => `${one} But: ${other}`,
  unknownLine: (source: string, reason: string, code: string) => `**${source}**: ${reason}${code ? ` (${code})` : ''}`,
  evidenceMeta: (source: string, weight: string, age: string, who: string) =>
    [source, weight, age, who].filter(Boolean).join(' · '),
  openChange: (stage: string, who: string) => `There is an open change${who ? ` by ${who}` : ''}: ${stage}.`,
  askPersonally: 'For the evidence, ask me in our personal chat.',
  stage: {
    draft: 'being planned',
    waiting: 'waiting for approval',
    running: 'approved, in progress',
    applying: 'the settings are being written',
    verifying: 'accepted, waiting for proof',
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
  'client-missing': 'No writeback client is registered: the server half is not done.',
  'unlock-on': 'Unlocking without a reset is allowed.',
  'unlock-off': 'Unlocking without a reset is not allowed.',
  'unlock-unsupported': "The writeback client says it can't unlock accounts.",
  connectivity: (v: Says) =>
    `The connectivity check answered ${v.code}. Microsoft doesn't publish what that number means.`,
  'audit-enabled': (v: Says) => `Writeback was switched **on**${by(v.who ?? '')}.`,
  'audit-disabled': (v: Says) => `Writeback was switched **off**${by(v.who ?? '')}.`,
  'reset-written-back': (v: Says) => `A reset was written back${v.agent ? ` through ${v.agent}` : ''}.`,
  'reset-cloud-only': 'The newest reset stayed in the cloud.',
  'sync-fresh': (v: Says) => `Directory sync is on; it last ran ${v.ago || 'recently'}.`,
  'sync-stale': (v: Says) => `Directory sync is on, but ${v.ago ? `last ran ${v.ago}` : 'has never run'}.`,
  'sync-off': 'Directory sync is off.',
  'licence-present': 'Entra ID P1 or P2 is there.',
  'licence-missing': 'No Entra ID P1 or P2 was found.',
  'licence-shared-only': 'Only room or shared-device products carry the P1 or P2 plan.',
  scope: {
    none: 'Self-service reset is on for nobody.',
    selected: 'Self-service reset is on for a selected group.',
    all: 'Self-service reset is on for everyone.',
  },
  attested: (v: Says) => `Reported: ${v.what}.`,
  'change-done': 'A change ended done, with proof.',
  'change-unconfirmed': 'A change ended unconfirmed.',
  'role-held': (v: Says) => `You are ${v.role}.`,
  'role-none': 'You hold none of the three roles that may set this up.',
  'admin-sspr-on': 'Admins may reset their own password.',
  'admin-sspr-off': "Admins can't reset their own password.",
};
