import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQueue, earliest, LIMITS } from '../../bot/teams/sender-queue.ts';

/** A clock that stands still until everybody is asleep, and then goes to the first alarm. */
function createClock() {
  let time = 0;
  const alarms: { readonly at: number; readonly ring: () => void }[] = [];
  const sleep = (ms: number) => new Promise<void>((ring) => void alarms.push({ at: time + ms, ring }));
  async function run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const watched = work.finally(() => {
      done = true;
    });
    while (!done) {
      await new Promise(setImmediate);
      alarms.sort((a, b) => a.at - b.at);
      const next = alarms.shift();
      if (!next) continue;
      time = Math.max(time, next.at);
      next.ring();
    }
    return watched;
  }
  const advance = (ms: number) => {
    time += ms;
  };
  return { now: () => time, sleep, run, advance };
}

const inAnyWindow = (times: readonly number[], ms: number) =>
  Math.max(0, ...times.map((start) => times.filter((time) => time >= start && time < start + ms).length));

describe('the queue of the sender', () => {
  const patient = { patienceMs: 10_000_000 };
  const send = (thread: string, tenant = 'contoso') => ({ kind: 'send' as const, thread, tenant });

  it('lets seven messages into a thread at once, the eighth after a second and the ninth after two', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const all = Array.from({ length: 9 }, () => queue.take(send('one')).then(() => void times.push(clock.now())));
    await clock.run(Promise.all(all));
    assert.deepEqual(times, [0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
  });

  it('keeps all four limits of a thread over two thousand messages', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const all = Array.from({ length: 2_000 }, () => queue.take(send('one')).then(() => void times.push(clock.now())));
    await clock.run(Promise.all(all));
    for (const { calls, ms } of LIMITS.send.slice(0, 3))
      assert.ok(inAnyWindow(times, ms) <= calls, `${calls} in ${ms}`);
    assert.equal(times.filter((time) => time < 3_600_000).length, 1_800);
  });

  it('keeps the limit of a tenant over many threads, and lets another tenant go on', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const many = Array.from({ length: 90 }, (_, n) =>
      queue.take(send(`t${n}`)).then(() => void times.push(clock.now())),
    );
    const other = queue.take(send('x', 'fabrikam')).then(() => clock.now());
    await clock.run(Promise.all(many));
    assert.equal(await other, 0);
    assert.ok(inAnyWindow(times, 1_000) <= 30);
    assert.equal(Math.max(...times), 2_000);
  });

  it('keeps order within a thread', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const order: number[] = [];
    await clock.run(
      Promise.all([...Array(20).keys()].map((n) => queue.take(send('one')).then(() => void order.push(n)))),
    );
    assert.deepEqual(order, [...Array(20).keys()]);
  });

  it('gives reading its own, wider limit', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const read = { kind: 'read' as const, thread: 'one', tenant: 'contoso' };
    await clock.run(
      Promise.all([...Array(7).fill(send('one')), ...Array(14).fill(read)].map((call) => queue.take(call))),
    );
    assert.equal(clock.now(), 0);
  });

  it('says no when the turn is further off than the caller can wait', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, patienceMs: 30_000 });
    const taken = await clock.run(Promise.all(Array.from({ length: 200 }, () => queue.take(send('one')))));
    assert.equal(
      taken.filter((passed) => passed === 'go').length,
      67,
      'sixty in the first thirty seconds, seven as the window opens',
    );
    assert.ok(clock.now() <= 30_000);
  });

  it('gives no place to what nobody wants any more when its turn comes', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    let newest = 0;
    const isWanted = (n: number) => async () => n === newest;
    const all = Array.from({ length: 20 }, (_, n) => {
      newest = n;
      return queue.take({ ...send('one'), isWanted: isWanted(n) });
    });
    const passed = await clock.run(Promise.all(all));
    assert.deepEqual(passed, [...Array(19).fill('unwanted'), 'go']);
    assert.equal(clock.now(), 0, 'and the one that is wanted did not wait for them');
  });

  it('keeps the tenant’s limit while threads ask whether their calls are wanted', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const isWanted = async () => true;
    const all = Array.from({ length: 60 }, (_, n) =>
      queue.take({ ...send(`t${n}`), isWanted }).then(() => void times.push(clock.now())),
    );
    await clock.run(Promise.all(all));
    assert.equal(times.filter((at) => at === 0).length, 30);
  });

  it('never exceeds a limit, whatever the pattern of calls', async () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 120 });
    const holds = fc.asyncProperty(pauses, async (gaps) => {
      const clock = createClock();
      const queue = createQueue({ ...clock, ...patient });
      const times: number[] = [];
      const work: Promise<void>[] = [];
      for (const [n, gap] of gaps.entries()) {
        clock.advance(gap);
        work.push(queue.take(send(`t${n % 3}`)).then(() => void times.push(clock.now())));
      }
      await clock.run(Promise.all(work));
      assert.equal(times.length, gaps.length);
      assert.ok(inAnyWindow(times, 1_000) <= 21);
    });
    await fc.assert(holds, { numRuns: 30 });
  });

  it('finds the earliest time from the past alone', () => {
    assert.equal(earliest([], LIMITS.send, 5), 5);
    assert.equal(earliest([0, 0, 0, 0, 0, 0, 0], LIMITS.send, 5), 1_000);
    assert.equal(earliest([0, 0, 0, 0, 0, 0], LIMITS.send, 5), 5);
  });
});
