/** So many calls in any stretch of so many milliseconds. */
type Window = { readonly calls: number; readonly ms: number };
type Call = {
  readonly kind: 'send' | 'read';
  readonly thread: string;
  readonly tenant: string;
  /** Asked when the call's turn has come; what nobody wants any more takes no place. */
  readonly isWanted?: (() => Promise<boolean>) | undefined;
};

/** `late`: its turn would have come too late. `unwanted`: by its turn, nobody wanted it any more. */
type Passed = 'go' | 'late' | 'unwanted';

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
 * Lets calls through at the pace the platform allows, in order within a thread. `take` resolves to `go` when the call may be
 * made now, and to `late` when its turn would come later than `patienceMs` after it was asked for.
 */
export function createQueue(options: {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly patienceMs: number;
}): { readonly take: (call: Call) => Promise<Passed> } {
  const { now, sleep, patienceMs } = options;
  const lanes = new Map<string, { readonly past: number[]; turn: Promise<Passed> }>();
  let sweptAt = now();

  function lane(key: string) {
    const known = lanes.get(key);
    if (known) return known;
    const fresh = { past: [], turn: Promise.resolve<Passed>('go') };
    lanes.set(key, fresh);
    return fresh;
  }

  function sweep(): void {
    if (now() - sweptAt < LONGEST_MS) return;
    sweptAt = now();
    for (const [key, { past }] of lanes) if ((past.at(-1) ?? 0) + LONGEST_MS < now()) lanes.delete(key);
  }

  async function pass(call: Call, since: number): Promise<Passed> {
    const thread = lane(`${call.kind} ${call.tenant} ${call.thread}`).past;
    const tenant = lane(call.tenant).past;
    const next = () => Math.max(earliest(thread, LIMITS[call.kind], now()), earliest(tenant, LIMITS.tenant, now()));
    for (;;) {
      const at = next();
      if (at - since > patienceMs) return 'late';
      if (at > now()) {
        await sleep(at - now());
        continue;
      }
      if (!call.isWanted) break;
      if (!(await call.isWanted().catch(() => true))) return 'unwanted';
      // Another thread of the tenant may have taken the place meanwhile.
      if (next() <= now()) break;
    }
    remember(thread, LIMITS[call.kind], now());
    remember(tenant, LIMITS.tenant, now());
    return 'go';
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
