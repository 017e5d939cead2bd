import type { facts as english } from '../en/facts.ts';

/** Natančen odgovor na vprašanje, pred kartico. */
export const facts: {
  readonly [Id in keyof typeof english]: (typeof english)[Id] extends string ? string : (typeof english)[Id];
} = {
  yes: 'Da.',
  no: 'Ne.',
  cantTell: (because) => `Ni mogoče ugotoviti, ker ${because}.`,
  hasPlan: (plan) => `Da. **Entra ID ${plan}** je na voljo.`,
  plansAre: (plan) => `Na voljo je **Entra ID ${plan}**.`,
  hasNone: 'Ne. Ni ne Entra ID P1 ne P2.',
  covers: 'Da. Na voljo je **Entra ID P2**, ki pokrije tudi to, za kar je potreben P1.',
  noPlan2: 'Ne. Na voljo je **Entra ID P1**, P2 pa ne. Za povratno zapisovanje zadošča P1.',
  syncRan: (age, date) => `Zadnja sinhronizacija je tekla **${age}** (${date}).`,
  syncOn: (age) => `Da. Sinhronizacija imenika je vklopljena; zadnjič je tekla ${age}.`,
  syncOff: 'Ne. Sinhronizacija imenika je izklopljena.',
  syncNever: 'Sinhronizacija imenika je izklopljena, zato zadnje sinhronizacije ni.',
  switched: (isOn, who, date, age) =>
    `Po revizijskem dnevniku je **${who}** ${date} (${age}) to ${isOn ? 'vklopil(a)' : 'izklopil(a)'}.`,
  switchedHere: (who, date, age) => `**${who}** je to z mojo pomočjo vklopil(a) ${date} (${age}).`,
  nobodyNamed: 'nekdo, ki ga dnevnik ne imenuje',
  rolesNeeded:
    'Ena od vlog: **Hybrid Identity Administrator** (skrbnik hibridne identitete), **Authentication Policy Administrator** (skrbnik pravilnika za preverjanje pristnosti) ali **Global Administrator** (globalni skrbnik).',
  roleHeld: (role) => `Imate vlogo **${role}**.`,
  roleNone: 'Zdaj nimate nobene od njih.',
  approvers: (names, missing) => `**${names}**. Manjka še: ${missing}.`,
  noneWaiting: 'Nihče: nič ne čaka na odobritev.',
  noneOpen: 'Ne. Nič ne čaka na odobritev.',
  approvedBy: (names) => `Da: **${names}**.`,
  approvedByNone: 'Ne, odobril ni še nihče.',
  leftSteps: (steps) => `${steps} na strežniku, nato še portal.`,
  leftSettings: 'Samo še portal.',
  leftApproval: (names) => `Odobritev (**${names}**); potem se koraki začnejo.`,
  leftReading: 'Samo še branje, ki to dokaže.',
  leftNothing: 'Nič ni v teku.',
};
