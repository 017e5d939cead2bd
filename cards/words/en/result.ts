import type { OffSign } from '../../../bot/workflow/record/events.ts';

export const result = {
  byTest: {
    heading: 'Done, by test. Password writeback works',
    intro: (agent: string, date: string) =>
      `I couldn't read everything back, but a reset after the last step proves the way: **${agent}** carried it on ${date}.`,
    notBefore: "Whether it worked before isn't known, so this doesn't say that this change turned it on.",
  },
  byLog: {
    heading: {
      'disable-event': 'Off, by the log',
      'server-event': 'Off, by an event as pasted',
      'test-refused': 'Off, by the log',
    } satisfies Record<OffSign['sign'], string>,
    /** To events of the server that a change under way brings with it. */
    pasted: {
      expected: 'That is what turning writeback off brings with it.',
      'role-not-read': "That ends nothing yet: I couldn't read your role. Paste it again once it can be read.",
      elsewhere: (place: string) =>
        `That ends nothing, and I kept nothing of it: it names **${place}**, which I don't know as this tenant's. If it is your own server after all, **Check now** or a test tells it too.`,
      wanted: (who: string, date: string) =>
        `Nothing is wrong: that is what was wanted. The change by ${who} turned writeback off, and ended on ${date}.`,
      'portal-half':
        "That ends nothing: it speaks of the server half, and this change is about the portal's. **Check now**, or a test reset that is refused, tells it.",
      'one-client':
        'That ends nothing: it speaks of one client alone, and this change turns off more than that. **Check now**, or a test reset that is refused, tells it.',
      'not-operator': "That ends nothing: only what an admin pastes counts. Ask the change's admin to paste it.",
      'ends-nothing': 'That ends nothing yet: it takes event **31013**, newer than the cleared box.',
      ahead:
        "That ends nothing: the time of this **31013** lies ahead of now. Look at the server's clock, and paste the event once it has happened.",
    },
    /** A test after the last step. */
    cameThrough: (agent: string, date: string) =>
      `A test reset of ${date} was still carried by **${agent}**, so writeback isn't off.`,
    /** The sign in a few words, as in the history. */
    sign: {
      'disable-event': 'the Disable event in the log',
      'server-event': 'event 31013, as pasted',
      'test-refused': 'a test that was refused',
    } satisfies Record<OffSign['sign'], string>,
    intro: {
      'disable-event': (date: string) =>
        `I couldn't read everything back, but the audit log holds **Disable password writeback for directory** of ${date}, after the server half was turned off.`,
      'server-event': (date: string, who: string) =>
        `I couldn't read everything back. The server's event 31013 of ${date}, as pasted by ${who}, says that writeback was taken off.`,
      'test-refused': (date: string) =>
        `I couldn't read everything back, but after the last step a reset was refused because writeback isn't enabled, on ${date}.`,
    } satisfies Record<OffSign['sign'], (date: string, who: string) => string>,
  },
  watched: {
    until: (date: string) => `Watched until ${date}. Other changes may go on.`,
    notice: 'Time to look again at the move to cloud sync',
    again:
      '**Time to look again.** Press **Check now**: if something speaks against the move since, the answer says so.',
    over: 'The two weeks of validation are over',
    ended:
      '**The two weeks are over**, and I ask no more. Press **Is writeback on?** for a last look: if something speaks against the move since, the answer says so.',
    /** On the answer to “is it on?” while a move is being watched. */
    holds: (date: string, until: string) =>
      `The move to cloud sync was proven on ${date}. Nothing speaks against it since; it is watched until ${until}.`,
    open: (date: string, found: string, ago: string) =>
      `The move to cloud sync was proven on ${date}. In question again, ${ago}: ${found} The change stays done.`,
  },
  unconfirmed: {
    heading: 'Unconfirmed. The proof is missing',
    intro: (who: string) => `${who || 'An approver'} accepted this change although not everything could be read back.`,
    next: '**Next:** press **Test writeback**. One reset that the log shows carried on-premises is the proof that is missing.',
  },
  failed: {
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
    afterSteps: (who: string) => `${who} rejected going on with this change. What was done by then stays as it is.`,
    next: '**Next:** talk it over, then start a new change.',
  },
  cancelled: {
    heading: 'Cancelled',
    intro: (who: string) => `${who} cancelled this change. I wrote nothing.`,
    afterWrite: (who: string) => `${who} cancelled this change. What the portal had taken by then stays as it is.`,
    handwork: 'What was done by hand on the server stays as it is.',
  },
  expired: {
    heading: 'Expired',
    unanswered: 'Nobody decided in time. Nothing was changed.',
    again: 'Nobody approved it again in time. What was done by then stays as it is.',
    unfinished: 'The approval ran out before the change was finished. I wrote nothing.',
    next: '**Next:** start a new change when the time suits you and your approver.',
    nextBegun:
      '**Next:** start a new change for what is left. A step on the server that is done already you only tick in it.',
  },
  /** How sure it is, in a word or two. */
  sure: {
    verified: 'Verified',
    byTest: 'Proven by a test',
    byReset: 'Proven by a reset',
    byLog: 'By the log',
    byPaste: 'As pasted',
  },
  unread: (names: string) => `Not read back: ${names}.`,
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
