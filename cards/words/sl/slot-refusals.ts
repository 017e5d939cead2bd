import type { slotNotes as notes, slotRefusals as refusals } from '../en/slot-refusals.ts';

export const slotRefusals: typeof refusals = {
  'slot-ahead': (v) =>
    `Dogovorjeni čas se začne ${v('at')}, zato se še nič ne izvede. Takrat pokličem predlagatelja; za drug čas pritisnite **Drug čas** in odobri se znova.`,
  'slot-passed': (v) =>
    v('isOver')
      ? `Dogovorjeni čas se je iztekel ${v('at')}, z njim tudi odobritev. Začnite spremembo znova in določite nov čas.`
      : `Dogovorjeni čas se je iztekel${v('at') ? ` ${v('at')}` : ''}, zato se nič več ne zapiše. Za preostalo določite nov čas; odobri se znova.`,
  'slot-incomplete': () =>
    'Dogovorjeni čas ima dan, začetek in konec. Izpolnite vse troje ali pa vse troje pustite prazno.',
  'slot-past': (v) => `Ta čas je minil že ${v('at')}. Določite, prosim, takega, ki šele pride.`,
  'slot-too-far': (v) => `To je več kot ${v('days')} dni vnaprej. Določite bližji čas ali spremembo načrtujte takrat.`,
  'slot-too-short': (v) => `To je prekratko: koraki trajajo približno ${v('minutes')} min. Določite vsaj toliko časa.`,
  'slot-too-long': (v) =>
    `To je dlje, kot po pravilih velja odobritev (${v('hours')} h). Določite, prosim, krajši čas.`,
  'slot-clocks': (v) =>
    `V tej noči se v pasu ${v('zone')} prestavi ura, zato časa ni mogoče natanko določiti. Določite takega, ki se konča prej ali začne pozneje.`,
  'slot-no-clock': (v) => `Ure ${v('clock')} ni v nobenem dnevu. Vpišite, prosim, čas spodaj, od 00:00 do 23:59.`,
  'slot-frozen': (v) =>
    `V tem času je zamrznitev sprememb${v('why') && ` (${v('why')})`}, do ${v('at')}. Določite, prosim, čas po njej.`,
  'requester-moves': () =>
    'Za drug čas lahko prosi samo predlagatelj. Prosite ga ali zahtevo zavrnite s pripombo o času.',
};

export const slotNotes: typeof notes = {
  'slot-open': (v) =>
    `**Dogovorjeni čas se je začel** in traja do ${v('at')}. Nič se ne zgodi samo od sebe: nadaljujte tukaj.`,
  'slot-on-plan': () => 'Čas je spodaj na načrtu. Preverite ga, napišite razlog in pošljite v odobritev.',
  'slot-unclear': () => 'Nisem razbral, kateri čas želite, zato ga, prosim, izpolnite spodaj.',
  'slot-drop': () => 'Brez dogovorjenega časa: pustite vse troje prazno in pošljite. Sprememba sama ostane.',
  'slot-none': () => 'Dogovorjenega časa nima. Sprememba sama ostane, kot je.',
  rescheduled: () => 'Nov čas je poslan: odobritelje prosim znova.',
  'slot-same': () => 'Ta čas že ima, zato se ni nič spremenilo.',
};
