import type { Words } from '../language/language.ts';

export const standing: Words['standing'] = {
  inPart: 'delno opravljena, nekaj še manjka',
  serverHalf: {
    there: (age) => `✓ Strežniški del: vklopljen, prebrano ${age}.`,
    skipped: (steps) => `✓ Strežniški del: ob načrtovanju je bil že vklopljen, zato je preskočeno: ${steps}.`,
    skippedOne: '✓ Strežniški del: ob načrtovanju je bil že vklopljen, zato je korak preskočen.',
    missing: (who) =>
      `✗ Strežniški del: označil(a) ${who}, vendar odjemalec še ni prijavljen. Počakajte nekaj minut ali pritisnite **Nazaj** in še enkrat preglejte korake.`,
    gone: '✗ Strežniški del: ob načrtovanju je bil vklopljen, zdaj pa odjemalec ni prijavljen.',
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
    unlockSeen: (age) => `✓ v dnevniku je odklep, ${age}`,
  },
  left: {
    heading: (names) => `Delno opravljeno. Manjka še: ${names}`,
    written: (names) => `Zapisano, prebrano pa še ni kot vklopljeno: ${names}`,
    goesOn: 'Odobritev še velja: uredite, kar manjka, nato pritisnite **Preveri zdaj**.',
    why: {
      'client-cannot-unlock': 'odjemalec sporoča, da računov ne zna odklepati.',
      'write-unproven': 'prebrano je kot izklopljeno. Ni znano, da bi to polje kdo nastavil drugače kot v portalu.',
      refused: (reason, code) => `ni bilo sprejeto, ker ${reason}${code ? ` (${code})` : ''}.`,
      client: 'odjemalec na strežniku ni prijavljen.',
      plain: 'prebrano je kot izklopljeno.',
    },
    mend: {
      unlock: 'Na strežniku posodobite **Microsoft Entra Connect**; ponastavitve delujejo tudi sicer.',
      box: 'V portalu ga označite ali pa na strežniku z agentom zaženite:',
      client: 'Še enkrat preglejte korake na strežniku.',
      plain: 'Uredite v portalu ali poskusite znova.',
    },
  },
};
