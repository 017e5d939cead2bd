import type { Phase } from '../../../bot/workflow/vocabulary.ts';

type Stage = Exclude<Phase, 'waiting'> | 'settings' | 'in-part';

/** A quote that ends its sentence: it brings its own full stop or gets one. */
const quoted = (word: string) => `“${word}”${/[.!?…]$/.test(word) ? '' : '.'}`;

/** Answers about the change that is under way. Names, tickets and quotes arrive escaped; `until` as a date with what is left of it. */
export const about = {
  /** Where it stands, after a colon. */
  stands: {
    waiting: (who: string) => `it waits for **${who}**.`,
    step: (n: number, total: number) => `it stands at step ${n} of ${total}.`,
    at: {
      draft: "the plan hasn't been sent for approval.",
      running: 'it is approved and under way.',
      settings: 'it stands at the portal settings.',
      'in-part': 'part of it is on, and something is left.',
      applying: 'it is being applied.',
      verifying: "it isn't verified yet.",
      unsettled: "how the last apply ended isn't known.",
      done: 'it is done.',
      unconfirmed: 'it ended unconfirmed.',
      failed: 'it failed.',
      rejected: 'it was rejected.',
      cancelled: 'it was cancelled.',
      expired: 'it expired.',
    } satisfies Record<Stage, string>,
  },
  noneUnderWay: 'Nothing is under way.',
  over: 'Nothing is left to do: this change has ended.',
  personally: 'That belongs into our personal chat: ask me there.',
  nobodySent: 'Nobody: nothing has been sent for approval.',
  nobody: (stands: string) => `Nobody: ${stands}`,
  nothingWaits: (stands: string) => `Nothing waits for approval: ${stands}`,
  withWord: (sentence: string, word: string) => `${sentence.replace(/\.$/, '')}: ${quoted(word)}`,
  withoutWord: 'Without a word on why.',
  notRejected: (stands: string) => `It wasn't rejected: ${stands}`,
  notFailed: (stands: string) => `It hasn't failed: ${stands}`,
  reason: (who: string, reason: string) => `**${who}** gives this reason: ${quoted(reason)}`,
  effect: 'Approving lets the steps begin and applies nothing by itself.',
  approvalWhy: (approvals: string) =>
    `The policy here asks for ${approvals} by someone else than the requester, so that nobody changes this alone.`,
  approvalAlone: 'The policy here lets a lone admin go on without an approver.',
  own: {
    someoneElse: (who: string) => `someone else has to approve it, here **${who}**.`,
    approver: 'press **Approve** below.',
    onlyApprovers: (who: string) => `only an approver may, here **${who}**.`,
  },
  typed: {
    requester: (who: string) => `Thank you, but someone else has to approve it, here **${who}**.`,
    approver: 'I take no decision from a typed word. Press **Approve** or **Reject**.',
    decided: 'Your approval is recorded. To take it back, press **Reject** here.',
    other: (who: string) => `Only an approver may decide, here **${who}**.`,
  },
  leave: {
    waiting: "Nothing is lost: the request waits without you, and I write to you when it's decided.",
    decider: (until: string) => `Nothing is lost: the request waits until ${until}.`,
    running: (place: string, until: string) =>
      `Nothing is lost: it stays at ${place} until ${until}. Say “continue” on any device.`,
    applying: 'It goes on without you, and the card shows how it ended.',
    open: (until: string) => `Nothing is lost: it stays open until ${until}.`,
    draft: 'Nothing is lost: the plan stays here, and can be sent for four hours.',
    none: 'Nothing is lost: a change keeps its place, and you go on with “continue” on any device.',
  },
  restart: 'Nothing is lost: whether the server or I restart, it goes on at the same place.',
  restartApplying: 'If I stop midway, **Check now** settles it before anything is written again.',
  long: {
    waiting: (who: string, until: string) => `That depends on **${who}**; the request waits until ${until}.`,
    after: (minutes: string, left: string) => `After that about ${minutes}: ${left}`,
    left: (steps: string) => `${steps} on the server, then the portal settings.`,
    settings: 'only the portal settings are left.',
    /** `minutes`: counted, such as “13 minutes”; `left` begins in lower case. */
    minutes: (minutes: string, left: string) => `About ${minutes}: ${left}`,
    applying: 'About a minute: I write, then read back.',
    proof: 'One reading or one test that proves it is left.',
    none: (minutes: string, steps: string) =>
      `About ${minutes} after the approval: ${steps} on the server, then the portal settings.`,
  },
  safeUntil: 'Nothing happens before it is approved, and I write only when someone presses **Apply for me**.',
  next: {
    waiting: (who: string) => `**${who}** decides; then the steps begin.`,
    decider: 'You decide; then the steps begin.',
    draft: 'You send the plan; then an approver decides.',
    running: (who: string, stands: string) => `**${who}** goes on: ${stands}`,
    applying: 'I read everything back; then it is done, or I say what is left.',
    verifying: 'A **Check now** that can read it, or a test, ends it.',
    unsettled: '**Check now** settles how the last apply ended; then it goes on.',
    done: 'Nothing more has to be done; **Test writeback** proves the whole way.',
    proven: 'Nothing more has to be done: it is proven.',
    unconfirmed: 'One thing is missing, the proof: **Test writeback** brings it.',
    failed: 'Mend what is missing, then start a new change.',
    rejected: (who: string) => `Talk it over with **${who}**, then start a new change.`,
    cancelled: 'Nothing, unless you start a new change.',
    expired: 'Start a new change when the time suits you and your approver.',
  },
  waitsFor: {
    you: (who: string) => `You: **${who}**'s request waits for your decision.`,
    requester: (who: string, stands: string) => `**${who}**: ${stands}`,
    /** Without a name: of the one who reads. */
    answer: (who: string) => `${who ? `**${who}**` : 'You'}: a question from an approver waits for an answer.`,
    me: 'Nobody: I am applying it.',
    reading: 'A **Check now** that can read it, or a test that proves it.',
    settling: 'A **Check now** by an admin, which settles how the last apply ended.',
  },
  since: (date: string, age: string) => `Since ${date} (${age}).`,
  expires: {
    waiting: (until: string) => `It waits until ${until}; then it ends, and nothing is changed.`,
    running: (until: string) => `The approval holds until ${until}.`,
    draft: 'The plan can be sent for four hours after it was made.',
    expired: (age: string) => `It expired ${age}.`,
    ended: (stands: string) => `No time runs any more: ${stands}`,
  },
  users:
    'They notice nothing until they reset or change a password in the cloud; from then on it counts on-premises too.',
  usersUnlock: 'With account unlock they may also unlock their account without a new password.',
  undo: 'It can be turned off again, as a change of its own or by hand in a few minutes.',
  undoBefore: 'So far I have written nothing; **Cancel change** ends the request.',
  later: (place: string, until: string) => `It waits for you at ${place} until ${until}.`,
  laterStep: (n: number, total: number) => `step ${n} of ${total}`,
  laterSettings: 'the portal settings',
  laterAfter: 'Past that time a new approval is needed.',
  laterWaiting: (until: string) => `The request waits until ${until}; then it ends by itself.`,
  laterNone: 'Whenever you like: nothing is under way yet.',
  exactly: (portal: string, server: string) =>
    [portal && `In the portal: ${portal}`, server && `${portal ? 'on' : 'On'} the server: ${server}`]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  exactlyElse: 'Nothing else is changed.',
  askedBy: (who: string, age: string) => `**${who}** asked for it ${age}.`,
  ticket: (ticket: string) => `The ticket is **${ticket}**.`,
  noTicket: 'No ticket was given.',
  written: {
    none: 'I have written nothing.',
    byHand: (who: string, age: string) => `I wrote nothing; **${who}** reports that it was done by hand, ${age}.`,
    taken: (names: string) => `the portal took what I wrote: ${names}.`,
    took: 'the portal took what I wrote.',
    now: 'I am writing now.',
    unknown: "How the last apply ended isn't known.",
    ticked: (who: string) => `On the server, **${who}** ticked **Password writeback**.`,
  },
  elseGoesOn:
    'Any Hybrid Identity, Authentication Policy or Global Administrator can go on: they write “continue” to me.',
  elseDecides: (who: string) =>
    `First an approver decides, here **${who}**; then any admin with a role for it can go on.`,
  nothingAsked: 'Nobody has asked anything about this change.',
  said: (who: string, word: string) => `**${who}** says: ${quoted(word)}`,
  asked: (who: string, question: string) => `**${who}** asks: ${quoted(question)}`,
  answered: (who: string, answer: string) => `**${who}** answered: ${quoted(answer)}`,
  unanswered: 'It has no answer yet.',
  reached: (who: string) => `Whether **${who}** has read it I can't see; the request is in the chat.`,
  unreached: (who: string) => `**${who}** couldn't be reached yet. Please tell them to open a chat with me.`,
  edit: 'What was sent stays as it is: to change it, cancel this request and send a new one.',
  editDraft: 'You can still change it on the plan, until you send it.',
  pause: {
    waiting: (until: string) => `The request waits until ${until}.`,
    applying: 'It is being applied already; the card shows how it ended.',
  },
  stop: {
    none: 'Nothing is under way, so there is nothing to stop.',
    reject: 'To stop it, press **Reject** here.',
    notYours: (who: string) => `**${who}**, or another admin with a role for it, can cancel it.`,
    notNow: (stands: string) => `It can't be cancelled now: ${stands}`,
    done: "It is done and can't be cancelled.",
    doneMore: 'Ask me “undo” for how to turn it off again.',
    ended: (stands: string) => `There is nothing to stop: ${stands}`,
  },
  aside: {
    thanks: "You're welcome.",
    praise: 'Good to hear.',
    ack: 'All right.',
    bye: 'See you.',
    sorry: 'No harm done.',
    'no-matter': 'All right: nothing has been changed.',
    here: "I'm here.",
    well: 'Well, thank you.',
    pause: 'All right.',
  },
};
