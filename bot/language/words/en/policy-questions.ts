import type { PolicyQuestions } from '../shape/of-policy.ts';

const EMERGENCY =
  'emergency|emergencies|break_glass|breakglass|break_the_glass|breaking_glass|breaking_the_glass|broke_glass|broke_the_glass|glass_broken|glass_break';
/** Doing without an approval, and what says that there is no time for one. */
const SKIP =
  'skip|skipping|bypass|bypassing|circumvent|circumventing|go_around|going_around|get_around|work_around|leave_out|jump|avoid|avoiding|override|overriding|waive|do_without|go_without|get_by_without|manage_without|drop|omit|forgo';
const CANNOT_WAIT =
  'cant_wait|cannot_wait|can_not_wait|cant_be_waiting|no_time|wont_wait|not_wait|unable_to_wait|cant_afford|must_act|have_to_act|need_to_act|right_now|at_once|immediately|urgent|urgently|hurry|nobody_is_there|nobody_is_here|nobody_is_around|nobody_answers|no_approver|nobody_reachable|noone_is';
const WITHOUT =
  'without_sign_off|without_signoff|without_a_signature|without_consent|without_permission|without_approval|without_approvals|without_an_approval|without_the_approval|without_any_approval';
/** Of these it is another matter: a service that stopped, a user who can't go on, Entra's own emergency accounts. */
const ELSE =
  'user|users|people|password|passwords|reset|resets|sync|syncing|service|adsync|agent|wizard|server|scheduler|connect|powershell|command|cmdlet|error|event|sspr|writeback|account|accounts|unlock|licence|license|gpo|group|portal|test|they|he|she|it_start|laptop|pc|computer|mfa';
/** To carry a change out, or to begin one. */
const APPLY =
  'apply|applying|applied|go_on|going_on|go_ahead|going_ahead|go_forward|proceed|proceeding|continue|continuing|carry_on|carry_it|carry_this|carrying_it|execute|move_on|move_forward';

