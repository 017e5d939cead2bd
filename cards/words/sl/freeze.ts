import type { Words } from '../language/language.ts';

export const freeze: Words['freeze'] = {
  now: {
    window: (until, why) => `**Zamrznitev sprememb do ${until}**${why ? `: ${why}` : ''}. Do takrat se nič ne izvede.`,
    unread: (since, name) =>
      `**Zamrznjeno, ker koledarja zamrznitev${name && ` ${name}`} ni mogoče prebrati**${since ? `; nazadnje je bil prebran ${since}` : ''}. Dokler ne bo spet berljiv, se nič ne izvede. Popravi ga lahko, kdor skrbi za tega bota.`,
    stopped: (who, age, why) =>
      `**${who}: vse ustavljeno**, ${age}: ${why} Dokler ustavitev ni preklicana, se nič ne izvede.`,
  },
  coming: (from, until, why) => `Zamrznitev sprememb se začne ${from} in traja do ${until}${why ? `: ${why}` : ''}.`,
  waits: {
    heading: {
      freeze: 'Odobreno, čaka na konec zamrznitve',
      stop: 'Odobreno, čaka na preklic ustavitve',
    },
    unapproved: { freeze: 'Čaka na konec zamrznitve', stop: 'Čaka na preklic ustavitve' },
    tooLate: (limit) =>
      `Odobritev velja samo do ${limit}, torej se izteče pred koncem zamrznitve. Potem bo treba zanjo prositi znova.`,
    step: 'Če ste korak na strežniku že začeli, ga dokončajte ali ga zapustite, tu pa nadaljujte potem.',
    last: 'Če ste ta korak že končali, lahko to poveste zdaj. Nič drugega se s tem ne začne.',
    notWritten: 'Nastavljanje je pred prvim zapisom naletelo na zamrznitev, zato nisem zapisal ničesar.',
    cutShort: 'Zamrznitev se je začela med nastavljanjem: začeti zapis sem dokončal, drugega nisem začel.',
  },
  card: {
    open: 'Zamrznitve ni: odobrene spremembe se lahko izvedejo',
    openNow: 'Zdaj je odprto.',
    frozen: {
      window: 'Da, velja zamrznitev sprememb',
      unread: 'Da: zamrznjeno, ker koledarja ni mogoče prebrati',
      stopped: 'Da: vse je ustavljeno',
    },
    by: {
      none: 'Nič ni ustavljeno ne zamrznjeno',
      window: 'Po pravilih: velja zamrznitev sprememb',
      unread: 'Po pravilih: koledarja zamrznitev ni mogoče prebrati',
      stopped: (who) => `Vse ustavljeno: ${who}`,
    },
    before: {
      stopped: (who, age, date, why) => `Vse je bilo ustavljeno ${date}, ${age} (**${who}**): ${why}`,
      lifted: (who, age) => `Ustavitev je bila preklicana ${age} (**${who}**).`,
      none: 'kolikor pomnim, ni nihče ničesar ustavil.',
    },
    byPolicy:
      'Okna in koledarji so zapisani v pravilih, ki jih spreminja upravljavec bota. Odobritelj lahko vse ustavi, dokler ustavitev ni preklicana.',
    ends: {
      window: 'Zamrznitev se konča sama',
      unread: 'Zamrznjeno, dokler koledar ni berljiv',
      stopped: 'Vse je ustavljeno, dokler kdo ne prekliče ustavitve',
    },
    whoStops: 'Odobritelj, ki mi napiše »ustavi vse«, lahko tukaj ustavi vse, z razlogom.',
    stop: {
      title: 'Ustavim vse?',
      what: 'Od trenutka, ko pritisnete, se v tem najemniku nič ne izvede, dokler ustavitev ni preklicana.',
      barred: 'Vse lahko ustavi samo odobritelj',
      who: (names) =>
        names ? `Tu je to: ${names}. Prosite koga od njih.` : 'Prosite upravljavca bota, naj določi odobritelje.',
    },
    stopLabel: 'Ustavi vse: zakaj?',
    stopHint: 'Pošta ne dela, zato se nihče ničesar ne dotika',
    lift: {
      own: 'Ustavili ste vi, zato je za preklic potrebna še druga oseba: pritisnite **Prekliči ustavitev**, nato to stori še drug odobritelj ali skrbnik z vlogo. Drug odobritelj lahko ustavitev prekliče tudi brez vas.',
      alone: 'Po pravilih tukaj odločate sami, zato lahko ustavitev prekličete tudi sami.',
      others: 'Prekliče jo lahko drug odobritelj ali pa tisti, ki je vse ustavil, skupaj z drugo osebo.',
      waits: (age) =>
        `Za preklic ste prosili ${age}. Zdaj naj mi drug odobritelj ali skrbnik z vlogo napiše »prekliči zamrznitev«.`,
      nobody: 'Ni nikogar drugega? Upravljavec bota lahko v pravila doda odobritelja, ki ustavitev prekliče sam.',
      asked: (age) =>
        `Kdor je vse ustavil, želi ustavitev preklicati (${age}). Potrebna je še druga oseba: drug odobritelj ali skrbnik z vlogo.`,
    },
  },
  what: {
    heading: 'V zamrznitvi se nič ne izvede',
    lines: [
      'Načrtovanje, odobravanje in branje potekajo kot običajno.',
      'Nobena nastavitev se ne zapiše in noben korak na strežniku se ne začne; nastavljanje, ki že teče, dokonča samo začeti zapis.',
      'Okna in koledarje določajo pravila; odobritelj lahko tudi ustavi vse, z razlogom.',
      'Okno se konča samo; ustavitev prekliče drug odobritelj ali dve osebi skupaj. Nujni primer ne odpravi ne enega ne drugega.',
    ],
  },
  short: {
    window: (why) => `zamrznitev sprememb${why ? ` (${why})` : ''}`,
    unread: 'koledar zamrznitev ni bil berljiv',
    stopped: (who) => `ustavitev: ${who}`,
  },
  ended: {
    window: (why, until) =>
      `Čas se je iztekel med zamrznitvijo sprememb${why ? ` (${why})` : ''}, ki traja do ${until}.`,
    unread: 'Čas se je iztekel, ko je bilo vse zamrznjeno, ker koledarja zamrznitev ni bilo mogoče prebrati.',
    stopped: (who, why) => `Čas se je iztekel, ko je bilo vse ustavljeno (${who}): ${why}`,
  },
};
