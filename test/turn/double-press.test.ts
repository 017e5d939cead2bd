import assert from 'node:assert/strict';
import type { Incoming } from '../../bot/request.ts';
import { createDoublePressGuard } from '../../bot/turn/double-press.ts';

const where = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:alex',
  kind: 'personal',
  tenantId: 't1',
  botId: '28:bot',
  botName: 'Writeback Pilot',
} as const;

function press(changes: Partial<Extract<Incoming, { kind: 'click' }>> = {}): Incoming {
  return {
    kind: 'click',
    verb: 'check',
    data: { verb: 'check' },
    cardId: '1',
    isInline: true,
    person: { tenantId: 't1', objectId: 'alex', name: 'Alex' },
    userId: '29:alex',
    where,
    locale: 'en-US',
    activityId: 'f:1',
    token: undefined,
    ...changes,
  };
}

describe('a button that is pressed twice', () => {
  const clock = { time: 0, now: () => clock.time };
  let runs: number;
  let doubles: ReturnType<typeof createDoublePressGuard<string>>;
  const take = (incoming: Incoming, rest: Promise<unknown> = Promise.resolve()) =>
    doubles(incoming, async (goesOn) => {
      goesOn(rest);
      runs += 1;
      return `answer ${runs}`;
    });
  /** Everything that waits for a promise which is settled already has its turn. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  beforeEach(() => {
    clock.time = 0;
    runs = 0;
    doubles = createDoublePressGuard<string>(clock, (result) => result !== 'sign in');
  });

  it('gets the first answer while that is under way, and right after it', async () => {
    assert.deepEqual(await Promise.all([take(press()), take(press({ activityId: 'f:2' }))]), ['answer 1', 'answer 1']);
    await settle();
    clock.time += 1_999;
    assert.equal(await take(press({ activityId: 'f:3' })), 'answer 1');
  });

  it('is answered anew two seconds after the answer', async () => {
    await take(press());
    await settle();
    clock.time += 2_000;
    assert.equal(await take(press({ activityId: 'f:2' })), 'answer 2');
  });

  it('waits for what goes on after the answer, however long that takes', async () => {
    let end: (value: unknown) => void = () => {};
    await take(
      press(),
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    clock.time += 60_000;
    assert.equal(await take(press({ activityId: 'f:2' })), 'answer 1');
    end('read');
    await settle();
    clock.time += 2_000;
    assert.equal(await take(press({ activityId: 'f:3' })), 'answer 2');
  });

  it('is answered anew at once when the first one broke, or only asked for a sign-in', async () => {
    await assert.rejects(doubles(press(), () => Promise.reject(new Error('store'))));
    assert.equal(await doubles(press(), async () => 'sign in'), 'sign in');
    await settle();
    assert.equal(await take(press()), 'answer 1');
  });

  const others: Readonly<Record<string, Incoming>> = {
    'of another person': press({ person: { tenantId: 't1', objectId: 'megan', name: 'Megan' } }),
    'in another chat': press({ where: { ...where, conversationId: '19:team', kind: 'channel' } }),
    'on another card': press({ cardId: '2' }),
    'with another verb': press({ verb: 'status' }),
    'with another input': press({ data: { verb: 'check', page: '2' } }),
    'with the token it was asked for': press({ token: 'a token' }),
    'on a change': press({ data: { verb: 'check', change: 'c1', version: 3 } }),
    'on nobody knows which card': press({ cardId: undefined }),
  };
  for (const [name, other] of Object.entries(others))
    it(`is another press ${name}`, async () => {
      await take(press());
      assert.equal(await take(other), 'answer 2');
    });

  it('is forgotten, so that a busy hour keeps no more than it must', async () => {
    for (let n = 0; n < 6_000; n += 1) await take(press({ cardId: String(n) }));
    await settle();
    assert.equal(await take(press({ cardId: '0' })), 'answer 6001', 'the oldest had to go');
    assert.equal(await take(press({ cardId: '5999' })), 'answer 6000', 'the newest is still there');
  });

  it('answers a press that comes after all is over by what stands there then', async () => {
    const late = createDoublePressGuard<string>(
      clock,
      () => true,
      async (_, first) => `${first}, now done`,
    );
    let end = () => {};
    const rest = new Promise<void>((resolve) => (end = resolve));
    const work = async (goesOn: (rest: Promise<unknown>) => void) => {
      goesOn(rest);
      return 'reading';
    };
    assert.equal(await late(press(), work), 'reading');
    assert.equal(await late(press(), work), 'reading');
    end();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await late(press(), work), 'reading, now done');
  });
});
