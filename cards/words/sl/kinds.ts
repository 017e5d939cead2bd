import type { KindId } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';
import { moveWords } from './kinds-move.ts';
import { offWords } from './kinds-off.ts';

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'enable-writeback': {
    title: 'Vklop povratnega zapisovanja gesel (writeback)',
    start: 'Znova vklopi',
    asks: (who) => `${who} predlaga vklop povratnega zapisovanja gesel.`,
    users: {
      always: 'Geslo, ki ga ponastavijo ali spremenijo v oblaku, velja tudi v lokalnem okolju.',
      with: { accountUnlockEnabled: 'Svoj račun smejo odkleniti sami.' },
    },
    answer: { met: '✓ vklopljeno', unmet: '✗ izklopljeno', unknown: '? ni znano' },
    values: {},
    met: (what) => `✓ Že vklopljeno, zato preskočeno: ${what}.`,
    nothingLeft: 'Vse nastavitve iz načrta so bile že vklopljene. **Preveri zdaj** prebere te in strežniški del.',
    safe: 'Vklopijo se nastavitve, geslo se ne spremeni nikomur; vse se da znova izklopiti.',
    serverHalf: {
      there: (age) => `✓ Strežniški del: vklopljen, prebrano ${age}.`,
      skipped: (steps) => `✓ Strežniški del: ob načrtovanju je bil že vklopljen, zato je preskočeno: ${steps}.`,
      skippedOne: '✓ Strežniški del: ob načrtovanju je bil že vklopljen, zato je korak preskočen.',
      missing: (who) =>
        `✗ Strežniški del: označil(a) ${who}, vendar odjemalec še ni prijavljen. Počakajte nekaj minut ali pritisnite **Nazaj** in še enkrat preglejte korake.`,
      gone: '✗ Strežniški del: ob načrtovanju je bil vklopljen, zdaj pa odjemalec ni prijavljen.',
    },
    left: {
      written: (names) => `Zapisano, prebrano pa še ni kot vklopljeno: ${names}`,
      client: 'odjemalec na strežniku ni prijavljen.',
      plain: 'prebrano je kot izklopljeno.',
      box: 'V portalu ga označite ali pa na strežniku z agentom zaženite:',
    },
    done: {
      heading: 'Končano. Povratno zapisovanje gesel je vklopljeno',
      intro: (date, names) => `Vse sem prebral nazaj ${date} in vse je vklopljeno: ${names}.`,
      next: '**Naprej:** pritisnite **Preizkusi povratno zapisovanje**. Ponastavitev sinhroniziranega uporabnika, ki ni skrbnik, dokaže celo pot.',
    },
    failed: {
      heading: 'Ni uspelo. Ni dokazano, da je povratno zapisovanje vklopljeno',
      inPart: 'Ni uspelo v celoti. Vklopljeno ni vse',
      onlyLeft: {
        accountUnlockEnabled: 'Ni uspelo v celoti. Povratno zapisovanje je vklopljeno, odklepanje računov ne',
      },
    },
    undo: {
      inShort: 'Počistite polja v portalu',
      heading: 'Kako to izklopite',
      byHand: 'Skrbnik mi v osebnem klepetu napiše »izklopi« in pripravim načrt. Ročno traja nekaj minut:',
      intro: '**Izklopi** pripravi načrt in pred vsem vpraša za odobritev. Ročno traja nekaj minut:',
      box: 'Počistite **Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku).',
      others: 'Kar je bilo vklopljeno že pred to spremembo, ostane vklopljeno.',
      after: 'Že s počiščenima poljema v portalu se zapisovanje takoj ustavi; ostalo ga odstrani še s strežnika.',
    },
  },
  'disable-writeback': offWords,
  'move-to-cloud-sync': moveWords,
};
