import type { RefusalId } from '../../../bot/workflow/refusals.ts';
import type { Fill } from '../shape/index.ts';
import { emergencyRefusals } from './emergency.ts';
import { slotNotes, slotRefusals } from './slot-refusals.ts';
import { substituteRefusals } from './substitute.ts';

const named = (code: string) => (code ? ` (${code})` : '');

/** Each says why, kindly, and what to do next. */
export const refusals = {
  'card-is-old': () => 'That card was an older one. This is where things stand now.',
  'change-not-found': () => 'I find no open change to act on. Ask me “status” to see where things stand.',
  'change-has-ended': () => 'This change has ended. Start a new one when you need it.',
  'not-now': () => "That isn't possible at this point. These are the choices there are now.",
  'operators-only': () =>
    "This needs Global, Hybrid Identity or Authentication Policy Administrator. If you're eligible for one of them, activate it; else ask a colleague who has one.",
  'approvers-only': () => 'Only an approver may do this. Type “settings” to see who they are.',
  'auditors-only': () =>
    'The trail is for approvers and auditors. Operators may read it by “history”, but not take it as a file. Type “settings” to see who is who.',
  'guests-never': () => "I only work for members of this tenant, so I can't help a guest. Ask a colleague from inside.",
  'membership-unreadable': () => "I couldn't tell whether you belong to this tenant. Try again in a minute.",
  'account-unknown': () =>
    "I can't tell who you are: Teams sent no work account with this. Open our chat with the account of your organisation and try again.",
  'requester-cannot-approve': () =>
    "You asked for this change, so someone else has to approve it. I've told the approvers.",
  'requester-cannot-accept': () => 'You asked for this change, so someone else has to accept it. Ask another approver.',
  'requester-cannot-ask': () =>
    'You asked for this change yourself, so the question would come back to you. Your approvers may ask you.',
  'requester-only': () => 'Only whoever asked for this change can answer. They have the question in their own chat.',
  'requester-reminds': () => 'Only whoever asked for this change can have its approvers reminded.',
  'reminded-lately': (v) =>
    `They were reminded only lately, so I sent nothing. You can remind them again from ${v('at')} on.`,
  'nobody-to-remind': () =>
    "I couldn't list who is asked, so there is nobody I could remind. Please ask one of the approvers to open a chat with me.",
  'ticket-missing': () => 'By the policy here a plan names its ticket. Please write its number first.',
  'ticket-unknown': (v) =>
    `The state of the ticket **${v('ticket')}** hasn't come yet, and by the policy nothing goes on before. Ask whoever looks after tickets to have it sent; this card then changes by itself.`,
  'ticket-against': (v) =>
    `The ticket **${v('ticket')}** is “${v('state')}” (${v('system')}), and by the policy nothing goes on under such a ticket. Have it opened again, or cancel this change and send one with another ticket.`,
  ...emergencyRefusals,
  ...substituteRefusals,
  'three-people-requester': () =>
    "You asked for this change, so someone else carries it out: here requester, approver and applier are three people. A colleague with the role, who didn't approve it, writes “continue” to me.",
  'three-people-approver': () =>
    'You approved this change, so someone else carries it out: here requester, approver and applier are three people. A colleague with the role writes “continue” to me.',
  'three-people-absent': () =>
    'Your substitute approved this change for you, so someone else carries it out: here requester, approver and applier are three people. A colleague with the role writes “continue” to me.',
  'three-people-applier': () =>
    'You carried out a part of this change, so someone else has to decide on it: here requester, approver and applier are three people.',
  'already-decided': () => 'Your decision on this request is already recorded. There is nothing more to do.',
  'approved-meanwhile': () => 'Your decision was not counted: this request has been approved without you meanwhile.',
  'decided-meanwhile': () => 'This request has been decided meanwhile, so I sent nothing.',
  'already-asked': () => 'You have asked exactly this already, so I sent nothing twice.',
  'already-answered': () => 'That question is answered already. The first answer stands.',
  'comment-missing': () => 'Please write a word to the requester first: they need to know what to do differently.',
  'question-missing': () => 'Please write your question first.',
  'answer-missing': () => 'Please write your answer first.',
  'reason-missing': () => 'Please write a reason first: whoever reads the trail later will thank you.',
  'nothing-to-change': () =>
    'Everything on that route is already as planned, so there is nothing to change. Ask me “status” for the evidence.',
  'another-change-open': (v) =>
    `${v('who') ? `${v('who')} has` : 'There is'} an open change for this tenant. Finish or cancel it first.`,
  'quorum-unreachable': (v) =>
    `${v('quorum') || 'More'} approvals are needed, but only ${v('others') || 'fewer'} other approvers exist. Ask whoever runs this bot to add approvers.`,
  'plan-too-old': () =>
    'This plan is more than four hours old. Cancel it and start again, so your approver sees the values of today.',
  'approval-expired': () => 'The approval has expired. Start a new change and ask again.',
  'execution-expired': () => 'The time for this change ran out. Start a new one.',
  'checkbox-missing': () => 'Please do this first, then tick the box on this card and press Next.',
  'red-not-ticked': () => 'Please tick this first, or have it mended.',
  'more-is-red': () => 'More has come in the way since the approval, so I wrote nothing, and it is approved anew.',
  'apply-running': () => 'An apply is running. Wait for its outcome; this card will change by itself.',
  frozen: (v) =>
    `${v('why') ? `Change freeze: ${v('why')}. ` : 'It is a change freeze. '}Nothing is carried out before ${v('at')}.`,
  'freeze-unread': (v) =>
    `Everything is frozen, because the calendar of freezes${v('called') && ` ${v('called')}`} can't be read. Nothing is carried out until it can; whoever runs this bot can mend it.`,
  stopped: (v) =>
    `${v('who') || 'An approver'} has stopped everything: ${v('why')} Nothing is carried out until that is lifted.`,
  'already-stopped': (v) => `Everything is stopped already${v('who') ? ` by ${v('who')}` : ''}. One stop is enough.`,
  'not-stopped': () => 'Nothing is stopped any more, so there is nothing to lift.',
  'lift-waits': () =>
    'You have asked for it to be lifted already. Now it takes a second person: another approver, or an admin with the role.',
  ...slotRefusals,
  'role-lapsed': () =>
    "Your role isn't active. This needs Global, Hybrid Identity or Authentication Policy Administrator: activate yours under **ID Governance > Privileged Identity Management > My roles**, then press **Go on**. Nothing is lost.",
  'role-not-now': (v) => `I couldn't read your role, because ${v('because')}. Nothing was decided. ${v('mend')}`,
  'role-sign-in': () =>
    'Microsoft wants one more proof that it is you, such as a second factor. Sign in, then press **Go on**. Nothing is lost.',
  'role-consent': () =>
    'I may not read your role yet: an administrator has to allow this app. If that is you, sign in and do it; then press **Go on**. Nothing is lost.',
  'own-change-only': (v) =>
    `I couldn't read your role, because ${v('because')}. So you may go on with a change of your own, and nobody else's. ${v('mend')}`,
  'role-unreadable': (v) =>
    `I couldn't read your role${v('because') ? `, because ${v('because')}` : ''}, so I can't apply this for you${v('again') ? ` yet. Try again ${v('again')}` : ''}. The other two ways are open.`,
  'role-missing': (v) =>
    v('code')
      ? `The portal refused the change${named(v('code'))}. Nothing was written. ${v('mend')}`
      : 'You no longer hold a role that may change this. Activate it and press again, or choose another way. Nothing was written.',
  'writes-off': () => 'Apply for me is switched off here. Take the command, or do it in the portal.',
  'token-refused': (v) =>
    `${v('token') ? "The portal didn't accept the token of your sign-in" : 'Your sign-in was refused on the way to the portal'}${named(v('code'))}${v('reason') ? `: ${v('reason')}` : ''}. Nothing was written. The other two ways are open.`,
  'write-refused': (v) =>
    `The portal didn't take the change${v('because') ? `, because ${v('because')}` : ''}${named(v('code'))}. Nothing was written. Try again${v('again') && ` ${v('again')}`}, or choose another way.`,
  'settings-unreadable': (v) =>
    `I couldn't read the settings${v('because') ? `, because ${v('because')}` : ''}${named(v('code'))}, so I wrote nothing. Try again${v('again') && ` ${v('again')}`}, or choose another way.`,
  'settings-drifted': (v) =>
    `The settings changed since the plan${v('settings') ? ` (${v('settings')})` : ''}, so I wrote nothing. Cancel this change and start a new one.`,
  'plan-altered': () =>
    'The plan in my records was altered since it was drawn up, so nothing goes on with it. Please tell whoever runs this bot, who can have the records verified; then cancel this change and start a new one.',
  'settings-look-unfamiliar': () =>
    "The portal's settings look unlike anything known, so I wrote nothing. Please do it in the portal.",
  'client-missing': () =>
    'No writeback client has registered from your server yet, so I wrote nothing. Give it a few minutes, or press Back and repeat the wizard.',
  'no-longer-met': () =>
    'The plan skips the server steps, because their half was done. It no longer is, so I wrote nothing. Cancel this change and start a new one.',
  'not-on-yet': () =>
    'I looked: not everything reads as planned yet. Set what is missing, then press **Check now** again.',
  'still-unknown': (v) =>
    `I looked, but couldn't read it${v('because') ? `, because ${v('because')}` : ''}. It stays open.${v('again') && ` Look again ${v('again')}.`}`,
  'outcome-unknown': () =>
    "I can't tell yet how the last apply ended. Press Check now to settle it before anything else.",
  'sign-in-failed': (v) =>
    `Teams couldn't sign you in${named(v('code'))}. Please ask me again; if it keeps failing, tell whoever runs this bot.`,
  'sign-in-needed': () => 'Please sign in first, then press the button again.',
  'personal-chat-only': () =>
    "Let's do this in our personal chat: it shows details that not everyone here needs to see.",
  'group-approver-needs-personal-chat': () => "I can't check your group here. Please decide in our personal chat.",
  'group-unreadable': (v) =>
    `I couldn't read whether you are in the group, because ${v('because')}. Nothing was decided. ${v('mend')}`,
  'unknown-verb': () => "I don't know that button. This is where things stand.",
  'looks-like-a-secret': () =>
    'That looks like it holds a password, a key or a token, so I kept nothing of it. Please write it without, and change what you pasted.',
  'input-too-long': (v) =>
    `That is ${v('length')}, and there is room for ${v('most')}.${v('isKept') ? ' Please shorten it: nothing of it is lost.' : ' Please send it shorter.'}`,
  'input-unreadable': () => "I couldn't read what the card sent. Please fill it in once more.",
  'too-long': () =>
    "That's more than I read at once (256 kB). Please send only the lines about writeback, or the newest events.",
  'too-fast': (v) =>
    `You were quicker than I can follow, so I left this undone. Nothing has changed; please try again ${v('when')}.`,
  'store-unavailable': () =>
    "I can't reach my records, so I changed nothing in your tenant. Please try again in a minute.",
  'not-in-this-round': () => "I can't do that yet. Type “help” for what I can do.",
} satisfies Record<RefusalId, (v: Fill) => string>;

