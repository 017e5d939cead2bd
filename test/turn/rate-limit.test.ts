import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRateLimit } from '../../bot/turn/rate-limit.ts';

const MINUTE = 60_000;

function paced() {
  const clock = { time: 1_000_000, now: () => clock.time };
  const pace = createRateLimit(clock);
  const often = (times: number, person = 'eve', tenant = 't1') =>
    Array.from({ length: times }, () => pace.exceeded(tenant, person)).filter((whose) => !whose).length;
  return { clock, pace, often };
}

describe('the pace of a person', () => {
  it('is sixty at once and two a second from then on', () => {
    const { clock, often } = paced();
    assert.equal(often(1_000), 60);
    for (let second = 0; second < 10; second += 1) {
      clock.time += 1_000;
      assert.equal(often(50), 2);
    }
    clock.time += 5_000;
    assert.equal(often(50), 10);
    clock.time += MINUTE;
    assert.equal(often(1_000), 60);
  });

  it('is their own, and another in each tenant', () => {
    const { often } = paced();
    assert.equal(often(100), 60);
    assert.equal(often(100, 'megan'), 60);
    assert.equal(often(100, 'eve', 't2'), 60);
  });

  it('lets no more of a tenant’s crowd in than a minute of its answers, and then as many as leave', () => {
    const pace = createRateLimit({ now: () => 0 });
    const presses = Array.from({ length: 60 * 40 }, (_, n) => pace.exceeded('t9', `crowd ${n % 60}`));
    const atOnce = presses.filter((whose) => !whose).length;
    assert.ok(atOnce >= 1_200 && atOnce <= 1_200 + 60 * 10, String(atOnce));
  });

  it('lets whoever has just come in, however many others of the tenant never stop', () => {
    const { pace, often } = paced();
    for (let n = 0; n < 100; n += 1) often(200, `flooder ${n}`);
    assert.ok(often(60, 'flooder 101') < 60, 'a crowd has its bounds');
    assert.deepEqual([pace.exceeded('t1', 'flooder 1'), pace.exceeded('t1', 'flooder 101')], ['person', 'tenant']);
    for (let n = 0; n < 200; n += 1) assert.equal(often(5, `colleague ${n}`), 5);
    assert.equal(often(60, 'somebody', 't2'), 60, 'and another tenant doesn’t notice');
  });

  it('goes on when the clock is set back, and gives nothing for it', () => {
    const { clock, often } = paced();
    assert.equal(often(100), 60);
    clock.time -= 60 * MINUTE;
    assert.equal(often(10), 0);
    clock.time += 1_000;
    assert.equal(often(10), 2);
  });

  it('forgets whoever was away for half a minute, and remembers twenty thousand people at most', () => {
    const { clock, pace } = paced();
    for (let n = 0; n < 30_000; n += 1) pace.exceeded('t1', `person ${n}`);
    assert.equal(pace.size(), 20_000);
    clock.time += 31_000;
    pace.exceeded('t1', 'eve');
    assert.equal(pace.size(), 1);
  });

  it('never lets more through than sixty and two a second, in whatever rhythm, nor less to whoever keeps it', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 400 });
    const holds = fc.property(gaps, (pauses) => {
      const { clock, pace } = paced();
      const gone: number[] = [];
      for (const pause of pauses) {
        clock.time += pause;
        const mayGo = !pace.exceeded('t1', 'eve');
        if (mayGo) gone.push(clock.time);
        else assert.ok(gone.length >= 60, 'nobody is held up before');
      }
      for (const [n, from] of gone.entries())
        for (const [m, to] of gone.entries())
          if (m >= n) assert.ok(m - n + 1 <= 61 + ((to - from) / 1_000) * 2, `${m - n + 1} in ${to - from} ms`);
    });
    fc.assert(holds, { numRuns: 50 });
  });
});
