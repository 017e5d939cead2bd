import type { KindQuestions } from '../shape/of-kinds.ts';

/** What a move is called, and the verb; `NOT`: what makes it another matter. */
const MOVE =
  'prehod|prehoda|prehodu|prehodom|prehodi|selitev|selitve|selitvi|selitvijo|migracij*|preselitev|preselitve|preselitvi|preselimo|preselite|preselili|preseliti|preselit|selimo|migrira*|prestopimo|prestopili|na_cloud*|na_sinhronizacijo_v';
const NOT =
  'napak*|spodlet*|ne_deluje|ne_dela|ne_gre|pokvar*|odkar|streznik|organizacijsk*|uporabnika|vklop*|odobri*|zgodovin*';

/** How Slovenian asks of turning off and of a move. */
export const kindQuestions: KindQuestions = {
  'no-task': [
    'ni|ne_vidim|ne_najdem|manjka|nimam|nimamo|kje|brez|nikjer transition_to_cloud|transition_to* !writeback*|povratn*',
  ],
  'move-watched': [
    'koliko dni|dneva|tednov|casa opazovanj*|nadzor*|opazuje*|preverjanj* !writeback*|povratn*|napak*',
    'nadzor*|opazuje*|opazovanj*|spremlja* prehod*|selitv*|selitev|se_neha|neha|konca|koncal*|konec|kako_dolgo|do_kdaj !writeback*|povratn*|ustavi_se|zakaj',
    'pozabim|zamudim|spregledam preverit*|pregled*|preverjanj*|vprasanj* kaj_ce|kaj_pa_ce|ce',
  ],
  'move-ok': [
    'v_redu|se_drzi|proti|narobe|preveri|preverite|dela|deluje prehod|prehodu|prehoda|prehodom|selitev|selitvi|selitvijo ali|je|kaj|se|preveri|preverite !kaj_ce|po_prehodu|writeback*|povratn*|kako|koncan*|uspel*|dokaz*|kdo|kdaj',
  ],
  'move-part': [
    'samo|le|nekaj|eno|en|pol|del|najprej|pilotno preseli|preselimo|preselite|preselit*|selimo|migrira* ou|uporabnik*|skupin*|oddel*|domen*|ljudi|nas !napak*|dogod*|ne|oba',
  ],
  'move-delay': [
    `prestavi*|zamakne*|zamakni*|odlozi*|odlozim*|prelozi*|pozneje|kasneje|vec_casa|podaljsa* prehod|prehoda|prehodu|selitev|selitve|selitvi|migracij* !${NOT}|koliko|kaj|writeback*`,
  ],
  'move-who': [
    'microsoft|samodejno|avtomatsko|prisilno|sami|sam nas|naju|najemnik*|bo|bodo|boste preselil*|preseli|selil*|seli|selijo|prestavil*|migriral* !uporabnik*|napak*|zapisovanj*|writeback*|povratn*|gesla|gesel',
    'kdo|ali|boste|bos naredi|opravi|izvede|vodi|zazene|selil*|selili|preselil* prehod|selitev|nas|carovnika|migracijo !odobri*|uporabnik*|kdaj_smo|writeback*|zacel*',
  ],
  'move-fails': [
    'ustavi|odpove|spodleti|ne_uspe|sesuje|prekine|zatakne|narobe|na_sredini|na_pol|na_polovici kaj_ce|ce|kaj_pa_ce|kaj|na_sredini prehod|prehodu|prehoda|selitev|selitvi|selitve|migracij*|prenos|prenosu',
  ],
  'move-after': [
    `obdrzim*|potrebujem*|rabim*|ostane|ostal*|kaj_bo|kaj_naredi*|kaj_narediti|preizkus*|preverim*|preverit*|dokaz*|naprej po_prehodu|po_selitvi|po_preselitvi|po_migraciji !${NOT}|writeback*|povratn*|uporabnik*|koliko|kako_dolgo|nazaj|odstran*`,
    'connect|connecta obdrzim*|se_rabim*|se_potrebujem* !oba|napak*|dogod*|writeback*|racun*|licenc*',
  ],
  'move-before': [
    'izklopljen*|izklopim*|izklopit*|izklop|ugasnem* pred_prehodom|za_prehod|med_prehodom|pred_selitvijo|za_selitev|med_selitvijo !napak*|dogod*|prekl*',
    `pogoj*|predpogoj*|zahtev*|rabim*|potrebujem*|pripravi*|pripravim*|priprava|potrebno|treba za_prehod|za_selitev|pred_prehodom|pred_selitvijo|pred_migracijo|za_migracijo|prehoda|selitve !${NOT}|koliko|licenc*|kdaj|rok*|agentov|agenta|kdo|odobr*|se_moramo|ponastav*`,
  ],
  'complete-migration': ['complete_migration|complete_migrat*'],
  'move-back': [
    `nazaj|razveljav*|obrnem|obrnemo|povrn*|vrnem|vrnemo|vrniti|vrnit|preklic* prehod*|selitev|selitve|selitvi|migracij*|preselitev|preselitve|preselimo !${NOT}|koliko|prosim|ustavi|prekini`,
    `nazaj|vrnem|vrnemo|vrniti|vrnit|vrnitev na_connect* !${NOT}`,
  ],
  'move-long': [`koliko_casa|kako_dolgo|koliko_traja|traja|trajal*|trajanje ${MOVE} !${NOT}|ze|staging*|pripravlj*`],
  'in-a-wave': ['val|vala|valu|valov|valom smo|nas|nasi|kateri|katerem|kdaj|prvi|prvem|prvega|je|ali|trenutn*'],
  'move-limits': [
    `kako_velik*|prevelik*|premajh*|prevec|omejit*|velikost|izpolnju*|primern*|gozd|gozda|gozdov|gozdova|gozdovi|000|filtriranj*|pravil* ${MOVE}|gremo|grem|orodj* !${NOT}`,
  ],
  'move-users': [
    'gesla|geslo|ponastavit* med_prehodom|med_selitvijo|med_migracijo !napak*|oba|kater*',
    `opazi*|cuti*|obcuti*|vpliv*|izpad*|motnj*|prekinitev|prekinitve|uporabnik*|ljudje|zaposlen*|sodelavci|vsi ${MOVE} !${NOT}|koliko_uporabnikov|kateri_odjemal*|writeback*|povratn*`,
  ],
  'move-what': [
    'varno|nevarno|tvegano|tveganje preklop*|zamenja*|menja* odjemalc* !napak*|dogod*|uporabnik*',
    `kaj|kako|kateri_koraki se_zgodi|zgodi|dogaja|bo|bodo|spremeni*|poteka|izgubi*|izgubimo|pokvari|ostane|deluje|koraki|vkljucuje ${MOVE} !${NOT}|kdo|kdaj|uporabnik*`,
    `prezivi|preziv*|ostane|ohrani*|prenese|deluje|dela|vklopljen*|zapisuje writeback*|povratn*|gesla ${MOVE} !${NOT}|kateri`,
    `varn*|varen|tvegan*|nevarn* ${MOVE} !${NOT}`,
    'kaj_je transition_to*',
    'kaj|razlozi* je|pomeni|sploh|razlozi* prehod|selitev|migracija|preselitev !rok|stanje|korak*|naslednj*|naprej|odobr*|kdo|kdaj|zakaj|nacrt*|po_prehodu|pred_prehodom|koliko|napak*|narobe|z_|novega',
  ],
  'must-move': [
    'connect|connecta ukinja*|ukinjen*|ukinili|ukinejo|ugasajo|ugasnejo|ugasnili|opusca*|opuscen*|upokoj*|konec_zivljenjske|konec_podpore|zastarel* !napak*|dogod*|agent*|streznik_je|writeback*|povratn*|ali_naj',
    'pismo|mail|maila|eposto|eposta|obvestilo|obvestila|dopis|sporocilo cloud_sync*|prehod*|selitv*|connect* !napak*|dogod*|writeback*|povratn*|zapisovanj*|uporabnik*|poslji|obvesti',
    'ignorira*|nicesar|nic kaj_ce|kaj_pa_ce|kaj_ko|ce obvestil*|prehod*|selitv*|cloud_sync*|microsoft* !napak*|gesl*',
    'ne_preselimo|ne_gremo|ne_selimo kaj_ce|kaj_pa_ce|ce',
    `moramo|moram|treba|nujno|obvezn*|prisiljen*|rok|do_kdaj preselit*|preseliti|selit*|prehod|prehoda|prehodu|migrira*|prestopit*|na_cloud* !${NOT}|uporabnik*|racun*|gesla|preveriti|writeback*|povratn*|zapisovanj*`,
    'rok|roka za_prehod|prehoda|za_selitev|selitve|za_migracijo|migracije',
  ],
  'to-move': [
    'presli|prestopili|preselili|gremo|prestopimo|preidemo|presli_bi na_oblacno|na_oblacni !ne|napak*|odkar|kdaj|kdo|smo|ze_smo',
    'bi_zaceli|zacnemo|zaceti|zaceli_bi prehod|prehodom|selitev|selitvijo|preselitev|preselitvijo|migracijo !kdaj|ne|napak*|kdo|zakaj|koliko',
    'zacni|zacnite|zacnimo|zazeni|zazenite|nacrtuj|nacrtujte|pripravi|izvedi|izvedite prehod|selitev|migracijo|preselitev !kdaj|kako|kdo|kaj|zakaj|ce|napak*|ne|odobri*|dolgo',
    'zamenjaj*|zamenjamo|zamenjal*|zamenjati|nadomesti* connect* cloud_sync* !napak*|odkar|zakaj|naj|razlik*|gesla',
    'preseli|preselite|preselimo|prestavi nas v|jutri|danes|naslednj*|prihodnj* ponedeljek|torek|sredo|cetrtek|petek|soboto|nedeljo|jutri|danes|teden|mesec|januar*|februar*|marc*|april*|maj*|junij*|julij*|avgust*|septemb*|oktob*|novemb*|decemb* !ne|nazaj|kdaj|ali|microsoft*',
    'gremo|preselimo|preseli|prestopimo|preklopi|preklopimo|preklopite|selimo na_cloud*|na_sinhronizacijo_v !ne|kdaj|zakaj|ce|kaj|kako|koliko|ali|a|writeback*|vklop*|nastavi*',
  ],
  'which-client': [
    'preselili_smo|smo_se|partner|nekdo|sami|rocno|kdo_drug se|nas|ze|sami|rocno preselil*|presli|selil* !kdaj|ali_moramo|napak*|uporabnik*|writeback*|gesla|ne_dela|ne_deluje|bomo|kdo_je|boste|microsoft*',
    'kateri|katerega|kater*_od* odjemalec|odjemalca|client|klient|agent zapisuje|pise|prenasa|skrbi|dela|ponastavlja|deluje !oba|napak*|dogod*|zadnj*',
    'starem|stari|novem|novi odjemalc*|odjemalec|agent* ali|al|oz smo|imamo|sem !boljs*|razlik*|napak*',
    'connect* cloud_sync*|cloudsync*|oblaku ali|al|oz smo|imamo|uporabljamo|tece !vseeno|boljs*|razlik*|naj|oba|domen*|kdaj|moramo',
  ],
  uninstall: [
    'odstranim*|odstranit*|odstranj*|odstrani|odmest*|odnamest*|deinstalir* connect|connecta lahko|smem|smemo|kdaj|zdaj|ze|naj|cas !napak*|povezovalnik*|racun*|agent*|zakaj',
  ],
  'off-means': [
    'odkar|ker|potem_ko|zdaj_ko ga_izklopili|izklopili|izklopljen*|izklopljeno|izklopil* ne_morejo|ne_more|zakaj|ne_dela|ne_deluje|ne_gre|nihce gesel|gesla|ponastav*|menja*|spremen* !streznik*|mfa|pozarn*|agent*|krmilnik*|sinhroniz*|napak*|dogod*|kdo|znova|samo',
    'prijavi*|prijavlja* uporabnik*|ljudje|vsi|lahko izklopljen*|izklopim*|izklopu|brez_writeback* !napak*|dogod*|ne_more*|zakaj|streznik*|kdo|mfa|polje|portal*',
    'opazi*|cuti*|nevarn*|tvegan*|varno|skodi*|zbris*|izbris*|pobris*|pozabi*|ponastavljen*|spremenjen*|vpliv* izklopim*|izklopit*|izklopljen*|izklopu|izklop|izklopa|brez_writeback*|ugasnem* !streznik*|agent*|sinhroniz*|odklep*|sspr|zakaj|kdo|kako_vem|res|dokaz*|napak*|bot*|mfa|ne_more*|ne_dela|ne_deluje',
    'kaj|katere|kaksne se_zgodi|zgodi|bo|izgubi*|izgubimo|zgubi*|pomeni|neha*|posledic*|spremeni*|preneha*|kaj_ce|kaj_pa_ce|kaj_ko izklopim|izklopimo|izklopite|izklopi|izklop|izklopa|izklopu|izklopljen*|ugasnem|ugasnemo|onemogocim|onemogocimo|brez_writeback* !streznik*|agent*|krmilnik*|racunalnik*|storitev|sinhroniz*|odklep*|sspr|racun*|zakaj|kdo|kdaj|napak*|portal*|polje|bot*|povej*|sporoci*|javi*|opozori*|obvesti*',
    'ali_naj|a_naj|naj|je_pametno|zakaj_bi|je_varno izklopim|izklopimo|izklopil|izklopili|izklopiti|ugasnem !streznik*|mfa|sinhroniz*|agent*|odklep*|sspr',
  ],
  off: [
    'pocisti|pocistite|odkljukaj|odkljukajte|odznaci|odznacite kljukico|kljukice|polje|portal|writeback* portalu|portal|strezniku|carovniku|streznik !ali|kako|zakaj|naj|ce|sem|smo|je',
    'izklopi|izklopite|ugasni pol|polovico|en_del',
    'hocem|hocemo|zelim|zelimo|rad_bi|radi_bi|rada_bi|naj_gre writeback|povratn* stran|proc|ven|ukinjen*|odstranjen* !ali|zakaj|kdaj|ce|ki|je|pomoc|pomagajte|nazaj',
    'zbrisi|zbrisite|izbrisi|izbrisite|odklopi|odklopite writeback*|povratno_zap* !kako|zakaj|napak*|opozoril*|uporabnik*|racun*',
    'znebi*|znebim*|ukini|ukinemo|ukinite writeback*|povratn* !kako|zakaj|napak*|opozoril*',
    'ne_rabimo|ne_potrebujemo|nocemo|ne_zelimo|nocem writeback*|povratn* vec !ali|zakaj|odobr*|licenc*',
  ],
};
