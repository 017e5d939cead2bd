import type { Fill } from '../shape/index.ts';

/** Who approves while an approver is away. Names and dates arrive escaped. */
export const substitute = {
  /** Behind the name of whoever decides or is asked: for whom. */
  instead: (who: string, absent: string) => `${who} (for ${absent})`,
  mine: {
    heading: (who: string) => `${who} approves for you`,
    until: (date: string) => `Until **${date}**. Then it ends by itself, and I tell you both.`,
    how: (who: string) =>
      `Requests and reminders go to ${who}. You can still decide yourself; what either of you decides counts once for you both.`,
  },
  others: {
    heading: (names: string) => `You approve for ${names}`,
    until: (who: string, date: string) => `For **${who}** until **${date}**.`,
    how: 'What you decide stands on record as yours, “for” them, and counts once towards the quorum. You never approve a change that you or they asked for, and nobody can approve for you in this.',
  },
  /** For a time that is still to come. */
  planned: {
    heading: (who: string) => `${who} will approve for you`,
    span: (from: string, until: string) => `From **${from}** until **${until}**. It begins and ends by itself.`,
    theirs: (who: string) => `You will approve for ${who}`,
    takeBack: 'Take it back',
    off: {
      heading: (who: string) => `You don’t approve for ${who} after all`,
      body: (from: string) => `What was planned from ${from} on is off.`,
      mine: 'It is taken back: nobody will approve for you.',
      unable: (who: string) =>
        `${who} can’t approve for you: they are away too, or asked for the change that waits. Requests come to you; you can name somebody else.`,
    },
  },
  /** What somebody had said before, and now said anew. */
  replaced: (who: string, span: string) => `This takes the place of what you had told me before (${who}): ${span}`,
  nobody: {
    heading: 'Nobody approves for you',
    may: (names: string) => `By the policy it may be: ${names}.`,
    example: (who: string) => `Say for example “I’m away till Friday, ${who} approves for me”.`,
    none: 'The policy names nobody who could.',
    notYours: 'Only an approver can name somebody. “settings” shows who the approvers are.',
  },
  /** To whoever asks it of somebody else, or of all. */
  away: {
    heading: (substitute: string, away: string) => `${substitute} approves for ${away}`,
    several: 'Who approves for whom',
    line: (away: string, substitute: string, date: string) => `**${away}**: ${substitute} approves until ${date}.`,
    none: 'Nobody is away, as far as I was told',
    noneOf: (who: string) => `Nobody approves for ${who} now`,
    past: {
      heading: (who: string) => `Decided for ${who}`,
      approved: (by: string, away: string, date: string) => `**${by}** approved for **${away}** on ${date}.`,
      rejected: (by: string, away: string, date: string) => `**${by}** rejected for **${away}** on ${date}.`,
      none: (who: string) => `No decision on record was made for ${who}`,
      how: 'These are the decisions on changes; who named whom for how long stands in the history.',
    },
    how: 'Whoever is an approver and away tells me: “I’m away till Friday, Sam approves for me”.',
  },
  unreached: (who: string) =>
    `${who} has no open chat with me, so they hear of nothing yet. Ask them to write me a word.`,
  short: (count: string, names: string) =>
    `Each person counts once, so those who are asked give ${count} approvals at most. What is missing takes somebody who is away, deciding in person or naming somebody else: ${names}.`,
  /** Under a policy of three people. */
  leavesNobody: (who: string) =>
    `Here requester, approver and applier are three people. Once **${who}** approves for you, I know of nobody else with a role who could carry a change out. Find a third person first, or name somebody else.`,
  back: 'I’m back',
  over: {
    heading: (who: string) => `${who} decides again`,
    because: {
      back: (who: string) => `${who} is back, so you no longer approve for them.`,
      another: (who: string) => `${who} has named somebody else, so you no longer approve for them.`,
      unable: (who: string) => `You can’t approve for ${who}: you are away too, or asked for the change that waits.`,
      time: (who: string) => `The time that ${who} named is over, so you no longer approve for them.`,
    },
    mine: {
      heading: 'You decide again',
      body: (who: string) =>
        `The time that you named is over: ${who} no longer approves for you, and requests come to you.`,
      back: (who: string) => `Welcome back: ${who} no longer approves for you, and requests come to you.`,
    },
  },
};

/** Why nobody is named, each with what to do. */
export const substituteRefusals = {
  'substitute-approvers-only': () =>
    'Only an approver can name who approves for them, and you are not one. “settings” shows who is.',
  'substitute-for-another': (v: Fill) =>
    `You approve for ${v('who')} yourself, and that can't be passed on. If you can't, tell ${v('who')}, who can name somebody else.`,
  'substitute-none': () =>
    'The policy names nobody who may approve for an absent approver. Whoever runs this bot can add `substitutes` to it; until then decide before you leave.',
  'substitute-whom': (v: Fill) =>
    `Who approves for you meanwhile? It may be: ${v('names')}. Say it in one sentence with the end, for example “I'm away till Friday, ${v('first')} approves for me”.`,
  'substitute-several': (v: Fill) =>
    `“${v('who')}” fits several people: ${v('names')}. Say it once more with the whole name, please.`,
  'substitute-one': (v: Fill) =>
    `One person at a time approves for you. Which one: ${v('or')} or ${v('who')}? Say it once more with one name, please.`,
  'substitute-until': (v: Fill) =>
    `Until when? Say it with a day or an hour, for example “I'm away till Friday, ${v('who')} approves for me”.`,
  'substitute-past': () => 'That time is over already. Say until when you are away, with a day that is still to come.',
  'substitute-long': (v: Fill) =>
    `That is more than ${v('days')} days. Name a nearer end, or have whoever runs this bot put somebody among the approvers.`,
  'substitute-self': () => 'That is you: nobody approves for themselves. Name somebody else, please.',
  'substitute-requester': (v: Fill) =>
    `${v('who')} asked for the change that waits now, so they can't approve it. Name somebody else, or decide on it before you leave.`,
  'substitute-away': (v: Fill) => `${v('who')} is away too, until ${v('at')}. Name somebody who is there, please.`,
  'substitute-unlisted': (v: Fill) =>
    `${v('who')} isn't among those who may approve for somebody. By the policy these may: ${v('names')}. Name one of them, please.`,
  'substitute-stranger': (v: Fill) =>
    `I find nobody called ${v('who')} in this organization. By the policy these may approve for you: ${v('names')}. Name one of them, please.`,
  'substitute-guest': (v: Fill) =>
    `${v('who')} is a guest here, and guests never approve. By the policy these may: ${v('names')}. Name a member among them, please.`,
};
