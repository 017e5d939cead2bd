import type { Words } from '../language/language.ts';

const FORMS = new Intl.PluralRules('sl');
const ARE = { zero: 'je', one: 'je', two: 'sta', few: 'so', many: 'je', other: 'je' } as const;

export const doing: Words['doing'] = {
  again: {
    draft: 'poslano še ni. Načrt pošljite, ko boste pripravljeni.',
    sent: (who) => `poslano je in čaka na odobritev (**${who}**).`,
    behind: (stands) => `kar je za vami, ostane narejeno; ${stands}`,
    unwritten: 'Zapisal še nisem ničesar: poskusite lahko, kolikorkrat želite.',
    inPart: 'Poskusite lahko, kolikorkrat želite: zapiše se samo, kar še manjka.',
    now: 'pravkar že nastavljam.',
    twice: 'Tudi če pritisnete še enkrat, se nič ne zapiše dvakrat.',
    proof: 'manjka samo še dokaz, išče ga **Preveri zdaj**.',
    unsettled:
      'najprej pritisnite **Preveri zdaj**. Prebere, kako se je končalo zadnje nastavljanje, preden se kar koli znova zapiše.',
    done: 'končano je in ničesar ni treba ponoviti.',
    unconfirmed: 'znova ni treba zapisati ničesar. Dokaz prinese **Preizkusi povratno zapisovanje**.',
    unproven: 'znova ni treba zapisati ničesar; manjka samo dokaz.',
    anew: 'z novo spremembo, kadar vam ustreza.',
    mended: 'z novo spremembo, ko uredite, kar manjka.',
    afterNo: (who) => `z novo spremembo. Prej se pogovorite (**${who}**).`,
    none: 'Nič ni v teku: začnete lahko kadar koli.',
  },
  approveAgain: {
    holds: (until) => `odobritev velja do ${until}.`,
    asked: 'medtem je rdečih stvari več, zato je bila odobritev zahtevana znova.',
    anew: 'Nova sprememba potrebuje novo odobritev.',
  },
  way: {
    choose: 'Vse tri poti se končajo z istim preverjanjem; najhitrejša je **Nastavi namesto mene**.',
    refused: 'Če ne gre, izberite **Sam(a) v portalu**.',
    byHand: 'Obe poti se končata z istim preverjanjem; za **Sam(a) v portalu** lupine ne potrebujete.',
    later: 'To izbirate šele pri portalu; vse tri poti se končajo z istim preverjanjem.',
  },
  ifRejected: {
    decider: (who) => `Potem se konča in nič se ne spremeni; **${who}** prebere vaše pojasnilo.`,
    requester: 'Potem se konča in nič se ne spremeni; začnete lahko novo.',
    other: (who) => `Potem se konča in nič se ne spremeni; novo lahko začne **${who}**.`,
  },
  ifCancelled: {
    ends: 'Potem se konča in nič več se ne spremeni.',
    serverStays: 'Kar je narejeno na strežniku, ostane, kot je.',
    settingsStay: 'Kar že velja, ostane tako.',
  },
  ifFails: {
    said: 'Potem to povem; za narejeno ne velja nič, česar nisem prebral nazaj.',
    ways: 'Poskusite lahko znova ali po drugi poti, vse pa se da tudi razveljaviti.',
  },
  part: {
    decide: 'čaka na vašo odločitev.',
    answer: 'vprašanje odobritelja čaka na vaš odgovor.',
    check: 'pritisnite **Preveri zdaj**. Samo prebere.',
    waits: (who) => `odloči **${who}**, potem vam pišem.`,
    hears: (who) => `nadaljuje **${who}**; ko se konča, vam pišem.`,
    other: (who) => `nadaljuje **${who}**.`,
    now: 'pravkar nastavljam; kako se je končalo, pokaže kartica.',
    none: 'nič ni v teku.',
  },
  said: {
    stands: (stands) => `V redu. ${stands}`,
    none: 'V redu. Povejte, kaj želite: »je writeback vklopljen?«, »nastavi« ali »pomoč«.',
  },
  sees: {
    all: 'O spremembi me lahko vpraša vsak v vaši organizaciji, gostje pa ne.',
    more: 'Zgodovina je za skrbnike, odobritelje in revizorje. V skupini ne navajam ne razlogov ne nastavitev.',
  },
  ended: {
    at: (age, date) => `Sprememba se je končala ${age} (${date}).`,
    notYet: (stands) => `Sprememba še ni končana: ${stands}`,
  },
  mayApprove: {
    who: (names) => `Odobri lahko: **${names}**.`,
    more: (until) => `Zahteva čaka do ${until}. Kdo so odobritelji, pokaže »nastavitve«.`,
  },
  works: {
    asked: (who, deciders) => `Predlagatelj je **${who}**; čaka se na odobritev (**${deciders}**).`,
    me: (who) => `Pravkar nastavljam, predlagatelj je **${who}**.`,
    none: 'Nihče: nič ni v teku.',
  },
  question: {
    ask: 'Kar vprašajte.',
    like: 'Na primer: »kako dolgo bo trajalo?«, »kaj se spremeni za uporabnike?« ali »ali lahko to razveljavim?«',
    decider: (who) => `Če želite vprašati predlagatelja (**${who}**), na zahtevi pritisnite **Vprašaj**.`,
  },
  mayApply: 'pritisnite **Nastavi namesto mene**.',
  nothingElse: 'Drugega ni v napoti.',
  third: 'tu spremembo predlaga, odobri in izvede vsakič druga oseba, zato to stori nekdo tretji.',
  told: {
    decided: 'pišem vam tukaj, ko bo odločeno.',
    ended: 'pišem vam tukaj, ko se konča.',
    other: 'izvedo samo tisti, ki sodelujejo. Vprašate me lahko kadar koli.',
  },
  worry: 'Brez naglice: dokler ne pritisnete, se ne zgodi nič.',
  checkReads: '**Preveri zdaj** samo bere.',
  takeBack: {
    notYet: 'Odločili še niste ničesar.',
    counts: (who) => `Že velja; spremembo lahko prekliče **${who}** ali drug skrbnik z ustrezno vlogo.`,
    rejected: (who) => `Zavrnitev konča zahtevo: novo spremembo lahko začne **${who}**.`,
  },
  soFar: (done, total) => `Na strežniku narejeno: ${done} od ${total} ${total === 1 ? 'koraka' : 'korakov'}.`,
  applied: (who, age) => `Nastavil(a) je **${who}**, ${age}.`,
  skip: { no: 'vsak korak potrebuje prejšnjega.', done: 'Če ste ga že naredili, samo pritisnite **Naprej**.' },
  stepBack: {
    yes: 'pritisnite **Nazaj**.',
    before: 'koraki se začnejo po odobritvi.',
    first: 'to je prvi korak, zato nazaj ni kam.',
    nothing: 'narejenega še ni nič, zato nazaj ni kam.',
    notYours: (who) => `po korakih gre samo skrbnik z ustrezno vlogo (**${who}**).`,
    later: 'Kako se je končalo in kaj lahko potem naredite, pokaže kartica.',
  },
  risk: {
    red: (names) => `Rdeče je: ${names}.`,
    noneRed: 'Nič od prebranega ni rdeče.',
  },
  gets: {
    sent: (names) => `Poslana je bila: **${names}**.`,
    unreached: (names) => `Dosegljivi še niso bili vsi: **${names}**.`,
    willGo: (names) => `Poslana bo: **${names}**, ko jo pošljete.`,
  },
  last: {
    cancelled: (who, age) => `Preklical(a) jo je **${who}**, ${age}.`,
    none: {
      rejected: 'Nobena od sprememb, ki jih pomnim, ni bila zavrnjena.',
      approved: 'Nobena od sprememb, ki jih pomnim, ni bila odobrena.',
      cancelled: 'Nobena od sprememb, ki jih pomnim, ni bila preklicana.',
      applied: 'Nobena od sprememb, ki jih pomnim, ni bila nastavljena.',
      expired: 'Nobena od sprememb, ki jih pomnim, ni potekla.',
    },
    asked: (who, date) => `To je bila zahteva osebe **${who}**, poslana ${date}.`,
    now: (stands) => `Zdaj je v teku druga: ${stands}`,
  },
  needs: (count, steps) => `na strežniku ${ARE[FORMS.select(count)]} še ${steps}.`,
  here: (stands) => `Tukaj je: ${stands}`,
  unclear: {
    inShort: (stands) => `Na kratko: ${stands}`,
    step: 'Pri koraku pove več **Ne gre mi**.',
    ask: 'Vprašajte me o kateri koli besedi.',
  },
  willApply: {
    nobody: (stands) => `Doslej še nihče: ${stands}`,
    third: 'Izvede jo tretja oseba, ki je ni ne predlagala ne odobrila.',
    requester: (who) => `Izvede jo **${who}** ali kolega s potrebno vlogo.`,
  },
  reminded: {
    last: (age, date) => `Opomnik je bil poslan ${date}, ${age}.`,
    whom: (names) => `Komu: **${names}**.`,
    open: 'Komu: vsem, ki takrat še niso odločili.',
    none: 'opomnika ni dobil nihče.',
    next: (when) => `Če se nihče ne odloči, ga pošljem ${when}.`,
  },
  escalates: {
    at: (names, when) => `Če se nihče ne odloči, vprašam še druge (**${names}**), in sicer ${when}.`,
    since: (names, age) => `Vprašani so bili še drugi (**${names}**), ${age}.`,
    policy: (names, hours) => `Po pravilih vprašam še druge (**${names}**), če se nihče ne odloči v času: ${hours}.`,
    none: 'Po pravilih ne vprašam nikogar drugega.',
    ends: (hours) => `Zahteva brez odločitve se konča po izteku časa: ${hours}.`,
  },
  threePeople: {
    yes: 'po pravilih tu spremembo predlaga, odobri in izvede vsakič druga oseba.',
    no: 'po pravilih mora odobriti le nekdo drug; spremembo lahko izvede, kdor jo je predlagal.',
  },
  records: {
    to: (host) => `Vsak zapis gre s podpisom tudi na **${host}**.`,
    none: 'Zapisi ne gredo nikamor drugam: pravila ne navajajo webhooka.',
    more: 'Ali pridejo na cilj, vidi upravljavec bota v metrikah.',
  },
  goOn: 'ne zamrznitev ne dogovorjeni čas ne zahtevek ni ovira.',
  whyMe: {
    standsIn: (names) => `Odobravate namesto odsotnih, ki so vas za to določili: ${names}.`,
    askedToo: 'Dolgo se ni nihče odločil, zato ste po pravilih vprašani tudi vi.',
    approver: 'Ste med odobritelji; določi jih tisti, ki skrbi za tega bota.',
    requester: 'To spremembo ste predlagali vi, zato jo tudi nadaljujete.',
    other: (stands) => `Od vas se ne pričakuje ničesar: ${stands}`,
  },
};
