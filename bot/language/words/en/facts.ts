/** What English texts ask of what is so in every tenant; see `Facts` for how a pattern is written. */
export const asks = {
  'cloud-sync-module': [],
  'cloud-sync-no-page': ['cloud_sync|provisioning_agent*|cloud_agent* wizard|page|checkbox|box|tick*|menu !side_by'],
  'cloud-or-connect': [
    'cloud_sync|cloud connect|connect_sync|sync or|vs|versus|better|difference*|compare*|which|choose|prefer*|between|side_by|both|together|instead !in_use|use_here|here|status',
  ],
  'takes-a-client': [
    'connect|cloud_sync|entra_connect|aad_connect|agent need*|require*|required|necessary|without|must|mandatory|optional !licen*|port|ports|account|right*|permission*|reboot*|restart*|role|tls|version|upgrade*|wizard|hash|phs|pta|which|how|what|rights',
  ],
  'sign-in-methods': [
    'phs|hash|hashes|pta|pass_through|passthrough|adfs|ad_fs|federat*|sso|managed_domain need*|work*|support*|require*|possible|keep|only|without|prerequisite|compatible|depend*|possible|have_to|necessary|use|with !how_long|event*|stopped',
  ],
  'hash-sync-apart': [
    'hash_sync*|password_hash|phs|hash_synch*|password_sync is|are|on|off|enabled|running|active|same|difference|status|faster|better|replace* !back',
  ],
  'one-active-server': [
    'staging|standby|stand_by|passive failover|fail_over|writeback|written|take_over|takes_over|work*|run*|does|on',
    'failover|fail_over|fails_over|redundan*|high_availability|highly_available|second_server|two_servers|two_active|several_servers|multiple_servers|both_servers|two_connect|two_sync|load_balanc*',
  ],
  forests: [
    'forest*|multi_forest|multiple_domain*|several_domain*|two_domain*|child_domain* support*|work*|possible|can|multiple|several|two|more|each|does|new|added !fail*|error*|cant|duplicate*',
  ],
  clouds: [
    'gcc|gcch|gov*|government|dod|china|21vianet|sovereign available|support*|work*|possible|offered|exist*|is !host*|endpoint*|url*',
  ],
  'controllers-version': [
    'domain_controller*|dc|dcs|windows_server version|2008|2012|2016|2019|2022|2025|old*|support*|minimum|which|functional_level',
  ],
  'other-writebacks': [],
  'sign-in-screen': [
    'login_screen|logon_screen|sign_in|signin_screen|in_screen|lock_screen|locked_screen|windows_login|windows_logon|login_page|logon_page screen|windows|page|lock reset*|link|writeback|sspr|unlock* !saml',
  ],
  'cached-sign-in': [],
  'temporary-password': [],
  'other-direction': [
    'to_the|to_entra|to_azure|into_the|to_cloud cloud|entra|azure password*|hash* sync*|synced|synchroni*|copied|sent !from_cloud|from_the|back|written|written_back',
  ],
  'never-domain-admin': [
    'msol*|adma|connector_account|service_account|sync_account|connector domain_admin*|enterprise_admin*|domain_administrator*',
  ],
  'protected-accounts': [
    'domain_admin*|enterprise_admin*|schema_admin*|protected|adminsdholder|admincount|privileged|domain_administrator*|krbtgt reset*|written|write*|writeback|work*|password*|can|cover* !transit|transport|wire|sent|encrypt*|on_the',
  ],
  'admins-themselves': [
    'admins|administrators|admin_account*|administrator_account*|it_staff|global_admin* writeback|written|reset*|work*|cover*|include* !approv*|role|need*|turn*|enabl*|who|center|for_the',
  ],
  guests: [
    'guest*|b2b|external_user*|externals|partners writeback|written|write*|reset*|work*|cover*|include*|benefit*|apply|applies|on|enabled|password*|supported|allowed !licen*|approv*',
  ],
  'cloud-only-users': [
    'cloud_only|cloud_user*|cloud_account*|not_synced|unsynced|non_synced writeback|written|reset*|work*|cover*|apply|applies|users|accounts',
  ],
  'all-synced': [
    'service_accounts|contractor*|student*|intern|interns|department|everyone|everybody|all_users|which_users|all_employees writeback|written|write*|cover*|apply|applies|reset* !licen*|approv*|register*|role',
  ],
  'one-user': [
    '@ why|cant|cannot|unable|couldnt|not|never reset*|password*|sspr',
    'why one_user|this_user|single_user cant|cannot|unable reset*',
  ],
  'licence-needed': [
    'licen*|p1|p2|e3|e5|f3|a3|a5|premium|business|subscription need*|require*|required|enough|must|each|every|include*|cover*|sufficient|suffice* !have|got|which|what|assigned|missing|how_many|our|we_have|approv*|wizard|car|driv*',
    'guest*|user*|people|everyone|admin* need*|must|require* licen*|p1|p2 !have_a',
  ],
  price: [
    'cost*|price*|pricing|free|pay|paid|surcharge|fee|fees|expensive|budget|extra_charge does|is|how|what|do|much|it|any !time|feel|cost_centre|my|who|when',
  ],
  'find-account': [
    'which_account|what_account connect|writeback use*|write*|set*|password* !right*|permission*',
    'adma|msol*|connector_account|ds_connector|service_account|sync_account find|which|what|where|name|look_up|see|tell !right*|permission*|domain_admin*|gmsa|need*|may',
  ],
  'account-rights': [
    'right*|permission*|privilege* account|connector|msol*|adma|gmsa|agent* which|what|need*|require*|does|must|enough !my|am|domain_admin*|denied|refus*|fail*',
  ],
  gmsa: ['gmsa|gmsas|group_managed|managed_service|smsa'],
  'only-some': [
    'only|some|subset|pilot|selected|certain|part|limit*|restrict*|scope*|per_group users|user|people|group|ou|department|employees turn*|enabl*|switch*|writeback|possible|roll* !why|cannot|cant|fail*|device*|protected',
  ],
  'registered-methods': [
    'register*|security_info|phone_number*|mobile_number*|authentication_method* need*|must|have_to|still|require*|directory|prepopulat*|enough user*|people|they|reset*|sspr|method* !bot|app|approv*',
  ],
  'nothing-queued': [
    'queue*|buffer*|replay*|retried|spool* reset*|password*|change*|writeback|it',
    'what_happens|happens|happen down|offline|unreachable|unavailable|dead|dies|crash*|outage|out_of_service|goes_down !why',
    'if|when|while server*|controller*|dc|dcs|connect|agent*|ad|network down|offline|unreachable|unavailable|dead|dies|off !why|how_do|set_up|after',
  ],
  'at-once': [
    'how_long|how_fast|how_quick*|how_soon|delay*|immediate*|instant*|right_away|straight_away|real_time|realtime|at_once|latency reset*|password*|writeback|written|change*|arriv* !been|since|setup|set_up|approv*|request|configur*|ago|done|expire*|on_already',
    'sync_cycle|next_cycle|30_minutes|next_sync wait*|reset*|password*|written|arriv*|need*',
  ],
  'changes-too': [
    'my_account|my_apps|access_panel|myaccount written|write*|back|reset*|change*|work*',
    'change|changes|changed|expired|expir* also|too|only|or|both|as_well written|write*|writeback|back reset*|password* !group*|device*',
    'expired|expir*|forced password* change*|reset*|written|writeback',
  ],
  'where-it-counts': [
    'admin_center|admin_centre|admin_portal|entra_portal|azure_portal|microsoft_365|m365|office_365|powershell|graph reset*|password* written|write*|back|reach*|supported|count*|work*|does|do !wizard|license*|licence*',
  ],
  'own-policy': [
    'policy|policies|complexity|history|filter*|fine_grained|password_rules|banned apply|applies|enforce*|respect*|check*|honor*|honour*|still|which|obey*|valid* password*|ad|domain|on_prem*|writeback|reset* !approv*|audit|trail',
  ],
  'minimum-age': [
    'minimum|min|minimal age',
    'password_age',
    'more_than|twice|second_time|several_times once|day|same_day reset*|change*',
  ],
  'no-restart': [
    'reboot*|restart* need*|must|require*|required|have_to|has_to|necessary|should|do_i|do_we !stop*|fail*|broke*|error*|why|since|doesnt|wont',
  ],
  'no-password-changes': [
    'existing|current|everyones|all|users|our password* change*|affect*|reset*|touch*|overwrit*|alter* turn*|turning|enabl*|switch*|it|activat* !written|back|reach*|how|self|can|do_password*',
  ],
  'switched-off': [
    'what_happens|happens|happen|consequence*|effect* turn*|turning|switch|switching|disabl*|untick*|deactivat*|disabled !know|who',
  ],
  'reset-unlocks': [
    'reset*|sspr lockout*|unlock*|locked|lock also|too|clear*|remove*|lift*|automatic*|does|will|as_well !without|only|option|box|tick*|how|screen',
  ],
  'unlock-box': [
    'unlock* tick*|checkbox*|box|boxes|which_setting|what_setting|where_setting what|which|where|has_to|must|how',
  ],
  'leaves-traces': [
    'writeback|reset* log|logs|logged|logging does|is|are|where|anything|anywhere !show|see_the|export',
  ],
  'endpoints-government': [
    'gcc|gcch|gov*|government|dod|usgov* host*|endpoint*|url*|address*|allow*|firewall*|port|ports|proxy|whitelist*',
  ],
  inbound: [
    'inbound|incoming|ingress|from_outside|into_our port|ports|firewall|rule*|connection*|open*|traffic|access|need*|require*',
    'port|ports|firewall* need*|require*|open*|must|inbound|outbound|which|what !endpoint*|url*|host*|blocked|fail*|3389|my_pc',
    'public_ip|static_ip|reverse_proxy|dmz need*|require*|must|does|is',
    'open*|expose* internet|firewall|port|ports|dmz !my_pc|3389',
  ],
  endpoints: [
    'host*|endpoint*|url*|address*|fqdn*|domains allow*|whitelist*|open*|firewall|proxy|outbound|reach* which|what|list|need*|must|does',
  ],
  encrypted: [
    'hashed|password_hashed sent|before|transit',
    'encrypt*|clear_text|cleartext|plain_text|plaintext|unencrypted|readable|intercept*|sniff*|eavesdrop*',
    'secure|secured|security|protected|safe password*|writeback|transit|sent|travel*|wire !turn*|enabl*|switch*|admin*|group*|accounts|team|clear|info',
  ],
  'kept-nowhere': [
    'store*|stored|keep*|kept|save*|saved|retain* password* cloud|entra|azure|microsoft|bot|service_bus|anywhere|somewhere !how',
    'can_you|do_you|does_microsoft|can_microsoft|does_the|can_the see|know|read password* !if|whether|reset*|written',
  ],
  'keys-roll': ['key|keys roll*|rotat*|renew*|expire*|change*'],
  bandwidth: [
    'message|messages|payload big|large|size',
    'bandwidth|traffic|network_load|data_volume how|much|does|need*|use*|is|what',
  ],
  tls: ['tls|ssl|net_framework|dotnet used|use|uses|need*|require*|must|version|which|what|supported|enough'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What only tells of it: of what looks wrong and isn't writeback's. */
export const tells = {
  'cloud-sync-module': [
    'set_aadcloudsync*|aadcloudsyncpasswordwritebackconfiguration recogni*|not_found|unknown|term|cmdlet',
  ],
  'other-writebacks': [
    'group|groups|device|devices writeback|write_back !reset|sspr|scope|in_group|approver*|protected|password*|for_group*|security_group',
  ],
  'sign-in-screen': [
    'login_screen|logon_screen|sign_in|signin_screen|lock_screen|windows_login|windows_logon screen|windows link|option|button no|not|missing|isnt|without|never',
  ],
  'cached-sign-in': [
    'vpn|from_home|at_home|cached|off_network laptop*|sign_in|log_in|log_on|logon|login|windows|computer*|device reset*|new_password|changed !server|connect|agent*',
  ],
  'temporary-password': [
    'must_change|next_logon|temp_password|temporary_password ignore*|not|isnt|doesnt|aduc|ad|office*|azure|entra|cloud|pta|sync*',
  ],
  'other-direction': [
    'aduc|ctrl|changed_in|changes_in|reset_in|set_in|changed_on|locally change*|reset*|set office_365|outlook|owa|m365|azure|entra|cloud|teams|web|online old|not|isnt|doesnt|still|never !written|writeback|write_back|portal|sspr|self_service|cloud_reset*|the_cloud|in_cloud|admin_center|in_m365|in_entra|in_azure|the_entra|the_microsoft|must_change|next_logon',
    'hash_sync*|password_hash not|hasnt|stopped|611|hours !reset*|writeback|wizard',
  ],
} as const satisfies { readonly [Id in keyof typeof asks]?: readonly string[] };
