import type { Patterns } from './patterns.ts';

const APPROVE = 'odobri*|odobra*|potrdi*|potrjuj*|podpis*|podpise*|strinjam|soglasa*|privolim|odlocim|odlociti|odlocit';
const APPROVED = 'odobril*|potrdil*|podpisal*|strinjal*|privolil*|odobren*|potrjen*|odobritev|odlocil*|dovolil*';
const REJECTED = 'zavrn*|zavrac*|odklon*|ne_odobr*|zavrnitev|zavrnitve|ni_odobril*|nisi_odobril*';
const SHE = 'ona|on|megan|meganin*|odobritelj*|predlagatelj*|alex|sef|sefica|kolega|kolegica|kdo|nadrejen*';
const MAY = 'ce|lahko|smem|ali|kaj|ko|moram|naj|bo|treba|je|a';
const AWAY =
  'zapr*|ugasn*|izklopim|izklopiti|odjav*|grem|odid*|odhaja*|zapust*|izpis*|odklop*|na_odmor|na_kosilo|domov|na_kavo|na_malico|zaklen*|pretrga*|zmanjk*|prekine*';
const THINGS =
  'teams|teamse|okno|racunalnik*|aplikacij*|klepet|zavihek|brskalnik|prenosnik|ekran|domov|kosilo|odmor|kavo|malico|kartico|proc|internet*|povezav*|elektrik*|malo|sestanek|stran|prek|online|teamsa|teamsu|zdaj|telefon';
const LATER =
  'pozneje|kasneje|jutri|drugic|naslednji_teden|popoldne|zvecer|ponedeljek|torek|sreda|sredo|cetrtek|petek|cez_vikend|vikend*|po_kosilu|cez_eno|drug_dan|drugi_dan|prelozi*|odlozi*|zjutraj|potem_ko|cez_uro|pocaka|pocakajo|drugem_casu';
const GO_ON =
  'nadaljuj*|nadaljev*|konca*|dokonca*|prevza*|prevzem*|naredi*|izvede*|opravi*|nastavi*|uredi*|pomaga*|namesto_mene|vskoci*|dela';

