import assert from 'node:assert/strict';
import fc from 'fast-check';
import { earliest, LIMITS } from '../../bot/teams/sender/limits.ts';
import { createQueue } from '../../bot/teams/sender/queue.ts';

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

  it('lets one person’s answers and look-ups take a third of their tenant’s limit, in however many chats', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const flood = Array.from({ length: 300 }, (_, n) => {
      const call = { ...send(`chat ${n}`), kind: n % 2 ? ('read' as const) : ('send' as const), asker: '29:eve' };
      return queue.take(call).then(() => void times.push(clock.now()));
    });
    const other = queue.take({ ...send('megan'), asker: '29:megan' }).then(() => clock.now());
    const told = Array.from({ length: 20 }, (_, n) => queue.take(send(`approver ${n}`)).then(() => clock.now()));
    await clock.run(Promise.all(flood));
    assert.equal(inAnyWindow(times, 1_000), 10);
    assert.equal(await other, 0);
    assert.deepEqual([...new Set((await Promise.all(told)).slice(0, 19))], [0]);
  });

  it('keeps a third of a tenant free of answers, whoever they are for', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const times: number[] = [];
    const answers = Array.from({ length: 200 }, (_, n) =>
      queue.take({ ...send(`chat ${n}`), asker: `29:${n}` }).then(() => void times.push(clock.now())),
    );
    const lookUp = { kind: 'read' as const, thread: 'new chat', tenant: 'contoso', asker: '29:new' };
    const first = [...Array.from({ length: 9 }, (_, n) => send(`approver ${n}`)), lookUp];
    const passed = first.map((call) => queue.take(call).then(() => clock.now()));
    await clock.run(Promise.all(answers));
    assert.equal(inAnyWindow(times, 1_000), 20);
    assert.deepEqual(await Promise.all(passed), Array(10).fill(0));
  });

  it('lets look-ups, tellings and edits go before answers that have waited longer, in the tenant and in the thread', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const order: string[] = [];
    const take = (name: string, call: Parameters<typeof queue.take>[0]) =>
      queue.take(call).then(() => void order.push(`${name} ${clock.now() < 1_000 ? 'at once' : 'later'}`));
    const used = Array.from({ length: 30 }, (_, n) => take('used', send(`used ${n}`)));
    const answers = Array.from({ length: 40 }, (_, n) => take('answer', { ...send(`c${n}`), asker: `29:${n}` }));
    await new Promise(setImmediate);
    const effects = Array.from({ length: 25 }, (_, n) => take('effect', send(`approver ${n}`)));
    await clock.run(Promise.all([...used, ...answers, ...effects]));
    const waited = order.filter((one) => !one.startsWith('used'));
    assert.equal(waited.slice(0, 30).filter((one) => one.startsWith('effect')).length, 25, waited.slice(0, 30).join());

    order.length = 0;
    const inThread = Array.from({ length: 20 }, () => take('answer', { ...send('group'), asker: '29:eve' }));
    await new Promise(setImmediate);
    const edit = take('effect', send('group'));
    await clock.run(Promise.all([...inThread, edit]));
    assert.ok(order.findIndex((one) => one.startsWith('effect')) <= 5, order.join());
  });

  it('keeps no answer elsewhere waiting for effects that only wait for their own thread', async () => {
    const clock = createClock();
    const queue = createQueue({ ...clock, ...patient });
    const edits = Array.from({ length: 60 }, () => queue.take(send('one')));
    await new Promise(setImmediate);
    const answered = queue.take({ ...send('megan'), asker: '29:megan' }).then(() => clock.now());
    await clock.run(Promise.all(edits));
    assert.equal(await answered, 0);
  });

  it('never exceeds a limit, whoever asks, and forgets nobody', async () => {
    const call = fc.record({
      gap: fc.integer({ min: 0, max: 200 }),
      kind: fc.constantFrom('send' as const, 'read' as const),
      thread: fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'),
      asker: fc.constantFrom(undefined, '29:eve', '29:megan', '29:alex', '29:grady'),
    });
    const holds = fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 150 }), async (calls) => {
      const clock = createClock();
      const queue = createQueue({ ...clock, ...patient });
      const gone: { readonly at: number; readonly call: (typeof calls)[number] }[] = [];
      const work: Promise<unknown>[] = [];
      for (const one of calls) {
        clock.advance(one.gap);
        const { gap: _, ...rest } = one;
        work.push(queue.take({ ...rest, tenant: 'contoso' }).then(() => gone.push({ at: clock.now(), call: one })));
        await new Promise(setImmediate);
      }
      await clock.run(Promise.all(work));
      assert.equal(gone.length, calls.length);
      const most = (ms: number, isOf: (one: (typeof calls)[number]) => boolean) =>
        inAnyWindow(
          gone.filter((one) => isOf(one.call)).map(({ at }) => at),
          ms,
        );
      assert.ok(most(1_000, () => true) <= 30);
      assert.ok(most(1_000, ({ kind, asker }) => kind === 'send' && asker !== undefined) <= 20);
      for (const who of ['29:eve', '29:megan']) assert.ok(most(1_000, ({ asker }) => asker === who) <= 10);
      for (const { calls: limit, ms } of LIMITS.send)
        assert.ok(most(ms, ({ kind, thread }) => kind === 'send' && thread === 't1') <= limit);
    });
    await fc.assert(holds, { numRuns: 30 });
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
