import type { Words } from '../language/language.ts';

export const people: Words['people'] = {
  whose: {
    heading: 'Čigavo ponastavitev naj pogledam?',
    how: 'Vpišite ime za vpis; pogledam z vašo prijavo.',
    decides:
      'Odloča pet pogojev: obseg samopostrežne ponastavitve, prijavljeni (registrirani) načini preverjanja, licenca P1 ali P2, sinhronizacija in nobena zaščitena skupina v Active Directory.',
    hint: 'ime@primer.si',
    error: 'Vpišite ime za vpis, prosim.',
    look: 'Poglej',
    kept: 'Kar preberem, stoji samo na vaši kartici.',
    nobody: (who) => `Uporabnika **${who}** v tem najemniku ne najdem. Navedite, prosim, ime za vpis.`,
    unreadable: 'Vpišite ime za vpis, na primer ime@primer.si.',
    unknown: (because) => `Uporabnika nisem mogel poiskati, ker ${because}.`,
  },
  one: {
    summary: 'Ponastavitev enega uporabnika',
    heading: (who) => `Ponastavitev: ${who}`,
    obstacle: {
      disabled: 'Račun je **onemogočen**, zato ponastavitev ne more uspeti. Najprej ga omogočite.',
      guest: 'To je **gost**. Njegovo geslo je v drugem najemniku in se ponastavi tam.',
      'not-in-scope':
        '**Ni v obsegu** samopostrežne ponastavitve. Dodajte račun ali njegovo skupino v **Password reset > Properties** (lastnosti).',
      'not-registered':
        '**Noben način preverjanja ni prijavljen.** Telefonska številka v imeniku ne šteje več (od 7. septembra 2026, MC1325414). Način se prijavi na aka.ms/ssprsetup.',
      'not-capable':
        '**Prijavljenih načinov preverjanja je premalo** za vaš pravilnik. Novega se doda na aka.ms/ssprsetup.',
      failed: 'Račun je, kolikor lahko preberem, pripravljen; **zadnja ponastavitev ni uspela**.',
      nothing: 'V oblaku **ni ovire**: račun je v obsegu, registriran, načinov preverjanja je dovolj.',
      unread: 'Tega, kar odloča, **nisem mogel prebrati**; razlog je spodaj.',
    },
    cloudOnly: 'Račun ni sinhroniziran: ponastavitev ostane v oblaku in ni česa zapisati nazaj.',
    admin: 'Račun ima skrbniško vlogo: zanj veljajo Microsoftova pravila za skrbnike, ki zahtevajo dva načina.',
    rows: {
      inScope: 'V obsegu samopostrežne ponastavitve',
      registered: 'Registriran',
      capable: 'Dovolj načinov preverjanja',
      enabled: 'Račun omogočen',
      synced: 'Sinhroniziran',
      licensed: 'Dodeljen P1 ali P2',
    },
    answer: { yes: 'da', no: 'ne', unknown: 'ni znano' },
    resets: 'Zadnje ponastavitve',
    reset: (age, isSuccess, reason) =>
      isSuccess ? `${age}: uspela` : `${age}: ni uspela${reason ? `, ${reason}` : ''}`,
    noResets: 'V zadnjih 30 dneh dnevnik za ta račun ne navaja nobene ponastavitve.',
    unread: {
      registration: 'Obseg in registracija',
      resets: 'Zadnje ponastavitve',
      account: 'Omogočen, sinhroniziran, licenca',
    },
    onServer: 'Zaščitene skupine in pravila domene za gesla pozna samo Active Directory.',
    another: 'Drug uporabnik',
  },
  counts: {
    button: 'Koliko jih lahko ponastavi?',
    heading: (capable, people) => `Geslo jih lahko ponastavi: ${capable} od ${people}`,
    unreadHeading: 'Prešteti jih nisem mogel',
    unread: 'Koliko jih lahko ponastavi geslo',
    cut: (people) => `Prebral sem samo prvih ${people}; poročilo jih vsebuje več.`,
    rows: {
      inScope: 'V obsegu samopostrežne ponastavitve',
      registered: 'Registrirani',
      capable: 'Lahko ponastavijo',
      synced: 'Od teh sinhronizirani',
    },
    whom: 'Po Microsoftovem poročilu o registracijah, brez gostov; onemogočenih računov ne zajema.',
    one: 'Ponastavitev enega uporabnika',
  },
  unknown: (what, because) => `${what}: **ni znano**, ker ${because}.`,
  optional: (permission) => `To je **${permission}**; za nič drugega ni potrebno.`,
  reportRoles:
    'To poročilo se odpre vlogam Reports Reader, Security Reader, Security Administrator ali Global Reader: isto me lahko vpraša kolega, ki ima eno od njih.',
};
