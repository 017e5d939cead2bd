import type { PolicyQuestions } from '../shape/of-policy.ts';

const EMERGENCY = 'emergency|emergencies|break_glass|breakglass|break_the_glass|breaking_glass';
const WITHOUT = 'without_approval|without_approvals|without_an_approval|without_the_approval|without_any_approval';
/** Of these it is another matter: a service that stopped, a user who can't go on, Entra's own emergency accounts. */
const ELSE =
  'user|users|people|password|passwords|reset|resets|sync|syncing|service|adsync|agent|wizard|server|scheduler|connect|powershell|command|cmdlet|error|event|sspr|writeback|account|accounts|unlock|licence|license|gpo|group|portal|test|they|he|she|it_start|laptop|pc|computer|mfa';
/** To carry a change out, or to begin one. */
const APPLY =
  'apply|applying|applied|go_on|going_on|go_ahead|going_ahead|go_forward|proceed|proceeding|continue|continuing|carry_on|carry_it|carry_this|carrying_it|execute|move_on|move_forward';

/** How English asks of an emergency, of a freeze, and of what a change waits for. */
export const policyQuestions: PolicyQuestions = {
  'emergency-what': [
    `what|whats|explain|define|meaning|mean|means|how_does|how_do|how_would|about ${EMERGENCY} !account|accounts|access|admin|user|users|review|reviewed|reviews|reviewed|who|contact|event|error`,
    `is_there|do_we|have_we|is|are|can_we|can_i|may_we|may_i|allowed ${EMERGENCY} mode|procedure|way|button|possible|allowed|break|use|call|declare !account|accounts|access|admin|review|reviewed`,
  ],
  reviewed: [
    `${EMERGENCY}|${WITHOUT} review|reviewed|reviews|reviewer|reviewing !account|accounts`,
    'review|reviews|reviewed owed|outstanding|overdue|due|owe|missing|pending|open|has_to_be|must_be|to_be !account|accounts|licence|license|access_review|access_reviews',
  ],
  'who-skipped': [
    'who|whos|did|has|have|was|were skipped|skip|bypassed|bypass|go_around|went_around|get_around|got_around|circumvented|circumvent|overrode|overridden|ignored|evaded approval|approvals|approver|approvers !can|may|could|should|step|steps',
    `who|whos|did|has|have|was|were ${WITHOUT}|without_being_approved|unapproved|broke_glass|broke_the_glass|break_the_glass !can|may|could|should|must|what|how|why|allowed|would|policy`,
  ],
  'stop-ends': [
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
  'may-apply': [
    `why|how_come cant|cannot|not|couldnt|arent|may_not|unable|barred|blocked|prevented ${APPLY} !${ELSE}|dont|policy|skip|alone|gone`,
    'why|how_come cant|cannot|not_allowed|couldnt|unable|barred|blocked i_start|we_start|start_a_change|start_a_new|start_another|start_the_change|start_anything|a_new_change|another_change|start_now !user|users|password|reset|sync|service|adsync|agent|wizard|server|connect|powershell|error|event|writeback|test|it_start',
    `what|whats keeps|keeping|prevents|preventing|hinders|hindering|blocks|blocking|stops|stopping|holds|holding|bars us|me|${APPLY} !${ELSE}|policy|turning|enabling|switching`,
    'what|whats is_in_the|stands_in_the|stands_in_our|is_in_our way !password|writeback|server|red|reading|readings',
    `when|how_soon can_we|can_i|may_we|may_i|could_we|could_i|will_we|will_i|are_we|am_i ${APPLY} !${ELSE}|home|live|holiday|leave|cloud|did|was`,
    'apply_now|apply_it_now|apply_this_now|apply_the_change|apply_the_plan|carry_it_out_now !dont|not|when|if|cant|how|who|why|tomorrow|tonight|at|from',
  ],
};
