/** How a change stands, and on whose word. Names, agents and codes arrive escaped. */
export const standing = {
  inPart: 'in part, something is left',
  serverHalf: {
    there: (age: string) => `✓ Server half: on, read ${age}.`,
    skipped: (steps: string) => `✓ Server half: already on when this was planned, so its ${steps} are skipped.`,
    skippedOne: '✓ Server half: already on when this was planned, so its step is skipped.',
    missing: (who: string) =>
      `✗ Server half: ticked by ${who}, but no writeback client is registered yet. Give it a few minutes, or press **Back** and look at the steps again.`,
    gone: '✗ Server half: it was on when this was planned, and no writeback client is registered now.',
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
    unlockSeen: (age: string) => `✓ an unlock is in the log, ${age}`,
  },
  left: {
    heading: (names: string) => `In part. Left: ${names}`,
    written: (names: string) => `Written, but it doesn't read as on yet: ${names}`,
    goesOn: 'The approval still holds: set the rest, then **Check now**.',
    why: {
      'client-cannot-unlock': "the client says it can't unlock accounts.",
      'write-unproven': 'it reads off. Nobody is known to have set this box from outside the portal.',
      refused: (reason: string, code: string) => `it was not taken, because ${reason}${code ? ` (${code})` : ''}.`,
      client: 'no writeback client is registered.',
      plain: 'it reads off.',
    },
    mend: {
      unlock: 'Update **Microsoft Entra Connect** on the server; resets work all the same.',
      box: "Tick it in the portal, or run on the agent's server:",
      client: 'Look at the server steps again.',
      plain: 'Set it in the portal, or try again.',
    },
  },
};
