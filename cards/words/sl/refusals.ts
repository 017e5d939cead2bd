import type { Words } from '../language/language.ts';
import { emergencyRefusals } from './emergency.ts';
import { slotNotes, slotRefusals } from './slot-refusals.ts';
import { substituteRefusals } from './substitute.ts';

const named = (code: string) => (code ? ` (${code})` : '');
const since = (reason: string) => (reason ? `, ker ${reason}` : '');

export const refusals: Words['refusals'] = {
  'card-is-old': () => 'To je bila starejša kartica. Zdaj je tako.',
  'change-not-found': () => 'Odprte spremembe ne najdem. Za trenutno stanje napišite »stanje«.',
  'change-has-ended': () => 'Ta sprememba je končana. Ko jo boste potrebovali, začnite novo.',
  'not-now': () => 'To zdaj ni mogoče. Na voljo so te možnosti.',
  'operators-only': () =>
    'Za to je potrebna vloga Global, Hybrid Identity ali Authentication Policy Administrator. Če ste zanjo upravičeni, jo aktivirajte, sicer se obrnite na kolega, ki jo ima.',
  'approvers-only': () => 'To sme samo odobritelj. Napišite »nastavitve« in pokažem, kdo so odobritelji.',
  'auditors-only': () =>
    'Sled je za odobritelje in revizorje. Skrbniki s pravo vlogo jo smejo brati (»zgodovina«), ne pa prenesti. Kdo je kdo, pokaže »nastavitve«.',
  'guests-never': () =>
    'Delam samo za člane tega najemnika, zato gostu ne morem pomagati. Obrnite se na kolega iz organizacije.',
  'membership-unreadable': () => 'Nisem mogel ugotoviti, ali pripadate temu najemniku. Poskusite znova čez minuto.',
  'account-unknown': () =>
    'Ne vem, kdo ste: Teams ni poslal nobenega službenega računa. Pišite mi z računom svoje organizacije, prosim.',
  'requester-cannot-approve': () =>
    'To spremembo ste predlagali vi, zato jo mora odobriti nekdo drug. Odobritelje sem obvestil.',
  'requester-cannot-accept': () =>
    'To spremembo ste predlagali vi, zato jo mora sprejeti nekdo drug. Prosite drugega odobritelja.',
  'requester-cannot-ask': () =>
    'To spremembo ste predlagali vi, zato bi vprašanje prišlo nazaj k vam. Vprašajo vas lahko odobritelji.',
  'requester-only': () => 'Odgovori lahko samo predlagatelj. Vprašanje ima v svojem klepetu.',
  'requester-reminds': () => 'Odobritelje lahko opomnim samo na željo predlagatelja.',
  'reminded-lately': (v) =>
    `Opomnik so dobili šele pred kratkim, zato ga nisem poslal. Znova jih lahko opomnim po ${v('at')}.`,
  'nobody-to-remind': () =>
    'Odobriteljev nisem mogel prebrati, zato nimam koga opomniti. Prosite katerega od njih, naj odpre klepet z menoj.',
  'ticket-missing': () => 'Po tukajšnjih pravilih načrt navede svoj zahtevek. Najprej vpišite njegovo številko.',
  'ticket-unknown': (v) =>
    `Stanje zahtevka **${v('ticket')}** še ni prišlo, po tukajšnjih pravilih pa se pred tem ne nadaljuje. Prosite skrbnika zahtevkov, naj ga pošlje; kartica se nato spremeni sama.`,
  'ticket-against': (v) =>
    `Zahtevek **${v('ticket')}** je v stanju »${v('state')}« (${v('system')}), po tukajšnjih pravilih pa se pod takim zahtevkom ne nadaljuje. Prosite, naj ga znova odprejo, ali pa to spremembo prekličite in pošljite novo z drugim zahtevkom.`,
  ...emergencyRefusals,
  ...substituteRefusals,
  'three-people-requester': () =>
    'To spremembo ste predlagali vi, zato jo izvede nekdo drug: tukaj spremembo predlaga, odobri in izvede vsakič druga oseba. Kolega s potrebno vlogo, ki je ni odobril, naj mi napiše »nadaljuj«.',
  'three-people-approver': () =>
    'To spremembo ste odobrili vi, zato jo izvede nekdo drug: tukaj spremembo predlaga, odobri in izvede vsakič druga oseba. Kolega s potrebno vlogo naj mi napiše »nadaljuj«.',
  'three-people-absent': () =>
    'To spremembo je namesto vas odobril vaš namestnik, zato jo izvede nekdo drug: tukaj spremembo predlaga, odobri in izvede vsakič druga oseba. Kolega s potrebno vlogo naj mi napiše »nadaljuj«.',
  'three-people-applier': () =>
    'Del te spremembe ste izvedli vi, zato mora o njej odločiti nekdo drug: tukaj spremembo predlaga, odobri in izvede vsakič druga oseba.',
  'already-decided': () => 'Vaša odločitev o tej zahtevi je že zapisana. Ničesar več ni treba storiti.',
  'approved-meanwhile': () => 'Vaša odločitev ne šteje: zahteva je bila medtem odobrena brez vas.',
  'decided-meanwhile': () => 'O tej zahtevi je medtem že odločeno, zato nisem poslal ničesar.',
  'already-asked': () => 'Natanko to ste že vprašali, zato ničesar ne pošljem dvakrat.',
  'already-answered': () => 'Na to vprašanje je že odgovorjeno. Velja prvi odgovor.',
  'comment-missing': () => 'Najprej napišite sporočilo za predlagatelja, da bo vedel, kaj naj naredi drugače.',
  'question-missing': () => 'Najprej napišite vprašanje, prosim.',
  'answer-missing': () => 'Najprej napišite odgovor, prosim.',
  'reason-missing': () => 'Najprej napišite razlog: kdor bo pozneje bral sled, vam bo hvaležen.',
  'nothing-to-change': () =>
    'Na tej poti je že vse tako, kot je načrtovano, zato ni česa spremeniti. Za dokaze napišite »stanje«.',
  'another-change-open': (v) =>
    `Za tega najemnika je že odprta sprememba${v('who') ? ` (${v('who')})` : ''}. Najprej jo dokončajte ali prekličite.`,
  'quorum-unreachable': (v) =>
    `Potrebno število odobritev: ${v('quorum') || '?'}, drugih odobriteljev: ${v('others') || '?'}. Prosite upravljavca bota, naj doda odobritelje.`,
  'plan-too-old': () =>
    'Načrt je starejši od štirih ur. Prekličite ga in začnite znova, da bo odobritelj videl današnje vrednosti.',
  'approval-expired': () => 'Odobritev je potekla. Začnite novo spremembo in prosite znova.',
  'execution-expired': () => 'Čas za to spremembo se je iztekel. Začnite novo.',
  'checkbox-missing': () => 'Najprej to naredite, nato označite polje na tej kartici in pritisnite Naprej.',
  'red-not-ticked': () => 'To najprej označite ali pa počakajte, da bo ovira odpravljena.',
  'more-is-red': () => 'Po odobritvi je na poti nova ovira, zato nisem zapisal ničesar; potrebna je nova odobritev.',
  'apply-running': () => 'Nastavljanje teče. Počakajte na izid; ta kartica se spremeni sama.',
  frozen: (v) =>
    `${v('why') ? `Zamrznitev sprememb: ${v('why')}. ` : 'Velja zamrznitev sprememb. '}Pred ${v('at')} se nič ne izvede.`,
  'freeze-unread': (v) =>
    `Vse je zamrznjeno, ker koledarja zamrznitev${v('called') && ` ${v('called')}`} ni mogoče prebrati. Dokler ne bo berljiv, se nič ne izvede; popravi ga lahko, kdor skrbi za tega bota.`,
  stopped: (v) =>
    `Vse je ustavljeno${v('who') ? ` (${v('who')})` : ''}: ${v('why')} Dokler ustavitev ni preklicana, se nič ne izvede.`,
  'already-stopped': (v) => `Vse je že ustavljeno${v('who') ? ` (${v('who')})` : ''}. Ena ustavitev zadošča.`,
  'not-stopped': () => 'Nič ni več ustavljeno, zato ni česa preklicati.',
  'lift-waits': () =>
    'Za preklic ste že prosili. Zdaj je potrebna še druga oseba: drug odobritelj ali skrbnik z vlogo.',
  ...slotRefusals,
  'role-lapsed': () =>
    'Vaša vloga ni aktivna. Za to je potrebna vloga Global, Hybrid Identity ali Authentication Policy Administrator: aktivirajte svojo pod **ID Governance > Privileged Identity Management > My roles** (moje vloge), nato pritisnite **Nadaljuj**. Nič ni izgubljeno.',
  'role-not-now': (v) => `Vaše vloge nisem mogel prebrati${since(v('because'))}. Odločeno ni bilo nič. ${v('mend')}`,
  'role-sign-in': () =>
    'Microsoft želi še eno potrditev, da ste to vi, na primer drugi faktor. Vpišite se, nato pritisnite **Nadaljuj**. Nič ni izgubljeno.',
  'role-consent': () =>
    'Vaše vloge še ne smem prebrati: skrbnik mora to dovoliti tej aplikaciji. Če ste to vi, se vpišite in dovolite, nato pritisnite **Nadaljuj**. Nič ni izgubljeno.',
  'own-change-only': (v) =>
    `Vaše vloge nisem mogel prebrati${since(v('because'))}. Zato lahko nadaljujete samo svojo spremembo, tuje pa ne. ${v('mend')}`,
  'role-unreadable': (v) =>
    `Vaše vloge nisem mogel prebrati${since(v('because'))}, zato tega ${v('again') ? 'še ' : ''}ne morem nastaviti namesto vas.${v('again') && ` Poskusite znova ${v('again')}.`} Drugi dve poti sta na voljo.`,
  'role-missing': (v) =>
    v('code')
      ? `Portal je spremembo zavrnil${named(v('code'))}. Nič ni bilo zapisano. ${v('mend')}`
      : 'Vloge, ki sme to spremeniti, nimate več. Aktivirajte jo in pritisnite znova ali pa izberite drugo pot. Nič ni bilo zapisano.',
  'writes-off': () => 'Možnost Nastavi namesto mene je tukaj izklopljena. Vzemite ukaz ali uredite v portalu.',
  'token-refused': (v) =>
    `${v('token') ? 'Portal ni sprejel žetona iz vašega vpisa' : 'Vaš vpis je bil na poti do portala zavrnjen'}${named(v('code'))}${v('reason') ? `: ${v('reason')}` : ''}. Nič ni bilo zapisano. Drugi dve poti sta na voljo.`,
  'write-refused': (v) =>
    `Portal spremembe ni sprejel${since(v('because'))}${named(v('code'))}. Nič ni bilo zapisano. Poskusite znova${v('again') && ` ${v('again')}`} ali izberite drugo pot.`,
  'settings-unreadable': (v) =>
    `Nastavitev nisem mogel prebrati${since(v('because'))}${named(v('code'))}, zato nisem zapisal ničesar. Poskusite znova${v('again') && ` ${v('again')}`} ali izberite drugo pot.`,
  'settings-drifted': (v) =>
    `Nastavitve so se od načrta spremenile${v('settings') ? ` (${v('settings')})` : ''}, načrt ni več veljaven in nisem zapisal ničesar. Prekličite to spremembo in začnite novo.`,
  'plan-altered': () =>
    'Načrt v mojih zapisih je bil po nastanku spremenjen, zato z njim ne nadaljujem. Obvestite, prosim, skrbnika tega bota, da zapise preveri; nato to spremembo prekličite in začnite novo.',
  'settings-look-unfamiliar': () =>
    'Nastavitve v portalu niso podobne ničemur znanemu, zato nisem zapisal ničesar. Uredite, prosim, v portalu.',
  'client-missing': () =>
    'Z vašega strežnika se še ni prijavil odjemalec, zato nisem zapisal ničesar. Počakajte nekaj minut ali pritisnite Nazaj in ponovite čarovnika.',
  'no-longer-met': () =>
    'Načrt korake na strežniku preskoči, ker je bil ta del že opravljen. Zdaj ni več, zato nisem zapisal ničesar. Prekličite to spremembo in začnite novo.',
  'not-on-yet': () =>
    'Pogledal sem: vse še ni tako, kot je načrtovano. Uredite, kar manjka, nato znova pritisnite **Preveri zdaj**.',
  'still-unknown': (v) =>
    `Pogledal sem, vendar nisem mogel prebrati${since(v('because'))}. Ostaja odprto.${v('again') && ` Poglejte znova ${v('again')}.`}`,
  'outcome-unknown': () => 'Kako se je končalo zadnje nastavljanje, še ni znano. Najprej pritisnite Preveri zdaj.',
  'sign-in-failed': (v) =>
    `Teams vas ni mogel vpisati${named(v('code'))}. Vprašajte me znova, prosim; če se ponavlja, povejte upravljavcu bota.`,
  'sign-in-needed': () => 'Najprej se vpišite, nato znova pritisnite gumb.',
  'personal-chat-only': () => 'Uredimo to v osebnem klepetu: tam so podrobnosti, ki jih tu ni treba videti vsem.',
  'group-approver-needs-personal-chat': () =>
    'Vaše skupine tu ne morem preveriti. Odločite se, prosim, v osebnem klepetu.',
  'group-unreadable': (v) =>
    `Nisem mogel prebrati, ali ste v skupini${since(v('because'))}. Odločeno ni bilo nič. ${v('mend')}`,
  'unknown-verb': () => 'Tega gumba ne poznam. Zdaj je tako.',
  'looks-like-a-secret': () =>
    'Videti je, da je v besedilu geslo, ključ ali žeton, zato nisem ohranil ničesar. Napišite brez tega, prosim, in zamenjajte, kar ste prilepili.',
  'input-too-long': (v) =>
    `To je ${v('length')}, prostora pa je za ${v('most')}.${v('isKept') ? ' Prosim, skrajšajte: nič se ni izgubilo.' : ' Prosim, pošljite krajše.'}`,
  'input-unreadable': () => 'Vnosa s kartice nisem mogel prebrati. Izpolnite ga še enkrat, prosim.',
  'too-long': () =>
    'To je več, kot preberem naenkrat (256 kB). Pošljite, prosim, samo vrstice o povratnem zapisovanju (writeback) ali najnovejše dogodke.',
  'too-fast': (v) =>
    `Bili ste hitrejši od mene, zato tega nisem naredil. Nič se ni spremenilo; poskusite znova ${v('when')}, prosim.`,
  'store-unavailable': () =>
    'Svojih zapisov ne dosežem, zato v vašem najemniku nisem spremenil ničesar. Poskusite znova čez minuto.',
  'not-in-this-round': () => 'Tega še ne znam. Napišite »pomoč« in povem, kaj znam.',
};

