import type { Words } from '../language/language.ts';

export const running: Words['running'] = {
  place: {
    'connect-sync': 'Strežnik Connect',
    'cloud-sync': 'Strežnik z agentom (cloud sync)',
  },
  why: (reason) => `**Zakaj:** ${reason}`,
  formerly: (label) => `Na starejših zaslonih: ${label}`,
  reset: {
    carried: (agent, ago) => `✓ Dnevnik: ponastavitev je prenesel **${agent}**, ${ago}.`,
    none: (agent) => `? Za ponastavitev, ki bi jo prenesel **${agent}**, še ne vem.`,
  },
  confirmLabel: 'Potrditev',
  confirmError: 'Označite, ko je to na strežniku narejeno.',
  stuck: {
    heading: 'Najpogostejši vzroki',
    stepOut: (undo) => `Če želite tu končati: ${undo}`,
  },
  apply: {
    heading: (count) => {
      if (count === 0) return 'V portalu ni več česa nastaviti';
      if (count === 1) return 'Nastavitev v portalu';
      return count === 2 ? 'Nastavitvi v portalu' : 'Nastavitve v portalu';
    },
    progress: 'Del v portalu',
    intro: 'Izberite pot; nastavitve potem preberem nazaj.',
    forMe: '**Nastavi namesto mene**: v vašem imenu, z vašim vpisom.',
    command: '**Pokaži ukaz**: zaženete ga pod svojim vpisom.',
    portal: '**Sam(a) v portalu**: nekaj kratkih korakov.',
    warning: 'Razen v portalu: Microsoft tega vmesnika za aplikacije ne dokumentira. Lahko zavrne ali se spremeni.',
    switchedOff: 'Možnost Nastavi namesto mene je tukaj izklopljena.',
  },
  command: {
    heading: 'Zaženite pod svojim vpisom',
    intro: (shell) => `V lupini **${shell}** z orodjem Azure CLI; vašega vpisa tam ne vidim.`,
    warning: 'Microsoft tega vmesnika za aplikacije ne dokumentira. Če zavrne, ostane portal.',
    missing: 'Ukaz je treba sestaviti znova. Še enkrat pritisnite gumb.',
    after: 'Nato pritisnite **Preveri zdaj**: s tem se zapiše, da ste ukaz zagnali, jaz pa preberem nastavitve.',
  },
  portal: {
    heading: 'V portalu, korak za korakom',
    cloudSync:
      'Če je na voljo, označite tudi **Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku).',
    formerly:
      'Na starejših zaslonih: **Azure Active Directory > Password reset > On-premises integration**, obakrat **Yes**, nato **Done**.',
    after: 'Nato pritisnite **Preveri zdaj**: to se zabeleži, nastavitve pa preberem.',
  },
  applying: {
    heading: 'Nastavljam',
    intro: (who, age) => `Gumb **Nastavi namesto mene** je pritisnil(a) ${who}, ${age}.`,
    steps: 'Berem, primerjam z načrtom, zapišem in do ene minute preverjam. Ta kartica se spremeni sama.',
    doubt: (why) => `Portal na zapis ni jasno odgovoril, ker ${why}. Zato berem, ali je začel veljati.`,
    between: 'Ena nastavitev je poslana. Preden pošljem naslednjo, počakam, da se prva pokaže.',
    looks: (n, of) =>
      n === 0 ? `Poslano. Preverjam, največ ${of}-krat.` : `Poslano, preverjam: ${n}. pogled od ${of}.`,
    notYet: 'Vse se še ni pokazalo.',
    unread: (why) => `Ta pogled ni uspel, ker ${why}.`,
    nextLook: (when) => `Naslednji pogled bo ${when}.`,
  },
  verifying: {
    heading: {
      accepted: 'Sprejeto, še ni preverjeno',
      reported: 'Sporočeno, še ni preverjeno',
      neither: 'Še ni preverjeno',
    },
    intro: {
      accepted: 'Portal je nastavitve sprejel, vsega pa nisem mogel prebrati nazaj.',
      reported: (who) => `${who} sporoča, da je narejeno. Vsega nisem mogel prebrati nazaj.`,
      neither: 'Vsega nisem mogel prebrati nazaj.',
    },
    /** All of it was read, and only a reset can prove that the way works. */
    proof: {
      heading: 'Nastavljeno, še ne dokazano',
      intro: (agent) =>
        `Vse je prebrano po načrtu. Manjka ponastavitev po zadnjem koraku, za katero dnevnik pravi, da jo je prenesel **${agent}**.`,
      next: 'Pritisnite **Preizkusi povratno zapisovanje**.',
    },
    because: (reason, code) => `Stanje ni znano, ker ${reason}${code ? ` (${code})` : ''}.`,
    confirms: {
      role: 'To potrdi **Preveri zdaj**, ki ga pritisne nekdo z vlogo za branje nastavitev v portalu, ali pa preizkus povratnega zapisovanja.',
      later: 'To potrdi **Preveri zdaj** čez nekaj minut ali pa preizkus povratnega zapisovanja.',
      test: (agent) =>
        `Tega branja mi tu ne odpre nobena vloga. Potrdi pa to preizkus povratnega zapisovanja, pri katerem dnevnik navede agenta **${agent}**.`,
    },
    approver: 'Ali pa sprejmite kot nepotrjeno in povejte, zakaj.',
    asksApprover: 'Odobritelj lahko spremembo z razlogom sprejme kot nepotrjeno.',
    reasonLabel: 'Razlog',
    reasonHint: 'Zakaj vam to zadošča?',
    reasonError: 'Povejte, zakaj sprejmete brez dokaza.',
    until: 'Rok, sicer ne uspe',
  },
  lastRead: (age) => `Prebrano ${age}:`,
  unsettled: {
    heading: 'Izid ni zapisan',
    intro: (who, age) =>
      `Gumb **Nastavi namesto mene** je pritisnil(a) ${who}, ${age}, izid pa ni znan: jasnega odgovora ni bilo ali pa sem se ustavil, preden sem ga zapisal.`,
    next: 'Dokler ni razjasnjeno, se nič več ne zapiše. **Preveri zdaj** prebere nastavitve z vašim vpisom in to razjasni.',
  },
};
