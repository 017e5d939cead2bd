export const talk = {
  welcome: {
    heading: (bot: string) => `Hello, I'm ${bot}`,
    intro:
      'I take your tenant from “password writeback is off” to “on, and here is the proof”, one step at a time. A colleague approves first.',
    shared: 'Here I answer “is writeback on?” and show requests. Setting it up happens in our personal chat.',
    limits: 'I read as you and write only when you press Apply. I keep no passwords and no sign-ins.',
    tries: 'Ask “is writeback on?”, say “set it up”, paste an error, or “help”.',
    sharedTries: 'Ask “is writeback on?”, “approvals” or “help”, or paste an error.',
  },
  help: {
    heading: 'What I can do',
    what: 'Password writeback takes a password that someone resets in the cloud back to your own Active Directory. I look after that one thing:',
    lines: {
      status: '**is writeback on?** The answer, with evidence',
      readiness: '**are we ready?** Licence, sync, role and the rest',
      setup: '**set it up**: plan, approval, steps, proof',
      test: '**test writeback**: one safe reset that proves it works',
      watch: '**tell me if it breaks**: a message here when it stops',
      resume: '**continue**: go on where it was left',
      remind: '**remind her**: your approvers hear of your request again',
      slot: '**apply it tonight from 22 to 23**: a time for your change',
      rollback: '**turn it off**: a plan first, and what users lose',
      move: '**do we have to move?** Cloud sync, and what the notices say',
      approvals: '**approvals**: what waits, and for whom',
      substitute: '**I’m away till Friday, Sam approves for me**: a substitute, for a time',
      history: '**history**: who did what, and when',
      export: '**export**: the trail as a file',
      evidence: '**evidence pack**: one file that an auditor reads and checks',
      freeze: '**are we in a freeze?** When changes may be carried out; approvers can stop everything',
      settings: '**settings**: who approves, and by which rules',
      language: '**slovenščina** / **English**: my language',
    },
    shared:
      'Paste an error or an event here and I say what it means. Setting up, details and people are for our personal chat.',
    fails:
      'Something fails? Paste the error, the event or what a command printed, or tell me. Ask me too: **do we need P1?** Or of one person: **why can’t this user reset?**',
  },
  setup: {
    heading: 'Turn on password writeback',
    lines: [
      'I read your tenant and show you a plan: what is now, what will be.',
      'A colleague approves it; then I lead you through the server steps.',
      'At the end the portal settings are switched on, and I prove it.',
    ],
    beside: 'Everything on the route Connect Sync is on already. For cloud sync beside it, type “set up cloud sync”.',
    notOperator: 'Starting it needs Global, Hybrid Identity or Authentication Policy Administrator.',
  },
  unlockAlone:
    'Account unlock alone is switched off in the portal: clear **Allow users to unlock accounts without resetting their password**. All of writeback goes like this:',
  reading: {
    status: 'Reading your tenant…',
    readiness: 'Reading what it takes…',
    plan: 'Reading your tenant for the plan…',
    check: 'Reading the settings back…',
    role: 'Reading your role…',
    detail: 'A few seconds. This card changes by itself.',
  },
  below: 'The answer is below.',
  error: {
    heading: 'Something broke on my side',
    body: 'Nothing was lost, and nothing was changed by this click. Please try again; if it happens twice, tell whoever runs this bot.',
  },
  reference: (id: string) => `For whoever runs this bot: reference ${id}.`,
  oneLine: {
    'moved-on': 'This has moved on. The newest card is below.',
    ended: 'This change has ended. The newest card is below.',
    superseded: 'Replaced by a newer card below.',
  },
  approvals: {
    heading: 'Requests',
    none: 'Nothing waits for approval.',
    other: (stage: string) => `The open change is past approval: ${stage}.`,
  },
  /** What sounds like turning writeback off and is none. */
  instead: {
    'off-for-one': {
      title: 'Writeback is on or off for the whole tenant',
      next: 'For one person alone there is no switch. Who may reset in the cloud is set under **Password reset > Properties**: with **Selected**, whoever is not in its group can not. Their password on-premises stays as it is.',
    },
    'off-sspr': {
      title: 'Self-service reset is another switch',
      next: 'It stands under **Password reset > Properties** (**None**), and I leave it alone. Nobody resets on their own then, but resets by an admin are still written back. If you meant writeback, press **Turn it off**.',
    },
    uninstall: {
      title: 'Uninstalling Connect ends the whole sync',
      next: 'That is more than writeback, and the portal’s switches stay on. To stop writeback alone, press **Turn it off**; to go over to cloud sync, **Plan the move**: Connect stays installed until that is proven.',
    },
  },
  move: {
    which: {
      'connect-sync': 'You are on Connect Sync',
      'cloud-sync': 'You are on cloud sync',
      both: 'Both clients are here: Connect and cloud sync',
      none: "I can't tell yet which client you are on",
    },
    done: {
      yes: (date: string) => `Yes. The move to cloud sync was proven on ${date}`,
      no: (stage: string) => `No. The move to cloud sync: ${stage}`,
      none: 'I know of no move to cloud sync that was made here',
    },
    /** Whoever has moved, and asks whether they have to. */
    made: (date: string) => `You have moved: a reset by cloud sync proved it on ${date}`,
    heading: "Whether and when you must move, only Microsoft's notice says",
    moved: 'By what was read, you are on cloud sync',
    clients: {
      'connect-sync':
        'By the last readings you are on **Connect Sync**. Whether you are in a wave is not known: I can read that nowhere.',
      'cloud-sync': 'Nothing was seen of Connect. The two weeks of validation are the time to look again.',
      both: 'By the last readings **both** clients are here. Where both serve one domain, cloud sync carries the passwords: a healthy Connect proves nothing then.',
      none: 'Which client you are on is not known yet: ask **Is writeback on?** first.',
    },
    notices: [
      'Notices go out in waves since July 2026, in the products and by mail. Yours names your window or deadline.',
      "The tool's limits now: one forest, at most 2,000 objects. The wizard shows **Transition to Cloud Sync** only to whoever is in the current wave.",
      'Whoever is blocked may ask Microsoft Support for more time. That puts the move off and does not end the duty.',
    ],
    /** When that was: whoever reads them again moves it. */
    readOn: "By Microsoft's public pages, as read on 27 Nov 2026.",
  },
  settings: {
    heading: 'The approval policy',
    quorum: 'Approvals needed',
    approval: 'A request waits',
    execution: 'An approval holds',
    executionAt: (hours: string) => `${hours}, or for an appointed time of no more than that`,
    lone: 'Lone admin',
    loneYes: 'may go on alone',
    loneNo: 'needs another person',
    approvers: 'Approvers',
    auditors: 'Auditors',
    reminder: 'A reminder',
    reminderAt: (hours: string) => `once, after ${hours}`,
    escalation: 'Asked too',
    escalationAt: (names: string, hours: string) => `${names}, after ${hours}`,
    substitutes: 'While an approver is away',
    rejecting: 'A rejection',
    rejectingBare: 'may go without a word',
    three: 'Three people',
    threeYes: 'requester, approver and applier differ',
    ticket: 'Tickets',
    ticketRequired: 'a plan names one',
    ticketKnown: 'nothing goes on before its state has come',
    ticketAgainst: 'one that was rejected, closed or cancelled stops it',
    freeze: 'Change freezes',
    freezeWindow: (from: string, to: string, why: string) => `${from} to ${to}${why ? ` (${why})` : ''}`,
    freezeCalendar: (name: string) => `events of ${name}`,
    freezeMore: (count: number) => `${count} more`,
    webhook: 'Records also go to',
    writes: 'Apply for me',
    none: 'none',
    unmet: (id: string) => `someone not met yet (${id})`,
    group: (id: string, names: string) => (names ? `${names} (the group ${id})` : `a group (${id})`),
    note: 'Whoever runs this bot sets these in its configuration.',
  },
  language: {
    heading: 'Which language shall I speak?',
    label: 'Language',
  },
  unknown: {
    heading: "I didn't catch that",
    asked: "I can't answer that",
    body: 'I know about password writeback in this tenant: whether it is on, what it takes, how to switch it on, and why it fails. Your own password you reset at passwordreset.microsoftonline.com; other settings are not mine.',
  },
  signIn: {
    heading: 'Please sign in',
    body: 'I read the directory as you, so I need your sign-in. Teams usually does this by itself; press the button to try again.',
    shared:
      'For this I need to know who you are. Press the button: Teams signs you in, and the answer is for you alone.',
    because: (reason: string) => `Last time it failed because ${reason}.`,
    consent:
      'Microsoft gives me no access yet: an administrator has to allow this app to read the directory for people here. If that is you, press **Sign in** and allow it; otherwise ask one. Then press **Try again**.',
    interaction:
      'Your organisation asks you for one more proof before I may act for you, such as a second factor. Press **Sign in**, then **Try again**.',
    failed: (code: string) =>
      `Teams couldn't sign you in${code ? ` (${code})` : ''}. Press **Try again**; if it keeps failing, tell whoever runs this bot.`,
  },
  personalOnly: {
    heading: "Let's do this in our personal chat",
    body: 'It shows details that not everyone here needs to see. Open my chat and ask me there.',
  },
  export: {
    heading: 'The trail as a file',
    body: (count: string) => (count === '1' ? 'It holds 1 record so far.' : `It holds ${count} records so far.`),
    format: 'Form of the file',
    formats: { csv: 'CSV, to read in a spreadsheet', jsonl: 'JSON lines, to verify again later' },
    purpose: (count: string) => `The trail of password writeback changes: ${count} records.`,
    link: 'The file waits behind the button: for you alone, once, for ten minutes.',
    states: {
      asked: 'Teams asks you now whether it may put the file into your OneDrive.',
      declined: 'All right, no file. Ask me again whenever you need it.',
      delivered: 'The file is in your OneDrive now, and here in the chat.',
      'not-sent': "The file didn't get through. Nothing was changed; please ask again in a minute.",
      'too-long': 'It is too long for one file. Whoever runs this bot can write it with “npm run audit -- export”.',
      'by-hand': 'Teams takes no files here. Whoever runs this bot can write it with “npm run audit -- export”.',
    },
  },
};
