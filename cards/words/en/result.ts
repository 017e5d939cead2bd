export const result = {
  done: {
    heading: 'Done. Password writeback is on',
    intro: 'All closing readings are met. Here is the proof.',
    next: '**Next:** press **Test writeback**. A reset by a synced user who is no admin proves the whole way.',
  },
  unconfirmed: {
    heading: 'Unconfirmed. The proof is missing',
    intro: (who: string) => `${who || 'An approver'} accepted this change although not everything could be read back.`,
    next: '**Next:** press Check now on the status card when someone with a reading role is here.',
  },
  failed: {
    heading: 'Failed. Password writeback is not proven on',
    because: {
      unmet: 'The settings were written, but reading back shows that not all of them took.',
      'execution-expired': 'The time for this change ran out before everything was verified.',
      'settings-differ': 'After an interrupted apply the settings are neither as before nor as planned.',
    } as Readonly<Record<string, string>>,
    otherwise: 'It ended before everything was verified.',
    next: '**Next:** see above what is missing, mend it, then start a new change.',
  },
  rejected: {
    heading: 'Rejected',
    intro: (who: string) => `${who} rejected this change. Nothing was changed.`,
    next: '**Next:** talk it over, then start a new change.',
  },
  cancelled: {
    heading: 'Cancelled',
    intro: (who: string) => `${who} cancelled this change. I wrote nothing.`,
    handwork: 'What was done by hand on the server stays as it is.',
  },
  expired: {
    heading: 'Expired',
    unanswered: 'Nobody decided in time. Nothing was changed.',
    unfinished: 'The approval ran out before the change was finished. I wrote nothing.',
    next: '**Next:** start a new change when the time suits you and your approver.',
  },
  proof: 'Proof',
  readAt: (answer: string, date: string) => `${answer}, ${date}`,
  request: 'Request id',
  lone: 'lone admin, as the policy allows',
  note: {
    heading: 'Good to know',
    lines: [
      'Resets by an admin in the Entra admin center are written back too.',
      'Everyone who uses it needs Entra ID P1 or P2.',
      'Resets in the Microsoft 365 admin center are not written back.',
    ],
  },
};

export const rollback = {
  heading: 'How to turn it off again',
  intro: "Undo as an approved change of its own isn't in this round. By hand it takes a few minutes:",
  after: 'The portal boxes alone stop writeback at once; the wizard part removes it from the server.',
};
