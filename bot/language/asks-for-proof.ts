import type { Locale } from '../workflow/locale.ts';
import { fits, parse, tell, vocabularyOf } from './engine/pattern.ts';

/** What makes it another wish: a file, an auditor's pack, another state, how proving is done, or whether it works at all. */
const NOT_EN =
  'export|exports|file|files|download|csv|json|jsonl|pdf|report|pack|package|auditor|auditors|audit|compliance|iso|licence|licences|license|p1|p2|sync|syncs|how|counts|count|need_to|have_to|must|on|works|work|working|active|enabled|unlock|sspr|identity|test|tests|server|log|event|payment|address|read|reading|proofread|concept|point|i_prove|residence|if|who|when|why|without|no_proof|not|dont|proven';
const NOT_SL =
  'izvoz*|izvozi*|datotek*|prenes*|csv|json|pdf|porocil*|paket*|revizor*|revizij*|presoj*|skladnost*|licenc*|p1|p2|sinhron*|kako|steje|velja|moram|treba|vklopljen*|deluje|dela|delujoc*|prizgan*|aktiv*|odkle*|sspr|identitet*|preizkus*|streznik*|dnevnik*|dogod*|placil*|naslov*|ce|kdo|kdaj|zakaj|brez|ni|nocem|dokazati|dokazem|dokazes';
/** Read without what people say around it: a proof by itself is asked for by these alone. */
const ASKED_EN =
  'show|see|where|wheres|give|bring|want|have|again|back|please|pls|get|find|need|is_there|what_is|whats|got|any|look|open|display|your|another|of_the_change|of_this_change|of_this|of_it|last|newest|another|once_more';
const ASKED_SL =
  'pokaz*|vidim|videti|videl|vidis|kje|daj*|prosim|imas|imate|spet|znova|nazaj|se_enkrat|hocem|zelim|rabim|potrebujem|prikaz*|odpri*|poglej|pogledal|najdem|poisci*|obstaja|je|kaksen|za_to|o_tem|zadnj*|ta|tisti';

const PATTERNS = {
  en: [
    `proof|proofs|proove ${ASKED_EN} !${NOT_EN}`,
    `prove|proves|proove it|that|this|to_me|please|pls|your !${NOT_EN}|is|its|it_is|writeback|sync`,
    `show|bring|see|where|wheres|find|give|open|display|get done_card|result_card|final_card|closing_card|last_result|card_that_said !${NOT_EN}`,
    `what|whats proves it|that|this !${NOT_EN}`,
    `evidence of_the_change|of_this_change|it_was_done|it_is_done !${NOT_EN}`,
  ],
  sl: [
    `dokaz|dokaza|dokazi|dokaze|dokazu|dokazilo|dokazila ${ASKED_SL} !${NOT_SL}`,
    `kaj dokazuje to|tega !${NOT_SL}`,
    `dokazi|dokazite to|mi|prosim|nam|da_je_koncano|da_je_narejeno !${NOT_SL}|da_je_v*`,
    `pokaz*|kje|vidim|prikaz*|daj*|poisci*|odpri* kartic*_konc|kartic*_z_dokaz|kartic*_o_konc|koncn*_kartic|zadnj*_rezultat|kartic*_dokaz !${NOT_SL}`,
  ],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;

const COMPILED = [...PATTERNS.en, ...PATTERNS.sl].map(parse);
const VOCABULARY = vocabularyOf(COMPILED);
/** Nothing else is said. */
const ALONE = /^(the |your )?(proof|prove|proofs|proove|dokaz|dokazi|dokazite|dokaze)( (please|pls|prosim))?$/;
const MOST_WORDS = 10;

/** "Show me the proof", "dokaži": the card that showed how the last change ended, and not whether it is on or a file for an auditor. */
export function asksForProof(text: string): boolean {
  const told = tell(text, VOCABULARY);
  if (told.words.length > MOST_WORDS) return false;
  return ALONE.test(told.words.join(' ')) || COMPILED.some((pattern) => fits(pattern, told));
}
