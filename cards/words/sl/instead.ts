import type { Words } from '../language/language.ts';

const LOSE =
  'sinhronizirani uporabniki gesla v oblaku ne morejo ponastaviti ali spremeniti niti odkleniti računa in potrebujejo podporo';

export const instead: Words['instead'] = {
  'off-for-one': {
    title: 'Povratno zapisovanje velja za celega najemnika',
    next: 'Za eno samo osebo, skupino ali enoto stikala ni. Kdo sme ponastaviti geslo v oblaku, določa **Password reset > Properties**: pri **Selected** tega ne more nihče zunaj izbrane skupine. Geslo v lokalnem imeniku jim ostane.',
    lines: [`**Izklopi** velja za vse: ${LOSE}.`],
  },
  'off-sspr': {
    title: 'Samopostrežna ponastavitev je drugo stikalo',
    next: 'Nastavi se v **Password reset > Properties** (**None**) in ga ne spreminjam. Potem gesla nihče ne ponastavi sam, skrbnikove ponastavitve pa se še vedno zapišejo nazaj. Če ste mislili povratno zapisovanje, pritisnite **Izklopi**.',
    lines: [],
  },
  'off-other': {
    title: 'Izklopim samo povratno zapisovanje gesel',
    next: `Sinhronizacija, strežniki in ta bot ostanejo, kot so. Povratno zapisovanje se izklopi za celega najemnika: ${LOSE}. Če želite to, **Izklopi** pripravi načrt, ki ga najprej odobri kolega.`,
    lines: [],
  },
  'off-for-a-while': {
    title: 'Izklopljeno ostane, dokler ga ne vklopi druga sprememba',
    next: `Konca si ne zapomnim in sam ne vklopim ničesar. Dotlej ${LOSE}.`,
    lines: [
      '**Izklopi** pripravi načrt, ki ga odobri kolega. Načrt ima lahko dogovorjeni čas.',
      'Ko čas mine, je **Znova vklopi** samostojna sprememba s svojo odobritvijo.',
    ],
  },
  'off-means': {
    title: 'Ko je izklopljeno, sinhronizirani uporabniki gesla v oblaku ne morejo ponastaviti',
    next: 'To se ustavi, zanje in za vas:',
    lines: [
      'Gesla ne ponastavijo več sami, od doma ali na poti: potrebujejo podporo.',
      'V oblaku ga tudi ne spremenijo in ne odklenejo računa: za oboje je potreben lokalni imenik.',
      'Skrbnikova ponastavitev v skrbniškem središču Entra lokalno ne velja več: ponastavite v imeniku Active Directory.',
      'Geslo se ne spremeni nikomur, vsi se prijavljajo kot prej, sinhronizacija teče naprej. Vse se da znova vklopiti, kot samostojna sprememba.',
    ],
  },
  'off-who': {
    title: 'Izklop predlaga skrbnik, odobri ga kolega',
    next: 'Kdor predlaga in izvede, potrebuje eno od teh vlog: **Hybrid Identity Administrator**, **Global Administrator** ali **Authentication Policy Administrator**. Kdo odobri, določa politika odobritev: vprašajte **kdo odobri?**',
    lines: [],
  },
  'no-connect': {
    title: 'Povratnega zapisovanja s Connectom tu ni: ste na sinhronizaciji v oblaku (cloud sync)',
    next: 'Po prebranem pri Connectu ni česa izklopiti, zato nisem pripravil ničesar. **Izklopi** pripravi načrt za sinhronizacijo v oblaku: njen del, del v portalu ali oboje.',
    lines: [],
  },
  'no-cloud-sync': {
    title: 'Sinhronizacije v oblaku (cloud sync) tu ni: ste na Connectu',
    next: 'Po prebranem pri sinhronizaciji v oblaku ni česa izklopiti, zato nisem pripravil ničesar. **Izklopi** pripravi načrt za Connect: strežniški del, del v portalu ali oboje.',
    lines: [],
  },
  'not-off': {
    title: 'Nič se ne izklopi: s tem ne začnem ničesar',
    next: 'Za izklop sta potrebna načrt, ki ga kdo pri vas predlaga, in odobritev kolega.',
    lines: [],
  },
  'not-to-move': {
    title: 'Nič se ne preseli: s tem ne začnem ničesar',
    next: 'Za prehod sta potrebna načrt, ki ga kdo pri vas predlaga, in odobritev kolega. Ali je Microsoft vaši organizaciji kljub temu določil rok, pove samo njegovo obvestilo.',
    lines: [],
  },
  'off-unapproved': {
    title: 'Brez odobritve ne: ničesar ne izklopim, česar ni odobril kolega',
    next: '**Izklopi** pripravi načrt in vprašam tiste, ki smejo odobriti. Če odlašajo, mi naročite, naj jih opomnim. Kdo so, pove vprašanje **kdo odobri?**',
    lines: [],
  },
  'move-unapproved': {
    title: 'Brez odobritve ne: ne začnem prehoda, ki ga ni odobril kolega',
    next: '**Načrtuj prehod** pripravi načrt in vprašam tiste, ki smejo odobriti. Če odlašajo, mi naročite, naj jih opomnim. Kdo so, pove vprašanje **kdo odobri?**',
    lines: [],
  },
  'nothing-made': {
    title: 'Tukaj nisem naredil še nobene spremembe, zato ni česa razveljaviti',
    next: 'Če želite povratno zapisovanje izklopiti, napišite **izklopi**: najprej pripravim načrt. Kar so spremenili drugi, pokažeta **zgodovina** in **Je writeback vklopljen?**, kolikor se da prebrati.',
    lines: [],
  },
  uninstall: {
    title: 'Z odstranitvijo Connecta se konča vsa sinhronizacija',
    next: 'To je več kot povratno zapisovanje, stikali v portalu pa ostaneta vklopljeni. Če se ga želite znebiti, najprej preidete na sinhronizacijo v oblaku: **Načrtuj prehod** pripravi načrt, Connect pa ostane nameščen, dokler prehoda ne dokaže ponastavitev in ne mineta dva tedna. Če želite ustaviti samo zapisovanje, pritisnite **Izklopi**.',
    lines: [],
  },
};

export const openStays: Words['openStays'] = 'Ostane odprta: konča jo **Prekliči spremembo** na njeni kartici.';

export const undoOpen: Words['undoOpen'] = {
  begun:
    'Del te spremembe je že narejen. **Prekliči spremembo** jo konča, nato povem, kaj ostane za njo in kako to povrnete.',
  untouched: 'Od te spremembe ni še nič narejeno, zato ni česa razveljaviti. Konča jo **Prekliči spremembo**.',
};
