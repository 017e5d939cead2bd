import assert from 'node:assert/strict';
import { createBotToken } from '../../bot/teams/sender/bot-token.ts';
import { NOON } from './door-kit.ts';

const HOUR = 3_600_000;

describe("the bot's own token", () => {
  let clock: number;
  let asked: string[];
  let fails: boolean;
  const token = () =>
    createBotToken({
      now: () => clock,
      getToken: async (scope) => {
        asked.push(scope);
        if (fails) throw new Error('the credential broke');
        return { token: `token-${asked.length}`, expiresOnTimestamp: clock + HOUR };
      },
    });
  beforeEach(() => {
    clock = NOON;
    asked = [];
    fails = false;
  });

  it('is fetched once for many callers, for the Bot Connector', async () => {
    const get = token();
    const tokens = await Promise.all(Array.from({ length: 20 }, get));
    assert.deepEqual(new Set(tokens), new Set(['token-1']));
    assert.deepEqual(asked, ['https://api.botframework.com/.default']);
  });

  it('is fetched anew when the clock was set back, since nobody knows how much of it is left', async () => {
    const get = token();
    await get();
    clock -= 1;
    assert.equal(await get(), 'token-2');
    clock += 1;
    assert.equal(await get(), 'token-2');
    fails = true;
    clock -= HOUR;
    assert.equal(await get(), 'token-2', 'while no other can be had');
  });

  it('is kept until five minutes before it expires', async () => {
    const get = token();
    await get();
    clock += HOUR - 300_001;
    assert.equal(await get(), 'token-1');
    clock += 1;
    assert.equal(await get(), 'token-2');
  });

  it('serves to its last moment while the credential fails, and then the failure is told', async () => {
    const get = token();
    await get();
    fails = true;
    clock += HOUR - 1;
    assert.equal(await get(), 'token-1');
    clock += 1;
    await assert.rejects(get(), /the credential broke/);
    fails = false;
    assert.equal(await get(), 'token-4');
  });
});
