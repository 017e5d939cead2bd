import assert from 'node:assert/strict';
import type { ConversationRef } from '../../bot/ports/index.ts';
import { createMembership } from '../../bot/teams/membership.ts';
import type { Member, Sender } from '../../bot/teams/sender/index.ts';
import { megan, TENANT } from '../store/samples.ts';

const nobody = async () => assert.fail('not asked for');
const where = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  kind: 'personal',
  tenantId: TENANT,
  botId: '28:bot',
  botName: 'Writeback Pilot',
} as const;

const other = '9b1c7d20-4f35-4a86-8e1d-2c6b5f70a943';
const upn = 'megan@contoso.com';
const external = 'grady_fabrikam.com#EXT#@contoso.onmicrosoft.com';

/** What the platform says of a person, and what that makes of them in each kind of chat. */
const VERDICTS: readonly (readonly [said: Member | undefined, personal: string, group: string])[] = [
  [{ userRole: 'user' }, 'member', 'member'],
  [{ userRole: 'User', tenantId: TENANT, userPrincipalName: upn }, 'member', 'member'],
  [{ userRole: 'guest', tenantId: TENANT, userPrincipalName: upn }, 'guest', 'guest'],
  [{ userRole: 'anonymous', tenantId: TENANT }, 'guest', 'guest'],
  // Guests came back as users: the name tells.
  [{ userRole: 'user', tenantId: TENANT, userPrincipalName: external }, 'guest', 'guest'],
  [{ userRole: 'user', tenantId: TENANT, userPrincipalName: external.toLowerCase() }, 'guest', 'guest'],
  [{ userRole: 'user', tenantId: other, userPrincipalName: upn }, 'guest', 'guest'],
  // The documentation's own sample carries a tenant id that is none.
  [{ userRole: 'user', tenantId: '29:1ux7p8fkx7p93mzlbfs', userPrincipalName: upn }, 'member', 'member'],
  // No role: a personal chat counts with the tenant's own id and a name of its own.
  [{ tenantId: TENANT, userPrincipalName: upn }, 'member', 'unknown'],
  [{ tenantId: TENANT.toUpperCase(), userPrincipalName: external }, 'guest', 'guest'],
  [{ tenantId: TENANT }, 'unknown', 'unknown'],
  [{ userPrincipalName: upn }, 'unknown', 'unknown'],
  [{ tenantId: other, userPrincipalName: upn }, 'guest', 'guest'],
  // A role nobody has heard of is no role.
  [{ userRole: 'visitor', tenantId: TENANT, userPrincipalName: upn }, 'member', 'unknown'],
  [{}, 'unknown', 'unknown'],
  [undefined, 'unknown', 'unknown'],
];

describe('who is a member', () => {
  let asked: number;
  let now: number;
  let under: string[];
  let said: Member | undefined;
  const sender: Sender = {
    post: nobody,
    update: nobody,
    member: async ({ conversationId }) => {
      asked += 1;
      under.push(conversationId);
      return said;
    },
  };
  beforeEach(() => {
    asked = 0;
    under = [];
    said = { userRole: 'user' };
    now = Date.now();
  });

  for (const [answer, personal, group] of VERDICTS) {
    it(`is told by ${JSON.stringify(answer)}: ${personal} in a personal chat, ${group} elsewhere`, async () => {
      said = answer;
      const ask = (kind: ConversationRef['kind']) =>
        createMembership(sender, () => now)(megan, { ...where, kind, conversationId: 'x' }, '29:megan');
      assert.deepEqual(await Promise.all([ask('personal'), ask('group'), ask('channel')]), [personal, group, group]);
    });
  }

  it('is asked for under the team’s id in a channel, and under the chat’s elsewhere', async () => {
    const membership = createMembership(sender, () => now);
    const conversationId = '19:general@thread.tacv2;messageid=1795000000000';
    await membership(megan, { ...where, kind: 'channel', conversationId, teamId: '19:team@thread.tacv2' }, '29:megan');
    await membership(megan, { ...where, kind: 'channel', conversationId: `${conversationId}1` }, '29:megan');
    await membership(megan, { ...where, kind: 'group', conversationId: '19:group@thread.v2' }, '29:megan');
    assert.deepEqual(under, ['19:team@thread.tacv2', '19:general@thread.tacv2', '19:group@thread.v2']);
  });

  it('is asked anew where nothing was told', async () => {
    const membership = createMembership(sender, () => now);
    said = undefined;
    for (const _ of [1, 2]) await membership(megan, { ...where, conversationId: 'a:1' }, '29:megan');
    assert.equal(asked, 2);
  });

  it('is asked once an hour for each of ten thousand people', async () => {
    const membership = createMembership(sender, () => now);
    const askAll = async () => {
      for (let n = 0; n < 10_000; n += 1)
        assert.equal(await membership(megan, { ...where, conversationId: `a:${n}` }, '29:megan'), 'member');
    };
    await askAll();
    await askAll();
    assert.equal(asked, 10_000);
    now += 3_600_000;
    await membership(megan, { ...where, conversationId: 'a:0' }, '29:megan');
    assert.equal(asked, 10_001);
  });

  it('keeps the newest where there are too many to keep', async () => {
    const membership = createMembership(sender, () => now);
    for (let n = 0; n <= 20_000; n += 1) await membership(megan, { ...where, conversationId: `a:${n}` }, '29:megan');
    await membership(megan, { ...where, conversationId: 'a:20000' }, '29:megan');
    assert.equal(asked, 20_001);
    await membership(megan, { ...where, conversationId: 'a:0' }, '29:megan');
    assert.equal(asked, 20_002);
  });
});
