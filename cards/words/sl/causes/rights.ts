import type * as english from '../../en/causes/rights.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const rights: CausesLike<typeof english.rights> = {
  'rights-missing': {
    title: 'Računu povezovalnika manjka ena od petih pravic',
    fix: 'Poiščite račun in mu dodelite: Reset password, Change password, Write lockoutTime in Write pwdLastSet na podrejenih uporabnikih ter **Unexpire Password** na korenu vsake domene; ukaz za popravek uredi vse razen Change password in Unexpire Password. Sinhronizacija v oblaku potrebuje štiri, brez Change password. Računa nikoli ne dajte med Domain Admins.',
    ask: 'Ali ne uspe nobenemu uporabniku in nikoli ni bilo drugače?',
  },
  'inheritance-off': {
    title: 'Pri uporabniku je izklopljeno dedovanje',
    fix: 'V **Active Directory Users and Computers**: uporabnik > **Security** > **Advanced** > **Enable inheritance** (omogoči dedovanje).',
    ask: 'Ali ne uspe samo ljudem iz nekaterih enot (OU)?',
  },
  'rights-on-their-way': {
    title: 'Pravice so nove in se še širijo',
    fix: 'Do vseh uporabnikov lahko pridejo šele v eni uri. Počakajte in poskusite znova.',
    ask: 'Ali so bile pravice dodeljene pred manj kot eno uro?',
  },
  'account-changed': {
    title: 'Račun povezovalnika ali njegove pravice je na strežniku nekdo spremenil',
    fix: 'Od različice Connect 2.4.129.0 naprej dogodka 2517 (**Set Permissions**) in 2518 (**Change ADDS Connector credential**) povesta, kdaj in kdo. Če so se zavrnitve začele po enem od njiju, dajte pravice računu, ki je v rabi zdaj.',
    ask: 'Ali se je začelo, ko je bil račun povezovalnika spremenjen?',
  },
  'connector-password-long': {
    title: 'Geslo računa povezovalnika je predolgo',
    fix: 'Računu povezovalnika dajte geslo z največ 256 znaki in ga vnesite v **Synchronization Service** > **Connectors** > **Properties**.',
    ask: 'Ali ima račun povezovalnika geslo z več kot 256 znaki?',
  },
  'protected-now': {
    title: 'Uporabnik je v zaščiteni skupini (adminCount 1)',
    fix: 'To je namerno: članov zaščitenih skupin povratno zapisovanje nikoli ne ponastavi. Geslo ponastavite v Active Directory, za preizkuse pa imejte navaden račun.',
    ask: 'Ali je pri tem uporabniku adminCount 1?',
  },
  'protected-before': {
    title: 'Uporabnik je bil nekoč v zaščiteni skupini',
    fix: 'Počistite **adminCount**, nato pod **Security** > **Advanced** znova vklopite dedovanje.',
    ask: 'Ali je bil ta uporabnik nekoč skrbnik domene?',
  },
  'sam-policy': {
    title: 'Pravilnik ne navaja računa povezovalnika',
    fix: 'V **Network access: Restrict clients allowed to make remote calls to SAM** dodajte račun MSOL in mu dovolite **Remote Access**, nato osvežite pravilnik.',
    ask: 'Ali na domenskih krmilnikih velja pravilnik za oddaljene klice SAM?',
  },
  'sam-registry': {
    title: 'Pravilnika ni več, vrednost v registru pa je ostala',
    fix: 'Prepričajte se, da je noben pravilnik ne nastavlja več, nato odstranite **RestrictRemoteSam**.',
    ask: 'Ali pravilnika ni več, RestrictRemoteSam pa je še tam?',
  },
  'connect-on-dc': {
    title: 'Connect je nameščen na domenskem krmilniku',
    fix: '**ProductType** 2 pomeni domenski krmilnik. Connect preselite na strežnik, ki je samo član domene. Do takrat: **Synchronization Service Manager** > povezovalnik > **Configure Directory Partitions** > **Only use preferred domain controllers** in vpišite drug krmilnik.',
    ask: 'Ali Connect teče na domenskem krmilniku?',
  },
};
