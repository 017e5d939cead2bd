import assert from 'node:assert/strict';
import type { Answer, Incoming } from '../../bot/request.ts';
import { createDedupe, createRepeats } from '../../bot/turn/dedupe.ts';
import { meaningOf } from '../../bot/turn/press-identity.ts';

const where = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:megan',
  kind: 'personal',
  tenantId: 't1',
  botId: '28:bot',
  botName: 'Writeback Pilot',
} as const;

function press(changes: Partial<Extract<Incoming, { kind: 'click' }>> = {}): Incoming {
  return {
    kind: 'click',
    verb: 'approve',
    data: { change: 'c1', version: 2, comment: 'fine' },
    cardId: '1',
    isInline: true,
    person: { tenantId: 't1', objectId: 'megan', name: 'Megan' },
    userId: '29:megan',
    where,
    locale: 'en-US',
    activityId: 'f:1',
    token: undefined,
    ...changes,
  };
}

/** Cards that can be told apart. */
const answer = (summary: string, hasCommitted: boolean): Answer => ({
  kind: 'card',
  drawn: { card: {}, summary },
  hasCommitted,
});

describe('a press that is delivered again under a new id', () => {
  const clock = { time: 0, now: () => clock.time };
  let runs: number;
  let repeats: ReturnType<typeof createRepeats>;
  const take = (incoming: Incoming, hasCommitted: boolean) =>
    repeats(incoming, async () => {
      runs += 1;
      return answer(`answer ${runs}`, hasCommitted);
    });
  beforeEach(() => {
    clock.time = 0;
    runs = 0;
    repeats = createRepeats(clock);
  });

  it('gets the first one’s answer when that committed an event', async () => {
    const first = await take(press(), true);
    assert.deepEqual(await take(press({ activityId: 'f:2' }), true), first);
    assert.equal(runs, 1);
  });

  it('waits for the first one while that is under way', async () => {
    const both = await Promise.all([take(press(), true), take(press({ activityId: 'f:2' }), true)]);
    assert.equal(runs, 1);
    assert.deepEqual(both[0], both[1]);
  });

  it('is answered anew after two minutes', async () => {
    await take(press(), true);
    clock.time += 120_000;
    await take(press(), true);
    assert.equal(runs, 2);
  });

  it('is answered anew when the first one was refused, or broke', async () => {
    await Promise.all([take(press(), false), take(press(), false)]);
    assert.equal(runs, 2);
    await assert.rejects(repeats(press(), () => Promise.reject(new Error('store'))));
    await take(press(), true);
    assert.equal(runs, 3);
  });

  const others: Readonly<Record<string, Partial<Extract<Incoming, { kind: 'click' }>>>> = {
    'another person': { person: { tenantId: 't1', objectId: 'grady', name: 'Megan' } },
    'a person of another tenant': { person: { tenantId: 't2', objectId: 'megan', name: 'Megan' } },
    'another verb': { verb: 'reject' },
    'another version': { data: { change: 'c1', version: 3, comment: 'fine' } },
    'another change': { data: { change: 'c2', version: 2, comment: 'fine' } },
    'another comment': { data: { change: 'c1', version: 2, comment: 'fine.' } },
    'another chat': { where: { ...where, conversationId: '19:team', kind: 'channel' } },
  };
  for (const [name, change] of Object.entries(others)) {
    it(`is another press with ${name}`, async () => {
      await take(press(), true);
      await take(press(change), true);
      assert.equal(runs, 2);
    });
  }

  it('is the same press whatever the order of its inputs', () => {
    const reordered = press({ data: { comment: 'fine', version: 2, change: 'c1' } });
    assert.equal(meaningOf(press()), meaningOf(reordered));
    const list = (items: readonly number[]) => meaningOf(press({ data: { change: 'c1', items } }));
    assert.notEqual(list([1, 2]), list([2, 1]));
  });

  it('has no meaning where it is no press on a change, or is nested beyond reason', () => {
    let deep: unknown = [];
    for (let level = 0; level < 30_000; level += 1) deep = [deep];
    const presses = [press({ data: { change: 'c1', deep } }), press({ data: {} }), press({ data: { change: 7 } })];
    assert.deepEqual(presses.map(meaningOf), [undefined, undefined, undefined]);
  });
});

describe('a delivery that comes again', () => {
  it('gets the first one’s result, and is another one where another person sent it under the same id', async () => {
    const inbox = createDedupe<string>({ now: () => 0 });
    let runs = 0;
    const take = (objectId: string) =>
      inbox(press({ person: { tenantId: 't1', objectId, name: objectId } }), async () => {
        runs += 1;
        return `${objectId} ${runs}`;
      });
    assert.deepEqual(await Promise.all([take('megan'), take('megan'), take('alex')]), ['megan 1', 'megan 1', 'alex 2']);
  });
});
