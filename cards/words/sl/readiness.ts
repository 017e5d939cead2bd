import type { Words } from '../language/language.ts';

const rules = new Intl.PluralRules('sl');
const obstacles = (count: number): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: `Na poti stoji ${count} ovira.`,
    two: `Na poti stojita ${count} oviri.`,
    few: `Na poti stojijo ${count} ovire.`,
  };
  return forms[rules.select(count)] ?? `Na poti stoji ${count} ovir.`;
};
const notKnown = (count: number): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: `${count} podatek ni znan`,
    two: `${count} podatka nista znana`,
    few: `${count} podatki niso znani`,
  };
  return forms[rules.select(count)] ?? `${count} podatkov ni znanih`;
};

export const readiness: Words['readiness'] = {
  ready: 'Pripravljeni ste, kolikor lahko preberem.',
  notReady: obstacles,
  partly: (count) => `Ovir ne vidim; ${notKnown(count)}.`,
  unmet: 'Prej je treba urediti',
  noted: 'Ni ovira',
  unknown: 'Ni znano',
  met: 'V redu',
  rest: {
    met: (count) => `V redu: ${count}.`,
    unknown: (count) => `Še ni znano: ${count}.`,
    server: (count) => `Le na strežniku, z ukazi: ${count}.`,
  },
  unknownBecause: (source, reason, code) => `**${source}**: ni znano, ker ${reason}${code ? ` (${code})` : ''}.`,
  fix: {
    licence: 'Vsem, ki bodo to uporabljali, dodelite Entra ID P1 ali P2 oziroma Microsoft 365 Business Premium.',
    sync: 'Poglejte na strežniku za sinhronizacijo: ali Connect oziroma agent za sinhronizacijo v oblaku teče in ali je urnik vklopljen?',
    'sspr-scope': 'V **Password reset > Properties** (lastnosti) izberite Selected ali All.',
    'admin-sspr': 'To zadeva samo skrbnike. Spremenite lahko v pravilniku za pooblaščanje (authorization policy).',
    role: 'Prosite za vlogo Hybrid Identity Administrator (skrbnik hibridne identitete) ali delo predajte nekomu, ki jo ima.',
    settings: 'To uredimo med nastavljanjem.',
    connectivity: '',
    audit: 'Med nastavljanjem se to znova vklopi.',
    resets: '',
    'policy-log': '',
    agents: 'Na strežniku z agentom preverite, ali storitev agenta (provisioning agent) teče.',
    'sync-jobs':
      'V skrbniškem središču odprite **Entra ID > Entra Connect > Cloud sync**: je konfiguracija omogočena in brez napak?',
  },
  registration:
    'Geslo lahko ponastavijo samo uporabniki s prijavljenimi načini preverjanja: od 7. septembra 2026 (MC1325414; ponekod pozneje) telefonska številka ali e-poštni naslov, ki je samo vpisan v imeniku, ne šteje več.',
  roleDoubt:
    'Tu zadošča, vendar je portal nekomu, ki je imel samo to vlogo, shranjevanje zavrnil. Zanesljivejša je Hybrid Identity Administrator (skrbnik hibridne identitete).',
  server: 'Ni znano, ker to ve samo strežnik',
  serverHow: {
    'connect-sync': 'Zaženite na strežniku Connect (starost gesla tam, kjer je modul Active Directory).',
    'cloud-sync': 'Zaženite na strežniku z agentom (pravice in starost gesla tam, kjer so orodja za Active Directory).',
    both: 'Zaženite na strežniku Connect oziroma na strežniku z agentom, kot piše (starost gesla tam, kjer je modul Active Directory).',
  },
  otherClient:
    'Če pa uporabljate sinhronizacijo v oblaku (cloud sync), račun agenta potrebuje štiri pravice, agent pa različico 1.1.977.0 ali novejšo.',
  questions: {
    'connector-rights': {
      ask: 'Ali ima račun odjemalca Connect svojih pet pravic?',
      expect:
        'Reset password, Change password, Write lockoutTime, Write pwdLastSet ter Unexpire Password na korenu vsake domene. Primer DN zamenjajte z DN-jem sinhroniziranega uporabnika.',
    },
    'agent-rights': {
      ask: 'Ali ima račun agenta svoje štiri pravice?',
      expect:
        'Reset password, Write lockoutTime, Write pwdLastSet ter Unexpire Password, na korenu vsake domene in pod njim. Vpišite svojo domeno in, če račun ni provAgentgMSA, še svoj račun.',
    },
    'minimum-password-age': {
      ask: 'Ali je najmanjša starost gesla 0?',
      expect: 'Če je večja, bo druga menjava istega dne zavrnjena.',
    },
    'outbound-443': { ask: 'Ali strežnik doseže Service Bus?', expect: '**TcpTestSucceeded** je True.' },
    'tls-12': {
      ask: 'Ali je TLS 1.2 vklopljen?',
      expect:
        'Nikjer ni **Enabled** 0 ali **DisabledByDefault** 1. Connect od 2.3.20 do 2.4.129 zahteva še drugi dve vrednosti 1 v obeh ključih .NET.',
    },
    'staging-mode': { ask: 'Ali je to dejavni strežnik Connect?', expect: '**StagingModeEnabled** je False.' },
    'agent-version': { ask: 'Ali je agent dovolj nov?', expect: '1.1.977.0 ali novejši.' },
  },
};
