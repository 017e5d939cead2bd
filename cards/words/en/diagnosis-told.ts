/** What the cards say of good signs that are missing, of lines that are only quoted, and of what a paste isn't. Values arrive escaped. */
export const told = {
  missing: {
    heading: (ids: string, count: number) => (count === 1 ? `${ids} is missing` : `${ids} are missing`),
    absent: 'Where it stays away',
    look: 'To look whether it came, run',
    text: {
      '31001': 'A reset that reaches the server begins with **31001**. Without it, the request never arrived there.',
      '31002':
        'A reset that goes well ends with **31002**. Without it, look for 31003 and a 33xxx of the same minute: they say why it was refused.',
      '31004':
        'The wizard begins with **31004** when it turns writeback on. Without it, look whether **Password writeback** is ticked on **Optional features**.',
      '31005':
        'The wizard ends with **31005** when writeback is ready on the server. Without it, look whether **Password writeback** is ticked on **Optional features**, and for 32009 or 32011 of that minute.',
      '31006':
        'A password change that reaches the server begins with **31006**. Without it, the request never arrived there.',
      '31007':
        'A change that goes well ends with **31007**. Without it, look for 31008 and a 33xxx of the same minute: they say why it was refused.',
      '31009':
        'A reset by an admin that reaches the server begins with **31009**. Without it, the request never arrived there.',
      '31010':
        'A reset by an admin ends with **31010** when it goes well. Without it, look for 31011 and a 33xxx of the same minute: they say why it was refused.',
      '31013':
        'Switching off ends with **31013**. Without it, it may not be off yet: look for 31014 or 32013 of that minute.',
      '31015':
        'The writeback service writes **31015** when it starts. Without it after a restart, the service **ADSync** is not running or its endpoint failed (6800).',
      '31017':
        'The wizard writes **31017** when its admin has signed in. Without it, look for 32009: a wrong password or a federated account.',
      '31018':
        'The wizard writes **31018** when it has made the key that protects passwords. Without it, look for 32010.',
      '31019':
        'The heartbeat **31019** comes about every five minutes. Without it, the server does not reach Service Bus, or the service **ADSync** is not running.',
    },
  },
  despite: {
    heading: 'A good sign, and still it fails',
    body: 'That event tells only of its own moment. What a user sees tells more: send me the **SSPR\\_** code, or the text of event 31003 or 33xxx of that minute.',
  },
  quote: {
    heading: {
      complaint: 'That line does not tell everything',
      denied: 'Then what does the page show?',
      asked: 'What that line means',
      supposed: 'What that line means',
      past: 'And what does the page show now?',
      elsewhere: 'And what does your own page show?',
      unsure: 'Is that what the page shows now?',
    },
    complaint: {
      good: 'It only says that the cloud reaches the writeback client. What a user sees tells more: send me the **SSPR\\_** code, or the text of event 31003 or 33xxx of that minute.',
      trouble: 'Begin with what the line names; what a user sees, an **SSPR\\_** code or an event, tells more.',
    },
    body: {
      denied:
        'Another line, or none, may mean that the cloud has lost the client. The server tells it too: event **31019** comes about every five minutes.',
      past: 'You tell of an earlier time.',
      elsewhere: 'You tell of another place.',
      unsure: 'Other words stand beside the line, so I am not sure.',
    },
    line: (label: string) => `You quote: ${label}`,
    noted: 'I noted nothing of it.',
    pick: 'I noted nothing of it. If you see one of these lines now, choose it and I note that.',
  },
  apart: {
    elsewhere: {
      heading: 'That was elsewhere',
      body: 'That was in another tenant: it says nothing of this one, and I noted nothing. If it happens here too, send me the event of this tenant.',
    },
    ahead: {
      heading: 'Nothing to look for yet',
      body: 'You tell of something still to come, so I look for no fault. If it turns out otherwise than it should, tell me what you see then.',
    },
    supposed: {
      heading: 'Nothing to look for',
      body: 'You ask what it would mean, so I look for no fault here. If it happens, send me the event with its time.',
    },
    over: {
      heading: 'Settled, by your own words',
      body: 'You say that this is settled, so I look for no fault. If it comes back, send me the code or the event again.',
    },
  },
  mention: 'I kept nothing of it. Paste the event with its time, and it counts.',
  doubt: {
    heading: 'That is not certainly the writeback switch',
    why: {
      unnamed: "I can't be sure that this **Enabled** is writeback's: no connector's name stands with it.",
      mixed: "I can't be sure that this **Enabled** is writeback's: other fields stand in the same record.",
      'two-answers': 'Two connectors give two answers, so I take neither.',
      'other-command': "Another command printed that, so it isn't writeback's switch.",
      'hash-sync':
        'That is **password hash sync**, the way from Active Directory to the cloud. It says nothing of writeback.',
      'feature-flags':
        'Those are feature flags of directory sync. Their **PasswordWriteback** is not in use: nobody can rely on it.',
      scheduler:
        'That is the scheduler of directory sync. It says nothing of the switch; a server in **staging mode** writes nothing back.',
      'password-protection':
        'That is **Password Protection**, the list of banned passwords. It says nothing of writeback.',
      firewall: 'That is a firewall rule. It says nothing of the switch.',
      task: 'That is a scheduled task. It says nothing of writeback.',
      service: 'That is a Windows service. It says nothing of the switch.',
      connector: 'Those are properties of a connector or a sync rule. The switch is not among them.',
      policy: 'That is a policy of the tenant. It says nothing of the switch.',
      account: 'That is an account: its **Enabled** says whether it may sign in. It says nothing of writeback.',
      supposed: 'You ask what it would mean, so I take it as no finding.',
      elsewhere: 'You say that it comes from elsewhere, so I take it as no finding of this tenant.',
      past: 'You say that it was so earlier. The switch counts only as it is now.',
    },
    quoted: 'A line of the portal stands in it, but other words beside it: I noted nothing of that line.',
    under: 'Writeback has its switch under this command, on the Connect server:',
  },
  kept: {
    switch: 'the switch, as of now',
    events: (count: number) =>
      count === 1 ? 'one event, as of its own time' : `${count} events, each as of its own time`,
    undated: (count: number) => (count === 1 ? 'one event without a time' : `${count} events without a time`),
    codes: 'the codes of the message',
    banner: "the portal's line, as of now",
    all: (what: string) =>
      `I kept ${what}. It counts as an admin's word: attested, not confirmed. Nothing of your text is kept.`,
    nothing: 'I kept nothing of it, and the status stays as it was.',
    mayNot: 'I kept nothing of it: only what an operator pastes in the personal chat counts.',
  },
  means: {
    on: 'For the status: the server has its part, by your word. The portal has to be read too.',
    off: 'For the status: with this switch off, Connect writes nothing back.',
    old: (age: string) => `that was ${age} and says nothing of now`,
    undated: 'no time beside it, so it says nothing of now',
    ahead: 'that lies ahead of now, so it says nothing of now',
    untold: "day and month could be either, so I can't tell when",
  },
};
