import type { Words } from '../language/language.ts';

export const moving: Words['moving'] = {
  which: {
    'connect-sync': 'Ste na Connect Sync',
    'cloud-sync': 'Ste na sinhronizaciji v oblaku (cloud sync)',
    both: 'Tu sta oba odjemalca: Connect in sinhronizacija v oblaku',
    none: 'Katerega odjemalca imate, še ne morem povedati',
  },
  done: {
    yes: (date) => `Da. Prehod na sinhronizacijo v oblaku je bil dokazan ${date}`,
    no: (stage) => `Ne. Sprememba za prehod na sinhronizacijo v oblaku: ${stage}`,
    none: 'Za noben prehod na sinhronizacijo v oblaku tukaj ne vem',
  },
  made: (date) => `Prešli ste: ponastavitev prek sinhronizacije v oblaku je to dokazala ${date}`,
  heading: 'Ali in kdaj morate preiti, pove samo Microsoftovo obvestilo',
  moved: 'Po prebranem ste na sinhronizaciji v oblaku',
  clients: {
    'connect-sync':
      'Po zadnjih branjih ste na **Connect Sync**. Ali ste v katerem od valov, ni znano: tega ne morem prebrati nikjer.',
    'cloud-sync': 'Connecta ni videti.',
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
  validating: 'Dva tedna preverjanja sta čas, da pogledate znova.',
  asked: {
    'move-what': {
      title: 'Kaj se zgodi pri prehodu',
      lines: [
        'Microsoftov čarovnik namesti agenta, za vsako domeno naredi konfiguracijo in aktivira sinhronizacijo v oblaku. Connect gre nato v pripravljalni način (staging mode) in ostane nameščen.',
        'Povratno zapisovanje se prenese, če je stikalo zanj v najemniku vklopljeno in je v čarovniku označena **password-writeback confirmation** (potrditev zanj).',
        'Čarovnik zapisovanja ne preizkusi. Zato prosim za ponastavitev, ki jo po dnevniku prenese sinhronizacija v oblaku, nato pa dva tedna vsak tretji dan za nov pogled.',
        'Ko je sinhronizacija v oblaku aktivna, stran poti nazaj ne navaja.',
      ],
    },
    'move-users': {
      title: 'Po prehodu uporabniki ne opazijo ničesar: gesla prenaša sinhronizacija v oblaku',
      lines: [
        'Ali ponastavitev pride skozi med samo aktivacijo, stran ne pove: izberite mirno uro in obvestite podporo.',
        'Kar bi čarovnik pozabil, bi se pokazalo pri njihovi prvi ponastavitvi. Zato mora prehod dokazati naša.',
      ],
    },
    'move-back': {
      title: 'Pred aktivacijo pot nazaj je, po njej je Microsoftova stran ne navaja',
      lines: [
        'Pred **Complete transfer to Cloud Sync**: zaprite čarovnika in Connect izvaža naprej.',
        'Po tem je Connect v pripravljalnem načinu (staging mode). Ne odstranjujte ga, ne brišite, ne onemogočajte in ne preoznačujte ničesar, kar je naredilo orodje, in vprašajte Microsoftovo podporo.',
      ],
    },
    'move-limits': {
      title: 'Orodje sprejme en gozd in največ 2.000 predmetov v obsegu',
      lines: [
        'Ne sprejme pa pravil sinhronizacije po meri, filtriranja po skupinah in sinhronizacije naprav.',
        'Z dvema gozdovoma ali več predmeti v tem valu niste. Ali in kdaj pride val za vas, pove samo Microsoftovo obvestilo.',
      ],
    },
    'move-before': {
      title: 'Pred prehodom: kaj zahteva orodje in za kaj prosim jaz',
      lines: [
        'En gozd in največ 2.000 predmetov v obsegu; brez pravil sinhronizacije po meri, filtriranja po skupinah in sinhronizacije naprav.',
        'V čarovniku skrbnik hibridne identitete (**Hybrid Identity Administrator**) in poverilnice skrbnika domene za vsak izbrani gozd. Strežnik ne sme biti v pripravljalnem načinu (staging mode).',
        'Vklopljeno stikalo za zapisovanje v najemniku in ponastavitev, ki jo po dnevniku prenese Connect: kar ne deluje prej, tudi potem ne bo.',
        'Kaj prehod ovira, pove **Environment readiness** v čarovniku. Obiti se tega ne da.',
      ],
    },
    'move-after': {
      title: 'Po aktivaciji Connect ostane nameščen, v pripravljalnem načinu (staging mode)',
      lines: [
        'Obdržite ga dva tedna preverjanja; ne brišite, ne onemogočajte in ne preoznačujte ničesar, kar je naredilo orodje.',
        'Prehod dokaže ponastavitev, ki jo po dnevniku prenese sinhronizacija v oblaku: najbolje skrbnikova v skrbniškem središču Entra.',
        'Potem v čarovniku označite soglasje k preverjanju in izberite **Complete Migration**. Vsak tretji dan vas prosim, da pogledate znova.',
      ],
    },
    'move-fails': {
      title: 'Če se prehod, ki ga vodim, ustavi na sredini, njegov korak ostane',
      lines: [
        'Napišite **nadaljuj**: gre naprej pri istem koraku, tudi po vnovičnem zagonu ali z drugim skrbnikom.',
        'Pred **Complete transfer to Cloud Sync** zadošča, da zaprete čarovnika, in Connect izvaža naprej.',
        'Po tem sledite obnovitvi v čarovniku, Connecta ne odstranjujte in vprašajte Microsoftovo podporo. Ne brišite, ne onemogočajte in ne preoznačujte ničesar, kar je naredilo orodje.',
      ],
    },
    'move-who': {
      title: 'Prehod opravite vi, z Microsoftovim čarovnikom na strežniku Connect',
      lines: [
        'Vaš skrbnik gre skozi **Transition to Cloud Sync**. Vodim ga od strani do strani, vprašam za to, česar orodje ne preveri, in preberem nazaj.',
        'Čarovnika ne zaganjam in ne preselim nikogar: za prehod sta potrebna načrt in odobritev kolega.',
        'Ali Microsoft koga preseli sam, ne pove nobena javna stran, ki jo poznam. Vaše obdobje ali rok navaja obvestilo.',
      ],
    },
    'move-delay': {
      title: 'Več časa za prehod lahko da samo Microsoftova podpora',
      lines: [
        'Zanj lahko prosi, kdor ima oviro. Prehod se s tem odloži, obveznost pa ostane.',
        'Vaše obvestilo navaja vaše obdobje ali rok; prebrati ga ne morem nikjer.',
        'Moj načrt ima v njem lahko dogovorjeni čas: vpišite ga v načrt.',
      ],
    },
    'move-part': {
      title: 'Prehod, ki ga vodim, velja za celega najemnika',
      lines: [
        'Za izbiro uporabnikov v Microsoftovem orodju ne vem: prenese konfiguracijo, Connect pa gre v celoti v pripravljalni način (staging mode).',
        'Odjemalca lahko tečeta hkrati, vsak za svoje domene. Nastavitev sinhronizacije v oblaku za nekatere od njih ni prehod: napišite **nastavi cloud sync**.',
      ],
    },
    'which-to-keep': {
      title: 'Kateri odjemalec ostane, je odvisno od tega, ali prehajate',
      lines: [
        'Kjer oba skrbita za isto domeno, gesla prenaša agent sinhronizacije v oblaku, Connectov del pa tam ne naredi ničesar.',
        'Med prehodom in v dveh tednih preverjanja pustite oba: Connect ostane nameščen, v pripravljalnem načinu (staging mode).',
        'Brez prehoda lahko ostane vsak za svoje domene. Ne odstranjujte nobenega, dokler **Je writeback vklopljen?** ne pove, kateri prenaša gesla: z njim bi se ustavila tudi sinhronizacija njegovih uporabnikov.',
      ],
    },
    'no-task': {
      title: '**Transition to Cloud Sync** se pokaže samo tistim, ki so v tekočem valu',
      lines: [
        'Ne pokaže se tudi na strežniku v pripravljalnem načinu (staging mode): ali je v njem, pove **(Get-ADSyncScheduler).StagingModeEnabled**.',
        'Ali pa orodje te različice Connecta ne podpira.',
        'Ali ste v katerem od valov, pove samo Microsoftovo obvestilo.',
      ],
    },
    'in-a-wave': { title: 'Ali ste v katerem od valov, pove samo Microsoftovo obvestilo', lines: [] },
  },
  long: {
    title: (minutes) => `Prehod traja približno ${minutes}, v čarovniku in v portalu`,
    lines: [
      'To je moja ocena, enaka kot v načrtu. Koliko časa bo čarovnik prenašal in sinhroniziral, vnaprej ne more povedati nihče.',
      'Sledita dva tedna preverjanja, Connect pa v njiju ostane nameščen.',
    ],
  },
  watch: {
    until: (date) => `Prehod opazujemo do ${date}`,
    over: (date) => `Opazovanje prehoda se je končalo ${date}`,
    lines: [
      'Predlagatelja vsak tretji dan prosim, naj pritisne **Preveri zdaj**. Če vprašanje zamudi, se ne spremeni nič: pride naslednje, po zadnjem pa ne prosim več.',
      'Sprememba je že končana in druge lahko tečejo. Novejši znak proti prehodu pokaže **Je writeback vklopljen?**, kdorkoli vpraša.',
    ],
  },
  complete: {
    none: '**Complete Migration** pride na koncu, ko prehod dokaže ponastavitev',
    notYet: (stage) => `Še ne: prehoda ni dokazala še nobena ponastavitev. ${stage}`,
    proven: (date) => `Da: prehod je bil dokazan ${date}`,
    lines: [
      'V čarovniku označite soglasje k preverjanju in izberite **Complete Migration**. Čarovnik zapisovanja ne preizkusi, zato pride prej ponastavitev, ki jo prenese sinhronizacija v oblaku.',
      'Connecta v dveh tednih preverjanja vseeno ne odstranjujte.',
    ],
  },
  uninstall: {
    notYet: (date) => `Ne pred ${date}: v dveh tednih preverjanja Connecta ne odstranjujte`,
    over: (date) => `Dva tedna preverjanja sta se končala ${date}`,
    lines: [
      'Odstranitev ni del mojega načrta. Pred njo še enkrat vprašajte **Je writeback vklopljen?** in preverite, ali je **Complete Migration** opravljen.',
    ],
  },
};
