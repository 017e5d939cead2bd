/** What is said of moving to cloud sync, to whoever asks. */
export const moving = {
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
    'cloud-sync': 'Nothing was seen of Connect.',
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
  /** After a move that is still watched. */
  validating: 'The two weeks of validation are the time to look again.',
  /** What is asked of the move in particular, by the words of Microsoft's page of 16 Sep 2026. */
  asked: {
    'move-what': {
      title: 'What the move does',
      lines: [
        'Microsoft’s wizard installs the agent, makes a configuration per domain, and activates cloud sync. Connect goes into staging mode then and stays installed.',
        'Writeback is carried over where the tenant’s switch for it is on and the wizard’s **password-writeback confirmation** is ticked.',
        'The wizard tests no writeback. So I ask for one reset that the log says cloud sync carried, and for two weeks, every third day, for another look.',
        'Once cloud sync is active, the page names no way back.',
      ],
    },
    'move-users': {
      title: 'After the move users notice nothing: cloud sync carries their passwords',
      lines: [
        'Whether a reset gets through during the activation itself, the page doesn’t say: choose a quiet hour, and tell the help desk.',
        'What the wizard left behind would show at their first reset. That is why one of ours has to prove the move.',
      ],
    },
    'move-back': {
      title: 'Until the activation there is a way back; after it Microsoft’s page names none',
      lines: [
        'Before **Complete transfer to Cloud Sync**: close the wizard, and Connect goes on exporting.',
        'After it, Connect stands by in staging mode. Keep it installed, delete, disable or retag nothing that the tool made, and ask Microsoft Support.',
      ],
    },
    'move-limits': {
      title: 'The tool takes one forest and at most 2,000 objects in scope',
      lines: [
        'Nor does it take custom synchronization rules, group filtering or device synchronization.',
        'With two forests or more objects you are not in this wave. Whether and when a later one takes you, only Microsoft’s notice says.',
      ],
    },
    'move-before': {
      title: 'Before the move: what the tool wants, and what I ask for',
      lines: [
        'One forest and at most 2,000 objects in scope; no custom synchronization rules, group filtering or device synchronization.',
        'At the wizard, a **Hybrid Identity Administrator**, and Domain Admin credentials for each selected forest. The server must not be in staging mode.',
        'Writeback’s switch on in the tenant, and one reset that the log says Connect carried: what doesn’t work before won’t work after.',
        '**Environment readiness** in the wizard names what blocks. There is no way around that.',
      ],
    },
    'move-after': {
      title: 'After the activation Connect stays installed, in staging mode',
      lines: [
        'Keep it for the two weeks of validation; delete, disable or retag nothing that the tool made.',
        'One reset that the log says cloud sync carried proves the move: best by an admin in the Entra admin center.',
        'Then, back in the wizard, the validation consent and **Complete Migration**. I ask you to look again every third day.',
      ],
    },
    'move-fails': {
      title: 'If a move that I lead stops halfway, its place is kept',
      lines: [
        'Write **continue**: it goes on at the same step, also after a restart or with another admin.',
        'Before **Complete transfer to Cloud Sync**, closing the wizard is enough, and Connect goes on exporting.',
        'After it, follow the recovery in the wizard, keep Connect installed, and ask Microsoft Support. Delete, disable or retag nothing that the tool made.',
      ],
    },
    'move-who': {
      title: 'You move it yourselves, with Microsoft’s wizard on your Connect server',
      lines: [
        'An admin of yours goes through **Transition to Cloud Sync**. I lead from page to page, ask for what the tool doesn’t check, and read it back.',
        'I run no wizard and move nobody: a move takes a plan and a colleague’s approval.',
        'Whether Microsoft moves anybody by itself, no public page that I know says. Your notice names your window or deadline.',
      ],
    },
    'move-delay': {
      title: 'More time for the move only Microsoft Support can give',
      lines: [
        'Whoever is blocked may ask for it. That puts the move off and does not end the duty.',
        'Your notice names your window or deadline; I can read it nowhere.',
        'A plan of mine may have an appointed time within it: name it on the plan.',
      ],
    },
    'move-part': {
      title: 'The move that I lead is for the whole tenant',
      lines: [
        'I know of no choice of users in Microsoft’s tool: it transfers the configuration, and Connect goes into staging mode as a whole.',
        'Both clients may run side by side, each for its own domains. Setting cloud sync up for some of them is no move: ask me for **set up cloud sync**.',
      ],
    },
    'which-to-keep': {
      title: 'Which client stays depends on whether you move',
      lines: [
        'Where both serve one domain, cloud sync’s agent carries the passwords, and Connect’s half does nothing there.',
        'While a move is under way and in its two weeks of validation, leave both: Connect stays installed, in staging mode.',
        'Without a move each may stay for domains of its own. Remove neither before **Is writeback on?** says which one carries the passwords: whatever syncs your users with it would stop too.',
      ],
    },
    'no-task': {
      title: '**Transition to Cloud Sync** shows only to whoever is in the current wave',
      lines: [
        'Nor does it show on a server in staging mode: **(Get-ADSyncScheduler).StagingModeEnabled** says whether it is.',
        'Or this version of Connect is not supported by the tool.',
        'Whether you are in a wave, only Microsoft’s notice says.',
      ],
    },
    'in-a-wave': { title: 'Whether you are in a wave, only Microsoft’s notice says', lines: [] },
  },
  long: {
    title: (minutes: string) => `The move takes about ${minutes} at the wizard and the portal`,
    lines: [
      'That is my estimate, as the plan has it. How long the wizard itself takes to transfer and to synchronize, nobody can say before.',
      'Two weeks of validation follow, in which Connect stays installed.',
    ],
  },
  watch: {
    until: (date: string) => `The move is watched until ${date}`,
    over: (date: string) => `The watch of the move ended on ${date}`,
    lines: [
      'Every third day I ask its requester to press **Check now**. A question that is missed changes nothing: the next one comes, and after the last I ask no more.',
      'The change is done already, and others may go on. A newer sign against the move shows on **Is writeback on?**, whoever asks.',
    ],
  },
  complete: {
    none: '**Complete Migration** comes last, after a reset has proven the move',
    notYet: (stage: string) => `Not yet: no reset has proven the move. ${stage}`,
    proven: (date: string) => `Yes: the move was proven on ${date}`,
    lines: [
      'Back in the wizard, tick the validation consent and select **Complete Migration**. The wizard tests no writeback, so a reset that cloud sync carried comes first.',
      'Keep Connect installed for the two weeks of validation all the same.',
    ],
  },
  uninstall: {
    notYet: (date: string) => `Not before ${date}: keep Connect installed for the two weeks of validation`,
    over: (date: string) => `The two weeks of validation ended on ${date}`,
    lines: [
      'Uninstalling is no part of my plan. Before it, ask **Is writeback on?** once more, and see that **Complete Migration** is done.',
    ],
  },
};
