import type { StandInPatterns } from '../shape/patterns.ts';

/** How Slovenian says who approves while somebody is away. */
export const standIns: StandInPatterns = {
  names: [
    /NAME,? (?:bo |naj |lahko |medtem |ta cas )?(?:odobrava(?:ta|jo)?|odobravala?|odobravali|odobri|odobrila?|odloca(?:ta|jo)?|odlocala?|odloci|potrjuje(?:ta|jo)?|potrjevala?|podpisuje)(?: (?:zahteve|spremembe|vse))? (?:namesto mene|zame|za mene|v mojem imenu|v moji odsotnosti)/,
    /(?:namesto mene|zame|v mojem imenu|v moji odsotnosti) (?:bo |naj |lahko )?(?:odobrava(?:ta|jo)?|odobravala?|odobravali|odobri|odobrila?|odloca(?:ta|jo)?|odlocala?|odloci|potrjuje(?:ta|jo)?|potrjevala?)(?: bo)? NAME/,
    /(?:odobrava(?:ta|jo)?|odobravala?|odobravali|odloca(?:ta|jo)?|odlocala?|potrjuje)(?: bo| naj)? (?:namesto mene|zame|v mojem imenu) NAME/,
    /NAME,? (?:bo |naj |lahko )?(?:prevzame|prevzema|prevzela?|opravlja|opravi|opravljala?|ureja|resuje|odobrava) (?:vse )?moj[ae]? (?:odobritve|odobravanj[ae]|zahteve)/,
    /NAME (?:me (?:bo )?|bo (?:nadomescala? me|zamenjala? me))(?:nadomesca|nadomescala?|nadomestila?|zamenjuje|zamenjala?)?(?=[\s.,!]|$)/,
    /(?:me (?:bo )?)?(?:nadomesca|nadomescala?|nadomestila?|zamenjuje|zamenjala?)(?: me)?(?: bo)? NAME/,
    /moj[a]? (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava|nadomestni odobritelj|nadomestna odobriteljica) (?:je |bo )?NAME/,
    /NAME (?:je|bo) moj[a]? (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava)/,
    /(?:za|kot) (?:svojega |svojo |mojega |mojo )?(?:namestnika|namestnico|zastopnika|zastopnico|zamenjavo) (?:dolocam|imenujem|izbiram|predlagam|naj bo|doloci|imenuj) NAME/,
    /(?:dolocam|imenujem|izbiram|doloci|imenuj) NAME za (?:svojega |svojo |mojega |mojo )?(?:namestnika|namestnico|zastopnika|zastopnico|zamenjavo)/,
  ],
  beside: [
    /NAME,? (?:bo |naj |lahko |medtem |ta cas )?(?:odobrava(?:ta|jo)?|odobravala?|odobravali|odobri|odobrila?|odloca(?:ta|jo)?|odlocala?|odloci|potrjuje(?:ta|jo)?|potrjevala?|podpisuje)/,
    /(?:odobrava(?:ta|jo)?|odobravala?|odobravali|odloca(?:ta|jo)?|odlocala?|potrjuje(?:ta|jo)?|potrjevala?)(?: bo| naj)? NAME/,
  ],
  away: /(?:odsot\w+ (?:sem|bom)|(?:sem|bom) (?:\w+ )?odsot\w+|me (?:\w+ )?(?:ne bo|ni)|(?:ne bo|ni) me|(?:sem|bom) (?:\w+ )?na (?:dopustu|bolniski|bolniskem|poti|letnem dopustu)|na (?:dopustu|bolniski|letnem dopustu) (?:sem|bom)|grem na dopust|(?:sem|bom) (?:\w+ )?na (?:porodniski|porodniskem|porodniskem dopustu|porodniskem|starsevskem dopustu|bolniskem dopustu|pocitnicah)|(?:sem|bom) (?:\w+ )?(?:boln[ai]?|bolan|bolana|zbolela?)|boln[a] (?:sem|bom)|bolan (?:sem|bom)|zbolela? sem)/,
  asks: /kdo (?:bo |naj |lahko |trenutno |zdaj )?(?:odobrava|odobri|odobraval|odloca|potrjuje) (?:namesto mene|zame|v mojem imenu)|kdo (?:namesto mene|zame|v mojem imenu) (?:odobrava|odloca|odobri|potrjuje)|kdo me (?:bo )?(?:nadomesca|nadomescal|zamenjuje|zastopa)|kdo je moj[a]? (?:namestnik|namestnica|zastopnik|zamenjava)|ali imam namestnika|imam namestnika|(?:koga|kogar) (?:nadomescam|zamenjujem|zastopam)|za koga odobravam|namesto koga odobravam|^moj[a]? (?:namestnik|namestnica)$|kdo so namestniki/,
  asksOf: [
    /koga je NAME (?:dolocil\w*|imenoval\w*|izbral\w*)/,
    /(?:ali )?(?:je )?kdo (?:zdaj |trenutno )?(?:nadomesca\w*|zamenjuje|odobrava namesto) NAME/,
    /(?:ali )?NAME (?:zdaj |trenutno |se )?(?:koga|kogarkoli|nekoga) (?:zdaj |trenutno )?(?:nadomesca\w*|zamenjuje|zastopa)/,
    /kdo (?:bo |naj |lahko |trenutno |zdaj )?(?:odobrava\w*|odobri|odloca\w*|odloci|potrjuje|potrjeval\w*) (?:namesto|za|v imenu) NAME/,
    /kdo namesto NAME (?:odobrava|odloca|potrjuje)/,
    /kdo (?:bo |trenutno |zdaj )?(?:nadomesca\w*|zamenjuje|zamenjal\w*|zastopa\w*) NAME/,
    /kdo je (?:namestnik|namestnica|zastopnik|zastopnica|zamenjava) (?:od |za )?NAME/,
    /(?:ali )?je NAME (?:zdaj |trenutno |se )?(?:odsot\w+|na dopustu|na bolniski)/,
    /(?:koga|namesto koga) (?:nadomesca|zamenjuje|odobrava) NAME/,
  ],
  asked: [
    /kdo je bila? namesto NAME/,
    /kdo (?:je |bi )?(?:odobril\w*|odobraval\w*|odlocil\w*|odlocal\w*|potrdil\w*|potrjeval\w*|zavrnil\w*) (?:namesto|v imenu) NAME/,
    /kdo je (?:namesto|v imenu) NAME (?:odobril\w*|odobraval\w*|odlocil\w*|odlocal\w*|potrdil\w*|zavrnil\w*)/,
    /kdo je (?:nadomescal\w*|nadomestil\w*|zamenjal\w*|zamenjeval\w*|zastopal\w*) NAME/,
    /(?:ali )?je kdo (?:odobril|odobraval|odlocil|odlocal|potrdil) (?:namesto|v imenu) NAME/,
    /kdo je bila? (?:namestnik|namestnica|zamenjava) (?:od |za )?NAME/,
  ],
  asksAll:
    /kdo je (?:zdaj |trenutno |vse )?(?:odsot\w+|na dopustu|na bolniski)|kdo koga nadomesca|kdo namesto koga odobrava|(?:ali )?je kdo odsot\w+/,
  back: /(?:spet |ze |znova )?nazaj sem|(?:sem|jaz sem) (?:spet |ze |zdaj )?nazaj|spet sem (?:nazaj|tu|tukaj|v sluzbi|v pisarni|prisot\w+)|(?:sem|ze|spet) (?:spet )?(?:prisoten|prisotna)|vrnila? sem se|(?:koncaj|preklici|odstrani|ukini|zbrisi) (?:moj[eo]? |mojega |svoj[eo]? |svojega )?(?:nadomescanje|odsotnost|namestnika|namestnico|zastopanje|zamenjavo)|NAME (?:me )?(?:ne nadomesca|ne odobrava|ne odloca)(?: me)?(?: vec)?(?: (?:namesto mene|zame))?(?: vec)?|(?:ne potrebujem|nocem) (?:vec )?namestnika(?: vec)?/,
  stays:
    /(?:vendarle |vseeno |kljub vsemu )?ne grem (?:vec |vendarle |vseeno )*na (?:letni |porodniski )?(?:dopust|pocitnice|pot|bolnisko)|(?:vendarle |vseeno |le )(?:ne bom|nisem) (?:\w+ )?(?:odsot\w+|na dopustu|na bolniski|na poti)|ne bom (?:vendarle |vseeno |vec )?(?:odsot\w+|na dopustu|na bolniski|na poti)|(?:vendarle|vseeno|le) (?:bom|ostanem|ostajam) (?:tu|tukaj|v sluzbi|doma|prisot\w+)|(?:moj )?(?:dopust|odsotnost|pot) (?:mi )?(?:je |bo )?(?:odpade|odpadel|odpadla|odpovedan\w*|prestavljen\w*|preklican\w*)|(?:odpade|odpadel|odpadla) (?:mi )?(?:je )?(?:moj )?(?:dopust|odsotnost|pot)/,
  notAway: /nisem (?:\w+ )?(?:odsot\w+|na dopustu|na bolniski|na poti|boln[ai]?|bolan)/,
  or: /in|ter|ali|oziroma|&/,
  places: /v|na|iz|od|pri|s|z|za|do|k/,
  nobody:
    /jo|ga|ju|jih|nas|vas|kdo|koga|kdor|nekdo|kdorkoli|nihce|on|ona|oni|to|ta|in|ter|oziroma|pa|a|ampak|prosim|naj|bo|lahko|medtem|zdaj|sodelavec|sodelavka|kolega|kolegica|gospod|gospa|gospe|zivjo|me|mene|namesto|zame|sem|bom|ni|ne|da|ki|ali|do|od|za|v|na|dopustu|dopust|odsoten|odsotna|dni|teden|tedna|tedne|konca|takrat|moj|moja|je|kot|ce|ko/,
};
