import type { Words } from '../../words.ts';

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
    'Geslo si ponastavi sam na Microsoftovi strani. Gesla ne vidim, vi pa tudi ne.',
    'V revizijskem dnevniku poiščem to ponastavitev in agenta, ki jo je zapisal v lokalni imenik.',
  ],
  user: {
    label: 'Uporabnik (obvezno)',
    hint: 'ime@primer.si',
    error: 'Vpišite uporabnikovo ime za vpis, prosim.',
  },
  refusals: {
    unreadable: 'Vpišite ime za vpis, na primer ime@primer.si, ali ID objekta.',
    nobody: (who) => `Uporabnika **${who}** v tem najemniku ni. Preverite ime za vpis.`,
    unknown: (because) => `Uporabnika nisem mogel poiskati, ker ${because}. Preizkus se ni začel.`,
    gone: 'Tega preizkusa ne poznam več. Začnite novega.',
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
    synced: (because) =>
      `Ali je uporabnik sinhroniziran, ni mogoče ugotoviti, ker ${because}. Preizkus kaj dokaže samo s sinhroniziranim uporabnikom.`,
    admin: (because) => `Ali ima skrbniško vlogo, ni mogoče ugotoviti, ker ${because}.`,
    reset: (because) => `Ali je pripravljen na ponastavitev, ni mogoče ugotoviti, ker ${because}.`,
  },
  running: {
    heading: (who) => `Preizkus z uporabnikom: ${who}`,
    started: (age, who) => `Začetek ${age}${who ? `, začel(a): ${who}` : ''}.`,
    steps: (who) => [
      `**${who}** naj v zasebnem oknu brskalnika odpre spodnji naslov.`,
      'Opravi preverjanje in izbere novo geslo, ki ga še ni uporabil(a).',
      'Z njim se enkrat vpiše na računalniku v pisarni. Nato pritisnite **Preveri zdaj**.',
    ],
    warning:
      'Nihče drug naj gesla ne ponastavi namesto uporabnika. Ponastavitev v **Microsoft 365 admin center** (skrbniško središče) se nikoli ne zapiše nazaj in ne bi dokazala ničesar.',
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
  cloudOnly: {
    heading: 'Ni zapisano nazaj',
    self: (who) => `**${who}** ima novo geslo, vendar je ostalo v oblaku: dnevnik ne navaja nobenega agenta.`,
    admin: (who) =>
      `Geslo uporabnika **${who}** je ponastavil skrbnik in ostalo je v oblaku. Ponastavitve v **Microsoft 365 admin center** (skrbniško središče) in s PowerShellom vedno ostanejo tam. Naj ga ponastavi uporabnik sam.`,
  },
  agentUnnamed: {
    heading: 'Še ni mogoče ugotoviti',
    intro: (who) =>
      `Ponastavitev uporabnika **${who}** je uspela, dnevnik pa ne pove, kateri agent jo je prenesel. To ve strežnik Connect: dogodek 31002 ob tem času.`,
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
    'agent-unnamed': 'agent ni naveden',
    failed: 'ni uspela',
  },
  evidence: {
    writtenBack: (agent) => `Preizkusna ponastavitev je bila **zapisana nazaj**, agent: ${agent}.`,
    cloudOnly: 'Preizkusna ponastavitev je ostala v oblaku.',
    agentUnnamed: 'Preizkusna ponastavitev je uspela, dnevnik pa ne navaja agenta.',
    failed: (reason) => `Preizkusna ponastavitev ni uspela${quoted(reason)}.`,
  },
};
