import type { PartWords } from '../shape/question-parts.ts';

const WHO =
  'sef|sefica|sefa|vodja|revizor|revizorka|revizorji|revizorja|direktor|stranka|kolega|ciso|varnostniki|vodstvo';

/** What Slovenian words are in a question that yes or no may answer; without diacritics. */
export const question: PartWords = {
  frame:
    'ali, al, a, je, so, sta, smo, ce, ga, jo, jih, to je, ta, te, tej, tem, biti, temu, tega, ki, da, na, za, v, z, s, pa, kaj pa, ter pa, tam, sploh',
  ask: `prosim, lepo prosim, prosim vas, zdravo, zivjo, zivio, hej, pozdravljeni, pozdravljen, lep pozdrav, dober dan, dobro jutro, dober vecer, dan, hvala, povej, povejte, povej mi, povejte mi, povej mi prosim, mi lahko poves|poveste|povesta, ali mi lahko poves|poveste, lahko poves|poveste|preveris|preverite|pogledas|pogledate|potrdis|potrdite, preveri, preverite, preverim, preverjam, samo preverjam, samo, poglej, poglejte, pogledat, pogledati, pogledas, pogledate, potrdi mi, potrdite mi, potrdis, potrdite, poves, poveste, povedat, povedati, znate povedat|povedati, znas povedat|povedati, bi znali|znal povedati|povedat, zanima, zanima me, zanima nas, me zanima, nas zanima, rad|rada|radi bi vedel|vedela|vedeli, bi rad|rada|radi vedel|vedela|vedeli, moram|moramo vedeti|vedet, rabim|rabimo|potrebujem|potrebujemo vedeti|vedet, zelim|zelimo vedeti, ve kdo, kdo ve, a ves|veste, ves, veste, vem, na hitro, hitro, hitro vprasanje, kratko vprasanje, vprasanje, eno vprasanje, pokazi, pokazite, daj, dajte, writeback pilot, zdravo|zivjo|hej bot|ekipa, oprosti, oprostite, vidim, mi, nam, vam, zdej, bi lahko povedali|povedal|povedala|preverili|preveril|pogledali|pogledal|pogledala, bi mi lahko povedali|povedal|povedala|preverili|preveril, povedali, preverili, ste preverili, potrebujem, rabim trenutno, rad bi, rada bi, rad bi videl|status, ekipa, prosim za, prosim za potrditev, za potrditev, vemo, smo prepricani, prepricani, mislim, slisal|slisala|slisali sem|smo, slisal, mi je rekel, je rekel, pravi, pravijo, nekdo pravi, menda, baje, verjetno, sumim, sklepam, zgleda, stavim, saj, kok, kok je, potrebujem trenutno,
    ${WHO} sprasuje|sprasujejo|vprasa|zanima, ${WHO} zeli|zelijo|hoce|hocejo vedeti, moj|nas|nasa|moja ${WHO} sprasuje|vprasa|zanima, moj|nas|nasa|moja ${WHO} zeli|hoce|mora vedeti, sefa zanima, mojega sefa zanima`,
  here: 'tukaj, tu, pri nas, v nasem najemniku|podjetju|okolju|imeniku|tenantu, v nasi organizaciji|firmi, v tem najemniku|podjetju|okolju|tenantu, v tej organizaciji, v najemniku|podjetju|organizaciji|okolju|tenantu|firmi, v produkciji, nas najemnik, najemnik, nasem, nasem najemniku, v entri, v azureju, v azureu',
  now: 'zdaj, sedaj, trenutno, ta trenutek, v tem trenutku, danes, ze, se vedno, se zmeraj, se zdaj, se, spet, res, resnicno, zares, dejansko, pravzaprav, popolnoma, povsem, pravilno, uspesno, koncno, doslej, do zdaj, do sedaj, zaenkrat, tudi, torej, pac, kaj, ravno, vredu, v redu, ok, okej, zadnje case, trenutn*',
  i: 'jaz, mene, meni, sem',
  my: 'moj, moja, moje, mojo, mojega, svoj, svoje',
  'i.have': 'imam, mam',
  'i.must': 'moram',
  'i.may': 'smem, ali smem, a smem',
  own: 'nas, nasa, nase, nasi, naso, nasega, nasih',
  sure: 'da ali ne, ja ali ne, ali ne, al ne, kajne, ane, a ne, mar ne, ne, drzi, ali drzi da, a drzi da, je res, ali je res da, res da, je tako, je to res, prav',
  and: 'in, ter, kot tudi, oboje, oba, obe, plus',
  or: 'ali pa, oziroma, oz',
  has: 'imamo, imate, imas, ima, imajo, uporabljamo, uporablja, uporabljajo, uporabljam, mamo, obstaja, obstajajo',
  writeback:
    'writeback*, writebak*, gelso writeback, geslo writeback, write back, write backa, write backom, povratn* zapis*, povratn* pis*, povratn* shranj*, povratn* vpis*, povratn*, zapisovanj* gesel|gesla nazaj, pisanj* gesel|gesla nazaj, zapisovanj* nazaj, pisanj* nazaj, zapisovanj* gesel|gesla, pisanj* gesel|gesla, zapisovanj*, integracij* z lokalnim okoljem|imenikom, on premises integration, integracij*, integracij* na mestu uporabe, wb, vpisovanj* gesel',
  unlock: 'odklep*, odklen*, unlock, odkleniti, odklenejo, odklep racun*, odklepanj*, samoodklep*, odklenljiv*',
  it: 'to, uno, stvar, zadeva, zadevo, rec, funkcija, funkcijo, funkcije, moznost, moznosti, je vse, ali je vse, a je vse, vse skupaj, ta stvar, ta zadeva, ta rec, ono',
  password: 'gesl*, gesel, passwordi, password, pw, novo geslo, nova gesla',
  reset:
    'ponastavit*, ponastavlj*, ponastavi, ko se geslo spremeni, ce uporabnik ponastavi geslo, po ponastavitvi, po resetu, spremeni, reset*, sprememb* gesel|gesla, menjav* gesel|gesla, zamenjav* gesel|gesla, resetiran*, spremenjen*, menjav*',
  sspr: 'sspr, samopostrezn*, samopostrezn* ponastavit*, samopostrezn* ponastavljan*',
  purpose: 'za revizijo, za porocilo, za revizorja, za sestanek',
  cloud:
    'oblak*, clouda, iz clouda, prek portala, iz oblaka, v oblaku, entra, azure, azure ad, spletu, na spletu, portala, s portala',
  ad: 'ad, v ad, lokalno okolje, v lokalno okolje, lokalni ad, lokaln*, lokaln* imenik*, lokaln* ad, lokaln* active directory, active directory, domen*, domensk*, domensk* krmilnik*|kontroler*|streznik*, dc, imenik*, on prem, onprem*, premises, krmilnik*',
  users:
    'uporabnik*, si uporabniki, si zaposleni, svoj racun, ljudje, ljudi, zaposlen*, sodelavci, sodelavcem, sodelavcev, sami, sam, koncni uporabniki',
  account: 'racun*, zaklenjen* racun*',
  request:
    'zahtev*, zahtevek, zahtevka, zahtevki, sprememba, spremembo, spremembe, sprememb, predlog*, nacrt*, prosnj*, zahteva za spremembo',
  licence: 'licenc*, premium licenc*, narocnin*, licenciran*, premium',
  P1: 'p1, entra p1, entra id p1, azure ad p1, premium p1',
  P2: 'p2, entra p2, entra id p2, azure ad p2, premium p2',
  sync: 'sinhroniz*, sync, dirsync, sinhronizacij* imenika|imenikov, sync imenika',
  role: 'vlog*, pravo vlogo, ustrezno vlogo, potrebno vlogo, pravice, pravic, dovoljenj*, pooblastil*',
  'role.enough':
    'globalni|globalna|globalnega skrbnik|skrbnica|administrator|admin|skrbnika|administratorja, global admin|administrator, hybrid identity admin|administrator, skrbnik|skrbnica|skrbnika hibridne identitete|identitete, hibridni skrbnik|administrator, authentication policy admin|administrator, skrbnik|skrbnica pravilnika za preverjanje pristnosti',
  'role.other':
    'varnostni skrbnik|administrator, skrbnik|skrbnica|skrbnika varnosti|uporabnikov|gesel|aplikacij|licenc|exchange, security admin|administrator|reader, user admin|administrator, helpdesk admin|administrator, exchange admin|administrator, password admin|administrator, application admin|administrator, billing admin|administrator, global reader',
  prereq: 'pogoj*, predpogoj*, zahtevam, zahteve za writeback',
  all: 'vsi, vse, vse odobritve, vseh, dovolj odobritev, kvorum*, vsak',
  everyone: 'vsakdo, vsi odobritelji',
  something: 'kaksn*, kaka, kak, kake, kako zahtevo, katera, kateri, katero, nekaj, karkoli, cesa, kej',
  someone: 'kdo, nekdo, kdorkoli, kdo od nas, kdo izmed nas, nihce',
  approver: 'odobritelj*, potrjevalec, potrjevalci',
  'for.me':
    'zame, name, na mene, za mene, mene caka, me caka, me kaj caka, mojo odobritev, mojo potrditev, moj podpis, jaz na potezi, jaz na vrsti, moram jaz, od mene',
  on: 'prizgan*, aktiv*, aktivn*, dejaven, dejavno, dejavna, v uporabi, v funkciji, na on, na voljo ze, zagnan*, operativn*, namescen*, nastavljen*, konfiguriran*, v pogonu, zazivel*, zivo, ziva, ziv, on',
  off: 'ugasnjen*, neaktiv*, nedejav*, off, ni vklopljen*, ni omogocen*, ni aktivn*, ni prizgan*',
  'turned.on':
    'vklopljen*, vklopl*, omogocen*, vkljucen*, aktiviran*, vkloplen*, vklopjen*, vkloplejn*, oznacen*, enablan*, enabled, enejblan*',
  'turned.off': 'izklopljen*, izklopl*, onemogocen*, izkljucen*, deaktiviran*',
  'acted.on': 'vklopil*, omogocil*, prizgal*, aktiviral*, vkljucil*',
  'acted.off': 'izklopil*, onemogocil*, ugasnil*, izkljucil*, deaktiviral*',
  'turn.on':
    'vklopim, vklopimo, vklopiti, vklopit, vklop, vklopa, omogocim, omogocimo, omogociti, prizgati, prizgem, aktivirati, aktiviram, zacetek, zacnem, zacnemo, zaceti, gremo, lahko zacnemo, nadaljujemo',
  'turn.off': 'izklopim, izklopimo, izklopiti, izklop, onemogocim, onemogociti, ugasnem, ugasniti',
  works: 'dela, deluje, delujejo, delajo, delujoc*, delovanj*, funkcionira, laufa, tece, tecejo, zdrav*',
  status:
    'stanje, stanja, stanju, stanjem, status*, kako je z, kako kaze, kaze, kako kaj kaze, kaj kaze, novega, trenutna vrednost, vrednost, kaksno je, kaksen je, kaj je z, kako kaj, kako smo z, kako stojimo, kako je, kaksno|kaksen|kaksna je, v kaksnem',
  reach:
    'pise, pisejo, piseta, zapise, zapisejo, zapisuje, zapisujejo, vpise, vpisejo, vpisuje, vpisujejo, prenese, prenesejo, prenasa, prenasajo, prenaša, pride, pridejo, prihaja, prihajajo, dobi, dobiva, gre, gredo, grejo, grede, posodobi, posodobijo, posodablja, posodabljajo, preslika, preslikajo, zapisan*, zapisana, zapisano, poteka, do, iz, dosezejo, doseze, potuje, potujejo, pretaka, pretakajo, posodobljen*, povezan*, povezana z, povezan z, prijel*',
  back: 'nazaj, dol',
  elsewhere:
    'odklenjen*, za vse, za vse uporabnike, za vsakogar, v oblak, v entro, v entra, v azure, v azure ad, v entra id',
  without:
    'brez, brez ponastavitve, brez menjave gesla, brez ponastavitve gesla, brez resetiranja, brez spremembe gesla, brez novega gesla',
  can: 'lahko, morejo, smejo, lahko sami, je mozno, mozno, mozn*, mogoc*, zmorejo',
  allowed: 'dovoljen*, dopusc*, smemo',
  enough: 'dovolj, zadosca, zadoscajo, zadostna, zadostno, ustrezn*, pravo, prava, prave, primern*',
  ready: 'pripravljen*, pripravljeni, nared, vse pripravljeno',
  met: 'izpolnjen*, izpolnjujemo, izpolnjuje, izpolnjeni, urejen*, na mestu',
  missing: 'manjka, manjkajo, primanjkuje, ovira, ovire, ovir, ovirajo, fali, v napoto, na poti, zadrzuje',
  must: 'moramo, mora, morajo, treba, potrebuje, potrebujejo, rabi, rabijo, potrebujemo, rabimo, rabim',
  required: 'potreben, potrebno, potrebne, potrebni, potrebna, potrebnih',
  approve:
    'odobriti, odobrit, odobrim, potrditi, potrdit, potrdim, podpisati, podpisat, podpisem, pregledati, pregledat, odlociti, odlocit, za odobrit, za potrdit, za podpisat',
  approved: 'odobren*, odobril*, potrjen*, potrdil*, podpisan*, podpisal*, strinja, strinjal*, sprejet*, sprejel*',
  approval: 'odobrit*, odobritev, odobritve, potrditev, potrditve, zelen* luc*, soglasj*, podpis*, dovoljenje za',
  reject: 'zavrne, zavrniti, zavrnit',
  rejected: 'zavrnjen*, zavrnil*, odklonjen*, odklonil*, zavrnena',
  waiting: 'caka, cakajo, cakamo, cakajoc*, na cakanju, odprt*, nereseno, neresen*, v cakanju, v vrsti, visi',
  done: 'koncan*, koncana, koncano, dokoncan*, zakljucen*, izveden*, narejen*, uveljavljen*, opravljen*, gotov*, urejeno ze, izpeljan*, koncal*, zakljucil*',
  cancelled: 'preklican*, umaknjen*, preklical*, umaknil*, prekinjen*',
  expired: 'potekl*, potekel, zapadl*, poteklo',
  did: 'ze kdaj',
  was: 'bil, bila, bilo, bili, bile',
  by: 'od, s strani, strani',
  not: 'ni, niso, nismo, nisem, nima, nimamo',
};
