import type { FactPatterns } from '../language/language.ts';

/** What Slovenian texts ask of what is so in every tenant; see `FactPatterns` for how a pattern is written. */
export const asks: FactPatterns['asks'] = {
  'cloud-sync-module': [],
  'cloud-sync-no-page': [
    'cloud_sync|agent*|sinhronizacij*_oblak*|provisioning_agent* carovnik*|stran|kljukic*|polje|oznac*',
  ],
  'cloud-or-connect': [
    'cloud_sync|cloud|oblak* connect* ali|oz|proti|boljs*|razlik*|primerj*|kater*|izbr*|raje|hkrati|oba|oboje|namesto !uporablj*|pri_nas',
  ],
  'takes-a-client': [
    'connect|connecta|cloud_sync|agent|agenta potreb*|rabi*|obvez*|brez|mora*|nujn* !licenc*|vrata|racun*|pravic*|zagna*|zagon*|vlog*|tls|razlic*|nadgrad*|carovnik*|phs|pta|kater*|kako|kaj',
  ],
  'sign-in-methods': [
    'phs|hash|zgosc*|pta|prepustn*|posredovan*|pass_through|adfs|ad_fs|federir*|federac* potreb*|rabi*|dela|deluj*|podprt*|podpir*|mogoc*|mozn*|samo|brez|pogoj|zdruz*|mora*|obvezn* !dogodek',
  ],
  'hash-sync-apart': [
    'hash_sync*|phs|zgosc*|hash je|ali|vklop*|izklop*|tece|aktiv*|isto|razlik*|stanje|hitrej*|nadomes*',
  ],
  'one-active-server': [
    'staging|pripravljaln*|rezervn*|pasivn* preklop*|writeback|zapis*|prevzam*|deluj*|dela|ali',
    'preklop|preklopi|preklopa|redundan*|visok*_razpoloz*|drug*_streznik*|dva_streznik*|dveh_streznik*|failover',
  ],
  forests: [
    'gozd*|vec_domen|podrejen*_domen*|dve_domen* podpir*|podprt*|deluj*|dela|mogoc*|vec|dva|vsak*|ali|nov*|dodan* !napak*|dvojn*',
  ],
  clouds: [
    'gcc|gcch|gov*|vladn*|dod|kitajsk*|21vianet|suveren* voljo|podprt*|podpir*|deluj*|dela|mogoc*|obstaja* !naslov*|gostitelj*',
  ],
  'controllers-version': [
    'krmilnik*|dc|windows_server razlic*|2008|2012|2016|2019|2022|2025|star*|podprt*|kater*|raven',
  ],
  'other-writebacks': [],
  'sign-in-screen': [
    'zaslon* prijavn*|zaklenj*|zaklep*|windows|vpisn* ponastav*|povezav*|writeback|sspr|odklen*|odklep*',
  ],
  'cached-sign-in': [],
  'temporary-password': [],
  'other-direction': ['v_oblak|v_entro|v_entra|v_azure gesl*|gesel sinhroniz*|prenes*|kopir* !nazaj|iz_oblaka'],
  'never-domain-admin': [
    'msol*|adma|povezovaln*|konektor*|servisn*|racun*_za domain_admin*|domensk*_skrbnik*|domensk*_admin*|enterprise_admin*',
  ],
  'protected-accounts': [
    'domain_admin*|domensk*_skrbnik*|domensk*_admin*|enterprise_admin*|zasciten*|adminsdholder|admincount|privilegiran* ponastav*|zapis*|writeback|gesl*|gesel|velja*|deluj*|dela|zajet* !prenos*|pot*|sifrir*',
  ],
  'admins-themselves': [
    'skrbnike|skrbnikov|skrbnikom|skrbniki|admine|adminov|admini|administratorje|administratorjev writeback|zapis*|ponastav*|deluj*|dela|velja* !odobr*|vlog*|potreb*|vklop*|kdo|sredisc*',
  ],
  guests: ['gost*|b2b|zunanj* writeback|zapis*|ponastav*|velja*|deluj*|dela|vklop*|gesl*|podprt* !licenc*|odobr*'],
  'cloud-only-users': ['samo_v|oblacn*|nesinhroniz* uporabnik*|racun* oblak*|writeback|zapis*|ponastav*|velja*|deluj*'],
  'all-synced': [
    'servisn*_racun*|studente|studentov|pripravnik*|oddelek|oddelka|vse_uporabnike|vse_zaposlene|kater*_uporabnik* writeback|zapis*|velja*|deluj*|ponastav*|vklop* !licenc*|odobr*|registrir*|vlog*',
  ],
  'one-user': ['@ zakaj|ne|nemore ponastav*|gesl*|gesel|reset*', 'zakaj en_uporabnik|ta_uporabnik ne ponastav*|gesl*'],
  'licence-needed': [
    'licenc*|p1|p2|e3|e5|f3|premium|business|narocnin* potreb*|rabi*|dovolj|mora*|vsak*|vkljuc*|zadosc*|zadostuj*|obvezn* !imamo|kater*|kaj|dodelj*|manjka*|koliko|nas*|odobr*|carovnik*|avto|voznis*',
  ],
  price: ['stane|stalo|cena|ceno|cene|strosek|placljiv*|brezplac*|zastonj|doplac*|placati|placamo !moj*|kdo|kam|kdaj'],
  'find-account': [
    'adma|msol*|povezovaln*|konektor*|servisn*|ad_ds najti|najdem|najde*|kater*|kje|ime|ugotov*|preveri* !pravic*|dovoljen*|domain_admin*|gmsa|potreb*',
  ],
  'account-rights': [
    'pravic*|dovoljen*|pooblastil* racun*|konektor*|povezovaln*|msol*|adma|gmsa|agent* kater*|kaj|potreb*|rabi*|mora*|ali !moj*|imam|domain_admin*|zavrn*',
  ],
  gmsa: ['gmsa|gmsaja|skupinsk*_upravlj*|upravlj*_storitv*|managed_service|smsa'],
  'only-some': [
    'samo|nekater*|izbran*|pilot*|del|omeji*|omejit*|obseg* uporabnik*|skupin*|ljudi|oddelek|oddelk*|ou vklop*|omogoc*|writeback|mogoc*|mozno|zapisovanj* !zakaj|napak*|naprav*|zascit*',
  ],
  'registered-methods': [
    'registrir*|varnostn*_podatk*|telefonsk*_stevilk*|metod* mora*|treba|potreb*|se_vedno|imenik*|dovolj uporabnik*|ljudj*|ponastav*|sspr|metod* !odobr*|aplikacij*',
  ],
  'nothing-queued': [
    'cakaln*|vrst*|predpomn*|zadrz* ponastavit*|gesl*|sprememb*|writeback',
    'zgodi|dogodi|dogaja dol|nedosegljiv*|nedostop*|izpad*|ugasn*|ne_dela|crkn*|pade !zakaj',
    'ce|ko|kadar streznik*|krmilnik*|dc|connect|agent*|ad|omrezj* dol|nedosegljiv*|nedostop*|izpad*|ne_dela|ugasn* !zakaj',
  ],
  'at-once': [
    'kako_dolgo|kako_hitro|zamud*|takoj|nemudoma|v_realnem|sproti|koliko_casa|kdaj ponastavit*|gesl*|gesel|writeback|zapis*|sprememb*|traja|pride !vklop*|odobr*|nastavit*|potec*|konc*|mi|kdo|nazadnje|preklop*',
    'sinhronizacij*|cikel|cikla|ciklus ceka*|caka*|pocaka* gesl*|ponastavit*|writeback',
  ],
  'changes-too': [
    'my_account|my_apps|moj_racun zapis*|nazaj|ponastav*|sprememb*|deluj*',
    'sprememb*|menjav*|potecen*|potekl* tudi|samo|ali|oboje zapis*|writeback|nazaj ponastavit*|gesl*',
    'potecen*|potekl* gesl*|gesel menjav*|sprememb*|zapis*|writeback',
  ],
  'where-it-counts': [
    'skrbnisk*_sredisc*|admin_center|microsoft_365|m365|office_365|powershell|graph* ponastavit*|reset*|gesl* zapis*|nazaj|pride*|podprt*|velja*|ali',
  ],
  'own-policy': [
    'pravilnik*|pravila|politik*|zapletenost*|zahtevnost*|zgodovin*|filt* velja*|upostev*|preverja*|uvelja*|kater* gesl*|gesel|ad|domen*|lokaln*|writeback !odobr*|revizij*',
  ],
  'minimum-age': [
    'minimaln*|najmanjs*|najnizj* starost*',
    'starost* gesl*|gesel',
    'veckrat|dvakrat|drugic dan|isti_dan|dnevu|dnevno ponastav*|zamenja*|spremen*|menja*',
  ],
  'no-restart': [
    'zagnat*|zagnati|zagon*|reboot*|restart*|resetirat*|ponovno_zag* mora*|treba|potreb*|rabi*|naj|ali !zakaj|ustav*|napak*|od_takrat|ne_dela|gesl*',
  ],
  'no-password-changes': [
    'obstojec*|trenutn*|vsem|vsa|nasa gesl*|gesel spremen*|vpliv*|ponastav*|prepis* vklop*|omogoc*|to !zapis*|nazaj|kako',
  ],
  'switched-off': ['zgodi|posledic*|ucinek izklop*|ugasn*|onemogoc*|deaktiv*'],
  'reset-unlocks': [
    'ponastavit*|reset*|sspr odklen*|odklep*|zaklen*|zaklep* tudi|ali|samodej*|hkrati|poc* !brez|samo|moznost|kako|zaslon*|polj*|kljukic*',
  ],
  'unlock-box': ['odklep*|odklen* kljukic*|polje|oznac*|nastavitev kaj|kater*|kje|mora*|treba|kako'],
  'leaves-traces': ['writeback|ponastavit*|zapisovanj* belez*|zabelez*|dnevniku|zapisano_v ali|kje|kaj !pokaz*|izvoz*'],
  'endpoints-government': ['gcc|gcch|gov*|vladn*|dod gostitelj*|naslov*|url*|dovol*|pozarn*|vrata|proxy'],
  inbound: [
    'vhodn*|dohodn*|navznoter vrata|vrat|port|porti|porte|pozarn*|povezav*|promet|odpr*|pravil*|potreb*',
    'javni_ip|staticn*_ip|dmz potreb*|rabi*|mora*|ali',
    'vrata|vrat|port|porti|porte|pozarn* potreb*|rabi*|odpr*|mora*|treba|katera|kateri|izhodn* !naslov*|url*|blok*',
  ],
  endpoints: [
    'gostitelj*|naslov*|url*|koncn*_tock*|domene dovol*|odpr*|pozarn*|proxy|izhodn*|dostop* kater*|kaj|seznam|mora*|potreb*|treba',
  ],
  encrypted: [
    'sifrir*|zasifr*|nesifr*|kriptir*|enkript*|golo_besedilo|cistopis*|prestre*',
    'varn*|zascit* gesl*|gesel|writeback|zapisovanj*|prenos*|pot* !vklop*|skrbnik*|skupin*|racun*|podatk*',
  ],
  'kept-nowhere': [
    'shran*|hrani* gesl*|gesel oblak*|entra|azure|microsoft*|bot*|kje|kam',
    'vidi|vidis|vidite|pozna|bere|prebere|preberes microsoft*|bot|ali gesla !zapis*|ponastav*',
  ],
  'keys-roll': ['kljuc* menja*|zamenja*|obnov*|potec*|rotir*'],
  bandwidth: ['pasovn*|promet*|obremen* koliko|ali|potreb*|porab*|kaksn*'],
  tls: ['tls|ssl|net_framework|dotnet potreb*|rabi*|mora*|razlic*|kater*|podprt*|dovolj'],
};

