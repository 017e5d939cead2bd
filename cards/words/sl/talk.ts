import type { Words } from '../language/language.ts';

export const talk: Words['talk'] = {
  welcome: {
    heading: (bot) => `Pozdravljeni, sem ${bot}`,
    intro:
      'Vašega najemnika popeljem od »povratno zapisovanje gesel (writeback) je izklopljeno« do »vklopljeno je in tu je dokaz«, korak za korakom. Začnemo, ko odobri kolega.',
    shared: 'Tu odgovorim, ali je writeback vklopljen, in pokažem zahteve. Nastavljamo pa v osebnem klepetu.',
    limits: 'Berem v vašem imenu, zapišem pa samo, ko pritisnete Nastavi namesto mene. Gesel in vpisov ne hranim.',
    tries: 'Vprašajte »ali je writeback vklopljen?«, napišite »nastavi« ali »pomoč« ali prilepite napako.',
    sharedTries: 'Vprašajte »ali je writeback vklopljen?«, napišite »odobritve« ali »pomoč« ali prilepite napako.',
  },
  help: {
    heading: 'Kaj znam',
    what: 'Povratno zapisovanje gesel (writeback) geslo, ponastavljeno v oblaku, zapiše nazaj v vaš lokalni imenik. Skrbim samo za to:',
    lines: {
      status: '**ali je writeback vklopljen?** Odgovor z dokazi',
      readiness: '**smo pripravljeni?** Licenca, sinhronizacija, vloga in drugi pogoji',
      setup: '**nastavi**: načrt, odobritev, koraki, dokaz',
      test: '**preizkusi writeback**: varna ponastavitev, ki dokaže, da deluje',
      watch: '**povej, če se pokvari**: sporočilo tu, ko neha delovati',
      resume: '**nadaljuj**: naprej, kjer se je ustavilo',
      remind: '**opomni jo**: odobritelji znova slišijo za vašo zahtevo',
      rollback: '**izklopi**: najprej načrt in kaj uporabniki izgubijo',
      move: '**ali moramo na cloud sync?** Sinhronizacija v oblaku in kaj pravijo obvestila',
      approvals: '**odobritve**: kaj čaka in na koga',
      substitute: '**do petka me ni, Sam odobrava namesto mene**: namestnik za določen čas',
      history: '**zgodovina**: kdo je kaj naredil in kdaj',
      export: '**izvoz**: revizijska sled kot datoteka',
      evidence: '**dokazni paket**: datoteka, ki jo revizor prebere in preveri',
      freeze: '**ali velja zamrznitev?** Kdaj se spremembe smejo izvesti; odobritelji lahko ustavijo vse',
      settings: '**nastavitve**: kdo odobrava in po kakšnih pravilih',
      language: '**English** / **slovenščina**: moj jezik',
    },
    shared:
      'Prilepite napako ali dogodek in povem, kaj pomeni. Nastavljanje, podrobnosti in posamezni ljudje sodijo v osebni klepet.',
    fails:
      'Kaj ne deluje? Prilepite napako, dogodek ali izpis ukaza ali povejte s svojimi besedami. Vprašajte tudi: **ali potrebujemo P1?** Ali o posamezniku: **zakaj ta uporabnik ne more ponastaviti gesla?**',
  },
  setup: {
    heading: 'Vklop povratnega zapisovanja gesel (writeback)',
    lines: [
      'Preberem stanje najemnika in pokažem načrt: kako je zdaj in kako bo potem.',
      'Ko ga kolega odobri, vas vodim skozi korake na strežniku.',
      'Na koncu uredimo še portal in pokažem dokaz.',
    ],
    beside:
      'Pri Connect Sync je že vse vklopljeno. Če želite zraven še sinhronizacijo v oblaku, napišite »nastavi cloud sync«.',
    notOperator: 'Za začetek je potrebna vloga Global, Hybrid Identity ali Authentication Policy Administrator.',
  },
  unlockAlone:
    'Samo odklepanje računov izklopite v portalu: počistite **Allow users to unlock accounts without resetting their password**. Povratno zapisovanje v celoti pa tako:',
  reading: {
    status: 'Berem stanje najemnika …',
    readiness: 'Preverjam pogoje …',
    plan: 'Berem stanje najemnika za načrt …',
    check: 'Znova berem nastavitve …',
    role: 'Preverjam vašo vlogo …',
    detail: 'Nekaj sekund. Ta kartica se spremeni sama.',
  },
  below: 'Odgovor je spodaj.',
  error: {
    heading: 'Pri meni je šlo nekaj narobe',
    body: 'Nič se ni izgubilo in ta klik ni spremenil ničesar. Poskusite znova; če se ponovi, povejte upravljavcu bota.',
  },
  reference: (id) => `Za upravljavca bota: oznaka ${id}.`,
  oneLine: {
    'moved-on': 'Stanje se je že spremenilo. Najnovejša kartica je spodaj.',
    ended: 'Ta sprememba je končana. Najnovejša kartica je spodaj.',
    superseded: 'Zamenjala jo je novejša kartica spodaj.',
  },
  approvals: {
    heading: 'Zahteve',
    none: 'Nič ne čaka na odobritev.',
    other: (stage) => `Odprta sprememba na odobritev ne čaka več: ${stage}.`,
  },
  instead: {
    'off-for-one': {
      title: 'Povratno zapisovanje velja za celega najemnika',
      next: 'Za eno samo osebo stikala ni. Kdo sme ponastaviti geslo v oblaku, določa **Password reset > Properties**: pri **Selected** tega ne more nihče zunaj izbrane skupine. Geslo v lokalnem imeniku jim ostane.',
    },
    'off-sspr': {
      title: 'Samopostrežna ponastavitev je drugo stikalo',
      next: 'Nastavi se v **Password reset > Properties** (**None**) in ga ne spreminjam. Potem gesla nihče ne ponastavi sam, skrbnikove ponastavitve pa se še vedno zapišejo nazaj. Če ste mislili povratno zapisovanje, pritisnite **Izklopi**.',
    },
    uninstall: {
      title: 'Z odstranitvijo Connecta se konča vsa sinhronizacija',
      next: 'To je več kot povratno zapisovanje, stikali v portalu pa ostaneta vklopljeni. Če želite ustaviti samo zapisovanje, pritisnite **Izklopi**; za prehod na sinhronizacijo v oblaku pritisnite **Načrtuj prehod**: Connect ostane nameščen, dokler prehod ni dokazan.',
    },
  },
  move: {
    which: {
      'connect-sync': 'Ste na Connect Sync',
      'cloud-sync': 'Ste na sinhronizaciji v oblaku (cloud sync)',
      both: 'Tu sta oba odjemalca: Connect in sinhronizacija v oblaku',
      none: 'Katerega odjemalca imate, še ne morem povedati',
    },
    done: {
      yes: (date) => `Da. Prehod na sinhronizacijo v oblaku je bil dokazan ${date}`,
      no: (stage) => `Ne. Prehod na sinhronizacijo v oblaku: ${stage}`,
      none: 'Za noben prehod na sinhronizacijo v oblaku tukaj ne vem',
    },
    made: (date) => `Prešli ste: ponastavitev po sinhronizaciji v oblaku je to dokazala ${date}`,
    heading: 'Ali in kdaj morate preiti, pove samo Microsoftovo obvestilo',
    moved: 'Po prebranem ste na sinhronizaciji v oblaku',
    clients: {
      'connect-sync':
        'Po zadnjih branjih ste na **Connect Sync**. Ali ste v katerem od valov, ni znano: tega ne morem prebrati nikjer.',
      'cloud-sync': 'Connecta ni videti. Dva tedna preverjanja sta čas, da pogledate znova.',
      both: 'Po zadnjih branjih sta tu **oba** odjemalca. Kjer oba skrbita za isto domeno, gesla prenaša sinhronizacija v oblaku: zdrav Connect takrat ne dokazuje ničesar.',
      none: 'Katerega odjemalca imate, še ni znano: najprej vprašajte **Je writeback vklopljen?**',
    },
    notices: [
      'Obvestila prihajajo v valovih od julija 2026, v izdelkih in po e-pošti. Vaše navaja vaše obdobje ali rok.',
      'Omejitve orodja zdaj: en gozd, največ 2.000 predmetov. Čarovnik kaže **Transition to Cloud Sync** samo tistim, ki so v tekočem valu.',
      'Kdor ima oviro, lahko Microsoftovo podporo prosi za več časa. Prehod se s tem odloži, obveznost pa ostane.',
    ],
    /** When that was: whoever reads them again moves it. */
    readOn: 'Po Microsoftovih javnih straneh, prebranih 27. 11. 2026.',
  },
  settings: {
    heading: 'Pravila odobravanja',
    quorum: 'Potrebno število odobritev',
    approval: 'Zahteva čaka',
    execution: 'Odobritev velja',
    lone: 'Edini skrbnik',
    loneYes: 'sme nadaljevati sam',
    loneNo: 'potrebuje še drugo osebo',
    approvers: 'Odobritelji',
    auditors: 'Revizorji',
    reminder: 'Opomnik',
    reminderAt: (hours) => `enkrat, ${hours} po zahtevi`,
    escalation: 'Vprašani so tudi',
    escalationAt: (names, hours) => `${names}, ${hours} po zahtevi`,
    substitutes: 'Med odsotnostjo odobritelja',
    rejecting: 'Zavrnitev',
    rejectingBare: 'sme biti brez pojasnila',
    three: 'Tri osebe',
    threeYes: 'spremembo predlaga, odobri in izvede vsakič druga oseba',
    ticket: 'Zahtevki',
    ticketRequired: 'načrt ga navede',
    ticketKnown: 'pred prejemom stanja se ne nadaljuje',
    ticketAgainst: 'zavrnjen, zaprt ali preklican zahtevek spremembo ustavi',
    freeze: 'Zamrznitve sprememb',
    freezeWindow: (from, to, why) => `od ${from} do ${to}${why ? ` (${why})` : ''}`,
    freezeCalendar: (name) => `dogodki koledarja ${name}`,
    freezeMore: (count) => `in še ${count}`,
    webhook: 'Zapisi gredo tudi na',
    writes: 'Nastavi namesto mene',
    none: 'nihče',
    unmet: (id) => `oseba, ki se mi še ni oglasila (${id})`,
    group: (id, names) => (names ? `${names} (skupina ${id})` : `skupina (${id})`),
    note: 'To v konfiguraciji določi upravljavec bota.',
  },
  language: { heading: 'V katerem jeziku naj govorim?', label: 'Jezik' },
  unknown: {
    heading: 'Tega nisem razumel',
    asked: 'Na to ne znam odgovoriti',
    body: 'Poznam povratno zapisovanje gesel v tem najemniku: ali je vklopljeno, kaj je zanj potrebno, kako ga vklopite in zakaj ne deluje. Svoje geslo ponastavite na passwordreset.microsoftonline.com; druge nastavitve niso moje delo.',
  },
  signIn: {
    heading: 'Vpišite se, prosim',
    body: 'Imenik berem v vašem imenu, zato potrebujem vaš vpis. Teams to običajno uredi sam; za nov poskus pritisnite gumb.',
    shared: 'Za to moram vedeti, kdo ste. Pritisnite gumb: Teams vas vpiše, odgovor pa vidite samo vi.',
    because: (reason) => `Zadnjič ni uspelo, ker ${reason}.`,
    consent:
      'Microsoft mi še ne daje dostopa: skrbnik mora tej aplikaciji dovoliti, da za uporabnike bere imenik. Če ste to vi, pritisnite **Vpis** in dovolite; sicer prosite skrbnika. Nato pritisnite **Poskusi znova**.',
    interaction:
      'Vaša organizacija želi še eno potrditev, preden smem delovati v vašem imenu, na primer drugi faktor. Pritisnite **Vpis**, nato **Poskusi znova**.',
    failed: (code) =>
      `Teams vas ni mogel vpisati${code ? ` (${code})` : ''}. Pritisnite **Poskusi znova**; če se ponavlja, povejte upravljavcu bota.`,
  },
  personalOnly: {
    heading: 'Uredimo to v osebnem klepetu',
    body: 'Tam so podrobnosti, ki jih tu ni treba videti vsem. Odprite moj klepet in me vprašajte tam.',
  },
  export: {
    heading: 'Revizijska sled kot datoteka',
    body: (count) => `Število zapisov doslej: ${count}.`,
    format: 'Oblika datoteke',
    formats: { csv: 'CSV, za branje v preglednici', jsonl: 'Vrstice JSON, za poznejše preverjanje' },
    purpose: (count) => `Sled sprememb povratnega zapisovanja gesel; število zapisov: ${count}.`,
    link: 'Datoteka čaka za gumbom: samo za vas, enkrat, deset minut.',
    states: {
      asked: 'Teams vas zdaj vpraša, ali sme datoteko shraniti v vaš OneDrive.',
      declined: 'Prav, brez datoteke. Vprašajte me znova, kadar jo potrebujete.',
      delivered: 'Datoteka je zdaj v vašem OneDrivu in tu v klepetu.',
      'not-sent': 'Datoteke ni bilo mogoče poslati. Nič se ni spremenilo; vprašajte znova čez minuto.',
      'too-long': 'Za eno datoteko je predolga. Upravljavec bota jo lahko zapiše z »npm run audit -- export«.',
      'by-hand': 'Teams tu ne sprejema datotek. Upravljavec bota jo lahko zapiše z »npm run audit -- export«.',
    },
  },
};
