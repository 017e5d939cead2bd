import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { approversGroupId, people } from '../../sandbox/people.ts';
import { buttons, textOf } from '../support/card.ts';
import { bodyOf, pressSignedIn, questionIn, saySignedIn } from '../teams-client/single-sign-on.ts';
import { GROUP, type Wire } from '../teams-client/wire.ts';
import { toApply, toRequest, writes } from './acts.ts';
import { type Real, startReal } from './kit.ts';

const MEMBERSHIPS = '/v1.0/me/transitiveMemberOf';

/** One story, told in order, on the production server: what is taken away while a change is on its way. */
describe('what is revoked on the way to a write', () => {
  let real: Real;
  let alex: Wire;
  let megan: Wire;
  before(async () => {
    real = await startReal({ APPROVERS: `group:${approversGroupId}` });
    ({ alex, megan } = await toRequest(real));
  });
  after(() => real.stop());

  const approve = async () => bodyOf(await pressSignedIn(megan, await real.token('megan'), 'Approve'));
  const group = (...ids: readonly string[]) => real.tell('approvers', { objectIds: ids });
  /** The look-up at the click passes at once; the one before the write takes its time. */
  const slowSecondLook = (ms: number) =>
    real.tell('faults', { path: MEMBERSHIPS, kind: 'latency', after: 1, times: 1, ms });

  it('no member of the group of approvers any more: the press approves nothing', async () => {
    await group(people.grady.id);
    const refused = textOf(Object((await approve()).value));
    assert.match(refused, /Only an approver may do this/);
    assert.ok(!alex.cards().some(({ card }) => /Step 1 of 8/.test(textOf(card))));
  });

  it('a member, by their own token at the click, in a group chat too: the press approves', async () => {
    await group(people.megan.id);
    const inGroup = megan.in(GROUP);
    await inGroup.say('approvals');
    const asking = await inGroup.waitForCard((card) => buttons(card).includes('Show me'));
    assert.equal(questionIn(real.chats, GROUP.id), undefined, 'no card for a sign-in that everybody would see');
    await pressSignedIn(inGroup, await real.token('megan'), 'Show me', {}, asking);
    const seen = await inGroup.waitForCard((card) => buttons(card).includes('Approve'));
    assert.deepEqual(
      buttons(real.person('grady').in(GROUP).lastCard()?.card ?? {}),
      ['Show me'],
      'the others saw nothing',
    );
    const asked = bodyOf(await inGroup.click(seen, 'Approve'));
    assert.equal(asked.statusCode, 401);
    await pressSignedIn(inGroup, await real.token('megan'), 'Approve', {}, seen);
    await alex.waitForCard(/Step 1 of 8/);
    await toApply(real, alex);
  });

  it('a role that goes between the click and the write: nothing is written', async () => {
    await slowSecondLook(1_500);
    await pressSignedIn(alex, await real.token('alex'), 'Apply for me');
    await real.tell('roles', { objectId: alex.person.id, roles: [] });
    await alex.waitForCard(/You no longer hold a role that may change this[\s\S]*Nothing was written/);
    assert.equal(await writes(real), 0);
    await real.tell('roles', { objectId: alex.person.id, roles: ['Hybrid Identity Administrator'] });
  });

  it('a sign-in that runs out between the click and the write: nothing is written, and the code is named', async () => {
    await saySignedIn(real, alex, await real.token('alex'), 'continue');
    await alex.waitForCard((card) => buttons(card).includes('Apply for me'));
    await slowSecondLook(5_500);
    const soon = Math.floor(Date.now() / 1000) + 5;
    await pressSignedIn(alex, await real.token('alex', { exp: soon }), 'Apply for me');
    await alex.waitForCard(/AADSTS500133[\s\S]*your sign-in had expired on the way[\s\S]*Nothing was written/);
    assert.equal(await writes(real), 0);
  });

  it('an approver who leaves the group after approving: the approval that was given stands', async () => {
    await group();
    await pressSignedIn(alex, await real.token('alex'), 'Apply for me');
    await alex.waitForCard(/^Done/);
    assert.equal(await writes(real), 2);
  });

  it('leaves no token in the log', async () => {
    assert.doesNotMatch(await real.log(), /eyJ|a secret of this test/);
  });
});
