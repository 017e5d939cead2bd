import type { WordsOfTurningOff } from '../shape/index.ts';

const nothing = 'zaprite čarovnika; doslej ni spremenil ničesar.';

/** What is done otherwise where it is turned off. Labels stand as the screen shows them. */
export const turnOffSteps: WordsOfTurningOff = {
  'connect-features-off': {
    title: 'Optional features (izbirne funkcije)',
    clicks: [
      'Počistite **Password writeback** (povratno zapisovanje gesel).',
      'Izberite **Next** (naprej).',
      'Če se pokaže stran **Directory extensions** (razširitve imenika), izberite **Next**.',
    ],
    why: 'To je stikalo strežniškega dela. Druga polja pustite, kot so.',
    confirm: 'Počistil(a) sem Password writeback',
    stuck: [
      { cause: 'Polje je že prazno', fix: 'nadaljujte; strežniški del je bil izklopljen že prej.' },
      { cause: 'Polje je sivo', fix: 'vrnite se in preverite vlogo skrbnika, ki ste ga vpisali.' },
    ],
    undo: 'znova zaženite čarovnika, na strani **Optional features** označite **Password writeback** in izberite **Next**.',
    leave: nothing,
  },
  'connect-configure-off': {
    title: 'Ready to configure (pripravljeno)',
    clicks: ['Izberite **Configure** (konfiguriraj).', 'Počakajte, da se konča.'],
    why: 'Zdaj strežnik odjavi svojega odjemalca. Da je uspelo, pove dogodek 31013 v dnevniku Application.',
    stuck: [
      {
        cause: 'Dogodek 31014 ali napaka na koncu',
        fix: 'preverite vpis skrbnika in izhodna vrata 443, nato konfigurirajte še enkrat.',
      },
      { cause: 'Samo dogodek 31012', fix: 'izklop se je šele začel. Počakajte na 31013.' },
    ],
    undo: 'v čarovniku izberite **Configure**, nato **Exit**. Dogodek 31005 pove, da je vklopljeno.',
    leave:
      'pred **Configure** zaprite čarovnika, doslej ni spremenil ničesar; če ste **Configure** že izbrali, naj konča.',
  },
  'connect-exit-off': {
    title: 'Configuration complete (končano)',
    clicks: ['Izberite **Exit** (izhod).'],
    why: 'Čarovnik je končal; zdaj preberem, ali je strežniški del izklopljen.',
    stuck: [
      {
        cause: 'Niste prepričani, da je uspelo',
        fix: 'v dnevniku Application poiščite dogodek 31013 vira PasswordResetService in mi ga prilepite.',
      },
    ],
    undo: 'pustite, kot je: čarovnik je zaprt.',
    leave: 'zaprite čarovnika. Kar je konfiguriral, ostane, dokler ne vklopite znova.',
  },
  'cloud-sync-command-off': {
    title: 'Izklop za sinhronizacijo v oblaku (cloud sync)',
    clicks: [
      'Vpišite se v strežnik z agentom (provisioning agent) in zaženite PowerShell kot skrbnik.',
      'Zaženite spodnji vrstici.',
      'Ko vas vpraša, se vpišite kot **Hybrid Identity Administrator** (skrbnik hibridne identitete).',
    ],
    why: 'Zapisovanje ustavi tudi počiščeno polje **Write back passwords with Microsoft Entra Connect cloud sync** v portalu.',
    confirm: 'Ukaz sem zagnal(a) in se je končal brez napake',
    stuck: [
      { cause: 'Ukaz ni znan', fix: 'počistite polje v portalu in nato potrdite tukaj.' },
      { cause: 'Vpis je zavrnjen', fix: 'uporabite skrbnika hibridne identitete, ki ima račun samo v oblaku.' },
    ],
    undo: 'zaženite isti ukaz z **-Enable $true**.',
  },
  'sspr-writeback-off': {
    title: 'Povratno zapisovanje gesel',
    clicks: [
      'Počistite **Write back passwords to your on-premises directory** (povratno zapisovanje; ponekod **Enable password write back for synced users**).',
    ],
    why: 'To je glavno stikalo. Ko je izklopljeno, se nazaj ne zapiše nič, ne glede na strežnik.',
    stuck: [
      {
        cause: 'Polja so siva',
        fix: 'odjemalca na strežniku ni več, zato se nazaj ne zapiše nič. Pritisnite **Preveri zdaj**.',
      },
    ],
    undo: 'označite **Write back passwords to your on-premises directory**.',
  },
  'sspr-unlock-off': {
    title: 'Odklepanje računa',
    clicks: [
      'Počistite **Allow users to unlock accounts without resetting their password** (odklepanje brez ponastavitve gesla).',
    ],
    why: 'Brez povratnega zapisovanja odklep ne pride do lokalnega imenika.',
    stuck: [{ cause: 'Polja ni ali je že prazno', fix: 'nadaljujte; počistiti ni treba ničesar.' }],
    undo: 'označite **Allow users to unlock accounts without resetting their password**.',
  },
};
