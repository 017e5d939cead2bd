import type { Clock } from '../../bot/ports/index.ts';

/** Where a run's time and order come from: nothing in it happens by the wall clock, and its seed repeats it. */
export type World = {
  readonly clock: Clock;
  /** A clock in ms that nobody sets: what happened before what. */
  readonly steady: () => number;
  readonly random: (below: number) => number;
  /** Holds one call of a replica until the scheduler lets it go. Crashes it when its turn to crash has come. */
  readonly hold: <T>(who: Held, work: () => Promise<T>, longestMs?: number) => Promise<T>;
  readonly sleep: (who: Held, ms: number) => Promise<void>;
  /** Lets held calls go in random order, at most `steps`, moving the clock on to the next one at most by `ms`. */
  readonly run: (steps: number, ms: number) => Promise<void>;
  readonly advance: (ms: number) => void;
  /** Somebody sets the clock of every server, ahead or back: no time goes by. */
  readonly jump: (ms: number) => void;
  readonly hasJumped: () => boolean;
  /** The next `calls` calls are held back for `ms`. */
  readonly stall: (calls: number, ms: number) => void;
  /** The replica dies at its n-th call from now: odd before the call has its effect, even after it, unheard. */
  readonly crashAt: (n: number) => void;
  readonly calls: () => number;
};

/** One process of the bot, as the scheduler sees it. */
export type Held = { isDead: boolean; readonly die: () => void };

/** What every call of a dead process ends with. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type Task = { readonly at: number; readonly go: () => Promise<void> };

const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createWorld(seed: number, start = Date.parse('2026-11-22T09:00:00.000Z')): World {
  const random = mulberry(seed);
  const tasks: Task[] = [];
  let now = start;
  /** How far the clock was set. */
  let ahead = 0;
  let hasJumped = false;
  let calls = 0;
  let crashIn = 0;
  let stalled = { calls: 0, ms: 0 };

  const isCrashNow = (): boolean => {
    calls += 1;
    if (crashIn === 0) return false;
    crashIn -= 1;
    return crashIn === 0;
  };
  const held = (ms: number, go: () => Promise<void>) => void tasks.push({ at: now + ms, go });
  const delay = (): number => {
    if (stalled.calls === 0) return 0;
    stalled = { ...stalled, calls: stalled.calls - 1 };
    return stalled.ms;
  };

  const hold = <T>(who: Held, work: () => Promise<T>, longestMs = Number.POSITIVE_INFINITY): Promise<T> =>
    new Promise((resolve, reject) => {
      held(Math.min(delay(), longestMs), async () => {
        if (!who.isDead && isCrashNow()) who.die();
        if (who.isDead) return reject(new Crash('the process is gone'));
        try {
          const result = await work();
          if (!who.isDead && isCrashNow()) who.die();
          if (who.isDead) reject(new Crash('the process is gone'));
          else resolve(result);
        } catch (error) {
          reject(error);
        }
      });
    });

  return {
    clock: { now: () => now + ahead },
    steady: () => now,
    jump: (ms) => {
      ahead += ms;
      hasJumped = true;
    },
    hasJumped: () => hasJumped,
    random,
    hold,
    sleep: (who, ms) =>
      new Promise((resolve, reject) => {
        held(ms, async () => (who.isDead ? reject(new Crash('the process is gone')) : resolve()));
      }),
    async run(steps, ms) {
      const until = now + ms;
      await nextTick();
      for (let n = 0; n < steps; n += 1) {
        const earliest = tasks.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
        if (earliest > until) break;
        now = Math.max(now, earliest);
        const ready = tasks.filter(({ at }) => at <= now);
        const next = ready[random(ready.length)];
        if (!next) break;
        tasks.splice(tasks.indexOf(next), 1);
        await next.go();
        await nextTick();
      }
    },
    advance: (ms) => {
      now += ms;
    },
    stall: (count, ms) => {
      stalled = { calls: count, ms };
    },
    crashAt: (n) => {
      crashIn = n;
    },
    calls: () => calls,
  };
}

function mulberry(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
