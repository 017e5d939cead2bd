import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { GRAPH_CALLS } from '../../bot/directory/calls.ts';
import { readiness } from '../../bot/workflow/readiness.ts';
import { PERMISSION_OF, reasonOf, SERVICE_OF, type Tried } from '../../bot/workflow/reasons.ts';
import { BECAUSE_OF_KIND, SIGN_IN_CODES, signInKind } from '../../bot/workflow/sign-in-codes.ts';
import { type ProbeId, REASONS_UNKNOWN, type RoleName } from '../../bot/workflow/vocabulary.ts';
import { readinessCard, wordsFor } from '../../cards/index.ts';
import { noticeText } from '../../cards/notice.ts';
import { becauseOf, mendOf } from '../../cards/refused.ts';
import { textOf } from '../support/card.ts';
import { type DirectoryServer, type Reply, startDirectoryServer, TOKEN_ROUTE } from '../support/directory-server.ts';
import { ALEX, openSession } from '../support/directory-session.ts';

const LOCALES = ['en', 'sl'] as const;
const SETTINGS = 'GET /api/PasswordReset/OnPremisesPasswordResetPolicies';
const WRITE = 'PUT /api/PasswordReset/OnPremisesPasswordResetPolicies';
const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const LICENCES = 'GET /v1.0/subscribedSkus';

const HYBRID = ['Hybrid Identity Administrator'] as const;
const GLOBAL = ['Global Administrator'] as const;
const AUTHENTICATION = ['Authentication Policy Administrator'] as const;

const refusedToken = (number: number): readonly [string, Reply] => [
  TOKEN_ROUTE,
  { status: 400, json: { error: 'invalid_grant', error_description: `AADSTS${number}: no.` } },
];
const graph = (route: string, status: number, code: string): readonly [string, Reply] => [
  route,
  { status, json: { error: { code, message: 'no' } } },
];
const portal = (status: number, errorCode: string, Message = 'no'): readonly [string, Reply] => [
  SETTINGS,
  { status, json: { ClassName: 'x', Message, HttpStatusCode: status, ClientData: { errorCode } } },
];

type Row = {
  readonly name: string;
  readonly probe: Extract<ProbeId, 'settings' | 'audit' | 'licence'>;
  readonly answers: readonly [route: string, reply: Reply];
  readonly roles?: readonly RoleName[];
  readonly must: readonly [en: RegExp, sl: RegExp];
  readonly never: readonly [en: RegExp, sl: RegExp];
};

const CONSENT = [/administrator has to/i, /Skrbnik mora/] as const;
const COLLEAGUE = [/ask a colleague|activate that role/, /prosite kolega|aktivirajte jo/] as const;
const POLICY = [/Conditional Access/, /pogojnega dostopa/] as const;
const NO_TOKEN = [/no token/, /ne izda žetona|ni izdala žetona/] as const;

