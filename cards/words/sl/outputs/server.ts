import type { outputs } from '../../en/outputs/index.ts';
import type { server as english } from '../../en/outputs/server.ts';

/** Kaj izpis na strežniku Connect pokaže, v enem stavku, in kam pogledati potem. */
export const server: Pick<typeof outputs, keyof typeof english> = {
  'cmdlet-unknown': {
    shows: 'Ta računalnik ukaza ne pozna.',
    next: 'Zaženite ga na **strežniku Connect**, kjer je modul ADSync (**Import-Module ADSync**). **Get-ADUser** potrebuje modul ActiveDirectory, **az** pa Azure CLI.',
  },
  'module-missing': {
    shows: 'Modula na tem računalniku ni.',
    next: 'Zaženite ga na **strežniku Connect**, pri sinhronizaciji v oblaku pa na strežniku z agentom. Sicer preverite pot za **Import-Module**.',
  },
  'access-denied': {
    shows: 'Windows je ukaz zavrnil: dostop je zavrnjen.',
    next: 'PowerShell odprite kot skrbnik (**Run as administrator**) in ukaz ponovite. Ukazi ADSync zahtevajo še, da je vaš račun v skupini **ADSyncAdmins**.',
  },
  'no-events': {
    shows: (id) =>
      id ? `Ni dogodkov: v dnevniku za ta čas ni nobenega **${id}**.` : 'Takih dogodkov za ta čas v dnevniku ni.',
    next: 'Je tekel na dejavnem strežniku Connect in ali **StartTime** sega dovolj nazaj? Nato mi povejte, katero številko ste iskali: kar manjka, pove, kje se ustavi.',
  },
  'object-not-found': {
    shows: 'V imeniku ni objekta s tem imenom.',
    next: 'Preverite zapis in domeno. Ukaz pričakuje **SamAccountName**, ne e-poštnega naslova.',
  },
  'directory-unreachable': {
    shows: 'Noben domenski krmilnik se ni odzval.',
    next: 'Preverite DNS in omrežje od tega strežnika do domenskega krmilnika, nato ukaz ponovite.',
  },
  'scripts-blocked': {
    shows: 'Pravilnik za izvajanje skript ne dovoli naložiti modula.',
    next: 'Skrbnik ga lahko dovoli samo za to okno (**Set-ExecutionPolicy** z **-Scope Process**). Nato ukaz ponovite.',
  },
  'parameter-wrong': {
    shows: 'PowerShell vrstice ni razumel.',
    next: 'Kjer so na kartici imena v lomljenih oklepajih, vpišite svoja, brez oklepajev, in ukaz ponovite.',
  },
  'service-running': {
    shows: 'Storitev **ADSync** teče, torej to ni vzrok.',
    next: 'Poglejte še njen utrip: dogodek **31019** pride približno vsakih pet minut.',
  },
  'service-stopped': {
    shows: 'Storitev **ADSync** je ustavljena: dokler ne teče, se gesla ne zapisujejo nazaj.',
    next: 'Zaženite jo: **Start-Service ADSync**. Če se spet ustavi, pove razlog dnevnik Application. Da se je povratno zapisovanje zagnalo, pokaže dogodek **31015**.',
  },
  'service-pending': {
    shows: 'Storitev **ADSync** se ravno zaganja ali ustavlja.',
    next: 'Počakajte dve minuti in znova zaženite **Get-Service ADSync**.',
  },
  'service-disabled': {
    shows: 'Storitev **ADSync** je onemogočena, zato je nič ne zažene.',
    next: 'Vrsto zagona nastavite na Automatic (samodejno) in jo zaženite.',
  },
  'service-missing': {
    shows: 'Storitve **ADSync** tu ni: to ni strežnik Connect.',
    next: 'Zaženite ukaz tam, kjer je nameščen Microsoft Entra Connect. Sama sinhronizacija v oblaku te storitve nima.',
  },
  'service-start-failed': {
    shows: 'Storitev **ADSync** se ni zagnala.',
    next: 'Razlog pove dnevnik System (vir **Service Control Manager**); pogosto je to račun, s katerim se storitev prijavlja.',
  },
  'not-a-domain-controller': {
    shows: 'To je strežnik, ki je samo član domene, in ne domenski krmilnik, torej to ni vzrok.',
    next: 'Poglejte pravice računa povezovalnika in dedovanje.',
  },
  'on-domain-controller': {
    shows: 'Ta strežnik je domenski krmilnik (**ProductType** 2).',
    next: 'Če je na njem Connect, se ponastavitve lahko končajo s 33004, čeprav so pravice prave. Connect preselite na strežnik, ki je samo član domene; do takrat naj povezovalnik uporablja drug krmilnik.',
  },
  'on-workstation': {
    shows: 'To je delovna postaja (**ProductType** 1) in ne strežnik Connect.',
    next: 'Vrstico zaženite na strežniku Connect.',
  },
  'tls-values-set': {
    shows: 'TLS 1.2 je za .NET vklopljen, torej to ni vzrok.',
    next: 'Poglejte še, ali strežnik doseže Service Bus na vratih 443.',
  },
  'tls-values-missing': {
    shows: 'TLS 1.2: **SystemDefaultTlsVersions** ali **SchUseStrongCrypto** ni nastavljen.',
    next: 'Connect od 2.3.20 do 2.4.129 zahteva oba z vrednostjo 1 v obeh ključih .NET; druge različice ne. Nastavite ju, znova zaženite strežnik in ponovite vrstico.',
  },
  'tls-values-off': {
    shows: 'Ena od teh vrednosti preprečuje uporabo TLS 1.2.',
    next: '**SystemDefaultTlsVersions**, **SchUseStrongCrypto** in **Enabled** nastavite na 1, **DisabledByDefault** na 0, nato znova zaženite strežnik.',
  },
  'staging-on': {
    shows: 'Ta strežnik Connect je v pripravljalnem načinu (**staging mode**): gesel ne zapisuje nazaj.',
    next: 'Poglejte na dejavni strežnik. Če ga ni, v čarovniku končajte pripravljalni način in preverite, da je označeno **Password writeback**.',
  },
  'staging-off': {
    shows: 'Ta strežnik ni v pripravljalnem načinu (staging mode): dejaven je, torej to ni vzrok.',
    next: 'Poglejte še, ali storitev teče in ali prihaja njen utrip **31019**.',
  },
  'sync-cycle-off': {
    shows: 'Razporejevalnik sinhronizacije imenika je izklopljen ali začasno ustavljen.',
    next: 'Ponastavitve nanj ne čakajo, novi uporabniki pa. Preverite, ali ga je kdo ustavil namenoma.',
  },
  'writeback-on': {
    shows: 'Povratno zapisovanje gesel je za ta povezovalnik vklopljeno.',
    next: 'Poglejte še portal in utrip **31019**.',
  },
  'writeback-off': {
    shows: 'Povratno zapisovanje gesel je za ta povezovalnik izklopljeno.',
    next: 'V čarovniku označite **Password writeback**.',
  },
  'hash-sync-on': {
    shows:
      'Sinhronizacija zgoščenih vrednosti gesel (**password hash sync**) je vklopljena: to je pot iz Active Directory v oblak. O povratnem zapisovanju ne pove ničesar.',
    next: 'Povratno zapisovanje ima svoj ukaz: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'hash-sync-off': {
    shows:
      'Sinhronizacija zgoščenih vrednosti gesel (**password hash sync**) je izklopljena: to je pot iz Active Directory v oblak. O povratnem zapisovanju ne pove ničesar, saj deluje tudi brez nje.',
    next: 'Povratno zapisovanje ima svoj ukaz: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'feature-flags-seen': {
    shows:
      'To so oznake funkcij sinhronizacije imenika. Njihov **PasswordWriteback** ni v rabi: nanj se ni mogoče zanesti.',
    next: 'Povratno zapisovanje ima svoj ukaz: **Get-ADSyncAADPasswordResetConfiguration**.',
  },
  'agent-module-missing': {
    shows: 'Modula PowerShell za **agenta** sinhronizacije v oblaku tu ni ali pa je za ta ukaz prestar.',
    next: 'Ukaz zaženite na strežniku z agentom in iz njegove mape uvozite **Microsoft.CloudSync.Powershell.dll**. Povratno zapisovanje gesel je prišlo z agentom **1.1.977.0**.',
  },
};
