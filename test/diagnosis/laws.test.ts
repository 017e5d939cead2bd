import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { CAUSES, type CauseId } from '../../bot/language/causes/list/index.ts';
import type { FindingId } from '../../bot/language/outputs/findings.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import { NOW } from '../cards/tenant.ts';

type Told = {
  readonly cause: CauseId;
  readonly locale: Locale;
  readonly text: string;
  readonly excluded?: string;
  readonly against?: FindingId;
};

/** What names a cause, what a person says who has checked it, and an output that speaks against it. */
const TOLD: readonly Told[] = [
  { cause: 'blocked-443', locale: 'en', text: 'the firewall blocks port 443', against: 'port-443-open' },
  { cause: 'blocked-443', locale: 'sl', text: 'požarni zid blokira izhodna vrata 443', against: 'port-443-open' },
  { cause: 'tls-version', locale: 'en', text: 'TLS 1.0 was disabled on the server', against: 'tls-values-set' },
  { cause: 'tls-version', locale: 'sl', text: 'na strežniku smo izklopili TLS 1.0', against: 'tls-values-set' },
  {
    cause: 'service-stopped',
    locale: 'en',
    text: 'the ADSync service is stopped',
    against: 'service-running',
  },
  { cause: 'service-stopped', locale: 'sl', text: 'storitev ADSync je ustavljena', against: 'service-running' },
  {
    cause: 'rights-missing',
    locale: 'en',
    text: 'the connector account lacks permissions',
    excluded: 'permissions verified',
    against: 'rights-complete',
  },
  {
    cause: 'rights-missing',
    locale: 'sl',
    text: 'računu povezovalnika manjkajo pravice',
    excluded: 'pravice so preverjene',
    against: 'rights-complete',
  },
  {
    cause: 'inheritance-off',
    locale: 'en',
    text: 'inheritance is disabled on that OU',
    excluded: 'inheritance checked',
    against: 'inheritance-on',
  },
  {
    cause: 'protected-now',
    locale: 'sl',
    text: 'uporabnik je član Domain Admins in ponastavitev je zavrnjena',
    excluded: 'ni v skupini domain admins',
    against: 'admin-count-clear',
  },
  { cause: 'sam-policy', locale: 'en', text: 'RestrictRemoteSam is set by GPO', against: 'remote-sam-not-set' },
  { cause: 'other-server', locale: 'en', text: 'the staging server became active', against: 'staging-off' },
];

const NOISE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Hello all.', 'Ticket 4711, priority high.', 'Thanks in advance!', 'Please advise.', 'Best regards, Tom.'],
  sl: ['Pozdravljeni.', 'Zahtevek 4711, nujno.', 'Hvala vnaprej!', 'Prosim za nasvet.', 'Lep pozdrav, Miha.'],
};

const rankOf = (text: string, locale: Locale, findings: readonly FindingId[] = []) =>
  diagnose({
    codes: [],
    text,
    locale,
    findings: findings.map((id) => ({ id })),
    observations: [],
    now: NOW,
  }).ranked.map(({ cause }) => cause.id);

describe('the laws of a diagnosis', () => {
  const told = fc.constantFrom(...TOLD);

  it('leads from each sign to its cause', () => {
    for (const { cause, text, locale } of TOLD) assert.equal(rankOf(text, locale)[0], cause, text);
  });

  it('keeps the first cause whatever noise stands around it', () => {
    const noise = fc.array(fc.nat(), { maxLength: 3 });
    fc.assert(
      fc.property(told, noise, noise, ({ cause, text, locale }, before, after) => {
        const said = (picks: readonly number[]) => picks.map((n) => NOISE[locale][n % NOISE[locale].length]).join(' ');
        assert.equal(rankOf(`${said(before)} ${text}. ${said(after)}`, locale)[0], cause);
      }),
      { numRuns: 200 },
    );
  });

  it('takes away what the person has excluded', () => {
    for (const { cause, text, locale, excluded } of TOLD)
      if (excluded) assert.ok(!rankOf(`${text}. ${excluded}.`, locale).includes(cause), `${text}. ${excluded}`);
  });

  it('takes away what an output speaks against', () => {
    for (const { cause, text, locale, against } of TOLD)
      if (against) assert.ok(!rankOf(text, locale, [against]).includes(cause), `${text}: ${against}`);
  });

  it('believes what an output shows before what the words around it sound like', () => {
    const text = 'remote port 443 ping succeeded and here is what it printed';
    assert.equal(rankOf(text, 'en', ['port-443-closed'])[0], 'blocked-443');
  });

  it('reads the same in capitals, without diacritics and with other line breaks', () => {
    fc.assert(
      fc.property(told, fc.nat(), ({ text, locale }, at) => {
        const places = [...text.matchAll(/ /g)].map(({ index }) => index);
        const place = places[at % places.length] ?? 0;
        const broken = `${text.slice(0, place)}\n${text.slice(place + 1)}`;
        for (const said of [text.toUpperCase(), text.normalize('NFD').replace(/\p{M}/gu, ''), broken])
          assert.equal(rankOf(said, locale)[0], rankOf(text, locale)[0], said);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the length, and never throws', () => {
    for (const piece of ['no firewall ', 'is not in the ', '"', 'hr=80230619 ', 'rights verified, ', 'a']) {
      const started = performance.now();
      rankOf(piece.repeat(Math.ceil(65_536 / piece.length)), 'en');
      assert.ok(performance.now() - started < 6_000, piece);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), fc.constantFrom('en', 'sl'), (text, locale) => {
        rankOf(text, locale);
      }),
      { numRuns: 50 },
    );
  });

  it('says of an unknown code that it is unknown, and guesses nothing from the calls around it', () => {
    const text =
      'hr=80239999\n   at AADPasswordReset.SynchronizationEngineManagedHandle.ThrowSyncEngineError(Int32 hr)\n   at AADPasswordReset.ResetPassword(String cloudAnchor, String password)';
    const found = diagnose({ codes: ['0x80239999'], text, observations: [], now: NOW });
    assert.deepEqual([found.unknown, found.ranked], [['0x80239999'], []]);
  });

  it('has each of its causes by a sign, a code or an output', () => {
    for (const { id, named, fits, texts, codes, outputs } of CAUSES)
      assert.ok(named ?? fits ?? texts ?? codes ?? outputs, id);
  });
});
