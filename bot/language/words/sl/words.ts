import type { OwnWords } from '../shape/concepts.ts';

/** What Slovenian words mean, without diacritics; see `Words` for how a list is written. */
export const words: OwnWords = {
  writeback: `povratn* zapis*, povratn* pis*, povratn* sinhron*, povratn* shranj*, povratn* vpis*, povratn* prenos*, zapis* nazaj, pis* nazaj, vpis* nazaj, zapis* gesel, zapis* gesla, pis* gesel, povratn*,
    sinhron* nazaj, vrac* gesel, prenos* nazaj, nazaj zapis*, nazaj pis*, nazaj v ad|imenik|lokalni, nazaj na lokaln*, geslo za pisanje nazaj, writebeck*, vrajtbek*, rajtbek*, vrajtbak*, zapis* v lokaln*, gesla nazaj, gesel nazaj, obratn* zapis*, obratn* sinhron*`,
  sspr: 'samopostrezn*, ponastavitev gesla, ponastavitve gesel, ponastavitev gesel, ponastavljanje gesel, ponastavljanje gesla, ponastavitev gesl samopostrez*, samopostrezno',
  'unlock.act': 'odkleni, odklenite, odklenes, odklenem, odblokiraj',
  unlock: 'odklep*, odblokir*, odklenljiv*, deblokad*, odklen*, sprost* rac*',
  onprem:
    'lokaln* imenik*, lokaln* ad, lokaln* okolj*, lokaln* domen*, lokaln*, na mestu uporabe, domensk* kontroler*, domensk* strez*, krmilnik* domen*, domen*, imenik*, imeniko*, na lokaciji, krajevn*, hisn* ad',
  integration:
    'integracij* na mestu uporabe, integracij* z lokaln*, integracij* z okoljem, lokaln* integracij*, integracij*, hibridn* integracij*',
  password: 'gesl*, gesel*, pasvord*, passwrd*, password*, geselsk*',
  reset: 'ponastav*, resetir*, reset, reseta, resete, resetov, resetu, ponast*',
  sync: 'sinhro*, sinhor*, sync*, sink, sinkr*, usklaje*, replik*, sinhronizacij*, sinc*',
  moving: `preiti|preidemo|preide|prehod*|seli*|preseli*|selit*|preselit*|migr*|prestavi*|prenesi|gremo|sli|iti na cloud|sinhro*, moram*|morat*|moral* na cloud|sinhro*, moram*|morat*|moral* preiti, se moram* seliti|preseliti, moram* se seliti|preseliti, moram* preseliti, prehod* s connect*, connect* za cloud, nas na cloud sync, nas caka selitev, prehoda na cloud sync, zapisovanj* gesel na cloud sync`,
  connect:
    'connect, connecta, connectu, connectov*, konektor*, agent*, strezn* connect, sinhronizacijsk* strezn*, priklju*, povezovaln*, odjemal*',
  licence: 'licen*, naroc* p1|p2, narocnis*, storitven* nacrt*, premium nacrt*',
  role: 'pooblascen*, vlog*, pravic*, dovoljenj*, pooblast*, privilegij*, globaln* skrbnik*, globaln* administrator*, globaln* admin*, skrbnik* hibridn*, sme, smem, smemo, smejo, dovoljeno, upravic*, hibridn* skrbnik*, rolo, rola, role, permissio*, upraviceni',
  prereq: `moramo kupiti, nadgradit*, nadgrad*, pred vklop*, minimaln* zahtev*, zahteve za, ovir*, zadrzk*, zahtev za vklop|writeback|povratno|omogoc*, vse kar rab*|potreb*, kar rab*|potreb*, kater* vrata, vrata morajo, vrata odprt*, odprt* vrata, omrezn* vrat*, vrata na pozarn*, port*, kater* porte, pogoj*, predpogoj*, pripravljen*, zahtevan*, predpriprav*, kaj potrebuje*, kaj rabi*, kaj je potrebno, kaj je treba, izpolnjuje*, izpolnjen*, izpolnim*, pripravimo, moram pripraviti, moramo pripraviti, naj pripravim, naj pripravimo, priprav*, kaj se potrebuje, tehnicn* zahtev*, zahteve za vklop|writeback|povratno|omogoc*, kaksne so zahteve, katere so zahteve, sistemske zahteve, zahtev* sistem*, ustreza*, vrat* 443,
    kaj vse rabi*, vse potrebno, vse kar je potrebno, vse urejeno, vse kar potrebuje*|rabi*, kar potrebuje*|rabi*, kaj vse potrebuje*, kaj moramo imeti, kaj moram imeti, nared, primern*, potrebn* zahteve, kaj potrebno, kaj je pogoj`,
  user: 'uporabn*, zaposlen*, ljudje, ljudi, sodelav*, vsi, delavc*, studenti, userj*, vsem, oseb*, osebj*, dijak*, folk, userji, user',
  account: 'racun*',
  server: 'strezn*, server*, masin*',
  without: 'brez, ne da bi',
  'on.act': `v pogon, na on, nazaj na on, vklopi, vklopit*, vklopim*, vklop*, omogoci, omogocit*, omogocim*, omogoci*, omogoca*, aktivir*, aktiviraj*, prizgi, prizgi*, prizgem*, prizga*, prizgat*, vkljuc*, vklaplja*, poganj*, pozeni*, pozenem*, zazeni*, zazenem*, zagnat*, usposob*, zalaufa*, enablaj*, enable*, zrihta*, dodaj*, ukljuc*, vkljopi*, vzpostav*, uved*, uvest*, uvaj*, namest*, implement*, vpelj*, dovolite, dovoli, sprozi*, postavit*, vspostav*`,
  'on.past':
    'vklopil*, omogocil*, aktiviral*, prizgal*, vkljucil*, enablal*, zagnal*, vklapljal*, ukljucil*, uvedel*, vzpostavil*, namestil*, zalaufal*, uvedl*, dovolil*',
  'on.state':
    'vklopljen*, vklopl*, vklope*, omogcen*, omogočen*, omogocen*, aktiven, aktivn*, aktiviran*, prizgan*, vkljucen*, nastavljen*, vzpostavljen*, nastimano, uveden*, v uporabi, namescen*, konfiguriran*, podprt*, enablan*, zagnan*, ukljucen*, vklpljen*, on, zivo, dovoljen*, omogoceno, vklopjen*, zalaufan*, aktiv, prizgano, na voljo, vkopljen*',
  'off.act': `daj|dej|dajte|dejte dol, daj|dej|dajte na off, umakn* povratn*|writeback, spravi writeback dol, na off, nazaj na off, izklopi, izklopit*, izklopim*, izklop*, onemogoc*, ugasn*, deaktivir*, izkljuc*, izklaplja*, ugasa*, disable*, disablaj*, ukin*, ustavit* delov*, onesposob*, zapri, umakni writeback, prenehaj zapis*|pis*, nehaj zapis*|pis*, prenehajte zapis*|pis*, nehajte zapis*|pis*, zaustav* zapis*|pis*, onemogo*, ugasni, izkop*, ne zelimo vec writeback*, odklop*, odklopi, stran z writeback*`,
  'off.past':
    'izklopil*, onemogocil*, ugasnil*, deaktiviral*, izkljucil*, disablal*, ukinil*, odklopil*, onesposobil*, ugasal*',
  'off.state':
    'izklopljen*, izklopl*, izklope*, onemogocen*, ugasnjen*, deaktiviran*, izkljucen*, neaktiv*, ukinjen*, disablan*, off, odklopljen*, izklopjen*, ni vec vklopljen*, ni vec aktiv*',
  make: 'dovolim, dovolimo, dovoliti, naredi, naredite, poskrbi*, poskrbite',
  setup: `nastavis, nastaviva, nastavljas, naravnaj*, uredis, nastavi, nastavit*, nastavim*, nastavil*, nastavlj*, konfigur*, skonfigur*, nastimaj*, nastima*, postavim*, postavi, vodi me skozi, pelji me skozi, popelji me, vodite me, postopek za, zacnimo, zacnemo, gremo v akcijo, dajmo, kar zacni*, pomagaj mi nastaviti|vklopiti|omogociti, pomagajte, namestit*, uredi*, urejanj*, zrihtaj*, usposobi*, urediti, rihta*, navodil* za, spravi* v pogon, gremo v nastavitev, lotimo, loti, lotil*, set up, setup*, namestitev, vodnik za, nastavite, zrihtamo, zrihtat*, dajva`,
  'setup.noun': 'nastavitev, nastavitvijo, nastavljanje, konfiguracij*, cakovnik nastavitve',
  start:
    'zacni*, zacet*, zacnem*, zacel*, zacenja*, pricn*, start*, start, poceti, poganjanj*, zacni znova, od zacetka, lahko zacnemo',
  undo: `razveljav*, obrn*, povrni, povrnem*, povrnit*, povrnes*, povrnil*, vrni, vrnit*, vrnem*, vrnes*, obnov*, prejsnj* stanj*, prvotn* stanj*, prvotn*, na staro, kot je bilo, kot prej, nazaj kot, v prejsnje, undo*, rollback*, nazaj na prejsnj*, starega stanja, staro stanje, izvorn* stanj*, razveljavi, stornir*, prejsnj* nastav*, izhodiscn*, zavrti nazaj, stare nastavitve, na prejsnje, zacetn* stanj*, daj nazaj, dajte nazaj, revert*`,
  cancel: `nima veze, zavrzi|zavrzite|zavreci sprememb*|cakajoc*|osnut*|to, zapri to, nic ne bo, jemlje* nazaj, vzame* nazaj, spravi me ven, ne bi sel|sla naprej, vzemi|vzemite nazaj moj*|zahtev*|mojo, vzemi|vzemite zahtev* nazaj, rad bi koncal*, bi rad koncal*, bi rada koncal*, ni pomembno, ni vazno, preklic*, prekini*, prekinem*, prekinit*, prekinil*, prekinja*, pozabi, pozabite, pozabi to, pozabimo, pozabiva, opusti*, odstopa*, odstopi*, odnehaj*, odneha*, premislil* sem, premislil* smo, sem se premislil*, smo se premislil*, premislil*, umakni*, umaknem*, umaknit*, umaknil*, umik*, odpovej*, odpovem*, odpoved*, konec, izhod, zapusti*, nehaj*, nehajmo, ne bi vec, zakljuci*,  ni vec treba, tukaj konc*, tu konc*, ne bi nadaljev*, izbrisi zahtev*, brisi zahtev*, zapri zahtev*, zavrzi*, ustavi postop*|nastav*|zahtev*|sprem*|to|se, ustavite postop*|nastav*|zahtev*|sprem*|to, ustavimo postop*|nastav*|zahtev*|sprem*|to, prenehaj*, pusti, pustimo, pustite, odpovedujem*, stop*, rad bi nehal, cancel*, abort*, ne grem naprej, ne nadaljuj*, ustavi se, zakljuci pogovor, koncaj*, brez veze, ni treba, zbrisi zahtev*, izbris*`,
  enough: 'dovolj, zadost*, zadosc*',
  unwanted:
    'nocem* vec, ne zelim* vec, ne rabim* vec, ne potrebuje* vec, ne rabimo, ne potrebujemo, vec ne rabim*, vec ne potrebuje*, vec nocem*',
  stop: 'stoj, ustavi*, ustavit*, stop, zaustav*, prenehat*, prenehal*',
  remove: 'odstran*, odstrani, znebi*, izbrisi writeback*, brisi, odmakn*, snemi*',
  change:
    'dotik*, dotak*, diral*, posodob*, posodablj*, spremen*, spremin*, sprememb*, popravi*, popravl*, spreminja*, predelal*, pospremen*',
  write:
    'pojavi*, pojavlj*, zapis*, pise, pisej*, pisa*, vpis*, pisi, pride*, pridej*, prihaja*, prenes* nazaj, prenas*, prenese, prenesejo, prenesla, preneseno, pretaka*, tece*, shran* v, dosez*, posilja*, zapise*, potuje*, prispe*, zapisuj*',
  back: 'nazaj',
  status:
    'vrednost nastav*, trenutn* vrednost*, kako kaj, kako kaze, kaj novega, kaj je novega, stanj*, status*, kako kaze, kako smo kaj, pregled stanja, kako stojimo, kako je z, kako je kaj z, kaj je z, kako kaj writeback*, kako je kaj, situacij*, razmer*, kje smo z, kako smo z, kako stvari stojijo, polozaj',
  work: 'uspel*, uspesen, vredu, vreduu, deluj*, dela, delaj*, delal*, delat*, delov*, laufa*, tece, teko, funkcionira*, funkcion*, v redu, je ok, so ok, ziv*, dosegljiv*, prime, prijel*, stima*, v pogonu, brezhib*, uspesn*, delovanj*, obratuje, pravilno',
  test: 'testir*, preizkus*, poskus*, test*, stestir*, sprobaj*, preskus*',
  fail: `zasiv*, posivel*, sivo, ni slo, ni slo skozi, ne gre skozi, vcasih ne, ostane star*, ostalo star*, se zatak*, zatakn*, se ne povez*, visi, visijo, obvisi*, noce se|delati|delat|delovati|vklopiti, nocejo se|delati|delat, drug* ne, drug* pa ne, eni* ne, nekater* ne, nekater* pa ne, ni na voljo, niso na voljo, nedostopn*, nerazpolozljiv*, ni dosegljiv*, ne dela*, ne deluje*, ne gre, ne uspe*, ne uspeva*, neuspe*, ni uspel*, pade, pada*, crk*, pokvar*, nedelujoc*, zataji*, zatajil*, ne prime*, ne primejo, ne stima*, ne laufa*, ne funkcionira*, ni delal*, ne zapise*, ne zapisuje*, se ne zapis*, ne pise*, ne pride*, ne prenese*, ne pridej*, ne odkle*, ne ponastav*, spodlet*, neveljavn*, zavrne geslo, zavraca geslo|gesla|gesel, zavrnjen* geslo, sesu*, zmrzn*, narobe, slo narobe, niso enak*, dostop zavrnjen, dostop je zavrnjen, ne sinhronizira*, nedosegljiv*, ne odziva*, ne vklopi*, ne javi, nic se ne zgodi, ni mogoce, onemogoceno ker, odpove*, odpovedal*, odpoveduje*,
    sesut*, ne zazene, ne sprejme*, noce*, nocejo, ne pusti, ni dovoljeno spremen*, zakaj ne, ni ok, slabo, ne velja*, mrtev, mrtv*, pa ne, ampak ne, vendar ne, ne odpre*, pritozuj*, ne delu*, ne reset*, nehalo, nehala delat*, nehal delat*, nehal* delovat*, ne ujema*, prenehal* delovat*, prenehal* delat*, prekinjen*, ne vklaplja*, zacikl*, zalom*, ne prevzame*, ne velja vec, ne primejo*, se ne pozna, se ne uveljavi*, ne moremo povezat*, ne poveze*, ni dela*, ne delata, ne vpis*, ne pridej*, ne shrani*`,
  error:
    'ni omogocen* za ponastav*, obrn* se na skrbnik*, krsit* politik*, krsi politik*, krsit* pravil*, kontakt* skrbnik*, obrn* na skrbnik*, napak*, napaka, error*, id dogodka, opozoril* na strez*, kod*, sporocil* o napak*, izjem*, javlja, javi napak*, vrze*, vraca*, jav* napak*, izpis*, napako',
  trouble:
    'tezav*, problem*, zagozd*, odprav*, popravit*, zapl*, resit*, resim*, resi, resev*, resu*, motnj*, nevsecnost*, diagnos*, diagnoz*, diagnostik*, zatakn*, obstal*, obticx*, ne gre mi, ne znajdem, cudn*, sumljiv*, ni isto, zaklenjen*, zaklene*, zaklepa*, zacikla*, raziscem*, raziskat*, razisc*, ugotoviti vzrok*, se matra*, matram*, sitnost*, hec, glavobol*, muci*, sepa, steka*, neenak*, popravim*, popravi',
  symptom: 'hoce|zahteva|zeli|sprejme|sprejema|rabi|prime star*, star* gesl*, prejsnj* gesl*',
  fresh: 'nov* gesl*',
  why: 'zakaj, kako to da, vzrok*, razlog*, povzroc*, kaj je slo, zkaj, kaj je vzrok, iz katerega razlog*, kaj je narobe, od kod, kako da, zakva, zaka, zakj, zarad cesa, zaradi cesa',
  cannot:
    'ne morem*, ne more, ne morejo, ne moremo, ne mores, ne morete, ne da se, se ne da, ne uspem*, ne uspejo, nemorem*, nemore*, ne mora uporab*, ne zmorem*, niso mogl*, nisem mog*, ni mog*, nismo mogl*, ni mozno, ne znam*, ne dovoli*, ne pusti*, ne vidim*, ne najde*, ne gre vklop*, ne smejo',
  ended:
    'je|bilo bilo|je vse ok|okej|super|dobro, bilo vse v redu, je bilo v redu, vse je bilo v redu, je bilo se v redu, je se delal*, je se deloval*, prej je delal*, je prej delal*, je delal* prej, je delovalo prej, prej je deloval*, vceraj je delal*, vceraj je se delal*, je se vceraj delal*, je ze delal*, nehal*, prenehal*, ustavil*, vec ne, ne vec, se vedno ne, po posodobitvi ne, odkar, se zmeraj ne',
  reboot: 'ponovn* zagon*, restart*, ponovno zag*, reboot*',
  only: 'samo, le, zgolj',
  know: 'sporoci|sporocite|javi|javite|sporocis|javis ali, sporoci|sporocite|javi|javite mi ali, potrdi|potrdite|potrdis status|stanje, vedel*, vedet*, vem, ve, zanima*, potrdi* ali|da|ce, potrdis ali|da|ce, potrdite ali|da|ce, preveri*, preverim*, preverit*, preverj*, poglej*, pogled*, ugotov*, izve*, potrdi ali, potrdite ali, povej ali, povejte ali, povej ce, povejte ce, povej mi ali, povej mi ce, povejte mi ali, pove, sprasuje*, vprasal*, vprasa*, cekiraj*, prever*, ali ves, ali veste, a ves, a veste, se spozna, vidim, vidi, prepricaj*, prepricat*, izvedel*, izvedet*, pokukaj*, cekni*, je res, drzi',
  explain:
    'razlozi*, pojasni*, opisi*, opis*, pomeni, pomen, razlaga, definicij*, kaj pomeni, kaj sploh je, namen, dokumentacij*, za kaj gre, cemu sluzi, cemu je namenjen*, razloz*, razlik*, kaj je to, vec o, clanek, razjasn*',
  who: 'kdo, koga, komu, kdor, cigav*, kdaj in kdo, kateri skrbnik, kateri admin*, od koga, pri kom, s strani koga, kdo vse, kateri od, kdo od, katera oseba, kater* sodelav*, kateri administrator',
  when: 'kdaj, ob kateri uri, od kdaj, kateri dan, kater* datum*, datum*, kolk nazaj, koliko casa, kako dolgo, kako davno, pred koliko, kdja, kedaj, kako star*, kako svez*, nazadnje, dokdaj, do kdaj, ob koliki, kolk casa',
  what: 'kej, kaj, kater*, kaksn*, kak, kva, kaj pa, cesa, kakst*, ka, kera*, keri*, kero, kej je, kakega',
  how: 'kako, postop*, navodil*, na kaksen nacin, nacin, koraki za, kok, kko, kkao, kak se, po kaksnem, kje se, kje lahko, kje najdem, kaj naj naredim da, kaj moram narediti da, kaj moram narediti za, kaj moramo narediti za, kaj narediti za, kje to',
  howmany: 'koliko, kolk, kolko, minimaln*, stevilo, najmanj',
  be: 'je, so, sem, smo, bil, bila, bilo, bili, bile, biti, bo, bodo, si, ste, sta, jih, bit, se kaj',
  did: 'ali je kdo, a je kdo, je kdo, je nekdo, ali je nekdo, sta, imate, ima, imajo',
  have: 'mam, mamo, mate, mas, majo, imam, imamo, imam*, imeti, imel*, pos*duje*, ima',
  last: 'zadnj*, nazadnje, nedavn*, pred kratkim, najnovej*',
  someone: 'kdo drug, nekdo, nekaj, kdorkoli, kdo od nas, kdo od sodelav*, kak admin*, kdo slucajno, nekomu, kdo to',
  whether:
    'ali, a je, a so, a se, a imamo, a lahko, al, alije, trenutno, ze, zdajle, se vedno, se zmeraj, sploh, res, dejansko, mogoce, a ima, a ste, a smo, a deluje, a dela, al je, al je ze, v tem trenutku',
  dont: 'ne, ne smes, ne smete, nikar, nocem*, noce, nocemo, ne zel*, ne bi, naj ne, nikakor ne, nikoli ne, ni treba, raje ne, ne rabi*, nisem hotel*, nisem mislil*, ne sme, naj se ne, ne se, nikol',
  not: 'ni, niso, nisem, nismo, nima, nimam*, nimajo, niste, nihce, nobeden, noben*, nikoli, nic, ne',
  want: `odlocil* smo|sem se, smo|sem se odlocil*, odlocen*, vesel*, rad, rada, radi, rade, zelim*, zelel*, zeli, hocem*, hoce, hotel*, bi, bom, bomo, nameravam*, planira*, potrebujemo, hoteli, misli*, upam, rad bi, radi bi, rada bi, zelja, zeljo, sem za, smo za, naj, bi rad*, hotla, hotl, zelis, zelite, zeleli, hotu, rd bi`,
  need: 'rabm*, rabte, rabim*, rabi, rabijo, rabite, potreb*, treba, nujno, potrebno, rabl*',
  must: 'obvezn*, obvezno, moram*, mora, morate, moras, morajo, moral*, bi moral*, naj bo, more, mor',
  can: 'lahko, mozno, mogoce, se da, kaj ce, zmorem*, zmore*, zna, lohk*, lah, lohka, mozn*, mogoc*, uspe, a se lahko, dalo, more, morem*, morejo, moremo',
  please:
    'ne cakaj*, ne odlasaj*, ne oklevaj*, ne pozabi, prosim*, prosil*, lepo prosim, bodi tako prijaz*, bodite tako prijaz*, prijazno, hvalezen, hvalezna, bi prosil*, pomagaj* pri, pomagajte pri, pomagas pri, pomagate pri, a mi lahko, bi mi lahko, dej, daj, dejmo, dajte, kar, naredi da, pomoc pri, pomoc z, pomagaj mi pri, pomagajte mi pri, mi pomagas, mi pomagate, pomagaj* z',
  i: 'jaz, mi, me, nam, nas*, midva, mene, meni, pri nas',
  it: 'to, ga, ta, tega, tem, temu, toto, tole, tisto, ono, jo, funkcij*, moznost*, opcij*, stvar*, zadev*, vse, njega, te, tale, tegale, moznost, skupaj, funkcional*, jih, polovic*, del, strezniski del, stikalo, zadevo, reci',
  mine: 'moj*, moje, svoj*, lastn*, osebn*, svoje',
  forgot: 'pozabil*, pozablj*, izgubil*, poteklo, potekl*, potece, spomni*, zgubil*',
  next: 'na vrsti zdaj, kaj je zdaj na vrsti, kva je zdej na vrsti, kaj je na vrsti, pripravljen* na naslednj*, naslednj*, kaj sledi, kaj zdaj, kaj sedaj, in zdaj, kaj pa zdaj, sledi, sledec*, kaj potem, kva zdej, kaj zdej, in kaj potem, kako naprej, kam naprej, kaj naprej, kaj pride, in sedaj, in potem, in nato, kaj nato, kaj dalje, kako dalje',
  goon: 'obkljukal*, vraca* k nastavitv*, vraca* na nastavitv*, dokoncajva, dokoncajmo, pojdiva, pojdimo naprej, pejva naprej, pejmo naprej, pejt naprej|dalje, nazaj tja, pelji|peljite|vrni|vrnite me nazaj|tja, kjer sem|smo|sva bil*, tja kjer, naprej, to sem naredil*, to smo naredil*, to je narejeno, pejmo naprej, pejva naprej, pejt naprej, gremo, nadalj*, nadaljuj*, nadaljevan*, dalje, nadaljev*, peljimo naprej, pojdi naprej, pojdimo naprej, gremo naprej, gremo dalje, vrni me na korak, pojdi na korak, nazaj na korak, vrni se na korak, vrni me v nastav*, nazaj k nastav*, nazaj v nastav*, opravljeno, opravil*, koncal*, narejeno, koncano, naredil* sem, zakljucimo nastav*, dokoncaj*, dokonca*, dokoncam*, sem nazaj, storjeno, next',
  left: 'prekinili so me, bil prekinjen, bila prekinjena, kje sva|smo|sem nehal*, kjer sem|smo|sva nehal*, je se treba, se treba, se za naredit*|narest|postorit*|narediti, za naredit, za narest, se kaj za, za postorit*, sredi postop*, sredi nastav*, na sredi postop*, na sredi nastav*, kje smo|sem|sva se ustavil*, zakljucil*, ostane, se do konca, do konca, smo koncal*, kjer sem ostal*, kjer smo ostal*, ostal*, ostaj*, preostal*, preosta*, kaj se manjka, se manjka, kaj manjka, manjka*, kje smo, kje sem, kje sva, do kje, do kod, do kam, dokam, kje ostali, kako dalec, kaj se cakam, kaj je se, kaj se moram*, kaj se mora, kaj moram* se, kaj je treba se, kaj je se treba, kaj se je treba, kaj se rabim*, kaj se potrebuje*, se nismo, se nisem, se odprto, se odprt*, neopravljen*, nedokonc*, koliko se, kolk se, kaj imam se, kaj imamo se, kaj me se caka, kaj nas se caka, kaj me caka, je to vse, je to to, smo koncali, sem koncal*, a smo ze, ostalo, napred*, je se kaj, je potrebno se, smo ze na koncu, kaj se je ostalo, kaj nas caka, pustil* nazadnje, kaj moram zdaj, kaj moramo zdaj, kaj moram sedaj, kaj naj zdaj, kaj zdaj naredim, kaj moram narediti zdaj, kaj moram naredit zdaj, se ni narejeno, ni se narejeno',
  still: 'se',
  step: 'korak*, faza, fazi, fazo, etap*, stopnj*, opravil*, nalog*, stran',
  prev: 'nazaj, korak nazaj, prejsnji korak, prejsnja stran, na prejsnji korak, en korak nazaj, vrni se, vrni me, pojdi nazaj, back, predhodn* korak*, grem nazaj, gremo nazaj',
  now: 'zdaj, sedaj, zdej, takoj, zej',
  do: 'narest, nardit, nardim, nardimo, nardil*, naredu, narejen, narediti, naredim*, naredil*, storim*, storiti, naredit, naredimo, delati, pocnem*, poceti, izvedem*, izvest*',
  where: 'kje, kam, kod',
  approve:
    'odgovoril*, odzval*, se odlocil*, odlocil*, odobri, odobrit*, odobrim*, odobra*, odobris*, odobril*, odobren*, odobr*, potrdi, potrdit*, potrdim*, potrdis*, potrdil*, potrjuj*, potrjen*, potrjevan*, se strinja*, strinja*, podpis*, podpise*, soglas*, soglasa*, sprejm*, sprejem*, privol*, za mene ok, z moje strani ok, z moje strani v redu, avtoriz*',
  'approve.habit': 'odobrava, odobravajo, potrjuje, potrjujejo, podpisuje',
  reject:
    'zavrn*, zavraca*, zavrz*, ne odobr*, ne potrdi*, ne potrju*, ne strinjam*, odklanja*, odkloni*, ne dovolim*, blokiram*, nisem odobril*, proti sem, sem proti, glasujem proti',
  approver:
    'pooblascen* za odobr*|potrj*, kdo lahko zavrn*, kdo sme zavrn*, zadolzen* za odobr*|potrj*, odgovor* za odobr*|potrj*, odobrite*, pravic* odobravanja, pravic* potrjevanja, pravic* za odobr*, potrjevalc*, odobravalc*, revizor*, potrjevalec, kdo lahko odobr*, kdo lahko potrd*, kdo lahko potrju*, kdo sme odobr*, kdo sme potrd*, kdo so pooblasceni, kdo je pooblascen, kdo odobrava, kdo potrjuje, kdo vse odobrava, kdo lahko podpise, kdo vse lahko odobr*, kdo vse lahko potrd*, kdo ima pravico odobr*, kdo ima pravico potrd*, kdo smejo, kdo je odobrite*, skupin* za odobr*, kdo od nas lahko odobr*, komu gre v odobr*, odobravat*, aproverj*, approverj*, odobr* skupin*',
  approval:
    'odobrite*, odobritev, odobritve, odobritvi, odobritvah, odobritvijo, odobravanj*, potrditev, potrditve, potrditvi, potrditvah, soglasj*, pregled zahtev*, v odobritev, v potrditev, v pregled, aproval*, approval*',
  pending:
    'ukrepa*, ukreni*, se ni odlocil*, se niso odlocil*, se niste odlocil*, odlocit*, caka*, cakaj*, cakajoc*, odprt* zahtev*, za pregled, zahteve za pregled, na podpis, v podpis, odprt* sprememb*, odprt* odobr*, neodobren*, nepotrjen*, v cakanju, na cakanju, na potezi, na vrsti, nereseni*, neresen*, vrst* zahtev*, v vrsti, aktivn* zahtev*, nerazres*',
  wait: 'cakamo, cakam, zadrzuje*, blokir*, zamuja*',
  forme:
    'name, od mene, z moje strani, na mene, zame, za mene, na moji mizi, moji potrditvi, moje odobr*, mojo odobr*, mojo potrd*, moje potrd*, moj podpis, moja odobr*, moja potrd*, moram odobr*, moram potrd*',
  request:
    'zahtev*, zahtevk*, predlog*, posl* v odobr*, vlog* za sprem*, proshnj*, prosnj*, ticket*, vlozi*, oddal*, oddan*, oddaj*',
  inquire: `vprasaj, vprasajte, vprasas, vprasate, povprasaj*, poizved*, v|za dopolnitev, dopolnitev*, dopolni, dopolnit*, vprasanj* za|od predlagatelj*|njo|njega, vprasanj* predlagatelj*, predlagatelj* vprasanj*, nazaj predlagatelj*, nazaj k predlagatelj*, vrni|vrnite|vracam vlogo|zahtevo|jo predlagatelj*, vrni|vrnite predlagatelj*, vrni|vrnite vlogo, vrni|vrnite zahtevo, v pojasnilo, pojasnilo, pojasnila, dodatn* pojasnil*, od predlagatelj*, pri predlagatelj*, vec informacij|podatkov|podrobnosti od`,
  policy:
    '4 oci, ista|isti|ena|eden oseba|skrbnik|clovek|admin, policy, sam|sama sebi, sam|sama svojo|svoje, omejitev za odobr*, omejitv* odobr*, odobrim sam|sama, potrdim sam|sama, sam|sama lahko odobr*|potrd*, odobrit sam|sama, vlagatelj*, prosilec, prosilc*, zahtevatelj*, predlagatelj*, stirih oci, nacelo stirih, politik* odobr*, politik*, pravil*, kvorum*, stir* oci, odobr* politik*, dvojn* nadzor*, lastn* zahtev*, svojo zahtev*, svoje zahtev*, svojo sprem*, svoje sprem*, samoodobr*, sam odobr*, sama odobr*, sam potrd*, sama potrd*, potrebno stevilo, koliko ljudi mora, koliko oseb mora, koliko ljudi odobr*, potrebna odobr*, potrebna potrd*, potrebuje odobr*, potrebuje potrd*, rabi odobr*, rabimo odobr*, rabim odobr*, potrebujemo odobr*, potrebujem odobr*, drug* oseb*, rabimo potrd*, treba odobr*, kako potekajo odobr*, kako poteka odobr*, postop* odobr*, postop* potrj*, lastno zahtev*, svoj zahtev*, lastn* sprem*, lastn* predlog*',
  settings:
    'nastavitve, nastavitvah, nastavitvam, nastavitvami, preference, konfiguracija bota|pilota, moznosti bota, nastavitev odobr*, parametr*, konfiguracijo bota|pilota, kako si nastavljen, kako si konfigur*, kako je nastavljen bot|pilot, settingsi, nastavi odobr*, nastavim odobr*, nastavitev bota|pilota',
  valid:
    'dolgo caka zahtev*, kako dolgo lahko zahteva, koliko casa lahko zahteva, velja, veljav*, veljajo, potece odobr*, veljavn*, poteče',
  list: 'seznam*, nastej*, spisek, listo, lista, nasteti',
  add: 'dodeli*, podeli*, dodeljuj*, dolocim*, dolocit*, imenuj*, zamenja* odobr*, doda*, dodam*, doloci*',
  history:
    'zadnjih pet, potek te, potek sprem*, zgodovin*, dejanj*, vsa dejanja, je bilo narejen*, bilo narejen*, je bilo storjen*, je bilo spremenjen*, revizijsk*, sled*, dnevnik*, casovnic*, kaj se je dogajal*, kaj se je zgodil*, kaj se je dogodil*, kaj se je spremen*, kaj se je delal*, kdo je kaj, kaj je kdo, kaj je bilo, kaj vse je bilo, kaj je kdaj, pretekl* sprem*, prejsnj* sprem*|zahtev*, kaj ste delal*, dosedanj*, zadnj* sprem*, kaj si naredil*, kaj si spremen*, kaj ste spremen*, kaj smo spremen*, kaj ste naredil*, kaj je delal*, kaj je bot naredil*|delal*, kaj je pilot naredil*|delal*, kaj je naredil*, kaj je storil*, kaj je pocel*, kaj so delal*, kaj so naredil*, arhiv*, pretekl*, aktivnost*, evidenc*, zapisnik*, kronolog*, log, loge, logi, logov, vse spremembe, zadnje spremembe, kdo je odobril*, kdo je potrdil*, kdo je zavrnil*, kdo je zahteval*, kdo je oddal*, kdo je predlagal*, kdo je vlozil*, kdo je poslal*, audit*, star* zahtev*, star* sprem*, kaj smo delal*, kaj smo naredil*, kaj je narejen*, kaj vse smo, zakljucen* sprem*, koncan* sprem*, zgod*, kaj se je spreminjalo, kdo je delal, kdo je pocel, kaj so delali, kdo je kdaj, potek dogodk*, dogajanj*, izveden* sprem*, opravljen* sprem*',
  acted: 'delali, poceli, pocel, naredili, storili, izvedli, izveden*, izvajal*',
  happen: 'dogod*, event*, zgodil*, dogajal*, dogodil*, dogaja',
  past: 'vceraj*, prejsnj*, pretekl*, doslej, do zdaj, do sedaj, prej, lani, od januarj*, od marca, ta teden, ta mesec, v zadnj*, zadnji teden, zadnji mesec, nekdaj',
  export:
    'spravi*|dobi*|potegn* dnevnik*|sled|zgodovino|zapis* ven|dol, potegn* dnevnik*|sled|zgodovin*, hoce|zeli|rabi|potrebuje izpis, sprint*, zapakir*, po mailu posl*, posl* po mailu, posl* na mail, za tiskanje, izvoz*, izvozi*, prenesi*, prenesti, prenesel, prenesem, shran*, natisn*, prenos dnevnik*|zgodovin*, prenos zgod*, download*, eksport*, snemi dnevnik*|zgodovin*|sled*|revizijsk*|porocil*, izpis v, izpis zgodovin*, izpis dnevnik*, izpis sprememb*, potegni dol, dol potegn*, exportiraj*, prenesem*, skopiraj*, prenesti, prenos, tiskanj*, izpisi',
  file: 'strojno berljiv*, datotek*, dokument*, priponk*, fajl*, v datoteko, kopij*, tabelo, tabel*, preglednic*',
  evidence: 'dokaz*',
  report:
    'poroc*, porocil*, za revizij*, za revizor*, za nadzor, za skladnost, revizijsko poroc*, report*, za presojo, za presojevalc*',
  pack: 'dokazn*|revizijsk*|revizorsk* paket*|map*|arhiv*|svezenj*|sveznj*|gradiv*, paket*|svezenj*|sveznj*|map* dokaz*|dokazil*, paket*|svezenj*|sveznj*|map* za revizij*|revizor*|presoj*|inspek*|nadzor*, paket* z dokaz*|dokazil*, dokaz*|dokazil* za revizij*|revizor*|presoj*|inspek*, dokaz*|dokazil* o|za sprememb*, spakiraj*|zapakir* dokaz*|dokazil*, datotek* z dokaz*|dokazil*',
  give: 'poslj*, posljes*, posljete, posredu*, daj mi, dajte mi, ustvari*, generir*, pripravi*, naredi, naredite, dobim*, dobil*, zgenerir*, sestavi*, poda*, izdela*, izroc*, mailaj*, daste, das mi, posl*, pripravis, dati',
  show: 'pokaz*, prikaz*, poglej*, odpri, videl*, videti, vidim, izpisi, na vpogled, vpogled*, pregled*, prikazi, kazi',
  freezing: `zamrznit*, zamrznjen*, zamrznemo, zamrzni, zamrznite, zamrznitev sprememb, zapora sprememb, zapore sprememb, prepoved sprememb, okno za spremembe, naslednje okno, ustavi|ustavite|ustavimo|zaustavi|zaustavite|zaustavimo vse, ustavi|ustavite|ustavimo vse spremembe, vse ustaviti|zaustaviti, vse je ustavljeno|zaustavljeno|zamrznjeno, je vse ustavljeno|zaustavljeno|zamrznjeno, vse ustavljeno|zaustavljeno, ustavil|ustavila vse, preklici|preklicite|preklicemo ustavitev|zamrznitev|zaustavitev, preklic ustavitve|zamrznitve, sprosti|sprostite spremembe, zasiln* zavor*, rocn* zavor*, naj se nihce nicesar ne dotika, nihce nicesar ne dotika`,
  reminding: `opomni*, opomin*, opomni|opomnite jo|ga|jih, spomni|spomnite|spomnis jo|ga|jih|odobritelj*|megan|sefa|sefico|kolego|kolegico, pocukaj|pocukajte|pocukas|pocukate|pocukati|pocukali|pocukal jo|ga|jih|malo|za|odobritelj*|megan|sefa|sefico|kolega|kolegico, jo|ga|jih lahko|malo pocukas|pocukate|pocukal|pocukali, lahko malo pocukas|pocukate, spomnil|spomnili|spomniti jo|ga|jih|odobritelj*, podreza*, poslji|posljite ji|mu|jim|odobritelj* opomnik*, opomnik za odobritelj*, opomnik odobritelj*, se en opomnik, stopnjuj*, stopnjevat*, eskalir*, eskalacij*, priganjaj*, pozuri jo|ga|jih, pozurite jo|ga|jih, dregnes, dregnete, dregnil*, dregni|dregnite jo|ga|jih|odobritelj*`,
  notify: `pisi|pisite|napisi|napisite mi|nam ce|ko|ob, ob vsak* odstop*|sprememb*, kdaj se izklopi|ugasne|onemogoci|spremeni|pokvari, vedel* ce se izklopi|ugasne|spremeni|kaj, obvest*, obvesc*, obvestil*, vedet* ko, vedel* ko, daj mi vedeti, dajte mi vedeti, daj nam vedeti, povej nam ko|ce, povejte nam ko|ce, sporoci nam, javi mi, javite mi, javi ko, javi ce, javi, javite, javljaj*, opozor*, opozar*, sporoc*, sporoci mi, povej mi ko, povej mi kadar, povedal* ko, poves ko, poveste ko, mi povej, povej ko, povejte ko, povejte mi ko, alarm*, alert*, notif*, pisi mi ce|ko, pisni mi, poslji mi obvest*, poslji obvest*, poslji sporoc*, poslji mi sporoc*, cinkni*, opomni me|nas, opomnite me|nas, opomnik*, me obvesc*, na tekocem, ping*, pingaj*, zelim izvedeti ko, povej mi takoj ko, dregni*, signalizir*, obvescan*, obvescen*, bodi pozoren, oglasi se ko|ce`,
  unsubscribe: `brez opozoril, nehaj s temi obvestil*, nehaj z obvestil*, odjav*, ne obvesc*, ne obvest*, nehaj obvesc*, nehaj me obvesc*, nehaj javl*, nehaj posilj*, nehaj mi posilj*, nehajte obvesc*, nehajte me obvesc*, nehajte posilj*, ne posiljaj*, ne zelim vec obvestil, brez obvestil, utisaj*, utisa*, nocem vec obvestil, nocem obvestil, ne javljaj*, ne opozarjaj*, prenehaj obvesc*, prenehaj me obvesc*, prenehaj posilj*, ustavi obvest*, ukini obvest*, nehaj opozarj*, nehaj spremlj*, ne spremljaj*, ne zelim obvestil, prekini obvest*, preklici obvest*, prekini obvesc*, nic vec obvestil, nehaj me opozarj*, nehaj me spam*, ne rabim obvestil, ne rabim vec obvestil, dovolj obvestil, mir pred obvestil*, prenehajte, obvestil vec`,
  watch:
    'na oceh, pazi*, popazi*, pazl*, spremlja*, spremlj*, nadzor*, nadzoruj*, opazuj*, opazov*, pazi na, pazi, imej na oceh, drzi na oceh, sledi stanju, sledi spremembam, monitoring*, monitoriraj*, imejte na oceh, bedi nad, budno, sledi writeback*, strazi, glej na, sledenj*',
  subscribe: 'naroci*, narocil*, naroci me, prijavi me, prijavite me, prijavi na, vpisi me na',
  goes: 'ce|ko|kadar|cim se|ga|kdo|nekdo izklopi|ugasne|onemogoci|vklopi|spremeni|ustavi|pokvari|izkljuci|deaktivira, ce|ko|kadar ga kdo|nekdo izklopi|ugasne|onemogoci|spremeni, se pokvari',
  if: 'ce, ko, kadar, takoj ko, brz ko, cim, vsakic ko, ob spremembi, ob izklopu, v primeru, kadarkoli, v kolikor, ob vsaki, ob spremembah',
  language: 'jezik*',
  speak:
    'prevesti v, prevedi v, prevajaj v, prevajas v, govori*, govoris*, govorim*, odgovarja*, odgovori*, pogovar*, komunicir*, pisi mi v, pisi v, piši, klepet*, pisi po, pisite v|po, zna, znas, znate, piste',
  'to.en': 'anglesk*, anglesc*, anglezk*, english, angl*, inglis*',
  'to.sl': 'slovensk*, slovensc*, slovensk*, slovenc*, slo, domac* jezik*, materni jezik*, materin*, slovesk*',
  'to.other':
    'nemsk*, nemsc*, hrvask*, hrvasc*, srbsk*, srbsc*, italijan*, francosk*, francosc*, madzar*, spansk*, spansc*, drug jezik, drug* jezik*, rusk*, rusc*, bosansk*',
  help: 'pomagaj*|pomagajte mi prosim, prosim pomagaj*, kateri|katere|kaksne|kaksni ukaz*, ukazi so na voljo, kaj naj vtipkam|natipkam|vpisem, navodila za uporabo, navodilo za uporabo, kaj naj vprasam, kaksne|katere moznosti imam, kaj so moje moznosti, ne znam te, ne znam s teboj, pomoc, pomoci, pomagaj*, pomag*, ukaz*, na pomoc, seznam ukazov, meni ukaz*, menu, help, ne vem kaj naj, ne znam upor*, ne razumem*, izgubljen*, sem nov, sem nova, komande, kako mi lahko pomaga*, podpor*, nov sem, nova sem, navodila, zmeden*, napot*, predstavi se, predstavitev, predstavi*, kaj lahko vprasam, kaj naj vprasam, kaj lahko napisem, kaj naj napisem, kaj naj recem, opcije, ne znajdem',
  abilities: `s kom klepetam|pisem|govorim|pisam|se, tvoja naloga, tvoje naloge, tvoje delo, se ukvarja*, kdo pa si, s cim se, kaj pa znas, sposob*, kako ta zadeva deluje|dela, kako deluje ta zadeva|stvar, kako dela ta zadeva|stvar, pogovarjam s tabo|tebo|teboj, kaksen|kaksne|kake bot, kaksen pilot, kaksne vrste bot, kaj znas, kaj zmores, kaj vse znas, kaj vse zmores, kaj lahko naredis, kaj lahko storis, kdo si, kdo ste, kaj si, kaj delas, kaj pocnes, kako delujes, kako deluje ta, kako deluje bot, kako deluje pilot, kako deluje to, kako to deluje, kaj je to, kaj je ta bot, kako uporabljam*, kako se uporablja, kako te uporab*, kako naj te uporab*, cemu, cemu sluzis, namenjen*, pocnes, za kaj si, tvoje ime, kako ti je ime, si robot, si bot, si clovek, a si bot, a si robot, si resnicen, kaj lahko vse, pri cem mi lahko, pri cem lahko, s cim mi lahko, kaj vse lahko, kaj lahko delam, kaj lahko pocnem, kaj ponujas, kaj omogocas, katere ukaze, kaksne ukaze, kaj je tvoj*, tvoja naloga, tvoj namen, kaj ti sploh, tvoje sposobnosti, zmoznosti, funkcije bota, povej kaj o sebi, povej nekaj o sebi, o sebi, kako mi lahko pomagas, kako mi pomagas, a si tam, si tam, kaj znate, kaj zmorete, kaj lahko naredite, kaj pocnete, kdo te je, kako dela ta bot, kako dela bot, s kom govorim, kaj ta bot, kaj dela ta bot, kaj lahko ta bot, kaj lahko bot, kako delate, kaj tukaj lahko, kaj tu lahko, cemu si namenjen, kaj lahko pricakujem, kaj razumes, funkcije imas, katere funkcije, lahko vprasam, te lahko vprasam, kaj te lahko, kaj vas lahko, kako delaš, kako delas, kaj mi lahko, kaj lahko ti, ti kdo si, kaj si ti, kdo si ti`,
  greet:
    'cau, ciao, caw, halo, dan zelim, ej, eo, hoj, ojoj, zivjo, zivijo, zdravo, pozdravljen*, pozdrav*, dober dan, dobro jutro, dober vecer, dobr dan, dobr jutr*, hej, oj, ojla, cao, cav, hojla, lep pozdrav, lp, servus, zdravo bot, kako si, kako ste, kako gre, kaj dogaja, dan, jutro, zivio, ziv jo, lepo pozdravljen*, halo, hojla, hello, hi, pozdravcek, oi, dobrodosel*',
  thanks:
    'hvala, najlepsa hvala, hvala lepa, nasvidenje, adijo, adijo, lahko noc, na svidenje, se vidimo, srecno, bravo, odlicno, krasno, super, tnx, hvalaa, lepa hvala, adio, ajde, papa, cav cav, zahvalj*, zahval*, dobro opravljeno, lep dan, lep dan se naprej',
  ack: 'ja, da, jaz tudi, seveda, velja, prav, razumem, aha, mhm, jasno, dobro, ne vem, res, okej, v redu je, hm, hmm, mogoce, itak, nja',
  apply: 'nastavi namesto mene, pokazi ukaz, daj mi ukaz, sam v portalu, sama v portalu',
  'unwanted.ours':
    'nic vec writeback*|povratn*, noce* vec writeback*, nocem* vec povratn*, noce* vec povratn*, ne zel* vec writeback*|povratn*, ne rab* vec writeback*|povratn*, ne potrebuje* vec writeback*|povratn*, vec ne rab*|potrebuje*|zel* writeback*|povratn*, nocem*|nocejo writeback*|povratn*, ne rab*|potrebuje* writeback*|povratn*',
  get: 'preklop*, spravi*',
  foreign: 'zaklenjen sem, zaklenjena sem, spomniti svojega gesla, prijav* brez gesla',
};
