import type { SignWords } from '../shape/ideas.ts';
import { machines } from './machine-signs.ts';

/** How English tells of what goes wrong. */
export const signs: SignWords = {
  not: '=not =no =nothing =doesnt =dont =cant =cannot =wont =isnt =arent =didnt =couldnt =hasnt =havent =never =without =unable =nobody =none =neither =wasnt =werent =nor =hadnt =aint',
  fails:
    'fail error broken =broke =break =breaks =wrong problem =drop =drops =dropping =dropped =lost =loses =losing disconnect interrupt complain crash unreachable =hang =hangs =stuck =bad =issue =issues reject refus =timeout time_out timed_out times_out =struggling unauthorized unauthorised =offline incorrect =late =lag =lags takes_ages stuck',
  works:
    'work accept reachable =valid =ok =okay =fine succe =logs =log =signin =sign =goes =updated =healthy =green running =good =true all_right alright',
  denied:
    'denied =deny =denies refus reject =unauthorized =unauthorised =forbidden =403 turned_down turn_down turns_down not_allowed not_permitted insufficient not_enough_rights lacks_permission',
  stopped:
    'stop =ceased =quit =died =dead =halted =down =anymore =longer sudden hung crash not_running isnt_running not_started =inactive =offline',
  started: 'start launch =boot =boots =booted',
  missing:
    'missing absent =gone vanish disappear =empty =blank =lacks =lack =lacking nowhere =hidden not_there dont_see do_not_see cant_see cannot_see never_see isnt_there no_longer =zero no_rows',
  disabled:
    'disabl =off turned_off switched_off turn_off shut_off =unticked unticked uncheck =kill =killed deactivat =cleared unset =decommissioned =stripped set_to_none to_none powered_off shut_down =enable_inheritance',
  enabled:
    'enabl turned_on switched_on =ticked =tick =checkmarked activated available offered is_on are_on was_on still_on',
  checked:
    'verified =verify =checked confirmed double_check ruled_out rule_out excluded =fine =correct =ok =okay in_order no_problem not_the_problem isnt_the_problem not_the_issue not_it =intact properly in_place is_right are_right look_right look_good looks_good looks_right look_fine looks_fine is_set are_set all_set were_granted are_granted has_all have_all all_rights all_permissions all_five no_issue =normal =accurate in_the_sspr in_the_group in_the_right is_synced all_good',
  only: '=only solely exclusive merely exactly just_for just_the just_our just_admins',
  one: '=one =single =some =certain =few =specific =particular =this =these =those =several',
  two: '=two =both =twice multiple =2 =pair second three =3 several',
  everyone: '=all =every everyone everybody =anyone =anybody nobody no_one entire whole',
  since:
    '=since =after =yesterday =while =weeks =days =until =lately =morning =friday =monday =weekend =overnight last_night',
  recent:
    '=just recent =minutes =minute =hour =hours =quarter this_morning =today =yesterday a_moment =freshly newly earlier timeofday minutes_ago minute_ago hour_ago hours_ago moments_ago seconds_ago',
  again: '=twice =second =again same_day =repeatedly another_time twice_a',
  old: '=old previous former =original =stale outdated',
  new: '=new =latest =fresh brand_new',
  says: '=says =said =tells =claims =wants =shows =message =reads =complains =asks =demands =told =gets',
  found: '=found =find =locate =finds =exist =exists =unknown =object =match matching',
  removed:
    'remov delet =gone uninstall unlinked taken_out took_out withdrawn =revoked decommission demot retired pulled_out thrown_out',
  added: '=added =add =adding joined =attached introduced onboarded acquired merged',
  moved:
    'cut_over moved =move =moving migrat relocat =swapped swap switched_to switched_over switchover cutover promot replaced fail_over failover failed_over instead_of',
  moment:
    'please_wait later moment temporar =while momentarily for_a_while some_time for_some a_few_hours few_hours two_hours until_the_next until_next next_restart',
  done: '=done =ran =run =finished =completed finish performed executed =clicked click',
  grief:
    'turnedaway =bounced doesnt_work_for says_otherwise =disagrees =disagree no_luck without_success no_success and_yet stay_locked stays_locked remain_locked phone_ring phones_ring phone_keeps phones_keep phone_is_ringing telephone_ring keep_calling keeps_calling kept_calling people_called users_called three_called called_within called_in_the have_called already_called people_calling users_calling tickets ticket_queue tickets_keep hit_and_miss two_passwords two_different_passwords works_for_some half_cant half_cannot half_can_not sometimes_works sometimes_it_works on_and_off works_sometimes not_for_our people_are_angry users_are_angry angry_users worked_yesterday',
  user: '=usr =usrs =user =users =you =people =person =someone =somebody =colleague =colleagues staff employee =folks =he =she =him =her =they =them =guy worker =hires',
  admin: 'admin =it_staff',
  role: '=role =roles =rbac entra_role directory_role role_holder holder',
  'global-admin':
    'global_admin =global entra_admin cloud_admin entra_role it_admin company_admin role_holder azure_admin',
  'operator-role':
    'hybrid_identity hybrid_admin authentication_policy =aapa password_admin authentication_admin user_admin helpdesk_admin',
  protected:
    'protected adminsdholder admincount domain_admin enterprise_admin schema_admin account_operator server_operator backup_operator print_operator builtin_admin administrators_group admins_group privileged tier_0 tier0 sdprop krbtgt',
  former:
    'former kicked_out_of thrown_out_of =once previously used_to =ex no_longer formerly stayed leftover left_over remained residue left_it left_the used_to_be was_till was_until was_a was_an was_once was_domain',
  helpdesk: 'helpdesk help_desk service_desk support_team first_line =support =technician',
  guest: '=guest =guests =b2b external invited cloud_only cloud_user cloud_account',
  'connector-account':
    'connector_account =msol =adma ad_ds_account sync_account synchronization_account synchronisation_account service_account connectors_account ad_ma connector_user adds_account managed_service_account ad_connector',
  account: '=acct =acc account =object =profile',
  'local-group':
    'adsyncadmin adsync_admin local_group local_admin adsyncoperators elevat run_as_admin as_administrator',
  partner: '=gdap =csp =partner delegated_admin =msp lighthouse customer_tenant',
  reset: '=reset =resets resett =sspr self_service password_reset_service forgot forgotten write_back writeback',
  password: 'password =pwd =passwords credential =pw passwort kennwort passphrase',
  changing: 'chang =update =updates =updated =set =sets rotat replac',
  arrives:
    'arriv =reach =reaches written =lands =land =gets =get =shows =synced =syncs =there =through =write =writes =written reflected propagat replicate =goes =takes =took appear =comes',
  policy: '=pol polic requirement =rule =rules',
  age: '=age minpasswordage minimum_password minimum_age =young too_soon too_recent too_early same_day day_one first_day day_two next_day day_after twice_a already_changed already_been_changed changed_it_already changed_already second_change changed_today changed_yesterday per_day a_day 1_day one_day day_minimum',
  history:
    'histor reus had_before had_it_before used_before already_used already_been_used used_already old_password_again last_password previous_password earlier_password same_password last_24 recently_used used_in_the_past repeated_password old_one_again remember',
  complexity:
    'complex =length =long too_short strength =characters minimum_length =weak simple =uppercase =digit =symbol =strong too_long very_long',
  'fine-grained': 'fine_grained =pso =psos =fgpp resultant',
  filter:
    'password_filter passfilt password_protection filter_dll filter_driver =dll specops =nfront anixis =hibp enzoic lithnet =lpp ppe password_policy_enforcer third_party_password custom_filter third_party_filter filter_on_the',
  banned:
    'banned =guess guessable easily_guess common_word =dictionary wordlist word_list blocklist blacklist =blocked_word difficult_for_people hard_to_guess well_known_word weak_password',
  'cannot-change':
    'cannot_change_password cannot_change_the_password cannot_change_his cannot_change_her cannot_change_their cannotchangepassword passwd_cant_change user_cannot_change cant_change_password user_cant_change not_allowed_to_change may_not_change_password pwd_cant',
  temporary:
    '=temp temporary_password temp_password one_time_password initial_password first_password starting_password throwaway_password interim_password temporary_one',
  'must-change':
    'must_change must_be_changed change_at_next change_on_next next_logon next_sign next_login forcepasswordchange force_password_change change_password_at first_logon has_to_change_at',
  locked: '=locked lockout lock_out =lock lockedout =locks',
  unlock: 'unlock',
  'smart-lockout':
    '=50053 smart_lockout smartlockout account_lockout_in_entra cloud_lockout locked_in_entra locked_in_azure locked_in_the_cloud locked_out_in_entra locked_out_in_the_cloud',
  throttled: 'throttl too_many too_often 24_hours wait_24 rate_limit',
  tries: '=times attempts tried =tries hammered in_a_row kept_trying keeps_trying',
  expired: 'expir =lapsed',
  online:
    'online cloud =m365 =teams outlook =web browser =owa sharepoint =entra =azure =aad office_com =o365 office_365 =mail webmail portal_office =office365 microsoft_365 =exchange onedrive to_office into_office =365 at_office',
  'on-premises':
    'onprem premise domain local =computer =computers =pc =pcs workstation desktop =windows =ad =lan inhouse active_directory on_prem ctrl_alt =adds =aduc users_and_computers the_office office_pc office_network our_office',
  laptop: 'laptop notebook =device =computer =pc workstation =surface =machine',
  away: '=home remotely working_remote remote_worker =vpn travel outside_the_office =abroad away off_site offsite =wifi road always_on home_office line_of_sight',
  cached: 'cached cache =cachedlogon offline_logon',
  'sign-in-screen':
    'sign_in_screen signin_screen login_screen logon_screen lock_screen lockscreen log_on_screen log_in_screen welcome_screen winlogon credential_provider windows_login windows_logon windows_sign logonui sign_on_screen login_page_of_windows allowpasswordreset pin_box win11 hybrid_joined',
  link: '=link =button =option =entry hyperlink reset_password forgot_my forgot_password i_forgot',
  'admin-center':
    'admin_center admin_centre admin_portal office_admin 365_admin 365_portal 365_center 365_centre o365_portal =mac admin_microsoft_com active_users m365_admin m365_center m365_centre m365_portal office_365_admin microsoft_365_admin',
  powershell:
    'powershell =msol =msonline cmdlet =script =scripts update_mguser updatemguser =mguser msoluserpassword set_msol set_azuread azureaduser set_mguser =graph graph_api logic_app =logicapp power_automate flow =runbook automation =api terraform passwordprofile invoke_mggraph mggraph microsoft_graph patch_users =204 users_id',
  portal: 'portal entra azure admin_center =blade =page =screen =website =site',
  'portal-line': 'up_and_running green_line green_tick banner status_line running_line',
  tab: '=tab =blade =menu integration on_premises_integration =section =pane',
  grey: 'grey gray =inactive =dimmed ghosted not_clickable cant_click cannot_click unclickable cant_tick cannot_tick not_selectable cant_select cannot_select cant_be_ticked cannot_be_ticked cant_be_clicked cannot_be_clicked cant_be_checked cannot_be_checked =readonly cannot_check cant_check disabled_box cannot_be_selected not_available',
  save: '=save =saving =saved =saves =apply =confirm',
  wizard:
    '=wiz wizard =setup =assistant =configure connect_wizard aad_connect_wizard =finish sign_in_popup configure_step configuring configuration_wizard configuration_page configuration_fail',
  'optional-features': 'optional_feature =checkbox check_box =tickbox features_page =feature',
  half: '=half =halves =checkbox =ticked =switch =switches =toggle =sides =side',
  box: '=box =checkbox tickbox =tick =toggle',
  organisation: 'organisation organization =org =company',
  allow: 'allow permit',
  option: '=option =choice =offer =offered =sees =see =choose =shown choices',
  rights:
    'permission =rights the_right_to right_to password_right service_right missing_right =credential_rights privilege =delegation delegat =acl =acls =ace access_denied insufficient access_rights lockouttime =write_access unexpire replicate_directory least_privilege =read_all reset_password_permission reset_password_right',
  granting:
    'grant =gave =given =assign =assigned =added =set deleg =fixed =corrected =applied =repaired =reapplied =renewed',
  inheritance: 'inherit =blocked_inheritance sddlinheritance flow_down dont_flow',
  sam: 'restrictremotesam remotesam =samr netusergetinfo remote_calls_to_sam remote_sam sam_remote sam_calls =sam sam_r acquire_user_information acquire_user_info',
  hardened: 'harden baseline =cis =stig =secured tightened restrict =lockdown security_team =gpo pentest',
  'group-policy': '=gpo =gpos group_polic =gpp baseline =polic domain_policy',
  registry: '=registry =regkey =regedit =hklm registry_value reg_key reg_value registry_key',
  spreading: 'replicat spread propagat take_effect effective kick_in',
  decryption: '=decryption =cryptoerror decrypting decryption_error crypto_error',
  regularly:
    'every_morning every_day each_morning each_day =daily every_night every_hour twice_a_day every_restart each_restart after_every after_each',
  clients: 'both_clients two_clients clients_are',
  'current-password':
    'current_password old_password_at old_password_when the_old_password existing_password present_password',
  gmsa: '=gmsa pgmsa provagentgmsa managed_service_account',
  'sign-in-page':
    'enhanced_security ie_esc =esc internet_explorer embedded_browser stays_blank blank_white white_window white_rectangle empty_window blank_page white_page blank_window sign_in_window sign_in_popup login_window javascript trusted_sites',
  ...machines,
};
