import type { KindWords } from '../shape/index.ts';

/** What is said of a move to cloud sync. */
export const moveWords: KindWords = {
  title: 'Move password writeback to cloud sync',
  again: 'Plan the move',
  already: 'Nothing is left to move: of the two clients only cloud sync shows.',
  asks: (who) =>
    `${who} asks to move password writeback to cloud sync, with Microsoft's wizard. Connect then stands by.`,
  users: {
    always: 'Nothing changes for them: cloud sync carries their passwords instead of Connect.',
    off: 'Writeback is off here, and this would turn it on: from then on their resets in the cloud count on-premises. To move without it, leave this plan and follow Microsoft’s wizard; to prove it first, set it up and move then.',
    with: {},
  },
  answer: { met: '✓ on', unmet: '✗ off', unknown: '? not known' },
  values: {},
  met: (what) => `✓ Already on, so skipped: ${what}.`,
  nothingLeft: 'Both switches were on already. **Check now** reads them; then a reset has to prove the move.',
  safe: "It changes which client carries passwords, and with it the whole sync. Nobody's password changes, but Microsoft's page names no way back from the activation.",
  serverHalf: {
    there: (age) => `✓ Wizard: Connect's client is gone and cloud sync is on, read ${age}.`,
    skipped: (steps) => `✓ Wizard: cloud sync alone was there when this was planned, so its ${steps} are skipped.`,
    skippedOne: '✓ Wizard: cloud sync alone was there when this was planned, so its step is skipped.',
    missing: (who) => `✗ Wizard: ticked by ${who}, but cloud sync is not there yet.`,
    gone: '✗ Wizard: cloud sync was there when this was planned, and is not there now.',
  },
  left: {
    written: (names) => `Written, but it doesn't read as on yet: ${names}`,
    client: 'no client of cloud sync shows.',
    plain: 'it reads off.',
    box: "Tick it in the portal, or run on the agent's server:",
  },
  done: {
    heading: 'Done, being watched. Cloud sync carries the passwords',
    intro: (date, names) => `I read everything back on ${date}, and all of it is on: ${names}.`,
    proven: (agent, date) =>
      `The log says that **${agent}** carried a reset on ${date}, after the last step of this change.`,
    next: '**Next:** back in the wizard, tick the validation consent and select **Complete Migration**. Keep Connect installed for two weeks; I ask you to look again every third day.',
    over: {
      heading: 'Done. Cloud sync carries the passwords',
      next: '**Next:** if **Complete Migration** is done in the wizard, Connect may go. Before that ask **Is writeback on?** once more.',
    },
  },
  failed: {
    heading: 'Failed. The move is not proven',
    inPart: 'Failed in part. Not all of it is on',
    onlyLeft: { cloudProvisioningEnablementForTenant: 'Failed in part. The box for cloud sync is not on' },
  },
  undo: {
    inShort: "Microsoft's page names no way back; keep Connect installed",
    heading: 'The way back to Connect',
    intro:
      "Once Cloud Sync is active, Microsoft's page of 16 Sep 2026 names no way back. What holds until you have one:",
    box: 'Leave **Write back passwords with Microsoft Entra Connect cloud sync** ticked as long as Connect is in staging mode.',
    others: 'The other switch stays on, as it was before the move.',
    after: "Clearing that box ends cloud sync's writeback. Before the activation, closing the wizard is enough.",
  },
  instead: {
    place: 'Connect server',
    plan: "Microsoft's wizard moves the sync itself. These settings have to stand for it, and a reset has to prove it. Nothing happens before it is approved.",
    serverHalf: {
      ticked: (who) => `? Wizard: gone through, says ${who}. Only a reset proves it.`,
      unlooked: (who) => `? Wizard: gone through, says ${who}. Only a reset proves it.`,
      unreadable: (who) => `? Wizard: gone through, says ${who}. I can't read it here.`,
      unread: (who, because) => `? Wizard: gone through, says ${who}. I couldn't read it, because ${because}.`,
    },
    wasTicked: (who) => `**${who}** has gone through Microsoft's wizard.`,
    undo: "Microsoft's page names no way back once Cloud Sync is active. Before that, closing the wizard is enough.",
    portal: { cloudSync: 'Tick **Write back passwords with Microsoft Entra Connect cloud sync** too.' },
  },
};
