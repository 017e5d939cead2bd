import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { findCodes } from '../../bot/language/knowledge/find-codes.ts';
import { LINES } from '../../bot/language/knowledge/server-commands.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { draftCard } from '../../cards/change/draft.ts';
import * as diagnosis from '../../cards/diagnosis/index.ts';
import { readinessCard, testCard, wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import * as t from './tenant.ts';

const LOCALES = ['en', 'sl'] as const;
type Pair = readonly [en: RegExp, sl: RegExp];

/** The card that answers a code, as a person reads it. */
function answered(locale: 'en' | 'sl', id: string, seen: readonly Observation[] = []): string {
  const found = diagnose({ codes: [id], observations: seen, now: t.NOW });
  return textOf(diagnosis.codeCard({ ...found, words: wordsFor(locale), now: t.NOW }).card);
}

/** What a code's card must say, and what would be wrong. */
const SAYS: readonly (readonly [id: string, must: Pair, never?: Pair])[] = [
  [
    'SSPR_0012',
    [/Your organisation lacks the licence/, /manjka vaši organizaciji/],
    [/This user has no/, /uporabnik nima licence/i],
  ],
  [
    'SSPR_0014',
    [/Since 7 September 2026[\s\S]*directory no longer counts/, /Od 7\. septembra 2026[\s\S]*ne šteje več/],
  ],
  [
    '0x8023061f',
    [/forest[\s\S]*clear \*\*Password writeback\*\*/, /gozd[\s\S]*počistite \*\*Password writeback\*\*/],
    [/password sync/i, /sinhronizacijo gesel/],
  ],
  [
    '0x8023062c',
    [
      /three places[\s\S]*Set Credentials[\s\S]*restart the service[\s\S]*Restart-Service ADSync/,
      /treh mestih[\s\S]*Set Credentials[\s\S]*znova zaženite storitev[\s\S]*Restart-Service ADSync/,
    ],
  ],
  ['0x80230818', [/domain controller[\s\S]*names/, /domenskega krmilnika[\s\S]*navaja povezovalnik/], [/443/, /443/]],
  ['0x80230626', [/denied access[\s\S]*rights/, /zavrnjen[\s\S]*pravic/]],
  ['0x80070005', [/Access denied/, /Dostop je zavrnjen/]],
  [
    '0x6ba',
    [/RPC server is unavailable[\s\S]*0x5/, /RPC ni na voljo[\s\S]*0x5/],
    [/RestrictRemoteSam/, /RestrictRemoteSam/],
  ],
  [
    'FuzzyPolicyViolationInvalidPassword',
    [/Entra's own list[\s\S]*never reached your domain/, /Entrin seznam[\s\S]*ni prišlo/],
    [/4724|on-premises password policy|relax the filter/, /4724|Lokalni pravilnik|omilite filter/],
  ],
  ['OnPremisesPolicyViolation', [/the way to it works/, /Pot do nje torej deluje/]],
  [
    '2518',
    [
      /connector account or its password[\s\S]*33004s that began afterwards/,
      /račun povezovalnika[\s\S]*33004, ki so se začeli pozneje/,
    ],
  ],
  [
    'SSPR_0010',
    [/At least one of the two halves|server half/, /Vsaj eden|Strežniški del/],
    [/Only one of/, /samo eden/],
  ],
];

describe('the facts of the field', () => {
  for (const locale of LOCALES)
    for (const [id, must, never] of SAYS)
      it(`stand on the card for ${id} (${locale})`, () => {
        const at = locale === 'en' ? 0 : 1;
        const text = answered(locale, id);
        assert.match(text, must[at]);
        if (never) assert.doesNotMatch(text, never[at]);
      });

  it('tell an unreachable domain controller from the policy on remote calls to SAM', () => {
    const codesIn = (number: string) => {
      const read = readPasted(
        `Log Name: Application\nSource: ADSync\nEvent ID: 6329\nERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information${number}\nBAIL: MMS(4984): admaexport.cpp(2963): 0x80004005 (Unspecified error)`,
      );
      assert.ok(read && !('looksLikeSecret' in read));
      return read.codes.filter((code) => code === '0x6ba' || code === 'remote-sam-denied');
    };
    assert.deepEqual(codesIn(': 0x6ba'), ['0x6ba']);
    assert.deepEqual(codesIn(': 0x5'), ['remote-sam-denied']);
    assert.deepEqual(codesIn(': CONTOSO\\MSOL_x. Error Code: ERROR_ACCESS_DENIED'), ['remote-sam-denied']);
    assert.deepEqual(codesIn(': 0x6be'), []);
    assert.deepEqual(findCodes('what is 0x6ba?'), ['0x6ba']);
  });

  it("take a number for an administrator's act only where its source or the word event stands by it", () => {
    const ids = (text: string) => {
      const read = readPasted(text);
      return read && !('looksLikeSecret' in read) ? read.events.map(({ id }) => id) : [];
    };
    const row = '11/20/2026 10:11:12 AM    2518';
    assert.deepEqual(
      ids(`ProviderName: Entra Connect Admin Actions\n\nTimeCreated  Id  Message\n${row} Information`),
      [2518],
    );
    assert.deepEqual(ids(`ProviderName: ADSync\n\nTimeCreated  Id  Message\n${row} Information`), []);
    assert.deepEqual(findCodes('event 2517 on the server'), ['2517']);
    assert.deepEqual(findCodes('we have 2517 users'), []);
  });

  it('read everything that bears on TLS 1.2, and demand the two .NET values of the versions that want them', () => {
    for (const key of ['WOW6432Node', 'SCHANNEL\\Protocols\\TLS 1.2\\Client', 'TLS 1.2\\Server', 'SchUseStrongCrypto'])
      assert.ok(LINES.tls.includes(key), key);
    for (const locale of LOCALES)
      assert.match(wordsFor(locale).readiness.questions['tls-12'].expect, /2\.3\.20 (to|do) 2\.4\.129/);
  });

  for (const locale of LOCALES) {
    const words = wordsFor(locale);
    const date = locale === 'en' ? /7 September 2026 \(MC1325414/ : /7\. septembra 2026 \(MC1325414/;

    it(`say since when only registered methods count: readiness, the test and its refusal (${locale})`, () => {
      const scopes: readonly Observation[] = [
        { probe: 'sspr-scope', at: t.NOW, facts: { scope: 'all', group: null } },
        { probe: 'sspr-scope', at: t.NOW, because: 'token-refused', code: 'AADSTS65001' },
      ];
      for (const scope of scopes) {
        const rows = readiness([scope], t.NOW);
        const drawn = readinessCard({ words, now: t.NOW, rows, viewer: t.viewing(t.operator), where: 'personal' });
        assert.match(textOf(drawn.card), date);
      }
      const refused = testCard({ words, now: t.NOW, notStarted: { why: 'not-registered', who: 'Adele' } });
      assert.match(textOf(refused.card), locale === 'en' ? /since 7 September 2026/ : /od 7\. septembra 2026/);
    });

    it(`say what several readings have in common once (${locale})`, () => {
      const shut = { at: t.NOW, because: 'token-refused', code: 'AADSTS65002' } as const;
      const rows = readiness(
        [
          { probe: 'sspr-scope', ...shut },
          { probe: 'settings', ...shut },
        ],
        t.NOW,
      );
      const drawn = readinessCard({ words, now: t.NOW, rows, viewer: t.viewing(t.operator), where: 'personal' });
      assert.equal(textOf(drawn.card).split(words.refused.mend['portal-closed']).length, 2);
    });

    it(`say on the plan that Authentication Policy Administrator may be refused, and of no other role (${locale})`, () => {
      const plan = (...roles: readonly ('Hybrid Identity Administrator' | 'Authentication Policy Administrator')[]) => {
        const seen: Observation = { probe: 'role', at: t.NOW, facts: { roles } };
        const change = { ...t.draft, observations: [...t.observations.filter((o) => o.probe !== 'role'), seen] };
        return textOf(draftCard({ words, now: t.NOW, change, viewer: t.viewing(t.operator, change) }).card);
      };
      assert.ok(plan('Authentication Policy Administrator').includes(words.readiness.roleDoubt));
      assert.ok(!plan('Hybrid Identity Administrator').includes(words.readiness.roleDoubt));
      assert.ok(
        !plan('Authentication Policy Administrator', 'Hybrid Identity Administrator').includes(
          words.readiness.roleDoubt,
        ),
      );
    });

    it(`name the audit log's second permission where consent for the log is missing, and nowhere else (${locale})`, () => {
      const says = (observation: Observation) => {
        const rows = readiness([observation], t.NOW);
        const viewer = t.viewing(t.operator);
        return textOf(readinessCard({ words, now: t.NOW, rows, viewer, where: 'personal' }).card);
      };
      const shut = { at: t.NOW, because: 'consent-missing', code: 'Authorization_RequestDenied' } as const;
      assert.match(says({ probe: 'audit', ...shut }), /Directory\.Read\.All/);
      assert.doesNotMatch(says({ probe: 'licence', ...shut }), /Directory\.Read\.All/);
      assert.doesNotMatch(says({ probe: 'audit', at: t.NOW, because: 'role-missing' }), /Directory\.Read\.All/);
    });

    it(`know cloud sync's two switches, its four rights and where it isn't offered (${locale})`, () => {
      const step = words.steps['cloud-sync-command'];
      assert.match(step.why, /\*\*Write back passwords with Microsoft Entra Connect cloud sync\*\*[\s\S]*21Vianet/);
      const rights = step.stuck.map(({ fix }) => fix).join(' ');
      assert.match(rights, /Reset password, Write lockoutTime, Write pwdLastSet, Unexpire Password/);
      assert.doesNotMatch(rights, /Change password/);
    });

    it(`switch writeback, not password sync, off and on for a forest that came later (${locale})`, () => {
      const fixes = words.steps['connect-directories'].stuck.map(({ fix }) => fix).join(' ');
      assert.match(fixes, /\*\*Password writeback\*\*/);
      assert.doesNotMatch(fixes, /password sync|sinhronizacijo gesel/);
    });
  }
});
