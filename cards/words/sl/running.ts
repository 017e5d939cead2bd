import type { Words } from '../../words.ts';

export const running: Words['running'] = {
  place: {
    'connect-sync': 'Strežnik Connect',
    'cloud-sync': 'Strežnik z agentom za cloud sync',
  },
  why: (reason) => `**Zakaj:** ${reason}`,
  formerly: (label) => `Na starejših zaslonih: ${label}`,
  confirmLabel: 'Potrditev (obvezno)',
  confirm: {
    'connect-features': 'Označil(a) sem Password writeback',
    'cloud-sync-command': 'Ukaz sem zagnal(a) in se je končal brez napake',
  },
  confirmError: 'Označite, ko je to na strežniku narejeno.',
  stuck: {
    heading: 'Verjetni vzroki, najpogostejši najprej',
    stepOut: (undo) => `Če želite ven: ${undo}`,
  },
  apply: {
    heading: 'Nastavitvi v portalu',
    progress: 'Strežniški del je narejen · Skrbniško središče Entra',
    intro: 'Izberite, kako ju vklopimo. Preverim vedno enako.',
    forMe: '**Nastavi namesto mene**: naredim v vašem imenu, z vašim vpisom, in preberem nazaj.',
    command: '**Pokaži ukaz**: zaženete ga pod svojim vpisom.',
    portal: '**Sam(a) v portalu**: pet kratkih korakov z natančnimi oznakami.',
    warning:
      'Za prvi dve poti: Microsoft tega vmesnika za aplikacije ne dokumentira. Lahko zavrne ali se spremeni; takrat ostane portal.',
    switchedOff: 'Možnost Nastavi namesto mene je tukaj izklopljena.',
  },
  command: {
    heading: 'Zaženite pod svojim vpisom',
    intro: 'Uporabite lupino, ki vam je ljubša. Vpišete se sami; vašega vpisa ne vidim.',
    bash: 'bash',
    powershell: 'PowerShell',
    warning: 'Microsoft tega vmesnika za aplikacije ne dokumentira. Če zavrne, uporabite portal.',
    missing: 'Ukaz je treba sestaviti znova. Še enkrat pritisnite gumb.',
    after: 'Nato pritisnite **Preveri zdaj**: s tem se zapiše, da ste ukaz zagnali, jaz pa preberem nastavitve.',
  },
  portal: {
    heading: 'V portalu, pet korakov',
    after: 'Nato pritisnite **Preveri zdaj**: s tem se zapiše, da ste spremembo naredili, jaz pa preberem nastavitve.',
  },
  applying: {
    heading: 'Nastavljam',
    intro: (who, age) => `Gumb Nastavi namesto mene je pritisnil(a) ${who}, ${age}.`,
    steps: 'Berem, primerjam z načrtom, zapišem in do ene minute berem nazaj. Ta kartica se spremeni sama.',
  },
  verifying: {
    heading: 'Sprejeto, še ni preverjeno',
    intro: 'Nastavitvi sta sprejeti, vsega pa nisem mogel prebrati nazaj.',
    because: (reason, code) => `Stanje ni znano, ker ${reason}${code ? ` (${code})` : ''}.`,
    confirms:
      'Kaj bi potrdilo: **Preveri zdaj** nekoga, čigar vloga sme brati nastavitve v portalu, pred spodnjim rokom.',
    approver: 'Če vam to zadošča tudi brez dokaza, sprejmite kot nepotrjeno in povejte, zakaj.',
    asksApprover: 'Odobritelj lahko spremembo z razlogom sprejme kot nepotrjeno.',
    reasonLabel: 'Razlog (obvezno)',
    reasonHint: 'Zakaj vam to zadošča?',
    reasonError: 'Povejte, zakaj sprejmete brez dokaza.',
    until: 'Sicer ne uspe',
  },
  notYet: 'Pravkar prebrano, vse še ni vklopljeno:',
  unsettled: {
    heading: 'Izid ni zapisan',
    intro: (who, age) =>
      `Gumb Nastavi namesto mene je pritisnil(a) ${who}, ${age}, izid pa ni znan: jasnega odgovora ni bilo ali pa sem se ustavil, preden sem ga zapisal.`,
    next: 'Dokler ni razjasnjeno, se nič več ne zapiše. **Preveri zdaj** prebere nastavitvi z vašim vpisom in razjasni.',
  },
};
