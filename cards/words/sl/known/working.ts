import type { KnownWords } from '../../en/known/index.ts';
import type { working as english } from '../../en/known/working.ts';

export const working: KnownWords<keyof typeof english> = {
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
  'banned-list': {
    lead: 'Prepovedana gesla iz Entre, Microsoftova in vaša, zavrne že oblak, preden kaj pride v domeno.',
    more: 'Šele nato se preveri pravilnik domene. Entra Password Protection na vaših krmilnikih je podprt, ni pa pogoj.',
  },
  'setup-time': {
    lead: 'Gre za polje v čarovniku Connect in polje v portalu, brez vnovičnega zagona; trajanja Microsoft ne navaja.',
    more: 'Čas vzamejo le nove pravice računa povezovalnika: do ene ure, da se replicirajo.',
  },
  'how-to-test': {
    lead: 'Preizkusite ga z navadnim sinhroniziranim testnim uporabnikom, ki je v obsegu in registriran, nikoli s skrbnikom: za skrbnike veljajo druga pravila.',
    more: 'Ponastavite geslo na aka.ms/sspr v zasebnem oknu. Dokaz sta dogodka 31001 in nato 31002 v dnevniku Application ter novi `PasswordLastSet` v Active Directory; zadnja menjava gesla mora biti starejša od najkrajše dovoljene starosti.',
  },
  'effect-on-users': {
    lead: 'Vklop ne spremeni nobenega gesla, zato uporabniki ne opazijo ničesar, dokler kakšnega ne ponastavijo.',
    more: 'Potem lahko geslo ponastavijo v oblaku, če so v obsegu in registrirani, in novo velja tudi lokalno.',
  },
  risk: {
    lead: 'Oblak tedaj sme nastavljati gesla v vašem imeniku, v okviru vašega pravilnika in nikoli za zaščitene skupine.',
    more: 'Navznoter se ne odpre nič, geslo pa je šifrirano do vašega strežnika. Ta strežnik in skrbniške vloge varujte kot domenski krmilnik.',
  },
  'unlock-shown': {
    lead: 'Izbira za odklepanje pride v poštev le, če je račun v Active Directory zaklenjen in je njeno polje označeno.',
    more: 'V portalu je to **I know my password, but still can’t sign in**; **I forgot my password** vodi naravnost v ponastavitev. Na prijavnem zaslonu Windows te izbire ni.',
  },
  'smart-lockout': {
    lead: 'Pametni zaklep (smart lockout) je zaklep same Entre in mine sam, sprva po minuti; odklepanje v Active Directory ga ne odpravi.',
    more: 'Ponastavitev z **I forgot my password** ga konča takoj, **I know my password** ne. Odklepanje pri povratnem zapisovanju velja za zaklep v Active Directory.',
  },
  'mail-notice': {
    lead: 'Sporočilo po ponastavitvi se nastavi v **Password reset > Notifications**: eno polje je za uporabnike, drugo za skrbnike.',
    more: 'Uporabniki izvedo za svojo ponastavitev, skrbniki za ponastavitve drugih skrbnikov. Povratno zapisovanje samo ne pošilja ničesar.',
  },
};
