import type { OwnWords } from '../shape/concepts.ts';

/** What English words mean; see `Words` for how a list is written. Words of no interest are in other.en.ts. */
export const words: OwnWords = {
  written: `making|make|makes|made|going|go|goes|went|gone|getting|get|gets it back, land|lands|landing back, writing back, written back, writes back, wrote back, sync|synced|syncing|flow|flows|flowing|synchronized|synchronised back,
    pushed|propagated|replicated|sent|come|comes|coming|copied|carried back`,
  writeback: `pw write back, reverse sync*, back sync, writebak, writebacks, password sync back, cloud to ad sync`,
  sspr: 'self serve*, selfserve, selfservice, self service, password reset self service, password reset portal',
  unlock: `unlock, unlocks, account unlock*, unlock accounts, unlocking accounts, unlock account, accounts unlock, self unlock, unlock without, unlock their, unlocking*, unlocked, unlockabl*`,
  onprem: `premise, premises, local directory, local active directory, local domain, on site, onsite, on site ad, our ad, our dcs, ground, domain, domains, back office,
    data centre, datacenter, local directories, corporate network, internal network, windows domain`,
  integration: 'integration with on premises, hybrid integration, password reset integration',
  password: 'password*, pw, pwd, pass, passwd, psw, passwords, credential*, pwds',
  reset: 'reset, resets, resetting, reseted',
  sync: 'sync, synced, syncs, syncing, synchroni*, synch*, replication, replicate*, dirsync*, sync cycle*',
  moving: `move|moving|moved|migrate|migrating|migration|migrated|transition|switch|switching|over to|onto cloud|the|entra|microsoft|microsofts cloud|sync, move|moving|moved|migrate|migrating|migration|transition to|onto cloud sync, must|have to|need to move|migrate, we have to move, we have to migrate, must we move, must we migrate, need to migrate, have to move, have to migrate, us to cloud sync, from connect to cloud sync, cloud sync migration, cloud sync transition, moved over to cloud sync, leave connect sync, migrate from connect, connect sync to cloud sync, migration from connect`,
  connect:
    'connect sync server, connector*, sync agent, on premises agent, provisioning agents, sync engine, cloud connector, connect wizard, connect version, which client, what client, both clients, writeback client*',
  licence: 'lic, lics, licens*, licenc*, subscription*, entitle*, licences, service plan*, licensing',
  role: 'role*, permission*, privileg*, rights, authori*, entitled, allowed, allow, permitted, admin role*, access rights, rbac',
  prereq: `stops|prevents|keeps|hinders|blocks|holds us|me from, stopping|preventing|keeping|blocking us|me from, stand|stands in the|our way, in the way of, blocker*, blockers, obstacle*, hurdle*, show stopper*, showstopper*, red flag*, preparatory, prereq*, pre req*, condition, conditions, fulfil*, qualif*, meet the, meet all, satisf*, comply, in place for, requirement*, ready, readiness, preconditions, precheck*, pre check*, preflight, pre flight, required, requires, require, eligible, prepared,
    readyness, good to go, everything|all we|i need, everything needed, everything required, everything in place, have to prepare, need to prepare, should i|we prepare, must i|we prepare, what it takes, all set, in place, health check*, healthcheck, preparation*, checklist, ports, firewall rules, green light, set to go`,
  user: 'user*, people, employee*, staff, colleague*, folks, everyone, everybody, members, students, customer*, end user*, person*, workers, anyone can',
  account: 'account*',
  server: 'server*, machine, box, host, dc01',
  without: 'without, w o',
  on: 'on',
  off: 'off, of',
  turn: 'turn, turns, turning, switch, switching, cut, flip, flick, toggle, toggling, power, put, tun, trun, swich',
  turned: 'turned, switched, flipped, toggled',
  'on.act': `enable, enables, enabling, activate, activating, activation, reenable, re enable, turnon, enablement, engage, light up, get going with, bring up, go live,
    roll out, rollout, rolling out, deploy*, install*, implement*, adopt, introduce, have enabled, enabel`,
  'on.state': `got|gotten switched|turned on, got|gotten enabled|activated, enabled, activated, active, configured, turned on, switched on, deployed, installed, operational, live, effective, functional, set up already,
    up and running, in effect, in use, in force, in operation, already set up, been set up, is set up, properly set up, set up correctly, set up properly, correctly set up, up running,
    reenabled, been on, supported, available, possible for users, permitted for users`,
  'off.act': `take|put|get writeback|it|this|that|unlock out of service|use, set|take|put|switch|bring it|this|that|writeback|unlock|everything off, set|put|switch|bring|change it|this|that|writeback back|to off, back to off, to off, set it|this|that|writeback back to off, disable, disables, disabling, deactivate, deactivating, deactivation, kill, shut off, shut down, shut writeback|it|this|that|everything down|off, shutdown, turnoff, decommission, disabel, uninstall, turn of,
    switch of, shut it down, shut it off, pull the plug, unconfigure, disablement, retire, dismantle, unset, untick, uncheck, take down, shutting off, take it|writeback|this|that offline, take offline, take it|writeback|this|that down, bring it|writeback|this|that down, tear down, teardown, get rid of`,
  'off.state':
    'got|gotten switched|turned off, got|gotten disabled|deactivated, disabled, deactivated, inactive, turned off, switched off, shut off already, decommissioned, not on, uninstalled, turned of, disabeled',
  setup: `set up, get it|this|writeback|that going, get it|this|writeback working|running|set|done, make it|writeback|this|resets work|working|happen, have it|this|writeback working, setup, setting up, configure, configuring, config it, provision, set it up, set this up, set that up, set them up, sets up, get started, get me|us|things started, getting started, get going,
    lets begin, lets go, lets do it, lets do this, onboard*, walk me through, talk me through, guide me, kick off, kick things|this|it off, guide us, take me through, help me configure, install wizard, go ahead, set everything up`,
  start:
    'begin, starting, kickoff, launch, initiate, get this started, start over, restart setup, start again, begin again',
  undo: `former|earlier|prior settings|state|configuration|values, roll|take|put|bring|change|set the|this|that|our|all setting|settings|change|changes|switch|configuration|config back, revert*, roll back, rolled back, rolling back, roll it back, roll this back, roll that back, roll everything back, undoing, undone, back out, back it out, backout, reverse, restore,
    the way it was, how it was, as it was, like it was, previous state, earlier state, put it back, put things back, put everything back, put back, original state, reinstate, to normal, old state, before the change, go back to before, reset to before,
    unwind, backing out, rever, revoke, reversal, take it back, take that back, initial state, original settings, previous settings, old settings, old configuration|config|setup|way, previous configuration, original configuration`,
  cancel: `get out of this|here, out of this, dont need my|the|this|that request|change any, dont need my|the|this|that request|change anymore, come|comes of this, lets drop this|it|that, forget what i said, forget everything, skip it, forget my|the|this request|change, void my|the|this request|change, end it|this here|now, end here, end it, pull back, pulling back, end|close|finish|leave conversation|chat|session|dialog|dialogue, end|close|finish|leave the|this|our conversation|chat|session|dialog|dialogue, take|pull my|the|this request|change back, take my|the|this request back, cancel*, i want out, let me out, abort*, abandon, withdraw*, never mind, nevermind, nvm, forget it, forget this, forget that, forget about it|this, quit, exit, scrap, leave it, call it|this|the off, call off, pull my request, drop it, drop the|my|this request|change,
    discard*, stop this|it|that, stop here, leave it for now, changed my mind, change my mind, halt, stop the setup|process|request|change|wizard|conversation|procedure, delete my|the|this request|change, retract*, take back my request,
     end this, end the|this conversation|session|setup, close the|my|this request|change, kill the|this|my request|change, bail, leave setup, scratch that, not interested anymore, get me out, out of here, recall my request, recall the request, let it be, remove my|the|this request, terminate`,
  enough: 'enough, sufficient*, adequate, suffic*',
  unwanted:
    'no longer need|want|wants|needs, dont want|need it|this|that anymore, dont want|need anymore, do not want|need it|this anymore, not want|need anymore, have no use for, dont want this, dont need this',
  stop: 'stops, stopping, cease, quit writing, pause, suspend',
  remove: 'remove*, delete*, drop, eliminate, ditch',
  change:
    'change, changes, changed, changing, modified, modify, modifications, adjust*, altered, edit*, tweaked, touched, alterations, update, updates, updated, touch, messed, mess, alter, adding',
  write:
    'show|shows|showing|showed|turn|turns up in, appear*, write, writes, writing, written, wrote, flow, flows, flowing, reach, reaches, reaching, reached, arrive*, get to, gets to, got to ad, end up in, make it to, land, lands, landing, end up, propagat*, pushed, push, replicated, get through, goes,  hit, sent, carried',
  back: 'back, backwards',
  get: 'get, getting, got, have it, have that, have this, bring, brought',
  make: 'make, let, allow users, enable users, permit, give users',
  status:
    'connectivity, current value, any news, state of play|affairs, state, statuses, how are things, how are we doing, verdict, health, hows it looking, how is it looking, situation, how does it look, how are we looking, where do we stand, where are we with, where we stand, current setting, report status, health of, indication*, reading*, how does writeback look, how is writeback doing, standing',
  work: 'go through, went through, gone through, goes through, take effect, took effect, taken effect, take hold, work, works, working, running, function, functions, functioning, operate*, operating, up, alive, healthy, runs, run, succeed*, reachable, in order, ok with, fine',
  test: 'testing, tested, try out, proof test, trial run, dry run, try',
  fail: `greyed*, grayed*, grey out, didnt go through, did not go through, hasnt gone through, stays old, still old, sometimes not, not up, is not up, isnt up, arent up, not available, is not available, isnt available, are not available, arent available, unavailable, others cant, others dont, others can not, others cannot, others do not, others not, some cant, some dont, out of service, fail*, but not, cant connect|reach, cannot connect|reach, could not connect|reach, couldnt connect|reach, unable to connect|reach, not connect*, not responding, no connection, broken, broke, breaks, not working, doesnt work, dont work, didnt work, isnt working, arent working, does not work, do not work, is not working, stopped working, no longer work*, wont work, not work, never work*, stop* working,
    out of order, malfunction*, crash*, borked, down, bust*, not functioning, unsuccessful, refuse*, rejected by ad, denied, kaputt, messed up, screwed up, dead, bad, wrong, goes wrong, went wrong, gone wrong, incorrect, stops working, quit working, quits working, gave up, fails, timing out, times out, timeout*, time out,
    unreachable, not reachable, hang*, hung, not healthy, unhealthy, nothing happens, no effect, has no effect, still doesnt, doesnt do anything, conks out, acting up, not taking, not accepted, out of date, could not be updated, could not be, unexpected*, red banner, banner, refus*, faulty, offline, unauthorized, violat*`,
  error:
    'not enabled for password reset, isnt enabled for password reset, password policy violat*|error*|problem*, contact your admin*, err, errors, warning, warnings, fault, code, codes, error code*, error message*, event log, stack trace, message says, errored, audit failure',
  trouble: `trouble*, problem*, issue*, difficult*, diagnos*, fix, fixing, resolve, debug*, investigat*, glitch*, broke down, repair*, hiccup*, im stuck, i am stuck, were stuck, we are stuck, stuck, figure out, sort out, something off, something is off, somethings off, analyse the, root cause, not the same, dont match, out of sync, mismatch, complain*, whats going on with, odd, weird, strange, flaky, sporadic*, intermittent*, locked out, stays locked, still locked, remains locked, stay locked`,
  symptom:
    'the old one, wants|expects|asks|takes|accepts|needs|still the old, old password*, previous password*, former password*',
  fresh: 'new password*',
  why: 'why, how come, whats causing, what causes, what is causing, reason*, cause, causes, what could cause, for what reason, what made, explain why, whats up with, whats wrong, what is wrong, what the hell',
  cannot:
    'cant, cannot, couldnt, unable, wont, can not, could not, not able, impossible, isnt possible, not possible, no way to, arent able, isnt able, not allowed, arent allowed, isnt allowed, not let, doesnt let, wouldnt, doesnt allow, does not allow, not permitted, wont let, keeps asking, will not',
  ended:
    'was|were fine|ok|okay|good|alright until|till|before|yesterday|last, was|were all fine|good until|till, used to work, used to be working, worked before, worked yesterday, worked until, worked last, worked fine until, was working, were working, worked fine before, stopped, ceased, quit, ended, still broken, no more working',
  reboot: 'reboot*, restart, restarted, restarting',
  only: 'only, just',
  'not.work':
    'doesnt, does not, arent, isnt, didnt, did not, havent, hasnt, wasnt, werent, is not, are not, has not, have not, was not, aint, still not, not yet, not getting, not being',
  fixed: 'that fixed it, fixed it, solved, its fixed',
  know: 'know, tell me whether, tell me if, tell us whether, tell us if, any idea if, any idea whether, find out, tell if, tell whether, see if, see whether, wonder*, curious, sure, verify, verif*, confirm if|whether|that, confirm writeback, confirm, let me|us know whether, let me|us know if, figure out whether, figure out if, to hear if, understand if, understand whether, check, checks, checking, looked at, look up, determine, notice if, see that, make sure, ensure, interested to know, is it true, the case that, correct that, right that, aware if, clarify, clear on, look into whether, look whether, inspect',
  explain:
    'explain, describe, what is a, definition, define, meaning, mean, means, stand for, what does, tell me about, tell me more, learn about, more about, purpose, difference between, documentation, docs, article, whats the point of, what for',
  who: 'who, whose, whom, whos, by whom, which person, which admin, which colleague, who has, who is, who did, which of us, who all, name of the person, what admin',
  when: 'when, what time, since when, how long ago, what date, which day, how recent*, what day, whens, at what point, date, how long has, how old, latest, most recent, timestamp',
  what: 'what, which, whats, wht, wat, what are, what is',
  how: 'how, hw, in what way, what way, procedure, instructions, steps to, steps for, tutorial, howto, how to, manual, guide for, guide, steps i need, way to, ways to, process for, recipe, what must i do to, what must we do to, what do i|we have|need to do to|for|so, what should i|we do to, what does it take to, what would it take to, what steps',
  howmany: 'how many, number of, minimum, count of, how much, amount of',
  be: 'is, are, was, were, be, being, been, am, its, im, thats, theres, were, is there, it is, seem*, appear*, looks, look, isnt it, arent we',
  did: 'did, does, do we, do they, do you, do users, didnt anyone, has, had, hav, have you, have we, have they, have our, have any*, has any*, has some*, havent, dose, done so',
  have: 'have, having, ive, weve, got any, own, possess, hold',
  last: 'last, lately, recent, recently, latest',
  someone:
    'someone, somebody, anyone, anybody, some one, any one, people have, somone, another admin, other admin*, a colleague, one of the admins, one of my colleagues, one of us, any admin',
  whether:
    'whether, wether, weather or not, or not, already, yet, still on, currently, right now, at the moment, presently, as of now, these days, really, actually, is it',
  dont: 'lets not, let us not, lets leave, dont, do not, never, not to, must not, shouldnt, should not, mustnt, no need to, dont want, do not want, dont need, didnt mean to, did not mean to, not want, avoid, refrain, rather not, under no circumstances, without, instead of, hands off, not going to, no one should, nobody should, leave it on|enabled|as|alone, leave writeback on|enabled|alone, keep it on|enabled|running, keep writeback on|enabled',
  not: 'not, no, nt, none, neither, nothing, nobody',
  want: 'would it be possible to have|get, possible to have|get, can we have|get, could we have|get, can i get writeback, want, wanna, wants, like to, would like, id like, wed like, wish, looking to, planning to, plan to, id love, would love, wanted, hoping to, intend*, desire, gonna, going to, im ready to, i am ready to, we are ready to, were ready to, happy to, decided to, time to, fancy, prefer, keen, aim, trying to, love to, am after, are after, rather have, trying, want to, desire',
  need: 'need, needs, needed, necessary, require to, has to, got to, gotta, needing',
  must: 'mandatory, obligatory, compulsory, must, have to, supposed to, ought, be sure to, shall, should be',
  can: 'can, could, may, able, possible, might, is it possible, any chance, any way, is there a way, would it be possible, can i, can we, can you, could you, could we, way for',
  please:
    'bitte, por favor, per favore, sil vous plait, dont wait, dont hesitate, dont delay, dont forget to, why not, please, kindly, pleas, appreciate, would you, will you, mind, be so kind, would be great, would be nice, lets, let us, wouldnt mind, favour, favor, why dont we, why dont you, cant you, cant we, couldnt you, couldnt we, do me, help with, id appreciate, would you mind, shall we, how about, go and, just, lets go and',
  should: 'should, shud',
  i: 'i, id, ill, we, our, us, me, ourselves, wed, well',
  it: 'the switch, it, this, that, these, those, feature, the option, the setting, option, setting, functionality, thing, things, everything, all, stuff, them, functions, capability, function, they, half, halves, side',
  mine: 'my, own, mine, myself',
  forgot: 'forgot, forgotten, forget, lost, remember, misplaced, expired, expire, expires',
  next: 'nxt, i do after, to do after, comes after, happens after, follows after, next, after that, then, afterwards, whats next, what next, what now, now what, where do we|i go from here, where to now, and now, then what, whats up next, comes next, upcoming, following step, what follows, what happens next, what comes',
  goon: `ive ticked, i ticked, i have ticked, lets finish this, back to setup, i|we|ive|weve finished, i|we have finished|completed, i|we|ive|weve completed, all done, finished it, finished with, im finished, im through, back to where, back where, take|bring|put me back, take us back, continue*, lets go on|to|back|forward|further, i did that|it|this, did that, done that, skip ahead, pick it|this|that|things up, come back to, finish up, wrap up, continuing, resume*, proceed*, carry on, go on, move on, keep going, pick up, onwards, onward, forward, lets move, moving on, go ahead with, advance, go further, get on with, next step*, back to work, pick it up, keep on, im back, i am back, ready for the next,
    back to the|my setup, back to step, return to step, return to the|my setup, go to step, take me to step, jump to step, done with step|this, finished step|this|that, lets finish, finish the|my|this, complete the|my|this setup|change, step done, im done, i am done, done with it, get back to`,
  left: `to the end, get to the end, are we missing, am i missing, where i was, where we were, in the middle of, in the midst of, left off, did i get, what remains, remind me what|whats|where|which|how, leave off, left it, leave it off at, whats open, to finish, whats left, what is left, left to do, still to do, remaining, remain, remains, left to go, steps to go, more to go, still open, something to do, anything to do, where am i, where are we, leftover*, outstanding step*, left over, whats missing, what is missing, still missing, what else, where were we, where was i, where we stopped, where i stopped, where did we stop, where did i stop, left, outstanding, unfinished, todo, to do next, to be done, still need* to, still have to, whats pending for setup, how far, halfway, progress, am i done, are we done, are we there yet, are we finished, still open steps, left hanging, missing, still needs, is still needed, still need to, not done yet, more to do, anything else, interrupted`,
  still: 'still',
  step: 'step*, stage, phase, page, task, tasks',
  prev: 'previous, previous step, step back, go back, back one step, back up a step, one step back, last step, go back one, prior step, go one back',
  now: 'now, next up',
  do: 'do, doing, done, perform*, accomplish',
  where: 'where, wheres',
  approve: `respond, react, answered, responded, reacted, made a decision, decided on it, approve, approved, approving, sign off, signoff, sign it off, signed off, sign, signs, signed, accept*, ok it, lgtm, looks good to me, thumbs up, i agree, endorse*, authorise this|the|it, authorize this|the|it, greenlight, okayed, confirm the|this|my request|change, i confirm, aprove*, give my approval, give approval, say yes, has my blessing, approve it, vote, voted, grant`,
  'approve.habit': 'approves, authorises, authorizes',
  reject:
    'reject, rejects, rejected, rejecting, rejection, decline*, deny, deny it, disapprove*, veto, vetoed, turn down, turned down, say no, denied the|my|this request|change, refuse the|this|it request|change, i refuse, dismiss the|this request',
  approver:
    'people|ones|those|persons that|who approve, who can reject|decline|veto|refuse, who may reject|decline|veto, in charge of approvals|approving|approval, responsible for approvals|approving|approval, approver*, approval rights, right|rights to approve, aprover*, reviewers, signatories, who can approve, who may approve, who is allowed to approve, who can sign off, people who approve, people who can approve, who is able to approve, who is authorised to approve, who is authorized to approve, reviewer*, approver list, approving group, approval group, who could approve, whos allowed to approve, who gets to approve, allowed to approve, auditors list, auditor*',
  approval:
    'approval*, aproval*, sign offs, review, reviews, consent, authorisation request, authorization request, approval queue',
  pending:
    'pending, waiting, awaiting, awaits, waits, open request*, open change*, open approval*, outstanding request*, outstanding approval*, unapproved, on hold, queue, queued, my queue, inbox, undecided, in the queue, needs|need|requires|require my approval|review|signature|sign|attention|ok|decision|input|consent, has|have|needs|need to act, must act, who has|needs to act, whose turn, my turn, your turn, stuck in approval, unanswered, requests open, my desk, for me to, for my',
  wait: 'wait, waited, hold up, holding, blocking, blocked by',
  forme:
    'for me, from me, from my side, on me, me to, my attention, my action, my decision, my review, my input, my ok, my signature, action required',
  request:
    'request*, ticket*, change request*, proposal*, submission*, submitted, submit, send for approval, rfc, case, chg',
  inquire: `ask, question|questions for|to the requester, question|questions for|to her|him|them, put|send|raise a question, back to the requester|sender|author|person|one, back to her|him|them, more information|info|details|background from, need|needs|want clarification, request clarification, for clarification, for more information, an explanation from, let|have the requester, the requester explain|answer, query, clarify with, check with the requester, return the|this request, send|return|give|hand the|this request back`,
  policy: `4 eyes, one|same|single person|admin|user|account, two person, both request, four eyes, limit for an approval, limit for approvals, approval limit, how is approving, how is approval, how are approvals, approve it|this|that|one|things myself, approve myself, requester*, policy, policies, rule, rules, quorum, approval hours, approval policy, approval rule*, approval setting*, approval process, approval workflow, four eyes principle, governance, dual control, approval config*, self approv*, my own request, own request*, own change*, approve my own, two person, second person, approval required, approvals required, require approval, need approval, needs approval, requires approval, need an approval, necessary approvals, approval needed, approvals needed, separation of duties, approval limits, expiry`,
  settings:
    'settings, preferences, bot config*, configuration, pilot settings, your settings, your config*, options, show config, your configuration, how are you configured, how are you set up, set up approvals',
  valid:
    'how long may|can|does|will a|the|my request, valid, validity, expires after, lapse*, how long does an approval, how long do approvals, how long is an approval, how long until, lapses',
  list: 'list, listed, lists',
  add: 'add, assign, appoint, nominate, replace, include',
  history:
    'logbook*, history, all actions, actions, that was done, that were done, that was changed, everything done, was done, what have people|they|we|admins|others done, what has everyone|everybody done, histroy, audit trail, trail, timeline, time line, past changes, previous changes, earlier changes, past requests, previous requests, past activity, activity log, change log, changelog, chronicle, archive, what happened, what has happened, whats happened, who changed what, who did what, what changed, what has changed, whats changed, what was done, what has been done, whats been done, changes so far, activity, activities, all changes, recent changes, latest changes, last changes, change record*, record of, records, track record, journal, former changes, old requests, old changes, completed changes, finished changes, closed requests, what did you do, what have you done, audit records, audit entries, audit events, audit history, audit, what was changed, what got changed, which changes, events so far, past, what actions, actions taken, event history, chronology, who approved, who rejected, who requested, who submitted, who asked for, who initiated, who signed off on, protocol, previous ones',
  happen: 'event, events, happen*, occurred, took place, going on, went on',
  past: 'until now, up to now, to date, thus far, till now, last time, yesterday, last week, last month, last year, previously, since, ago, so far, before, earlier, past week, past month, past days, this week, this month, over the weekend, in march, in january',
  export:
    'email|mail me|us the|a|my, printable, print version, save, download*, exprot*, save as, save it as, save the, save this, save it, dump, extract, print, printout, offline copy, archive file',
  file: 'machine readable, attachment*, document, documents, document with, word file, zip, as a file, in a file, to a file, to file, copy of, hard copy, written',
  evidence: 'evidence, proof',
  report:
    'report, reports, summary report, evidence report, report for, audit report*, compliance report, summary for, for the auditor*, for our auditor*, for auditing, for compliance, for the audit, for audit, paper trail',
  pack: 'evidence|proof|audit|auditor|auditors|compliance pack*|bundle*|dossier*|folder|kit|archive, pack|package|bundle|dossier for the|our|an|my auditor*|audit|regulator|inspector*, pack|package|bundle|dossier of|with evidence|proof*, evidence|proof for the|our|my auditor*|audit|regulator|inspector*|inspection, pack up the evidence|proof, package the evidence|proof, bundle the evidence|proof, evidence for|of this|the|that|my|our|last change, file with|of evidence|proof',
  give: 'give*, send, sent me, generate, create, produce, provide, get me, make me, prepare, email, hand me, build, compile, mail, hand over, fetch, pull, i need a, i need the, can i have, can i get, could i have, could i get, get a, get the, deliver, want the, want a',
  show: 'show, display, view, see, open, print out, let me see, bring up the, look at',
  freezing: `freeze, freezes, change freeze, a freeze, the freeze, in a freeze, freeze window, freeze calendar, blackout period|window, change window, next opening, next window, window open|opens, open for changes, stop everything|all, stop it all, stop all changes|work, halt everything|all, halt all changes, freeze everything|all, hold everything, everything on hold, everything is|was|been stopped|frozen|halted, is|was everything stopped|frozen|halted, stopped everything, changes are|is frozen|stopped, are changes frozen|stopped, are we frozen, we are frozen, is it frozen, frozen until|till, lift the stop|freeze|halt, lift it again, unfreeze*, nobody touch* anything, nobody is to touch anything, emergency|hand brake, hit the brakes, pull the cord`,
  reminding: `remind*, nudge*, prod, prods, prodding, poke, poking, ping her|him|them|megan, escalat*, chase*, chasing, give|send|drop her|him|them|the|my nudge|reminder|ping|push, send out reminder, a|another nudge|reminder, give|send the approvers|approver a|another push|kick|ping|reminder|nudge, approvers|approver another|a push|kick|ping|nudge, jog her|his|their memory, follow up with her|him|them|the, push her|him|them, hurry her|him|them up, knock again, remind her|him|them|the|my`,
  notify: `notices, hold|keep me|us up to date, keep us|me in the loop, notify*, notif*, alert*, let me|us know when, let me|us know as soon as, let me|us know in|should|every|each|before|after|about|the, let me|us know once, let the team|helpdesk know, let everyone know, ping me|us, ping, warn*, inform me|us|everyone, tell me|us when, tell me|us as soon as, tell me|us once, be told, give|send me|us updates|news, be informed, been told, keep me|us posted|informed|updated|up, heads up, message me|us, text me, mail me when|if, email me when|if, remind me|us, reminder*, give me|us a shout, drop me a line, shout if, shout when, raise an alarm, alarm*, report to me, send me a message, send me messages, send me updates, updates, want to know when, like to know when, want to know if it gets, get told, write me when, call me when, inform`,
  unsubscribe:
    'no warnings, no more warnings, without alerts, unsubscribe*, mute*, unmute*, unwatch, stop notifying, stop alerting, stop messaging, stop pinging, stop watching, stop sending, stop telling, stop monitoring, stop bothering, stop informing, stop warning, dont notify, dont alert, dont ping, dont message, dont watch, do not notify, do not alert, no more alerts, no more notifications, no more notices, no more messages, no more updates, no notifications, no alerts, silence, opt out, snooze, leave me alone, be quiet, shut up, without notifications, no longer notify, less notifications, fewer notifications, dont tell me, no more pings, dont warn, dont bother me, dont inform, stop the alerts|notifications|notices|messages, stop alerts|notifications|notices|messages',
  watch:
    'what are you watching, what do you watch, what you watch, who do you tell, which chats are watched, which chats do you tell, watch*, monitor*, keep an eye, keep track, keep watch, keep watching, track, surveil*, observe*, look out for, guard, drift, deviat*, eye on, keep tabs, follow',
  subscribe: 'subscrib*, sign me up, opt in, put me on',
  goes: 'goes, gets, changes, becomes, is changed, flips, breaks',
  if: 'if, in case, whenever, as soon as, once, each time, every time, the moment',
  language: 'language*, lang, locale, tongue',
  speak:
    'translate to, translate into, translate this to|into, sprechen, speak*, talk, talking, reply, answer in, respond in, write in, chat in, say it in, translate yourself, converse, communicate, reply in, answers in, messages in, answer me, use',
  'to.en': 'english, engish, eng, englisch, anglais',
  'to.sl': 'slovenian, slovene, slo',
  'to.other':
    'parlez*, francais*, italiano, espanol, hrvatski, srpski, polski, magyar, svenska, german, french, italian, croatian, spanish, serbian, hungarian, polish, czech, dutch, deutsch, portuguese, russian, chinese, japanese, danish, swedish, bosnian, greek, turkish, other language, different language',
  help: 'what to ask, what to say, instructions for use, user guide, how to use you, user manual, what do i type|write|say, what to type|write|say, what should i type|write, help, help me, help us, assist, assistance, halp, hlep, assist me, commands, command, command list, usage, how can you help, faq, i am lost, im lost, menu, what should i ask, what to do here, i need help, need some help, support, options please, show me around, tour, introduction, introduce yourself, assistance please, im new here, new here, i dont understand, i dont know what to do, what should i say, what can i say, what can i ask, sos, capabilities, guidance, no idea, confused',
  abilities: `am i chatting|talking|writing|speaking, your purpose, purpose of this bot, do you do here, how does this thing work, how does the thing work, how this works, kind|sort|type of bot, kind|sort of thing are, what can you do, what can u do, what do you do, what are you, who are you, who r u, whats this, what is this, what does this do, what does this bot do, how do you work, how does this work, how does this bot work, how does it work, how do i use, how to use, what are your, your name, what else can you, what can i do, tell me about yourself, about you, are you a bot, are you human, are you real, are you a person, are you an ai, what are you for, what are you able to, what can this bot, what can the bot, who made you, what is this bot, how can i use, what do you know, can i ask, that you do, do you understand, features do you have, functions do you have, may i ask you, can i ask you, should i ask, things you can do, what you can do, what can i do here, what do i do with, what is your purpose, are you there, you there, who am i talking to, what you do, which commands, what commands, who built you, who is this, what is it you do, what functions, your features, what features, your capabilities, how may you help, are you chatgpt, what are my options, can you help, could you help, how you work, whats your job, what is your job, why are you here`,
  greet:
    'ciao, aloha, salut, servus, ola, hola, hi, hello, hey, hiya, howdy, good morning, good afternoon, good evening, good day, greetings, yo, heya, helo, hallo, hey there, hi there, morning, evening, hullo, sup, whats up, wassup, how are you, how are you doing, hows it going, how do you do, nice to meet you, gday, hi all, hi team, evenin, mornin, afternoon, helloo, hellooo, heyy, hii',
  thanks:
    'thanks, thank, thank you, thx, ty, tnx, cheers, bye, goodbye, good bye, see you, see ya, cya, ta, good night, goodnight, have a nice day, great job, good job, well done, nice work, much appreciated, farewell, many thanks, take care, later, good bot, awesome, perfect, great, nice, good work, tks, thanx',
  ack: 'yes, yep, yeah, yup, nope, nah, sure thing, fine by me, alright, aye, hmm, hm, um, uh, erm, whatever, maybe, right, got it, i see, understood, no problem, roger, sounds good',
  apply:
    'give me the command, show me the command, show the command, do it in the portal, in the portal myself, apply it for me, do it for me',
  'unwanted.ours':
    'no more writeback|sspr, dont|doesnt want|need writeback|sspr, do not want|need writeback|sspr, dont want|need to have writeback, no longer want|need|wants|needs writeback|sspr, not want|need writeback',
  roll: 'roll, rolled, rolling, rolls, wind',
};
