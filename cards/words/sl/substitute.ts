import type { Words } from '../language/language.ts';

export const substitute: Words['substitute'] = {
  instead: (who, absent) => `${who} (namesto: ${absent})`,
  mine: {
    heading: (who) => `Namesto vas odobrava ${who}`,
    until: (date) => `Do **${date}**. Potem se konča samo in vama obema to sporočim.`,
    how: (who) =>
      `Zahteve in opomnike dobiva ${who}. Še vedno lahko odločite sami; kar odloči kdor koli od vaju, šteje za oba skupaj enkrat.`,
  },
  others: {
    heading: (names) => `Odobravate namesto drugega: ${names}`,
    until: (who, date) => `Namesto: **${who}**, do **${date}**.`,
    how: 'Kar odločite, je zapisano kot vaše, z zaznamkom »namesto«, in h kvorumu šteje enkrat. Spremembe, ki ste jo predlagali vi ali odsotna oseba, ne odobravate, in pri tem vas ne more nadomeščati nihče.',
  },
  planned: {
    heading: (who) => `Namesto vas takrat odobrava ${who}`,
    span: (from, until) => `Od **${from}** do **${until}**. Začne in konča se samo.`,
    theirs: (who) => `Odobravali boste namesto drugega: ${who}`,
    takeBack: 'Prekliči napoved',
    off: {
      heading: (who) => `Nadomeščanja ne bo: ${who}`,
      body: (from) => `Napoved, ki bi veljala od ${from}, je preklicana.`,
      mine: 'Napoved je preklicana: namesto vas ne bo odobraval nihče.',
      unable: (who) =>
        `${who} ne more odobravati namesto vas: tudi na odsotnosti ali pa predlaga spremembo, ki čaka. Zahteve prihajajo k vam; določite lahko koga drugega.`,
    },
  },
  replaced: (who, span) => `To velja namesto tega, kar ste napovedali prej (${who}): ${span}`,
  nobody: {
    heading: 'Namesto vas ne odobrava nihče',
    may: (names) => `Po pravilih vas lahko nadomešča: ${names}.`,
    example: (who) => `Recite na primer »Do petka me ni, ${who} odobrava namesto mene«.`,
    none: 'Pravila ne navajajo nikogar, ki bi vas lahko nadomeščal.',
    notYours: 'Namestnika lahko določi le odobritelj. Kdo to je, pokaže beseda »nastavitve«.',
  },
  away: {
    heading: (substitute, away) => `${substitute} odobrava namesto: ${away}`,
    several: 'Kdo odobrava namesto koga',
    line: (away, substitute, date) => `**${away}**: do ${date} odobrava ${substitute}.`,
    none: 'Odsoten ni nihče, kolikor vem',
    noneOf: (who) => `Namesto ${who} zdaj ne odobrava nihče`,
    past: {
      heading: (who) => `Odločitve namesto: ${who}`,
      approved: (by, away, date) => `Namesto **${away}**: ${date} odobritev, **${by}**.`,
      rejected: (by, away, date) => `Namesto **${away}**: ${date} zavrnitev, **${by}**.`,
      none: (who) => `Zapisana ni nobena odločitev namesto: ${who}`,
      how: 'To so odločitve o spremembah; kdo je koga in za koliko časa določil, stoji v zgodovini.',
    },
    how: 'Odobritelj, ki ga ne bo, mi to sporoči: »Do petka me ni, Sam odobrava namesto mene«.',
  },
  unreached: (who) => `${who} še nima odprtega klepeta z mano in zato ne izve ničesar. Prosite, naj mi kaj napiše.`,
  short: (count, names) =>
    `Vsak šteje enkrat, zato vprašani skupaj dajo največ ${count} potrebnih odobritev. Za preostalo mora kdo od odsotnih odločiti osebno ali določiti koga drugega: ${names}.`,
  leavesNobody: (who) =>
    `Tu so predlagatelj, odobritelj in izvajalec tri osebe. Ko namesto vas odobri **${who}**, ne vem za nikogar drugega z vlogo, ki bi spremembo izvedel. Najprej poiščite tretjo osebo ali določite koga drugega.`,
  back: 'Nazaj sem',
  over: {
    heading: (who) => `Spet odloča ${who}`,
    because: {
      back: (who) => `Nadomeščanje je končano: ${who} spet odloča.`,
      another: (who) => `Nadomeščanje je končano: ${who} ima od zdaj drugega namestnika.`,
      unable: (who) =>
        `Ne morete odobravati namesto: ${who}. Tudi vi ste odsotni ali pa predlagate spremembo, ki čaka.`,
      time: (who) => `Napovedani čas je potekel, zato spet odloča ${who}.`,
    },
    mine: {
      heading: 'Spet odločate sami',
      body: (who) => `Napovedani čas je potekel: ${who} ne odobrava več namesto vas in zahteve spet prihajajo k vam.`,
      back: (who) => `Dobrodošli nazaj: ${who} ne odobrava več namesto vas in zahteve spet prihajajo k vam.`,
    },
  },
};

