import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { actionOf, buttons, textOf } from '../support/card.ts';
import { bodyOf, pressSignedIn, saySignedIn } from '../teams-client/single-sign-on.ts';
import type { Wire } from '../teams-client/wire.ts';
import { toApply, toRequest, writes } from './acts.ts';
import { type Real, startReal } from './kit.ts';

/** One story, told in order: each test goes on where the one before ended. */
describe('an approval and an apply with real sign-ins', () => {
  let real: Real;
  let alex: Wire;
  let megan: Wire;
  before(async () => {
    real = await startReal();
    ({ alex, megan } = await toRequest(real));
  });
  after(() => real.stop());

  const press = async (title: string) => bodyOf(await pressSignedIn(alex, await real.token('alex'), title));
  const hasStarted = () => alex.cards().some(({ card }) => /Step 1 of 8/.test(textOf(card)));

  it('takes an approval from the person in the chat alone, whoever signed in beside them', async () => {
    const seen = megan.lastCard();
    assert.ok(seen);
    const { verb, data } = actionOf(seen.card, 'Approve');
    const authentication = { id: '1', connectionName: '', token: await real.token('grady') };
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual', authentication };
    assert.equal(bodyOf(await megan.click(seen, 'Approve', {}, { value })).statusCode, 412);
    await megan.send({ type: 'invoke', name: 'signin/verifyState', value: { state: 'signed-in' } });
    assert.ok(!hasStarted());
    await megan.click(seen, 'Approve');
    await alex.waitForCard(/Step 1 of 8/);
    await toApply(real, alex);
  });

  it('writes nothing with an assertion that has just expired', async () => {
    const now = Math.floor(Date.now() / 1000);
    const stale = await real.token('alex', { iat: now - 3700, nbf: now - 3700, exp: now - 60 });
    const seen = alex.lastCard();
    const answered = bodyOf(await pressSignedIn(alex, stale, 'Apply for me'));
    assert.match(textOf(Object(answered.value)), /one more proof/);
    assert.equal(await writes(real), 0);
    assert.ok(seen);
  });

  it('writes nothing when the role was revoked after the approval, and says which one it takes', async () => {
    await real.tell('roles', { objectId: alex.person.id, roles: [] });
    const goingOn = await press('Go on');
    assert.match(textOf(Object(goingOn.value)), /Your role isn't active/);
    assert.deepEqual(buttons(Object(goingOn.value)), ['Activate the role', 'Go on']);
    const seen = alex.lastCard();
    assert.ok(seen);
    const apply = { type: 'Action.Execute', verb: 'apply', data: actionOf(seen.card, 'Go on').data };
    const token = await real.token('alex');
    const value = { action: apply, trigger: 'manual', authentication: { id: '1', connectionName: '', token } };
    const answered = bodyOf(await alex.click(seen, 'Go on', {}, { value }));
    assert.match(textOf(Object(answered.value)), /This needs Global, Hybrid Identity or Authentication Policy/);
    assert.equal(await writes(real), 0);
    await real.tell('roles', { objectId: alex.person.id, roles: ['Hybrid Identity Administrator'] });
  });

  it('stops where the token expires in the middle, and says that nothing was written', async () => {
    await saySignedIn(real, alex, await real.token('alex'), 'continue');
    await real.tell('faults', {
      path: '/api/PasswordReset/OnPremisesPasswordResetPolicies',
      kind: '401',
      method: 'PUT',
      times: 1,
    });
    await alex.waitForCard((card) => buttons(card).includes('Apply for me'));
    await press('Apply for me');
    const refused = await alex.waitForCard(/token/i);
    assert.ok(buttons(refused.card).includes('Apply for me'));
    assert.equal((await real.state()).portal.enablementForTenant, false);
  });

  it('writes as the person who pressed, and proves it', async () => {
    await press('Apply for me');
    await alex.waitForCard(/Done/);
    const puts = (await real.requests()).filter(({ method, path }) => method === 'PUT' && path.startsWith('/api/'));
    assert.deepEqual([...new Set(puts.slice(1).map(({ callerId }) => callerId))], [alex.person.id]);
    const { portal } = await real.state();
    assert.deepEqual([portal.enablementForTenant, portal.accountUnlockEnabled], [true, true]);
  });

  it('leaves no token in the log', async () => {
    assert.doesNotMatch(await real.log(), /eyJ|a secret of this test/);
  });
});
