import type { KindQuestions } from '../shape/of-kinds.ts';

/** What a move is called, and what it is where it is a verb: "when we move to cloud sync". */
const MOVE =
  'the_move|our_move|this_move|a_move|migration|migrations|the_transition|our_transition|transition_to|transitioning|transitioned|the_switchover|to_cloud_sync|to_cloudsync|over_to_cloud|migrate|migrating|migrated|we_move|we_moved|moving_to|moving_over|after_moving';
/** Of an error or of somebody who is moved in the directory it is another matter, as of a way that turns it on. */
const NOT =
  'fail|fails|failed|failing|error|errors|broken|stopped|doesnt|wont|cant|cannot|ou|mailbox|mailboxes|laptop|event|domain_controller|new_server|since|turn|set|pta|phs|federation';

/** How English asks of turning off and of a move. */
export const kindQuestions: KindQuestions = {
  'complete-migration': [
    'complete_migration|complete_the_migration|completemigration|completing_migration|completing_the_migration',
  ],
  'move-back': [
    `back|undo|undone|revert|reverted|reverse|reversed|reversible|return|rollback|roll_back|way_back|irreversible|final the_move|our_move|this_move|a_move|migration|the_transition|our_transition|migrate|migrating|migrated|we_move|we_moved|moved|moving !${NOT}|how_long|report`,
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
    `feel|affect|affects|affected|impact|impacts|downtime|interruption|interrupted|interrupt|outage|users|people|employees|staff|colleagues|everyone|anyone|anybody ${MOVE} !${NOT}|how_many|which_client|two_weeks|tenant|writeback|notices`,
  ],
  'move-what': [
    `what|whats|how|which_steps|which_things happens|happen|changes|change|breaks|break|lose|lost|becomes|become|goes|works|does_it_work|is_done|involved|involves|steps ${MOVE}|writeback_when_we_move !${NOT}|approval|approve|history|who`,
    `survive|survives|carried|carry|kept|keep|keeps|stay|stays|remain|remains|still_work|still_works|work_after|works_after|be_on|still_on writeback|passwords|resets|it ${MOVE} !${NOT}|keep_connect|connect_installed`,
    `safe|risky|risk|risks|dangerous ${MOVE}|move !${NOT}|approve|approval|files|file|users`,
    `what|whats transition_to_cloud|transition_tool|migration_tool !${NOT}`,
  ],
  'must-move': [
    `must|have_to|need_to|required|requires|forced|obliged|mandatory|deadline|by_when|until_when ${MOVE}|move|migrate !${NOT}|user|users|accounts|approve|enable|check|writeback|who`,
  ],
  'to-move': [
    'lets_go|lets_move|lets_switch|go_over|going_over|move_over|change_over|switch_over|get_us|bring_us|take_us|put_us|we_want|want_to_go|want_to_be|like_to_go cloud_sync|cloudsync to|over|onto|on !not|dont|never|when|why|if|what|back|writeback|set_up|enable|turn|from_cloud*',
  ],
  'which-client': [
    'which|what client|clients|agent writes|write|carries|carry|handles|does|resets|syncs passwords|password|it|writeback|us !both|error|event|fails|failed|carried|last|mean|means|pick|choose',
    'connect cloud_sync|cloudsync or are_we|do_we|have_we|is_it|is_this|we_on !better|difference|versus|vs|should|which_should|move|both|domain|recommend|support|prefer',
  ],
  uninstall: [
    'uninstall|uninstalled|uninstalling|deinstall|decommission|remove|removed connect can|may|should|when|time|now|safe|allowed !connector|account|agent|error|user|users|box|why|fails|failed|event|module|license|licence',
  ],
  'off-means': [
    'what|whats|which happens|happen|lose|loses|lost|changes|breaks|break|stops|effect|effects|consequence|consequences|affected|impact|means|mean turn_it_off|turning_it_off|turned_off|turn_off|turn_writeback_off|turning_off|switch_it_off|switching_it_off|switched_off|disable_it|disable_writeback|disabling|disabled|is_off|goes_off|without_writeback|off_means !server|servers|agent|pc|computer|dc|controller|internet|service|sync|unlock|sspr|account|accounts|tell_me|let_me|why|who|when_was|hash|tls|event|error|staging|box|portal|bot|on',
    'should_i|should_we|why_would|why_should|is_it_wise|any_reason|reason_to|safe_to turn_it_off|turn_off|turn_writeback_off|disable_it|disable_writeback|switch_it_off !server|mfa|sync|agent|unlock|sspr',
  ],
  off: [
    'want|wants|wanted|would_like|wish|wishes|like_to_see|please|lets writeback gone|go_away|killed|dead|removed|stopped|ended|abolished !know|why|who|when|if|is|was|back',
    'get_rid|rid_of|kill|scrap|ditch|abolish|retire|drop writeback|password_writeback !know|why|who|when|if|how|error|alert|message|event',
    'dont_want|dont_need|no_longer_need|no_longer_want|do_not_want|do_not_need writeback anymore|any_more|any_longer|no_longer|in_future !know|why|who|if|approval|licence',
  ],
};
