import type { Words } from '../language/language.ts';

export const standing: Words['standing'] = {
  inPart: 'delno opravljena, nekaj še manjka',
  serverHalf: {
    ticked: (who) => `? Strežniški del: označil(a) ${who}. Nič, kar lahko preberem, tega še ne kaže.`,
    unlooked: (who) => `? Strežniški del: označil(a) ${who}. Prebrano še ni.`,
    unreadable: (who) => `? Strežniški del: označil(a) ${who}. Prebrati ga tu ne morem.`,
    unread: (who, because) => `? Strežniški del: označil(a) ${who}. Prebrati ga nisem mogel, ker ${because}.`,
  },
  someone: 'skrbnik',
  command: 'Ukaz na strežniku z agentom',
  basis: {
    ticked: (who) => `označil(a) ${who}`,
    reported: (who, age) => `sporočil(a) ${who}, ${age}`,
    accepted: 'portal je sprejel',
    proven: '✓ dokazal preizkus',
    offBy: {
      'disable-event': '✓ izklopljeno po dnevniku',
      'server-event': '✓ izklopljeno po prilepljenem dogodku',
      'test-refused': '✓ izklopljeno po dnevniku',
    },
    unlockSeen: (age) => `✓ v dnevniku je odklep, ${age}`,
  },
  left: {
    heading: (names) => `Delno opravljeno. Manjka še: ${names}`,
    goesOn: 'Odobritev še velja: uredite, kar manjka, nato pritisnite **Preveri zdaj**.',
    why: {
      'client-cannot-unlock': 'odjemalec sporoča, da računov ne zna odklepati.',
      'write-unproven': 'prebrano je kot izklopljeno. Ni znano, da bi to polje kdo nastavil drugače kot v portalu.',
      refused: (reason, code) => `ni bilo sprejeto, ker ${reason}${code ? ` (${code})` : ''}.`,
    },
    mend: {
      unlock: 'Na strežniku posodobite **Microsoft Entra Connect**; ponastavitve delujejo tudi sicer.',
      client: 'Še enkrat preglejte korake na strežniku.',
      plain: 'Uredite v portalu ali poskusite znova.',
    },
  },
};
