import type { KindWords } from '../shape/index.ts';

/** What is said of a move to cloud sync. */
export const moveWords: KindWords = {
  title: 'Prehod povratnega zapisovanja na sinhronizacijo v oblaku (cloud sync)',
  again: 'Načrtuj prehod',
  already: 'Prehod ni več potreben: od obeh odjemalcev je videti samo sinhronizacijo v oblaku.',
  asks: (who) =>
    `${who} predlaga prehod povratnega zapisovanja gesel na sinhronizacijo v oblaku, z Microsoftovim čarovnikom. Connect je potem v pripravljenosti.`,
  users: {
    always: 'Zanje se ne spremeni nič: gesla namesto Connecta prenaša sinhronizacija v oblaku.',
    off: 'Povratno zapisovanje je tu izklopljeno, ta načrt pa bi ga vklopil: odtlej bi ponastavitve v oblaku veljale tudi lokalno. Če tega ne želite, ostanite pri Microsoftovem čarovniku; če želite prej dokaz, ga najprej vklopite in šele nato preselite.',
    with: {},
  },
  answer: { met: '✓ vklopljeno', unmet: '✗ izklopljeno', unknown: '? ni znano' },
  values: {},
  met: (what) => `✓ Že vklopljeno, zato preskočeno: ${what}.`,
  nothingLeft:
    'Obe stikali sta bili že vklopljeni. **Preveri zdaj** ju prebere, nato mora prehod dokazati ponastavitev.',
  safe: 'Spremeni se, kdo prenaša gesla, z njim pa vsa sinhronizacija. Geslo se ne spremeni nikomur, vendar Microsoftova stran poti nazaj po aktivaciji ne navaja.',
  serverHalf: {
    there: (age) => `✓ Čarovnik: odjemalca Connect ni več, sinhronizacija v oblaku je vklopljena, prebrano ${age}.`,
    skipped: (steps) =>
      `✓ Čarovnik: ob načrtovanju je bila tu samo še sinhronizacija v oblaku, zato je preskočeno: ${steps}.`,
    skippedOne: '✓ Čarovnik: ob načrtovanju je bila tu samo še sinhronizacija v oblaku, zato je korak preskočen.',
    missing: (who) => `✗ Čarovnik: označil(a) ${who}, vendar sinhronizacije v oblaku še ni.`,
    gone: '✗ Čarovnik: ob načrtovanju je bila sinhronizacija v oblaku tu, zdaj je ni.',
  },
  left: {
    written: (names) => `Zapisano, prebrano pa še ni kot vklopljeno: ${names}`,
    client: 'odjemalca sinhronizacije v oblaku ni videti.',
    plain: 'prebrano je kot izklopljeno.',
    box: 'V portalu ga označite ali pa na strežniku z agentom zaženite:',
  },
  done: {
    heading: 'Končano, še opazujemo. Gesla prenaša sinhronizacija v oblaku',
    intro: (date, names) => `Vse sem prebral nazaj ${date} in vse je vklopljeno: ${names}.`,
    proven: (agent, date) => `Dnevnik pravi, da je ponastavitev po zadnjem koraku, ${date}, prenesel **${agent}**.`,
    next: '**Naprej:** v čarovniku označite soglasje k preverjanju in izberite **Complete Migration**. Connecta dva tedna ne odstranjujte; vsak tretji dan vas prosim, da pogledate znova.',
    over: {
      heading: 'Končano. Gesla prenaša sinhronizacija v oblaku',
      next: '**Naprej:** če je **Complete Migration** v čarovniku opravljen, lahko Connect odstranite. Prej še enkrat vprašajte **Je writeback vklopljen?**',
    },
  },
  failed: {
    heading: 'Ni uspelo. Prehod ni dokazan',
    inPart: 'Ni uspelo v celoti. Vklopljeno ni vse',
    onlyLeft: {
      cloudProvisioningEnablementForTenant: 'Ni uspelo v celoti. Polje za sinhronizacijo v oblaku ni vklopljeno',
    },
  },
  undo: {
    inShort: 'Opisane poti nazaj ni; obdržite Connect',
    heading: 'Pot nazaj na Connect',
    intro:
      'Ko je Cloud Sync aktiven, Microsoftova stran z dne 16. 9. 2026 poti nazaj ne navaja. Dokler je nimate, velja:',
    box: 'Polje **Write back passwords with Microsoft Entra Connect cloud sync** pustite označeno, dokler je Connect v pripravljalnem načinu (staging mode).',
    others: 'Drugo stikalo ostane vklopljeno, kot je bilo pred prehodom.',
    after:
      'Če polje počistite, se zapisovanje s sinhronizacijo v oblaku ustavi. Pred aktivacijo zadošča, da zaprete čarovnika.',
  },
  instead: {
    place: 'Strežnik Connect',
    plan: 'Sinhronizacijo preseli Microsoftov čarovnik. Te nastavitve morajo pri tem veljati, prehod pa mora dokazati ponastavitev. Pred odobritvijo se ne zgodi nič.',
    serverHalf: {
      ticked: (who) => `? Čarovnik: končan, pravi ${who}. Dokaže ga šele ponastavitev.`,
      unlooked: (who) => `? Čarovnik: končan, pravi ${who}. Dokaže ga šele ponastavitev.`,
      unreadable: (who) => `? Čarovnik: končan, pravi ${who}. Tukaj tega ne morem prebrati.`,
      unread: (who, because) => `? Čarovnik: končan, pravi ${who}. Prebrati tega nisem mogel, ker ${because}.`,
    },
    wasTicked: (who) => `Microsoftovega čarovnika je končal(a) **${who}**.`,
    undo: 'Microsoftova stran poti nazaj po aktivaciji Cloud Sync ne navaja. Pred njo zadošča, da zaprete čarovnika.',
    portal: {
      cloudSync: 'Označite tudi **Write back passwords with Microsoft Entra Connect cloud sync**.',
    },
  },
};
