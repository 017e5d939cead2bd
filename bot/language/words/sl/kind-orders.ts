import type { KindOrders } from '../shape/of-kinds.ts';

const ask =
  /(?:(?:prosim|prosimo|lepo|no|ok|daj|dajte|dajmo|zdaj|takoj|hitro|raje|se|pa|in|zato|torej|kar|lahko|a lahko|ali lahko|bi|rad bi|rada bi|radi bi|hocem|hocemo|zelim|zelimo|moram|moramo|treba je|to je bila napaka|bila je napaka|moja napaka|pol je (?:ze )?narejen\w*|napol je (?:ze )?narejen\w*|del je (?:ze )?narejen\w*|sorry) )*/;
/** That people suffer: no news for whoever then says what is to be done. */
const grief =
  /(?:(?:vsi|nasi|nasa|nas|vse|vec|prevec|ze|mi|nam) )*(?:uporabnik\w*|ljudj?e|ljudem|stranke|zaposleni|sodelavc\w*|kolegi|vsi|vsak|podpora|podporo|helpdesk|help desk|sef\w*|direktor\w*|telefon\w*|nihce)(?: (?:se|so|je|ze|kar|vsi|zelo|nam|mi|ves cas|stalno|ni|niso))* (?:pritozuje\w*|pritozil\w*|jezi\w*|jezni|jezen|jezna|besni\w*|tarna\w*|jamra\w*|godrnja\w*|krici\w*|vpije\w*|zvoni\w*|nezadovoljn\w*|zadovoljn\w*|zmeden\w*|zasipa\w*|utaplja\w*|pritozb\w*|nergajo|sitnari\w*|trpijo|klice\w*|klicejo nas)(?: zaradi tega)? (?:in |zato |pa )*/;
const whatever =
  /(?:to|ga|vse|vse skupaj|stvar|zadevo|(?:zadnjo |celo |to )?spremembo|vse spremembe|(?:vse )?kar (?:si|ste|je bilo) (?:ze )?(?:naredil\w?|narejen\w*|spremenil\w?|spremenjen\w*)|kar je bilo narejeno|(?:tvoje|vase) (?:delo|spremembe))/;
const asBefore =
  /(?:kot|kakor|kakrsno|tako kot|tja kjer|na to kar) (?:je|so) (?:to |vse )?bil\w?(?: prej)?|na (?:staro|prejsnje(?: stanje)?|prvotno(?: stanje)?|zacetek)|v (?:prejsnje|prvotno|staro) stanje/;
const undo = new RegExp(
  `${ask.source}(?:(?:razveljavi|razveljavite|razveljavimo|razveljaviti|povrni|povrnite|spravi nazaj|spravite nazaj|daj nazaj|dajte nazaj|dajmo nazaj|vrni nazaj|vrnite nazaj)(?: ${whatever.source})?(?: (?:nazaj|${asBefore.source}))?|(?:vrni|vrnite|daj|dajte|postavi|postavite|spravi|spravite|vrzi|nastavi|obrni)(?: ${whatever.source})? (?:nazaj|${asBefore.source})(?: (?:${asBefore.source}))?|nazaj ${whatever.source})(?: (?:prosim|zdaj|takoj|spet))*`,
);
const down = new RegExp(
  `${ask.source}(?:(?:daj|dajte|dajmo|daj mo|vrzi|vrzite|snemi|snemite|spravi|spravite|potegni|potegnite|dat|dati) (?:(?:to|ga|tole|zadevo|stvar|writeback|povratno zapisovanje|spet|zdaj|raje|nazaj) )*dol(?: prosim| spet| zdaj| takoj| nazaj)*|(?:izklopi|izklopite|izklopimo|ugasni|ugasnite)(?: (?:to|ga|vse|spet|nazaj|writeback))*)`,
);
/** With "dol" alone it is said of nothing that stands elsewhere. */
const half =
  /(?:(?:strezni\w+|connect\w*|portaln\w+|carovnisk\w+|oblacn\w+) (?:del|polovic\w+|stran|stikalo|kljukic\w+|polje|okence)|(?:del|polovico|stran|kljukic\w+|polje|okence|stikalo) (?:v portalu|na portalu|v carovniku|na strezniku|pri connectu|na connectu|za portal|za streznik|pri portalu|portala|connecta|streznika))/;
