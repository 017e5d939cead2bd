import type { KindId } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'enable-writeback': {
    title: 'Vklop povratnega zapisovanja gesel (writeback)',
    asks: (who) => `${who} predlaga vklop povratnega zapisovanja gesel.`,
    users: {
      always: 'Geslo, ki ga ponastavijo ali spremenijo v oblaku, velja tudi v lokalnem okolju.',
      with: { accountUnlockEnabled: 'Svoj račun smejo odkleniti sami.' },
    },
    answer: { met: '✓ vklopljeno', unmet: '✗ izklopljeno', unknown: '? ni znano' },
    values: {},
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
      heading: 'Kako to znova izklopite',
      intro: 'Razveljavitve kot samostojne spremembe še ne znam. Ročno traja nekaj minut:',
      box: 'Počistite **Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku).',
      others: 'Kar je bilo vklopljeno že pred to spremembo, ostane vklopljeno.',
      after: 'Že s počiščenima poljema v portalu se zapisovanje takoj ustavi; ostalo ga odstrani še s strežnika.',
    },
  },
};
