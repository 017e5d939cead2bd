export const change = {
  by: (who: string, age: string) => `Asked for by ${who}, ${age}`,
  open: (who: string, stage: string, age: string, kind: string) =>
    `A change by **${who}** is open${kind && ` (${kind})`}: ${stage}, asked for ${age}.`,
  oneAtATime: 'There is one change at a time: it has to end before another is sent.',
  table: { setting: 'What', before: 'Now', after: 'Then' },
  client: 'Writeback client on the server',
  facts: {
    reason: 'Reason',
    ticket: 'Ticket',
    requester: 'Asked for by',
    approvers: 'Asked to approve',
    escalates: 'Asked later',
    approvals: 'Approvals',
    approvedBy: 'Approved by',
    operator: 'Set by',
    reported: 'Reported by',
    ended: 'Ended',
    expires: 'Expires',
    plan: 'Plan',
    comment: 'Comment',
  },
  ticket: {
    state: (ticket: string, state: string, system: string, age: string) => `${ticket}: ${state} (${system}, ${age})`,
    unknown: (ticket: string) => `${ticket}: its state hasn't come yet`,
    against: (ticket: string, state: string, system: string, age: string) =>
      `The ticket **${ticket}** speaks against it: “${state}” (${system}, ${age}).`,
    heading: {
      'ticket-unknown': 'Approved, and waits for its ticket',
      'ticket-against': 'Approved, but its ticket is against it',
    },
    notWritten: 'Your apply met this before its first write, so I wrote nothing.',
  },
  countOf: (have: number, need: number) => `${have} of ${need}`,
  until: (date: string, ahead: string) => `${date}, ${ahead}`,
  /** What is to be done where; an empty text where nothing is. */
  steps: (route: string, server: string, portal: string) => {
    if (!server) return `${route}: nothing to do on the server, ${portal} in the portal.`;
    return portal
      ? `${route}: ${server} on the server, then ${portal} in the portal.`
      : `${route}: ${server} on the server.`;
  },
  serverAndPortal: 'On the server you work, with me beside you. In the portal I can do it for you.',
  portalOnly: 'I can do it for you.',
  serverOnly: 'There you work, with me beside you.',
  metServer: (steps: string) => `the server half (${steps})`,
  unlockLeftOut: "The writeback client says it can't unlock accounts, so this plan leaves that out.",
  roleNotRead: (why: string) => `**Role not read**: whether the requester holds one isn't known, because ${why}.`,
  draft: {
    heading: 'The plan',
    intro: 'Here is what would change. Nothing happens before it is approved.',
    reasonLabel: 'Reason (required)',
    reasonHint: 'Why now? Your approver reads this.',
    ticketLabel: 'Ticket (optional)',
    ticketNeeded: 'Ticket (required)',
    ticketHint: 'For example CHG0012345',
    unlockLabel: 'Account unlock',
    unlock: 'Also let users unlock their account without a reset',
    routeLabel: 'Route',
    routeError: 'Please choose a route.',
    routes: {
      'connect-sync': (steps: string) => `Connect Sync (the wizard, ${steps})`,
      'cloud-sync': (_steps: string) => 'Cloud sync (one PowerShell command)',
    },
    readOnly: (who: string) => `${who} is still drawing up this plan.`,
  },
  waiting: {
    requester: 'Sent for approval',
    approver: 'Your approval, please',
    other: 'Waiting for approval',
    requesterIntro: "You'll hear from me as soon as it's decided.",
    approverIntro: 'Approving starts the steps; it applies nothing by itself.',
    reviewed: 'Your approval is recorded.',
    unreached: (names: string) =>
      `Not reached yet: ${names}. They'll get the request as soon as they open a chat with me; please tell them.`,
    /** To an approver, under a policy of three people. */
    lastToApply:
      'Here requester, approver and applier are three people: if you approve, I know of nobody left with a role to carry it out.',
    askedToo: 'Nobody has decided for long, so you are asked too.',
    askedOthers: (names: string) => `Nobody has decided for long, so I've asked others too: ${names}.`,
    noApprovers: "I couldn't list the approvers. Please tell one of them to open a chat with me.",
    commentLabel: 'Comment (optional)',
    commentHint: 'Goes to the requester',
    quote: (text: string) => `“${text}”`,
  },
  cancelling: {
    heading: 'Cancel this change?',
    draft: 'The plan is dropped. Nobody has been asked, and nothing was changed.',
    waiting: 'The request ends here, for your approvers too. To go on later you would start a new change.',
    running: 'It ends here, and the approval with it. To go on later you would start a new change and ask again.',
    undo: 'Already done by hand, and yours to undo',
    nothingLeft: 'The steps done so far have changed nothing that needs undoing.',
    taken: 'What the portal has taken stays as it is.',
  },
  rejecting: {
    heading: 'Reject this request?',
    intro: (who: string) => `It ends here, for every approver, and ${who} gets your word with it.`,
    label: (who: string) => `A word to ${who} (required)`,
    optional: (who: string) => `A word to ${who} (optional)`,
    hint: 'What would have to be different?',
  },
  asking: {
    heading: (who: string) => `Ask ${who}`,
    intro: 'Your question goes out as a message, and you get the answer as one.',
    clock: (when: string) => `Nothing ends by it: the request waits until ${when}.`,
    label: 'Your question (required)',
    hint: 'For example: why now?',
    title: (who: string) => `${who} has a question`,
    answerLabel: (who: string) => `Your answer to ${who}`,
    answerHint: 'It goes back as a message',
    more: (questions: string) => `Still to come: ${questions}.`,
    said: (who: string, age: string, quote: string) => `**${who}**, ${age}: ${quote}`,
    earlier: (questions: string) => `Asked before: ${questions}, in the history.`,
    open: 'Not answered yet',
    answered: (who: string) => `${who} has answered your question.`,
  },
  keep: 'Keep it',
  keptLabel: 'What you have typed',
  watching: {
    heading: 'Approved and under way',
    step: (n: number, total: number, place: string) => `Step ${n} of ${total} · ${place}`,
    /** `minutes`: counted, such as “13 minutes”. */
    left: (minutes: string) => `about ${minutes} left`,
    settings: 'The portal half comes next.',
    approvedBy: (who: string, age: string) => `Approved by ${who}, ${age}.`,
    alone: 'No second admin is asked: the policy here lets a lone admin go on.',
    /** To whoever has had another part in it, where the policy asks for three people. */
    third: {
      requester:
        "Here requester, approver and applier are three people. You asked for it, so a colleague with the role carries it out, who didn't approve it: they write “continue” to me.",
      absent:
        'Here requester, approver and applier are three people. Your substitute approved it for you, so another colleague with the role carries it out: they write “continue” to me.',
      approver:
        'Here requester, approver and applier are three people. You approved it, so another colleague with the role carries it out: they write “continue” to me.',
    },
  },
};
