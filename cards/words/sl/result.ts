import type { Words } from '../language/language.ts';

export const result: Words['result'] = {
  byTest: {
    heading: 'Končano s preizkusom. Povratno zapisovanje gesel deluje',
    intro: (agent, date) =>
      `Vsega nisem mogel prebrati nazaj, ponastavitev po zadnjem koraku pa dokazuje pot: ${date} jo je prenesel **${agent}**.`,
    notBefore: 'Ali je delovalo že prej, ni znano, zato to ne pomeni, da ga je vklopila prav ta sprememba.',
  },
  byLog: {
    heading: {
      'disable-event': 'Izklopljeno po dnevniku',
      'server-event': 'Izklopljeno po prilepljenem dogodku',
      'test-refused': 'Izklopljeno po dnevniku',
    },
    pasted: {
      expected: 'To prinese izklop s seboj; nič ni narobe.',
      'role-not-read': 'To še ne zaključi ničesar: vaše vloge nisem mogel prebrati. Ko bo berljiva, prilepite znova.',
      elsewhere: (place) =>
        `To ne zaključi ničesar in nič si nisem zapisal: navaja **${place}**, česar ne poznam kot del tega najemnika. Če je to vendarle vaš strežnik, pove isto **Preveri zdaj** ali preizkus.`,
      wanted: (who, date) =>
        `Nič ni narobe: tako je bilo želeno. Izklop, ki ga je predlagal(a) ${who}, se je končal ${date}.`,
      'portal-half':
        'To ne zaključi ničesar: govori o strežniškem delu, ta sprememba pa je o portalu. Pove **Preveri zdaj** ali preizkus, pri katerem je ponastavitev zavrnjena.',
      'one-client':
        'To ne zaključi ničesar: govori le o enem odjemalcu, ta sprememba pa izklaplja več kot to. Pove **Preveri zdaj** ali preizkus, pri katerem je ponastavitev zavrnjena.',
      'not-operator': 'To ne zaključi ničesar: šteje le, kar prilepi skrbnik. Prosite ga, naj prilepi on.',
      'ends-nothing': 'To še ne zaključi ničesar: potreben je dogodek **31013**, novejši od počiščenega polja.',
      ahead:
        'To ne zaključi ničesar: čas tega **31013** je v prihodnosti. Preverite uro strežnika in prilepite dogodek, ko se je zgodil.',
    },
    cameThrough: (agent, date) =>
      `Preizkusno ponastavitev (${date}) je še vedno prenesel **${agent}**, torej povratno zapisovanje ni izklopljeno.`,
    sign: {
      'disable-event': 'dogodek Disable v dnevniku',
      'server-event': 'prilepljeni dogodek 31013',
      'test-refused': 'zavrnjeni preizkus',
    },
    intro: {
      'disable-event': (date) =>
        `Vsega nisem mogel prebrati nazaj, revizijski dnevnik pa ima dogodek **Disable password writeback for directory** z dne ${date}, po izklopu strežniškega dela.`,
      'server-event': (date, who) =>
        `Vsega nisem mogel prebrati nazaj. Da je povratno zapisovanje odstranjeno, pove strežnikov dogodek 31013 z dne ${date}, ki ga je prilepil(a) ${who}.`,
      'test-refused': (date) =>
        `Vsega nisem mogel prebrati nazaj, ponastavitev po zadnjem koraku pa je bila ${date} zavrnjena, ker povratno zapisovanje ni omogočeno.`,
    },
  },
  watched: {
    until: (date: string) => `Opazujemo do ${date}. Druge spremembe lahko tečejo naprej.`,
    notice: 'Čas je, da prehod na sinhronizacijo v oblaku pogledate znova',
    again:
      '**Čas je, da pogledate znova.** Pritisnite **Preveri zdaj**: če od prehoda kaj govori proti njemu, bo to v odgovoru.',
    over: 'Dva tedna preverjanja sta se končala',
    ended:
      '**Dva tedna sta se končala** in ne prosim več. Za zadnji pogled pritisnite **Je writeback vklopljen?**: če od prehoda kaj govori proti njemu, bo to v odgovoru.',
    /** On the answer to “is it on?” while a move is being watched. */
    holds: (date: string, until: string) =>
      `Prehod na sinhronizacijo v oblaku je bil dokazan ${date}. Od takrat proti njemu ne govori nič; opazujemo do ${until}.`,
    open: (date: string, found: string, ago: string) =>
      `Prehod na sinhronizacijo v oblaku, dokazan ${date}, je pod vprašajem, ${ago}: ${found} Sprememba ostane končana.`,
  },
  unconfirmed: {
    heading: 'Nepotrjeno. Dokaz manjka',
    intro: (who) => `Spremembo je sprejel(a) ${who || 'odobritelj'}, čeprav vsega ni bilo mogoče prebrati nazaj.`,
    next: '**Naprej:** pritisnite **Preizkusi povratno zapisovanje**. Ena ponastavitev, za katero dnevnik pokaže, da je prišla v lokalni imenik, je dokaz, ki manjka.',
  },
  failed: {
    because: {
      unmet: 'Zapisano je bilo, branje pa kaže, da ni vse obveljalo.',
      'execution-expired': 'Čas za to spremembo se je iztekel, preden je bilo vse preverjeno.',
      'settings-differ': 'Po prekinjenem nastavljanju stanje ni ne takšno kot prej ne takšno kot v načrtu.',
    },
    otherwise: 'Končala se je, preden je bilo vse preverjeno.',
    next: '**Naprej:** zgoraj poglejte, kaj manjka, to uredite in začnite novo spremembo.',
  },
  rejected: {
    heading: 'Zavrnjeno',
    intro: (who) => `Spremembo je zavrnil(a) ${who}. Nič se ni spremenilo.`,
    afterSteps: (who) => `Nadaljevanje spremembe je zavrnil(a) ${who}. Kar je bilo do takrat narejeno, ostane, kot je.`,
    next: '**Naprej:** pogovorite se in začnite novo spremembo.',
  },
  cancelled: {
    heading: 'Preklicano',
    intro: (who) => `Spremembo je preklical(a) ${who}. Zapisal nisem ničesar.`,
    afterWrite: (who) => `Spremembo je preklical(a) ${who}. Kar je portal do takrat sprejel, ostane.`,
    handwork: 'Kar je bilo na strežniku narejeno ročno, ostane.',
  },
  expired: {
    heading: 'Poteklo',
    unanswered: 'Nihče se ni pravočasno odločil. Nič se ni spremenilo.',
    again: 'Nihče je ni pravočasno znova odobril. Kar je bilo do takrat narejeno, ostane, kot je.',
    unfinished: 'Odobritev je potekla, preden je bila sprememba končana. Zapisal nisem ničesar.',
    next: '**Naprej:** začnite novo spremembo, ko ustreza vam in odobritelju.',
    nextBegun:
      '**Naprej:** za preostalo začnite novo spremembo. Korake, ki so na strežniku že narejeni, v njej samo potrdite.',
  },
  sure: {
    verified: 'Preverjeno',
    byTest: 'Dokazano s preizkusom',
    byReset: 'Dokazano s ponastavitvijo',
    byLog: 'Po dnevniku',
    byPaste: 'Prilepljeno',
  },
  unread: (names) => `Ni prebrano nazaj: ${names}.`,
  proof: 'Dokaz',
  readAt: (answer, date) => `${answer}, ${date}`,
  request: 'ID zahteve',
  lone: 'edini skrbnik, kot dovoli pravilnik',
  note: {
    heading: 'Dobro je vedeti',
    lines: [
      'Nazaj se zapišejo tudi ponastavitve, ki jih skrbnik naredi v skrbniškem središču Entra.',
      'Vsak, ki to uporablja, potrebuje Entra ID P1 ali P2.',
      'Ponastavitve v skrbniškem središču Microsoft 365 se ne zapišejo nazaj.',
    ],
  },
};
