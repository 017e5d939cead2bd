import assert from 'node:assert/strict';
import { createMembership } from '../../bot/teams/chat.ts';
import type { Sender } from '../../bot/teams/sender.ts';
import { megan, TENANT } from '../store/samples.ts';

const nobody = async () => assert.fail('not asked for');
const where = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  kind: 'personal',
  tenantId: TENANT,
  botId: '28:bot',
  botName: 'Writeback Pilot',
} as const;

describe('who is a member', () => {
  let asked: number;
  let now: number;
  const sender: Sender = {
    post: nobody,
    update: nobody,
    openPersonal: nobody,
    member: async () => {
      asked += 1;
      return { userRole: 'user' };
    },
  };
  beforeEach(() => {
    asked = 0;
    now = Date.now();
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
