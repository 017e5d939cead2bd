import assert from 'node:assert/strict';
import { storeError } from '../../bot/ports/store-errors.ts';
import { createWaiting, OPENING } from '../../bot/store/sqlite/thread-waiting.ts';

describe('those who wait for the store’s thread', () => {
  let now: number;
  let waiting: ReturnType<typeof createWaiting>;
  beforeEach(() => {
    now = 1_000;
    waiting = createWaiting('pilot.db', () => now);
  });
  afterEach(() => waiting.end(storeError('broken', 'over')));

  const ask = (id: number) => new Promise((resolve, reject) => waiting.add(id, { resolve, reject }));
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: Error) => error.message,
    );

  it('are all told at once when the first of them has waited for ten seconds, and so is who asks then', async () => {
    const first = failure(ask(1));
    now += 7_000;
    const second = failure(ask(2));
    assert.deepEqual([waiting.pulse(), waiting.refusal()], ['beats', undefined]);
    now += 3_000;
    assert.match(await first, /has not answered for 10 seconds\. Start the server again/);
    assert.match(await second, /has not answered for 10 seconds/);
    assert.equal(waiting.pulse(), 'silent');
    assert.match(waiting.refusal()?.message ?? '', /has not answered for 10 seconds/);
    assert.equal(waiting.size(), 0);
  });

  it('are heard again once the thread answers, be it somebody who has gone', async () => {
    const first = failure(ask(1));
    now += 10_000;
    await first;
    assert.equal(waiting.take(1), undefined);
    assert.deepEqual([waiting.pulse(), waiting.refusal()], ['beats', undefined]);
    const next = ask(2);
    waiting.take(2)?.resolve('done' as never);
    assert.equal(await next, 'done');
  });

  it('wait for its opening as long as that takes', async () => {
    const opening = ask(OPENING);
    now += 60_000;
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(waiting.pulse(), 'beats');
    waiting.take(OPENING)?.resolve('open' as never);
    assert.equal(await opening, 'open');
  });

  it('hear the reason of its end, and so does everybody after them', async () => {
    const first = failure(ask(1));
    waiting.end(storeError('broken', 'its thread has ended'));
    assert.equal(await first, 'its thread has ended');
    assert.equal(waiting.refusal()?.message, 'its thread has ended');
    assert.equal(waiting.pulse(), 'ended');
  });
});
