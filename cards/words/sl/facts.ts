import type { facts as english } from '../en/facts.ts';

type Shape<T> = T extends string
  ? string
  : T extends (...args: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Shape<T[K]> };

const rules = new Intl.PluralRules('sl');

/** The exact fact that a question asked for, before the card. */
export const facts: Shape<typeof english> = {
  first: {
    yes: 'Da',
    no: 'Ne',
    'not-yet': 'Ne, še ne',
    'probably-not': 'Verjetno ne',
    'cant-tell': 'Ni mogoče ugotoviti',
  },
  because: (because) => `ker ${because}.`,
  hasPlan: (plan) => `Na voljo je **Entra ID ${plan}**.`,
  sharedOnly: (plan) =>
    `**Entra ID ${plan}** je na voljo samo v izdelkih za sobe in skupne naprave, ti pa ljudi ne pokrivajo.`,
  unassigned: (plan) => `**Entra ID ${plan}** je na voljo, vendar ni dodeljen nikomur.`,
  noPlan: 'Licence Entra ID P1 ali P2 ni.',
  covers: 'Na voljo je **Entra ID P2**, ki pokrije tudi to, za kar je potreben P1.',
  onlyPlan1: 'Na voljo je **Entra ID P1**, P2 pa ne. Za povratno zapisovanje zadošča P1.',
  syncRan: (age, date) => `Zadnja sinhronizacija je tekla **${age}** (${date}).`,
  syncOn: (age) => `Sinhronizacija imenika je vklopljena; zadnjič je tekla ${age}.`,
  syncOff: 'Sinhronizacija imenika je izklopljena.',
  syncNeverRan: 'Sinhronizacija imenika je vklopljena, vendar še ni tekla.',
  syncNever: 'Zadnje sinhronizacije ni: sinhronizacija imenika je izklopljena ali še ni tekla.',
  switched: (isOn, who, date, age) =>
    `**${who}** je to ${isOn ? 'vklopil(a)' : 'izklopil(a)'} ${date} (${age}): tako pravi najnovejši zapis v revizijskem dnevniku.`,
  switchedHere: (isOn, who, date, age) =>
    `**${who}** je to z mojo pomočjo ${isOn ? 'vklopil(a)' : 'izklopil(a)'} ${date} (${age}).`,
  switchedByWord: (isOn, who, date, age) =>
    `**${who}** je to po lastnih besedah ${isOn ? 'vklopil(a)' : 'izklopil(a)'} v spremembi, ki se je končala ${date} (${age}).`,
  nobodyNamed: 'Nekdo, ki ga dnevnik ne imenuje,',
  unlockSwitcher: 'Kdo je preklopil odklepanje računov, ni v nobenem dnevniku, ki ga berem.',
  rolesNeeded:
    'Ena od vlog: **Hybrid Identity Administrator** (skrbnik hibridne identitete), **Authentication Policy Administrator** (skrbnik pravilnika za preverjanje pristnosti) ali **Global Administrator** (globalni skrbnik).',
  rolesTaken:
    'Potrebna je ena od vlog: **Hybrid Identity Administrator** (skrbnik hibridne identitete), **Authentication Policy Administrator** (skrbnik pravilnika za preverjanje pristnosti) ali **Global Administrator** (globalni skrbnik).',
  roleHeld: (role) => `Imate vlogo **${role}**.`,
  roleNone: 'Zdaj nimate nobene od treh.',
  approvers: (names, missing) => `**${names}**. Manjka še: ${missing}.`,
  anApprover: 'odobritelj',
  noneWaiting: 'Nihče: nič ne čaka na odobritev.',
  nobodyYet: (count) => `Še nihče: ${count}`,
  approvalsOf: (have, need) => `${have} od ${need} ${rules.select(need) === 'one' ? 'odobritve' : 'odobritev'}.`,
  reviewed: (who, verdict, age) =>
    `**${who}** je zahtevo ${verdict === 'approved' ? 'odobril(a)' : 'zavrnil(a)'} ${age}.`,
  notSent: 'načrt še ni poslan v odobritev.',
  nothingSent: 'nič ni bilo poslano v odobritev.',
  nothingWaits: 'nič ne čaka na odobritev.',
  waits: (requester, approvers, count) => `zahteva (**${requester}**) čaka na odobritev (**${approvers}**), ${count}`,
  waitsForYou: (requester) => `na vas čaka zahteva (**${requester}**).`,
  aloneByPolicy: 'šlo je naprej brez odobritelja, kakor pravilnik dovoli edinemu skrbniku.',
  stands: (stage) => `stanje najnovejše spremembe: »${stage}«.`,
  standsWith: (stage, count) => `stanje najnovejše spremembe: »${stage}«, ${count}`,
  leftSteps: (steps) => `${steps} na strežniku, nato še portal.`,
  leftSettings: 'Samo še portal.',
  leftOnServer: (steps) => `${steps} na strežniku.`,
  leftApproval: (names) => `Odobritev (**${names}**); potem se koraki začnejo.`,
  leftReading: 'Samo še branje ali preizkus, ki to dokaže.',
  noProof: 'Nobena sprememba še ni končana, zato dokaza še ni. To pa vem:',
  noProofYet: (open) => `Dokaza še ni. ${open} To pa vem:`,
  leftNothing: 'Nič ni v teku.',
  state: {
    writeback: {
      on: 'Povratno zapisovanje gesel (writeback) je vklopljeno.',
      'probably-on': 'Povratno zapisovanje gesel (writeback) je po vsem sodeč vklopljeno.',
      off: 'Povratno zapisovanje gesel (writeback) je izklopljeno.',
      unknown: 'Ali je povratno zapisovanje gesel (writeback) vklopljeno, ni znano.',
    },
    unlock: {
      on: 'Uporabniki smejo odkleniti račun brez ponastavitve gesla.',
      'probably-on': 'Uporabniki po vsem sodeč smejo odkleniti račun brez ponastavitve gesla.',
      off: 'Uporabniki računa ne morejo odkleniti brez ponastavitve gesla.',
      unknown: 'Ali smejo uporabniki odkleniti račun brez ponastavitve gesla, ni znano.',
    },
  },
  notExactly: (known) => `Natanko na to ne znam odgovoriti. Vem pa tole: ${known}`,
  neither: (unknown) => `Natanko na to ne znam odgovoriti; tudi to, ${unknown}`,
  ofEveryTenant: {
    all: 'Po Microsoftovi dokumentaciji; iz vašega najemnika ni prebrano nič.',
    rest: 'Vse drugo je iz Microsoftove dokumentacije.',
  },
  here: (sentence, read) => `**V vašem najemniku:** ${[sentence, read].filter(Boolean).join(' ')}`,
  hereUnknown: (because, age) =>
    `**V vašem najemniku:** ni znano, ker ${because}.${age ? ` Nazadnje pogledano ${age}.` : ''}`,
  clients: {
    'connect-sync': '**Entra Connect** je po vsem prebranem odjemalec za povratno zapisovanje.',
    'cloud-sync': '**Sinhronizacija v oblaku** je po vsem prebranem odjemalec za povratno zapisovanje.',
    both: 'Sledi puščata oba odjemalca, **Entra Connect** in **sinhronizacija v oblaku**.',
    none: 'Portal ne kaže odjemalca Entra Connect.',
  },
  agentsUntold: (because) => `Ali so tu agenti sinhronizacije v oblaku, ni znano, ker ${because}.`,
  noReset: 'V revizijskem dnevniku ni ponastavitve, ki bi bila zapisana nazaj.',
  notExactlyReady: 'Natanko na to ne znam odgovoriti. To pa berem o pogojih:',
};
