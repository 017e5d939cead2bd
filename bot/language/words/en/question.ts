import type { PartWords } from '../shape/question-parts.ts';

const WHO = 'boss|manager|auditor|auditors|ciso|management|colleague|customer|helpdesk|security|team';

/** What English words are in a question that yes or no may answer. */
export const question: PartWords = {
  frame:
    'is, are, am, be, been, being, isnt, arent, aint, do, does, doesnt, hasnt, havent, whether, if, the, a, an, there, so, well, in, its, to, of, for, that, theres, with, when|if a user|someone|somebody|person resets|reset|changes, when|if users|people|they reset|change, a yes or a no',
  ask: `please, pls, plz, kindly, hi, hello, hey, hiya, hi|hello|hey|morning team|all|bot|pilot|folks|guys, morning, good morning|afternoon|evening|day, thanks, thx, thank you, tell, tell me|us, let me|us know, give me|us, show, show me|us, can|could|would|will you, can|could|would|will you please, can|could|may i ask, check, checking, recheck, double check, verify, confirm, look, look up, have a look, take a look, see, find out, know, to know, i|we want|wish|need to know, i|we want|need to see, id|i|we would like to know, id like to know, would like to know, wonder, wondering, i was|am wondering, im wondering, im curious, i am curious, curious, just wanted to know, i wanted to know, just, quick, quickly, short, question, make sure, are we|you sure, sure, do you know, do you see, happen to know, would you happen to know, any idea, anyone|anybody|someone know|knows, does anyone|anybody know, who knows, want, can i see, whats going on, quick one, would you mind telling me if, one thing, i heard, i bet, i think, i guess, need the, i|we need the,
    ${WHO} asks|asked|asking|wonders|ask, ${WHO} wants|want|needs|need to know, my|our|the|a ${WHO} asks|asked|asking|wonders|ask, my|our|the|a ${WHO} wants|want|needs|need to know, my|our|the ${WHO} is asking, folks, guys, writeback pilot, mate, buddy, sorry, excuse me, answer, say, once more, about, ok, okay, id like, i would like, i|we need a yes or a no, pretty sure, the|my auditor is asking, auditor is asking, im asking, for me would you, says, said, told me, i suspect, i assume, i believe, i hope, probably, yes, only`,
  here: `here, in|for|at|with our|the|this|my|your tenant|organisation|organization|org|company|environment|directory, in|at our place, in|on production, in prod, in|for the|our production|live environment|tenant, over here, for us, with us, on our side, in entra, in entra id, in microsoft entra, in azure, in azure ad, in aad, tenant, tenants`,
  now: 'now, right now, currently, current, at the|this moment, at present, presently, present, today, still, already, yet, again, really, actually, truly, fully, properly, correctly, successfully, indeed, by now, so far, these days, at all, atm, at the minute, teh, in fact, definitely, as of now|today, finally, nowadays, even, then, all right, alright, up till now, until now, anyway, completely, too, also, as well',
  i: 'i, im, me',
  my: 'my, mine',
  own: 'they, we, our, us, ours',
  sure: 'yes or no, yes no, y or n, y n, or not, correct, right, true, isnt it, is that right|so|correct|true, is it true that, is this true, true or false, arent we, dont we, doesnt it, hasnt it, havent we, am i right, does it not, is it not so',
  and: 'and, as well as, both, plus',
  or: 'or',
  has: 'have, has, got, own, hold, possess, use, using, uses, having',
  writeback:
    'writeback*, password|passwords|pwd|pw writeback, password|passwords|pwd|pw write back, write back, write backs, writing back, pwwb, wb, on premises integration, on prem integration, onprem integration, integration with on premises, hybrid integration, integration, reverse sync',
  unlock:
    'unlock, unlocks, unlocking, account unlock, account unlocking, self unlock, unlockable, unlock themselves, unlock their',
  it: 'it, this, thing, feature, functionality, option, everything, stuff, hybrid',
  password:
    'password, passwords, passwords changed, passwords reset, pw, pwd, pws, passwd, new password, new passwords, their',
  reset:
    'reset, resets, resetting, changing, changing a, password change, password changes, changed passwords, password reset, password resets',
  sspr: 'sspr, self service portal, self service, selfservice, self service password reset, self service reset, self service password resets, self service resets',
  elsewhere:
    'to|into|up to the cloud, to|into|with entra|azure|aad|m365, to|into|with entra id, to|into|with azure ad, to|into|with office|microsoft 365',
  purpose: 'for the|an|my|our audit|report|meeting|auditor|boss, for audit',
  cloud:
    'cloud, online, made online, done online, made in the cloud, after a cloud, via the portal, from the portal, sspr portal, entra, entra id, azure, azure ad, aad, from the cloud, in the cloud, portal resets',
  ad: 'ad, on prem, on premises, on premise, onprem*, local ad, local active directory, local directory, active directory, domain, dc, dcs, domain controller, domain controllers, on premises directory, premises, prem, premise, local domain',
  users:
    'user, users, end users, people, employees, staff, colleagues, ppl, themselves, themself, members, by themselves, on their own',
  account: 'account, accounts, locked account, locked accounts',
  request:
    'change, request, change request, requests, changes, plan, setup request, approval request, open change, proposal, submission',
  licence:
    'licence, licences, license, licenses, licensed, lic, lics, licensing, subscription, subscriptions, premium licence|license|licences|licenses, entra id premium, azure ad premium, aad premium, premium',
  P1: 'p1, entra p1, entra id p1, azure ad p1, aad p1, premium p1, entra id premium p1, azure ad premium p1, plan 1',
  P2: 'p2, entra p2, entra id p2, azure ad p2, aad p2, premium p2, entra id premium p2, azure ad premium p2, plan 2',
  sync: 'sync, syncs, syncing, synced, synchroni*, directory sync, directory synchronization, dirsync, ad sync',
  role: 'role, roles, right|correct|proper|required role|roles|permission|permissions|rights, admin role, directory role, permission, permissions, rights, privileges, privilege',
  'role.enough':
    'global admin|admins|administrator|administrators, hybrid identity admin|admins|administrator|administrators, hybrid admin|administrator, authentication policy admin|administrator, auth policy admin|administrator, hia',
  'role.other':
    'security admin|administrator|reader, user admin|administrator, helpdesk admin|administrator, help desk admin|administrator, exchange admin|administrator, billing admin|administrator, password admin|administrator, application admin|administrator, global reader, reports reader, intune admin|administrator, teams admin|administrator, sharepoint admin|administrator, privileged role admin|administrator, authentication admin|administrator',
  prereq:
    'prerequisite, prerequisites, prereqs, prereq, pre reqs, requirement, requirements, precondition, preconditions, conditions',
  all: 'all, every, all the, all of the, enough approvals, full, all of them, quorum',
  everyone: 'everyone, everybody, both of them',
  something: 'something, anything, any, some, anything else, one, new',
  someone:
    'someone, somebody, anyone, anybody, any admin, some admin, any of us|you, one of us|you, any admins, some admins, any of the admins',
  approver: 'approver, approvers, reviewer, reviewers',
  'for.me': 'for me, on me, from me, my turn, by me, for my, on my, me to do',
  on: 'on, active, live, running, up and running, up, operational, in use, in effect, in operation, configured, deployed, installed, set up, in force, onn',
  off: 'off, inactive, not on, not enabled, not active, not activated, shut off, not running, not turned on',
  'turned.on':
    'enabled, activated, turned|switched on, turned|switched it|this|that|writeback|unlock on, turned|switched password writeback on, turned|switched it back on',
  'turned.off':
    'disabled, deactivated, turned|switched off, turned|switched it|this|that|writeback|unlock off, turned|switched password writeback off',
  'turn.on':
    'before we|i start|begin|continue, before we|i can start|begin|continue, turn|switch on, turn|switch it|this|that|writeback|unlock on, turn|switch password writeback on, enable, enabling, activate, activating, turning on, start, begin, go live, proceed, roll out, continue, deploy, set it up, set this up',
  'turn.off':
    'turn|switch off, turn|switch it|this|that|writeback|unlock off, turn|switch password writeback off, disable, deactivate, disabling, turning off',
  works:
    'work, works, working, function, functions, functioning, functional, operating, healthy, alive, fine, in order, in good shape',
  status:
    'status, state, condition, situation, verdict, state of play|affairs, how is, hows, how are things, how are we doing, how does it|writeback look, how is it looking, doing, looking, what is, whats, what, which, where do we stand, where are we, whats up with, looks, how are we, how do things look, current value, value, value of, current value of the writeback setting, in what state, connectivity, health, activation status, what about, how about',
  reach:
    'reach, reaches, reaching, arrive, arrives, arriving, written, get written, writes, writing, write, go, goes, going, flow, flows, flowing, land, landing, lands, get, gets, come, comes, coming, received, receive, receives, receiving, updated, update, updates, push, pushed, pushes, propagate, propagated, propagates, replicated, make it, makes it, making it, get to, gets to, got to, propagated to, replicate, replicates, into, transferred, sent, carried, kept up to date, end up',
  back: 'back, down, down to, going down to, go down to, written back, get written back, gets written back, writing it back, sync back, synced back, syncing back, back to, sync down, synced down, replicate down to, replicate to',
  without: 'without, w o, without a, without resetting, without changing, without reset, without a reset',
  can: 'can, may, able, able to, possible, let',
  allowed: 'allowed, permitted, allowed to, permitted to, allow, permit',
  enough: 'enough, sufficient, suffice, suffices, adequate, proper, appropriate, suitable',
  ready: 'ready, readiness, prepared, good to go, all set, set to go, ready to go, green',
  met: 'met, fulfilled, satisfied, meet, fulfil, fulfill, satisfy, in place',
  missing:
    'missing, lacking, lack, in the way, in our way, blocking, block, blocks, holding us back, stopping us, preventing us, obstacle, obstacles, blocker, blockers, hurdle, hurdles, show stopper, show stoppers, showstopper, showstoppers, stand, stands, standing',
  must: 'must, need, have to, has to, need to, needs to, supposed to, expected to, needs',
  required: 'needed, required, necessary',
  approve:
    'approve, approving, sign off, sign it|this off, sign, sign off on, review, decide, decide on, look at, give approval, agree, say yes',
  approved:
    'approved, aproved, approves, signed off, signed it off, signed, agreed, agrees, accepted, confirmed, okayed, greenlit, authorised, authorized, said yes, given the|its|his|her|their green light|approval, given approval, gave approval, through approval, gone through approval, passed approval, go ahead|approval|green light given, approval granted, given',
  approval:
    'approval, approvals, green light, go ahead, consent, signoff, decision, thumbs up, signature, signatures, yes from',
  reject: 'reject, rejects, deny, decline, refuse, turn down, turn it|this down, veto',
  rejected: 'rejected, denied, declined, refused, turned down, turned it down, vetoed, disapproved, knocked back',
  waiting:
    'waiting, waits, wait, pending, awaiting, outstanding, open, undecided, in review, under review, to approve, to review, to sign, to sign off, to decide, to be approved, unanswered, waiting for, waiting on, left to approve',
  done: 'done, finished, complete, completed, through, over, closed, implemented, applied, carried out, executed, rolled out, ended, all done, finalised, finalized',
  cancelled: 'cancelled, canceled, withdrawn, called off, aborted, retracted',
  expired: 'expired, timed out, run out, lapsed, too old',
  did: 'did, didnt',
  was: 'was, were, wasnt, werent',
  by: 'by, from',
  not: 'not, no',
};