/** What stands beside a reading that failed, for who reads it. */
const ROWS: readonly Row[] = [
  ...[65001, 65002, 650057, 90094].map((number) => ({
    name: `the portal, no token for this app (AADSTS${number})`,
    probe: 'settings' as const,
    answers: refusedToken(number),
    roles: GLOBAL,
    must: [
      /the portal gives this app no token \(AADSTS\d+\).*\n?.*No consent can change that/,
      /portal tej aplikaciji ne izda žetona \(AADSTS\d+\).*\n?.*Nobeno soglasje tega ne spremeni/,
    ] as const,
    never: CONSENT,
  })),
  {
    name: 'Graph, no consent for the app at all (AADSTS65001), read by a Global Administrator',
    probe: 'licence',
    answers: refusedToken(65001),
    roles: GLOBAL,
    must: [/has to give this app consent.*you may do that yourself/, /dati soglasje.*lahko to storite sami/],
    never: [/portal/, /portal/],
  },
  {
    name: 'Graph, one permission missing',
    probe: 'licence',
    answers: graph(LICENCES, 403, 'Authorization_RequestDenied'),
    roles: HYBRID,
    must: [/allow this app \*\*LicenseAssignment\.Read\.All\*\*/, /dovoliti \*\*LicenseAssignment\.Read\.All\*\*/],
    never: [/yourself|Directory\.Read\.All/, /storite sami|Directory\.Read\.All/],
  },
  {
    name: 'the log, its permission missing: the second one is named too',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_MSGraphPermissionMissing'),
    roles: HYBRID,
    must: [
      /\*\*AuditLog\.Read\.All\*\*.*\*\*Directory\.Read\.All\*\*/,
      /\*\*AuditLog\.Read\.All\*\*.*\*\*Directory\.Read\.All\*\*/,
    ],
    never: [/portal/, /portal/],
  },
  {
    name: 'the log, read by an Authentication Policy Administrator',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_RequestFromUnsupportedUserRole'),
    roles: AUTHENTICATION,
    must: [/opens to Reports Reader, Security Reader/, /odprejo vloge Reports Reader, Security Reader/],
    never: [/administrator has to/i, /Skrbnik mora/],
  },
  {
    name: 'the log, refused to a Hybrid Identity Administrator all the same',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_RequestFromUnsupportedUserRole'),
    roles: HYBRID,
    must: [
      /You hold \*\*Hybrid Identity Administrator\*\*, which should be enough/,
      /Imate vlogo \*\*skrbnik hibridne identitete\*\*, ki bi morala zadoščati/,
    ],
    never: COLLEAGUE,
  },
  {
    name: 'the portal, 403 to a Hybrid Identity Administrator',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    roles: HYBRID,
    must: [
      /the portal refused it \(Forbidden\).*\n?.*You hold/,
      /je portal to zavrnil \(Forbidden\).*\n?.*Imate vlogo/,
    ],
    never: COLLEAGUE,
  },
  {
    name: 'the portal, 403 to an Authentication Policy Administrator',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    roles: AUTHENTICATION,
    must: [/which the portal was seen to refuse/, /ki jo je portal že zavrnil/],
    never: CONSENT,
  },
  {
    name: 'the portal, 403 to someone whose roles are not known',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    must: [/It takes Hybrid Identity Administrator/, /Potrebna je vloga Hybrid Identity Administrator/],
    never: CONSENT,
  },
  {
    name: 'the portal, 401 to the token it was sent',
    probe: 'settings',
    answers: portal(401, 'Unauthorized'),
    roles: HYBRID,
    must: [/didn't accept the token \(Unauthorized\)/, /portal žetona ni sprejel \(Unauthorized\)/],
    never: NO_TOKEN,
  },
  {
    name: 'Graph, a 403 whose code nobody knows',
    probe: 'licence',
    answers: graph(LICENCES, 403, 'SomethingNew'),
    roles: HYBRID,
    must: [/the service refused it \(SomethingNew\)/, /je storitev to zavrnila \(SomethingNew\)/],
    never: POLICY,
  },
  {
    name: 'a disabled account (AADSTS50057)',
    probe: 'licence',
    answers: refusedToken(50057),
    must: [/the account is disabled \(AADSTS50057\)/, /je račun onemogočen \(AADSTS50057\)/],
    never: POLICY,
  },
  {
    name: 'an account that is not assigned to the app (AADSTS50105)',
    probe: 'settings',
    answers: refusedToken(50105),
    must: [/isn't assigned to this app.*\n?.*Users and groups/, /ni dodeljen.*\n?.*Users and groups/],
    never: POLICY,
  },
  ...[500212, 500213].map((number) => ({
    name: `a cross-tenant policy (AADSTS${number})`,
    probe: 'licence' as const,
    answers: refusedToken(number),
    must: [/a cross-tenant access policy refused it/, /pravilnik za dostop med najemniki/] as const,
    never: POLICY,
  })),
  ...[53000, 53003, 530032].map((number) => ({
    name: `Conditional Access (AADSTS${number})`,
    probe: 'licence' as const,
    answers: refusedToken(number),
    must: POLICY,
    never: [/assigned|disabled|cross-tenant/, /dodeljen|onemogočen|med najemniki/] as const,
  })),
  {
    name: "the app's own secret (AADSTS7000215)",
    probe: 'licence',
    answers: refusedToken(7000215),
    must: [/Whoever runs this bot has to mend/, /mora popraviti upravljavec bota/],
    never: [/portal|administrator has to/i, /portal|Skrbnik mora/],
  },
  {
    name: 'a number that no list holds (AADSTS99999)',
    probe: 'licence',
    answers: refusedToken(99999),
    must: [/Entra gave this app no token \(AADSTS99999\)/, /Entra tej aplikaciji ni izdala žetona \(AADSTS99999\)/],
    never: [/portal|Conditional/, /portal|pogojnega/],
  },
];

describe('the advice beside a reading that failed', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  for (const row of ROWS)
    it(`fits: ${row.name}`, async () => {
      server.reply(...row.answers);
      const observation = await openSession(server).probe(row.probe);
      assert.ok('because' in observation, JSON.stringify(observation));
      const rows = readiness([observation], observation.at);
      const viewer = {
        person: ALEX,
        isOperator: true,
        isApprover: false,
        verbs: [],
        ...(row.roles ? { roles: row.roles } : {}),
      };
      for (const [at, locale] of LOCALES.entries()) {
        const words = wordsFor(locale);
        const drawn = readinessCard({ words, now: observation.at, rows, viewer, where: 'personal' });
        const text = textOf(drawn.card).split(words.readiness.server)[0] ?? '';
        assert.match(text, at === 0 ? row.must[0] : row.must[1]);
        assert.doesNotMatch(text, at === 0 ? row.never[0] : row.never[1]);
      }
    });

  it('says of a write that was refused with 401 that the token was not accepted, never that there was none', async () => {
    const settings = {
      objectId: null,
      passwordWritebackSupported: true,
      accountUnlockSupported: true,
      accountUnlockEnabled: false,
      enablementForTenant: false,
      cloudProvisioningEnablementForTenant: false,
    };
    server.reply(WRITE, portal(401, 'Unauthorized')[1]);
    const outcome = await openSession(server).turnOn('enablementForTenant', settings);
    assert.ok(outcome.kind === 'refused');
    const values = { because: outcome.because, code: outcome.code ?? '' };
    const said = LOCALES.map((locale) => noticeText(wordsFor(locale), { refusal: 'token-refused', values }));
    assert.match(said[0] ?? '', /didn't accept the token of your sign-in \(Unauthorized\)\. Nothing was written/);
    assert.match(said[1] ?? '', /ni sprejel žetona iz vašega vpisa \(Unauthorized\)\. Nič ni bilo zapisano/);
    for (const text of said) assert.doesNotMatch(text, /no token|ni izdal/);
  });

  it('says of a write that was refused with 403 what the role that is held can do about it', () => {
    const said = (roles: readonly RoleName[], locale: 'en' | 'sl') =>
      noticeText(wordsFor(locale), {
        refusal: 'role-missing',
        values: { because: 'role-missing', code: 'Forbidden', roles: roles.join(',') },
      });
    assert.match(said(HYBRID, 'en'), /refused the change \(Forbidden\)\. Nothing was written\. You hold/);
    assert.match(said(AUTHENTICATION, 'en'), /Hybrid Identity Administrator is surer/);
    assert.match(said(HYBRID, 'sl'), /spremembo zavrnil \(Forbidden\)\. Nič ni bilo zapisano\. Imate vlogo/);
    assert.doesNotMatch(said(HYBRID, 'en'), /no longer hold|ask a colleague/);
  });
});

/** Every try, every stored reason and every kind of code, as an old or a new trail may hold them together. */
const TRIED = Object.keys(SERVICE_OF) as readonly Tried[];
const CODES = [
  undefined,
  ...Object.values(SIGN_IN_CODES).map(([number]) => `AADSTS${number}`),
  'AADSTS99999',
  'Unauthorized',
  'Forbidden',
  'no-credential',
  'Authorization_RequestDenied',
  'SomethingNew',
];
const HELD: readonly (readonly RoleName[] | undefined)[] = [
  undefined,
  [],
  HYBRID,
  GLOBAL,
  AUTHENTICATION,
  ['Reports Reader'],
  ['Security Administrator', 'Authentication Policy Administrator'],
];

describe('advice, whatever failed and whoever reads it', () => {
  const each = (
    check: (given: {
      tried: Tried;
      code: string;
      text: string;
      mend: string;
      roles: readonly RoleName[];
      isOwn: boolean;
      isEn: boolean;
    }) => void,
  ) => {
    for (const locale of LOCALES)
      for (const tried of TRIED)
        for (const because of REASONS_UNKNOWN)
          for (const code of CODES)
            for (const roles of HELD)
              for (const isOwn of [true, false]) {
                const failed = { tried, because, code };
                const words = wordsFor(locale);
                const mend = mendOf(words, failed, { roles, isOperator: roles !== undefined, isOwn });
                const text = `${becauseOf(words, failed)} (${code ?? ''}). ${mend}`;
                check({ tried, code: code ?? '', text, mend, roles: roles ?? [], isOwn, isEn: locale === 'en' });
              }
  };

  it('sends nobody after a consent at the portal', () => {
    each(({ tried, text }) => {
      if (SERVICE_OF[tried] === 'portal') assert.doesNotMatch(text, /has to (allow|give)|mora tej aplikaciji/, text);
    });
  });

  it('sends nobody after a role that they hold', () => {
    each(({ text, roles }) => {
      if (roles.some((role) => role === 'Hybrid Identity Administrator' || role === 'Global Administrator'))
        assert.doesNotMatch(text, /It takes Hybrid|ask a colleague|Potrebna je vloga|prosite kolega/, text);
    });
  });

  it('blames Conditional Access for its own codes alone', () => {
    each(({ code, text }) => {
      const isOurs = /Conditional Access|pogojnega dostopa/.test(text);
      assert.equal(isOurs, signInKind(code) === 'conditional-access', text);
    });
  });

  it('speaks of consent to the whole app only where the app got no token, else of one permission by its name', () => {
    each(({ tried, code, text, isOwn }) => {
      if (!/has to allow|dovoliti \*\*/.test(text)) return;
      assert.ok(isOwn || SERVICE_OF[tried] !== 'portal');
      assert.match(text, /\*\*[A-Z]\w+\.[\w.]+\*\*/);
      assert.doesNotMatch(code, /^AADSTS/);
    });
  });

  it('always says something, as whole sentences', () => {
    each(({ mend }) => assert.match(mend, /^\S.*\.$/s));
  });

  it('names for each reading of Graph the permission that its call is made with', () => {
    const calls = {
      licence: 'licences',
      sync: 'organization',
      'admin-sspr': 'authorizationPolicy',
      audit: 'writebackAudits',
      resets: 'resetAudits',
      'test-user': 'testUser',
      group: 'checkMyGroups',
    } as const;
    for (const [tried, call] of Object.entries(calls)) {
      const named = Object.entries(PERMISSION_OF).find(([key]) => key === tried)?.[1];
      assert.ok((GRAPH_CALLS[call].needs as readonly string[]).includes(named ?? ''), `${tried}: ${named}`);
    }
  });

  it('keeps a reason finer than the stored one only where the code or the service tells it', () => {
    for (const [kind, numbers] of Object.entries(SIGN_IN_CODES))
      for (const number of numbers) {
        const because = BECAUSE_OF_KIND[kind as keyof typeof SIGN_IN_CODES];
        assert.equal(signInKind(`AADSTS${number}`), kind);
        assert.ok(reasonOf({ tried: 'licence', because, code: `AADSTS${number}` }));
      }
    assert.equal(reasonOf({ tried: 'licence', because: 'refused-by-policy' }), 'refused-by-policy');
    assert.equal(reasonOf({ tried: 'settings', because: 'unreachable', code: '503' }), 'unreachable');
  });
});
