import type { Patterns } from './patterns.ts';

const APPROVED =
  'approved|aproved|approve|approves|approving|signed|sign_off|authorised|authorized|okayed|greenlit|accepted|agreed|said_yes|confirmed|decided|approval|green_light|go_ahead|blessing|sign_off';
const APPROVE =
  'approve|aprove|sign|sign_off|signing|agree|accept|approving|say_yes|ok_this|okay_this|give_approval|decide';
const REJECTED =
  'reject|rejected|rejects|decline|declined|denied|deny|refused|turned_down|turn_down|it_down|said_no|say_no|disapproved|vetoed|knocked_back|rejection';
const SHE = 'she|he|they|megan|approver|approvers|requester|alex|colleague|boss|manager|security';
const PAST_ENDED =
  'fail|failed|failing|stop|stopped|end|ended|expire|expired|lapse|lapsed|cancelled|canceled|fall|fell|go_wrong|went_wrong|gone_wrong|not_finish|unsuccessful|refused|failure|not_through';
const GO_ON =
  'go_on|continue|finish|take_over|takeover|carry_on|complete|resume|proceed|pick|step_in|do_this|do_it|do_the|apply|handle|carry|take_it|jump_in|help';
const AWAY =
  'close|closing|shut|quit|log_off|log_out|sign_out|logging_off|go_offline|offline|exit|lock|switch_off|leave|leaving|walk_away|step_away|go_home|going_home|for_lunch|to_lunch|a_break|for_coffee|a_coffee|hang_up|away|sleep|disconnect|lose_connection|connection_drops';
const THINGS =
  'teams|window|laptop|computer|pc|app|chat|tab|browser|machine|screen|desk|this|it|now|home|lunch|internet|connection|online|a_break|office|meeting|coffee|client|notebook';
const MAY = 'if|can|may|could|ok|okay|safe|happens|should|must|do|when|once|will|need|have_to';
const LATER =
  'later|tomorrow|tonight|next_week|another_day|another_time|evening|afternoon|weekend|monday|tuesday|wednesday|thursday|friday|postpone|after_lunch|in_an_hour|in_a_bit|come_back|next_time|some_other|morning|another_moment|delay|put_it|put_this|in_the_morning';
const DO =
  'do|finish|continue|decide|approve|go_on|complete|carry|resume|pick|apply|come|get_back|return|answer|look|postpone|delay|wait|leave|put|take|proceed|respond|review|sleep_on';

