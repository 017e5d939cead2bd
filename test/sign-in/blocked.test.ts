import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { actionsOf, buttons, textOf } from '../support/card.ts';
import { pressSignedIn, saySignedIn } from '../teams-client/single-sign-on.ts';
import type { Wire } from '../teams-client/wire.ts';
import { type Real, startReal } from './kit.ts';

describe('a sign-in that opens nothing yet', () => {
  let real: Real;
  let alex: Wire;
  before(async () => {
    real = await startReal();
    alex = real.person('alex');
    await alex.install();
    await alex.waitForCard(/Writeback Pilot/);
  });
  after(() => real.stop());

  const allow = async () => real.tell('consent', { scopes: (await scopes()).filter((s) => !s.includes('ReadWrite')) });
  const scopes = async () => {
    await real.tell('scenario', { name: 'fresh' });
    return Object((await real.state()) as unknown).consented as readonly string[];
  };

  it('says who must consent, opens the sign-in page, and goes on once consent is there', async () => {
    await real.tell('consent', { scopes: [] });
    await saySignedIn(real, alex, await real.token('alex'), 'are we ready?');
    const seen = await alex.waitForCard(/an administrator has to allow this app/);
    const page = actionsOf(seen.card).find(({ title }) => title === 'Sign in');
    const { type, value } = Object(Object(page?.data).msteams);
    assert.equal(type, 'signin');
    assert.match(value, new RegExp(`^https://${real.domain}/auth/start\\?tenant=`));
    await allow();
    await alex.send({ type: 'invoke', name: 'signin/verifyState', value: { state: 'signed-in' } });
    await alex.waitForCard(/Now press the button again/);
    await pressSignedIn(alex, await real.token('alex'), 'Try again', {}, seen);
    await real.chats.until(
      () => alex.cards().find(({ card }) => /Entra ID P/.test(textOf(card))),
      () => 'Nothing was read after the consent.',
    );
  });

  it('says so in Slovenian', async () => {
    await real.tell('consent', { scopes: [] });
    await saySignedIn(real, alex, await real.token('alex'), 'smo pripravljeni?');
    await alex.waitForCard(/skrbnik mora tej aplikaciji dovoliti/);
    await allow();
    await alex.say('English please');
  });

  it('asks for the second factor that conditional access wants', async () => {
    await real.tell('faults', {
      path: '/7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4/oauth2/v2.0/token',
      kind: 'step-up',
      method: 'POST',
    });
    await saySignedIn(real, alex, await real.token('alex'), 'is writeback on?');
    const seen = await alex.waitForCard(/one more proof/);
    assert.deepEqual(buttons(seen.card), ['Sign in', 'Try again', 'Help']);
    await real.tell('faults', {});
    await pressSignedIn(alex, await real.token('alex'), 'Try again');
    await alex.waitForCard(/^(No|Can't tell)/);
  });

  it('passes a claims challenge of Graph on once, and asks the person when that isn’t enough', async () => {
    await real.tell('faults', { path: '/v1.0/me/transitiveMemberOf', kind: '401', claims: true, times: 1 });
    await saySignedIn(real, alex, await real.token('alex'), 'are we ready?');
    await alex.waitForCard(/Entra ID P/);
    const claimed = (await real.requests()).filter(({ path, body }) => path.endsWith('/token') && Object(body).claims);
    assert.equal(claimed.length, 1);
    await real.tell('faults', { path: '/v1.0/me/transitiveMemberOf', kind: '401', claims: true });
    await saySignedIn(real, alex, await real.token('alex'), 'are we ready?');
    const seen = await alex.waitForCard(/one more proof/);
    const link = new URL(/https:[^"\\]+\/auth\/start\?[^"\\]+/.exec(JSON.stringify(seen.card))?.[0] ?? '');
    const claims = Buffer.from(link.searchParams.get('claims') ?? '', 'base64url').toString();
    assert.match(claims, /^\{"access_token"/);
    await real.tell('faults', {});
  });

  it('tells an authority that doesn’t answer from a refusal', async () => {
    await real.tell('faults', {
      path: '/7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4/oauth2/v2.0/token',
      kind: '503',
      method: 'POST',
    });
    await saySignedIn(real, alex, await real.token('alex'), 'are we ready?');
    await alex.waitForCard(/didn't answer/);
    await real.tell('faults', {});
  });

  it('goes on with what can be read where a single permission is missing', async () => {
    const given = (await scopes()).filter((scope) => scope !== 'AuditLog.Read.All');
    await real.tell('consent', { scopes: given });
    await saySignedIn(real, alex, await real.token('alex'), 'are we ready?');
    const seen = await alex.waitForCard(/Entra ID P/);
    assert.ok(!buttons(seen.card).includes('Sign in'));
    await allow();
  });
});
