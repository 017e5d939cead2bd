import type { WordsOfSteps } from '../shape/index.ts';

const nothing = 'zaprite čarovnika; doslej ni spremenil ničesar.';

/** The server half. Labels stay as the screen shows them, with their meaning beside them. */
export const serverSteps: WordsOfSteps<'connect'> = {
  'connect-sign-in': {
    title: 'Zaženite čarovnika',
    clicks: ['Vpišite se v strežnik Connect.', 'Na namizju ali v meniju Start zaženite **Microsoft Entra Connect**.'],
    why: 'Strežniški del povratnega zapisovanja se nastavi tam; od zunaj ga ne dosežem.',
    stuck: [
      {
        cause: 'Strežnika Connect sta dva',
        fix: 'uporabite dejavnega. Na njem **Get-ADSyncScheduler** pokaže StagingModeEnabled False.',
      },
      {
        cause: 'V strežnik se ne morete vpisati',
        fix: 'obrnite se na lastnika. Nadaljuje lahko kateri koli skrbnik s pravo vlogo; korak počaka.',
      },
    ],
    undo: nothing,
  },
  'connect-welcome': {
    title: 'Welcome (dobrodošli)',
    clicks: ['Izberite **Configure** (konfiguriraj; na starejših zaslonih **Next**).'],
    why: 'Odpre se seznam opravil. Nič se še ne spremeni.',
    stuck: [
      {
        cause: 'Namesto Configure vidite namestitev',
        fix: 'Connect na tem strežniku ni bil nastavljen; poiščite strežnik, ki sinhronizira.',
      },
    ],
    undo: nothing,
  },
  'connect-tasks': {
    title: 'Additional tasks (dodatna opravila)',
    clicks: [
      'Izberite **Customize synchronization options** (prilagoditev možnosti sinhronizacije).',
      'Izberite **Next** (naprej).',
    ],
    why: 'Povratno zapisovanje gesel je ena od možnosti sinhronizacije.',
    stuck: [
      {
        cause: 'Čarovnik pravi, da nimate dovoljenja',
        fix: 'v Windows se vpišite kot član lokalne skupine ADSyncAdmins.',
      },
    ],
    undo: nothing,
  },
  'connect-credential': {
    title: 'Connect to Microsoft Entra ID (povezava)',
    clicks: [
      'Vpišite se z računom, ki ima vlogo **Hybrid Identity Administrator** (skrbnik hibridne identitete); zadošča tudi globalni skrbnik.',
      'Izberite **Next**.',
    ],
    why: 'Čarovnik v imenu tega skrbnika prijavi odjemalca za povratno zapisovanje. Račun mora biti v oblaku, ne federiran.',
    stuck: [
      {
        cause: 'Geslo je napačno ali pa je račun federiran (dogodek 32009)',
        fix: 'uporabite skrbnika, ki ima račun samo v oblaku.',
      },
      {
        cause: 'Ura, TLS ali proxy',
        fix: 'nastavite uro, vklopite TLS 1.2, proxy vpišite v machine.config.',
      },
    ],
    undo: nothing,
  },
  'connect-directories': {
    title: 'Connect directories (povezava imenikov)',
    clicks: [
      'Na strani **Connect directories** izberite **Next**.',
      'Na strani **Domain/OU filtering** (filtriranje domen in enot) izberite **Next**.',
    ],
    why: 'Oboje ostane, kot je. Čarovnik gre samo skozi.',
    stuck: [
      {
        cause: 'Gozd je bil dodan po vklopu povratnega zapisovanja',
        fix: 'na strani **Optional features** počistite **Password writeback** in konfigurirajte, nato ga označite in konfigurirajte še enkrat.',
      },
      { cause: 'Račun povezovalnika je zavrnjen', fix: 'na tej strani znova vnesite njegovo geslo.' },
    ],
    undo: nothing,
  },
  'connect-features': {
    title: 'Optional features (izbirne funkcije)',
    clicks: [
      'Označite **Password writeback** (povratno zapisovanje gesel).',
      'Izberite **Next**.',
      'Če se pokaže **Directory extensions** (razširitve imenika), izberite **Next**.',
    ],
    why: 'To je stikalo strežniškega dela.',
    confirm: 'Označil(a) sem Password writeback',
    stuck: [
      {
        cause: '»Ensure you have the required license« (potrebna je licenca)',
        fix: 'vpišite se kot skrbnik z licenco in računom v oblaku; preverite uro in TLS 1.2.',
      },
      { cause: 'Polje je sivo', fix: 'vrnite se in preverite vlogo skrbnika, s katerim ste se vpisali.' },
    ],
    undo: 'znova zaženite čarovnika, na strani **Optional features** počistite **Password writeback** in izberite **Next**.',
    leave: nothing,
  },
  'connect-configure': {
    title: 'Ready to configure (pripravljeno)',
    clicks: ['Izberite **Configure** (konfiguriraj).', 'Počakajte, da se konča.'],
    why: 'Zdaj strežnik prijavi svojega odjemalca. Da je uspelo, pove dogodek 31005 v dnevniku Application.',
    stuck: [
      {
        cause: 'Konča se z napako',
        fix: 'odprite izhodna vrata 443 do *.passwordreset.microsoftonline.com in *.servicebus.windows.net.',
      },
      {
        cause: 'Dogodek 6800, končna točka se ni zagnala',
        fix: 'znova zaženite storitev **ADSync** in funkcijo še enkrat označite.',
      },
      {
        cause: 'Dogodka 31005 ni',
        fix: 'polje počistite in konfigurirajte, nato ga označite in konfigurirajte še enkrat.',
      },
    ],
    undo: 'v čarovniku izberite **Configure**, nato **Exit**. Dogodek 31013 pove, da je izklopljeno.',
    leave:
      'pred **Configure** zaprite čarovnika, doslej ni spremenil ničesar; če ste **Configure** že izbrali, naj konča.',
  },
  'connect-exit': {
    title: 'Configuration complete (končano)',
    clicks: ['Izberite **Exit** (izhod).'],
    why: 'Strežniški del je narejen. Sledi portal; potrebna sta oba dela.',
    stuck: [
      {
        cause: 'Niste prepričani, da je uspelo',
        fix: 'v dnevniku Application poiščite dogodek 31005 vira PasswordResetService.',
      },
    ],
    undo: 'pustite, kot je: čarovnik je zaprt.',
    leave: 'zaprite čarovnika. Kar je konfiguriral, ostane, dokler tega ne razveljavite.',
  },
  'cloud-sync-command': {
    title: 'Vklop za sinhronizacijo v oblaku (cloud sync)',
    clicks: [
      'Vpišite se v strežnik z agentom (provisioning agent) in zaženite PowerShell kot skrbnik.',
      'Zaženite spodnji vrstici.',
      'Ko vas vpraša, se vpišite kot **Hybrid Identity Administrator** (skrbnik hibridne identitete).',
    ],
    why: 'Sinhronizacija v oblaku nima čarovnika. Vklopi se na dva načina: s tem ukazom ali v portalu s poljem **Write back passwords with Microsoft Entra Connect cloud sync** (če ga počistite, se zapisovanje ustavi). V oblaku 21Vianet tega ni.',
    confirm: 'Ukaz sem zagnal(a) in se je končal brez napake',
    stuck: [
      { cause: 'Ukaz ni znan', fix: 'posodobite agenta na 1.1.977.0 ali novejšega.' },
      { cause: 'Vpis je zavrnjen', fix: 'uporabite skrbnika hibridne identitete, ki ima račun samo v oblaku.' },
      {
        cause: 'Manjkajo pravice',
        fix: 'zaženite **Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack**. Potrebne so štiri: Reset password, Write lockoutTime, Write pwdLastSet, Unexpire Password. Račun gMSA jih ima že privzeto.',
      },
    ],
    undo: 'zaženite isti ukaz z **-Enable $false**.',
  },
};
