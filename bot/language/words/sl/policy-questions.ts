import type { PolicyQuestions } from '../shape/of-policy.ts';

const EMERGENCY =
  'nujni_primer|nujnem_primeru|nujnega_primera|nujnim_primerom|nujen_primer|nujni_nacin|break_glass|breakglass|razbijanje_stekla|razbijanju_stekla|razbitje_stekla|razbij_steklo|razbijmo_steklo|razbijemo_steklo|razbijem_steklo|razbiti_steklo|razbito_steklo|razbil_steklo|razbila_steklo|razbili_steklo|steklo_razbito';
/** Doing without an approval, and what says that there is no time for one. */
const SKIP =
  'izpusti|izpustim|izpustimo|izpustiti|izpustite|preskoci|preskocim|preskocimo|preskociti|preskocite|obidem|obidemo|obiti|obidi|zaobidem|zaobidemo|zaobiti|opustimo|opustim|opustiti|odreci|odpovemo|izognem|izognemo|izogniti|pozabimo_na|shajamo';
const CANNOT_WAIT =
  'ne_moremo_cakati|ne_morem_cakati|ni_casa|nimamo_casa|nimam_casa|ne_more_pocakati|ne_more_cakati|ne_utegnemo|mudi|mudi_se|se_mudi|takoj|nujno|nujno_je|je_nujno|nikogar_ni|ni_nikogar|nihce_ne|cakati_ne';
const APPROVAL = 'odobritev|odobritve|odobritvi|odobritvam|odobritelj*|odobravanj*|potrditev|potrditve|potrditvi';
const WITHOUT =
  'brez_podpisa|brez_soglasja|brez_privolitve|brez_odobritve|brez_odobritev|brez_potrditve|brez_dovoljenja';
/** Of these it is another matter: a service that stopped, a user who can't go on. */
const ELSE =
  'uporabnik*|zaposlen*|ljudj*|geslo|gesla|gesel|gesli|ponastav*|sinhroniz*|storit*|adsync|agent*|carovnik*|streznik*|connect*|ukaz*|napak*|dogodek|dogodk*|racun*|licenc*|pravilnik*|writeback*|portal*|sspr|powershell|odklep*|racunalnik*|preizkus*|razporejeval*';
/** To carry a change out, or to begin one. */
const APPLY =
  'uveljavi*|uveljavlj*|uporabiti|uporabit|uporabim|uporabimo|izvesti|izvest|izvedem|izvedemo|izvesti|izvajati|naprej|nadaljev*|nadaljuj*|nastaviti|nastavit|nastavim|nastavimo|aplicira*';

