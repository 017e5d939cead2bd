export const running = {
  place: {
    'connect-sync': 'Connect server',
    'cloud-sync': 'Cloud sync agent server',
  },
  why: (reason: string) => `**Why:** ${reason}`,
  formerly: (label: string) => `On older screens: ${label}`,
  /** What is known of a reset that a step asks for. */
  reset: {
    carried: (agent: string, ago: string) => `✓ The log: **${agent}** carried a reset, ${ago}.`,
    none: (agent: string) => `? I know of no reset by **${agent}** yet.`,
  },
  confirmLabel: 'Confirmation',
  confirmError: 'Please tick this once it is done on the server.',
  stuck: {
    heading: 'Most common causes',
    stepOut: (undo: string) => `To stop here: ${undo}`,
  },
  apply: {
    heading: (count: number): string => {
      if (count === 0) return 'Nothing is left to set in the portal';
      return count === 1 ? 'The portal setting' : `The ${count === 2 ? 'two' : 'three'} portal settings`;
    },
    progress: 'The portal half',
    intro: 'Choose a way; I read the settings back.',
    forMe: '**Apply for me**: as you, with your sign-in.',
    command: '**Give me the command**: you run it as yourself.',
    portal: "**I'll do it in the portal**: a few short steps.",
    warning: "All but the portal: Microsoft doesn't document this interface for apps. It may refuse or change.",
    switchedOff: 'Apply for me is switched off here.',
  },
  command: {
    heading: 'Run this as yourself',
    intro: (shell: string) => `In **${shell}** with the Azure CLI; I never see that sign-in.`,
    warning: "Microsoft doesn't document this interface for apps. If it refuses, use the portal.",
    missing: 'The command has to be drawn up anew. Press the button once more.',
    after: 'Then press **Check now**: it records that you ran it, and reads the settings.',
  },
  portal: {
    heading: 'In the portal, step by step',
    cloudSync: 'Tick **Write back passwords with Microsoft Entra Connect cloud sync** too, if it is offered.',
    formerly:
      'On older screens: **Azure Active Directory > Password reset > On-premises integration**, both **Yes**, then **Done**.',
    after: 'Then press **Check now**: it records your change, and I read the settings.',
  },
  applying: {
    heading: 'Applying now',
    intro: (who: string, age: string) => `${who} pressed **Apply for me** ${age}.`,
    steps: 'I read, compare with the plan, write, and read back for up to a minute. This card changes by itself.',
    doubt: (why: string) =>
      `The portal gave no clear answer to the write, because ${why}. So I read whether it took effect.`,
    between: 'One setting is sent. I wait until it shows before I send the next.',
    looks: (n: number, of: number) =>
      n === 0 ? `Sent. I read it back, ${of} times at most.` : `Sent, and read back: look ${n} of ${of}.`,
    notYet: 'Not all of it shows yet.',
    unread: (why: string) => `That look found nothing, because ${why}.`,
    nextLook: (when: string) => `The next look is ${when}.`,
  },
  verifying: {
    heading: {
      accepted: 'Accepted, not yet verified',
      reported: 'Reported, not yet verified',
      neither: 'Not yet verified',
    },
    intro: {
      accepted: "The portal took the settings, but I couldn't read all of it back.",
      reported: (who: string) => `${who} reports that it is done. I couldn't read all of it back.`,
      neither: "I couldn't read all of it back.",
    },
    /** All of it was read, and only a reset can prove that the way works. */
    proof: {
      heading: 'Set, and not yet proven',
      intro: (agent: string) =>
        `Everything reads as planned. What is missing is a reset, newer than the last step, that the log says **${agent}** carried.`,
      next: 'Press **Test writeback**.',
    },
    because: (reason: string, code: string) => `The reading is unknown because ${reason}${code ? ` (${code})` : ''}.`,
    /** What would confirm it, by what stood in the way of the reading. */
    confirms: {
      role: 'What would confirm it: a **Check now** by someone whose role can read the portal settings, or a writeback test.',
      later: 'What would confirm it: **Check now** in a few minutes, or a writeback test.',
      test: (agent: string) =>
        `No role opens that reading to me here. What would confirm it: a writeback test that the log shows carried by **${agent}**.`,
    },
    approver: 'Or accept it as unconfirmed, and say why.',
    asksApprover: 'An approver may accept it as unconfirmed, with a reason.',
    reasonLabel: 'Reason',
    reasonHint: 'What makes you satisfied?',
    reasonError: 'Please say why you accept it without proof.',
    until: 'Otherwise it fails',
  },
  lastRead: (age: string) => `Read ${age}:`,
  unsettled: {
    heading: 'Outcome not recorded',
    intro: (who: string, age: string) =>
      `${who} pressed **Apply for me** ${age}, and how it ended isn't known: no clear answer came, or I stopped before I could record it.`,
    next: 'Nothing is written again until it is settled. **Check now** reads the settings with your sign-in and settles it.',
  },
};
