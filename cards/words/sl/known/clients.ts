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
    more: 'Tečeta lahko hkrati, za različne domene. Sinhronizacija v oblaku doseže tudi ločene domene in ni odvisna od enega strežnika.',
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
  'what-it-is': {
    lead: 'Povratno zapisovanje gesel (writeback) geslo, ponastavljeno ali spremenjeno v Entra ID, takoj zapiše v vaš Active Directory.',
    more: 'Sinhronizirani uporabniki si ga zato lahko sami ponastavijo v oblaku in novo geslo velja tudi lokalno.',
  },
  'both-clients': {
    lead: 'Tečeta lahko hkrati, vsak za svoje domene; kjer oba pokrivata isto domeno, ponastavitev opravi agent cloud sync.',
    more: 'Zdrav Connect za tako domeno ne dokazuje ničesar. Najprej poglejte agenta.',
  },
  'cloud-sync-agents': {
    lead: 'Ponastavitev lahko prevzame vsak aktiven agent domene; za visoko razpoložljivost Microsoft svetuje tri aktivne agente.',
    more: 'Izbira agenta po lokaciji ni opisana. Na druge lokacije pride geslo z običajno replikacijo Active Directory.',
  },
  'move-to-cloud-sync': {
    lead: 'Prehod na cloud sync povratno zapisovanje prenese, čarovnik pa ga ne preizkusi: potrdite stikalo in poskusite eno ponastavitev.',
    more: 'Preverite, da je vklopljeno v portalu, v čarovniku označite potrditev zanj in dva tedna spremljajte; Connect ostane v pripravljalnem načinu (staging mode).',
  },
  'two-halves': {
    lead: 'Vklopljeni morata biti obe polovici: **Password writeback** v čarovniku Entra Connect in polje v portalu.',
    more: 'Polje je v **Password reset > On-premises integration**. Če je vklopljena samo ena, se ponastavitve končajo s SSPR\\_0010.',
  },
  'no-api': {
    lead: 'Microsoft ne opisuje klica Graph ali skripte za to stikalo; vklopi se v čarovniku in portalu.',
    more: '**passwordWritebackEnabled** v Graphu ni v uporabi, zato njegov false ne pomeni ničesar. Cloud sync ima ukaz **Set-AADCloudSyncPasswordWritebackConfiguration**.',
  },
  'several-tenants': {
    lead: 'En gozd se lahko sinhronizira v več najemnikov; povratno zapisovanje je lahko vklopljeno v vsakem, ki ima sinhronizacijo zgoščenih vrednosti gesel.',
    more: 'Novo geslo iz enega najemnika se nastavi v Active Directory, v druge pa ga prenese sinhronizacija zgoščenih vrednosti (PHS).',
  },
  'which-controller': {
    lead: 'Connect se za povratno zapisovanje obrne na emulator PDC v domeni, tudi če so nastavljeni prednostni domenski krmilniki.',
    more: 'Na druge krmilnike geslo prenese replikacija. Prednostni so zapisani v povezovalniku, **Configure Directory Partitions**.',
  },
  rodc: {
    lead: 'Domenski krmilnik mora biti zapisljiv: krmilnik samo za branje (RODC) ni podprt.',
    more: 'Connect preusmeritvi na zapisljivega ne sledi, zato mora strežnik zapisljiv krmilnik doseči sam.',
  },
  'server-windows': {
    lead: 'Entra Connect teče na Windows Server 2016, 2019 ali 2022 v domeni in s polnim namizjem, ne na Server Core.',
    more: 'Različice 2025 Microsoftova stran iz septembra 2025 še ne podpira. Raje izberite članski strežnik: na domenskem krmilniku lahko zapis spodleti s 33004.',
  },
  'client-version': {
    lead: 'Od 30. septembra 2026 mora biti Entra Connect 2.5.79.0 ali novejši: starejše različice ne sinhronizirajo več.',
    more: 'Cloud sync gesla zapisuje od agenta 1.1.977.0 naprej. Najnovejši Connect je v skrbniškem središču Entra.',
  },
  'ad-expiry': {
    lead: 'S sinhronizacijo zgoščenih vrednosti (PHS) potek v Active Directory prijave v oblak ne ustavi: tam sinhronizirano geslo ne poteče.',
    more: 'To spremeni **CloudPasswordPolicyForPasswordSyncedUsersEnabled**; accountExpires se sploh ne sinhronizira. To je stvar sinhronizacije, ne povratnega zapisovanja.',
  },
  'admin-temporary': {
    lead: 'Začasno geslo, ki ga skrbnik nastavi v skrbniškem središču Entra, se zapiše nazaj, enako menjava ob naslednji prijavi.',
    more: 'Če ima uporabnik v Active Directory **Password never expires**, menjave nihče ne zahteva: oznaka se tedaj ne nastavi.',
  },
};