/** How Slovenian asks of an emergency, of a freeze, and of what a change waits for. */
export const policyQuestions: PolicyQuestions = {
  'may-skip': [
    'ne_morem_cakati|ne_moremo_cakati|ne_more_cakati|ne_bomo_cakali na|vec|dlje !geslo|uporabnik*|replikac*|sinhroniz*|streznik*|connect*|posodob*',
    `ali|a|lahko|smem|smemo|sme|se_da|se_lahko|mogoce|kako|naj|kaj_ce|moramo|moram|hocem|hocemo|zelim|zelimo|bi ${SKIP} ${APPROVAL} !zakaj|kdo|je_bil*|korak*|opomnik*`,
    `ali|a|lahko|smem|smemo|sme|se_da|mogoce|kako|naj|hocem|hocemo|zelim|zelimo|moramo|bi ${WITHOUT} !zakaj|kdo|je_sel|je_sla|je_slo|kaj_se_zgodi|pregled*|kdaj`,
    `${EMERGENCY} ${CANNOT_WAIT} !racun*|dostop*|kdo|je_bil*|pregled*|uporabnik*|geslo|gesel|gesla`,
    `lahko|smem|smemo|naj|kako|prosim|dajmo|moramo|moram|bi|potrebujem|potrebujemo ${EMERGENCY} !racun*|dostop*|pregled*|kdo|je_bil*|kaj_je|kaj_pomeni|pomeni|kdaj|imamo|obstaja`,
    `${SKIP} ${APPROVAL} ${CANNOT_WAIT}|prosim !ne_preskoci|kdo`,
    `ne_moremo_cakati|ne_morem_cakati|ni_casa|nimamo_casa|nimam_casa|ne_utegnemo ${APPROVAL} !kdo`,
  ],
  'emergency-what': [
    `kdo sme|lahko|more|dovoljen* ${EMERGENCY} !racun*|dostop*|pregled*|je_bil*`,
    'razbijanje_stekla|razbitje_stekla|nujni_nacin ~3',
    `kaj|kako|pomeni|razlozi|razlozite|povej|povejte ${EMERGENCY} !pregled*|racun*|kdo|dostop*|skrbnik*`,
    `ali|lahko|imamo|obstaja|mogoce|dovoljen* ${EMERGENCY} nacin|moznost|gumb|postopek|mogoce|dovoljen*|razglasim*|uporabi* !pregled*|racun*|dostop*`,
  ],
  reviewed: [
    `${EMERGENCY}|${WITHOUT} pregled|pregleda*|pregledu|pregledan* !racun*`,
    'ali|je|kaj|se|komu|kdo dolgujemo|dolguje|dolgujem|dolguje_pregled|neopravljen|neopravljenega|odprtega_pregleda !racun*|licenc*|denar*',
    'pregled ~1',
    'pregled dolgujemo|dolguje|manjka|odprt|opravljen|neopravljen|zamuja|caka !racun*|licenc*|dostop*',
  ],
  'who-skipped': [
    `je|ali|kdaj|kdo|ze|kolikokrat|smo|so|bil|bilo ${EMERGENCY} uporabljen*|uporabil*|razglasen*|razglasil*|bil|bila|bilo|kdaj_koli|kdajkoli|ze_kdaj|kdaj|sprozen*|sprozil*|razbil|razbila|razbili|razbito|danes|vceraj !lahko|sme|smem|kako|pregled*|racun*|kaj`,
    'kdo|ali|je preskocil*|zaobsel|zaobsla|obsel|obsla|preskocen* odobritev|odobritve|odobritvi|odobritelj* !lahko|sme|smem|naj|korak*',
    `kdo|ali_je|je_kdo|je_sla|je_sel|je_slo ${WITHOUT} !lahko|sme|smem|smemo|more|mora|naj|kaj|kako|zakaj|pregled*`,
  ],
  'was-stopped': [
    `je|ali|so|smo bilo|bil|bila|bile|ze kaj|karkoli|vse|kdaj|danes|vceraj ustavljeno|ustavljen*|ustavitev|zaustavljeno|zamrznjeno|zamrznitev !${ELSE}|kdo|zakaj|bo|zahtev*`,
    `kdaj je|smo|so|sta ustavljeno|ustavil*|zaustavil*|zamrznil*|zamrznjeno|sprostil*|sproscen*|odmrznil*|preklical* vse|ustavitev|ustavitve|zamrznitev|bilo|kaj !${ELSE}|bo|lahko|zahtev*`,
    `kdo sprostil*|odmrznil*|preklical*|koncal* ustavitev|ustavitve|zamrznitev|zamrznitve|vse !${ELSE}|lahko`,
    `je_kdo|je_kdorkoli|je_nekdo|ali_kdo ustavil|ustavila|zaustavil|zaustavila|zamrznil|zamrznila vse|kaj|karkoli|danes|vceraj|dela !${ELSE}|zakaj|zahtev*`,
  ],
  'was-reminded': [
    'kdo|koga|komu|kateri|je|so|ali|smo|sta|kolikokrat|zakaj|nihce|nobeden|ni opomnjen*|opomnil*|opomin_poslan|opomnik|opomnika|opomin|opominov|spomnil* je|bil|bila|bili|ze|poslan*|dobil*|prejel*|sta|so|kdaj|koga !naj|bo|bos|bom|bodo|lahko|geslo',
    'kdaj|kolikokrat|od_kdaj opomnjen*|opomnil*|opomnik|opomnika|opomin|opominov|spomnil* !bo|naj|lahko|bos',
    'kdaj|ali bo|bos|bodo|boste opomnjen*|opomnil*|opomnik|opomin|opomnika !me|mene|prosim|naj|lahko',
  ],
  'who-escalates': [
    'kdaj|kako_dolgo|koliko_casa preden|dokler|potem vprasas|vprasate|vprasani|druge|drugi|naslednje* !geslo|uporabnik*|mene',
    'kdo|koga|kaj|kdaj vskoci|prevzame|odloca|odloci|odobri|vprasan*|bo|se_zgodi noben_od|nobeden|nobena|obe_molcita|oba_molcita|molcijo|molci|nihce_ne|ne_odloci|ne_odgovorita|ne_odlocita|ne_odgovorijo !uporabnik*|geslo|preizkus*',
    'kdo|koga|komu|kaj|potem|kaj_ce ce|kadar|ko|dokler nihce_ne|nihce_se|se_nihce|nihce_odgovori|ne_odgovori|ne_odloci|ne_odobri|ne_oglasi|odobritelj_ne|ne_odzove|ni_odgovora|brez_odgovora !uporabnik*|geslo|klic*|telefon*',
    'kdo|koga|kdaj|kako|ali eskalacij*|eskalira*|vprasan_naslednji|naslednji_vprasan|vprasan_potem|vprasan_se|vprasas_potem|vprasate_potem !prosim|geslo',
  ],
  'stop-ends': [
    `izjem* zamrznit*|zamrznjen*|ustavitev|ustavitve !${ELSE}`,
    `ali|je|se|velja|traja ustavitev se_v_veljavi|v_veljavi|se_velja|se_traja|se_vedno|koncana|mimo|velja !${ELSE}|kdo|bil*`,
    `vse|spremembe|delo|incident lahko_spet|lahko_znova|spet_lahko|znova_lahko|lahko_tece|je_mimo|je_koncan !${ELSE}|ne|kdaj|zakaj|kdo|ce|nujni*|sprememba_je`,
    `podaljsa*|skrajsa*|odstrani*|izbrisi*|zbrisi*|ukini*|umakni*|prestavi*|dodaj*|spremeni*|koncaj*|uvedi|nastavi zamrznitev|zamrznitve|zamrznitvi !${ELSE}|kdo|kaj_se_zgodi|kdaj|ne`,
    `sprosti|sprostite|sprostimo|sprostim|sprostiti|sprosceno|odmrzni|odmrznite|odmrznimo|odmrzne|odmrzniti !ne|kaj_se_zgodi|${ELSE}`,
    `preklici|preklicite|preklice|preklicem|preklicemo|preklicati|koncaj|koncajte|konca|koncati|odpravi|odpravite|odpraviti|razveljavi|razveljaviti ustavitev|ustavitve !ne|kaj_se_zgodi|kdaj|${ELSE}`,
    `kdaj|do_kdaj|kako_dolgo|koliko_casa|se_dolgo ustavitev|ustavitve|ustavljeni|ustavljeno|zaustavljeno|vse_stoji|stojimo !kdo|zakaj|je_bil*|so_bil*|${ELSE}`,
  ],
  'freeze-what': [
    'kaj|kako|pomeni|razlozi|razlozite zamrznitev|zamrznitvi|zamrznitve|zamrznitvijo|zamrznjeno|ustavi_vse|vse_ustavljeno|ustavitev|ustavitvi !kdo|zakaj|kdaj|do_kdaj|naslednj*|dolgo|razlog|trenutn*|zdaj|napovedan*|koledar*|preklic*|kaj_je_z|geslo|racun*',
  ],
  'who-stopped': [
    `kdo ustavil|ustavila|ustavili|zaustavil|zaustavila|zamrznil|zamrznila|ustavlja !${ELSE}|zahtev*|prejsnj*|zadnj*`,
    'kdo stoji_za|odgovoren_za|kriv_za zamrznitvijo|ustavitvijo|zamrznitev|ustavitev',
    `kdo razglasil*|odredil*|zahteval*|uvedel|uvedla zamrznitev|ustavitev|zaporo !${ELSE}|lahko`,
    `kaj_je|kaj_vse_je|zakaj ustavljeno|zaustavljeno|zamrznjeno !${ELSE}`,
  ],
  'three-people': [
    'ista_oseba|isti_clovek|isti_skrbnik odobri*|izved*|predlag*|uveljav*|zahtev* !uporabnik*|geslo',
    'tri_osebe|tri_razlicne|treh_oseb|tretjo_osebo|tretje_osebe|tretja_oseba|tremi_osebami !kdo|uporabnik*|geslo|gesla|ponastav*|ne_morejo|zaklenjen*',
  ],
  webhook: [
    'webhook|webhooka|webhooku|webhookom|siem|siema|splunk|sentinel|sentinela je|ali|kam|kje|kako|dela|deluje|kaj|posilja*|gredo !napak*|nastavim',
    'kam|komu|kdo se|gredo|posiljate|posiljas|posilja|prejema|dobiva zapisi|zapise|zapisov|sled|revizijska_sled|revizijsko_sled !geslo|gesla|uporabnik*|povratn*|writeback*',
  ],
  'who-applies': [
    `kdo bo|naj|mora|sme|bi izvedel|izvedla|izvede|izvesti|uveljavil|uveljavila|uveljavi|uveljaviti|nastavil|nastavila|nastavi|nastaviti|naredil|naredila|opravil|opravila|izpeljal|izpeljala|pritisnil|pritisnila !${ELSE}|odobri*|izvedel_za|o_tem|za_to|zanjo|zanj|ce`,
    `kdo izvede|izvaja|uveljavi|uveljavlja|izpelje|tretja|tretji|izvajalec !${ELSE}|odobri*|lahko|odloc*|izvedel_za|ce`,
  ],
  'ticket-state': [
    'zahtevek|tiket|ticket se_ni|ni_odobren|ni_potrjen|ni_zaprt|ni_se|ne_pusti|ne_dovoli !geslo|uporabnik*|moj|ta_zahtevek',
    'je|ali|kaj|kdaj|se servicenow|jira|sistem_zahtevkov odgovoril*|sporocil*|pravi|odgovarja|povedal*|potrdil*|javil* !geslo|uporabnik*',
    'kaj|kako|kaksno|kakšno|katero|kateri|kje|povej|pokazi zahtevek|zahtevka|zahtevkom|zahtevku|tiket|tiketa|tiketom|ticket|ticketa|ticketom stanje|stanja|status|je_z|pravi|kaze|o|stevilka|stevilko|odprt|stoji !geslo|licenc*|odpreti|spremeni*|popravi*|zamenja*',
    'je_zahtevek|ali_je_zahtevek|je_tiket|je_ticket|je_nas_zahtevek|je_moj_zahtevek|imamo_zahtevek|ali_imamo_zahtevek|ima_zahtevek|je_navedel_zahtevek zahtevek|tiket|ticket !geslo|prosim|zapri*',
    'zakaj|kaj|kateri|katera zahtevek|zahtevka|zahtevku|tiket|tiketa|ticket manjka|neznan*|zamuja|ovira|zadrzuje|potreben|obvezen|proti|rdec*|je|imamo !geslo|licenc*|cakam|cakajo|caka|odobr*|moj|kdo|moja|z_mojim',
  ],
  'ticket-told': [
    'zahtevek|tiket|ticket zaprt|odprt|odobren|zavrnjen|preklican|resen|zakljucen|potrjen je|bil|zdaj|ze|smo|so|sem !ali|kaj|kdo|kdaj|zakaj|kako|ce|geslo|uporabnik*|napak*|je_zahtevek|je_tiket|je_ticket|moj|na',
  ],
  'may-go-on': [
    `lahko|smem|smemo|ali|gremo|bi ${APPLY}|zacnemo|zacnem|izvedemo_zdaj|gremo|nadaljujemo|nadaljujem zdaj|ze|koncno|takoj|danes !${ELSE}|zakaj|kdaj|kako|brez|jutri|pozneje|kasneje|ce|ne|kdo|vklop*|sam|sama|korak*|potem`,
    `lahko|ali|smemo|smem gremo_naprej|grem_naprej|nadaljujemo|nadaljujem|nadaljevati|izvedemo|uveljavimo|izvedem|uveljavim !${ELSE}|zakaj|kdaj|kako|brez|jutri|pozneje|kasneje|ce|ne|kdo|sam|sama|korak*|potem|kje|od_doma ~4`,
  ],
  'may-apply': [
    `do_kdaj|kako_dolgo|koliko_casa|od_kdaj ne_smemo|ne_smem|ne_moremo|ne_morem|moramo_cakati|moram_cakati|smo_blokirani|ni_dovoljeno !${ELSE}|odobr*|replikac*|prenos*|ponastav*`,
    `zakaj|kako_to ne_morem|ne_moremo|ne_morete|ne_smem|ne_smemo|ni_mogoce|ne_gre|ne_da|ne_dovoli|ne_pustis|onemogocen* ${APPLY} !${ELSE}|sam|sama|sami`,
    'zakaj|kako_to ne_morem|ne_moremo|ne_smem|ne_smemo|ni_mogoce|ne_da zacet*|zacn*|zaceti|nova_sprememb*|novo_spremembo|nove_spremembe !uporabnik*|geslo|sinhroniz*|storit*|agent*|carovnik*|streznik*|napak*|writeback*|preizkus*',
    `kaj ovira|zadrzuje|preprecuje|blokira|ustavlja|brani nas|me|mi|nam|spremembo|izvedbo|${APPLY} !${ELSE}|vklop*`,
    `kaj|na_kaj cakamo|se_cakamo|cakam !${ELSE}|odgovor`,
    `kdaj|od_kdaj lahko|bomo|bom|smem|smemo|mogoce ${APPLY} !${ELSE}|koncan*|odobr*|zamrznitev|zamrznitve`,
    `uveljavi|uveljavite|uveljavi_zdaj|izvedi_zdaj|izvedite_zdaj !ne|ne_uveljavi|kdaj|ce|kako|kdo|zakaj|jutri|nocoj|brez_odobritve|${ELSE}`,
  ],
};
