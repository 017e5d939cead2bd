import type { ProofPatterns } from '../shape/forms.ts';

/** What makes it another wish: a file, an auditor's pack, another state, how proving is done, or whether it works at all. */
const NOT =
  'izvoz*|izvozi*|datotek*|prenes*|csv|json|pdf|porocil*|paket*|revizor*|revizij*|presoj*|skladnost*|licenc*|p1|p2|sinhron*|kako|steje|velja|moram|treba|vklopljen*|deluje|dela|delujoc*|prizgan*|aktiv*|odkle*|sspr|identitet*|preizkus*|streznik*|dnevnik*|dogod*|placil*|naslov*|ce|kdo|kdaj|zakaj|brez|ni|nocem|dokazati|dokazem|dokazes';
/** Read without what people say around it: a proof by itself is asked for by these alone. */
const ASKED =
  'pokaz*|vidim|videti|videl|vidis|kje|daj*|prosim|imas|imate|spet|znova|nazaj|se_enkrat|hocem|zelim|rabim|potrebujem|prikaz*|odpri*|poglej|pogledal|najdem|poisci*|obstaja|je|kaksen|za_to|o_tem|zadnj*|ta|tisti';

/** How Slovenian asks for the proof. */
export const proof: ProofPatterns = {
  asks: [
    `dokaz|dokaza|dokazi|dokaze|dokazu|dokazilo|dokazila ${ASKED} !${NOT}`,
    `kaj dokazuje to|tega !${NOT}`,
    `dokazi|dokazite to|mi|prosim|nam|da_je_koncano|da_je_narejeno !${NOT}|da_je_v*`,
    `pokaz*|kje|vidim|prikaz*|daj*|poisci*|odpri* kartic*_konc*|kartic*_z_dokaz|kartic*_o_konc|koncn*_kartic*|zadnj*_rezultat*|kartic*_dokaz* !${NOT}`,
  ],
  alone: { before: '', proof: 'dokaz|dokazi|dokazite|dokaze', after: 'prosim' },
};
