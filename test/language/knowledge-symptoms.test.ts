import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choose } from '../../bot/language/causes/choose.ts';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { OLD_PROBLEMS } from '../../bot/language/causes/old-places.ts';
import type { Locale } from '../../bot/workflow/locale.ts';

const SAID: readonly (readonly [text: string, locale: 'en' | 'sl', problem: string])[] = [
  ['new password works online but not in the office', 'en', 'unsupported-reset'],
  ['only admins fail', 'en', 'protected-account'],
  ['it stopped after a reboot', 'en', 'service-down'],
  ['the on-premises policy does not allow it', 'en', 'on-premises-policy'],
  ['password does not meet complexity requirements', 'en', 'on-premises-policy'],
  ['does not allow', 'en', 'on-premises-policy'],
  ["Your organization doesn't allow you to update your password", 'en', 'one-half'],
  ['users get access denied', 'en', 'connector-rights'],
  ['connector account lacks permissions', 'en', 'connector-rights'],
  ["can't connect right now", 'en', 'connectivity'],
  ['firewall blocks service bus', 'en', 'connectivity'],
  ['the wizard says ensure you have the required license', 'en', 'wizard-refused'],
  ['error getting auth token', 'en', 'wizard-sign-in'],
  ['connect runs on a domain controller and resets are denied', 'en', 'connect-on-dc'],
  ['users not registered for reset', 'en', 'reset-scope'],
  ['user is not in the group', 'en', 'reset-scope'],
  ['user has no licence', 'en', 'user-licence'],
  ['global admins cannot reset their own password', 'en', 'admin-reset'],
  ['only Entra role holders fail with sspr', 'en', 'admin-reset'],
  ['old password still works on the laptop after reset in the 365 admin center', 'en', 'unsupported-reset'],
  ['user not found on-premises', 'en', 'object-match'],
  ['we added a forest and resets fail there', 'en', 'object-match'],
  ['OU name has a slash', 'en', 'object-match'],
  ['since the server was restarted nothing is written back', 'en', 'service-down'],
  ['domain admins fail', 'en', 'protected-account'],
  ['protected users cannot reset', 'en', 'protected-account'],
  ['restrictremotesam', 'en', 'remote-sam'],
  ['novo geslo deluje na spletu, v pisarni pa ne', 'sl', 'unsupported-reset'],
  ['samo skrbnikom ne uspe', 'sl', 'protected-account'],
  ['po ponovnem zagonu ne dela več', 'sl', 'service-down'],
  ['lokalni pravilnik tega ne dovoli', 'sl', 'on-premises-policy'],
  ['ne dovoli', 'sl', 'on-premises-policy'],
  ['dostop je zavrnjen, račun povezovalnika nima pravic', 'sl', 'connector-rights'],
  ['požarni zid blokira povezavo', 'sl', 'connectivity'],
  ['ni se mogoče povezati', 'sl', 'connectivity'],
  ['čarovnik javlja, da ni licence', 'sl', 'wizard-refused'],
  ['uporabnik nima licence', 'sl', 'user-licence'],
  ['uporabnik ni v skupini', 'sl', 'reset-scope'],
  ['uporabnik ni registriran', 'sl', 'reset-scope'],
  ['globalni skrbniki ne morejo ponastaviti svojega gesla', 'sl', 'admin-reset'],
  ['staro geslo še vedno dela na prenosniku', 'sl', 'cached-sign-in'],
  ['uporabnika ni mogoče najti v lokalnem imeniku', 'sl', 'object-match'],
  ['dodali smo gozd in tam ne deluje', 'sl', 'object-match'],
  ['organizacija ne dovoli spremembe gesla', 'sl', 'one-half'],
  ['nenadoma je nehalo delovati', 'sl', 'service-down'],
  ['password is too weak for the polcy', 'en', 'on-premises-policy'],
  ['conection to the cloud is blocked by the firewal', 'en', 'connectivity'],
  ['carovnik pade', 'sl', 'wizard-refused'],
  ['it does not work', 'en', ''],
  ['ne dela', 'sl', ''],
  ['why does it fail', 'en', ''],
  ['is writeback on?', 'en', ''],
  ['zakaj ne deluje', 'sl', ''],
];

const NOW = '2026-11-28T10:00:00Z';

/** The causes that words lead to, likeliest first; none where nothing stands out. */
function symptom(text: string, locale: Locale): readonly string[] {
  const { ranked } = diagnose({ codes: [], text, locale, observations: [], now: NOW });
  return choose(ranked).kind === 'none' ? [] : ranked.map(({ cause }) => cause.id);
}

/** Whether the likeliest cause is one of that problem's. */
const isOf = (problem: string, [first = '']: readonly string[]): boolean =>
  problem === '' ? first === '' : first === problem || (OLD_PROBLEMS[problem] ?? []).some((id) => id === first);

describe('a symptom in words', () => {
  for (const [text, locale, problem] of SAID)
    it(`leads to ${problem || 'nothing'}: ${text}`, () => {
      const found = symptom(text, locale);
      assert.ok(isOf(problem, found), found.slice(0, 3).join(', '));
    });

  it('is the same without diacritics, in capitals, and whichever language the chat speaks', () => {
    for (const [text, locale, problem] of SAID) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
      for (const said of [bare, text.toUpperCase(), `  ${text} !!`])
        assert.ok(isOf(problem, symptom(said, locale)), said);
    }
    assert.deepEqual(symptom('po ponovnem zagonu ne dela več', 'en'), symptom('po ponovnem zagonu ne dela več', 'sl'));
  });

  it('never throws, and reads no more than it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3000 }),
        fc.constantFrom('en' as const, 'sl' as const),
        (text, locale) => {
          assert.deepEqual(symptom(text, locale), symptom(text, locale));
        },
      ),
      { numRuns: 100 },
    );
    assert.deepEqual(symptom(`${'word '.repeat(5000)} firewall`, 'en'), []);
  });
});
