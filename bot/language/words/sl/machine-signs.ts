/** How Slovenian tells of machines, the network, licences and objects. */
export const machines = {
  server: 'streznik strezn =masini =masina =stroj sync0 srv0 aadc0 connect0',
  service: 'storitev storitv =adsync servis =servisa storitve',
  endpoint: '=6800 endpoint koncn_tock koncna_tock',
  connect: '=connect azure_ad_connect entra_connect aad_connect =connecta =connectu strezn_connect streznik_connect',
  install: 'namesc =tece istem =teka postavljen =laufa =je_na na_samem na_istem kar_na =stoji hkrati je_tudi',
  staging: 'staging pripravljaln priprav_nacin mirovan =rezervni rezervn pasivn',
  another: '=drug drugem drugi_strez nov_strez novem_strez =nadomestn =drugega =drugi =novi =novem',
  active: 'primarn aktiv dejav produkcij =zivi',
  reboot:
    'ponovn_zagon ponovnem_zagonu restart reboot popravk =izpad izpad elektrik zagonu po_zagonu vzdrzevan posodobitvah posodobitvi_wind posodobitve_wind',
  upgrade: 'nadgrad posodob selit selitv nova_razlicica novo_razlicico',
  outdated:
    'zastar star_razlic stara_razlic poskodov stare_razlic staro_razlic connect_=1 connect_v1 connect_version_1 connecta_=1 prestar =2008 =2003 nepodprt vec_podprt ni_podprt nikoli_posodob zastarel iz_leta od_leta',
  controller: 'krmilnik =dc kontroler =dcju =dcja =dcjih =dcji =dcjev =dc_ju =dc_jih =rodc =pdc =dc1 =dc01 =dc2 =dc02',
  'read-only': 'samo_za_branje =rodc le_za_branje bralni_krmil podruznicn',
  replication:
    'replik drugi_lokac drugem_krmil napacn_krmil drug_krmil sosednj med_lokacij repadmin poslovalnic sedez podruznic izpostav centrali',
  preferred:
    'prednostn kratka_imena kratkimi_imeni stara_imena preimenova umaknjen_krmil stari_krmil starega_krmil ukinjen_krmil imena_krmil =fqdn seznamu_krmil ne_obstaja_vec v_povezovalniku kaze_na_star kaze_na_ukin kaze_na_dc kaze_na_krmil kaze_na_neobst',
  reach: 'povez =doseze dosez doseg dosegljiv nedosegljiv =timeout casovn =stik =stika pridemo pride_do povezljiv',
  rpc: '=rpc =135 =1722 =0x6ba',
  ldap: 'ldap =ldaps =389 =636',
  signing: 'podpis sifrir nesifrir nepodpis navaden zahtevaj',
  firewall: 'pozarn =zid =zidu =443 izhodn firewall fortigate mrezniki pozarni',
  blocked:
    'blokir zaprt zaprl zapira =zapre =zaprli =zapora =zaporo zaporni ustavlja =prepove prepoved filtrir omejil odreze onemogoc =porezal',
  port: '=vrata =vrat =port =porta =porte =443 izhodn =portov',
  proxy: 'proxy posrednisk =proxyja =proxyju zscaler machine_config =proksi',
  inspection:
    'prestrez inspekcij =nedejavn odpira inspect skenir =idle razbij neaktivne_sej neaktivnih_sej neaktivne_povez desifriranje_prom desifrira_prom desifrira_tls podtak svoj_certifikat svoje_potrdil pregled_tls pregled_https pregled_ssl pregled_promet pregleduje pregledovanj pregledom_promet',
  'service-bus': 'servicebus service_bus =relay passwordreset_microsoft windows_net microsoftov_naslov',
  dns: '=dns razres razrese imensk nslookup =dnsu =dnsa imena_streznika',
  tls: 'schusestrong systemdefaulttls =tls =ssl schannel =tls12 =tls10 protokol sifrirn',
  certificate: 'potrdil certifikat korensk',
  heartbeat: 'heartbeat utrip =31019 =pulz',
  listener: 'poslusal =visi obes zmrz =zatakne =31044 listener',
  network: 'omrez mrez usmerj =vlan ponudnik internet',
  clock:
    '=zamik casom cas_na =ntp zaostaja prehiteva =kasni sistemsk_cas sistemski_cas napacen_cas ura_na ura_strez ura_zaost ura_prehit ura_ni ura_je ura_kaze uro_na ure_na napacna_ura ura_prava minut_naprej minut_nazaj minut_prehit minut_zaost minut_zamud minut_narobe',
  sync: 'sinhroniz =sync =cikel =cikla',
  'hash-sync':
    'zgoscen hash_sync =phs sinhronizacij_gesel sinhronizacija_gesel sinhronizacije_gesel sinhronizacijo_gesel hash =611 password_hash zgoscenk',
  'cloud-sync':
    'cloud_sync =agent =agenta =agenti =agentov =agentu =agente =agentom =agentih =agentoma provisioning_agent connect_provisioning sinhronizacij_v_oblaku sinhronizacija_v_oblaku sinhronizacijo_v_oblaku oblacn_sinhroniz oblacna_sinhroniz oblacno_sinhroniz pgmsa provagentgmsa',
  both: '=oba =obe =obeh =hkrati vzporedn soc obojni =skupaj =poleg zraven isto_domen iste_domen isti_domen connect_in in_agent',
  module:
    '=modul =modula =modulom import_module ni_prepoznan ne_prepozna neznan_ukaz not_recognized ne_pozna ni_znan ni_prepoznal modula_ne ni_modula modul_ne ukaza_ne ukaza_ni',
  command:
    '=ukaz =ukaza =ukazu cmdlet set_aadcloudsync aadcloudsyncpasswordwriteback =ukazom powershell get_adsync set_adsync start_adsync get_aad import_module',
  transition:
    'prehod selimo_v_oblak preklop_na_cloud selitev_na_cloud prehod_na_cloud presli_na_cloud presel_na_cloud selitv migracij preklopili_na_cloud',
  'other-writeback':
    'device_writeback group_writeback naprav_writeback naprave_se_ne_zapis naprave_ne_zapis zapisovanj_naprav zapisovanje_naprav zapisovanj_skupin zapisovanje_skupin writeback_naprav writeback_skupin povratno_zapisovanje_naprav povratno_zapisovanje_skupin hibridni_atribut atributi_exchange exchangev msexch registereddevices registered_devices',
  writeback: 'writeback zapisovanj zapis_nazaj zapise_nazaj povratn write_back zapise_v zapisuje',
  'event-log':
    'audit_log audit_logs revizij dejavnost audit revizijsk_dnevnik dnevnik_nadzora dnevniku_nadzora dnevnika_nadzora porocil',
  licence: 'licenc narocnin =p1 =p2 business_premium',
  assigned: 'dodeljen kupljen kupili placan dodelil',
  token: 'zeton =token overit preverjanj_pristn avtentikac',
  federated: 'federir =adfs federac ad_fs okta',
  'wrong-password':
    'napacn_gesl napacno_geslo napacnega_gesla zgresil_geslo neveljavn_poveril tipkarsk validate_credentials napacno_trenutno',
  mfa: '=mfa vecfaktor dvofaktor =2fa authenticator drugi_faktor =fido pametn_kartic',
  'conditional-access':
    'pogojn_dostop pogojni_dostop pogojnega_dostopa pogojnem_dostopu conditional_access =53003 aadsts53003 skladn_naprav pogojnim_dostopom =53000 aadsts53000 aadsts53001 =53001 aadsts50158 =50158 aadsts530032',
  pim: '=pim aktiviral aktivirana aktivirano aktivacij aktivirali upravicen',
  group: 'skupin pilotn',
  scope: 'obseg =izbrani nikogar nikomur =none omogocen_za vklopljen_za ni_omogocen ni_vklopljen izbranim',
  register:
    'registrir registracij prijavil_met =metod =metode =metodo =metodi varnostn_podat varnostnih_podat varnostne_podat =kontaktn avtentifik nastavil_met prijavljen_met',
  'directory-data':
    'telefonsk_stevilk telefonska_stevilka 7_septem septembr mc1325414 sluzben_telefon sinhroniziran_telefon',
  synced: 'prostor_konekt sinhronizira sinhroniziran connector_space metaverse',
  filtered: 'filtrir filtr izlocen izkljucen_ou ni_v_obsegu',
  forest: 'gozd domen_zaup zaupanj',
  double: 'podvoj dvojn dvakrat dva_racuna dveh_gozd ista_oseba isti_uporabnik dvojnik obeh_gozd vsakem_gozdu',
  anchor: 'sidr anchor immutableid sourceanchor',
  ou: '=ou enot =oujev =ouju =ouja vsebnik =enoti',
  characters:
    '=znak =znaka =znakov znak posevnic vejic rezervir podpicj narekovaj lojtr presledek reservedcharacter znak_plus plus_v',
};
