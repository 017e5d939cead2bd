import { HOUR_MS } from '../../workflow/time/durations.ts';
import { type Call, earliest, isAnswer, limitsOf, type Named, type Window } from './limits.ts';

/** `late`: its turn would have come too late. `unwanted`: by its turn, nobody wanted it any more. */
type Passed = 'go' | 'late' | 'unwanted';

/** When calls went by, oldest first; `ahead`: how many look-ups and effects wait for a place here. */
type Lane = { readonly past: number[]; turn: Promise<Passed>; ahead: number };

/**
 * Lets calls through at the pace the platform allows, in order within a thread. Look-ups, tellings and edits go before answers
 * to words. `take` resolves to `go` when the call may be made now, and to `late` when its turn would come later than
 * `patienceMs` after it was asked for.
 */
export function createQueue(options: {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly patienceMs: number;
  /** The same of answers to words; `patienceMs` where it isn't given. */
  readonly answersMs?: number;
}): { readonly take: (call: Call) => Promise<Passed> } {
  const { now, sleep, patienceMs, answersMs = patienceMs } = options;
  const lanes = new Map<string, Lane>();
  let sweptAt = now();

  function lane(key: string): Lane {
    const known = lanes.get(key);
    if (known) return known;
    const fresh: Lane = { past: [], turn: Promise.resolve<Passed>('go'), ahead: 0 };
    lanes.set(key, fresh);
    return fresh;
  }

  function sweep(): void {
    if (now() - sweptAt < LONGEST_MS) return;
    sweptAt = now();
    for (const [key, { past }] of lanes) if ((past.at(-1) ?? 0) + LONGEST_MS < now()) lanes.delete(key);
  }

  /** The earliest time at which one more call keeps all these limits, and leaves a place to each that goes before it. */
  const earliestOf = (limits: readonly Limit[], yields: boolean): number =>
    Math.max(...limits.map(([{ past, ahead }, windows]) => earliest(past, windows, now(), yields ? ahead : 0)));

  async function pass(call: Call, since: number): Promise<Passed> {
    const { ofThread, ofTenant } = limitsOf(call);
    const lanesOf = (named: Named) => named.map(([name, windows]): Limit => [lane(name), windows]);
    const [inThread, inTenant] = [lanesOf(ofThread), lanesOf(ofTenant)];
    const yields = isAnswer(call);
    const next = () => Math.max(earliestOf(inThread, yields), earliestOf(inTenant, yields));
    for (;;) {
      const at = next();
      if (at - since > (yields ? answersMs : patienceMs)) return 'late';
      if (at > now()) {
        // A call that only its own thread holds up must not hold up answers in other threads.
        const waitedFor = !yields && earliestOf(inThread, false) <= now() ? inTenant : inThread;
        await ahead(yields ? [] : waitedFor, () => sleep(at - now()));
        continue;
      }
      if (!call.isWanted) break;
      if (!(await call.isWanted().catch(() => true))) return 'unwanted';
      // Another thread of the tenant may have taken the place meanwhile.
      if (next() <= now()) break;
    }
    for (const [{ past }, windows] of [...inThread, ...inTenant]) remember(past, windows, now());
    return 'go';
  }

  return {
    take(call) {
      sweep();
      const since = now();
      const own = lane(limitsOf(call).line);
      own.turn = own.turn.then(() => pass(call, since));
      return own.turn;
    },
  };
}

type Limit = readonly [Lane, readonly Window[]];

/** Lets answers know that something waits which goes before them. */
async function ahead(limits: readonly Limit[], wait: () => Promise<void>): Promise<void> {
  for (const [lane] of limits) lane.ahead += 1;
  try {
    await wait();
  } finally {
    for (const [lane] of limits) lane.ahead -= 1;
  }
}

const LONGEST_MS = HOUR_MS;

function remember(past: number[], windows: readonly Window[], at: number): void {
  past.push(at);
  const most = Math.max(...windows.map(({ calls }) => calls));
  if (past.length > 2 * most) past.splice(0, past.length - most);
}