export const notes: Words['notes'] = {
  'card-was-old': () => 'To je bila starejša kartica. Trenutna je ta.',
  resumed: () => 'Spet pozdravljeni. Ste točno tam, kjer se je ustavilo.',
  'nothing-skipped': (v) =>
    `V portalu je še videti vklopljeno, vendar je bilo izklopljeno: ${v('what')}, ${v('at')}. Zato ni preskočen noben korak.`,
  'no-reset-seen': () =>
    'Pogledal sem znova: obe stikali sta vklopljeni, ponastavitve po zadnjem koraku pa v dnevniku še ni. Vpis se lahko pokaže šele čez nekaj minut.',
  'other-reset-seen': (v) =>
    v('who')
      ? `Pogledal sem znova: ponastavitev (${v('at')}) je uspela, prenesel pa jo je **${v('who')}**. Morda še vedno izvaža Connect; v čarovniku preverite, ali je Cloud Sync aktiven, in ponastavite še enkrat.`
      : `Pogledal sem znova: ponastavitev (${v('at')}) je uspela, dnevnik pa ne pove, kdo jo je prenesel. Pri ponastavitvi, ki jo skrbnik opravi v skrbniškem središču Entra, je agent naveden.`,
  'cloud-reset-seen': (v) =>
    `Pogledal sem znova: ponastavitev (${v('at')}) je ostala v oblaku, prenesel je ni noben agent. V čarovniku preverite, ali je Cloud Sync aktiven in polje za povratno zapisovanje označeno, in ponastavite še enkrat v skrbniškem središču Entra.`,
  'signed-in': () => 'Hvala. Zdaj znova pritisnite gumb ali me vprašajte še enkrat.',
  'signed-in-late': () => 'Vpisani ste, vašega vprašanja pa nimam več. Vprašajte me, prosim, še enkrat.',
  'signed-in-typed': () => 'Vpisani ste. Vašega besedila ne hranim, zato ga, prosim, še enkrat napišite ali prilepite.',
  'language-changed': () => 'Odslej z vami govorim slovensko.',
  'already-recorded': () => 'To je bilo že zapisano. Nič ni bilo narejeno dvakrat.',
  'question-sent': (v) => `Vaše vprašanje je na poti (${v('who')}). Odgovor pride kot novo sporočilo.`,
  'answer-sent': (v) => `Vaš odgovor je na poti (${v('who')}).`,
  reminded: (v) =>
    `${v('who') ? `Opomnik poslan: ${v('who')}.` : 'Odobriteljem sem poslal opomnik.'} Kjer je zdaj noč, prispe ob sedmih zjutraj.`,
  'emergency-told': (v) =>
    `Vsi, ki jih zadeva, izvedo zdaj${v('who') ? `: ${v('who')}` : ''}. Kdor z mano še nima klepeta, izve, ko ga odpre.`,
  reminder: (v) => `Opomnik: zahteva čaka na vas in se ${v('at')} konča, če nihče ne odloči.`,
  'runs-out': (v) => `Opomnik: nadaljujete lahko do ${v('at')}. Potem se zaključi in potrebuje novo odobritev.`,
  'reminder-wished': (v) => `${v('who')} vas prosi za odločitev: zahteva se ${v('at')} konča, če nihče ne odloči.`,
  'ticket-put': (v) => `Zahtevek ${v('ticket')} je na načrtu. Z njim gre, ko pritisnete **Pošlji v odobritev**.`,
  'third-turn': () =>
    'Sprememba je odobrena, tukaj pa jo predlaga, odobri in izvede vsakič druga oseba. Vi imate potrebno vlogo in niste ne eno ne drugo, zato jo lahko izvedete.',
  ...slotNotes,
  'asks-waiting': () => 'Ta zahteva vas je čakala.',
};

export const signInCodes: Words['signInCodes'] = {
  AADSTS65001: 'portal zaupa samo aplikacijam, ki jih je vnaprej pooblastil Microsoft',
  AADSTS65002: 'portal zaupa samo aplikacijam, ki jih je vnaprej pooblastil Microsoft',
  AADSTS650057: 'portal zaupa samo aplikacijam, ki jih je vnaprej pooblastil Microsoft',
  AADSTS500133: 'vaš vpis je medtem potekel',
  AADSTS50076: 'zahteva večkratno preverjanje pristnosti',
  AADSTS50079: 'zahteva prijavo v večkratno preverjanje pristnosti',
};