export const substituteRefusals: Pick<Words['refusals'], Extract<keyof Words['refusals'], `substitute-${string}`>> = {
  'substitute-approvers-only': () =>
    'Namestnika lahko določi le odobritelj, vi pa to niste. Kdo to je, pokaže beseda »nastavitve«.',
  'substitute-for-another': (v) =>
    `Vi odobravate namesto drugega (${v('who')}), tega pa ni mogoče prenesti naprej. Če ne morete, to sporočite: določi se lahko kdo drug.`,
  'substitute-none': () =>
    'Pravila ne navajajo nikogar, ki bi smel odobravati namesto odsotnega odobritelja. Upravljavec bota lahko doda polje `substitutes`; do takrat odločite pred odhodom.',
  'substitute-whom': (v) =>
    `Kdo medtem odobrava namesto vas? To je lahko: ${v('names')}. Povejte v enem stavku, na primer »Do petka me ni, ${v('first')} odobrava namesto mene«.`,
  'substitute-several': (v) => `Ime »${v('who')}« ima več ljudi: ${v('names')}. Prosim, napišite celo ime.`,
  'substitute-one': (v) =>
    `Namesto vas odobrava ena oseba naenkrat. Katera: ${v('or')} ali ${v('who')}? Prosim, povejte znova z enim imenom.`,
  'substitute-until': (v) =>
    `Do kdaj? Povejte dan ali uro, na primer »Do petka me ni, ${v('who')} odobrava namesto mene«.`,
  'substitute-past': () => 'Ta čas je že mimo. Povejte, do kdaj vas ne bo, z dnem, ki šele pride.',
  'substitute-long': (v) =>
    `To je več kot ${v('days')} dni. Povejte bližnji konec ali prosite upravljavca bota, naj koga doda med odobritelje.`,
  'substitute-self': () => 'To ste vi: sam namesto sebe ne odobrava nihče. Prosim, navedite koga drugega.',
  'substitute-requester': (v) =>
    `${v('who')} je predlagatelj spremembe, ki zdaj čaka, zato je ne more odobriti. Navedite koga drugega ali odločite pred odhodom.`,
  'substitute-away': (v) => `Tudi ${v('who')} je na odsotnosti (do ${v('at')}). Prosim, navedite koga, ki je tu.`,
  'substitute-unlisted': (v) =>
    `${v('who')} ni med tistimi, ki smejo odobravati namesto koga. Po pravilih smejo: ${v('names')}. Prosim, navedite koga od njih.`,
  'substitute-stranger': (v) =>
    `V tej organizaciji ne najdem nikogar s tem imenom (${v('who')}). Po pravilih vas lahko nadomešča: ${v('names')}. Prosim, navedite koga od njih.`,
  'substitute-guest': (v) =>
    `${v('who')} je tu gost, gostje pa nikoli ne odobravajo. Po pravilih smejo: ${v('names')}. Prosim, navedite člana med njimi.`,
};
