/** How a change stands, and on whose word. Names, agents and codes arrive escaped. */
export const standing = {
  inPart: 'in part, something is left',
  serverHalf: {
    ticked: (who: string) => `? Server half: ticked by ${who}. Nothing that I can read shows it yet.`,
    unlooked: (who: string) => `? Server half: ticked by ${who}. Not read yet.`,
    unreadable: (who: string) => `? Server half: ticked by ${who}. I can't read it here.`,
    unread: (who: string, because: string) =>
      `? Server half: ticked by ${who}. I couldn't read it, because ${because}.`,
  },
  someone: 'an admin',
  command: "Command on the agent's server",
  basis: {
    ticked: (who: string) => `ticked by ${who}`,
    reported: (who: string, age: string) => `reported by ${who}, ${age}`,
    accepted: 'the portal took it',
    proven: '✓ proven by the test',
    offBy: {
      'disable-event': '✓ off, by the log',
      'server-event': '✓ off, as pasted',
      'test-refused': '✓ off, by the log',
    },
    unlockSeen: (age: string) => `✓ an unlock is in the log, ${age}`,
  },
  left: {
    heading: (names: string) => `In part. Left: ${names}`,
    goesOn: 'The approval still holds: set the rest, then **Check now**.',
    why: {
      'client-cannot-unlock': "the client says it can't unlock accounts.",
      'write-unproven': 'it reads off. Nobody is known to have set this box from outside the portal.',
      refused: (reason: string, code: string) => `it was not taken, because ${reason}${code ? ` (${code})` : ''}.`,
    },
    mend: {
      unlock: 'Update **Microsoft Entra Connect** on the server; resets work all the same.',
      client: 'Look at the server steps again.',
      plain: 'Set it in the portal, or try again.',
    },
  },
};
