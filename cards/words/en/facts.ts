/** The exact fact that a question asked for, before the card. A yes/no question gets its answer as the first word. */
export const facts = {
  yes: 'Yes.',
  no: 'No.',
  cantTell: (because: string) => `Can't tell, because ${because}.`,
  hasPlan: (plan: string) => `Yes. **Entra ID ${plan}** is there.`,
  hasNone: 'No. There is no Entra ID P1 or P2.',
  covers: 'Yes. There is **Entra ID P2**, which covers what P1 is needed for.',
  noPlan2: 'No. There is **Entra ID P1**, but no P2. P1 is enough for writeback.',
  syncRan: (age: string, date: string) => `The last sync ran **${age}** (${date}).`,
  syncOn: (age: string) => `Yes. Directory sync is on; it last ran ${age}.`,
  syncOff: 'No. Directory sync is off.',
  syncNever: 'Directory sync is off, so there is no last sync.',
  switched: (isOn: boolean, who: string, date: string, age: string) =>
    `**${who}** switched it ${isOn ? 'on' : 'off'}, ${date} (${age}), by the audit log.`,
  switchedHere: (who: string, date: string, age: string) => `**${who}** switched it on through me, ${date} (${age}).`,
  nobodyNamed: "Someone the log doesn't name",
  rolesNeeded:
    'One of **Hybrid Identity Administrator**, **Authentication Policy Administrator** or **Global Administrator**.',
  roleHeld: (role: string) => `You hold **${role}**.`,
  roleNone: 'You hold none of them now.',
  approvers: (names: string, missing: string) => `**${names}**. Still needed: ${missing}.`,
  noneWaiting: 'Nobody: nothing waits for approval.',
  leftSteps: (steps: string) => `${steps} on the server, then the portal settings.`,
  leftSettings: 'The portal settings.',
  leftApproval: (names: string) => `The approval by **${names}**; then the steps begin.`,
  leftReading: 'One reading that proves it.',
  leftNothing: 'Nothing is under way.',
};