/** How people ask in Slovenian about the change that is under way. */
export const sl: Patterns = {
  'rejected-why': [
    `zakaj|razlog*|cemu|kaksen_razlog|utemeljitev|utemeljil*|kako_to|obrazlozitev|rekla|rekel|vzrok ${REJECTED} !geslo|gesla|gesel|domena|ad|skrbnik*|domensk*`,
    'zakaj|razlog* zavrnit*',
    'kaj|zakaj motilo|ni_bilo_vsec|ji_ni|mu_ni|ni_vsec|nasprotuje|proti !uporabnik*|geslo',
    `kdo|koga ${REJECTED} !lahko|sme|zadnj*|prejsnj*|teden|ponedeljek|vceraj|se_ni`,
  ],
  'approve-why': [
    `zakaj|cemu|razlog*|prepricaj*|argument* naj|moral*|bi|moram|treba ${APPROVE} !kdo|nekdo|drug*|sploh_kdo|potrebn*`,
    'zakaj|cemu|razlog*|utemeljitev|namen|smisel|obrazlozitev predlag*|zahtev*|to|sprememb*|hoce|zeli|rabi*|potrebuj*|navedel*|navedla|navaja|potrebno|vse !zavrn*|izslo|ni_uspe*|ustavil*|spodlet*|traja|spremenim|spremeniti_razlog|popravi*|odobritev|potrebna_odobritev|caka*|koncan*|potekl*|ne_|nic_ne|preklican*|deluje|dela|pade|pada|crk*',
    'cemu|zakaj zdaj|sluzi|je_to !izslo|ni_|slo',
    'razlog*|argument* da|za|dober|zakaj odobri*|podpis*|potrdi*',
    'kaj|kaksn* imamo_od|imam_od|pridobi*|korist*|prednost* tega|to|nam|od|s_tem|ima !uporabnik*',
    'za kaj gre|je_to|se_gre !traja|sprem*_za',
    'kaj govori za',
  ],
  'approval-why': [
    'zakaj|cemu kdo|nekdo|drug*|nekoga|druga_oseba odobrit*|odobri*|odobritelj*|potrdit*|potrdi*|soglasa*',
    'zakaj|cemu potreb*|rabi*|mora|moram|treba|nujn* odobritev|odobritelj*|potrditev|soglasj*|dovoljenje',
    'je|ali res|sploh odobritev|potrditev|soglasje potrebn*|nujn*|treba !moja|moje|druga|koliko|kje',
  ],
  'approve-own': [
    `lahko|smem|moram|morem|ali|a|zakaj_ne|ne_morem|dovoljeno|mozno|naj ${APPROVE} sam|sama|jaz|svoj*|lastn*|to|kar|smem|zahtevo|tole !kdo|kateri|ljudje|nastavitve|rok|nekdo|kaj|jutri|pozneje|kasneje|zakaj_naj|kako|drug*|mogoce|naj|kdaj|kje|porocil*|pricakuj*`,
    `${APPROVE} sam|sama|svojo|svoje|lastno lahko|smem|kako|zakaj|naj|morem|a|ali|si !kdo|nekdo`,
  ],
  'failed-why': [
    'zakaj|vzrok|razlog|kako_to|zaradi_cesa ni_uspel*|uspelo|spodlet*|ustavil*|koncal*|potekl*|prekin*|neuspe*|padlo|propadl*|preklican*|zataknil*|ni_slo|slo_narobe|ni_koncan*|ni_dokoncan*|ni_preverj*|ni_steklo !uporabnik*|ponastav*|gesl*|streznik',
    'zakaj|vzrok ni|nisi|nismo izslo|steklo|uspel*|izsla|zakljucil*|dokoncal*|koncal* !uporabnik*|ponastav*',
    'kaj je_slo|slo narobe !lahko|ce|bi|ponastav*',
    'kdo preklical*|umaknil* !lahko|sme|zadnj*|prejsnj*|vceraj',
    'zakaj ni|se_ni koncan*|uspel*|gotov*|narejen*|dokoncan*|nastavljen*|preverjen*|izvedl* !uporabnik*|ponastav*',
  ],
  'who-asked': [
    'kdo|kdor predlag*|zahteval*|hotel*|poslal*|vlozil*|zacel*|oddal*|prosil*|predlagatelj|sprozil*|hoce|zeli|narocil*|ustvaril*|dal !odobri*|caka|vklopil*|izklopil*|ponastav*|naslednj*|zadnj*|ekip*|maja|junija|prejsnj*|nastavitev|botom|zelen*|soglasj*|dovoljenj*|odobritev',
    'cigav*|od_koga|na_cigav* zahtev*|sprememb*|ideja|predlog|pobud* !odobr*|potez*|vrst*',
    'kdaj je|bil*|smo|sem poslan*|oddan*|vlozen*|predlagan*|poslal*|oddal*|zahtevan*',
  ],
  expires: [
    'kdaj|do_kdaj|bo|ali|kako_dolgo|koliko_casa|se potece|poteklo|potekla|potekel|zapade|iztece|iztekel|iztekla|rok|zastara|ugasne_zahteva !kdo|zadnj*|potrdil*|certifikat*|geslo',
    'do_kdaj|do_katere|koliko_casa|kako_dolgo imam|imamo|ima|moram|mora|velja|caka|se_lahko|lahko|je|bo|odobri*|odloci*|na_voljo|za_odlocitev !ze_caka|ze_|trajal*|traja|odobritve_veljajo|bo_se',
    'koliko_casa|kolk_casa ima|imam|imamo|imajo se|za|odloc*|da !ze|pred|zadnj*',
    'ali|je|kaksen|kdaj|obstaja|a rok|roka|rokom|casovn*_omejit*|mudi|zadnji_rok',
    'kaj ce nihce|ne_odobri*|ne_odloci*|noben*|ne_odgovori*',
  ],
  'since-when': [
    'od_kdaj|odkdaj !vklopljen*|izklopljen*|deluje|dela|aktivn*',
    'kako_dolgo|koliko_casa|ze_dolgo ze caka|stoji|tece|odprt*|visi|lezi|traja !bo|se|lahko|do_kdaj|traja|velja|trajal*',
    'kdaj se_je|smo|je|sem|ste zacel*|zacet*|steklo|stekla|odprt* !koncal*',
    'koliko star* zahtev*|sprememb*',
  ],
  'how-long': [
    'koliko_casa|kolk_casa|kako_dolgo|koliko_minut|koliko_ur|kolk_minut|kako_hitro|koliko_dela|koliko_traja !ze|caka|velja|imam|imamo|ponastav*|gesl*|pride|sinhron*|hrani*|dnevnik*|zahteva|do_kdaj|odprt*|ima|ponastavlj*|pride',
    'kdaj bo|bom|bomo|bova koncan*|gotov*|narejen*|konec|nared|urejen*|pripravljen*|vklopljen*|dokoncan*|konca* !odobr*|ponastavlj*|pride',
    'bo|bom|bomo|bova|je|a koncan*|gotov*|narejen*|nared|konec|konca* do|danes|kmalu|pred|nocoj|jutri|opoldne|kosila|veceru !odobr*|lahko|kdo|kaj|bilo|vklopljen*|ponastavlj*|pride',
    'bo|ali|je|traja|a dolgo|dlje|trajal*|traja|dolgotrajno !caka|ze|ponastavlj*|pride',
    'se koliko|kolk|dolgo|minut* casa|dolgo|minut|traja* !ze|korakov|odobrit*|odobritev|potrd*|ponastavlj*|pride',
    'koliko|kolk casa|minut|ur se|ostane|potreb*|rabi*|traja|vzame|vzelo !odobr*|ljudi|sync|ponastavlj*|pride',
  ],
  restart: [
    'kaj|ce|ko|ali|v_primeru restart*|ponovn*|znova_zaz*|zaz*_znova|znova|sesuj*|sesut*|ugasne|crkne|izpad*|pade|zrusi*|zmanjka streznik*|bot|ti|vi|pilot|racunalnik*|carovnik*|elektrik*|masin*|te|se !moram|treba|potreb*|uporabnik*|ponastav*|poskus*|zahtev*|klepet*',
    'ponovn*|znova|restart*|posodab*|posodobi* streznik*|bot|racunalnik*|masin* problem|tezava|moti|vpliva|skod*|ok|v_redu|narobe|lahko !moram|treba|potreb*|ne_dela|zakaj|napak*',
    'prezivi*|prezivite restart*|ponovni*|izpad*|zagon',
  ],
  'may-leave': [
    `${MAY} ${AWAY} ${THINGS} !nazaj|odobr*|potece|poteklo|zavrn*|razveljav*|writeback|kdo|pozabi|javi*|povej*|sporoc*|ura|uri|za_kosilo`,
    'moram|treba|naj|ali|potrebno|rabim|a ostati|ostat|ostanem|biti|bit|cakati|cakat|pustiti|pustit|gledati|gledat|sedeti|spremljati|dezurati|pocakati|pocakat|pocakam tu|tukaj|odprt*|zraven|poleg|to|prijavljen*|prisoten|prisotna|online|okno|za_racunalnikom|klepet*|pri|teams !kdo|odobrit*|koliko',
    'telefon*|mobil*|drug*_naprav*|drugega|od_doma|tablic* nadaljuj*|nadaljev*|konca*|lahko|dela|odpr*',
    'grem|gremo|lahko|smem na_kavo|na_kosilo|domov|na_malico|na_sestanek|na_odmor|stran|proc !zakaj|kdo',
    'baterij*|elektrik*|internet*|povezav* prazn*|zmanjk*|pade|crkne|moti|problem|prekin*',
    'izgub*|shrani*|pozabi* bo|se|kaj|ali|bom|napredek|vse !geslo|gesla|pozabi_to|si|ste|shranil*|rekel|rekla',
    'tece|teklo|dela|delalo|gre|se_bo|nadaljuj* brez_mene|samo|v_ozadju|ko_me|ce_me|sam_od|samodejno ali|bo|a|se|lahko|tudi !sprejm*',
  ],
  'someone-else': [
    `kdo_drug|nekdo_drug|kdo_drugi|drug*|kolega|kolegica|sodelav*|kdo|kdorkoli|nekdo|sodelavec lahko|sme|morem|mozno|ali|a|bi ${GO_ON} !${APPROVE}|jutri|pozneje|kasneje|kdo_lahko_odobri|teden|racunalnik*|naprav*|vlog*`,
    'predam|predati|predaja|prepustim|prepustiti|izrocim|dodelim|preda lahko|kako|komu|to|nekomu|ali',
    'samo|le jaz lahko|smem|moram|to nadaljuj*|konca*|naredi*|naredim|dokonca*',
  ],
  later: [
    `lahko|smem|ali|naj|mozno|moram|bom|bi|a|dovolj|raje|je ${LATER} naredi*|konca*|nadaljuj*|odloc*|odobri*|dokonca*|vrne*|pride*|opravi*|pogled*|uredi*|to|odgovori*|jutri|bom|prelozi*|odlozi*|ko_bom|pocaka* !opomni*|obvest*|kdo|zahtev*_poteklo|razveljav*|izklop*|na_koga|trajal*|urnik*|vklopljen*`,
    'mora|moram|treba takoj|danes|nujno to|biti|naredi*|odloci*|odobri*|narejeno|se|konca*|zdaj !ostati|tu|tukaj|kaj|kdo',
    'lahko|bo to|vse pocaka|pocakamo|caka !kdo|koga|na_odobr*',
  ],
  'who-approved': [
    `kdo|kdaj ${APPROVED} !lahko|sme|bo|mora|naj|se_ni|se_mora|potreb*|zadnj*|vse|prejsnj*|spremembe|zahteve|vceraj|mesec|teden|seznam|sezn*|pokaz*|cakamo|caka|vklopil*|lani|obicajno`,
    'cigav*|od_koga|s_cigavim|s_cigavo odobritev|odobren*|potrjen*|potrdilo|dovoljenj*|soglasj*|odobritvijo !potreb*|caka*',
    'kdo je_dal|dal|dala|prizgal* odobritev|dovoljenje|soglasje|zelen*',
  ],
  'waits-for': [
    'koga|cem|kaj_cakamo|kaj_caka|kdo|cigav*|cesa|na_koga|na_kom|pri_kom caka*|visi|stoji|zadrzuje*|odvisno|na_potezi|potezi|vrsti|na_vrsti|ustavlja|zataknil*|zataknjen* !kaj_ce|koliko|kaj_se_zgodi|zame|name|nadaljuj*|mojo|podpis|ali_kaj|caka_kaj|nas_se|botom|potrditev|pokazi|kaj_je|vrsti_za',
    'kdo se|drug* lahko|sme odobri* !namesto_mene',
    'koga|komu moram|naj|treba|lahko poklicat*|pocuka*|pocukati|vprasat*|spomnit*|pritisnit*|kontaktir*|nadlegova*|obrnit* !ponastav*|napak*',
    'pri_kom|pri_cem|na_kom|na_cem je|se|stoji|ustavil*|visi|obstal*|zataknil*',
    'zakaj tako_dolgo|tako|traja|nic_ne|se_nic|ne_premakne|stoji|se_caka|caka*|dolgo|visi !ponastav*|sinhron*|uporabnik*|geslo|gesla|racunalnik|prenosnik',
    'kdo|cigav* mora|mora_zdaj|je ukrep*|narediti|storiti|odlociti|premakniti|naslednji|zdaj_na|poteza !kaj',
    'ali|se|je|a zataknil*|zataknjen*|obticalo|obvisel* !geslo|streznik',
  ],
  asked: [
    `kaj|katero|kako ${SHE}|je|so|ste vprasal*|sprasuje*|odgovoril*|rekla|rekel|napisal*|vprasanj*|zanima*|povedal*|pripombo|komentar !geslo|dnevnik|portal|naredil|delal|zgodilo|oktobra|kdaj|odgovarjas|odgovarjate`,
    'ali|je|a|ima|imajo|so|se kdo|megan|kaj|ona|on|odobritelj*|vprasanj* vprasal*|vprasanj*|odgovoril*|pripomb*|komentiral*|komentar* !odobri*|caka*',
    'je|ali|a|ze|kdaj odgovoril*|odpisal* !kdo|geslo',
    'kaksna|odprta|kaj vprasanja|vprasanje|pripombe !lahko|odgovarja*',
  ],
  reached: [
    `ali|je|a|ze|so|vemo|vem ${SHE}|kdo|zahtevo|jo videl*|videla|prebral*|dobil*|prejel*|obvescen*|ve|opazil*|odprl*|seznanjen*|dobila !geslo|napak*|odobril*|prejsnj*|moje`,
    'komu|kdo poslan*|poslali|poslal*|obvescen*|dobil*|prejel* zahtev*|to|je|bil* !zahteval*|predlagal*',
    'je|ali zahteva|sporocilo prispel*|prisla|doseg*|dostavljen* !ad',
  ],
  edit: [
    'spremenim|spremeniti|popravim|zatipk*|tipkarsk*|popraviti|popravit|uredim|dopolnim|dopolniti|dodam|dodati|posodobim|napaka_v|spremenit razlog*|razlogu|stevilk*|nacrt*|zahtev*|besedil*|ticket lahko|kako|smem|hotel*|mozno|rad|rada|bi|v !kdo|kaj_se|uporabnik*',
  ],
  ticket: [
    'stevilk*_zahtevka|stevilk*|ticket*|zahtevek|chg|stevilko_spremembe|referenc* kater*|kaksn*|kaj|je|ali|imamo|pod|pokazi|povej|ima !odpri|vlozi|spremen*|koliko|dodam|dodati|potreb*|telefon*|dogodk*|napak*|odobrit*|kdo|caka*',
  ],
  written: [
    'ali|je|si|ste|so|a|se|bilo kaj|nekaj|karkoli|ze|nic zapisan*|zapisal*|spremenjen*|spremenil*|shranjen*|shranil*|dotaknil*|naredil*|vpisal*|nastavil*|zapisano !kaj_je|kaj_se|kaj_ste|kaj_so|kaj_si|katere|ponoci|kdo|kdaj|dnevnik*|vklopil*|izklopil*|bo|uporabnik*|kaj_je_bilo|kaj_si|kaj_ste|kaj_so|pokazi|zgodovin*',
    'ali|je|a|ostalo|ostaja vse|stanje|nic|to se|kot|tako|spremenil* nespremenjen*|kot_prej|kot_je|isto|po_starem|enako',
  ],
  'gone-through': [
    'je|ali|a|se|bilo slo_skozi|slo|uspel*|uspesn*|steklo|izslo|prijel*|uveljavil*|posrecil*|skozi|izteklo|izteklo_v_redu|obneslo !uporabnik*|ponastav*|gesl*|ni_uspel*|sinhron*|zakaj|zadnj*|slovensc*|anglesc*|odobritev|lahko|bo|bi',
  ],
  users: [
    'uporabnik*|ljudje|ljudem|zaposlen*|sodelavc*|sodelavk*|nekdo_od|pomoc_uporabnikom|vse|vsem|osebje|stranke spremeni*|spremembe|opazi*|vpliva*|prizadet*|pomeni|pozna|morajo_kaj|naredit*|storiti|cutil*|obcutil*|moti|drugace|cutijo|koristi|dobijo|prekinitev|izpad|odjav*|obvestiti !zakaj|kdo|koliko|ponastav*|licenc*|lahko_ponastavi*|kako|kateri',
    'kaj|kako|koga bo|se|pomeni|vpliva|to|ima|zadeva uporabnik*|ljudi|nas|za_ljudi|zaposlene|helpdesk|podporo',
    'mora|morajo|bodo|treba|bo kdo|kdorkoli|uporabnik*|ljudje|vsi|zaposlen* zamenja*|menja*|spremeni*|nov* geslo|gesla|gesel !zakaj|lahko|kdaj|ponastav*',
    'bodo|se|morajo|bo uporabnik*|ljudje|zaposleni|vsi odjavljen*|zaklenjen*|novo_geslo|menjati|spremeniti !zakaj|ze',
  ],
  undo: [
    'nazaj ce|lahko|gremo vsec|premisli*|obnese|delov*|narobe|zal !korak|stran',
    'razveljav*|povrn*|vrniti|vrnem|izklopi*|obrn*|nepovratn*|reverzibiln* lahko|da|mozno|mogoce|ali|se|a|moc|gre !korak|kdo|zakaj|kako|kdaj|kdo_je|prosim|zapisovanje|je_izklop*|writeback|zapis*|stran|ekran|odobr*|naredi*|pridem|grem|zahtevo|narobe|javi*|obvesti*|povej*|alarm*|kje|izklopil*|res',
  ],
  'what-exactly': [
    'kaj pravzaprav|tocno|sploh|natanko odobravam|odobrim|potrjujem|podpisujem|odobravamo !zakaj',
    'katere|kaksne|kater* nastavitev|nastavitve|nastavitvi|polja|stvari bos|boste|bo|se_bodo|bodo|spremeni*|spreminja* !kdo|so_|imas|imate|ze|bot',
    'kaj|katere|kateri|tocno|natancno|natanko tocno|natancno|natanko|spremeni*|spremenilo|spreminja*|nastavi*|nastavlja*|zapisal*|zapise*|vklopi*|dotakn*|naredi* bo|bos|boste|se|se_bo|bi|ta|zahteva|bodo !je_bilo|si|ste|javi*|sporoc*|obvest*|povej*|vedet*|vedeti|se_kaj|kdo|zgodi|za_narest|za_naredit*|vklop|uporabnik*|ljud*|potem|naslednj*|kdaj|zadnj*|moram|naj|lahko|vse_se_je|se_je|mi_je|zgodovin*|narobe|treba|moramo|manjka|zdaj|potrebuj*',
    'kaj|obseg vsebuje|v_nacrtu|v_zahtevi|obsega|zajema|vkljucuje|nacrta|spremembe !kdo|kdaj|je_bilo',
    'kaj odobravam|odobrim|odobril*|potrdim|potrjujem|podpisujem !zakaj|ce|ko|kdo|se_zgodi|pomeni|naj',
  ],
  safe: [
    'varno|nevarn*|tvegan*|tvegano|tveganj*|pokvari*|pokvarilo|skod*|gre_narobe|slo_narobe|poskodu*|izpad|motnj*|posledic*|najhuje|najhujse|najslabse|zaklen* ali|je|se|lahko|kaj|bo|kaksn*|a|kako|obstaja|ima !zakaj|zaklenem_racunalnik|racunalnik|streznik_sesuje|varno_zaprem|zaprem|ponastav*|gesl*|uporabnik*|razveljav*|sporoc*|zavpij*|gledas|obvest*|kaj_je_slo|javi*|pove|poves|poveste|povej*|opozor*',
    'stranski*|slabosti|nevarnosti ucink*|kaksn*|kaj|ali|ima|so',
    'kaj gre|slo|lahko_gre narobe lahko|bi|more !streznik|zakaj|ponastav*|gesl*',
    'skrbi|skrbeti|bati|bojim moram|me|naj|se',
  ],
  next: [
    'kaj|in|kako sledi|potem|nato|naprej|zatem|zgodi|poslej !korak|streznik|ce_zaprem|ce_ugasnem|uporabnik*|moram|preklicem|zavrne*|nihce|restart*|grem|naj',
    'kaj_zdaj|in_zdaj|kaj_pa_zdaj|in_potem|kaj_potem|kaj_sedaj|kaj_sledi|kva_zdej',
    'kaj|kaj_pa zgodi|bo|sledi|pa ko|ce|po odobri*|odobrim|potrdim|odobritvi !ne|nihce|noben*|naj',
  ],
  approve: [
    'moj*|imate|z_moje|dajem odobritev|soglasje|potrditev|zeleno_luc|blagoslov|odobreno|potrjeno|v_redu|ok|strani !potreb*|rabi*|caka*|ponastav*',
    'se_strinjam|strinjam|soglasam|privolim !ne_strinjam|ne_soglasam',
  ],
  stop: [
    'premislil* sem|si|smo|se',
    'ne_bi|raje|bolje|nocem|ne_zelim|ne_grem|ne_bom nadaljeval*|nadaljuj*|nadaljevat*|naprej|tega|vec !zakaj|kako|ponastav*|gesl*',
    'odstop*|odneha* od|tega|bom|sem|od_tega',
  ],
};
