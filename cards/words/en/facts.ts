/** The exact fact that a question asked for, before the card. Only `first` holds a yes or a no, and `spoken` alone says it. */
export const facts = {
  first: { yes: 'Yes', no: 'No', 'not-yet': 'No, not yet', 'probably-not': 'Probably not', 'cant-tell': "Can't tell" },
  because: (because: string) => `because ${because}.`,
  hasPlan: (plan: string) => `**Entra ID ${plan}** is there.`,
  sharedOnly: (plan: string) =>
    `**Entra ID ${plan}** is there, but only in products for rooms or shared devices, which cover no people.`,
  unassigned: (plan: string) => `**Entra ID ${plan}** is there, but assigned to nobody.`,
  noPlan: 'There is no Entra ID P1 or P2.',
  covers: 'There is **Entra ID P2**, which covers what P1 is needed for.',
  onlyPlan1: 'There is **Entra ID P1**, but no P2. P1 is enough for writeback.',
  syncRan: (age: string, date: string) => `The last sync ran **${age}** (${date}).`,
  syncOn: (age: string) => `Directory sync is on; it last ran ${age}.`,
  syncOff: 'Directory sync is off.',
  syncNeverRan: 'Directory sync is on, but has never run.',
  syncNever: 'There is no last sync: directory sync is off or has never run.',
  switched: (isOn: boolean, who: string, date: string, age: string) =>
    `**${who}** switched it ${isOn ? 'on' : 'off'}, ${date} (${age}): the newest entry in the audit log.`,
  switchedHere: (isOn: boolean, who: string, date: string, age: string) =>
    `**${who}** switched it ${isOn ? 'on' : 'off'} through me, ${date} (${age}).`,
  switchedByWord: (isOn: boolean, who: string, date: string, age: string) =>
    `**${who}** switched it ${isOn ? 'on' : 'off'}, by their own word, in the change that ended ${date} (${age}).`,
  nobodyNamed: "Someone the log doesn't name",
  unlockSwitcher: 'Who switched account unlock is in no log that I read.',
  rolesNeeded:
    'One of **Hybrid Identity Administrator**, **Authentication Policy Administrator** or **Global Administrator**.',
  rolesTaken:
    'It takes one of **Hybrid Identity Administrator**, **Authentication Policy Administrator** or **Global Administrator**.',
  roleHeld: (role: string) => `You hold **${role}**.`,
  roleNone: 'You hold none of the three now.',
  approvers: (names: string, missing: string) => `**${names}**. Still needed: ${missing}.`,
  anApprover: 'an approver',
  noneWaiting: 'Nobody: nothing waits for approval.',
  nobodyYet: (count: string) => `Nobody yet: ${count}`,
  approvalsOf: (have: number, need: number) => `${have} of ${need} approvals.`,
  reviewed: (who: string, verdict: 'approved' | 'rejected', age: string) => `**${who}** ${verdict} it ${age}.`,
  notSent: "the plan hasn't been sent for approval.",
  nothingSent: 'nothing has been sent for approval.',
  nothingWaits: 'nothing waits for approval.',
  waits: (requester: string, approvers: string, count: string) =>
    `**${requester}**'s request waits for **${approvers}**, ${count}`,
  waitsForYou: (requester: string) => `**${requester}**'s request waits for you.`,
  aloneByPolicy: 'it went on without an approver, as the policy lets a lone admin do.',
  stands: (stage: string) => `the newest change is at “${stage}”.`,
  standsWith: (stage: string, count: string) => `the newest change is at “${stage}”, with ${count}`,
  leftSteps: (steps: string) => `${steps} on the server, then the portal settings.`,
  leftSettings: 'The portal settings.',
  leftOnServer: (steps: string) => `${steps} on the server.`,
  leftApproval: (names: string) => `The approval by **${names}**; then the steps begin.`,
  leftReading: 'One reading or one test that proves it.',
  noProof: 'No change has ended yet, so there is no proof of one. This is what I know:',
  noProofYet: (open: string) => `There is no proof yet. ${open} This is what I know:`,
  leftNothing: 'Nothing is under way.',
  /** How it stands, to a question that asks for something else or for more. */
  state: {
    writeback: {
      on: 'Password writeback is on.',
      'probably-on': 'Password writeback looks on.',
      off: 'Password writeback is off.',
      unknown: "Whether password writeback is on isn't known.",
    },
    unlock: {
      on: 'Users may unlock accounts without a reset.',
      'probably-on': 'Users may unlock accounts without a reset, by all signs.',
      off: "Users can't unlock accounts without a reset.",
      unknown: "Whether users may unlock accounts without a reset isn't known.",
    },
  },
  /** To a yes-or-no question about something else: no answer of its own, then what is known. */
  notExactly: (known: string) => `I can't answer exactly that. What I know: ${known}`,
  neither: (unknown: string) => `I can't answer exactly that, and ${unknown}`,
  ofEveryTenant: {
    all: "From Microsoft's documentation; not read from your tenant.",
    rest: "The rest is from Microsoft's documentation.",
  },
  /** Under a fact: what was read of the tenant, when and by whom. */
  here: (sentence: string, read: string) => `**In your tenant:** ${[sentence, read].filter(Boolean).join(' ')}`,
  hereUnknown: (because: string, age: string) =>
    `**In your tenant:** not known, because ${because}.${age ? ` I last looked ${age}.` : ''}`,
  clients: {
    'connect-sync': '**Entra Connect** is the writeback client, by all that I read.',
    'cloud-sync': '**Cloud sync** is the writeback client, by all that I read.',
    both: '**Entra Connect** and **cloud sync** both leave traces.',
    none: 'The portal shows no writeback client of Entra Connect.',
  },
  agentsUntold: (because: string) => `Whether cloud sync’s agents are there isn’t known, because ${because}.`,
  noReset: 'The audit log shows no reset that was written back.',
  notExactlyReady: "I can't answer exactly that. This is what I read of the prerequisites:",
};
