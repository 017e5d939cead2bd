/** So many calls in any stretch of so many milliseconds. */
type Window = { readonly calls: number; readonly ms: number };
type Call = { readonly kind: 'send' | 'read'; readonly thread: string; readonly tenant: string };

/**
 * What one bot may do: `send` and `read` in one thread, and everything in one tenant. Source: rate-limit.md of msteams-docs;
 * where it contradicts other pages on the tenant's limit (30 or 50 a second), the lower number.
 */
export const LIMITS = {
  send: [
    { calls: 7, ms: 1_000 },
    { calls: 8, ms: 2_000 },
    { calls: 60, ms: 30_000 },
    { calls: 1_800, ms: 3_600_000 },
  ],
  read: [
    { calls: 14, ms: 1_000 },
    { calls: 16, ms: 2_000 },
    { calls: 120, ms: 30_000 },
    { calls: 3_600, ms: 3_600_000 },
  ],
  tenant: [{ calls: 30, ms: 1_000 }],
} as const satisfies Record<string, readonly Window[]>;

/** The earliest time, at or after `now`, when one more call keeps every limit. `past` holds earlier calls, oldest first. */
export function earliest(past: readonly number[], windows: readonly Window[], now: number): number {
  return windows.reduce((at, { calls, ms }) => {
    const first = past[past.length - calls];
    return first === undefined ? at : Math.max(at, first + ms);
  }, now);
}

/**
 * Lets calls through at the pace the platform allows, in order within a thread. `take` resolves to true when the call may be
 * made now, and to false when its turn would come later than `patienceMs` after it was asked for.
 */
export function createQueue(options: {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly patienceMs: number;
}): { readonly take: (call: Call) => Promise<boolean> } {
  const { now, sleep, patienceMs } = options;
  const lanes = new Map<string, { readonly past: number[]; turn: Promise<boolean> }>();
  let sweptAt = now();

  function lane(key: string) {
    const known = lanes.get(key);
    if (known) return known;
    const fresh = { past: [], turn: Promise.resolve(true) };
    lanes.set(key, fresh);
    return fresh;
  }

  function sweep(): void {
    if (now() - sweptAt < LONGEST_MS) return;
    sweptAt = now();
    for (const [key, { past }] of lanes) if ((past.at(-1) ?? 0) + LONGEST_MS < now()) lanes.delete(key);
  }

  async function pass(call: Call, since: number): Promise<boolean> {
    const thread = lane(`${call.kind} ${call.tenant} ${call.thread}`).past;
    const tenant = lane(call.tenant).past;
    for (;;) {
      const at = Math.max(earliest(thread, LIMITS[call.kind], now()), earliest(tenant, LIMITS.tenant, now()));
      if (at - since > patienceMs) return false;
      if (at <= now()) break;
      await sleep(at - now());
    }
    remember(thread, LIMITS[call.kind], now());
    remember(tenant, LIMITS.tenant, now());
    return true;
  }

  return {
    take(call) {
      sweep();
      const since = now();
      const own = lane(`${call.kind} ${call.tenant} ${call.thread}`);
      own.turn = own.turn.then(() => pass(call, since));
      return own.turn;
    },
  };
}

const LONGEST_MS = 3_600_000;

function remember(past: number[], windows: readonly Window[], at: number): void {
  past.push(at);
  const most = Math.max(...windows.map(({ calls }) => calls));
  if (past.length > 2 * most) past.splice(0, past.length - most);
}
