import type { ParticularPatterns } from '../shape/patterns.ts';

/** What a Slovenian question is about in particular. */
export const particulars: ParticularPatterns = {
  someone: /(ne)?kdo/,
  lacking: /manjk|fali|ovir|zadrz/,
  enoughRole: /hibridn\w*|pravilnik\w* za preverjanje/,
  field: /varnostn\w*|uporabnisk\w*/,
  admin: /skrbnik\w*|administrator\w*/,
  adminOf: /skrbnik\w* (uporabnikov|varnosti|gesel|aplikacij)/,
  when: /ce|ko|kadar|cim|brz|kdaj/,
  please: /prosim/,
  ends: /ne |nehaj\w*|prenehaj\w*|koncaj\w*|ustavi\w*|ukini\w*|nic vec/,
  asks: /kaj|koga|kdo|komu|kje|kateri\w*|katere|ali (?!lahko|bi\b)/,
  orders: /povej/,
  roles: {
    'Global Administrator': /global/,
    'Hybrid Identity Administrator': /hibri/,
    'Authentication Policy Administrator': /pravilnik/,
  },
  connect: /connect(?:a|u|om|ov\w*)?(?![\s-]*(?:cloud|health|oblak))/,
  cloudSync: /sinhronizacij\S{0,3} v oblaku/,
  cloudSyncToo:
    /obla[čc]n\p{L}{1,3} sinhro(?:nizacij)?\p{L}{0,3}|sinhronizacij\p{L}{0,3} v (?:obalku|oblkau|oblaki|oblku|olbaku|oblaek|cloudu?|oblak)|(?:v )?(?:cloud|oblak) sinhronizacij\p{L}{0,3}|oblak[ -]?sync|sinhro v oblaku/u,
  connects: /connect(?:a|u|om|ov|ova|ovo|ovi|ih)/,
  serverHalf:
    /strežni[kš]|strezni[ks]|čarovni[kš]|carovni[ks]|connect\p{L}* (?:del|polovic|stran|kljukic)|(?:del|polovic\p{L}|kljukic\p{L}) (?:pri|na|za)? ?connect/u,
  portalHalf: /portal/,
  kept: /(?:pusti|pustite|obdrži|obdrzi|ne pa)(?:te)?\s+(?:(?:na|v)\s+)?(?:portal|strežnik|streznik|čarovnik|carovnik)\p{L}*|(?:portal|strežnik|streznik)\p{L}*\s+(?:pa\s+)?(?:pusti|naj\s+ostane|obdrži|obdrzi)\p{L}*/u,
  ofKinds: {
    'not-to-move':
      /(?:(?:prosim|prosimo|lepo|ej|hej|pa) )*(?:(?:nas|me|nikar|naj|raje|se|ze) )*(?:(?:ne|nikar|nikoli) (?:(?:nas|me|se|ga|ne|zdaj) )*(?:seli|preseli|preseljuj|premakni|premikaj|prestavi|prestavljaj|migriraj|prestopi|seliti|preseliti|seljavaj|sili)(?:te|mo|j|jte|jmo|m)?(?: (?:nas|me|tega|nicesar|nic|writebacka|zapisovanja))*(?: (?:na|v) (?:cloud ?sync|sinhronizacij\w+ v oblaku|oblak))?|(?:nocem|nocemo|ne zelim|ne zelimo|ne bi radi|ne bomo|nimamo namena|ni treba) (?:se )?(?:selit\w*|preselit\w*|prestopit\w*|selili|preselili|presli|it|iti|prehoda|selitve|migracije|(?:na )?(?:cloud ?sync\w*|sinhronizacij\w+ v oblaku))(?: na (?:cloud ?sync\w*|sinhronizacij\w+ v oblaku))?|brez (?:selitve|prehoda|migracije)|ne se (?:prehod|selitev|preselitev)|(?:ostanemo|ostali bi|ostali bomo|radi bi ostali|raje bi ostali|hocemo ostati|zelimo ostati|bi ostali|pusti\w* nas) (?:kar )?(?:na|pri) connect\w*|ne na cloud ?sync)(?: (?:prosim|zdaj|se|nikamor|hvala|letos|danes))*/,
    'not-off':
      /(?:prosim )?nihce naj (?:ga |tega |writebacka )*ne (?:izklaplja|izklopi|ugasa|ugasne)|nikoli (?:ga )?ne (?:bi|bom) (?:ga )?(?:izklopil\w?|izklopila)|(?:prosim )?nehaj(?:te)? (?:ga )?izklap\w+|(?:saj )?nisem (?:rekel|rekla|prosil|prosila),? ?(?:da |naj )*(?:ga )?izklop\w+|(?:(?:prosim|prosimo|lepo|ej|hej|pa|tega|ga|nikar|naj|raje|se|mi) )*(?:ne|nikar|nikoli) (?:(?:ga|mi|se|ne|nam|tega|zdaj) )*(?:izklopi|izklapljaj|izklop|izkljuci|izkljucuj|ugasni|ugasaj|ugasuj|onemogoci|onemogocaj|deaktiviraj)(?:te|mo|jte|m)?(?: (?:ga|tega|nicesar|nic|writebacka?|povratnega zapisovanja(?: gesel)?))*(?: (?:prosim|zdaj|se|hvala|danes))*|(?:(?:prosim|ne|raje|no|pa|kar|hej) )*pusti(?:te)? (?:(?:ga|to|writeback|kar|naj|povratno zapisovanje) )*(?:vklopljen\w*|prizgan\w*|ostane vklopljen\w*)(?: prosim)?|(?:writeback )?naj (?:kar )?ostane vklopljen\w*|(?:nocem|nocemo|ne zelim|ne zelimo) (?:(?:ga|tega|da) )*(?:izklop\w*|ugasn\w*)(?: (?:ga|writebacka?))?/,
    'which-client':
      /(?:na )?(?:kater\w+|kaksn\w+) (?:sinhronizacijsk\w+ )?(?:odjemalc?\w*|client\w*) (?:smo|imamo|uporabljamo|je(?: tu| pri nas)?|tece)|(?:ali )?smo (?:(?:se|ze|zdaj) )?na (?:(?:entra )?connect\w*(?: sync)?|cloud ?sync\w*|sinhronizacij\w* v oblaku)|(?:ali )?(?:se |ze )?uporabljamo (?:connect\w*|cloud ?sync|sinhronizacijo v oblaku)/,
    'move-done':
      /(?:ali )?je (?:nas )?(?:prehod|selitev|migracija)(?: na cloud ?sync| na sinhronizacijo v oblaku)? (?:ze )?(?:koncan\w?|uspel\w?|gotov\w?|zakljucen\w?|opravljen\w?|dokazan\w?)|(?:ali )?smo (?:ze )?(?:presli|se preselili)(?: na cloud ?sync| na sinhronizacijo v oblaku)?/,
    'stop-move':
      /(?:prosim )?(?:ustavi|prekini|preklici|koncaj|nehaj)(?:te)? (?:prehod|selitev|migracijo)(?: na cloud ?sync| na sinhronizacijo v oblaku)?/,
    off: /(?:prosim )?(?:izkolpi|izlopi|izkopi|iklopi|izkljopi|izlkopi)(?:te)?(?: ga| to| writeback)?/,
    'stop-off':
      /(?:prosim )?(?:preklici|prekini|ustavi|umakni|opusti)(?:te)? (?:ta |nas |moj )?(?:izklop|izklapljanje)(?: writebacka| povratnega zapisovanja(?: gesel)?)?(?: prosim)?/,
    'off-who':
      /kdo (?:vse )?(?:(?:lahko|sme|zna|mora|bi lahko|ima pravico) )+(?:to |ga |writeback )?(?:izklop\w*|ugasn\w*|onemogoc\w*)(?: (?:writeback|zapisovanje gesel|povratno zapisovanje(?: gesel)?))?|katera vloga (?:lahko|sme) (?:to |ga )?izklop\w*/,
    'told-off':
      /(?:(?:ze|vceraj|danes|smo|sem|so|je) )+(?:ugasnil\w?|izklopil\w?) (?:(?:star\w*|nas\w*|drug\w*|connect\w*) )*(?:streznik\w*|agenta?|masino|sinhronizacijo)(?: .{0,30})?/,
    'why-off':
      /(?:writeback |zapisovanje )?(?:se )?(?:samo|sam|kar samo|kar naprej|vedno znova|stalno) se (?:izklaplja|izklopi|ugasa)|se (?:samo|sam|kar naprej|vedno znova|stalno|kar) (?:izklaplja|izklopi|ugasa)|zakaj (?:je|so)(?: ga| ga je| ta| writeback)? ?(?:bil\w? )?(?:kdo )?(?:izklopil\w?|izklopljen\w?|izklopljeni)|zakaj je bil izklopil/,
    'off-for-one':
      /(?:prosim )?(?:izklopi|onemogoci)(?:te)?(?: ga| writeback| povratno zapisovanje)? (?:samo )?za (?:(?:enega|samo enega|tega|nekega|dva) (?:uporabnika|cloveka|sodelavca|racun)|eno (?:osebo|skupino|uporabnico)|mene|njega|njo|nekatere (?:uporabnike|ljudi)|(?!(?:vse|celo\w*|vsak\w*|vedno|zdaj|danes|jutri|vikend)\b)[a-z]{4,20}(?: [a-z]{3,20})?)/,
    'off-sspr':
      /(?:prosim )?(?:izklopi|onemogoci)(?:te)? (?:sspr|samopostrezno ponastavljanje(?: gesel)?|samopostrezno ponastavitev(?: gesla)?|ponastavljanje gesel)/,
    uninstall:
      /(?:prosim )?(?:ali (?:naj|lahko) )?(?:odstrani|odstranim|odstranimo|odstranite|odmesti|odnamesti|deinstaliraj) (?:entra )?connect\w*/,
  },
};