/** How people ask in English about the change that is under way. */
export const en: Patterns = {
  'rejected-why': [
    `why|reason|grounds|because|explain|how_come|say|said|explanation|what_for|cause ${REJECTED} !admins|domain*`,
    'what|why|anything dislike|disliked|object|objected|objection|objections|not_like|didnt_like|bother|bothered|wrong_with it|this|that|she|he|they|her|him|them|request|plan|megan',
    'why|reason rejection|refusal|veto',
    'who rejected|declined|denied|refused|vetoed|disapproved|said_no|it_down|turned_down !can|may|could|last|week|month|monday|tuesday|history',
  ],
  'approve-why': [
    `why|reason|convince|persuade|what_for|what_speaks|grounds|arguments should|would|must|do_i|need ${APPROVE} !else|someone|somebody|another|two`,
    `why|reason|reasons|justification|rationale request|this|it|given|give|gave|${SHE} want|wants|ask|asks|asked|asking|need|needs|request|requested|given|give|gave|behind|for_this|for_it|for_the !${REJECTED}|fail|failed|stop|stopped|change_the|edit|approval|correct|update|pending|still|stuck|waiting`,
    'what_is|whats|what this|it|request|change for !changed|waiting|blocked|users|mean|employees|people|bot|app|tool|you|reset|resets|happen|wrong',
    'why now',
    'whats|what|which the_justification|justification|rationale|motivation|motive',
    'reason|reasons|argument|arguments to|for|why sign|approve|agree|accept',
    'whats|what|benefit|benefits|gain in_it|benefit|benefits|gain|advantage for|us|we|of !users|people',
    'what speaks for',
    'whats|what_is the_reason|the_purpose|the_point|the_rationale !fail|failed|error|bot|app|failing|reset|resets',
    'why do|are we_want|we_need|we_doing|you_doing|doing_this|need_this|want_this',
  ],
  'approval-why': [
    'why someone|somebody|anyone|anybody|else|second|another|two|other|someone_else approval|approve|approves|sign|agree|decide|approver !i_approve',
    'why need|needs|needed|require|requires|required|must|have_to approval|approver|approvers|permission|sign_off|approvals',
    'is|does|do|must approval|approver really|necessary|needed|required !who|how_many|which|where|my|any|second|rollback|is_approval',
  ],
  'approve-own': [
    `can|may|could|couldnt|am|allowed|able|possible|permitted|cant|cannot|let|right i|me|myself|own|self ${APPROVE} !should|who|who_else|someone|somebody|tomorrow|later|how|undo|anything|something|supposed|where|what|happens|if|now|right_now`,
    'self_approve|self_approval|selfapproval|self_approving is|can|could|possible|allowed|may|what',
    `approve|approving|sign|signing|approved on_my_own|myself|own|self|alone|my_own can|may|could|is|am|cant|why|allowed|how|should`,
  ],
  'failed-why': [
    `why|reason|cause|how_come|because ${PAST_ENDED} did|it|that|this|has|was|is|change|apply|request|of|the !does|user|users|reset|resets|server`,
    'what made|caused|broke|stopped|killed it|this|that|the fail|stop|break|end|change|failure !users|reset|resets',
    'why|idea|reason|explain|cause|how_come didnt|not|never|hasnt|wasnt|isnt|couldnt finish|finished|complete|completed|succeed|succeeded|work_out|worked_out|go_through|gone_through|make_it|made_it !user|users|reset|resets|does',
    'what went_wrong|gone_wrong|go_wrong !if|could|can|might|would|may',
    'why is|was|did|has|isnt|didnt|wasnt it_not|not|isnt_it|didnt_it|wasnt done|finished|complete|through|successful|work_out|succeed|applied|verified !does',
    'who cancelled|canceled|withdrew|called_off it|this|that|the|change|request !can|may|could|last|week|month|history|reset',
    'why isnt|didnt|wasnt|hasnt it|this|that done|finished|complete|through|successful|work_out|succeed|applied|verified|go_through|gone_through',
  ],
  'who-asked': [
    'who|whos|whom asked|requested|requests|wants|wanted|submitted|sent|started|initiated|raised|opened|proposed|behind|requester|requesting|asking|filed|created|idea !approv*|waiting|turned|switched|enabled|next|deleted|reset|signed|team|bot|last|past|week|month|may|june|applied|setup',
    'whose request|change|idea|plan|proposal|initiative|doing !turn|approv*',
    'when was|did sent|submitted|requested|asked|filed|raised !expire|start',
  ],
  expires: [
    'when|how_long|until|till|by_when|does|will|is|has expire*|deadline|time_out|times_out|run_out|runs_out|lapse*|due|cut_off !cert*|who|last',
    'until_when|till_when|by_when|how_long|how_much_time|what_time|when_do|how_many_hours i|we|she|he|megan|they|you have|decide|approve|need|must|finish|left_to|answer|respond|got !been|server|wait|take|takes',
    'is|are|do|does|any deadline|time_limit|expiry|expiration|due_date|time_pressure|rush|hurry|limit',
    'how_long|until|till|until_when|till_when approval|request|it|this|change hold|holds|valid|good|stay|stays|remain|remains|open|keep|last !can_an|requests|approvals|been|has|a_request|an_approval',
    'what_happens|what nobody|noone|no_one|doesnt|never|not approve*|decide*|answer*|react*|respond*',
  ],
  'since-when': [
    'since_when !on|off|enabled|disabled|active|turned',
    'how_long been|has|have|was|already waiting|open|pending|running|going|there|stuck|in_progress|sitting|lying|hanging|it|this !take|took|expire*|retention|history',
    'when did|was|has start|started|begin|began|begun|opened !request_sent|users',
    'how_old request|change|this|it',
  ],
  'how-long': [
    'how_long|how_much_time|how_many_minutes|how_many_hours|how_quick*|how_fast|duration|eta|time_needed|how_much_work|how_much_effort !been|waiting|ago|approvals|an_approval|a_request|expire*|valid|hold|holds|have_i|do_i_have|log|retention|kept|old|reset_take|resets|password*|can_it|can_a|stay|stays|remain|open|until|keep|keeps|sync|access',
    'how_much|much longer|more_time',
    'when will|is|are|do|can|what_time done|finished|ready|over|complete|through|finish|end|live !approv*|expire*|decid*|last|was|reboot|start|lets|you_are|tell',
    'will|is|does|going|gonna take|need|last long|longer|forever|ages|hours|minutes|quick',
    'how many minutes|hours left|more|remain*|need*|take*|still',
    'minutes|time left|remaining|needed how|what|much|many|the !she|he|they|have_left|have|decide',
    'will|am|are|is|can|could i|we|it|this|everything done|finished|ready|through|over|complete|live before|by|today|tonight|soon|lunch|noon|evening|weekend|hour|midnight|this_week|tomorrow !approv*',
    'how_far|how_close|how_near end|done|finish*|completion|over|along',
  ],
  restart: [
    'what|if|happens|when|after|suppose|say|case restart*|reboot*|crash*|goes_down|go_down|power_cut|power_outage|dies|power|blue_screen|gets_updated server|bot|you|it|machine|wizard|pilot|box|host|computer|there|we !need|must|have_to|required|do_i|does_it|necessary|user|users|reset|resets',
    'restart*|reboot*|patch*|maintenance problem|matter|ok|okay|affect|hurt|harm|influence|safe|allowed|disturb|bother|fine|issue server|bot|machine|box|host|we|it|tonight !need|must|have_to|required|fail*|why|since|after_the_restart',
    'survive*|resilient|robust restart*|reboot*|crash*|outage|power',
    'if|when|what you crash*|die|fail|stop|restart*|go_down|break',
  ],
  'may-leave': [
    `${MAY} ${AWAY} ${THINGS} !out|anyone|users|off_again|undo|writeback|expire*|approv*|${REJECTED}`,
    'stay|remain|keep|wait|be_here|sit|babysit|watch|watching|stick have_to|need|must|should|do_i|can_i|am_i|required|necessary|got_to here|open|online|logged_in|around|there|it|this|desk|connected|awake|running|signed_in',
    'phone|mobile|another_device|other_device|from_home|another_computer|ipad|tablet|different_computer|different_device continue|go_on|finish|do_it|do_this|resume|complete|pick|use',
    'battery|power|internet|wifi|connection dies|die|empty|low|drops|gone|fails|lost|breaks|matter|problem',
    'need|want me|i here|around|there|present|stay|hang_around|online|available !approv*|role|what|which|who|licence',
    'can|could|may|ok|okay i|me go|grab|get|take|have coffee|lunch|break|meeting|home|walk|snack|rest',
    'lose|lost|progress|forget will|if|do|does|anything|everything|gets|my|would|can !password',
    'does|will|can|is run|runs|continue|continues|go_on|goes_on|keep|keeps without_me|in_the_background|background|by_itself|on_its|alone|when_im|while_im|if_im',
    'do|does|must i|me have_to|need|must wait|watch|sit !approval|approve*|how_long|for_me',
  ],
  'someone-else': [
    `someone|somebody|another|anyone|colleague|colleagues|other|else|teammate|coworker|team|grady|patti can|may|could|is|able|possible|let|might|allowed|does ${GO_ON} !${APPROVE}|who`,
    'hand_over|hand_it|pass_it|transfer|delegate|hand_this|pass_this|handover|reassign can|may|could|how|to|is',
    'only|just i|me can|who|must|have_to|that_can|finish|continue|do !approv*|turn',
    'who else|other can|could|may|is_able go_on|continue|finish|do|take|apply|help',
  ],
  later: [
    `can|could|may|is|possible|ok|okay|must|should|will|want|rather|ill|lets|id|have_to|fine|alright|enough|today ${LATER} ${DO} !remind*|schedule|notify|who|expire*|undo|${AWAY.replace('leave|leaving|', '').replace('break|', '').replace('away|', '')}`,
    'must|has|have|need it|this|we|i today|now|right_away|immediately|at_once|right_now be|do|done|finish|decide|approve|happen|continue !what',
    'can|could this|it|that|i|we wait !for_approval|approver|who|long|what',
  ],
  'who-approved': [
    `who|whos ${APPROVED} !can|could|may|will|would|must|needs|need|should|to|last|changes|past|month|week|previous|requests|history|list|show|log|has_to|allowed|going|when_and|able|usually|everything|supposed|ever|often|asked|for|turned|what|year|yesterday|my_holiday|my|expenses|rights|people|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday`,
    'by whom|who|whose approved|approval|signed|agreed|accepted !needed|need|must|required|waiting',
    'who gave|given|granted|gives approval|ok|okay|go_ahead|green_light|sign_off|blessing|nod|consent|permission',
    'when did|was approve|approved|signed|agree|agreed|accepted !expire*|will|last|changes',
  ],
  'waits-for': [
    'who|whom|whose|what_are|what_is_it|where is|are|it|we|you|does|am|on_whom|for waiting|wait|waits|pending|hang*|hung|stuck|turn|ball|blocked|blocking|hold|holding|held|depends|delay|delaying|bottleneck|outstanding !what_if|happens|server|step_is|me|my',
    'can|could|please|will nudge|remind|chase|prod|hurry_up megan|her|him|them|approver|approvers !me|who|where|how',
    'who else|other can|could|may|is_able approve|decide|sign',
    'who|whom chase|nudge|poke|push|ping|bother|remind|call|talk_to|contact|ask do|should|must|can|could|to !asked|ticket|reset|help|role',
    'ball|court|turn my|our|whose|in|mine|who is|its|it|have',
    'why taking|takes|take|long|nothing_happen*|moving|moves|not_moving|isnt_moving|stuck|still_waiting|waiting|pending|hang*|delay|stand* it|so|is|my|nothing|this|there|does|we !user*|reset*|sync|password*|laptop|computer|teams',
    'who has|must|needs|should|have to_act|to_do|act|do_something|move|next|to_decide|decide|react !i|what|change_it|right|turn|role',
    'who next|now is|whos|who_is|has !happens',
    'is|are|does it|this|anything stuck|hanging|frozen|blocked !server',
  ],
  asked: [
    `what did|was|does|has|is|were|s ${SHE}|question|asked|answered ask|asked|asking|question|answer|answered|say|said|saying|reply|replied|want_to_know|wanted|comment|write|wrote|respond*|know !password|portal|who|log`,
    `did|has|have|was|is|are ${SHE}|anyone|anybody|someone|there|any|open ask|asked|question|questions|answer|answered|reply|replied|comment|commented|respond*|say_anything !approv*|signed|password|for_this|for_it|to_turn`,
    'what|which|any|open|unanswered question|questions|comment|comments asked|open|there|is|are|were|unanswered|answered|pending',
  ],
  reached: [
    `has|did|does|is|have|was|were|are|if|whether|know ${SHE}|anyone|anybody|it see|seen|read|got|get|receive*|reached|know|knows|notified|told|opened|aware|noticed|arrive*|delivered|informed !password|user|users|who_may|error|enabled|disabled|turned|signed|approved|on|off`,
    `who been|was|were|got|has|have|is told|notified|informed|asked_to|message`,
  ],
  edit: [
    'change|edit|correct|fix|update|add|modify|amend|adjust|mistake|typo|wrong|rewrite reason|ticket|plan|request|text|comment|typo can|how|could|want|possible|may|need|made|i|let|there !what|who|users|which|will|why|approved',
  ],
  ticket: [
    'ticket|ticket_number|change_number|chg|reference_number|ticket_id|incident|itsm|change_request_number what|which|is|number|does|has|whats|show|where|have|tell|any|belongs|there|give|for !create|open_a|raise|edit|add|change_the|who',
  ],
  written: [
    'was|were|did|have|has|is|are|anything|something anything|something|any|settings|already|yet|so_far written|write|wrote|changed|change|saved|save|touched|touch|modified|modify|applied|happened_yet|altered|done_anything|done_something|effect !who|what_was|when|log|history|last|users|since|someone|somebody|anyone|can|will|password|undo|turn|which|what|there|april|licen*',
    'is|are|was|were|has everything|all|it|things|nothing|anything still|unchanged|untouched|as_before|as_it_was|same|changed unchanged|untouched|as_before|as_it_was|same|like_before|the_way',
    'have|did you do|done|changed|touched|write|written anything|something|it|already|yet !with_our|what|can',
  ],
  'gone-through': [
    'did|has|have|was|is|are it|that|this|all|everything|change|apply|my|the go_through|gone_through|went_through|work_out|worked_out|succeed*|successful*|come_through|make_it|made_it|pass|passed|all_good|go_well|went_well|gone_well|go_ok|go_fine|take_effect|taken_effect|land|all_right|go_all|turn_out|end_well|run_through|finish_well|work_fine !user|users|reset|resets|request_go|approv*|password*|sync|sign',
  ],
  users: [
    'user|users|people|employees|staff|colleagues|anyone|anybody|everybody|everyone|end_users|helpdesk|help_desk|workforce|person|folks|customers change|changes|notice|affect*|different|feel|impact*|mean|means|disrupt*|happens|need_to_do|have_to_do|must_do|do_anything|experience|interrupt*|benefit|get_out|see_something|see_anything|learn|informed|tell_them what|will|does|how|do|is|are|should|anything|which !approv*|who|how_many|licen*|why|undo|reset_their|turn_off|cant|not_work|fail*|guest*|admin*|only',
    'what|how does|will|is mean|impact|effect|benefit|consequences|affect users|us|people|everyone|for_users|helpdesk|them|organisation|organization|company',
    'logged_out|signed_out|locked_out|new_password|change_their|passwords_change|kicked_out users|people|anyone|everyone|they|anybody|staff will|do|does|get|must|have_to|need|is !why|already|are',
  ],
  undo: [
    'if|in_case like|happy|regret|wrong|satisfied|unhappy go_back|way_back|back|return !step|page|screen',
    'undo|undone|revert|reverted|reverse|reversed|reversible|irreversible|roll_back|rolled_back|rollback|back_out|way_back|restore|go_back_to|taken_back|it_off|turned_off can|could|could|possible|is|are|if|may|able|there|easy|will|might|what_if|changeable !how|who|why|when|did|was|has|already|i_want|please|id_like|step|on_again|is_it_turned|off_already|still|writeback_off|cant|steps|what_is|where|heard|is_it_off|approval|tell|notify|warn|told|breaks|wrong|readiness|get_off',
  ],
  'what-exactly': [
    'what|which|exactly|precisely|whats exactly|precisely|changed|changing|change|changes|settings|setting|touched|touch|modified|modify|write|written|do|set|switched|turned_on|done|going_to_change will|be|are|gets|get|going|would|you|does|is_changed|gonna|youll|itll !was|were|did|has_been|have_been|been|last|who|happens|when|you_do|do_you|remains|remain|still|open|else|bot|log|past|year|current|think|hr|have_you|left|missing|able|days|april|how_long|i|next|users|people|can|should|wrong|since|history|settings_are_there|your_settings|are_the|the_settings|current_settings|approv*|for_me|now|know|password_reset|if',
    'what|whats is|in|the|does contents|scope|plan_contain|in_the|plan_do|included|part_of|the_plan|in_scope|request_contain|change_do|change_contain|it_do !who|when|for_today|now|writeback|log|audit|past|days|tenant|happened',
    'what|which will|would|am|are|do|is i|she|megan|approver|we be_approving|approve|am_approving|approving !have_to|supposed|should|why|happens|when|who|waiting|wait|need|can',
  ],
  safe: [
    'safe|risk|risks|risky|dangerous|danger|harm*|break|breaks|damage|go_wrong|worst|hurt|disrupt*|downtime|outage|lock_out|lock_anyone|lock_users|lock_people|locked_out|lock_someone|lock_us|lock_me|mess_up|mess|go_bad|kill|explode is|are|can|could|will|would|does|any|what|how|do|might|there|whats|may|cause !why|did|failed|reset|resets|take_a|have_a|lunch|close|is_broken|coffee|can_i_leave|roll|undo|notify|watch|watching|shout|tell|warn|alert|inform|ping|know_if|printer|without',
    'side_effect*|consequences|downside*|drawback* any|what|are|there|is|has',
    'is_this|is_it|are_you|should_i|be safe|harmless|worried|worry|afraid|nervous|careful|sure_this',
  ],
  next: [
    'what|whats|and|then|so happens|comes|follows|happen|next next|then|afterwards|after_that|after_this|after_approval|now|once|after_she|after_i|when_i_approve|if_i_approve|after_the|when_she|if_she !if_i_close|do_i|should_i|step|server|users|restart*|crash*|leave|leaving|nobody|cancel|doesnt|reject',
    'can|may|could|do|must|should|have_to i|we|it resend|send_again|resubmit|start_over|begin_again|start_again|ask_again !mail|code|sms',
    'what comes|happens|will|follows|is after|afterwards|then !leave|close|restart*|crash*|reboot*',
    'what_next|whats_next|what_now|and_now|now_what|what_then|and_then|and_next !server',
    'what happens|happen|will|about when|if|once|after|as_soon approve|approved|approves|approval !nobody|noone|doesnt|not|leave|close|restart',
  ],
  approve: [
    'my|from_me|mine|i_give|have_my|got_my approval|blessing|ok|okay|consent|go_ahead|green_light|sign_off|vote|yes !need|want|waiting|reset',
    'lgtm',
    'from my side approved|ok|okay|go|fine|agreed|green|yes',
  ],
  stop: [
    'second thoughts',
    'change|changed|changing my|our mind|minds|opinion',
    'lets|rather|better|prefer|want|id|should not|dont|drop|stop|cancel|forget do|go|continue|proceed|this|it|go_ahead|after_all !turn|enable|off|why|how|what|need|know',
    'call|calling|called it|this|everything off',
    'pull|pulling out|plug|back',
    'i want|id|would|need out',
    'dont|do_not want|wish|like|continue|proceed|go_on|do to|this|it|anymore|any_more !know|work|understand|get|see|need_to',
  ],
};
