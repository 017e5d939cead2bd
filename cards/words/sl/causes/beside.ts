import type * as english from '../../en/causes/beside.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const beside: CausesLike<typeof english.beside> = {
  'hash-sync-direction': {
    title: 'Sprememba v imeniku Active Directory gre v oblak s sinhronizacijo zgoščenih vrednosti gesel',
    fix: 'To je druga smer: iz AD v Entro, vsaki dve minuti, s sinhronizacijo zgoščenih vrednosti gesel (**password hash sync**, PHS). Povratno zapisovanje gre samo navzdol. Preverite, ali je vklopljena in teče (dogodka 656 in 657 na strežniku Connect).',
    ask: 'Ali je bilo geslo spremenjeno v imeniku Active Directory?',
  },
  'hash-sync-stopped': {
    title: 'Sinhronizacija zgoščenih vrednosti gesel ne teče',
    fix: 'To je sinhronizacija zgoščenih vrednosti gesel (hash sync), iz AD v Entro, in ne povratno zapisovanje. Na strežniku Connect v čarovniku odprite **Troubleshoot** in izberite password hash synchronization; dogodek 611 pove, kateri krmilnik ali katera pravica manjka (*Replicating Directory Changes*).',
    ask: 'Ali v dnevniku ni dogodkov 656 in 657?',
  },
  'temporary-password': {
    title: 'Začasno geslo iz AD potrebuje ForcePasswordChangeOnLogOn',
    fix: 'Sinhronizacija zgoščenih vrednosti (hash sync) gesla, ki ga je treba ob prijavi zamenjati (**must change at next logon**), privzeto ne prenese. Funkcija **ForcePasswordChangeOnLogOn** ga uveljavi v oblaku, če sta vklopljena hash sync in povratno zapisovanje. S prepustnim preverjanjem (PTA) zastavice v oblaku ni.',
    ask: 'Ali je bilo geslo nastavljeno z *must change at next logon*?',
  },
  'windows-link-missing': {
    title: 'Prijavni zaslon Windows ima svojo povezavo',
    fix: '**Reset password** je na prijavnem zaslonu samo, kjer je nastavljen pravilnik **AllowPasswordReset** (Intune ali register), na napravi, pridruženi Entri ali hibridno. Geslo le ponastavi: odklepanja brez ponastavitve tam ni.',
    ask: 'Ali na tej napravi manjka AllowPasswordReset?',
  },
  'cached-sign-in': {
    title: 'Prenosnik se prijavlja s predpomnjenimi poverilnicami',
    fix: 'Zunaj pisarne pozna le staro geslo, dokler ne doseže domenskega krmilnika: VPN povežite pred prijavo ali pa se enkrat prijavite s starim geslom, zaženite VPN, zaklenite zaslon in ga odklenite z novim.',
    ask: 'Ali je prenosnik zunaj omrežja podjetja?',
  },
  'smart-lockout': {
    title: 'Zaklenjen je v oblaku (smart lockout), ne v AD',
    fix: 'Pametni zaklep Entre (smart lockout) in zaklep v AD štejeta vsak zase. Mine sam po minuti in več; konča ga tudi samopostrežna ponastavitev. Odklepanje v AD ga ne.',
    ask: 'Ali dnevnik prijav pravi AADSTS50053?',
  },
  'unlock-not-shown': {
    title: 'Možnost odklepanja je vidna samo, ko je račun zaklenjen',
    fix: 'Odklepanje brez ponastavitve vidijo na strani za ponastavitev samo, če je označeno **Allow users to unlock accounts without resetting their password** in je njihov račun v AD prav tedaj zaklenjen. Sicer gredo naravnost na ponastavitev.',
    ask: 'Ali račun ni bil zaklenjen, ko so gledali?',
  },
  'account-locked': {
    title: 'Račun je v imeniku Active Directory zaklenjen',
    fix: 'Odklenite ga in poskusite znova. Znova ga zaklenejo stara gesla v telefonih in storitvah.',
    ask: 'Ali je račun v imeniku Active Directory zaklenjen?',
  },
  'other-writeback': {
    title: 'To je drugo zapisovanje, ne povratno zapisovanje gesel',
    fix: 'Poznam povratno zapisovanje gesel. Zapisovanje naprav, skupin in uporabnikov so druge funkcije s svojimi stikali.',
    ask: 'Ali gre za naprave ali skupine in ne za gesla?',
  },
  'audit-empty': {
    title: 'Revizijski dnevnik vam ponastavitev ne pokaže',
    fix: 'Za ogled potrebujete licenco (P1 ali P2) in vlogo; nič se ne beleži, dokler kdo zavihka enkrat ne odpre; seže 30 dni nazaj, brez licence 7.',
    ask: 'Ali je za vas prazna cela kategorija?',
  },
  'not-on-server': {
    title: 'Ta računalnik ukaza ne pozna',
    fix: 'Zaženite ga na strežniku Connect, v novem oknu PowerShell; če ga tudi tam ne pozna, najprej Import-Module ADSync.',
    ask: 'Ali ste ga zagnali drugje kot na strežniku Connect?',
  },
  'not-elevated': {
    title: 'Konzola tega ne sme brati',
    fix: 'PowerShell zaženite z **Run as administrator**, z računom iz lokalne skupine **ADSyncAdmins**, in ukaz ponovite.',
    ask: 'Ali konzola ni bila zagnana z **Run as administrator**?',
  },
};
