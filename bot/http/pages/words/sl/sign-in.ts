import type { SignInWords } from '../shape/index.ts';

export const signIn: SignInWords = {
  title: 'Vpis v Writeback Pilot',
  going: 'Odpiram Microsoftov vpis …',
  why: 'Microsoft vas bo vprašal po tem, kar še manjka: po dovoljenju za to aplikacijo ali po še enem dokazu, da ste to vi. Bot vašega gesla nikoli ne vidi.',
  done: 'Hvala, uspelo je.',
  back: 'Vrnite se v Teams in znova pritisnite gumb. To okno lahko zaprete.',
  failed: 'Ni uspelo.',
  close: 'Zapri',
  reasons: {
    'consent-declined': 'Dostop ni bil dovoljen. Če ga sami ne smete dovoliti, prosite skrbnika svojega najemnika.',
    'policy-refused': 'Vpis je zavrnil pravilnik vaše organizacije. Obrnite se na skrbnika in navedite spodnjo kodo.',
    'not-started-here': 'Ta vpis se ni začel tukaj v Teamsu. Zaprite okno in začnite znova v Teamsu.',
    'wrong-tenant':
      'Ta bot ni namenjen vaši organizaciji. Če bi moral biti, prosite upravljavca bota, naj doda vašega najemnika.',
    unreachable: 'Strežnik bota ne odgovarja. Zaprite okno in čez minuto poskusite znova.',
    other:
      'Microsoftov vpis se je končal z napako. Poskusite znova; če se ponavlja, sporočite spodnjo kodo upravljavcu bota.',
  },
  code: 'Koda',
};
