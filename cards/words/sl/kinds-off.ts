import type { Route } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';

const CLIENTS: Readonly<Record<Route, string>> = { 'connect-sync': 'Connect', 'cloud-sync': 'sinhronizacija v oblaku' };
const THROUGH: Readonly<Record<Route, string>> = {
  'connect-sync': 'samo prek Connecta',
  'cloud-sync': 'samo prek sinhronizacije v oblaku',
};
const CAPITAL: Readonly<Record<Route, string>> = {
  'connect-sync': 'Connect je izklopljen',
  'cloud-sync': 'Sinhronizacija v oblaku je izklopljena',
};

/** What is said of turning it off. */
export const offWords: KindWords = {
  title: 'Izklop povratnega zapisovanja gesel (writeback)',
  start: 'Izklopi',
  again: 'Izklopi',
  halves: {
    label: 'Kaj izklopiti',
    both: 'Oba dela',
    connect: 'Samo strežniški del',
    sspr: 'Samo del v portalu',
  },
  asks: (who) => `${who} predlaga izklop povratnega zapisovanja gesel.`,
  asksHalf: {
    connect: (who) => `${who} predlaga izklop povratnega zapisovanja gesel, samo strežniškega dela.`,
    sspr: (who) => `${who} predlaga izklop povratnega zapisovanja gesel, samo dela v portalu.`,
  },
  users: {
    always:
      'Sinhronizirani uporabniki gesla v oblaku ne morejo več ponastaviti ali spremeniti niti odkleniti računa: potrebujejo podporo. Skrbnikova ponastavitev lokalno ne velja več.',
    with: {},
  },
  beside: {
    asks: (who, own) =>
      `${who} predlaga izklop povratnega zapisovanja gesel ${THROUGH[own]}, drugje ostane vklopljeno.`,
    users: (other, isSure) =>
      isSure
        ? `Zanje se ne spremeni nič, dokler deluje ${CLIENTS[other]}: gesla se po tej poti še zapisujejo nazaj.`
        : `Morda se zanje ne spremeni nič: tu je tudi ${CLIENTS[other]} in gesla se po tej poti morda še zapisujejo nazaj.`,
    halves: {
      connect: 'Strežniški del; drugi deluje naprej',
      sspr: 'Del v portalu; ustavi oba',
    },
    heading: ({ own, other, isSure }) =>
      `Končano. ${CAPITAL[own]}; gesla ${isSure ? 'še' : 'morda še'} zapisuje nazaj ${CLIENTS[other]}`,
    next: '**Naprej:** če se nazaj ne sme zapisovati nič več, izklopite še del v portalu: ustavi oba odjemalca.',
  },
  answer: { met: '✓ izklopljeno', unmet: '✗ še vklopljeno', unknown: '? ni znano' },
  values: {},
  met: (what) => `✓ Že izklopljeno, zato preskočeno: ${what}.`,
  already: 'To je že izklopljeno: izklopiti ni treba ničesar.',
  nothingLeft: 'Tukaj ni treba izklopiti ničesar več. **Preveri zdaj** prebere, ali je izklopljeno vse.',
  safe: 'Izklopi nastavitve in nikomur ne spremeni gesla; vse se da znova vklopiti.',
  serverHalf: {
    there: (age) => `✓ Strežniški del: izklopljen, prebrano ${age}.`,
    skipped: (steps) => `✓ Strežniški del: ob načrtovanju že izklopljen, zato je preskočeno: ${steps}.`,
    skippedOne: '✓ Strežniški del: ob načrtovanju že izklopljen, zato je korak preskočen.',
    missing: (who) =>
      `✗ Strežniški del: ${who} pravi, da je izklopljen, ob branju pa je še vklopljen. Počakajte nekaj minut ali pritisnite **Nazaj** in znova preglejte korake.`,
    gone: '✗ Strežniški del: ob načrtovanju je bil izklopljen, zdaj pa je spet vklopljen.',
  },
  left: {
    written: (names) => `Zapisano, a ob branju še vklopljeno: ${names}`,
    client: 'odjemalec za povratno zapisovanje je še prijavljen.',
    plain: 'ob branju je še vklopljeno.',
    box: 'Počistite ga v portalu ali na strežniku agenta zaženite:',
  },
  done: {
    heading: 'Končano. Povratno zapisovanje gesel je izklopljeno',
    serverAlone: 'Končano. Strežniški del je izklopljen',
    intro: (date, names) => `Vse sem prebral nazaj ${date} in vse je izklopljeno: ${names}.`,
    next: '**Naprej:** obvestite podporo. Sinhronizirani uporabniki, ki pozabijo geslo, se odslej obračajo nanjo.',
  },
  failed: {
    heading: 'Ni uspelo. Ni dokazano, da je povratno zapisovanje izklopljeno',
    inPart: 'Ni uspelo v celoti. Izklopljeno ni vse',
    onlyLeft: {
      accountUnlockEnabled: 'Ni uspelo v celoti. Povratno zapisovanje je izklopljeno, odklepanje računov ni',
    },
  },
  undo: {
    inShort: 'Znova vklopite',
    heading: 'Kako to znova vklopite',
    byHand: 'Skrbnik mi v osebnem klepetu napiše »nastavi« in pripravim načrt. Ročno traja nekaj minut:',
    intro: '**Znova vklopi** pripravi načrt in pred vsem vpraša za odobritev. Ročno traja nekaj minut:',
    box: 'Označite **Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku).',
    others: 'Kar je bilo izklopljeno že pred to spremembo, ostane izklopljeno.',
    after: 'Geslo se zapiše nazaj, ko sta vklopljena oba dela.',
  },
  instead: {
    serverHalf: {
      ticked: (who) => `? Strežniški del: izklopljen, pravi ${who}. Iz tega, kar lahko preberem, se to še ne vidi.`,
      unlooked: (who) => `? Strežniški del: izklopljen, pravi ${who}. Ni še prebrano.`,
      unreadable: (who) => `? Strežniški del: izklopljen, pravi ${who}. Tukaj ga ne morem prebrati.`,
      unread: (who, because) => `? Strežniški del: izklopljen, pravi ${who}. Prebrati ga nisem mogel, ker ${because}.`,
    },
    ticked: (who) => `izklopljeno, pravi ${who}`,
    undo: 'Pozneje se da znova vklopiti, kot samostojna sprememba ali ročno v nekaj minutah.',
    plan: 'To bi se izklopilo. Pred odobritvijo se ne zgodi nič.',
    confirms: {
      log: 'To potrdi dogodek Disable v dnevniku, sem prilepljeni dogodek 31013 ali preizkus, pri katerem je ponastavitev zavrnjena, ker povratno zapisovanje ni omogočeno.',
      reading:
        'To potrdi **Preveri zdaj**, ko bo stanje mogoče prebrati, ali preizkus, pri katerem je ponastavitev zavrnjena, ker povratno zapisovanje ni omogočeno.',
    },
    wasTicked: (who) => `**Password writeback** je na strežniku izklopil(a) **${who}**.`,
    why: {
      'write-unproven': 'ob branju je še vklopljeno. Ni znano, da bi kdo to polje nastavil drugače kot v portalu.',
    },
    portal: {
      cloudSync:
        'Počistite tudi **Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku), če je označeno.',
      formerly:
        'Na starejših zaslonih: **Azure Active Directory > Password reset > On-premises integration**, obakrat **No**, nato **Done**.',
    },
  },
};
