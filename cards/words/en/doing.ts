import type { Ending } from '../../../bot/workflow/change/topics.ts';

/** What somebody may, must or needn't do about a change, and what comes of it. Names arrive escaped; `stands` and `until` as in `about`. */
export const doing = {
  again: {
    draft: 'nothing has been sent yet. Send the plan when you are ready.',
    sent: (who: string) => `it has been sent and waits for **${who}**.`,
    behind: (stands: string) => `what is behind you stays done; ${stands}`,
    unwritten: 'I have written nothing yet: you can try as often as you like.',
    inPart: 'You can try as often as you like: only what is left is written.',
    now: 'I am applying it already.',
    twice: 'A second press writes nothing twice.',
    proof: 'only the proof is missing, and **Check now** looks for it.',
    unsettled: 'first press **Check now**. It reads how the last apply ended before anything is written again.',
    done: 'it is done, and nothing has to be repeated.',
    unconfirmed: 'nothing has to be written again. **Test writeback** brings the proof.',
    unproven: 'nothing has to be written again; only the proof is missing.',
    anew: 'with a new change, whenever it suits you.',
    mended: 'with a new change, once what is missing is mended.',
    afterNo: (who: string) => `with a new change. Talk it over with **${who}** first.`,
    none: 'Nothing is under way: you can start whenever you like.',
  },
  approveAgain: {
    holds: (until: string) => `the approval holds until ${until}.`,
    asked: 'more has turned red since, so it was asked anew.',
    anew: 'A new change needs a new approval.',
  },
  way: {
    choose: 'All three end in the same check; **Apply for me** is the quickest.',
    refused: "If it is refused, take **I'll do it in the portal**.",
    byHand: "Both end in the same check; **I'll do it in the portal** needs no shell.",
    later: 'That choice comes at the portal settings; all three ways end in the same check.',
  },
  ifRejected: {
    decider: (who: string) => `Then it ends and nothing is changed; **${who}** reads your word on why.`,
    requester: 'Then it ends and nothing is changed; you can start a new one.',
    other: (who: string) => `Then it ends and nothing is changed; **${who}** can start a new one.`,
  },
  ifCancelled: {
    ends: 'Then it ends, and nothing more is changed.',
    serverStays: 'What was done on the server stays as it is.',
    settingsStay: 'What has taken effect stays as it is.',
  },
  ifFails: {
    said: "Then I say so, and nothing counts as done that wasn't read back.",
    ways: 'You can try again or take another way, and all of it can be taken back.',
  },
  part: {
    decide: 'it waits for your decision.',
    answer: 'a question from an approver waits for your answer.',
    check: 'press **Check now**. It only reads.',
    waits: (who: string) => `**${who}** decides, and I write to you then.`,
    hears: (who: string) => `**${who}** goes on, and I write to you when it has ended.`,
    other: (who: string) => `**${who}** goes on.`,
    now: 'I am applying it; the card shows how it ended.',
    none: 'nothing is under way.',
  },
  said: {
    stands: (stands: string) => `All right. ${stands}`,
    none: 'All right. Say what you would like: “is writeback on?”, “set it up” or “help”.',
  },
  sees: {
    all: 'Everyone in your organisation may ask me about it; guests may not.',
    more: 'The history is for admins, approvers and auditors. In a group I name neither reasons nor settings.',
  },
  ended: {
    at: (age: string, date: string) => `It ended ${age} (${date}).`,
    notYet: (stands: string) => `It hasn't ended yet: ${stands}`,
  },
  mayApprove: {
    who: (names: string) => `Who may approve it: **${names}**.`,
    more: (until: string) => `The request waits until ${until}. Say “settings” for who the approvers are.`,
  },
  works: {
    asked: (who: string, deciders: string) => `**${who}** asked for it; it waits for **${deciders}**.`,
    me: (who: string) => `I am applying it, for **${who}**.`,
    none: 'Nobody: nothing is under way.',
  },
  question: {
    ask: 'Please ask.',
    like: 'For example: “how long will it take?”, “what changes for users?” or “can I undo it?”',
    decider: (who: string) => `To ask **${who}**, press **Ask** on the request.`,
  },
  mayApply: 'press **Apply for me** here.',
  nothingElse: 'Nothing else stands in the way of going on.',
  third: 'here requester, approver and applier are three people, so a third one does it.',
  told: {
    decided: 'I write to you here when it is decided.',
    ended: 'I write to you here when it has ended.',
    other: 'only those who take part hear of it. Ask me whenever you like.',
  },
  worry: 'No hurry: nothing happens until you press.',
  checkReads: '**Check now** only reads.',
  takeBack: {
    notYet: 'You have decided nothing yet.',
    counts: (who: string) => `It counts already; **${who}** or another admin with a role for it can cancel the change.`,
    rejected: (who: string) => `A rejection ends it: **${who}** can start a new change.`,
  },
  soFar: (done: number, total: number) =>
    `${done} of ${total} ${total === 1 ? 'step' : 'steps'} on the server are done.`,
  applied: (who: string, age: string) => `**${who}** applied it ${age}.`,
  skip: { no: 'each step needs the one before it.', done: 'If you have done it already, just press **Next**.' },
  stepBack: {
    yes: 'press **Back** here.',
    before: 'the steps begin after the approval.',
    first: 'this is the first step, so there is nothing to go back to.',
    nothing: 'nothing of it is done yet, so there is nothing to go back to.',
    notYours: (who: string) => `only an admin with a role for it goes through the steps, here **${who}**.`,
    later: 'The card shows how it ended, and what can be done then.',
  },
  risk: {
    red: (names: string) => `Red is: ${names}.`,
    noneRed: 'Nothing that was read is red.',
  },
  gets: {
    sent: (names: string) => `It went to **${names}**.`,
    unreached: (names: string) => `I couldn't reach **${names}** yet.`,
    willGo: (names: string) => `It will go to **${names}** once you send it.`,
  },
  last: {
    cancelled: (who: string, age: string) => `**${who}** cancelled it ${age}.`,
    none: {
      rejected: 'None of the changes that I remember was rejected.',
      approved: 'None of the changes that I remember was approved.',
      cancelled: 'None of the changes that I remember was cancelled.',
      applied: 'None of the changes that I remember was applied.',
      expired: 'None of the changes that I remember expired.',
    } satisfies Record<Ending, string>,
    asked: (who: string, date: string) => `That was the request of **${who}**, sent on ${date}.`,
    now: (stands: string) => `Another one is under way now: ${stands}`,
  },
  needs: (count: number, steps: string) => `${steps} ${count === 1 ? 'is' : 'are'} left on the server.`,
  here: (stands: string) => `Here it is: ${stands}`,
  unclear: {
    inShort: (stands: string) => `In short: ${stands}`,
    step: "On the step, **I'm stuck** says more.",
    ask: 'Ask me about any word of it.',
  },
  willApply: {
    nobody: (stands: string) => `Nobody yet: ${stands}`,
    third: 'A third person carries it out, neither requester nor approver.',
    requester: (who: string) => `**${who}** or a colleague with the role carries it out.`,
  },
  /** To whoever asks who was reminded, and when. */
  reminded: {
    last: (age: string, date: string) => `They were reminded on ${date}, ${age}.`,
    whom: (names: string) => `It went to **${names}**.`,
    open: 'It went to whoever still had to decide then.',
    none: 'nobody was reminded.',
    next: (when: string) => `If nobody decides, I remind them on ${when}.`,
  },
  /** To whoever asks who is asked when nobody answers. */
  escalates: {
    at: (names: string, when: string) => `If nobody decides, I ask **${names}** too, on ${when}.`,
    since: (names: string, age: string) => `**${names}** were asked too, ${age}.`,
    policy: (names: string, hours: string) =>
      `By the policy I ask **${names}** too, where nobody decides for ${hours}.`,
    none: 'By the policy nobody else is asked.',
    ends: (hours: string) => `A request that nobody decides on ends after ${hours}.`,
  },
  /** To whoever asks for three people, or where records go. */
  threePeople: {
    yes: 'by the policy here requester, approver and applier are three people.',
    no: 'the policy here asks for an approval by somebody else alone; whoever asked for a change may carry it out.',
  },
  records: {
    to: (host: string) => `Each record goes, signed, to **${host}** too.`,
    none: 'Records go nowhere else: the policy names no webhook.',
    more: 'Whether they arrive, whoever runs this bot sees in its metrics.',
  },
  goOn: 'no freeze, no appointed time and no ticket stands in the way.',
  whyMe: {
    standsIn: (names: string) => `You approve for ${names} here, who named you for their absence.`,
    askedToo: 'Nobody had decided for long, so by the policy you were asked too.',
    approver: 'You are one of the approvers here; whoever runs this bot names them.',
    requester: 'You asked for this change, so you go on with it.',
    other: (stands: string) => `It isn't asked of you: ${stands}`,
  },
};
