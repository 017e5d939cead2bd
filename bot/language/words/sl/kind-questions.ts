import type { KindQuestions } from '../shape/of-kinds.ts';

/** What a move is called, and the verb; `NOT`: what makes it another matter. */
const MOVE =
  'prehod|prehoda|prehodu|prehodom|prehodi|selitev|selitve|selitvi|selitvijo|migracij*|preselitev|preselitve|preselitvi|preselimo|preselite|preselili|preseliti|preselit|selimo|migrira*|prestopimo|prestopili|na_cloud*|na_sinhronizacijo_v';
const NOT =
  'napak*|spodlet*|ne_deluje|ne_dela|ne_gre|pokvar*|odkar|streznik|organizacijsk*|uporabnika|vklop*|odobri*|zgodovin*';

/** How Slovenian asks of turning off and of a move. */
export const kindQuestions: KindQuestions = {
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
    `opazi*|cuti*|obcuti*|vpliv*|izpad*|motnj*|prekinitev|prekinitve|uporabnik*|ljudje|zaposlen*|sodelavci|vsi ${MOVE} !${NOT}|koliko_uporabnikov|kateri_odjemal*|writeback*|povratn*`,
  ],
  'move-what': [
    `kaj|kako|kateri_koraki se_zgodi|zgodi|dogaja|bo|bodo|spremeni*|poteka|izgubi*|izgubimo|pokvari|ostane|deluje|koraki|vkljucuje ${MOVE} !${NOT}|kdo|kdaj|uporabnik*`,
    `prezivi|preziv*|ostane|ohrani*|prenese|deluje|dela|vklopljen*|zapisuje writeback*|povratn*|gesla ${MOVE} !${NOT}|kateri`,
    `varn*|varen|tvegan*|nevarn* ${MOVE} !${NOT}`,
    'kaj_je transition_to*',
  ],
  'must-move': [
    `moramo|moram|treba|nujno|obvezn*|prisiljen*|rok|do_kdaj preselit*|preseliti|selit*|prehod|prehoda|prehodu|migrira*|prestopit*|na_cloud* !${NOT}|uporabnik*|racun*|gesla|preveriti|writeback*|povratn*|zapisovanj*`,
    'rok|roka za_prehod|prehoda|za_selitev|selitve|za_migracijo|migracije',
  ],
  'to-move': [
    'gremo|preselimo|preseli|prestopimo|preklopi|preklopimo|preklopite|selimo na_cloud*|na_sinhronizacijo_v !ne|kdaj|zakaj|ce|kaj|kako|koliko|ali|a|writeback*|vklop*|nastavi*',
  ],
  'which-client': [
    'kateri|katerega|kater*_od* odjemalec|odjemalca|client|klient|agent zapisuje|pise|prenasa|skrbi|dela|ponastavlja|deluje !oba|napak*|dogod*|zadnj*',
    'connect* cloud_sync*|cloudsync*|oblaku ali|al|oz smo|imamo|uporabljamo|tece !vseeno|boljs*|razlik*|naj|oba|domen*|kdaj|moramo',
  ],
  uninstall: [
    'odstranim*|odstranit*|odstranj*|odstrani|odmest*|odnamest*|deinstalir* connect|connecta lahko|smem|smemo|kdaj|zdaj|ze|naj|cas !napak*|povezovalnik*|racun*|agent*|zakaj',
  ],
  'off-means': [
    'kaj|katere|kaksne se_zgodi|zgodi|bo|izgubi*|izgubimo|zgubi*|pomeni|neha*|posledic*|spremeni*|preneha*|kaj_ce|kaj_pa_ce|kaj_ko izklopim|izklopimo|izklopite|izklopi|izklop|izklopa|izklopu|izklopljen*|ugasnem|ugasnemo|onemogocim|onemogocimo|brez_writeback* !streznik*|agent*|krmilnik*|racunalnik*|storitev|sinhroniz*|odklep*|sspr|racun*|zakaj|kdo|kdaj|napak*|portal*|polje|bot*|povej*|sporoci*|javi*|opozori*|obvesti*',
    'ali_naj|a_naj|naj|je_pametno|zakaj_bi|je_varno izklopim|izklopimo|izklopil|izklopili|izklopiti|ugasnem !streznik*|mfa|sinhroniz*|agent*|odklep*|sspr',
  ],
  off: [
    'hocem|hocemo|zelim|zelimo|rad_bi|radi_bi|rada_bi|naj_gre writeback|povratn* stran|proc|ven|ukinjen*|odstranjen* !ali|zakaj|kdaj|ce',
    'znebi*|znebim*|ukini|ukinemo|ukinite writeback*|povratn* !kako|zakaj|napak*|opozoril*',
    'ne_rabimo|ne_potrebujemo|nocemo|ne_zelimo|nocem writeback*|povratn* vec !ali|zakaj|odobr*|licenc*',
  ],
};
