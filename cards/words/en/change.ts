export const change = {
  title: 'Turn on password writeback',
  by: (who: string, age: string) => `Asked for by ${who}, ${age}`,
  table: { setting: 'What', before: 'Now', after: 'Then' },
  client: 'Writeback client on the server',
  facts: {
    reason: 'Reason',
    ticket: 'Ticket',
    requester: 'Asked for by',
    approvers: 'Asked to approve',
    approvals: 'Approvals',
    approvedBy: 'Approved by',
    operator: 'Set by',
    reported: 'Reported by',
    ended: 'Ended',
    expires: 'Expires',
    plan: 'Plan',
    comment: 'Comment',
  },
  countOf: (have: number, need: number) => `${have} of ${need}`,
  until: (date: string, ahead: string) => `${date} (${ahead})`,
  /** What is to be done where; an empty text where nothing is. */
  steps: (route: string, server: string, portal: string) => {
    if (!server) return `${route}: nothing to do on the server, ${portal} in the portal.`;
    return portal
      ? `${route}: ${server} on the server, then ${portal} in the portal.`
      : `${route}: ${server} on the server.`;
  },
  serverAndPortal: 'The server steps are yours, with me beside you. The portal steps I can do for you.',
  portalOnly: 'I can do them for you.',
  serverOnly: 'They are yours, with me beside you.',
  met: (what: string) => `✓ Already met, so skipped: ${what}.`,
  metServer: (steps: string) => `the server half (${steps})`,
  unlockLeftOut: "The writeback client says it can't unlock accounts, so this plan leaves that out.",
  readings: 'Read for this plan',
  draft: {
    heading: 'The plan',
    intro: 'Here is what would change. Nothing happens before it is approved.',
    reasonLabel: 'Reason (required)',
    reasonHint: 'Why now? Your approver reads this.',
    reasonError: 'Please write a reason for your approver.',
    ticketLabel: 'Ticket (optional)',
    ticketHint: 'For example CHG0012345',
    unlockLabel: 'Account unlock',
    unlock: 'Also let users unlock their account without a reset',
    routeLabel: 'Route (required)',
    routeError: 'Please choose a route.',
    routes: {
      'connect-sync': 'Connect Sync (the wizard, 8 steps)',
      'cloud-sync': 'Cloud sync (one PowerShell command)',
    },
    readOnly: (who: string) => `${who} is still drawing up this plan.`,
  },
  waiting: {
    requester: 'Sent for approval',
    approver: 'Your approval, please',
    other: 'Waiting for approval',
    intro: (who: string) => `${who} asks to turn on password writeback.`,
    requesterIntro: "You'll hear from me as soon as it's decided.",
    approverIntro: 'Approving lets the steps begin. It applies nothing by itself.',
    reviewed: 'Your approval is recorded.',
    unreached: (names: string) =>
      `Not reached yet: ${names}. They'll get the request as soon as they open a chat with me; please tell them.`,
    noApprovers: "I couldn't list the approvers. Please tell one of them to open a chat with me.",
    commentLabel: 'Comment (optional)',
    commentHint: 'A word to the requester',
    quote: (text: string) => `“${text}”`,
  },
  cancelling: {
    heading: 'Cancel this change?',
    intro: 'It ends here, and the trail keeps it. To go on later you would start a new one.',
    undo: 'Already done by hand, and yours to undo',
    keep: 'Go on with it',
  },
  watching: {
    heading: 'Approved and under way',
    step: (n: number, total: number, place: string) => `Step ${n} of ${total} · ${place}`,
    /** `minutes`: counted, such as “13 minutes”. */
    left: (minutes: string) => `about ${minutes} left`,
    settings: 'The portal half comes next.',
    approvedBy: (who: string, age: string) => `Approved by ${who}, ${age}.`,
    alone: 'No second admin is asked: the policy here lets a lone admin go on.',
  },
};