/** What only tells of it: of what looks wrong and isn't writeback's. */
export const tells: FactPatterns['tells'] = {
  'cloud-sync-module': [
    'set_aadcloudsync*|aadcloudsyncpasswordwritebackconfiguration recogni*|prepozn*|ne_najde|neznan*|term|cmdlet',
  ],
  'other-writebacks': [
    'skupin*|naprav*|group|device writeback|writebacka|zapisovanj* !ponastav*|sspr|obseg|odobrit*|zascit*|gesl*|gesel',
  ],
  'sign-in-screen': ['zaslon* prijavn*|zaklenj*|windows|vpisn* povezav*|moznost*|gumb* ni|manjka*|brez|nima*'],
  'cached-sign-in': [
    'vpn|od_doma|doma|predpomn* prenosnik*|prijav*|racunalnik*|windows reset*|ponastav*|novo_geslo|menjav*|zamenja* !streznik*|connect|agent*',
  ],
  'temporary-password': [
    'zacasn*_gesl*|naslednji_prijavi|must_change|next_logon ne|ni|aduc|ad|azure|oblak*|entr*|sinhron*',
  ],
  'other-direction': [
    'aduc|ctrl|v_lokalnem|lokalno_spremen*|v_ad change*|reset*|spremen*|zamenja*|menja*|ponastav* azure|azuru|azureju|oblak*|entri|entra|m365|outlook*|teams* ne|star*|se_vedno !zapis*|writeback|portal*|sspr|samopostrez*|v_oblaku',
    'hash_sync*|phs ne|ustav*|611 !ponastav*|writeback|carovnik*',
  ],
};
