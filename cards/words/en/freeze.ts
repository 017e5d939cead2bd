/** A time in which nothing is carried out. Reasons and names come escaped, times as dates. */
export const freeze = {
  now: {
    window: (until: string, why: string) =>
      `**Change freeze until ${until}**${why ? `: ${why}` : ''}. Nothing is carried out before that.`,
    unread: (since: string, name: string) =>
      `**Frozen, because the calendar of freezes${name && ` ${name}`} can't be read**${since ? `; it was last read on ${since}` : ''}. Nothing is carried out until it can be read again. Whoever runs this bot can mend it.`,
    stopped: (who: string, age: string, why: string) =>
      `**${who} stopped everything**, ${age}: ${why} Nothing is carried out until that is lifted.`,
  },
  /** On a plan that a freeze lies ahead of. */
  coming: (from: string, until: string, why: string) =>
    `A change freeze begins on ${from} and lasts until ${until}${why ? `: ${why}` : ''}.`,
  waits: {
    heading: {
      freeze: 'Approved, and waits for the end of a freeze',
      stop: 'Approved, and waits for the stop to be lifted',
    },
    /** Of what goes on though nobody approved it. */
    unapproved: { freeze: 'Waits for the end of a freeze', stop: 'Waits for the stop to be lifted' },
    /** Its approval won't last until the next opening. */
    tooLate: (limit: string) =>
      `The approval only lasts until ${limit}, before the next opening. After that it has to be asked for anew.`,
    step: 'If you have begun this step on the server, finish it or step out of it; go on here after that.',
    last: 'If you have finished this step, you may say so now. It begins nothing else.',
    notWritten: 'Your apply met the freeze before its first write, so I wrote nothing.',
    cutShort: 'The freeze began while I was applying: I finished the write I was at, and began no other.',
  },
  /** The answer to “are we in a freeze?”, and where everything is stopped. */
  card: {
    open: 'No freeze: approved changes may be carried out',
    openNow: 'It is open now.',
    frozen: {
      window: 'Yes, it is a change freeze',
      unread: "Yes: frozen, since the calendar can't be read",
      stopped: 'Yes: everything is stopped',
    },
    /** To whoever asks who or what stopped it. */
    by: {
      none: 'Nothing is stopped or frozen',
      window: 'By the policy: it is a change freeze',
      unread: "By the policy: the calendar of freezes can't be read",
      stopped: (who: string) => `${who} stopped everything`,
    },
    /** To whoever asks what was stopped before: the newest stop on record. */
    before: {
      stopped: (who: string, age: string, date: string, why: string) =>
        `**${who}** stopped everything on ${date}, ${age}: ${why}`,
      lifted: (who: string, age: string) => `**${who}** lifted it ${age}.`,
      none: 'nobody has stopped anything, in all that I remember.',
    },
    /** To whoever wants a freeze ended or made longer: nobody does that here. */
    byPolicy:
      'Windows and calendars stand in the policy, which whoever runs this bot changes. An approver can stop everything until it is lifted.',
    /** To whoever asks when it ends, or who may end it. */
    ends: {
      window: 'A change freeze ends by itself',
      unread: 'Frozen until the calendar can be read',
      stopped: 'Everything is stopped until somebody lifts it',
    },
    whoStops: 'An approver who writes “stop everything” to me can stop everything here, with a reason.',
    stop: {
      title: 'Stop everything?',
      what: 'From the moment you press, nothing is carried out in this tenant until the stop is lifted.',
      barred: 'Only an approver can stop everything',
      who: (names: string) =>
        names ? `Here that is: ${names}. Ask one of them.` : 'Ask whoever runs this bot to name approvers.',
    },
    stopLabel: 'Stop everything: why?',
    stopHint: 'Mail is down, so nobody touches anything',
    lift: {
      own: 'You stopped it, so lifting it takes a second person: press **Lift the stop**, then another approver or an admin with the role does the same. Another approver can also lift it without you.',
      alone: 'By the policy you work alone here, so you may lift it by yourself.',
      others: 'Another approver can lift it; or whoever stopped it, together with a second person.',
      waits: (age: string) =>
        `You asked for it to be lifted, ${age}. Now another approver, or an admin with the role, writes “lift the freeze” to me.`,
      nobody: 'Nobody there? Whoever runs this bot can add an approver to the policy, who lifts it alone.',
      asked: (age: string) =>
        `Whoever stopped it wants it lifted, ${age}. It takes a second person: another approver, or an admin with the role.`,
    },
  },
  /** To whoever asks what a freeze is. */
  what: {
    heading: 'In a freeze nothing is carried out',
    lines: [
      'Planning, approving and reading go on as usual.',
      'No setting is written and no step on the server begins; an apply under way ends its one write.',
      'The policy names windows and calendars; an approver can also stop everything, with a reason.',
      'A window ends by itself; a stop is lifted by another approver, or by two people. An emergency lifts neither.',
    ],
  },
  /** In the history, in a few words. */
  short: {
    window: (why: string) => `change freeze${why ? ` (${why})` : ''}`,
    unread: 'the calendar of freezes was unreadable',
    stopped: (who: string) => `stopped by ${who}`,
  },
  /** At the end of a change whose time ran out in it. */
  ended: {
    window: (why: string, until: string) =>
      `Its time ran out in a change freeze${why ? ` (${why})` : ''}, which lasts until ${until}.`,
    unread: "Its time ran out while everything was frozen, because the calendar of freezes couldn't be read.",
    stopped: (who: string, why: string) => `Its time ran out while ${who} had stopped everything: ${why}`,
  },
};
