/** How English tells of machines, the network, licences and objects. */
export const machines = {
  server: '=server =servers =machine =box =host =vm sync0 srv0 aadc0 connect0',
  service:
    '=adsync azure_ad_sync entra_id_sync =services sync_service microsoft_azure_ad_sync adsync_service miiserver =daemon =service',
  endpoint: '=endpoint =endpoints =6800 writeback_service',
  connect:
    '=connect =connects =aadc azure_ad_connect entra_connect aad_connect ad_connect =dirsync sync_server connect_server',
  install: 'install =runs =running =hosted =sits =same_machine =lives =resides is_a =colocated same_server directly_on',
  staging: 'staging =standby stand_by =passive =staged secondary_connect second_connect',
  another: '=another =other different_server other_server new_server second_server =spare replacement dr_site',
  active: '=active =live activate =primary =promoted in_production made_active productive =production',
  reboot:
    'reboot restart =patch =patched patching =patches rebooted powercut outage power_cut windows_update windows_updates patch_night patch_tuesday power_failure =boot maintenance came_back',
  upgrade: 'upgrad =update =updates =updating in_place newer_version new_version =updated auto_upgrade',
  outdated:
    'outdated out_of_date =old_version old_build old_connect unsupported_version deprecated =eol end_of_life corrupt damaged 1_x very_old connect_=1 connect_v1 connect_version_1 connecta_=1 too_old 2008_r2 =2008 =2003 unsupported out_of_support no_longer_supported not_supported ancient never_updated out_of_service since_2018 since_2019 since_2020 since_2021 from_2018 from_2019 from_2020 years_old',
  controller: 'controller =dc =dcs =pdc =rodc ad_server domain_server =dc01 =dc1 =dc2 =dc02 dcpromo',
  'read-only': 'read_only =rodc =readonly branch_dc branch_controller',
  replication:
    'replicat =repadmin =sites inter_site other_site site_link different_dc another_dc wrong_dc =lag branch_office the_branch headquarter head_office',
  preferred:
    'preferred renamed_the_dc short_old_name short_name directory_partition connector_names in_the_connector old_dc decommissioned_dc dc_list demoted retired_dc names_of_the =fqdn no_longer_exists dc_that points_at points_to still_lists',
  reach:
    'reach =contact =communicate unreachable =timeout =timing connectivity =connection =connections talk =lost no_route =find =offline =disconnected =telnet poor_connection time_out timed_out times_out cant_connect cannot_connect not_connect to_connect connecting',
  rpc: '=rpc =1722 =0x6ba =135 =epmap endpoint_mapper dynamic_ports',
  ldap: 'ldap =ldaps =389 =636 8023062c',
  signing:
    '=signing =signed unsigned sign_and encrypt =seal =plain =plaintext channel_binding =demand =demands insecure_setting',
  firewall:
    'firewall =443 =outbound =egress fortigate palo_alto checkpoint perimeter =nsg =acl sonicwall sophos watchguard meraki juniper barracuda',
  blocked:
    'block =closed =close =closes =shut =shuts =filtered =filters =denied =denies =dropped =drops =disallow =prohibited restricted not_allowed forbid =cut =lock',
  port: '=port =ports =443 =outbound',
  proxy: 'proxy zscaler =netskope web_gateway bluecoat =squid =wpad =pac secure_web machine_config',
  inspection:
    'inspect intercept =decrypts =decrypting break_and man_in =mitm =idle ssl_scan tls_scan https_scan scanning deep_packet =dpi reencrypt zscaler cuts_idle ssl_decrypt tls_decrypt https_decrypt traffic_decrypt interception re_sign resign own_certificate opens_tls opens_https opens_the_tls opens_the_traffic',
  'service-bus':
    'servicebus service_bus relay =sb passwordreset_microsoftonline windows_net cloud_addresses microsoft_endpoints',
  dns: '=dns name_resolution resolv cannot_resolve cant_resolve host_not_found unknown_host =nslookup remote_name',
  tls: 'schusestrong systemdefaulttls =tls =ssl schannel =tls12 =tls10 =tls1 cipher secure_channel dotnet =sslv3 strongcrypto iis_crypto iiscrypto',
  certificate: 'certificat =cert =certs =ca =cas root_ca trust_relationship =crl revocation',
  heartbeat: 'heartbeat heart_beat =pulse =31019 keepalive',
  listener: 'listener =hangs =hung =frozen =freezes =31044',
  network: 'network =route =routing =subnet =vlan =switch_port =isp =wan internet_provider',
  clock:
    'clock =skew =drift =drifts =ntp =time_sync system_time server_time time_is time_zone minutes_behind minutes_ahead =slow =w32tm minutes_late wrong_time minutes_off minutes_slow minutes_fast min_slow min_fast min_behind min_ahead mins_behind mins_ahead min_late drifted time_drift =drifting seconds_off',
  sync: '=sync synchroni =syncs =syncing =synced =cycle delta_sync =scheduler',
  'hash-sync': 'hash_sync =phs password_hash hash_synchroni password_sync hashes =611 =656 =657 password_synchroni',
  'cloud-sync':
    'cloud_sync cloudsync provisioning_agent connect_provisioning =agent =agents cloud_provisioning aadcloudsync cloud_synchroni sync_agent pgmsa provagentgmsa',
  both: '=both side_by_side in_parallel =together simultaneous alongside as_well next_to =parallel besides and_cloud same_domain =plus =and_agents',
  module:
    '=module import_module cloudsync_powershell =dll psd1 psm1 not_recognized not_recognised isnt_recognized unknown_command no_such_command is_not_recognized not_known module_not is_unknown =unrecognized =unrecognised cmdlet_is_unknown not_found',
  command:
    '=command set_aadcloudsync setaadcloudsync aadcloudsyncpasswordwriteback =term =powershell get_adsync set_adsync start_adsync get_aad cmdlet import_module get_module',
  transition:
    'transition cut_over_to_cloud migrate_to_cloud migrating_to_cloud moved_to_cloud move_to_cloud moving_to_cloud switched_to_cloud migration switched_over_to_cloud',
  'other-writeback':
    'device_writeback group_writeback user_writeback writeback_of_groups writeback_of_devices exchange_hybrid_writeback attribute_writeback hello_for_business whfb hybrid_attributes exchange_hybrid msexch exchange_attributes attributes_dont device_objects group_objects devices_arent devices_are_not our_devices cert_trust registereddevices registered_devices',
  writeback: 'writeback write_back written_back writes_back writing_back write_backs',
  'event-log':
    'audit =category activities audit_log audit_logs activity_types usage_insights usage_and_insights sspr_report reset_report',
  licence: 'licen subscription =p1 =p2 unlicen business_premium =sku entra_id_free =trial aad_premium',
  assigned: '=assign =assigned =unassigned =bought =purchased seats paid =given',
  token: '=token =tokens auth_token authentication_token error_getting',
  federated: 'federat =adfs ad_fs =okta pingfederate =ping',
  'wrong-password':
    'wrong_password incorrect_password bad_password mistyped invalid_password invalid_credential wrong_credential validate_credentials typo_in_the_password wrong_current incorrect_current',
  mfa: '=mfa multifactor multi_factor =2fa authenticator strong_auth second_factor security_key =fido =passkey phishing_resistant smart_card interactive',
  'conditional-access':
    'conditional_access ca_policy ca_polic =53003 compliant_device 53003 aadsts53003 named_location trusted_location access_policy =ca =53000 aadsts53000 aadsts53001 =53001 aadsts50158 =50158 aadsts530032',
  pim: '=pim privileged_identity just_activated eligible activat role_activation =elevated activated_the',
  group: '=group =groups pilot selected_group security_group',
  scope:
    '=scope =scoped =selected sspr_is =none targeted turned_on_for enabled_for switched_on_for =properties self_service_reset_is for_nobody for_no_one',
  register:
    'registr =enrolled =enrol =enroll =method =methods securityinfo security_info =mfa_setup authentication_info combined_registration ssprsetup not_signed_up contact_info =authenticator verification_method sign_in_method set_up',
  'directory-data':
    'phone_number mobile_phone =prepopulated pre_populated synced_phone office_phone alternate_email directory_data 7_september september_7 mc1325414 mobile_comes mobile_from phone_from phone_comes from_ad =mobile',
  synced:
    '=connector_space metaverse =connector space =synced =syncs =syncing =unsynced synchronised synchronized sync_scope not_sync doesnt_sync dont_sync',
  filtered:
    'filter =unsynced excluded_ou excluded_in excluded_from excluded_by ou_excluded ous_excluded ou_we_excluded ou_is_excluded ou_was_excluded ou_thats_excluded excluded_the_ou out_of_scope scoping not_in_scope deselected unselected',
  forest: 'forest trusted_domain =trust',
  double:
    'duplicat =twice =multiple =matches two_match same_person doubled second_account twin same_user both_forests two_forests each_forest every_forest',
  anchor: 'anchor immutableid sourceanchor',
  ou: '=ou =ous organizational_unit organisational_unit =container =unit =units',
  characters:
    'character =slash =comma =ampersand =backslash reserved special_char =semicolon =quote =quotes bracket =hash =umlaut leading_space trailing_space =symbol =equals weird_name =sign reservedcharacter plus_sign a_plus plus_in',
};
