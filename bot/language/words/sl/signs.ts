import type { SignWords } from '../shape/ideas.ts';
import { machines } from './machine-signs.ts';

/** How Slovenian tells of what goes wrong. */
export const signs: SignWords = {
  not: 'ne_more_biti ne_morejo_biti ni_moglo_biti =ne =ni =nic =niso =nima =nimajo =nimam =nimamo =noce =nocejo =nobeden =brez =nisem =nismo =nikoli =nihce =nikomur =nobena =nobene =nobenega =noben =nikjer =nisi =niste =neha',
  fails:
    'napak neuspe odpove =pade =pada =padejo =padajo =padla =padel zavrn zavrac tezav =uspe prekinj izgublj pritozuj sesu nedosegljiv narobe pokvarjen =javlja =javi =vrze obesi zmrzn =pritozuje konca_s koncajo napacn zamuja zamujaj =pozno pokvari mece_ven',
  works:
    'deluje =dosegljiv =dosegljiva =dosegljivo ratal =rata =dela =delajo =delalo =delal =delali =delala =velja =veljajo sprejm sprejet =prime =primejo =ok =uspesno =tece =zdrav =zeleno =prijavi delova =gre',
  denied:
    'zavrn zavrac nepooblasc neavtoriz =unauthorized =denied access_denied =prepove odklon =403 ne_dovoli ni_dovoljen mece_ven vrze_ven',
  stopped:
    'neha preneha ustavi ustavljen nenadoma =vec crkn =mrtev =mrtva =dol ugasn ne_tece =stoji zaustav padla pade izklopi_se ne_zazene neaktiv inactive',
  started: 'zagn zagon zazen zazene start',
  missing:
    'manjka izgin =prazn =prazna =prazno =prazen nikjer =skrit ne_vidi ne_vidim ne_vidimo ni_vec ni_na ne_kaze ne_prikaze',
  disabled:
    'izklop onemogoc ugasn odkljuk =izkljucen izkljuc ukin =prekinjen pogasi pobris =odstranjen deaktiv na_none',
  enabled: 'omogoc vklop vkljuc =voljo obkljuk aktivir =prizgan odkljukan_ni',
  checked:
    'preverjen preveril preverili preverila potrjen =izkljucili v_redu =vredu pravilno =pravilne =pravilna urejen =ok stima stimajo ni_problem ni_krivo ni_to vse_pravice ima_vse nastavljen =ustrezne =ustrezno =vreduu =potrdili pregledal pregledali =normalno =normalna =prava =tocna =tocno_nastavljena je_v_skupini v_skupini_je licenca_je licence_so je_sinhroniz sinhronizirana_je sinhroniziran_je',
  only: '=samo =le =zgolj =edino izkljucno =prav =tocno edin',
  one: '=en =ena =eno =enega =enemu =eni =nekateri =nekaterih =nekaterim =eden =posamezni dolocen =ta =te =ti =tej =nekaj',
  two: '=dva =dve =dveh =oba =obe =obeh =dvema dvakrat vec_agent vec_strez drugic =2 =tri =trije =treh',
  everyone: '=vsi =vse =vsem =vsa =vsak =vsaka =vsakemu =nihce =nikomur cel =vsako =vsakic',
  since:
    '=po =od =odkar vceraj =tedn tednih =dneh =casu =dokler =petka =sobote =ponedeljka =ponoci =vikend sinoci ponovnem',
  recent:
    '=pred pravkar minut =ura =uro =uri =urami danes =danes zjutraj vceraj ravnokar =prej =zdajle nedavno pred_kratkim malo_prej ravno_zdaj cetrt =pol timeofday =ravno',
  again: '=drugic dvakrat =spet =znova ponovno isti_dan isti_dan se_enkrat =vnovic',
  old: 'star =staro prejsnj =nekdanje =prvotno',
  new: '=novo =nova =novega =novim =nov =novi =nove',
  says: '=pravi =pravite =pravis =praviva =pise =javi =hoce =trdi =zahteva =javlja =pokaze =kaze =sporoci =tarna =pritozuje =dobi =dobim =dobijo =izpise',
  found: 'najd najti najde =objekt =obstaja neznan ujemanj =objekta =objektom',
  removed: 'odstran izbris umakn zbris =pobrisan umaknjen ukinil demoviran vzel odvzel odstranjen odslovil umaknil',
  added: 'dodal dodan dodali dodana priklop pridruz prevzel zdruz',
  moved:
    'preselil selit preklop zamenjal_streznik prestavil migrir preseljen postal presli presel prekloplj menjav selitv zamenjali_connect zamenjali_smo_connect zamenjal_connect namesto',
  moment:
    'pozneje kasneje trenutek zacasn =malo pocaka nekaj_ur dve_uri za_nekaj nekaj_casa do_naslednj eno_uro kratek_cas',
  done: 'izved opravljen zakljucen narejen dokonc zagnal pognal izvedel =kliknil klik naredil naredili',
  grief:
    'turnedaway ni_ratal brez_uspeha brez_uspeh pa_vseeno ostanejo_zaklen ostane_zaklen telefon_zvon telefoni_zvon zvoni_telefon zvonijo_telefon zvonijo_vsi klicali klicejo klical_je klicala klical_me poklical zahtevkov =zahtevki prijav_na_helpdesk dve_gesli dveh_gesel dvema_geslom vcasih_gre vcasih_dela vcasih_gredo vcasih_delajo polovica_ne polovici_ne pol_jih jezni vcasih_uspe enkrat_dela_enkrat vceraj_je_delalo',
  user: 'uporabnik zaposlen ljudje =ljudem =ljudi oseb sodelav sodelavk delavec =ji =mu =jim =kolega =kolegica =kolegu =ona =on clovek =nekdo delavk',
  admin: 'skrbnik administrator admin',
  role: 'vlog',
  'global-admin': 'globaln =entra oblacn_skrbnik skrbnik_it =global oblacni_skrbnik skrbniki_v_oblaku',
  'operator-role':
    'hibridn hybrid_identity authentication_policy skrbnik_za_overjanje pravilnikov_za_overj skrbnik_hibrid authentication_administrator hybrid_id hybrid_adm',
  protected:
    'zascit zavarovan adminsdholder admincount domain_admin domensk_admin domensk_skrbnik enterprise_admin account_operator privilegiran skupini_skrbnik domain_admins schema_admin server_operator tier_0 skrbniki_domene skrbnik_domene domenski_administrator krovni',
  former:
    'ekskoleg ekssodel vrgli_iz vrgel_iz vrzen_iz bivs nekoc =vcasih =prej =bil =bila vec_ni =vec odsel =odslej ni_vec nekdaj nekdanj ostank =ostal =ostala =ostalo',
  helpdesk: 'helpdesk help_desk pomoc_uporabnikom podpor tehnik service_desk sluzba_za_pomoc',
  guest:
    '=gost =gosti =goste =gostje =gostom =gostu =b2b zunanj oblacn_uporabnik oblacni_uporabnik samo_v_oblaku oblacni_racun',
  'connector-account':
    'racun_povezovalnik konektorsk racun_konektor =msol =adma sinhronizacijsk_racun racun_za_sinhroniz servisn_racun servisn storitven_racun racunu_povezovalnik racunu_konektor racunu_za_sinhroniz racun_ad racuna_povezovalnik racuna_msol racun_msol racunu_msol',
  account: 'racun objekt',
  'local-group':
    'adsyncadmin lokaln_skupin lokalni_skrbnik lokalni_administrator kot_skrbnik kot_administrator povisan',
  partner: '=gdap =csp partner delegiran zunanji_izvajalec',
  reset: 'ponastav resetir reset =sspr =resetu samopostrez pozabljen zapis_nazaj povratn',
  password: 'gesl password poverilnic',
  changing: 'zamenj spremen spremem menja menjal posodob =nastavil nastavi menjav',
  arrives:
    'pride prispe =pozna zapis =prisla =prislo =prisel dospe spremeni =vidi odrazi prenese =pozna_se =uveljavi =prime',
  policy: 'pravilnik politik pravil zahtevnost zahtevam',
  age: 'starost =isti_dan isti_dan drugic dvakrat minpasswordage najkrajs minimaln_starost menjal_ze ze_menjal ze_zamenjal ze_spremenil danes_ze ze_danes =prehitro prekmalu prvi_dan naslednji_dan na_dan ze_zjutraj zjutraj_ze pred_kratkim_menjal 1_dan en_dan',
  history:
    'zgodovin ze_uporab ze_uporablj ze_bilo prejsnj_gesl isto_gesl zadnj_gesl ponovno_uporab uporabila_prejs istega_gesl ze_imel ze_rabil enako_gesl zadnjih_24 pomni ponavlja_gesl zadnjih_gesel od_zadnjih prejsnjih_gesel',
  complexity:
    'zapleten dolzin kompleks zahtevnost prekratk sibk znakov velik_crk stevk preenostav mocn predolg =dolgo zelo_dolg',
  'fine-grained': 'podrobn =pso fine_grained =fgpp granular',
  filter:
    'filt_gesel filter_gesel filtra_gesel filtru_gesel password_filter password_protection zascit_gesel zascita_gesel filter_dll =dll specops lithnet filter_na_krmil filter_na_dc',
  banned: 'prepovedan ugan uganljiv uganiti slovar seznam_prepoved pogost_besed prepovedana_beseda banned',
  'cannot-change':
    'ne_more_spremeniti_gesla ne_sme_spremeniti ne_sme_menjati cannot_change_password user_cannot_change uporabnik_ne_more_spremeniti ne_more_spreminjati ne_sme_zamenjati cannotchangepassword',
  temporary:
    'zacasn_gesl zacasno_geslo zacetno_geslo zacetn_gesl zacasnega_gesla zacasnim_geslom enkratno_geslo =zacasno prvo_geslo zacasn',
  'must-change':
    'ob_naslednji ob_naslednjem naslednji_prijavi naslednjem_vpisu mora_spremeniti mora_zamenjati must_change next_logon ob_prvi_prijavi ob_prvem forcepasswordchange prisiljen',
  locked: 'zaklenjen zaklep zaklene zaklen',
  unlock: 'odklep odklen',
  'smart-lockout':
    '=50053 smart_lockout pametni_zaklep pametn_zaklep pameten_zaklep zaklenjen_v_entra zaklenjen_v_oblaku zaklep_v_oblaku pametno_zaklep',
  throttled: 'prevec_krat preveckrat prevec_posk 24_ur prevec_ponast throttl prepogosto',
  tries: 'poskus zapored =petkrat =osemkrat =desetkrat veckrat =sestkrat =sedemkrat =stirikrat',
  expired: 'potek =potekel =poteklo',
  online:
    'splet oblak =m365 =teams teamsih outlook =entra =azure brskalnik office_365 =o365 =owa microsoft_365 =exchange posta =entri office_com',
  'on-premises':
    'pisarn lokal domen racunalnik =sluzbi =podjetju =windows ctrl_alt =ad delovn =stacionarn omrezj active_directory v_imeniku lokaln =imeniku',
  laptop: 'prenosnik prenosn racunalnik laptop =napravo =napravi naprav delovni_postaj',
  away: '=vpn od_doma na_daljavo oddaljeno oddaljenem_delu terenu teren dopust zunaj_pisarne =domace domac izven_pisarne na_poti =doma',
  cached: 'predpomn shranjen predpomnilnik',
  'sign-in-screen':
    'prijavn_zaslon zaklenjen_zaslon vpisn_zaslon prijavnem_zaslonu zaklenjenem_zaslonu zaslonu_za_prijavo zaslon_za_prijavo zaslonu_za_vpis prijavni_zaslon prijavo_v_windows prijavi_v_windows vpisnem_zaslonu zaslon allowpasswordreset pri_prijavi_ponastav login_zaslon logon_zaslon',
  link: 'povezav =gumb =gumba =moznost =moznosti =moznost ponastavitev_gesla =link pozabil',
  'admin-center':
    'skrbnisk_sredis skrbniskem_sredis admin_center admin_centru m365_admin skrbniskega_sredis skrbnisko_sredis 365_portal office_portal admin_portal centru_365 sredisce_365 portalu_365 portal_office skrbniski_portal skrbniskem_portalu m365_sredis office_365_admin office_365_skrb',
  powershell:
    'powershell =msol =msonline skript update_mguser mguser grafom graph_api logic_app =ukazom avtomatiz power_automate passwordprofile msoluserpassword azureaduser =graphom graph',
  portal: 'portal entra azure =strani =stran =spletna spletni',
  'portal-line': 'up_and_running vrstic zelena_vrst zelene_vrst',
  tab: 'zavih zavihek =razdelek on_premises_integration integracij plosc',
  grey: 'siv =siva =sivo zasiv onemogocen ni_mogoce_izbrati ne_morem_izbrat ne_morem_obkljuk ne_morem_klik ne_da_se nedostopn ne_morem_oznac ni_mogoce_klik ni_mogoce_oznac ne_da_klik ne_morem_izbir posivlj posivel ne_moram_izbr',
  save: 'shran =shranit potrdi',
  wizard: 'carovnik konfigurir wizard nastavitven carovnic',
  'optional-features': 'optional_feature izbirn_funkc izbirne_funkc neobvezn kljukic potrditven optional dodatn_funkc',
  half: 'polovic =del kljukic =stikalo =stikal =stikala stikal =strezniski =polovica',
  box: 'kljukic =polje potrditven =stikalo obkljuk',
  organisation: 'organizacij podjetj',
  allow: 'dovol dopusc dopust =sme =smejo pusti',
  option: 'moznost izbir ponudi =vidijo ponujen izbire =vidi',
  rights:
    'pravic dovoljenj pooblast =acl privilegij access_denied dostop_zavrnjen dostop lockouttime replicate_directory',
  granting: 'dodel nastavil podelil =dal =dali dodal popravil uredil nastavljen dodeljen =nastavili delegir',
  inheritance: 'dedovanj podedu podedo deduje',
  sam: 'restrictremotesam remotesam =sam =samr klice_sam klicev_sam klice_v_sam oddaljen_klic acquire_user_information',
  hardened: 'utrd utrjev =omejil omejili omejuj zaostri varnostn_politik baseline zaklenil varnostn varnostni_ekip',
  'group-policy': '=gpo skupinsk_pravil skupinski_pravilnik =gpojem =gpoj pravilnik politik baseline =gpo_jem',
  registry: '=registru =registra =register =registrom kljuc_v_registru vrednost_v_registru registrsk',
  spreading: 'replik razsir sirj uveljav replikac prenes prime primej velja',
  decryption: 'desifrir dekript kriptografsk',
  regularly: 'vsako_jutro vsak_dan dnevno vsako_noc vsakem_restartu vsakem_ponovnem vsakem_zagonu',
  clients: 'oba_odjemalc obeh_odjemalc dva_odjemalc odjemalca_sta',
  'current-password':
    'trenutno_gesl trenutnega_gesl trenutnim_gesl dosedanj_gesl staro_geslo_pri napacno_staro obstojec_gesl',
  gmsa: '=gmsa pgmsa provagentgmsa upravljan_storitven',
  'sign-in-page':
    'belo_okno prazno_belo bel_okn izboljsan_varnost internet_explorer prazno_okno bela_stran prazna_stran okno_za_prijavo prijavno_okno okno_za_vpis vgrajen_brskalnik',
  ...machines,
};
