/** A time in which nothing is carried out. Reasons and names come escaped, times as dates. */
export const freeze = {
  now: {
    window: (until: string, why: string) =>
      `**Change freeze until ${until}**${why ? `: ${why}` : ''}. Nothing is carried out before that.`,
    unread: (since: string) =>
      `**Frozen, because the calendar of freezes can't be read**${since ? `; it could last on ${since}` : ''}. Nothing is carried out until it can be read again. Whoever runs this bot can mend it.`,
    stopped: (who: string, age: string, why: string) =>
      `**${who} stopped everything**, ${age}: ${why} Nothing is carried out until that is lifted.`,
  },
  /** On a plan that a freeze lies ahead of. */
  coming: (from: string, until: string, why: string) =>
    `A change freeze begins on ${from} and lasts until ${until}${why ? `: ${why}` : ''}.`,
  waits: {
    heading: 'Approved, and waits for the end of a freeze',
    /** Its approval won't last until the next opening. */
    tooLate: (limit: string) =>
      `The approval only lasts until ${limit}, before the next opening. After that it has to be asked for anew.`,
    step: 'A step on the server that you have begun, finish it or step out of it, and go on here when it opens.',
    last: 'If you have finished this step, you may say so now. It begins nothing else.',
    notWritten: 'Your apply met the freeze before its first write, so I wrote nothing.',
    cutShort: 'The freeze began while I was applying: I finished the write I was at, and began no other.',
  },
  /** At the end of a change whose time ran out in it. */
  ended: {
    window: (why: string, until: string) =>
      `Its time ran out in a change freeze${why ? ` (${why})` : ''}, which lasts until ${until}.`,
    unread: "Its time ran out while everything was frozen, because the calendar of freezes couldn't be read.",
    stopped: (who: string, why: string) => `Its time ran out while ${who} had stopped everything: ${why}`,
  },
};
