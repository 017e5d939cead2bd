/** Every sentence of the sign-in pages, by id, in both languages. */
const words = {
  en: {
    title: 'Sign in to Writeback Pilot',
    going: 'Taking you to Microsoft’s sign-in…',
    why: 'Microsoft asks there for what is still missing: permission for this app, or one more proof that it is you. The bot never sees your password.',
    done: 'Thank you, that worked.',
    back: 'Go back to Teams and press the button again. You can close this window.',
    failed: 'That didn’t work.',
    close: 'Close',
    reasons: {
      'consent-declined':
        'Access was not allowed. If you may not allow it yourself, ask an administrator of your tenant.',
      'policy-refused':
        'A policy of your organisation refused the sign-in. Ask an administrator, and name the code below.',
      'not-started-here': 'This sign-in wasn’t started from Teams here. Close this window and start again from Teams.',
      'wrong-tenant': 'This bot doesn’t serve your organisation. If it should, ask whoever runs it to add your tenant.',
      unreachable: 'The bot’s server didn’t answer. Close this window and try again in a minute.',
      other:
        'Microsoft’s sign-in ended with an error. Try again; if it stays, name the code below to whoever runs this bot.',
    },
    code: 'Code',
  },
  sl: {
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
  },
};

/** @param {string | null | undefined} language */
export function wordsFor(language) {
  return language === 'sl' ? words.sl : words.en;
}
