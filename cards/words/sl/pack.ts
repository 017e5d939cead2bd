import type { Words } from '../language/language.ts';

/** Impersonal, so that the person's grammatical gender is never guessed. */
export const pack: Words['pack'] = {
  title: 'Dokazni paket',
  by: (date) =>
    `Paket je ${date} pripravil Writeback Pilot. Kjer stran govori v prvi osebi, govori Writeback Pilot, bot v Microsoft Teams.`,
  tenant: 'Najemnik',
  covers: 'Zajema',
  coversChange: (title) => `eno spremembo: ${title}`,
  coversSpan: (since, until) => {
    if (since && until) return `vse zapise od ${since} do ${until}`;
    if (since) return `vse zapise od ${since} naprej`;
    return until ? `vse zapise do ${until}` : 'vse zapise';
  },
  records: (from, to) => (from === to ? `zapis ${from}` : `zapisi od ${from} do ${to}`),
  underWay: (stage, date) =>
    `**V teku.** Ta sprememba še ni končana: ${stage}. Stran kaže stanje ${date}; kako se je končala, pove poznejši paket.`,
  chapters: {
    short: 'Na kratko',
    plan: 'Kaj naj bi se spremenilo',
    read: 'Kaj je bilo prebrano pred tem',
    red: 'Ovire',
    decided: 'Kdo je odločal',
    questions: 'Vprašanja in odgovori',
    rests: 'Na čem temelji vsaka polovica',
    record: 'Vsi zapisi po vrsti',
    people: 'Kdo je sodeloval',
    beside: 'Poleg sprememb',
    proof: 'Kaj ta datoteka dokazuje in kako jo preverite',
  },
  short: {
    asked: (who, date) => `Predlagatelj: **${who}**, ${date}.`,
    planned: (who, date) => `Načrt: **${who}**, ${date}. V odobritev ni bil poslan.`,
    reason: (reason) => `Navedeni razlog: »${reason}«`,
    ticket: (ticket) => `Številka zahtevka: ${ticket}`,
    ticketState: (state, system, date) => `Njegovo zadnje stanje (**${system}**, ${date}): »${state}«`,
    ticketUnknown: 'Njegovo stanje še ni prišlo.',
    ticketRequired: 'Pravila so zahtevala številko zahtevka.',
    ticketKnown: 'Pravila pred prejemom stanja zahtevka niso dovolila nadaljevanja.',
    reminded: (date) => `Odobritelji so ${date} dobili opomnik.`,
    remindedBy: (who, date) => `Na željo osebe **${who}** so odobritelji ${date} dobili opomnik.`,
    escalated: (date, names) => `Ker do ${date} ni nihče odločil, so bili vprašani še: ${names}.`,
    policy: (approvals, answer, hold) =>
      `Pravila: ${approvals} nekoga drugega, rok za odločitev ${answer}, veljavnost odobritve ${hold}.`,
    threePeople: 'Predlagatelj, odobritelj in izvajalec so morali biti trije različni ljudje.',
    alone: 'Pravila so edinemu skrbniku dovolila nadaljevati brez odobritelja.',
    approved: (who, date) => `Odobritev: **${who}**, ${date}.`,
    rejected: (who, date) => `Zavrnitev: **${who}**, ${date}.`,
    undecided: 'Odločitve še ni bilo.',
    emergency: (who, date, reason) => `**Nujni primer:** nadaljevanje brez odobritve, **${who}**, ${date}: »${reason}«`,
    unreviewed: 'Nujnega primera še ni pregledal nihče.',
    reviewed: ({ who, date, verdict, comment }) =>
      `Pregled nujnega primera: **${who}**, ${date}. ${verdict}: »${comment}«`,
    nothingRed: 'Med prebranim ni bilo ovir.',
    red: (names) => `Ovira: ${names}.`,
    set: (who, way) => `Nastavitve: **${who}** (${way}).`,
    ended: (date) => `Konec: ${date}.`,
  },
  plan: {
    route: (route) => `Pot: ${route}.`,
    hash: (hash) => `Zgoščena vrednost načrta, na katero se sklicujejo odobritve: ${hash}`,
    slot: (when) => `Dogovorjeni čas: ${when}.`,
    rescheduled: (date) => `Na zahtevo za drug čas (${date}) se je odobravanje začelo znova.`,
    skipped: (steps) => `Že opravljeno in zato preskočeno: ${steps}.`,
    setting: 'Kaj',
    before: 'Prej',
    after: 'Po načrtu',
  },
  read: { answer: 'Odgovor', finding: 'Kaj je bilo ugotovljeno', at: 'Prebrano', none: 'Za to ni bilo nič prebrano.' },
  answers: { met: '✓ v redu', unmet: '✗ ni tako', unknown: '? ni znano' },
  redAgain: (date, names) =>
    `Pred nastavitvami (${date}) se je pokazala nova ovira: ${names}. Nastavljanje se je ustavilo.`,
  approvedBefore: (names) => `Odobritve pred tem: ${names}.`,
  decided: {
    who: 'Kdo',
    what: 'Odločitev',
    at: 'Kdaj',
    said: 'Komentar',
    approved: 'odobritev',
    rejected: 'zavrnitev',
    inSpite: (names) => `čeprav ${names}`,
    asked: (names) => `Za odobritev naprošeni: ${names}.`,
  },
  question: (who, date, text) => `Vprašanje: **${who}**, ${date}: »${text}«`,
  answer: (who, date, text) => `Odgovor: **${who}**, ${date}: »${text}«`,
  unanswered: 'Odgovora ni bilo.',
  rests: {
    what: 'Kaj',
    answer: 'Odgovor',
    on: 'Na čem temelji',
    read: (date, request) => `na branju nastavitev portala ${date}${request ? `, ID zahteve ${request}` : ''}`,
    word: (who, date) => `na izjavi: **${who}**${date ? `, ${date}` : ''}; nobeno branje tega ne pokaže`,
    accepted: 'portal je zapis sprejel, nazaj pa ni bil prebran',
    test: (agent, date) => `na preizkusni ponastavitvi, ki jo je po zadnjem koraku (${date}) prenesel **${agent}**`,
    log: (date) => `na dogodku po zadnjem koraku (${date}), ki to pove`,
    skipped: 'tako je bilo že ob načrtovanju',
    nothing: 'na ničemer: tega ni bilo mogoče prebrati in nihče tega ni potrdil',
    none: 'Do takrat ni bilo nič nastavljeno ali prebrano nazaj.',
    server: 'Strežniška polovica',
  },
  row: { record: 'Zapis', at: 'Kdaj', who: 'Kdo', what: 'Kaj' },
  testStarted: 'začet preizkus povratnega zapisovanja s preizkusnim računom',
  readingsBeside: (count, who) => `Niso naštete posebej: ${count} stanja najemnika (${who}). Najdete jih med zapisi.`,
  begunBefore:
    'Sprememba, ki se je začela pred tem obdobjem, je tu samo v svojih zapisih. V celoti jo pove njen lastni paket.',
  person: { name: 'Ime ob zapisu', id: 'ID objekta' },
  proof: {
    records: (count, from, to) =>
      `Za to stranjo so v datoteki zapisi (${count}, od ${from} do ${to}). Vsak vsebuje zgoščeno vrednost prejšnjega, zato nobenega ni mogoče popraviti, odstraniti, dodati ali premakniti, ne da bi se veriga pretrgala.`,
    first: (hash) => `Zgoščena vrednost pred prvim zapisom: ${hash}`,
    last: (hash) => `Zgoščena vrednost zadnjega zapisa: ${hash}`,
    page: 'Stran je povedana samo iz zapisov; preverjanje jo pove znova in primerja vsak bajt.',
    heads: (count, to) =>
      `Podpisane glave: ${count}, najnovejša pri zapisu ${to}. Vsaka je bila podpisana ob pisanju svojih zapisov.`,
    noHeads: 'Podpisane glave: nobene. Ob pisanju teh zapisov jih ni podpisal noben ključ.',
    signed: (key) =>
      `Datoteka je podpisana s ključem Ed25519, katerega prstni odtis (SHA-256) je ${key}. Pristen podpis pokaže, da je datoteko naredil imetnik tega ključa in da se odtlej ni spremenil noben bajt.`,
    keyFrom:
      'Javnega ključa ni v tej datoteki, ker ključ, ki pride skupaj z datoteko, ne dokazuje ničesar. Dobite ga po drugi poti od tistega, ki upravlja bota, in z njim primerjajte prstni odtis.',
    unsigned:
      '**Ni podpisano.** Ključ ni bil nastavljen, zato preverjanje pokaže, da stran, zapisi in veriga sodijo skupaj, ne pa, kdo jih je naredil. Zgoščeno vrednost zadnjega zapisa primerjajte s tistim, ki upravlja bota, ali s prejšnjim izvozom.',
    limits:
      'Česar ne more dokazati: da je tisti, ki ima ključ in shrambo, zapisal resnico. Glave, shranjene drugje (sidro), pokažejo, ali je bila sled napisana na novo.',
    check: 'Preverite jo s programom bota, brez povezave:',
    command: (hasKey) => `npm run audit -- verify <ta datoteka>${hasKey ? ' --key <javni ključ>' : ''}`,
  },
  card: {
    heading: 'Dokazni paket',
    body: 'Ena datoteka za revizorja: zgodba v preprostih besedah, zapisi, njihova veriga in podpisane glave. Odpre se v vsakem brskalniku, preveriti pa jo je mogoče brez mene.',
    of: 'Kaj naj zajema',
    change: (title, stage, date) => `${title} (${stage}), ${date}`,
    days: (days) => `Vse iz obdobja: ${days}`,
    all: 'Celotna sled',
    empty: 'Zapisov še ni, zato ni česa zapakirati.',
    make: 'Pripravi paket',
    again: 'Izberi drugo',
    purpose: 'Dokazni paket za revizorja.',
    unsigned: 'Ključ za podpisovanje ni nastavljen, zato bo v paketu pisalo, da ni podpisan.',
    states: {
      nothing: 'O tem ni nobenega zapisa. Izberite kaj drugega.',
      tooLong: (until) =>
        until
          ? `Za eno datoteko je tega preveč: vsebovala bi zapise do ${until}. Izberite manj ali prosite tistega, ki upravlja bota, naj jo zapiše po delih z »npm run audit -- pack«.`
          : 'Za eno datoteko je tega preveč. Izberite manj ali prosite tistega, ki upravlja bota, naj jo zapiše z »npm run audit -- pack«.',
      broken: (record) =>
        `Zapis ${record} ne sodi na svoje mesto v sledi, zato paketa ni. Povejte tistemu, ki upravlja bota: več pove »npm run audit -- verify«.`,
      byHand: 'Teams tu ne sprejema datotek. Tisti, ki upravlja bota, jo lahko zapiše z »npm run audit -- pack«.',
    },
  },
};
