/** An appointed time. `when` comes as `time.span` says it, names escaped. */
export const slot = {
  label: 'Appointed time',
  /** On the inputs; `zone`: whose clock they go by, empty where Teams doesn't say. */
  day: (zone: string) => `Appointed day, optional (${zone || 'UTC'})`,
  from: 'From',
  until: 'Until',
  /** On a plan, to whoever decides on it. */
  line: (when: string) => `**Appointed time: ${when}.** It is carried out only then.`,
  none: 'It has no appointed time any more.',
  moved: (who: string, when?: string) =>
    `${who} asked for another time, so it is approved anew${when ? `: **${when}**, and only then` : ''}.`,
  /** How far a change is that waits for it, within a sentence. */
  stage: (when: string) => `approved for ${when}`,
  /** Approved and not begun. */
  ahead: {
    heading: 'Approved, and waits for its time',
    mine: 'I call you when it opens; the steps and **Apply for me** are here from then on. Nothing happens by itself.',
    other: (who: string) => `${who} is called when it opens. Nothing happens by itself.`,
  },
  /** Begun in its time, which has passed. */
  over: {
    heading: 'Its appointed time has passed',
    text: 'Nothing more is written; **Check now** still reads. What is left takes a new time, approved anew.',
    notWritten: 'Your apply met the end of the time before its first write, so I wrote nothing.',
  },
  /** Room for another time. */
  moving: {
    heading: 'Another time',
    intro:
      'A new time is approved anew, and approvals so far no longer count. Leave all three empty to do without one.',
    now: (when: string) => `So far: ${when}.`,
    send: 'Ask for this time',
  },
  expired: {
    waiting: (when: string) => `Nobody approved it before its appointed time ended (${when}), so it expired.`,
    running: (when: string) =>
      `Its appointed time ended (${when}) and it was not carried out, so the approval expired.`,
    begun: (when: string) => `Its appointed time ended (${when}) before it was finished, so the approval expired.`,
  },
  /** Answers to "when is it applied?" */
  asked: {
    waiting: (when: string) => `It is to be carried out ${when}, if it is approved before that.`,
    ahead: (when: string) => `It is carried out ${when}, by a person who presses.`,
    open: (when: string) => `Its time has begun: ${when}. Somebody has to press.`,
    over: (when: string) => `Its appointed time has passed: ${when}.`,
    none: (until: string) =>
      `It has no appointed time: once approved it can be carried out at any time until ${until}.`,
    undecided: 'It has no appointed time. Whoever asked for it may name one, such as “tonight from 22 to 23”.',
  },
  /** To whoever names a time while no change is planned. */
  first: 'No change is planned. Start one, and name the time on its plan.',
};