const place =
  /(?:(?:iz portala|s portala|iz carovnika|s streznika|s connecta)|(?:v|na|pri) (?:portalu|strezniku|carovniku|connectu|connect strezniku)|portal|streznik|carovnik)/;
const only = /(?:samo|le|prosim|zgolj|lahko|ali|ga|mi|nam|writeback|ali lahko|a lahko) /;
const verb =
  /(?:izklopi|izklopite|izklopimo|izklopil|izklopili|izklopiti|ugasni|ugasnite|ugasniti|odkljukaj|odkljukajte|odznaci|odznacite|pocisti|pocistite|odstrani|odstranite|onemogoci|onemogocite|izkljuci|izkljucite|daj dol|dajte dol|snemi|snemite|vzemi|vzemite|umakni|umaknite)/;
/** One half is named, and nothing but that it goes off. */
const oneHalf = new RegExp(
  `(?:${only.source})*(?:${verb.source} (?:${only.source})*(?:${half.source}|${place.source})|(?:${half.source}|${place.source}) (?:${only.source})*${verb.source}|daj(?:te)? (?:${only.source})*(?:${half.source}|${place.source}) (?:dol|stran))(?: (?:samo|prosim|zdaj|izklopi|ugasni|pa nic drugega))*`,
);

const connect =
  /(?:(?:nas |nasega |ta |tega |star\w* |ves |entra |azure ad |aad |microsoft )*connect\w*(?: sync\w*| streznik\w*)?|streznik\w* connect\w*)/;
const cloudSync =
  /(?:(?:nas\w* |entra |microsoft |vso |to )*cloud sync\w*|(?:nas\w* |vso |to )*sinhronizacij\w* v oblaku|agent\w* (?:za |od )?(?:cloud sync\w*|sinhronizacij\w+ v oblaku)|cloud sync agent\w*)/;
const removing =
  /(?:odstrani|odstranim|odstranite|odstranimo|odstraniti|odstranil\w?|odnamesti\w*|odmesti\w*|deinstaliraj\w*|izbrisi|izbrisite|izbrisemo|pobrisem|pobrisemo|pobrisi|pobrisite|zbrisem|zbrisi|ukini|ukinem|ukinemo|ukinite|ukiniti|ukinil\w?|umakni|umaknem|umaknemo|umaknite|umakniti|opusti|opustim|opustimo|opustite|opustiti|opustil\w?|znebi|znebim|znebimo|znebite|znebiti|znebil\w?|resil\w?|upokoji\w*|vrzi ven|vrzemo ven|vrzite ven|razgradi\w*|(?:gremo|grem|greste|iti|sli|pridemo|odidemo|odmaknemo) (?:s|z|stran od|proc od|stran s))/;
const wish =
  /(?:(?:prosim|prosimo|radi|rad|rada|bi|se|zelim|zelimo|hocem|hocemo|lahko|ali|a|naj|kdaj|kako|kaj|je|treba|da|zdaj|moramo|moram|nameravamo|nacrtujemo|ga|koncno|potrebno|potrebujem\w*|potem|narediti|storiti|pripraviti|sef|direktor|hoce|zeli|po prehodu|ze|cas|ven) )*/;
const after =
  /(?: (?:dol|stran|proc|s streznika|zdaj|prosim|letos|koncno|v celoti|popolnoma|za vedno|s streznika|cim prej|kmalu|vec))*/;
const unapproved =
  /(?:brez (?:vsake |kakrsne koli |cakanja na |da cakam\w* na |da vprasa\w* )?(?:odobrit\w+|odobritelj\w*|potrditv\w+|kolega|cakanja|dovoljenja|megan\w*|vprasanja|soglasja|druge osebe)|na svojo roko|sam od sebe|ne da bi (?:kdo )?odobril\w*|ne da bi cakal\w* na odobritev|kar sam|kar sami|mimo odobrit\w+|in preskoci(?:te)? odobritev)/;
const offWords =
  /(?:(?:izklopi\w*|izklopil\w*|ugasne\w*|ugasni\w*|ugasnil\w*|onemogoci\w*|izkljuci\w*)(?: (?:ga|to|writeback|povratno zapisovanje|povratno zapisovanje gesel))?)/;
const moveWords =
  /(?:(?:preseli\w*|preselil\w*|selimo|migrira\w*|prestavi\w*|prestopi\w*|premakni\w*)(?: nas)?(?: se)?(?: na (?:cloud sync|sinhronizacijo v oblaku))?|gremo na (?:cloud sync|sinhronizacijo v oblaku)|zacni\w* prehod|zacni\w* selitev|naredi\w* prehod)/;
