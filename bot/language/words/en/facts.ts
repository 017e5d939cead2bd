import type { FactWords } from '../shape/fact-ideas.ts';

/** How English speaks of what questions about the field are about; see `FactWords` for how it is written. */
export const facts: FactWords = {
  writeback:
    'writ*_back|written_back|writing_back|writes_back|write_passwords|writing_passwords|password*_written|push*_down|push*_back|back_to_ad|back_on_prem',
  reset: 'reset*|forgot*|forgotten|recover*_password',
  sspr: 'self_service|selfservice',
  change: 'chang*|modif*|alter*|new_password',
  password: 'password*|pwd|passwd|passphrase',
  'cloud-sync': 'provisioning_agent*|cloud_provisioning|cloud_agent*|sync_agent*',
  agent: 'agent|agents|agentless|lightweight',
  connect: 'connect_sync|sync_server|sync_engine',
  both: 'both|side_by_side|same_time|simultaneous*|parallel|concurrent*|together|alongside|next_to|twice|at_once_or|double|coexist*|same_domain|plus',
  versus:
    'vs|versus|differ*|compar*|better|pros|cons|rather|prefer*|instead_of|or_connect|or_cloud|go_with|advantage*|choose_between|recommend*|superior|equivalent|same_as|just_like|handled_differently|two_different',
  module: 'module*|cmdlet*|import*|recogni*|term_set|load_before|dll|exist_on|newer_agent',
  box: 'checkbox*|box|boxes|tick*|untick*|ticking|check_box|tickbox|toggle*|leave_writeback|ticked',
  wizard: 'wizard*|assistant|setup_tool|configuration_page',
  portal: 'portal*|blade|entra_page|admin_page|tab|web_page',
  halves:
    'both_halves|two_places|two_switches|halves|half|both_in|both_places|enough_or|wizard_enough|wizard_alone|portal_alone|also_need|still_need|two_settings|twice_once|separately|one_of_the_two|alone_sufficient|alone_enough|portal_too|portal_as_well|only_ticked|both_ends|one_checkbox|done_both|anything_left|left_to_do|the_rest|one_side',
  phs: 'hash|hashes|hash_sync*|password_sync*|sync_passwords|sync_our_passwords|synchroni*_passwords',
  pta: 'pass_through|passthrough|pass_thru|passthru',
  federation: 'federat*',
  staging: 'staging|standby|stand_by|passive|second_connect|spare|warm|promote|promoted|promoting|promotion',
  failover:
    'failover|fail_over|fails_over|redundan*|high_availability|highly_available|load_balanc*|take_over|takes_over|take_the|another_take|resilien*|single_point|fallback|cluster*|backup_server|available_when|survive*|burns|loss_of|disaster',
  'two-servers':
    'two_connect|two_servers|two_entra|two_sync|second_server|second_connect|several_servers|multiple_servers|multiple_connect|more_than_one_server|more_than_one_connect|both_servers|first_dies|only_connect|edini_streznik|survive|the_loss',
  forest: 'forest*|trust|trusts',
  domains:
    'domains|child_domain*|subdomain*|several_domain*|new_domain|multiple_domain*|two_domains|second_domain|domain_was',
  tenants:
    'tenants|two_tenant*|several_tenant*|multi_tenant*|multiple_tenant*|one_tenant|more_than_one_tenant|two_entra|second_tenant|other_tenant|another_tenant|prod_tenant|separate_tenants|dev_and|share_one|tenant_sync|both_tenants',
  government: 'gov|government*|china|chinese|sovereign|national_cloud*|clouds|us_government',
  controller: 'domain_controller*|controller*|logon_server*|line_of_sight|contact_with',
  rodc: 'read_only|readonly|writable|writeable|only_readable',
  pdc: 'emulator|replicat*|preferred|nearest|closest|site_link',
  which: 'which|what|choose|chooses|chosen|pick|picks|select*|decide*|specif*|to_where|where_does',
  'windows-version':
    'windows_server|operating_system|functional_level|domain_joined|on_a_domain_controller|domain_controller_itself|workgroup|os|gui|sync_server_also|also_be_a|server_core|core',
  server: 'server|servers|server_that',
  version:
    'version*|build|builds|release*|outdated|too_old|upgrad*|still_supported|minimum_provisioning|newest|latest|old_connect|update_connect|minimum_version|end_of_support|deprecat*|retired|sunset',
  'groups-devices':
    'group_writeback|groups_back|writing_groups|exchange_hybrid|group_objects|user_writeback|contacts|device_writeback|devices_back|entra_groups|groups_into|groups_to_ad|m365_group',
  'windows-screen':
    'login_screen|logon_screen|lock_screen|sign_in_screen|signin_screen|login_page|windows_login|windows_logon|windows_sign_in|windows_signin|windows_11_logon|windows_10_login|windows_11|windows_10|credential_provider|log_on_screen|lockscreen|welcome_screen|locked_screen',
  link: 'link|forgot_password_link|reset_password_link',
  laptop: 'laptop*|notebook*|computer*|machine|machines|pc|pcs|workstation*|surface|device|devices|station',
  remote: 'vpn|home|off_site|off_network|remote*|offsite|outside_the|away|hotel|field|travel*',
  cached: 'cached|cache|credentials|credential_cache',
  temporary:
    'temporary|temp_password|temp_pass|temp|must_change|next_logon|next_login|next_sign_in|next_signin|force_change|forced_change|forcing|initial_password|first_sign_in|prompt*|generated|asked_for|pick_a_new',
  'in-ad':
    'aduc|ctrl_alt|in_ad|in_active_directory|on_prem|on_premises|onprem|local_ad|local_active|active_directory|domain_pc|set_in|in_the_office|users_and_computers|domain_joined_pc|directly_in_ad',
  cloud: 'cloud|entra|azure|office|outlook|teams|office_com|owa|exchange_online|sharepoint|onedrive',
  up: 'up_to|push_up|pushed_up|to_the_cloud|to_cloud|to_entra|to_azure|reach_entra|into_entra|synced_to|go_to_entra|sync_up',
  old: 'old|previous|former',
  expire: 'expir*|never_expires|maximum_password_age|max_age|lapse*|ran_out|run_out|out_of_date',
  'never-expires': 'never_expires|never_expire|doesnt_expire',
  locked: 'locked|lockout*|lock_out|locks|lockouttime|locked_out',
  'domain-admin': 'domain_admin*|enterprise_admin*|domain_administrator*|schema_admin*|full_admin',
  msol: 'connector_account|connector_user|ds_connector|ad_connector|service_account|sync_account|adsync_service|synchroni*_account|connect_account|account_does_connect|which_account|user_does_writeback|account_writes|account_that|account_used',
  protected:
    'protected|admincount|adminsdholder|privileged|account_operators|backup_operators|print_operators|sensitive|tier_0|left_out|excluded_groups|intended|by_design|ad_admins|ad_groups',
  admin: 'admin|admins|administrator*|helpdesk|help_desk|servicedesk|it_staff',
  'own-account': 'his_own|her_own|own_password|themselves|their_own|my_own|role_holder*|holders|own',
  guest: 'guest*|b2b|external*|partner*|invited|visitors|suppliers',
  'cloud-only':
    'cloud_only|cloud_user*|cloud_account*|cloud_native|only_in|only_exist|exist_only|arent_synced|not_synced|unsynced|directly_in|made_directly|created_in_the_cloud|onmicrosoft|in_cloud_only|only_have_a_cloud',
  whose:
    'which_users|whose|everyone|everybody|employees|contractor*|student*|every_synced|synced_user|who_benefits|who_is_covered|service_accounts|all_employees|all_users|which_accounts|which_people|all_synced|included|who_exactly|who_is_in|all_who',
  'one-user':
    'this_one|one_user|single_user|this_user|a_user_to|a_user_may|one_person|particular_user|specific_user|my_colleague|user_to_be_able',
  cannot:
    'cant|cannot|not_able|unable|fails|fail|failing|refuse*|denied|not_accepted|isnt_accepted|rejected|rejects|doesnt|isnt|arent|wont|not',
  why: 'why|reason|how_come',
  licence: 'licen*|subscription|premium|sku|plan_do|which_plan|free_edition|edition|tier|skus',
  enough: 'enough|sufficient|suffice*|will_do|good_enough|does_that_do',
  price: 'cost*|price*|pricing|free|charge*|pay*|paid|fee|fees|bill|extra|expensive|money|surcharge',
  find: 'find|where|name_of|see_the|tell_what|look_up|identify|figure_out',
  rights: 'permission*|right|rights|delegat*|privilege|unexpire|acl|acls|grant*|allowed_to|be_able_to|least_privilege',
  gmsa: 'gmsa*|group_managed|managed_service|managed_account',
  some: 'some_users|only_some|one_group|one_ou|single_department|pilot*|subset|exclud*|limit*|restrict*|scope|scoped|just_for|just_a_few|few_users|certain|security_group|department|departments|roll_it_out|roll_out|phased|just_it|handful|part_of|test_group|it_team|a_team|start_with|all_or_nothing|gradual*|step_by_step|waves',
  register: 'register*|registration|prepopulat*|preregist*|security_info|pre_register|enrol*|sign_up|set_up_their',
  phone: 'phone*|mobile|number*|in_the_directory|from_the_directory|authentication_data|alternate_email|office_phone',
  september: 'september|mc1325414',
  methods: 'methods|method|authenticator|two_gates',
  role: 'role|roles|global_administrator|global_admin|account_do_i|account_should|wizard_account|sign_in_with|activated|log_in_with|signing_in',
  pim: 'pim|privileged_identity|role_assignable|through_a_group|just_in_time|eligible',
  mfa: 'mfa|multi_factor|multifactor|conditional_access|second_factor|trusted|two_factor|2fa|phishing',
  gdap: 'gdap|csp|msp|delegated_admin|lighthouse|granular|service_provider|partner_turn|our_provider|partner_center',
  grey: 'grey*|gray*|disabled|inactive|missing|cant_tick|cant_click|cant_be_selected|cannot_be_selected|not_selectable|not_clickable|unavailable|not_there|dimmed|locked_setting',
  'integration-page':
    'on_premises_integration|integration_page|integration_tab|integration_blade|password_writeback_box|writeback_checkbox|writeback_box|writeback_option|writeback_toggle',
  down: 'down|offline|unreachable|unavailable|cant_be_reached|dead|dies|die|stopped|rebooting|maintenance|outage|crash*|goes_offline|out_of_order|no_connection|power_off|switched_off_server|broken|lost_connection|not_running|not_reachable|patching|cut|burns|no_internet|unavailable_side|lost_our|switched_off_overnight|overnight|is_switched_off',
  queue:
    'queue*|retr*|replay*|later|afterwards|delivered|back_again|buffer*|once_the|stored_until|held_until|pending|catch_up|lost|spool*|get_through|later_on|next_morning',
  'happens-if': 'what_happens|what_if|happens|happen|consequences|what_will|what_would|result_of',
  'how-long':
    'how_long|how_fast|how_quick*|how_soon|how_much_time|how_many_minutes|delay*|immediate*|real_time|realtime|right_away|straight_away|at_once|instant*|synchronous|arriv*|minutes|seconds|hours|latency|lag|when_does|when_will|time_does',
  cycle: 'sync_cycle|cycle|delta|next_sync|scheduler|30_minutes|half_hour',
  operations:
    'operations|exactly_is|what_exactly|what_all|trigger*|only_resets|resets_too|just_resets|kind_of|everything_is|what_kinds|what_else|which_events',
  'my-account': 'my_account|myaccount|voluntar*|my_sign_ins|security_info_page|account_page|myapps',
  'other-tool':
    'microsoft_365_admin|m365_admin|admin_microsoft|office_365_admin|o365_admin|office_admin|powershell|graph|mguser|update_mguser|set_msoluserpassword|msol_module|azuread_module',
  policy: 'polic*|complexity|history|filter*|fine_grained|reuse|length|rules|requirements|passfilt|dll|bypass',
  banned: 'banned|password_protection|forbidden|weak_password*|blocklist',
  'minimum-age':
    'minimum_age|min_age|minimum_password_age|min_password|minpasswordage|password_age|more_than_once|once_a_day|twice_a_day|second_time|several_times|this_morning|same_day|again_today',
  restart: 'restart*|reboot*|downtime|maintenance_window|power_cycle|outage_window',
  existing:
    'existing|current_passwords|all_passwords|anybodys|anyones|overwrit*|all_cloud|set_a_new|stay_valid|todays_passwords|everyones_password|reset_anybodys|touch_the|passwords_we|we_have_now',
  off: 'turn_it_off|turn_off|turned_off|disabl*|deactivat*|untick*|switched_off|switch_off|lost_when|off_again|uncheck*|breaks_when|breaks',
  on: 'turn_on|turned_on|turn_writeback|turning_it_on|turn_it_on|enabl*|switch_on|switched_on|switch_it_on|activat*|roll_out',
  unlock: 'unlock*|unlocking',
  'keep-password':
    'without_choosing|without_reset|without_resetting|without_a_new|without_setting|keep_the_password|keep_their|unlock_only|unlock_themselves|without_changing|only_unlock|just_unlock',
  shown: 'see|shown|show|shows|option|offered|choice|never_see|appear*|get_offered|visible|displayed|presented',
  smart: 'smart|temporarily_locked|too_many|lockout_threshold|cloud_lockout|bad_passwords|wrong_passwords',
  log: 'log|logs|logged|logging|audit|event|events|prove|trace*|recorded|record|evidence_of',
  mail: 'email*|e_mail|mail|mails|notif*|notified|confirmation|alert*|alerted|sent_to',
  users: 'users|user|people|employees|staff|anyone|end_users|colleagues|workforce|person|people_who',
  effect:
    'notice|noticing|impact|effect*|affect*|informed|inform|changes_for|interrupted|interrupt*|signed_out|sign_out|do_anything|different_for|disrupt*|communicat*|warn|differ*_for|be_different|tell_users|tell_employees|see_when|users_see',
  testing: 'test*|try_it|try_out|try_this|try_one|pilot|acceptance|dummy|verif*|prove',
  risk: 'risk*|danger*|go_wrong|concern*|attacker*|object_to|threat*|downside*|harm|abuse*|hack*|compromis*|worried|worry|attack|safe_to|ciso|security_team|exposure|vulnerab*|open_an',
  effort:
    'set_up|setup|effort|plan_for|take_to_set|wizard_take|take_to_enable|minutes_or|lot_of_work|big_job|how_hard|become_active|take_effect|takes_effect|active_after|quick_job|quick|in_an_hour|long_job|done_in|effortless|complicated|difficult|five_minute|minute_job',
  hosts:
    'host|hosts|hostnames|url|urls|fqdn*|endpoint*|address*|domains_do|which_domains|whitelist*|allowlist*|destination*|allow*_out|allowed_out|service_bus|servicebus|let_through|equivalent_of|passwordreset|servicebus_windows|hostname*|allowlist',
  firewall: 'firewall*|proxy|port|ports|inbound|outbound|dmz|public_ip|internet|open|opened|expose*|incoming',
  into: 'inbound|incoming|from_outside|into_our|public_ip|dmz|expose*|to_the_internet|from_the_internet|reverse_proxy|connect_into|publish',
  inspect:
    'inspect*|tls_interception|intercept*_proxy|interception|intercepting|decrypt*|break_and|bypass|exempt|ssl_inspection|man_in_the_middle|mitm|man_in|deep_packet|packet_inspection|middlebox',
  encrypt:
    'encrypt*|clear_text|cleartext|plaintext|plain_text|secure|securely|intercept|transit|hashed|protected_in|on_the_way|over_the_wire|eavesdrop*|sniff*|cipher|rsa|aes|read_the_new|safe_to_send|algorithm|travel*|travels|protected_on',
  stored:
    'stored|store|stores|keep|keeps|save*|saved|somewhere|anywhere|see_our|retain*|persist*|remember|stay_in|stays|remains',
  keys: 'key|keys|rollover|rotat*',
  traffic:
    'bandwidth|traffic|load|message*|heartbeat|our_line|big_are|network_load|data_volume|size|slow|saturate|data|how_much_data',
  tls: 'tls|ssl|net_framework|dotnet',
  api: 'api|apis|script*|terraform|graph_shows|cmdlet_to|passwordwritebackenabled|with_graph|from_graph|via_graph|automat*|dsc|bicep',
  'what-is':
    'what_is|what_does|explain|point_of|why_would|how_does|mean|means|definition|describe|whats_writeback|plain_words|for_what|this_thing|good_for|whats',
  need: 'without|need|needs|needed|require*|prerequisite*|necessary|must|have_to|mandatory|depend*',
  install: 'install*|locally|on_site|deploy|software|program|piece_of|component',
  sites:
    'sites|how_many|more_than_one_agent|several_agents|three_agents|two_agents|which_agent|one_agent|second_agent|agents_in|agents_do|multiple_agents|extra_agent',
  migrate: 'migrat*|moving|move_from|transition*|replac*|switching_from|switch_from|switch_to|carried_over|carry_over',
  works: 'work|works|working|support|supported|possible|ok|okay|allowed|compatible|available|may|able',
  member: 'put_the|make_the|make_it|add_the|adding|member_of|added_to|membership',
  wins: 'wins|prevail*|priority|handles|handle|takes_precedence|responsible|who_writes',
  again: 'again|re_enable|once_more|redo|reconfigure',
  account: 'account|accounts',
  sync: 'sync|synced|syncs|synchroni*',
  'last-time': 'last|latest|recent*|fresh|ago|today|yesterday|lately|when_did|did_the|since_when|up_to_date|how_old',
  'right-now': 'running|healthy|installed|now|currently|still_on|is_it_on|our_status|in_use|right_now|are_we',
  'we-have': 'do_we_have|have_the|have_enough|we_have|our_licen*|i_have|got_the|assigned_to|do_you_have',
  myself: 'am_i|can_i_do|do_i_have|my_role|i_am|im_only|should_i_be',
  request: 'request*|approval*|approv*|confirm_the|pending_change|plan',
  bot: 'you|your|bot|are_you|yourself',
  asks: 'want_to_know|wants_to_know|would_like_to_know|wonder*|ask|asks|asking|give_me|tell_me|list_of|or_not|please_list|question',
  'audience-group': 'group|groups',
};