/** Good news and gentle hints on top of a card. */
export const notes = {
  'card-was-old': () => 'That card was an older one. This is the current one.',
  resumed: () => 'Welcome back. You are exactly where it was left.',
  'nothing-skipped': (v: Fill) =>
    `The portal still reads on, but it was turned off: ${v('what')}, ${v('at')}. So no step is skipped.`,
  'no-reset-seen': () =>
    'I looked again: both switches are on, and the log shows no reset since the last step yet. It may take a few minutes to show.',
  'other-reset-seen': (v: Fill) =>
    v('who')
      ? `I looked again: a reset came through on ${v('at')}, but by **${v('who')}**. Connect may still be the one that exports; look whether the wizard says that Cloud Sync is active, then reset once more.`
      : `I looked again: a reset came through on ${v('at')}, but the log doesn't say by whom. One by an admin in the Entra admin center names its agent.`,
  'cloud-reset-seen': (v: Fill) =>
    `I looked again: a reset of ${v('at')} stayed in the cloud, no agent carried it. Look whether the wizard says that Cloud Sync is active and its writeback box is ticked, then reset once more in the Entra admin center.`,
  'signed-in': () => 'Thank you. Now press the button again, or ask me again.',
  'signed-in-late': () => "You're signed in, but I no longer have what you asked. Please ask me again.",
  'signed-in-typed': () => "You're signed in. I keep no text of yours, so please write or paste it once more.",
  'language-changed': () => 'I speak English with you from now on.',
  'already-recorded': () => 'That was already recorded. Nothing was done twice.',
  'question-sent': (v: Fill) => `Your question is on its way to ${v('who')}. The answer comes as a new message.`,
  'answer-sent': (v: Fill) => `Your answer is on its way to ${v('who')}.`,
  reminded: (v: Fill) =>
    `${v('who') ? `Reminded: ${v('who')}.` : 'Your approvers are reminded.'} Where it is night now, it arrives at seven in the morning.`,
  'emergency-told': (v: Fill) =>
    `Everybody concerned is being told now${v('who') ? `: ${v('who')}` : ''}. Whoever has no chat with me hears of it as soon as they open one.`,
  reminder: (v: Fill) => `A reminder: this waits for you, and ends on ${v('at')} if nobody decides.`,
  'runs-out': (v: Fill) => `A reminder: this can go on until ${v('at')}. After that it ends, and takes a new approval.`,
  'reminder-wished': (v: Fill) => `${v('who')} asks you to decide: this ends on ${v('at')} if nobody does.`,
  'ticket-put': (v: Fill) =>
    `The ticket ${v('ticket')} stands on the plan. It goes out with it when you press **Send for approval**.`,
  'third-turn': () =>
    "It's approved, and here requester, approver and applier are three people. You have the role and are neither of the others, so you can carry it out.",
  ...slotNotes,
  'asks-waiting': () => 'This request has been waiting for you.',
};

/** Why a sign-in was refused on the way to the portal, by Microsoft's published error codes. No consent opens the portal to an app. */
export const signInCodes: Readonly<Record<string, string>> = {
  AADSTS65001: 'the portal only trusts apps Microsoft has preauthorised',
  AADSTS65002: 'the portal only trusts apps Microsoft has preauthorised',
  AADSTS650057: 'the portal only trusts apps Microsoft has preauthorised',
  AADSTS500133: 'your sign-in had expired on the way',
  AADSTS50076: 'it asks for multifactor authentication',
  AADSTS50079: 'it asks you to register for multifactor authentication',
};
