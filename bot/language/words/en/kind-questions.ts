import type { KindQuestions } from '../shape/of-kinds.ts';

/** What a move is called, and what it is where it is a verb: "when we move to cloud sync". */
const MOVE =
  'the_move|our_move|this_move|a_move|migration|migrations|the_transition|our_transition|transition_to|transitioning|transitioned|the_switchover|to_cloud_sync|to_cloudsync|over_to_cloud|migrate|migrating|migrated|we_move|we_moved|moving_to|moving_over|after_moving';
/** Of an error or of somebody who is moved in the directory it is another matter, as of a way that turns it on. */
const NOT =
  'fail|fails|failed|failing|error|errors|broken|stopped|doesnt|wont|cant|cannot|ou|mailbox|mailboxes|laptop|event|domain_controller|new_server|since|turn|set|pta|phs|federation';

/** How English asks of turning off and of a move. */
export const kindQuestions: KindQuestions = {
  'no-task': [
    'dont_see|dont_have|cant_see|cant_find|cannot_find|cannot_see|not_find|sync_is_not|not_in_my|not_in_the|isnt_in|isnt_there|not_there|not_shown|doesnt_show|not_show|missing|nowhere|where_is|where_do|greyed|there_is_no|no_transition transition_to_cloud|transition_task|transition_tool|migration_tool !cluster|moved|writeback',
  ],
  'move-watched': [
    'days|weeks|left|remaining|remain watching|watch|watched|validation|observation left|remain|remaining|still|to_go|more|many !writeback|event|tell|breaks',
    'watched|watching|watch|watches|monitored|monitoring the_move|our_move|this_move|the_migration|move is|are|when|how_long|how_many|stop|until|still !writeback|breaks|tell|event',
    'watching|watch end|ends|over|stop|stops when|until !writeback|notices|tell|event|breaks',
    'forget|miss|skip|ignore to_check|a_check|check_now|the_check|the_question what_if|what_happens|can_i',
  ],
  'move-ok': [
    'against|wrong|fine|ok|okay|alright|holding|healthy|work|works|working|check|verify the_move|our_move|the_migration|the_transition is|did|does|anything|still|check|verify|has !fails|failed|after|before|how_do|writeback|passwords|what_if|when|finished|done|who|error|proof|proves|how|turn|off|turn_it_off',
  ],
  'move-part': [
    'only|some|one|half|few|ten|single|part|pilot|first move|migrate|transition|moving|migrating us|users|user|ou|ous|people|group|groups|department|domain|of_us to_cloud_sync|only|some|first !error|event|first_wave|fails|failed|mailbox|moved|how_many|synced|uses|same_domain|both',
  ],
  'move-delay': [
    `delay|delayed|postpone|postponed|put_off|push_back|defer|deferred|more_time|extension|extend|later|skip|reschedule|wait_with ${MOVE}|move|transition !${NOT}|user|users|approval|approve|how_long|remind|plan|change`,
  ],
  'move-who': [
    'microsoft|ms|automatic|automatically|by_itself|forced|force move|moves|moved|migrate|migrated|migrates|migrating|transition|transitioned us|our_tenant|you|tenants !event|error|mailbox|when_must|deadline|writeback|resets|passwords',
    'are_we|will_we being|be|getting moved|migrated !event|error|mailbox|user|users',
    'who|you does|do|runs|run|performs|makes|starts|executes the_move|the_migration|the_transition|the_wizard you_or|me|who|for_me|for_us|yourself !approve|approved|started_it|turned',
  ],
  'move-fails': [
    `fails|fail|failed|stops|stopped|breaks|crash|crashes|crashed|interrupted|goes_wrong|go_wrong|halfway|middle|aborted|stuck if|what_if|happens|middle|halfway the_move|our_move|the_migration|the_transition|the_transfer|moving`,
  ],
  'move-after': [
    `keep|need|needed|stays|stay|remain|remains|happens|what_about|becomes|test|check|verify|validate|prove|do|next after_the_move|after_moving|after_the_migration|after_the_transition|after_we_move|after_we_moved|once_moved !${NOT}|writeback|how_long|back|uninstall|remove|users`,
    'do_we|must_we|should_we|can_we keep|need connect|connect_server still|after|any_more|anymore|longer !error|event|writeback|which|account|licence|back',
  ],
  'move-before': [
    'turn_it_off|turned_off|switched_off|switch_it_off|off|disable|disabled before|during|for the_move|moving|the_migration|the_transition|we_move !error|event|undo|cancel|stop|fails|failed|since|agent|what_happens',
    `prerequisite|prerequisites|requirements|requirement|need|needs|needed|prepare|preparation|preparations|ready|checklist|before_we|before_moving|before_the_move the_move|moving|before_we_move|we_move|the_migration|the_transition|to_cloud_sync !${NOT}|need_to|approval|approve|how_long|licence|licences|license|licenses|agents|who|have_to|do_we_need_to|set_up|writeback_need`,
  ],
  'complete-migration': [
    'complete_migration|complete_the_migration|completemigration|completing_migration|completing_the_migration',
  ],
  'move-back': [
    `back|undo|undone|revert|reverted|reverse|reversed|reversible|return|rollback|roll_back|way_back|irreversible|final the_move|our_move|this_move|a_move|migration|the_transition|our_transition|migrate|migrating|migrated|we_move|we_moved|moved|moving !${NOT}|how_long|report|dont|come_back|no_longer`,
    `go_back|going_back|move_back|switch_back|get_back|come_back|way_back|return|change_back|roll_back to_connect|to_entra_connect|to_azure_ad_connect|to_the_connect|on_connect|from_cloud* !${NOT}`,
  ],
  'move-long': [
    `how_long|how_much_time|how_many_hours|how_many_minutes|how_many_days|duration|time_does|time_will|quick|quickly|fast|an_hour|a_day ${MOVE}|cloud_sync_transition !${NOT}|staging|connect_installed|uninstall|validation|keep|ago|have_we|are_we|were_we`,
  ],
  'in-a-wave': ['wave|waves we|our|us|are|is|am|in|which|what|when|first|current|next !heat'],
  'move-limits': [
    `how_big|how_large|how_small|too_big|too_large|too_many|too_small|limit|limits|size|qualify|qualifies|eligible|eligibility|two_forests|forests|several_forests|multiple_forests|multi|forest|000|group_filtering|custom_rules|custom_sync_rules ${MOVE}|move|transition|transitioned|transition_tool|migration_tool !${NOT}`,
  ],
  'move-users': [
    'passwords|password|resets|reset|writeback during_the|while_we|while_moving|while_migrating move|migration|transition|moving|migrating !error|event|failed|fails|uninstall',
    `feel|affect|affects|affected|impact|impacts|downtime|interruption|interrupted|interrupt|outage|users|people|employees|staff|colleagues|everyone|anyone|anybody ${MOVE} !${NOT}|how_many|which_client|two_weeks|tenant|writeback|notices`,
  ],
  'move-what': [
    'lose|lost|miss|gain|win by_leaving|leaving|if_we_leave|when_we_leave|without connect !error|event|fails|users|user|work|does|can|writeback',
    'safe|risky|risk|risks|dangerous switch|change|swap|switching|changing client|clients !error|event|fails|user|users',
    `what|whats|how|which_steps|which_things happens|happen|changes|change|breaks|break|lose|lost|becomes|become|goes|works|does_it_work|is_done|involved|involves|steps ${MOVE}|writeback_when_we_move !${NOT}|approval|approve|history|who`,
    'lost|lose|gone|disappear|disappears|break|breaks writeback|password_writeback|resets when_moving|by_moving|while_moving|if_we_move|when_we_migrate|in_the_move !error|event|since',
    'what|whats|explain is|about|explain the_move|this_move|our_move|the_migration|the_transition !state|status|stage|next|left|waiting|approval|approve|approved|who|when|deadline|window|date|limit|limits|scope|reason|ticket|step|plan|change|how_long|fails|failed|after|before',
    `survive|survives|carried|carry|kept|keep|keeps|stay|stays|remain|remains|still_work|still_works|work_after|works_after|be_on|still_on writeback|passwords|resets|it ${MOVE} !${NOT}|keep_connect|connect_installed`,
    `safe|risky|risk|risks|dangerous ${MOVE}|move !${NOT}|approve|approval|files|file|users`,
    `what|whats transition_to_cloud|transition_tool|migration_tool !${NOT}`,
  ],
  'must-move': [
    'connect|connect_sync retired|retiring|retirement|end_of|eol|deprecated|discontinued|sunset|going_away|shut_down_by|phased_out|end_of_life is|are|being|will|that|mail|email|letter|notice|heard|read !version|build|health|error|event|agent|server_is|writeback|turn|password',
    'letter|mail|email|notice|notification|notified|message_center|mc cloud_sync|transition|migration|connect_sync !error|event|fails|failed|writeback|resets|reset|user|users|notify|send|tell|watch',
    'ignore|ignoring|refuse|dont|do_nothing what_if|what_happens|can_we the_notice|the_move|the_transition|the_migration|cloud_sync|move|migrate !error|event|password',
    `must|have_to|need_to|required|requires|forced|obliged|mandatory|deadline|by_when|until_when ${MOVE}|move|migrate !${NOT}|user|users|accounts|approve|enable|check|writeback|who`,
  ],
  'to-move': [
    'start|begin|launch|kick_off|run|do|make|plan the_move|the_migration|the_transition|our_move|our_migration|migration !when|how|who|can|what|why|if|did|does|you|error|event|fails|failed|not|dont|approval|long|was|is|has|plan_said|history',
    'replace|swap|exchange|swapping|replacing connect cloud_sync|cloudsync !error|event|fails|failed|since|after|why|should|difference|not|dont|passwords',
    'move|migrate|transition us|our_tenant on|in|next|tomorrow|tonight|today|this|at monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december !back|dont|not|never|users|user|when|can|will|microsoft|why',
    'lets_go|lets_move|lets_switch|go_over|going_over|move_over|change_over|switch_over|get_us|bring_us|take_us|put_us|we_want|want_to_go|want_to_be|like_to_go|like_to_be|wish_to_be|plan_to_go cloud_sync|cloudsync to|over|onto|on !not|dont|never|when|why|if|what|back|writeback|set_up|enable|turn|from_cloud*',
  ],
  'which-client': [
    'we|someone|somebody|partner|admin|he|she|they|was|consultant have_moved|already_moved|moved_already|moved_by|moved_us|moved_ourselves|moved_without|done_by cloud_sync|already|by_hand|without|us|ourselves|partner|the_move !error|event|user|mailbox|ou|fails|failed|reset|resets|since|dont|doesnt|cant|not|who|when|writeback|passwords|password',
    'which|what client|clients|agent writes|write|carries|carry|handles|does|resets|syncs passwords|password|it|writeback|us !both|error|event|fails|failed|carried|last|mean|means|pick|choose',
    'old|new client|one|agent or|which are_we|am_i|do_we|is_this !better|should|difference|error|event|password',
    'connect cloud_sync|cloudsync or are_we|do_we|have_we|is_it|is_this|we_on !better|difference|versus|vs|should|which_should|move|both|domain|recommend|support|prefer',
  ],
  uninstall: [
    'uninstall|uninstalled|uninstalling|deinstall|decommission|remove|removed connect can|may|should|when|time|now|safe|allowed !connector|account|agent|error|user|users|box|why|fails|failed|event|module|license|licence',
  ],
  'off-means': [
    'who loses|lose|is_affected|suffers|notices|feels it_goes|its_off|it_is_off|goes_dark|goes_off|turned_off|turn_it_off !server|sspr|mfa|unlock',
    'since|because|after|now_that|when turned_it_off|switched_it_off|was_turned_off|its_off|it_is_off|turned_writeback_off|writeback_is_off cant|cannot|can|fail|fails|why|not|no_longer|nobody !server|servers|mfa|firewall|proxy|agent|laptop|pc|vm|machine|dc|event|error|sync|on_again|who',
    'sign_in|log_in|login|signin|log_on|logon users|people|everyone|they|we|staff its_off|it_is_off|is_off|turned_off|turn_it_off|switch_it_off|disable_it|without_writeback !error|event|fails|failed|cant|cannot|why|server|box|who|mfa',
    'notice|notices|feel|feels|see|affect|affects|affected|impact|dangerous|risky|safe|risk|bad|harm|delete|deletes|deleted|forget|forgets|expire|wipe|wiped|changed|reset its_off|it_is_off|is_off|turned_off|turn_it_off|turning_it_off|turn_off|switch_it_off|switched_off|without_writeback|disable_writeback|disabling_it|disable_it|goes_off !server|servers|dc|dcs|controller|pc|laptop|machine|firewall|overnight|agent|sync|unlock|sspr|mfa|why|who|how_do|when_was|event|error|really|know|tell_me|bot|works|cant|cannot|fails|failed|user_cant',
    'what|whats|which happens|happen|lose|loses|lost|changes|breaks|break|stops|effect|effects|consequence|consequences|affected|impact|means|mean turn_it_off|turning_it_off|turned_off|turn_off|turn_writeback_off|turning_off|switch_it_off|switching_it_off|switched_off|disable_it|disable_writeback|disabling|disabled|is_off|goes_off|without_writeback|off_means !server|servers|agent|pc|computer|dc|controller|internet|service|sync|unlock|sspr|account|accounts|tell_me|let_me|why|who|when_was|hash|tls|event|error|staging|box|portal|bot|on',
    'should_i|should_we|why_would|why_should|is_it_wise|any_reason|reason_to|safe_to turn_it_off|turn_off|turn_writeback_off|disable_it|disable_writeback|switch_it_off !server|mfa|sync|agent|unlock|sspr',
  ],
  off: [
    'want|wants|wanted|would_like|wish|wishes|like_to_see|please|lets writeback gone|go_away|killed|dead|removed|stopped|ended|abolished !know|why|who|what|when|if|is|was|back|help|fix|fixed|it_was|its_gone|has|update|tell|see|report|and',
    'offboard|disconnect|delete|erase writeback|password_writeback|us|our_tenant !know|why|who|when|if|how|error|alert|message|event|log|device|user|users|account|should|was|is|fails|failed',
    'get_rid|rid_of|kill|scrap|ditch|abolish|retire|drop writeback|password_writeback !know|why|who|when|if|how|error|alert|message|event',
    'dont_want|dont_need|no_longer_need|no_longer_want|do_not_want|do_not_need writeback anymore|any_more|any_longer|no_longer|in_future !know|why|who|if|approval|licence',
  ],
};
