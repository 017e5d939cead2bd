import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import type { RoleName } from '../../bot/workflow/vocabulary.ts';
import { readinessCard, wordsFor } from '../../cards/index.ts';
import { noticeText } from '../../cards/parts/notice.ts';
import { textOf } from '../support/card.ts';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { ALEX, openSession } from '../support/directory-session.ts';
import { AUTHENTICATION, HYBRID, portal, ROWS } from './advice-rows.ts';

const LOCALES = ['en', 'sl'] as const;
const WRITE = 'PUT /api/PasswordReset/OnPremisesPasswordResetPolicies';

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
    const outcome = await openSession(server).write(
      { name: 'enablementForTenant', after: true },
      { resource: 'settings', facts: settings },
    );
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
