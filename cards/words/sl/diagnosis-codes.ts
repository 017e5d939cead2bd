import type * as english from '../en/diagnosis-codes.ts';
import { mend } from './refused.ts';

const failed = (what: string) =>
  `${what}, vendar jo je Active Directory zavrnil: pravilnik za gesla, manjkajoče pravice ali zaščiten račun.`;

/** Connect's own record of what an administrator did; switching writeback isn't in it. */
const act = (what: string) => `Skrbnik je na strežniku Connect spremenil tole: ${what}.`;

export const codes: Readonly<Record<keyof typeof english.codes, string>> = {
  '31001': 'Iz oblaka je prišla zahteva za ponastavitev. Konča se z 31002 ali 31003.',
  '31002': 'Ponastavitev je bila zapisana nazaj v Active Directory.',
  '31003': failed('Ponastavitev je prispela'),
  '31004': 'Vklop povratnega zapisovanja se je začel. Konča se z 31005.',
  '31005': 'Povratno zapisovanje je bilo na strežniku vklopljeno in je pripravljeno.',
  '31006': 'Iz oblaka je prišla menjava gesla. Konča se z 31007 ali 31008.',
  '31007': 'Menjava gesla je bila zapisana nazaj v Active Directory.',
  '31008': failed('Menjava gesla je prispela'),
  '31009': 'Iz oblaka je prišla skrbnikova ponastavitev. Konča se z 31010 ali 31011.',
  '31010': 'Skrbnikova ponastavitev je bila zapisana nazaj v Active Directory.',
  '31011': failed('Skrbnikova ponastavitev je prispela'),
  '31012': 'Izklop povratnega zapisovanja se je začel.',
  '31013': 'Povratno zapisovanje je bilo na strežniku izklopljeno.',
  '31014': 'Izklop ni uspel: skrbnik v čarovniku nima pravic ali je federiran.',
  '31015': 'Storitev za povratno zapisovanje se je zagnala in sprejema zahteve.',
  '31016': 'Storitev za povratno zapisovanje se je ustavila: dokler ne steče, ne uspe nobena zahteva.',
  '31017': 'Skrbnik v čarovniku se je uspešno vpisal; vklop ali izklop se lahko začne.',
  '31018': 'Ključ, ki varuje gesla na poti, je narejen.',
  '31019': 'Utrip: strežnik je dosegel Service Bus. Prihaja približno vsakih pet minut.',
  '31034': 'Strežnik se ni mogel povezati s svojim poslušalcem Service Bus.',
  '31044': 'Povratno zapisovanje ne deluje v celoti: eden od obeh poslušalcev ne teče.',
  '32000': 'Spodletelo je nekaj neznanega. Več pove besedilo izjeme v dogodku.',
  '32001': 'Strežnik se ni mogel povezati s storitvijo za ponastavitev gesel.',
  '32002': 'Strežnik se ni mogel povezati s Service Bus; pogosto je kriv požarni zid.',
  '32003': 'Storitev za ponastavitev je dobila neveljaven vnos.',
  '32004': 'Gesla iz oblaka ni bilo mogoče dešifrirati: ključa v oblaku in na strežniku se razlikujeta.',
  '32005': 'Konfiguracijske datoteke na strežniku ni bilo mogoče shraniti ali prebrati.',
  '32007': 'Med vklopom konfiguracije ni bilo mogoče posodobiti.',
  '32008': 'Storitev za ponastavitev je vrnila neveljaven odgovor.',
  '32009': 'Skrbnik v čarovniku ni dobil žetona: napačno geslo ali federiran račun.',
  '32010': 'Šifrirnega ključa ni bilo mogoče narediti ali gesla ne dešifrirati.',
  '32011': 'Vklop se je ustavil na poti do storitve: požarni zid ali vpis.',
  '32013': 'Izklop se je ustavil na poti do storitve: požarni zid ali vpis.',
  '32014': 'Povezavo s Service Bus je bilo treba ponoviti. Pozornost zasluži le, če je tega veliko.',
  '32015': 'Utripa ni bilo mogoče sporočiti v oblak.',
  '33001': 'Active Directory je vrnil neznano napako; vzrok je lahko rezerviran znak v imenu enote (OU).',
  '33002': 'Uporabnika v imeniku Active Directory ni bilo mogoče najti.',
  '33003': 'Dva uporabnika imata isto sidro (cloud anchor).',
  '33004': 'Račun povezovalnika nima pravice nastaviti tega gesla ali pa je uporabnik zaščiten (adminCount 1).',
  '33005': 'Račun je v imeniku Active Directory onemogočen.',
  '33006': 'Račun je v imeniku Active Directory zaklenjen.',
  '33007': 'Uporabnik je vpisal napačno trenutno geslo.',
  '33008': 'Geslo ne ustreza lokalnemu pravilniku: starost, zgodovina, zapletenost ali filter.',
  '33009': 'Zapis je preprečila težava v konfiguraciji imenika Active Directory.',
  '6329': 'Sinhronizacija gesla ni mogla nastaviti. Zakaj, pove besedilo ob dogodku.',
  '6800': 'Storitev se je zagnala, njena končna točka za povratno zapisovanje pa ne.',
  '4724':
    'Poskus ponastavitve gesla. Kot neuspeh računa MSOL pomeni, da ga je domenski krmilnik zavrnil po pravilniku.',
  '656': 'Sinhronizacija zgoščenih vrednosti gesel (PHS) je poslala geslo. To je običajno, zlasti po prvem vklopu.',
  '657':
    'Sinhronizacija zgoščenih vrednosti gesel (PHS) je dobila odgovor za geslo. To je običajno, zlasti po prvem vklopu.',
  '2503': act('katere imenike sinhronizira'),
  '2504': act('hitre nastavitve (express)'),
  '2505': act('katere domene in organizacijske enote sinhronizira'),
  '2506': act('sinhronizacijo zgoščenih vrednosti gesel (PHS), ki je povratno zapisovanje ne potrebuje'),
  '2507': act('ali se sinhronizacija začne po namestitvi'),
  '2508': act('račun povezovalnika (ustvarjen je nov)'),
  '2509': act('račun povezovalnika (uporabljen je obstoječi)'),
  '2510': act('lastno pravilo sinhronizacije'),
  '2511': act('filter po domenah'),
  '2512': act('filter po organizacijskih enotah'),
  '2513': act('način vpisa uporabnikov'),
  '2514': act('AD FS (nova gruča)'),
  '2515': act('enotni vpis (single sign-on)'),
  '2516': act('AD FS (web application proxy)'),
  '2517': `${act('pravice računa povezovalnika')} To pojasni dogodke 33004, ki so se začeli pozneje.`,
  '2518': `${act('račun povezovalnika ali njegovo geslo')} To pojasni dogodke 33004, ki so se začeli pozneje.`,
  '2519': act('geslo računa povezovalnika v oblaku'),
  '2520': act('AD FS (strežnik)'),
  '2521': act('AD FS (račun storitve)'),
  SSPR_0009:
    'Samopostrežna ponastavitev ni vklopljena. Če to vidijo samo imetniki vlog Entra, gre za nastavitev za skrbnike.',
  SSPR_0010: 'Povratno zapisovanje gesel ni vklopljeno.',
  SSPR_0011: 'Pravilnik za ponastavitev gesla ni določen.',
  SSPR_0012: 'Licenca manjka vaši organizaciji: Entra ID P1 ali P2 ni kupljen ali pa ni dodeljen nikomur.',
  SSPR_0013: 'Uporabnika ni v skupini, ki sme ponastaviti geslo.',
  SSPR_0014:
    'Uporabnik nima prijavljenega načina preverjanja (varnostnih podatkov) ali pa jih ima premalo. Od 7. septembra 2026 (MC1325414; ponekod pozneje) telefonska številka ali e-poštni naslov, ki je samo vpisan v imeniku, ne šteje več.',
  SSPR_0029: 'Lokalna stran je zavrnila: pravice, zaščiten račun ali pravilnik za gesla.',
  SSPR_0030: 'Lokalna stran ni dosegljiva.',
  '0x80230619':
    'Omejitev prepoveduje to geslo: starost, zgodovina, zapletenost, filter ali pa ga uporabnik ne sme spremeniti.',
  '0x8023061f': 'Povratno zapisovanje ne pozna gozda tega povezovalnika: dodan ali znova dodan je bil šele po vklopu.',
  '0x80230402': 'Dva vnosa imata isto sidro (anchor).',
  '0x80230626': 'Računu povezovalnika je bil dostop zavrnjen: manjkajo pravice ali pa je uporabnik zaščiten.',
  '0x80230818': 'Strežnik Connect ni dosegel domenskega krmilnika. Težava je v notranjem omrežju, ne na poti v oblak.',
  '0x80070005': 'Dostop je zavrnjen: računu povezovalnika manjkajo pravice ali pa ne sme poizvedovati pri SAM.',
  '0x6ba':
    'Strežnik RPC ni na voljo: strežnik Connect ni dosegel domenskega krmilnika. Ob pravilniku za SAM bi pisalo 0x5.',
  '0x800700ce': 'Geslo računa povezovalnika je daljše od 256 znakov.',
  '0x8023062c': 'Povezovalnik govori LDAP, ki ni ne podpisan ne šifriran.',
  FuzzyPolicyViolationInvalidPassword:
    'Geslo je že v oblaku zavrnil Entrin seznam prepovedanih gesel. Do vaše domene ni prišlo, zato to o povratnem zapisovanju ne pove ničesar.',
  OnPremisesPolicyViolation:
    'Geslo je po svojem pravilniku zavrnila domena: starost, zgodovina, zapletenost ali filter. Pot do nje torej deluje.',
  OnPremisesConnectivityFailure: 'Lokalna stran ni bila dosegljiva.',
  OnPremisesSuccessCloudFailure: 'V imeniku Active Directory je geslo nastavljeno; oblak ga še dohiteva.',
  '0x80230405': 'Predmeta, ki naj bi se zapisal, ni v prostoru povezovalnika.',
  '0x800706ba': 'Strežnik RPC domenskega krmilnika ni dosegljiv.',
  '611': 'Sinhronizacija zgoščenih vrednosti gesel (hash sync) domene ni uspela: druga smer, iz AD v Entro.',
  ADAdminActionRequired: 'Lokalna stran je zavrnila: pravice, zaščiten račun ali pravilnik (kot SSPR\\_0029).',
  'reset-throttled': 'Preveč poskusov: pet v eni uri za en račun, telefon ali vprašanje.',
  'remote-sam-denied': 'Račun povezovalnika je bil zavrnjen, ko je pri SAM iskal uporabnika.',
  'ldap-policy-control':
    'Domenskemu krmilniku manjka kontrola LDAP za pravilnik gesel; starejši je od Windows Server 2016.',
};

