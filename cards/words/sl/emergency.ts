import type { Words } from '../language/language.ts';

export const emergency: Words['emergency'] = {
  ask: {
    heading: 'Nujni primer: nadaljujem brez odobritve?',
    intro: (who) => `Te zahteve (predlaga **${who}**) ni odobril nihče. Če nadaljujete:`,
    lines: (hours) => [
      'Odobritelji, revizorji, predlagatelj in kdor bi bil vprašan za njimi to izvedo takoj, z vašim imenom in razlogom.',
      `Za izvedbo imate ${hours.replace(/ura$/, 'uro')}. S tem se še nič ne nastavi.`,
      'Vse drugo velja: koraki in kljukice, zamrznitev, zahtevek, branje.',
      'Dokler je ne pregleda odobritelj, ki pri njej ni sodeloval, se ne začne nobena druga.',
    ],
    label: 'Zakaj ne more počakati na odobritev',
    hint: 'To preberejo vsi in ostane zapisano',
  },
  title: 'Nujni primer: poteka brez odobritve',
  stage: 'poteka brez odobritve (nujni primer)',
  box: (who, age) => `**Nujni primer: tega ni odobril nihče.** Nadaljevanje brez odobritve: ${who}, ${age}.`,
  nobody: 'Brez odobritve: nujni primer.',
  cancelling: 'Sprememba se tu konča. Za nadaljevanje bi pozneje začeli novo, in to šele po pregledu te.',
  instead: (who) => `nihče: ${who}, nujni primer`,
  clause: (who) => `v nujnem primeru brez odobritve (**${who}**).`,
  what: {
    heading: { on: 'Nujni primer gre naprej brez odobritve', off: 'Brez odobritve tu ne nadaljuje nihče' },
    is: 'Nujni primer (break glass): skrbnik izvede spremembo, ki je ni odobril nihče.',
    how: 'Pripravite in pošljite spremembo, nato napišite »nujni primer«. Najprej vas vprašam za razlog.',
    may: 'V nujnem primeru sme skrbnik nadaljevati tudi brez nje: napišite »nujni primer«.',
  },
  skip: {
    off: 'po pravilih tu nič ne gre naprej brez odobritve.',
    role: 'brez odobritve nadaljuje samo skrbnik z ustrezno vlogo, in to le v nujnem primeru.',
    other: (who) => `Čaka na odobritev (**${who}**).`,
    own: 'Odobrite lahko sami: napišite »odobritve«.',
    remind: 'Napišite »opomni jo« in opomnim, kdor še ni odločil.',
    next: (names, when) => `Če se nihče ne odloči, vprašam še druge (**${names}**), in sicer ${when}.`,
  },
  skippedBy: 'Brez odobritve ni nadaljeval nihče, kolikor pomnim.',
  review: {
    none: 'Nujnega primera ni bilo, kolikor pomnim, zato ni česa pregledati.',
    by: (names) => `Pregleda jo lahko: **${names}**.`,
    waits: 'Ni še pregledano. To naredi odobritelj, ki ni sodeloval; do takrat se ne začne nobena druga sprememba.',
    heading: 'Pregled nujnega primera',
    intro: (who) =>
      `Ta sprememba je šla naprej brez odobritve (**${who}**). Je bilo to upravičeno? Vaš pregled ničesar ne razveljavi; ostane zapisan in naslednja sprememba se lahko začne.`,
    verdict: 'Vaša presoja',
    verdicts: { justified: 'Bilo je upravičeno', unjustified: 'Ni bilo upravičeno' },
    label: 'Vaša pripomba',
    hint: 'Kaj ste pregledali in kaj naj bo naslednjič drugače',
    done: {
      justified: (who, age) => `Pregled: ${who}, ${age}: **bilo je upravičeno**.`,
      unjustified: (who, age) => `Pregled: ${who}, ${age}: **ni bilo upravičeno**.`,
    },
  },
};

export const emergencyRefusals: Pick<
  Words['refusals'],
  Extract<keyof Words['refusals'], `emergency-${string}` | `review-${string}` | 'nothing-to-review'>
> = {
  'emergency-off': () =>
    'Pravila tu nikomur ne dovolijo nadaljevati brez odobritve. Napišite »opomni jo«, da odobritelji dobijo opomnik, ali »nastavitve«, da vidite, kdo so.',
  'emergency-nothing': () =>
    'Nobena zahteva ne čaka na odobritev. Najprej pripravite in pošljite spremembo, nato znova napišite »nujni primer«.',
  'emergency-slot': (v) =>
    `Dogovorjeni čas velja tudi v nujnem primeru in se začne ${v('at')}. Predlagatelj ga lahko prej z **Drug čas** prestavi ali umakne; nato znova napišite »nujni primer«.`,
  'emergency-meanwhile': (v) =>
    `Vaša odločitev ne šteje: sprememba gre v nujnem primeru naprej brez odobritve (**${v('who')}**). Pozneje jo pregleda odobritelj, ki pri njej ni sodeloval.`,
  'review-incomplete': () => 'Izberite presojo in napišite stavek o njej. Nato pritisnite znova.',
  'review-by-another': () =>
    'Pri tej spremembi ste sodelovali, zato jo mora pregledati nekdo drug: odobritelj, ki je ni predlagal in ne izvedel.',
  'review-later': () => 'Sprememba še poteka. Za pregled prosim, takoj ko bo končana.',
  'review-waits': (v) =>
    `Prejšnja sprememba je šla naprej brez odobritve (${v('who')}) in še ni pregledana, zato se druga ne začne. Odobritelj, ki pri njej ni sodeloval, napiše »odobritve« in jo pregleda.`,
  'nothing-to-review': () => 'Tu ni česa pregledati: bilo je odobreno ali pa je že pregledano.',
};
