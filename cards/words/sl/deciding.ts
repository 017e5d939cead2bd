import type { Words } from '../language/language.ts';

/** The names are clauses, to be read on after “čeprav”. */
export const deciding: Words['deciding'] = {
  red: 'Ovira',
  newlyRed: 'Nova ovira',
  asBefore: (names) => `✗ Kot prej: ${names}.`,
  names: {
    licence: 'ni uporabne licence P1 ali P2',
    sync: 'sinhronizacija imenika ne teče ali zamuja',
    'sspr-scope': 'ponastavitev ni vklopljena za nikogar',
    role: 'vloga ni prebrana',
  },
  rest: (age, count) =>
    `Prebrano tudi ${age}: ${[
      count.met > 0 && `v redu ${count.met}`,
      count.noted > 0 && `ni ovira ${count.noted}`,
      count.unknown > 0 && `ni znano ${count.unknown}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  roleRead: (role) => `Prebrana vloga: ${role}.`,
  users: 'Uporabniki',
  undo: 'Razveljavitev',
  takes: 'Trajanje',
  minutes: (minutes) => `Približno ${minutes} (moja ocena)`,
  all: 'je na poti vse zgoraj našteto',
  tickLabel: 'Vaša potrditev (obvezno)',
  tick: (names) => `Odobravam, čeprav ${names}`,
  tickAlone: (names) => `Nadaljujem, čeprav ${names}`,
  personally: 'Kar sem prebral za to zahtevo, pokažem le v najinem osebnem klepetu. Odločite, prosim, tam.',
  inSpiteOf: (names) => `Kljub temu da ${names}.`,
  approvedInSpiteOf: (who, names) => `${who}, čeprav ${names}`,
  again: {
    approver: 'Znova prosim za vašo odobritev',
    requester: 'Znova v odobritvi',
    other: 'Znova čaka na odobritev',
    intro: (who) => `Na poti je nova ovira (predlagatelj: ${who}). Ustavil sem se pred nastavitvami.`,
    requesterIntro:
      'Na poti je nova ovira, zato sem se ustavil pred nastavitvami. Kar je narejeno, ostane; odobritelje znova prosim za odobritev.',
    alone: 'Na poti je nova ovira, zato sem se ustavil pred nastavitvami.',
  },
};