export const titles: Readonly<Record<keyof typeof english.titles, string>> = {
  'reset-throttled': 'Preveč poskusov',
  'remote-sam-denied': 'SAM je zavrnil račun povezovalnika',
  'ldap-policy-control': 'Domenski krmilnik je prestar',
};

export const remedies: Readonly<Record<keyof typeof english.remedies, string>> = {
  nothing: 'Ukrep ni potreben.',
  'as-it-comes': 'Nič, dokler prihaja, kadar mora.',
  wait: 'Počakajte vsaj dve minuti in poskusite znova.',
  'try-again': 'Čez nekaj minut poskusite znova.',
  'look-beside': 'V dnevniku Application poglejte dogodke **ADSync** iz iste minute; njihovo besedilo mi prilepite.',
  'start-service': 'Zaženite storitev **ADSync**.',
  'toggle-if-unwanted': 'Če tega ni nihče želel: vprašajte me »kdo je izklopil?«, nato napišite »nastavi«.',
  consent:
    'Če je prišlo med branjem imenika: skrbnik naj tej aplikaciji dovoli to branje. Če je zavrnil vmesnik portala, tega ne more dovoliti nihče: vzemite ukaz ali portal.',
  'sign-in-again': 'Vpišite se znova, z večkratnim preverjanjem pristnosti, kjer je zahtevano.',
  'conditional-access': mend['conditional-access'],
  'not-assigned': mend['not-assigned'],
  'account-disabled': mend['account-disabled'],
  'cross-tenant': mend['cross-tenant'],
  'tenant-restrictions': mend['tenant-restrictions'],
  'sign-in-risk': mend['sign-in-risk'],
  'security-defaults': mend['security-defaults'],
  'own-credential': mend['own-credential'],
  'own-registration':
    'Vmesnik portala sprejema samo aplikacije z Microsoftovega seznama. Vzemite ukaz ali pa uredite v portalu.',
  upgrade: 'Na strežniku posodobite Microsoft Entra Connect.',
  'set-up': 'Potrebna sta oba dela. Napišite »nastavi« in vas vodim.',
};

export const banners: Readonly<
  Record<keyof typeof english.banners, { readonly label: string; readonly means: string }>
> = {
  running: {
    label: 'Your on-premises writeback client is up and running.',
    means: 'Oblak doseže odjemalca za povratno zapisovanje.',
  },
  'online-outdated': { label: '… is online and is connected … out-of-date', means: 'Deluje; Connect je zastarel.' },
  'unknown-outdated': {
    label: "… can't check your on-premises writeback client status … out-of-date",
    means: 'Ni znano: Connect je prestar, da bi povedal.',
  },
  'not-configured': {
    label: "… can't connect … has not been properly configured",
    means: 'Strežniški del manjka ali ni uspel.',
  },
  temporary: { label: "… can't connect … temporary issues on our end", means: 'Morda je napaka pri Microsoftu.' },
  'cannot-connect': {
    label: "… can't connect to your on-premises writeback client right now.",
    means: 'Strežnik in oblak sta izgubila stik.',
  },
  'greyed-out': { label: 'Možnosti so sive ali zavihka ni', means: 'Connect za to ni nastavljen.' },
};
