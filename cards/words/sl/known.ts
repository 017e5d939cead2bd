import type { known as english } from '../en/known.ts';

const host = (name: string) => name.replaceAll('*', '\\*');

/** What holds for every tenant: the answer in one sentence first, then what belongs beside it. */
export const known: { readonly [Id in keyof typeof english]: { readonly lead: string; readonly more: string } } = {
  'endpoints-government': {
    lead: `Izhodna vrata 443 do **${host('*.passwordreset.microsoftonline.us')}** in **${host('*.servicebus.usgovcloudapi.net')}**.`,
    more: 'To so naslovi oblaka Azure for US Government; GCC sam teče v javnem oblaku in uporablja njegove naslove.',
  },
  inbound: {
    lead: 'Zadoščajo izhodna vrata **443**; navznoter ni treba odpreti ničesar.',
    more: 'Strežnik sam vzpostavi povezavo z Azure Service Bus in jo drži odprto.',
  },
  endpoints: {
    lead: `Izhodna vrata 443 do **${host('*.passwordreset.microsoftonline.com')}** in **${host('*.servicebus.windows.net')}**.`,
    more: `V oblaku Azure for US Government sta to ${host('*.passwordreset.microsoftonline.us')} in ${host('*.servicebus.usgovcloudapi.net')}.`,
  },
  encrypted: {
    lead: 'Geslo je šifrirano vso pot do vašega strežnika.',
    more: 'Najprej z 2048-bitnim ključem RSA, katerega zasebni del ima vaš strežnik, nato celoten paket še z AES-GCM; vse potuje prek TLS in posrednika, ki je samo vašega najemnika.',
  },
  'kept-nowhere': {
    lead: 'Povratno zapisovanje gesla med potjo nikjer ne hrani: šifrirano gre skozi posrednika vašega najemnika.',
    more: 'Sporočilo, ki ga nihče ne prevzame, se po nekaj minutah odstrani. Sam gesel nikoli ne vidim.',
  },
  'keys-roll': {
    lead: 'Vsi ključi se sami zamenjajo vsakih šest mesecev.',
    more: 'Zamenjajo se tudi, kadar povratno zapisovanje v Entra Connectu izklopite in znova vklopite.',
  },
  bandwidth: {
    lead: 'Obremenitev je tako majhna, da je ne boste opazili: sporočilo ima praviloma manj kot 1 KB.',
    more: 'Vsakih pet minut gre na pot znak življenja, za vsako novo geslo pa dve sporočili.',
  },
  tls: {
    lead: 'Strežnik potrebuje TLS 1.2 in .NET Framework 4.8 ali novejši.',
    more: 'Oboje velja za strežnik z Entra Connectom; naprav uporabnikov se ne tiče.',
  },
  'nothing-queued': {
    lead: 'Ponastavitev takoj spodleti; nič ne čaka v vrsti.',
    more: 'Uporabnik izve, da gesla zdaj ni mogoče ponastaviti, in poskusi znova, ko se strežnik in domenski krmilnik spet odzivata.',
  },
  'at-once': {
    lead: 'Takoj: povratno zapisovanje je sinhrono in ne čaka na cikel sinhronizacije.',
    more: 'Geslo se v Active Directory nastavi, medtem ko uporabnik čaka; če je zavrnjeno, to izve v hipu.',
  },
  'changes-too': {
    lead: 'Zapišejo se tako spremembe kot ponastavitve gesla.',
    more: 'To so prostovoljna sprememba, prisilna po poteku gesla in samopostrežna ponastavitev.',
  },
  'where-it-counts': {
    lead: 'Zapišejo se ponastavitve v skrbniškem središču Entra, prek Graphovega resetPassword in tiste, ki jih opravijo uporabniki sami.',
    more: 'Ponastavitve v skrbniškem središču Microsoft 365 ali s starimi moduli PowerShell ostanejo v oblaku.',
  },
  'own-policy': {
    lead: 'Velja pravilnik za gesla vašega Active Directory: zgodovina, zapletenost, starost in filtri.',
    more: 'Preveri se, ko se geslo tam nastavlja, tudi če je pravilnik v oblaku strožji ali blažji. Filter drugega proizvajalca mora veljati tudi za skrbniške ponastavitve.',
  },
  'minimum-age': {
    lead: 'Najmanjša starost gesla (minimum password age) ni nujno 0; če je večja, je druga sprememba v tem času zavrnjena.',
    more: 'Microsoft svetuje 0 povsod, kjer smejo uporabniki geslo zamenjati večkrat na dan.',
  },
  'no-restart': {
    lead: 'Po Microsoftovih navodilih ni treba znova zagnati (restart) ne strežnika ne česa drugega.',
    more: 'Vnovični zagon je potreben samo, ko v registru vklopite TLS 1.2. Polje v portalu začne veljati, ko ga shranite.',
  },
  'no-password-changes': {
    lead: 'Vklop ne spremeni nobenega gesla; zapišejo se le poznejše spremembe in ponastavitve.',
    more: 'Enkrat se lahko kljub temu pojavita dogodka 656 in 657: takrat se znova sinhronizirajo zgoščene vrednosti, nobeno geslo pa se ne spremeni.',
  },
  'switched-off': {
    lead: 'Ko je polje v portalu izklopljeno, sinhronizirani uporabniki gesla v oblaku ne morejo ponastaviti.',
    more: 'Entra Connect svojo polovico ohrani, zato za vnovični vklop čarovnik ni potreben.',
  },
  'reset-unlocks': {
    lead: 'Ponastavitev privzeto odklene tudi račun v Active Directory.',
    more: 'Polje za odklepanje v portalu doda le drugo možnost: odklepanje brez novega gesla.',
  },
  'unlock-box': {
    lead: 'V **Password reset > On-premises integration** označite **Allow users to unlock accounts without resetting their password**.',
    more: 'Nato izberite **Save**. Odklepanje mora znati tudi odjemalec za povratno zapisovanje; novejši ga zna.',
  },
  'leaves-traces': {
    lead: 'Vsaka ponastavitev pusti zapis v revizijskem dnevniku Entra ter dogodka 31001 in 31002 na strežniku.',
    more: 'V revizijskem dnevniku je storitev **Self-service Password Management**, na strežniku pa dnevnik Application, vir PasswordResetService.',
  },
  'never-domain-admin': {
    lead: 'Nikoli: tega računa ne dajte med domenske skrbnike (Domain Admins). Potrebuje pet pravic nad uporabniki in nič več.',
    more: 'Čarovnik take račune od različice 1.4 zavrača. Dodelite mu Reset password, Change password, Write lockoutTime, Write pwdLastSet in na korenu vsake domene Unexpire Password.',
  },
  'protected-accounts': {
    lead: 'Člani zaščitenih skupin, kot je Domain Admins, so po zasnovi izvzeti.',
    more: 'Servisni račun jim gesla ne more nastaviti. Ponastavite jih v Active Directory; nekdanji član ima morda še vedno adminCount 1.',
  },
  'admins-themselves': {
    lead: 'Pri skrbnikih odloča Active Directory: članom njegovih zaščitenih skupin se geslo iz oblaka nikoli ne nastavi.',
    more: 'Za nosilce vlog v Entri velja strožji pravilnik za ponastavitev, z dvema načinoma preverjanja.',
  },
  guests: {
    lead: 'Gostje niso zajeti: nazaj se zapisujejo samo gesla uporabnikov, sinhroniziranih iz vašega imenika.',
    more: 'Gost geslo ponastavi tam, kjer je njegov račun, v svoji organizaciji.',
  },
  'cloud-only-users': {
    lead: 'Uporabniki, ki so samo v oblaku, nimajo kam pisati: njihova ponastavitev ostane v Entra ID.',
    more: 'Nazaj se zapisujejo samo gesla uporabnikov, sinhroniziranih iz Active Directory.',
  },
  'all-synced': {
    lead: 'Zajeti so vsi uporabniki, sinhronizirani iz vašega imenika, razen članov njegovih zaščitenih skupin.',
    more: 'Kdo sme začeti ponastavitev, se nastavi v **Password reset > Properties**. Gostje in uporabniki, ki so samo v oblaku, nimajo kam pisati.',
  },
  'one-user': {
    lead: 'V posamezne račune ne gledam; ali uporabnik sme ponastaviti geslo, odloča pet pogojev.',
    more: 'Biti mora sinhroniziran, v obsegu samopostrežne ponastavitve (**Password reset > Properties**), s prijavljenimi načini preverjanja (varnostnimi podatki), z licenco P1 ali P2 in v nobeni zaščiteni skupini v Active Directory.',
  },
  'licence-needed': {
    lead: 'Potrebna je licenca Entra ID P1 ali P2 oziroma Microsoft 365 Business Premium, za vsakega uporabnika, ki bo to uporabljal.',
    more: 'P1 zadošča. Microsoft 365 E3 in E5 vsebujeta P1 ali P2; Business Basic in Standard nista dovolj.',
  },
  price: {
    lead: 'Vključeno je v Entra ID P1, P2 in Microsoft 365 Business Premium, brez posebnega doplačila.',
    more: 'Tako licenco potrebuje vsak uporabnik, ki bo to uporabljal; koliko stane, piše v Microsoftovem ceniku.',
  },
  'find-account': {
    lead: 'Na strežniku Connect zaženite **Get-ADSyncADConnectorAccount**; izpiše račun za vsak gozd.',
    more: 'Ali pa odprite Entra Connect > **View current configuration**: piše pod **Synchronized Directories**. Ob hitri namestitvi se imenuje MSOL\\_ in številka.',
  },
  'account-rights': {
    lead: 'Račun povezovalnika potrebuje pet pravic: Reset password, Change password, Write lockoutTime, Write pwdLastSet in Unexpire Password.',
    more: 'Unexpire Password se nastavi na korenu vsake domene, druge na podrejenih uporabnikih, z vklopljenim dedovanjem. Račun sinhronizacije v oblaku (cloud sync) ima svoje štiri privzeto.',
  },
  gmsa: {
    lead: 'Storitev sinhronizacije sme teči kot gMSA, račun povezovalnika AD DS pa to ne more biti.',
    more: 'Povratno zapisovanje deluje v obeh primerih: gesla nastavlja račun povezovalnika, ki je navaden uporabniški objekt. Agent sinhronizacije v oblaku (cloud sync) ima svoj gMSA.',
  },
  'only-some': {
    lead: 'Povratno zapisovanje velja za ves najemnik; kdo sme ponastaviti geslo, se nastavi v **Password reset > Properties**.',
    more: '**Selected** velja za eno skupino, **All** za vse. Če želite najprej poskusiti, začnite s skupino nekaj ljudi.',
  },
  'registered-methods': {
    lead: 'Od 7. septembra 2026 za ponastavitev štejejo samo načini preverjanja, ki so jih uporabniki registrirali sami.',
    more: 'Telefonske številke in e-poštni naslovi iz imenika ne štejejo več (MC1325414). Uporabniki jih prijavijo na aka.ms/ssprsetup.',
  },
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
