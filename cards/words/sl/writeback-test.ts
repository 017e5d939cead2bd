import type { Words } from '../language/language.ts';

const quoted = (reason: string) => (reason ? `: »${reason}«` : '');

export const test: Words['test'] = {
  buttons: {
    open: 'Preizkusi povratno zapisovanje',
    start: 'Začni preizkus',
    another: 'Izberi drugega uporabnika',
    again: 'Preizkusi znova',
    causes: 'Poišči vzrok',
  },
  heading: 'Preizkus povratnega zapisovanja gesel (writeback)',
  lines: [
    'Izberete sinhroniziranega uporabnika, ki ni skrbnik, ima prijavljene načine preverjanja in je pripravljen na novo geslo.',
    'Geslo si ponastavi sam na Microsoftovi strani ali pa mu ga v **Microsoft Entra admin center** (skrbniško središče) ponastavi skrbnik. Dokumentiran je drugi način: dnevnik pri njem navede agenta. Gesla jaz ne vidim.',
    'V revizijskem dnevniku poiščem to ponastavitev in agenta, ki jo je zapisal v lokalni imenik.',
  ],
  user: {
    label: 'Uporabnik',
    hint: 'Ime in priimek ali ime@primer.si',
    error: 'Vpišite uporabnikovo ime ali ime za vpis, prosim.',
  },
  refusals: {
    unreadable: 'Vpišite ime in priimek, ime za vpis, na primer ime@primer.si, ali ID objekta.',
    nobody: (who) => `Uporabnika **${who}** v tem najemniku ni. Preverite ime za vpis.`,
    nobodyNamed: (who) =>
      `Nikogar s tem imenom (**${who}**) v tem najemniku ne najdem. Poskusite drugače ali z imenom za vpis.`,
    unknown: (because) => `Uporabnika nisem mogel poiskati, ker ${because}. Preizkus se ni začel.`,
    gone: 'Tega preizkusa ne poznam več. Začnite novega.',
  },
  several: {
    heading: (count, who) => `S tem imenom (${who}) jih je več: ${count}. Koga imate v mislih?`,
    more: (count) => `To je prvih ${count}; s celim imenom jih najdem manj.`,
    error: 'Izberite enega, prosim.',
  },
  unfit: {
    guest: (who) => `**${who}** je gost. Njegovo geslo je drugje; izberite sinhroniziranega člana.`,
    disabled: (who) => `Račun **${who}** je onemogočen, zato ponastavitev ne more uspeti. Izberite drugega uporabnika.`,
    'not-synced': (who) =>
      `**${who}** obstaja samo v oblaku, zato ni česa zapisati nazaj. Izberite uporabnika, sinhroniziranega iz Active Directoryja.`,
    admin: (who) =>
      `**${who}** ima skrbniško vlogo. Za skrbnike veljajo druga pravila, zato bi to malo dokazalo. Izberite uporabnika brez nje.`,
    'not-in-scope': (who) =>
      `**${who}** ne sme sam(a) ponastaviti gesla. Dodajte račun v obseg v **Password reset > Properties** (lastnosti) ali izberite drugega uporabnika.`,
    'not-registered': (who) =>
      `**${who}** nima prijavljenega načina preverjanja. Telefonska številka v imeniku ne šteje več (od 7. septembra 2026, MC1325414). Način prijavi na aka.ms/ssprsetup; nato začnite znova.`,
    'not-capable': (who) =>
      `**${who}** ima za ponastavitev po vašem pravilniku prijavljenih premalo načinov preverjanja. Nove doda na aka.ms/ssprsetup; nato začnite znova.`,
  },
  doubt: {
    whether: {
      synced: 'ali je uporabnik sinhroniziran',
      admin: 'ali ima skrbniško vlogo',
      reset: 'ali si geslo lahko ponastavi',
    },
    untold: (what) => `Ni mogoče ugotoviti, ${what}.`,
    because: {
      synced: (because) => `Ali je uporabnik sinhroniziran, ni mogoče ugotoviti, ker ${because}.`,
      admin: (because) => `Ali ima skrbniško vlogo, ni mogoče ugotoviti, ker ${because}.`,
      reset: (because) => `Ali je pripravljen na ponastavitev, ni mogoče ugotoviti, ker ${because}.`,
    },
    onlySynced: 'Preizkus kaj dokaže samo s sinhroniziranim uporabnikom.',
  },
  running: {
    heading: (who) => `Preizkus z uporabnikom: ${who}`,
    started: (age, who) => `Začetek ${age}${who ? `, začel(a): ${who}` : ''}.`,
    byAdmin: {
      title: 'Skrbnik: dokumentirani način, dnevnik navede agenta',
      steps: (who) => [
        `V **Microsoft Entra admin center** (skrbniško središče): **Entra ID > Users > ${who} > Reset password** (ponastavi geslo).`,
        'Začasno geslo dobi uporabnik; ob naslednjem vpisu ga zamenja. Nato pritisnite **Preveri zdaj**.',
      ],
    },
    byUser: {
      short: 'Ali uporabnik sam na passwordreset.microsoftonline.com: **Prikaži vse**.',
      title: 'Ali uporabnik sam: dnevnik tedaj agenta pogosto ne navede',
      steps: (who) => [
        `**${who}** naj v zasebnem oknu brskalnika odpre spodnji naslov.`,
        'Opravi preverjanje in izbere novo geslo, ki ga še ni uporabil(a).',
        'Z njim se enkrat vpiše na računalniku v pisarni. Nato pritisnite **Preveri zdaj**.',
      ],
    },
    warning:
      'Ponastavitev v **Microsoft 365 admin center** (skrbniško središče) ali s PowerShellom se nikoli ne zapiše nazaj.',
    closes: (agent) => `Če dnevnik nato navede agenta **${agent}**, je odprta sprememba s tem preizkusom končana.`,
    closesOff:
      'Če bo uporabnikova lastna ponastavitev zavrnjena, ker povratno zapisovanje ni omogočeno, je odprta sprememba končana: izklopljeno po dnevniku.',
    notYet: (who) =>
      `Še ne: od začetka v dnevniku ni dokončane ponastavitve za uporabnika **${who}**. Dogodki se v dnevniku pokažejo čez nekaj minut; preverite takrat.`,
    unknown: (because) =>
      `Revizijskega dnevnika nisem mogel prebrati, ker ${because}. Nič se ni izgubilo: preverite znova.`,
  },
  confirmed: {
    heading: 'Potrjeno. Povratno zapisovanje deluje',
    intro: (who, agent) => `Ponastavitev uporabnika **${who}** je bila zapisana nazaj; zapisal jo je **${agent}**.`,
    after: 'To je najtrdnejši dokaz, kar jih je. Shranjen je med dokazi.',
  },
  otherAgent: {
    heading: 'Uspelo je z agentom, ki ga ne poznam',
    intro: (who, agent) =>
      `Ponastavitev uporabnika **${who}** je uspela, dnevnik pa kot agenta navaja **${agent}**. Microsoft takega imena ne dokumentira, zato to govori v prid, dokaz pa ni.`,
  },
  cloudOnly: {
    heading: 'Ni zapisano nazaj',
    self: (who) => `**${who}** ima novo geslo, vendar je ostalo v oblaku: dnevnik ne navaja nobenega agenta.`,
    admin: (who) =>
      `Geslo uporabnika **${who}** je ponastavil skrbnik in ostalo je v oblaku. Ponastavitve v **Microsoft 365 admin center** (skrbniško središče) in s PowerShellom vedno ostanejo tam. Ponastavite ga v **Microsoft Entra admin center**.`,
  },
  agentUnnamed: {
    heading: 'Uspelo je, dnevnik pa ne navaja agenta',
    intro: (who) =>
      `Ponastavitev uporabnika **${who}** je uspela, dnevnik pa ne pove, kdo jo je prenesel. Pri samopostrežni ponastavitvi je to pogosto: govori v prid, dokaz pa ni.`,
    next: 'Za dokaz naj geslo ponastavi skrbnik v **Microsoft Entra admin center** (skrbniško središče) ali pa poglejte na strežnik: dogodek 31002 ob tem času.',
  },
  objections: {
    'other-agent': (v) =>
      `Sprememba ostaja odprta: to ponastavitev je prenesel agent **${v.agent}**, sprememba pa vklaplja **${v.wanted}**. Kjer domeno oskrbujeta oba, ponastavitve prevzame sinhronizacija v oblaku. Preizkusite z uporabnikom, ki ga oskrbuje samo **${v.wanted}**.`,
    'no-agent': (v) =>
      `Sprememba ostaja odprta: dnevnik ne pove, da je to ponastavitev prenesel **${v.wanted}**. Preizkusite znova, tako da geslo ponastavi skrbnik v **Microsoft Entra admin center**; tam zapis agenta navede.`,
    'before-last-step': (v) =>
      `Sprememba ostaja odprta: ta ponastavitev (${v.at}) je starejša od zadnjega koraka spremembe (${v.step}), zato o njej ne pove ničesar. Preizkusite znova zdaj.`,
    'reads-unmet': (v) =>
      `Sprememba ostaja odprta: v portalu se to še bere drugače od načrta: ${v.left}. Poglejte kartico spremembe.`,
    'role-not-read': () =>
      'Sprememba ostaja odprta: vaše vloge nisem mogel prebrati, zato spremembe ne morem zaključiti. Ko bo berljiva, znova pritisnite **Preveri zdaj**.',
    'came-through': (v) =>
      `Sprememba ostaja odprta: to ponastavitev je še vedno prenesel **${v.agent}**, torej povratno zapisovanje ni izklopljeno. Poglejte kartico spremembe.`,
  },
  failed: {
    heading: 'Ponastavitev ni uspela',
    intro: (who) => `Ponastavitev uporabnika **${who}** ni uspela.`,
    code: (code) => `Kaj pravi dnevnik: **${code}**`,
    reason: (reason) => `Kaj pravi dnevnik: »${reason}«`,
    silent: 'Dnevnik ne navaja razloga. Uporabnik je videl kodo, na primer SSPR_0029: povejte mi jo.',
    first: 'Kaj pogledati najprej',
  },
  facts: { user: 'Uporabnik', at: 'Ponastavitev', agent: 'Agent za zapis', starter: 'Preizkus začel(a)' },
  outcome: {
    'written-back': 'zapisana nazaj',
    'cloud-only': 'ostala v oblaku',
    'agent-unnamed': 'uspela, agent ni naveden',
    failed: 'ni uspela',
  },
  evidence: {
    writtenBack: (agent) => `Preizkusna ponastavitev je bila **zapisana nazaj**, agent: ${agent}.`,
    cloudOnly: 'Preizkusna ponastavitev je ostala v oblaku.',
    agentUnnamed: 'Preizkusna ponastavitev je uspela; dnevnik ne navaja, kdo jo je prenesel.',
    failed: (reason) => `Preizkusna ponastavitev ni uspela${quoted(reason)}.`,
  },
};
