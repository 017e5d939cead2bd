import assert from 'node:assert/strict';
import { GRAPH_CALLS } from '../../bot/directory/api/calls.ts';
import { permissionOf, reasonOf, serviceOf, TRIED, type Tried } from '../../bot/workflow/reasons/reasons.ts';
import { BECAUSE_OF_KIND, SIGN_IN_CODES, signInKind } from '../../bot/workflow/reasons/sign-in-codes.ts';
import { REASONS_UNKNOWN, type RoleName } from '../../bot/workflow/vocabulary.ts';
import { wordsFor } from '../../cards/index.ts';
import { becauseOf, mendOf } from '../../cards/parts/refused.ts';

const LOCALES = ['en', 'sl'] as const;
const HYBRID = ['Hybrid Identity Administrator'] as const;
const GLOBAL = ['Global Administrator'] as const;
const AUTHENTICATION = ['Authentication Policy Administrator'] as const;

/** Every try, every stored reason and every kind of code, as an old or a new trail may hold them together. */
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
      if (serviceOf(tried) === 'portal') assert.doesNotMatch(text, /has to (allow|give)|mora tej aplikaciji/, text);
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
      assert.ok(isOwn || serviceOf(tried) !== 'portal');
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
      const named = permissionOf(tried as Tried);
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
