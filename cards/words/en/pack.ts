/** The evidence pack's page. It is read by somebody who doesn't know this bot, on paper, perhaps years later: dates, never ages. Values arrive escaped. */
export const pack = {
  title: 'Evidence pack',
  by: (date: string) =>
    `Made by Writeback Pilot on ${date}. “I” on this page is Writeback Pilot, a bot in Microsoft Teams.`,
  tenant: 'Tenant',
  covers: 'Covers',
  coversChange: (title: string) => `one change: ${title}`,
  coversSpan: (since: string, until: string) => {
    if (since && until) return `everything on record from ${since} to ${until}`;
    if (since) return `everything on record since ${since}`;
    return until ? `everything on record until ${until}` : 'everything on record';
  },
  records: (from: string, to: string) => (from === to ? `record ${from}` : `records ${from} to ${to}`),
  underWay: (stage: string, date: string) =>
    `**Under way.** This change is not over: ${stage}. The page tells it as it stood on ${date}; a later pack tells how it ended.`,
  chapters: {
    short: 'In short',
    plan: 'What was to change',
    read: 'What was read beforehand',
    red: 'What was in the way',
    decided: 'Who decided',
    questions: 'Questions and answers',
    rests: 'What each half rests on',
    record: 'Everything on record, in order',
    people: 'Who took part',
    beside: 'Beside the changes',
    proof: 'What this file proves, and how to check it',
  },
  short: {
    asked: (who: string, date: string) => `**${who}** asked for it on ${date}.`,
    planned: (who: string, date: string) => `**${who}** drew up the plan on ${date}. It was not sent for approval.`,
    reason: (reason: string) => `Reason given: “${reason}”`,
    ticket: (ticket: string) => `Ticket: ${ticket}`,
    ticketState: (state: string, system: string, date: string) =>
      `Its state, as **${system}** sent it last on ${date}: “${state}”`,
    ticketUnknown: 'Its state had not come.',
    ticketRequired: 'The policy asked for a ticket.',
    ticketKnown: 'The policy let nothing go on before the state of its ticket had come.',
    reminded: (date: string) => `The approvers were reminded on ${date}.`,
    remindedBy: (who: string, date: string) => `**${who}** had the approvers reminded on ${date}.`,
    escalated: (date: string, names: string) => `Nobody had decided by ${date}, so others were asked too: ${names}.`,
    policy: (approvals: string, answer: string, hold: string) =>
      `The policy asked for ${approvals} by someone else within ${answer}; an approval held for ${hold}.`,
    threePeople: 'Whoever asked, approved and applied had to be three different people.',
    alone: 'The policy let a lone admin go on without an approver.',
    approved: (who: string, date: string) => `**${who}** approved it on ${date}.`,
    rejected: (who: string, date: string) => `**${who}** rejected it on ${date}.`,
    undecided: 'Nobody had decided yet.',
    emergency: (who: string, date: string, reason: string) =>
      `**Emergency:** on ${date} **${who}** let it go on without approval: “${reason}”`,
    unreviewed: 'Nobody had reviewed the emergency yet.',
    reviewed: (review: {
      readonly who: string;
      readonly date: string;
      readonly verdict: string;
      readonly comment: string;
    }) => `**${review.who}** reviewed the emergency on ${review.date}: ${review.verdict}. “${review.comment}”`,
    nothingRed: 'Nothing that was read stood in the way.',
    red: (names: string) => `In the way: ${names}.`,
    set: (who: string, way: string) => `The settings: **${who}** (${way}).`,
    ended: (date: string) => `It ended on ${date}.`,
  },
  plan: {
    route: (route: string) => `Route: ${route}.`,
    hash: (hash: string) => `Hash of the plan, which the approvals name: ${hash}`,
    slot: (when: string) => `Appointed time: ${when}.`,
    rescheduled: (date: string) => `Another time was asked for on ${date}, and it was approved anew.`,
    skipped: (steps: string) => `Found done already, and so skipped: ${steps}.`,
    setting: 'What',
    before: 'Before',
    after: 'Planned',
  },
  read: { answer: 'Answer', finding: 'What was found', at: 'Read on', none: 'Nothing was read for it.' },
  answers: { met: '✓ fine', unmet: '✗ not so', unknown: '? not known' },
  redAgain: (date: string, names: string) =>
    `On ${date}, before the settings, more came in the way and I stopped: ${names}.`,
  approvedBefore: (names: string) => `Approved before that: ${names}.`,
  decided: {
    who: 'Who',
    what: 'Decision',
    at: 'When',
    said: 'In their words',
    approved: 'approved',
    rejected: 'rejected',
    inSpite: (names: string) => `in spite of: ${names}`,
    asked: (names: string) => `Asked to approve: ${names}.`,
  },
  question: (who: string, date: string, text: string) => `**${who}** asked on ${date}: “${text}”`,
  answer: (who: string, date: string, text: string) => `**${who}** answered on ${date}: “${text}”`,
  unanswered: 'It was not answered.',
  rests: {
    what: 'What',
    answer: 'Answer',
    on: 'It rests on',
    read: (date: string, request: string) =>
      `a reading of the portal's settings on ${date}${request ? `, request id ${request}` : ''}`,
    word: (who: string, date: string) =>
      `the word of **${who}**${date ? `, given on ${date}` : ''}; no reading shows it`,
    accepted: 'the portal took the write; it was not read back',
    test: (agent: string, date: string) => `a test reset that **${agent}** carried on ${date}, after the last step`,
    log: (date: string) => `an event of ${date} that says so, after the last step`,
    skipped: 'it was there when the change was planned',
    nothing: 'nothing: nobody could read it, and nobody gave their word',
    none: 'Nothing was set or read back up to then.',
    server: 'Server half',
  },
  row: { record: 'Record', at: 'When', who: 'Who', what: 'What' },
  testStarted: 'started a writeback test with a test account',
  readingsBeside: (count: string, who: string) =>
    `Not listed one by one: ${count} of the tenant (${who}). They stand among the records.`,
  begunBefore: 'A change that began before this span is told by its records alone. Its own pack tells it whole.',
  person: { name: 'Name at the time', id: 'Object id' },
  proof: {
    records: (count: string, from: string, to: string) =>
      `Behind this page the file holds ${count} (${from} to ${to}). Each holds the hash of the one before it, so none can be edited, removed, added or moved without breaking the chain.`,
    first: (hash: string) => `Hash before the first record: ${hash}`,
    last: (hash: string) => `Hash of the last record: ${hash}`,
    page: 'This page is told from the records alone, and the check tells it anew and compares every byte.',
    heads: (count: string, to: string) =>
      `Signed heads: ${count}, the newest at record ${to}. Each was signed when its records were written.`,
    noHeads: 'Signed heads: none. No key signed these records when they were written.',
    signed: (key: string) =>
      `This file is signed with the Ed25519 key whose fingerprint (SHA-256) is ${key}. A genuine signature shows that whoever holds that key made the file and that no byte has changed since.`,
    keyFrom:
      'The public key is not in this file, because a key that comes with a file proves nothing. Get it from whoever runs the bot by another way, and compare the fingerprint with them.',
    unsigned:
      '**Not signed.** No key was configured, so the check shows that page, records and chain belong together, and not who made them. Compare the hash of the last record with whoever runs the bot, or with an earlier export.',
    limits:
      'What it can’t prove: that whoever holds the key and the store wrote down the truth. Heads that are kept elsewhere (the anchor) show whether a trail was written anew.',
    check: 'To check it, with the bot’s program and no connection to anything:',
    command: (hasKey: boolean) => `npm run audit -- verify <this file>${hasKey ? ' --key <public key>' : ''}`,
  },
  card: {
    heading: 'Evidence pack',
    body: 'One file for an auditor: the story in plain words, the records, their chain and the signed heads. It opens in any browser and can be checked without me.',
    of: 'What it covers',
    change: (title: string, stage: string, date: string) => `${title} (${stage}), ${date}`,
    days: (days: string) => `Everything of the last ${days}`,
    all: 'The whole trail',
    empty: 'There is nothing on record yet, so there is nothing to pack.',
    make: 'Make the pack',
    again: 'Choose again',
    purpose: 'An evidence pack for an auditor.',
    unsigned: 'No signing key is configured, so it will say that it is not signed.',
    states: {
      nothing: 'Nothing is on record of that. Choose something else.',
      tooLong: (until: string) =>
        until
          ? `That is too much for one file: it would hold what is on record until ${until}. Choose less, or have whoever runs this bot write it in pieces with “npm run audit -- pack”.`
          : 'That is too much for one file. Choose less, or have whoever runs this bot write it with “npm run audit -- pack”.',
      broken: (record: string) =>
        `Record ${record} of the trail doesn't belong where it stands, so I packed nothing. Tell whoever runs this bot: “npm run audit -- verify” says more.`,
      byHand: 'Teams takes no files here. Whoever runs this bot can write it with “npm run audit -- pack”.',
    },
  },
};
