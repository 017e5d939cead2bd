import type { StandInPatterns } from '../shape/patterns.ts';

/** How Slovenian says who approves while somebody is away. */
export const standIns: StandInPatterns = {
  names: [
    /NAME,? (?:bo |naj |lahko |medtem |ta cas )?(?:odobrava|odobravala?|odobri|odobrila?|odloca|odlocala?|odloci|potrjuje|potrjevala?|podpisuje)(?: (?:zahteve|spremembe|vse))? (?:namesto mene|zame|za mene|v mojem imenu|v moji odsotnosti)/,
    /(?:namesto mene|zame|v mojem imenu|v moji odsotnosti) (?:bo |naj |lahko )?(?:odobrava|odobravala?|odobri|odobrila?|odloca|odlocala?|odloci|potrjuje|potrjevala?)(?: bo)? NAME/,
    /(?:odobrava|odobravala?|odloca|odlocala?|potrjuje)(?: bo| naj)? (?:namesto mene|zame|v mojem imenu) NAME/,
    /NAME (?:me (?:bo )?|bo (?:nadomescala? me|zamenjala? me))(?:nadomesca|nadomescala?|nadomestila?|zamenjuje|zamenjala?)?(?=[\s.,!]|$)/,
    /(?:me (?:bo )?)?(?:nadomesca|nadomescala?|nadomestila?|zamenjuje|zamenjala?)(?: me)?(?: bo)? NAME/,
    /moj[a]? (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava|nadomestni odobritelj|nadomestna odobriteljica) (?:je |bo )?NAME/,
    /NAME (?:je|bo) moj[a]? (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava)/,
    /(?:za|kot) (?:svojega |svojo |mojega |mojo )?(?:namestnika|namestnico|zastopnika|zastopnico|zamenjavo) (?:dolocam|imenujem|izbiram|predlagam|naj bo|doloci|imenuj) NAME/,
    /(?:dolocam|imenujem|izbiram|doloci|imenuj) NAME za (?:svojega |svojo |mojega |mojo )?(?:namestnika|namestnico|zastopnika|zastopnico|zamenjavo)/,
  ],
  beside: [
    /NAME,? (?:bo |naj |lahko |medtem |ta cas )?(?:odobrava|odobravala?|odobri|odobrila?|odloca|odlocala?|odloci|potrjuje|potrjevala?|podpisuje)/,
    /(?:odobrava|odobravala?|odloca|odlocala?|potrjuje|potrjevala?)(?: bo| naj)? NAME/,
  ],
  away: /(?:odsot\w+ (?:sem|bom)|(?:sem|bom) (?:\w+ )?odsot\w+|me (?:\w+ )?(?:ne bo|ni)|(?:ne bo|ni) me|(?:sem|bom) (?:\w+ )?na (?:dopustu|bolniski|bolniskem|poti|letnem dopustu)|na (?:dopustu|bolniski|letnem dopustu) (?:sem|bom)|grem na dopust)/,
  asks: /kdo (?:bo |naj |lahko |trenutno |zdaj )?(?:odobrava|odobri|odobraval|odloca|potrjuje) (?:namesto mene|zame|v mojem imenu)|kdo (?:namesto mene|zame|v mojem imenu) (?:odobrava|odloca|odobri|potrjuje)|kdo me (?:bo )?(?:nadomesca|nadomescal|zamenjuje|zastopa)|kdo je moj[a]? (?:namestnik|namestnica|zastopnik|zamenjava)|ali imam namestnika|imam namestnika|(?:koga|kogar) (?:nadomescam|zamenjujem|zastopam)|za koga odobravam|namesto koga odobravam|^moj[a]? (?:namestnik|namestnica)$|kdo so namestniki/,
  asksOf: [
    /kdo (?:bo |naj |lahko |trenutno |zdaj )?(?:odobrava\w*|odobri|odloca\w*|odloci|potrjuje|potrjeval\w*) (?:namesto|za|v imenu) NAME/,
    /kdo namesto NAME (?:odobrava|odloca|potrjuje)/,
    /kdo (?:bo |trenutno |zdaj )?(?:nadomesca\w*|zamenjuje|zamenjal\w*|zastopa\w*) NAME/,
    /kdo je (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava) (?:od |za )?NAME/,
    /(?:ali )?je NAME (?:zdaj |trenutno |se )?(?:odsot\w+|na dopustu|na bolniski)/,
    /(?:koga|namesto koga) (?:nadomesca|zamenjuje|odobrava) NAME/,
  ],
  asksAll:
    /kdo je (?:zdaj |trenutno |vse )?(?:odsot\w+|na dopustu|na bolniski)|kdo koga nadomesca|kdo namesto koga odobrava|(?:ali )?je kdo odsot\w+/,
  back: /(?:spet |ze |znova )?nazaj sem|(?:sem|jaz sem) (?:spet |ze |zdaj )?nazaj|spet sem (?:nazaj|tu|tukaj|v sluzbi|v pisarni|prisot\w+)|(?:sem|ze|spet) (?:spet )?(?:prisoten|prisotna)|vrnila? sem se|(?:koncaj|preklici|odstrani|ukini|zbrisi) (?:moj[eo]? |mojega |svoj[eo]? |svojega )?(?:nadomescanje|odsotnost|namestnika|namestnico|zastopanje|zamenjavo)|NAME (?:me )?(?:ne nadomesca|ne odobrava|ne odloca)(?: me)?(?: vec)?(?: (?:namesto mene|zame))?(?: vec)?|(?:ne potrebujem|nocem) (?:vec )?namestnika(?: vec)?/,
  nobody:
    /jo|ga|ju|jih|nas|vas|kdo|koga|kdor|nekdo|kdorkoli|nihce|on|ona|oni|to|ta|in|pa|a|ampak|prosim|naj|bo|lahko|medtem|zdaj|sodelavec|sodelavka|kolega|kolegica|gospod|gospa|gospe|zivjo|me|mene|namesto|zame|sem|bom|ni|ne|da|ki|ali|do|od|za|v|na|dopustu|dopust|odsoten|odsotna|dni|teden|tedna|tedne|konca|takrat|moj|moja|je|kot|ce|ko/,
};