/** How English asks of an emergency, of a freeze, and of what a change waits for. */
export const policyQuestions: PolicyQuestions = {
  'may-skip': [
    'cant_wait|cannot_wait|can_not_wait|wont_wait for|until|any_longer|longer !user|users|reset|resets|password|sync|me|server|replication|microsoft',
    `can|could|may|possible|allowed|how|what_if|let|lets|is_there|must_i|must_we|do_i|do_we|have_to|need_to|want_to|whether|any_way|would ${SKIP} approval|approvals|approver|approvers|sign_off|signoff|four_eyes !why|reminder|reminders|who|did|has|was|were|step|steps`,
    `can|could|may|possible|allowed|how|let|lets|whether|would|want_to|need_to|have_to ${WITHOUT} !why|who|did|has|was|were|what_happens|dont|not|never`,
    `${EMERGENCY} ${CANNOT_WAIT} !account|accounts|access|dont|not_an|was|who|user|users|reset|resets|password|passwords`,
    `can_we|can_i|may_we|may_i|could_we|could_i|lets|let_us|how_do_we|how_do_i|please|just|we_must|i_must|we_have|i_have|we_need|i_need ${EMERGENCY} !account|accounts|access|review|reviewed|contact|test|was|who|what_is|what_does|mean|means|did|has|ever|used|user|users|resets|password|passwords|proof|evidence|auditor|auditors|report|record|records|pack|history|log|file`,
    `${SKIP} approval|approvals ${CANNOT_WAIT}|please|now|it_is|its !dont|never|who`,
    `cant_wait|cannot_wait|can_not_wait|no_time approval|approvals|approver|approvers|approve|sign_off !who|dont`,
  ],
  'emergency-what': [
    `who|whos can|may|could|allowed|is_allowed|decides|has_the ${EMERGENCY} !account|accounts|access|review|reviewed|reviews|contact|was|did`,
    `what|whats|explain|define|meaning|mean|means|how_does|how_do|how_would|about ${EMERGENCY} !account|accounts|access|admin|user|users|review|reviewed|reviews|reviewed|who|contact|event|error|proof|evidence|auditor|auditors`,
    'breaking_glass|breaking_the_glass|glass_break|emergency_mode|emergency_procedure !account|accounts ~3',
    `is_there|do_we|have_we|is|are|allowed ${EMERGENCY} mode|procedure|way|button|possible|allowed|break|use|call|declare !account|accounts|access|admin|review|reviewed`,
  ],
  reviewed: [
    `${EMERGENCY}|${WITHOUT} review|reviewed|reviews|reviewer|reviewing !account|accounts`,
    'review|reviews|reviewed owed|outstanding|overdue|due|owe|missing|pending|open|has_to_be|must_be|to_be|left|still !account|accounts|licence|license|access_review|access_reviews',
    'is|are|do|does|what|whats|anything|something owed|owe|owing anything|something|we|i|still|anyone|anybody|what|a !user|licence|money',
  ],
  'who-skipped': [
    `was|were|has|have|did|is|ever|when|who|how_often|how_many ${EMERGENCY} used|use|ever|declared|called|invoked|happened|happen|broken|broke|pressed|triggered|before|here|today|yesterday|week|month|last|taken|any|one|been|declare|call|there|anyone|anybody|someone|somebody !can|may|could|should|must|how_does|how_do|account|accounts|access|review|reviewed|what|users|user`,
    'who|whos|did|has|have|was|were skipped|skip|bypassed|bypass|go_around|went_around|get_around|got_around|circumvented|circumvent|overrode|overridden|ignored|evaded approval|approvals|approver|approvers !can|may|could|should|step|steps',
    `who|whos|did|has|have|was|were ${WITHOUT}|without_being_approved|unapproved|broke_glass|broke_the_glass|break_the_glass !can|may|could|should|must|what|how|why|allowed|would|policy`,
  ],
  'was-stopped': [
    `was|were|has|have|had|did anything|something|everything|it_all|all_of_it|work|changes|any_stop|a_stop stopped|stop|frozen|freeze|halted|halt|paused|been_stopped !${ELSE}|who|whos|will|would|if|is_everything|why|request|still|now|writeback`,
    `when was|were|did|has everything|it_all|anything|the_stop|the_freeze|all|we stopped|stop|frozen|halted|lifted|lift|unstopped|unfrozen|over|ended|begin|began|start !${ELSE}|will|can|may|is_it|who_may`,
    `who|whos lifted|unfroze|unstopped|has_lifted it|that|this|stop|freeze|everything !${ELSE}|can|may|could|request|change`,
    `who|whos undid|released|ended|removed|cancelled|canceled the_stop|the_freeze|this_stop|this_freeze !${ELSE}|can|may|could|request|change`,
    `was|were|has|have|did there|we|anyone|anybody|someone|somebody a_stop|any_stop|a_freeze|any_freeze|stops|freezes|stop_everything|freeze_everything|stopped_everything !${ELSE}|will|why|next|upcoming|planned|coming`,
  ],
  'was-reminded': [
    'how_many_times|how_often|when|who|did|were|was|have|has chased|prodded|poked|hurried|pushed|followed_up !me|us|password|user|users|will',
    'who|whom|whos|which|why|how_come|nobody|noone was|were|has|have|did|got|get|gets reminded|remind|reminder|reminders|nudged|nudge|pinged|chased !will|would|should|can|may|next',
    'when|how_long_ago|what_time|at_what_time|how_often|how_many_times|since_when was|were|has|have|did|is reminded|remind|reminder|reminders|nudged|nudge|pinged !will|would|next',
    'was|were|has|have|did reminder|reminders|reminded|nudged|pinged|nudge sent|send|out|go_out|went_out|gone_out|ever|already|yet|today|been|anybody|anyone|somebody|someone|approver|approvers|she|he|they|her|him|them|you !please|will|would|can|could|again',
    'when will|is|does|are|do reminded|reminder|reminders|remind next|sent|send|due|come|go_out|approver|approvers|she|he|they|her|him|them !me|us|please|password',
  ],
  'who-escalates': [
    'how_long|when|how_soon|at_what before|until|till|do_you you_ask|others_are|ask_others|ask_somebody|ask_someone|the_next_one|others_asked !user|password|me',
    'who|whom|whos|what_happens|what_then|what_if steps_in|takes_over|jumps_in|decides|approves|is_asked|happens|what_then|what_if neither_of|neither_decides|neither_answers|none_of|nobody_does|no_decision|both_are|dont_decide|doesnt_decide|dont_react|doesnt_react|silent !user|users|password|test',
    'who|whom|whos|what_happens|what asked|asked_next|gets_asked|ask|asks|decides|decide|approves|approve|contacted|next|then if|when|in_case|unless nobody_answers|nobody_decides|nobody_approves|nobody_responds|nobody_reacts|no_one_answers|noone_answers|no_one_decides|no_one_approves|no_one_responds|she_doesnt|he_doesnt|they_dont|nobody_does|nobody_is|doesnt_answer|dont_answer|no_answer|no_reply|nobody_replies|no_response !user|users|password|phone|call|test',
    'what_happens|what_if|what_then|then_what nobody_answers|nobody_decides|nobody_approves|nobody_responds|nobody_reacts|no_one_answers|no_one_decides|no_one_approves|no_one_responds|noone_answers|she_doesnt|doesnt_answer|doesnt_respond|dont_answer|dont_respond|no_answer|nobody_replies !user|users|password|phone|call|test',
    'who|whom|whos|when|how|is|does escalated|escalation|escalates|escalate|asked_too|asked_next|asked_after !please|can_you|could_you',
  ],
  'stop-ends': [
    `exception|exceptions|exempt|exempted|excepted|waiver freeze|frozen|freezes|blackout|stop|stopped !${ELSE}`,
    `is|are|isnt|does the_stop|this_stop|our_stop|that_stop still|on|over|lifted|gone|active|in_force|valid !${ELSE}|who|was|did`,
    `everything|all|it_all|changes|work|we|the_incident can_go|may_go|can_continue|may_continue|can_resume|may_resume|can_start|is_over|all_clear again|over|clear !${ELSE}|not|dont|when|why|who|if|cant|emergency|change_is`,
    `extend|extends|extending|prolong|lengthen|shorten|remove|removing|delete|end|cancel|undo|change|move|edit|get_rid|drop|add|create|plan|set_up|postpone freeze|freezes|freeze_window|change_freeze|blackout !${ELSE}|who|what_happens|when|does|dont|not|plan_the|in_the`,
    `who|whos|can_i|can_we|may_i|may_we|could_i|could_we|how lift|lifts|lifted|unstop|unfreeze it|this|that|stop|freeze|everything !${ELSE}`,
    `who|whos|can_i|can_we|may_i|may_we|could_i|could_we|how undo|undoes|end|ends|release|remove|removes|cancel|cancels|take_back the_stop|this_stop|that_stop|a_stop|our_stop|stop_everything !${ELSE}`,
    `when|how_long|until_when|till_when the_stop|this_stop|our_stop|are_we_stopped|we_are_stopped|is_everything_stopped|everything_is_stopped|everything_be_stopped|everything_stay_stopped|stay_stopped|remain_stopped|be_stopped|is_it_all_stopped !${ELSE}|who|why|did|was|what_happens`,
    `lift_it|lift_this|lift_that|lift_the_stop|unstop|undo_the_stop|end_the_stop|release_the_stop|remove_the_stop|cancel_the_stop !dont|not|never|what_happens|when|${ELSE}`,
  ],
  'freeze-what': [
    'what_happens|what_does|what_would freeze|freezes|frozen|everything_is_stopped|stop_everything|stopping_everything !password|account|screen|after|writeback|user|users',
    'what|whats|explain|define|meaning|mean|means|how_does|how_do freeze|freezes|frozen|blackout|stop_everything|stopping_everything|everything_is_stopped|everything_stopped|stop_all !who|why|when|until|till|next|long|reason|now|current|currently|planned|coming|upcoming|there|have|calendar|lift|password|account|screen',
  ],
  'who-stopped': [
    `who_stopped|who_froze|who_halted|who_paused|who_has_stopped|who_has_frozen|who_has_halted|whos_stopped|who_is_stopping|who_stops|stopped_by_whom|frozen_by_whom !${ELSE}|request|previous|last|before`,
    'who|whos put_a_stop|pulled_the_plug|behind_the_freeze|behind_the_stop|behind_this_freeze !can|may',
    `who|whos called|declared|ordered|imposed|made|started|set the_freeze|the_stop|this_freeze|this_stop|a_freeze|a_stop !${ELSE}|can|may`,
    `what_is_stopped|whats_stopped|what_is_frozen|whats_frozen|what_was_stopped !${ELSE}`,
    `why is_everything|was_everything|everything_is|frozen stopped|frozen|halted !${ELSE}`,
  ],
  'three-people': [
    'same_person|same_admin|same_one|same_people request|requests|apply|applies|approve|approves|plan|carry !user|users|password',
    'three_people|third_person|three_persons|three_different|six_eyes|separation_of|segregation_of !who|whos|user|users|password|passwords|reset|resets|cant|locked|complain',
  ],
  webhook: [
    'webhook|webhooks|siem|splunk|sentinel is|does|do|where|what|which|who|are|can|how|status|state|working|healthy|sent|up|down|is_the !how_do_i|set_up|error',
    'where|to_whom|who do|does|are|is|gets|get|receives records|record|trail|audit_trail|events sent|go|goes|forwarded|streamed|get|gets|receives|posted !event_id|connect|server|password|user|users',
  ],
  'who-applies': [
    `who|whos will|going_to|has_to|must|should|shall|gets_to|is_to|wants_to|needs_to apply|apply_it|carry_it|carry_this|carry_the|carry_out|execute|perform|implement|do_it|do_this|do_that|press_apply|run_it|make_it|make_the !${ELSE}|approve|decide|test|password|resets`,
    `who|whos applies|executes|performs|implements|carries_it|carries_this|carries_the|carries_out|applying|executing|presses_apply|third_person|third_one|the_third|the_applier !${ELSE}|approve|decide`,
  ],
  'ticket-state': [
    'has|did|does|what|is|when servicenow|jira|ticket_system|ticketing_system|itsm answered|answer|said|say|says|responded|respond|reported|report|replied|reply|heard|confirmed|told !password|user|users|open_a|create',
    'what|whats|how|show|tell|which ticket|tickets|rfc|change_request|change_ticket state|status|say|says|about|standing|stand|stands|doing|open|number|id|it_says !password|licence|reset|raise|create|change|changing|edit|correct|set|how_do',
    'is_the_ticket|is_our_ticket|is_my_ticket|is_its_ticket|is_this_ticket|is_that_ticket|is_ticket|isnt_the_ticket|has_the_ticket|has_our_ticket|has_my_ticket|was_the_ticket|is_the_rfc|is_the_change ticket|rfc|change_ticket !please|password|closing',
    'what|which|do_we|have_we|was|is_there_a|is_there_any ticket|rfc|change_ticket for|have|named|given|attached|linked|on|number !password|raise|create|how_do|service|systems',
    'why|how_come ticket|rfc|change_ticket missing|let|lets|allow|allows|stop|stops|keeps|unknown|late|blocks|blocking|block|required|needed|against|red|hold|holding !password',
  ],
  'ticket-told': [
    'ticket|rfc|change_ticket|change_request closed|approved|rejected|cancelled|canceled|resolved|implemented|reopened|authorised|authorized is|was|has|got|been|now|they|we|i !is_the|is_our|is_my|has_the|has_our|was_the|is_ticket|isnt|is_it|what|which|who|when|why|how|if|password|user|users|reset|error|to',
  ],
  'may-go-on': [
    `can_we|can_i|may_we|may_i|could_we|could_i|are_we|am_i|is_it_ok|is_it_okay|is_it_safe|is_it_time|shall_we|shall_i|should_we|should_i ${APPLY}|good_to_go|clear_to_go|free_to_go|allowed_to_go|start_now|begin_now|do_it_now|go_now now|already|yet|finally|ahead|to_go|with_it|proceed|today !${ELSE}|why|when|how|approve|without|tomorrow|later|if|not|after|skip|another|next_step|who|turn|switch|enable|alone|ready|turning|testing`,
  ],
  'may-apply': [
    `until_when|till_when|how_long|since_when|until_what cant|cannot|may_we_not|may_i_not|must_we_wait|must_i_wait|not_allowed|not_change|not_apply|blocked|barred|have_to_wait|has_to_wait !${ELSE}|approval|approve`,
    `why|how_come cant|cannot|not|couldnt|arent|may_not|unable|barred|blocked|prevented ${APPLY} !${ELSE}|dont|policy|skip|alone|gone`,
    'why|how_come cant|cannot|not_allowed|couldnt|unable|barred|blocked i_start|we_start|start_a_change|start_a_new|start_another|start_the_change|start_anything|a_new_change|another_change|start_now !user|users|password|reset|sync|service|adsync|agent|wizard|server|connect|powershell|error|event|writeback|test|it_start',
    `what|whats keeps|keeping|prevents|preventing|hinders|hindering|blocks|blocking|stops|stopping|holds|holding|bars us|me|${APPLY} !${ELSE}|policy|turning|enabling|switching`,
    'what|whats is_in_the|stands_in_the|stands_in_our|is_in_our way !password|writeback|server|red|reading|readings',
    `when|how_soon can_we|can_i|may_we|may_i|could_we|could_i|will_we|will_i|are_we|am_i ${APPLY} !${ELSE}|home|live|holiday|leave|cloud|did|was`,
    'apply_now|apply_it_now|apply_this_now|apply_the_change|apply_the_plan|carry_it_out_now !dont|not|when|if|cant|how|who|why|tomorrow|tonight|at|from',
  ],
};
