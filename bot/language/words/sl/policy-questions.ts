import type { PolicyQuestions } from '../shape/of-policy.ts';

const EMERGENCY =
  'nujni_primer|nujnem_primeru|nujnega_primera|nujnim_primerom|nujen_primer|nujni_nacin|break_glass|breakglass';
const WITHOUT = 'brez_odobritve|brez_odobritev|brez_potrditve|brez_dovoljenja';
/** Of these it is another matter: a service that stopped, a user who can't go on. */
const ELSE =
  'uporabnik*|zaposlen*|ljudj*|geslo|gesla|gesel|gesli|ponastav*|sinhroniz*|storit*|adsync|agent*|carovnik*|streznik*|connect*|ukaz*|napak*|dogodek|dogodk*|racun*|licenc*|pravilnik*|writeback*|portal*|sspr|powershell|odklep*|racunalnik*|preizkus*|razporejeval*';
/** To carry a change out, or to begin one. */
const APPLY =
  'uveljavi*|uveljavlj*|uporabiti|uporabit|uporabim|uporabimo|izvesti|izvest|izvedem|izvedemo|izvesti|izvajati|naprej|nadaljev*|nadaljuj*|nastaviti|nastavit|nastavim|nastavimo|aplicira*';

/** How Slovenian asks of an emergency, of a freeze, and of what a change waits for. */
export const policyQuestions: PolicyQuestions = {
  'emergency-what': [
    `kaj|kako|pomeni|razlozi|razlozite|povej|povejte ${EMERGENCY} !pregled*|racun*|kdo|dostop*|skrbnik*`,
    `ali|lahko|imamo|obstaja|mogoce|dovoljen* ${EMERGENCY} nacin|moznost|gumb|postopek|mogoce|dovoljen*|razglasim*|uporabi* !pregled*|racun*|dostop*`,
  ],
  reviewed: [
    `${EMERGENCY}|${WITHOUT} pregled|pregleda*|pregledu|pregledan* !racun*`,
    'pregled dolgujemo|dolguje|manjka|odprt|opravljen|neopravljen|zamuja|caka !racun*|licenc*|dostop*',
  ],
  'who-skipped': [
    'kdo|ali|je preskocil*|zaobsel|zaobsla|obsel|obsla|preskocen* odobritev|odobritve|odobritvi|odobritelj* !lahko|sme|smem|naj|korak*',
    `kdo|ali_je|je_kdo|je_sla|je_sel|je_slo ${WITHOUT} !lahko|sme|smem|smemo|more|mora|naj|kaj|kako|zakaj|pregled*`,
  ],
  'stop-ends': [
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
  'may-apply': [
    `zakaj|kako_to ne_morem|ne_moremo|ne_morete|ne_smem|ne_smemo|ni_mogoce|ne_gre|ne_da|ne_dovoli|ne_pustis|onemogocen* ${APPLY} !${ELSE}|sam|sama|sami`,
    'zakaj|kako_to ne_morem|ne_moremo|ne_smem|ne_smemo|ni_mogoce|ne_da zacet*|zacn*|zaceti|nova_sprememb*|novo_spremembo|nove_spremembe !uporabnik*|geslo|sinhroniz*|storit*|agent*|carovnik*|streznik*|napak*|writeback*|preizkus*',
    `kaj ovira|zadrzuje|preprecuje|blokira|ustavlja|brani nas|me|mi|nam|spremembo|izvedbo|${APPLY} !${ELSE}|vklop*`,
    `kaj|na_kaj cakamo|se_cakamo|cakam !${ELSE}|odgovor`,
    `kdaj|od_kdaj lahko|bomo|bom|smem|smemo|mogoce ${APPLY} !${ELSE}|koncan*|odobr*|zamrznitev|zamrznitve`,
    `uveljavi|uveljavite|uveljavi_zdaj|izvedi_zdaj|izvedite_zdaj !ne|ne_uveljavi|kdaj|ce|kako|kdo|zakaj|jutri|nocoj|brez_odobritve|${ELSE}`,
  ],
};
