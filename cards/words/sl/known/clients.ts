import type { clients as english } from '../../en/known/clients.ts';
import type { KnownWords } from '../../en/known/index.ts';

export const clients: KnownWords<keyof typeof english> = {
  'cloud-sync-module': {
    lead: 'Na strežniku z agentom najprej uvozite modul; ukaz pride z agentom 1.1.977.0 in novejšimi.',
    more: 'Vpišite Import-Module ’C:\\\\Program Files\\\\Microsoft Azure AD Connect Provisioning Agent\\\\Microsoft.CloudSync.Powershell.dll’',
  },
  'cloud-sync-no-page': {
    lead: 'Sinhronizacija v oblaku (cloud sync) nima čarovnika: zadošča vrstica PowerShell na strežniku z agentom ali polje v portalu.',
    more: 'Vrstica je **Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true**, polje pa **Write back passwords with Microsoft Entra Connect cloud sync**.',
  },
  'cloud-or-connect': {
    lead: 'Gesla zapisujeta nazaj tako Connect Sync z enega dejavnega strežnika kot sinhronizacija v oblaku (cloud sync) z lahkimi agenti.',
    more: 'Tečeta lahko hkrati, za različne domene. Sinhronizacija v oblaku doseže tudi ločene domene in ni odvisen od enega strežnika.',
  },
  'takes-a-client': {
    lead: 'Potreben je eden od dveh odjemalcev: Entra Connect z označenim **Password writeback** ali agent sinhronizacije v oblaku (cloud sync).',
    more: 'Poleg tega mora biti vklopljeno stikalo v portalu. Za eno domeno zadošča en odjemalec.',
  },
  'sign-in-methods': {
    lead: 'Deluje s sinhronizacijo zgoščenih vrednosti gesel (PHS), s prepustnim preverjanjem (PTA) in z AD FS; pogoj ni nobeno od njih.',
    more: 'S prepustnim preverjanjem je potreben Entra Connect.',
  },
  'hash-sync-apart': {
    lead: 'Sinhronizacija zgoščenih vrednosti gesel (PHS) je druga funkcija in ne berem, ali je vklopljena.',
    more: 'Gesla nosi iz Active Directory v oblak; povratno zapisovanje jih nosi v nasprotno smer in je ne potrebuje.',
  },
  'one-active-server': {
    lead: 'Samodejnega preklopa ni: nazaj zapisuje samo en dejavni strežnik Connect.',
    more: 'Strežnik v pripravljalnem načinu (staging mode) ne zapisuje ničesar, dokler ga kdo ročno ne preklopi. Sinhronizacija v oblaku (cloud sync) ni odvisna od enega strežnika.',
  },
  forests: {
    lead: 'Več gozdov in domen je v redu; račun povezovalnika potrebuje svoje pravice v vsaki od njih.',
    more: 'Ko dodate gozd, v čarovniku izklopite in znova vklopite **Password writeback**. Uporabnik, omogočen v dveh gozdovih, ni podprt.',
  },
  clouds: {
    lead: 'Microsoft ga opisuje za javni oblak, Azure for US Government in 21Vianet.',
    more: 'Povratnega zapisovanja s cloud syncom v 21Vianetu ni.',
  },
  'controllers-version': {
    lead: 'Domenski krmilniki morajo imeti Windows Server 2016 ali novejši.',
    more: 'Starejši nimajo kontrolnika LDAP, po katerem se upošteva pravilnik domene za gesla.',
  },
  'other-writebacks': {
    lead: 'Povratno zapisovanje skupin in naprav sta drugi funkciji; poznam samo povratno zapisovanje gesel.',
    more: 'Vsaka ima svoje stikalo: vklop ali popravek ene drugih ne vklopi in ne popravi.',
  },
  'sign-in-screen': {
    lead: 'Ponastavitev na prijavnem zaslonu Windows je samopostrežna ponastavitev in se zapiše nazaj kot vsaka druga.',
    more: 'Povezava se pokaže, ko je nastavljen **AllowPasswordReset** (Intune ali register), na napravi, pridruženi Entri ali hibridno pridruženi. Microsoft tam opisuje ponastavitev, samega odklepanja pa ne.',
  },
  'cached-sign-in': {
    lead: 'Zunaj pisarne računalnik pozna še staro geslo: za novo potrebuje povezavo z domenskim krmilnikom.',
    more: 'To je omrežje podjetja ali VPN, ki je vzpostavljen že pred prijavo; tedaj se predpomnjene poverilnice osvežijo.',
  },
  'temporary-password': {
    lead: 'Začasno geslo iz Active Directory velja v oblaku le s sinhronizacijo zgoščenih vrednosti (PHS) in funkcijo **ForcePasswordChangeOnLogOn**.',
    more: 'Vklopite jo skupaj s samopostrežno ponastavitvijo in povratnim zapisovanjem, da se sprememba vrne. To je stvar sinhronizacije, ne povratnega zapisovanja.',
  },
  'other-direction': {
    lead: 'Iz Active Directory v oblak geslo prenaša sinhronizacija zgoščenih vrednosti (PHS), ne povratno zapisovanje.',
    more: 'Spremembe išče vsaki dve minuti; kar je narobe tam, s povratnim zapisovanjem nima opravka.',
  },
};