const may =
  /(?:(?:prosim|lahko|ali|a|bi|ga|nas|me|kako|naj|mi|se|smem|smemo|to|rad|rada|radi|hocem|hocemo|zelim|zelimo|je|mogoce|mozno) )*/;
const soon = /(?: (?:zdaj|takoj|danes|kar|prosim|nemudoma))*/;

/** How Slovenian orders things of its two clients and of what was done: whole texts. */
export const kindOrders: KindOrders = {
  'half-alone': new RegExp(
    `(?:(?:ne|no|raje|pravzaprav|pa|prosim|kar|naj bo|ok|vendarle|premislilw* sem si) )*(?:oba dela|obe polovici|oboje|(?:samo|le|zgolj) (?:${half.source}|portal|streznik))(?: prosim| raje| potem)*|(?:raje |pa )?(?:${half.source}|portal|streznik) (?:samo|edino)(?: prosim)*`,
  ),
  'how-far': new RegExp(
    /(?:no |in |torej )?(?:kje smo|kako dalec smo|do kod smo|kako kaze|kako gre|kje je|kaksno je stanje|kako je|kako napreduje|kako poteka|kam smo prisli)(?: (?:s|z|pri|na))? (?:nas\w* )?(?:izklop\w*|prehod\w*|selitv\w*|selitev|preselitv\w*|migracij\w*)(?: zdaj)?|(?:ali )?naj (?:zdaj )?(?:neham|nehamo|ustavim|ustavimo|prekinem) ali (?:nadaljujem|nadaljujemo|grem naprej|gremo naprej)|(?:ali )?naj (?:zdaj )?(?:nadaljujem|nadaljujemo) ali (?:neham|nehamo|prekinem|ustavim|ustavimo)|(?:prosim |zdaj )*(?:dokoncaj|dokoncajte|dokoncajmo|koncaj|koncajte do konca)(?: (?:to|ga|do konca|izklop|prehod|ostalo|se ostalo))*|kdaj (?:se )?(?:bo|bodo) (?:(?:se|to|ga|writeback|zapisovanje|povratno zapisovanje) )*(?:izklop\w*|ugasn\w*)/,
  ),
  'what-left': new RegExp(
    /(?:(?:smo )?preklical\w* smo (?:in )?|po preklicu )?kaj (?:(?:je|pa|se|vse|torej|nam) )*(?:ostalo|narejeno|izklopljeno|ostane)(?: (?:narejeno|narejenega|izklopljeno|izklopljenega|spremenjeno|za njo|nastavljeno|od nje))*(?: po preklicu| od preklicane spremembe| pred preklicem| ko smo preklicali)|preklical\w* smo (?:in )?kaj (?:(?:je|pa|se|vse) )*(?:ostalo|ostane)(?: (?:narejeno|narejenega|izklopljeno|izklopljenega|za njo))*|kaj (?:je )?(?:naredila|pustila) preklicana sprememba/,
  ),
  'on-again': new RegExp(
    /(?:(?:prosim|lahko|dajmo|daj|dajte|bi|radi|rad) )*(?:(?:vklopi|vklopite|vklopimo|prizgi|prizgite)(?: (?:ga|to|writeback|nazaj|spet|znova))* (?:ker )?(?:ljudje|uporabniki|vsi|sodelavci|stranke) (?:(?:se|nas|ze|vsi|ves cas) )*(?:klicejo|pritozujejo|jezijo|tarnajo|jamrajo)(?: nas)?|(?:ozivi|ozivite|obudi|obudite|reaktiviraj|reaktivirajte|spravi v zivljenje)(?: (?:ga|to|writeback|povratno zapisovanje))?|(?:vrni|vrnite|daj|dajte) (?:jim|ljudem|uporabnikom|nam) (?:nazaj )?(?:writeback|povratno zapisovanje(?: gesel)?)(?: nazaj)?)(?: spet| znova| prosim| zdaj)*/,
  ),
  'who-off': new RegExp(
    /(?:ali |a )?(?:si|ste|je) (?:bil\w? )?(?:ga |to )?(?:ti|vi|megan|alex|bot) (?:ga |to )?(?:tisti ki ga je )?(?:izklopil\w?|ugasnil\w?|onemogocil\w?)|(?:ali |a )?(?:si|ste) ga (?:ti |vi )?(?:izklopil\w?|ugasnil\w?)|kdo (?:(?:ga|to|je|nam|writeback) )+(?:ugasnil\w?|izvlekel\w?|ukinil\w?|vzel\w?)|(?:si|ste|je) bil\w? (?:to )?(?:ti|vi) (?:ki|tisti ki) (?:je|ga je|si ga|ste ga) (?:ga )?(?:izklopil\w?|ugasnil\w?)/,
  ),
  'stop-off': new RegExp(
    `(?:pozabi|pozabite|pozabimo)(?: na)? (?:ta )?(?:izklop|izklapljanje)(?: prosim)?|${grief.source}${ask.source}(?:prekini|prekinite|ustavi|ustavite|preklici|preklicite|nehaj|nehajte|stop)(?: (?:to|vse|spremembo|takoj|zdaj|prosim))*|(?:(?:rad|rada|radi|bi|prosim|zelim|zelimo) )*(?:umikam|umikamo|umaknem|umaknemo|umaknil\\w?|umakni|preklicujem|preklicujemo|preklical\\w?|preklicem|odstopam|odstopamo od) (?:(?:svojo|naso|to|moj|nas|ta|svoj) )*(?:prosnjo|zahtevo|zahtevek|predlog|vlogo|zelj\\w+) (?:za|po) (?:izklop\\w*|izklapljanje)`,
  ),
  'stop-move': new RegExp(
    /(?:(?:rad|rada|radi|bi|prosim|zelim|zelimo) )*(?:umikam|umikamo|umaknem|umaknemo|umaknil\w?|umakni|preklicujem|preklicujemo|preklical\w?|preklicem|odstopam|odstopamo od) (?:(?:svojo|naso|to|moj|nas|ta|svoj) )*(?:prosnjo|zahtevo|zahtevek|predlog|vlogo|zelj\w+) (?:za|po) (?:prehod\w*|selitev|selitvi|preselitev)(?: na cloud sync| na sinhronizacijo v oblaku)?/,
  ),
  'off-unapproved': new RegExp(
    `${may.source}(?:${offWords.source}${soon.source} ${unapproved.source}|${unapproved.source} (?:ga |to )?${offWords.source}|preskoci\\w* odobritev (?:in|za) (?:izklop\\w*|ugasn\\w*))${soon.source}`,
  ),
  'move-unapproved': new RegExp(
    `${may.source}(?:${moveWords.source}${soon.source} ${unapproved.source}|${unapproved.source} ${may.source}${moveWords.source})${soon.source}`,
  ),
  undo: new RegExp(`(?:${grief.source})?${undo.source}`),
  off: new RegExp(
    `(?:${grief.source})${down.source}|${ask.source}(?:daj|dajte|dajmo) (?:to|ga|tole|zadevo|stvar|writeback)(?: (?:spet|zdaj|raje|nazaj|prosim))* (?:dol|stran|ven)(?: prosim| spet| zdaj| takoj)*|${oneHalf.source}`,
  ),
  'off-other': new RegExp(
    `${wish.source}(?:${removing.source}|ustavi|ustavite|ustavimo|prekini|prekinite|koncaj|koncajte|zaustavi|zaustavite) ${cloudSync.source}${after.source}`,
  ),
  uninstall: new RegExp(
    `${wish.source}${removing.source} (?:bi )?(?:se )?${connect.source}${after.source}|${wish.source}(?:se )?${connect.source} (?:(?:se|zdaj|ze|lahko|potem|smem|smemo|naj) )*${removing.source}${after.source}|(?:nocem|nocemo|ne rabimo|ne potrebujemo|ne zelimo|ne uporabljamo) (?:vec )?${connect.source}(?: vec)?|(?:ustavi|ustavite|zapri|zaprite) ${connect.source}${after.source}|(?:prosim )?(?:izklopi|izklopite|izklopimo|ugasni|ugasnite) (?:ga |to )?in (?:potem )?(?:odstrani|odstranite|odstranimo|odmesti\\w*|odnamesti\\w*|izbrisi|izbrisite|pobrisi|pobrisite)(?: (?:ga|${connect.source}))?${after.source}|connect (?:mora|naj gre|gre) (?:stran|proc|ven|it stran)`,
  ),
  'move-done': new RegExp(
    /(?:ali |a )?(?:je|smo|ste) (?:(?:nas|nasa|ta|ze|zdaj|vsa|cela|celoten) )*(?:prehod|prehodom|selitev|preselitev|migracija|selitvijo)(?: na cloud sync| na sinhronizacijo v oblaku)? (?:(?:ze|zdaj|koncno|res) )*(?:mimo|za nami|koncan\w?|zakljucen\w?|opravljen\w?|narejen\w?|izveden\w?|izpeljan\w?|uspel\w?|gotov\w?|konec|zgodovina)|(?:ali |a )?smo (?:(?:ze|zdaj|koncno) )*(?:koncali|cez|zakljucili|opravili|gotovi|naredili)(?: ze)? (?:s |z )?(?:prehodom|selitvijo|preselitvijo|migracijo|prehod|selitev|migracijo)(?: na cloud sync| na sinhronizacijo v oblaku)?|(?:ali |a )?se je (?:prehod|selitev|migracija) (?:ze )?(?:koncal\w?|zakljucil\w?|zgodil\w?|izsel|izsla)|(?:prehod|selitev) (?:je )?(?:ze )?(?:mimo|koncan\w?|za nami)|(?:ali |a )?smo (?:se )?ze (?:preseljeni|presli|preselili)/,
  ),
  'move-back': new RegExp(
    /(?:(?:prosim|lahko|radi bi|rad bi|rada bi|hocem|hocemo|zelimo|zelim|dajmo|daj|dajte|bi|sli|ali|kar|zdaj|se) )*(?:(?:vrni|vrnite|vrnimo|vrnil|vrnili|vrniti|preseli|preselite|preselimo|prestavi|prestavite|daj|dajte|spravi|spravite|preklopi|preklopite|pojdimo|gremo|sli|iti) )?(?:(?:nas|se|vse|me|ga|bi) )*(?:nazaj |spet |znova )*(?:sli )?na (?:nas |star\w* )*(?:entra |aad )?(?:connect\w*(?: sync)?|star\w+ (?:odjemalc\w*|sinhronizacij\w*|streznik\w*))(?: nazaj| spet| prosim| zdaj)*/,
  ),
  'which-client': new RegExp(
    /kater\w+ (?:od njiju |od obeh |od teh |odjemalec )?je kater\w+|kater\w+ je (?:connect|cloud sync|sinhronizacija v oblaku) in kater\w+ (?:je )?(?:connect|cloud sync|sinhronizacija v oblaku)|(?:kater\w+|kdo)(?: (?:od njiju|od obeh|odjemalec|agent|streznik|izmed njiju|od odjemalcev))? (?:(?:zdaj|tu|trenutno|pri nas|pravzaprav|po prehodu|sedaj) )*(?:zapisuje|pise|prenasa|vraca|opravlja|skrbi za|dela|je zadolzen za|skrbi)(?: (?:zdaj|gesla|zapisovanje|povratno zapisovanje|gesel|writeback|ponastavitve|nazaj|tu|trenutno|pri nas|po prehodu|sedaj|odkar smo presli))+/,
  ),
  'which-to-keep': new RegExp(
    /(?:kater\w+)(?: (?:od njiju|od obeh|odjemalca|izmed njiju|od teh dveh|od odjemalcev|od teh))? (?:(?:naj|lahko|moram|moramo|bi|smem|smemo|pa|je treba|mora|potem|zdaj) )+(?:pustim|pustimo|pustiti|pustil\w?|obdrzim|obdrzimo|obdrzati|obdrzal\w?|ostane|ostati|gre|iti|odstranim|odstranimo|odstraniti|izklopim|izklopimo|izklopiti|uporabljam|uporabljamo|izberem|izberemo|ukinem|ukinemo|pobrisem|zbrisem|ohranim|ohranimo|ugasnem|ugasnemo)(?: (?:stran|vklopljen\w*|namescen\w*|zdaj|tu|dol))*|(?:ali |a )?(?:(?:se|res|sploh) )?(?:rabimo|rabim|potrebujemo|potrebujem|moramo imeti|moram imeti) (?:(?:se|res|sploh) )?(?:oba|dva|obadva)(?: odjemalca)?|(?:ali |a )?(?:lahko|naj) (?:pustim|pustimo|obdrzim|obdrzimo|imam|imamo|ostaneta) (?:oba|dva|obadva)(?: odjemalca)?|kateri (?:od (?:njiju|obeh|teh) )?je pravi/,
  ),
};
