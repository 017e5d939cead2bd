import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithin } from '../../bot/workflow/time/within.ts';

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const length = fc.integer({ min: 1, max: 100_000_000 });
const ahead = fc.integer({ min: 0, max: 100_000_000 });

describe('what counts for a while', () => {
  it('counts for as long as that, and no longer, on a clock that runs on', () => {
    fc.assert(
      fc.property(time, length, ahead, (then, forMs, aheadMs) => {
        assert.deepEqual(
          [then, then + forMs - 1, then + forMs].map((now) => isWithin(then, forMs, now, aheadMs)),
          [true, true, false],
        );
      }),
    );
  });

  it('holds up nobody for longer than that, wherever the clock was set to meanwhile', () => {
    fc.assert(
      fc.property(time, length, ahead, fc.integer(), (then, forMs, aheadMs, jump) => {
        const set = then + jump;
        const isHeldUp = isWithin(then, forMs, set, aheadMs);
        assert.equal(isHeldUp && isWithin(then, forMs, set + forMs + aheadMs, aheadMs), false);
      }),
    );
  });

  it('may lie ahead by what two clocks may differ, and no further', () => {
    fc.assert(
      fc.property(time, length, ahead, (then, forMs, aheadMs) => {
        const [near, far] = [then - aheadMs, then - aheadMs - 1];
        assert.deepEqual([isWithin(then, forMs, near, aheadMs), isWithin(then, forMs, far, aheadMs)], [true, false]);
      }),
    );
  });

  it('doesn’t count when nobody knows since when', () => {
    assert.deepEqual(
      [Number.NaN, Number.NEGATIVE_INFINITY].map((then) => isWithin(then, 1_000, 5_000)),
      [false, false],
    );
  });
});
