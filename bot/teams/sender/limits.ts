import { HOUR_MS } from '../../workflow/time/durations.ts';

/** So many calls in any stretch of so many milliseconds. */
export type Window = { readonly calls: number; readonly ms: number };

export type Call = {
  readonly kind: 'send' | 'read';
  readonly thread: string;
  readonly tenant: string;
  /** Whom it answers, or who is looked up, by their id on the channel; absent for what nobody waits for by words: tellings and edits. */
  readonly asker?: string | undefined;
  /** Asked when the call's turn has come; what nobody wants any more takes no place. */
  readonly isWanted?: (() => Promise<boolean>) | undefined;
};

/**
 * What one bot may do: `send` and `read` in one thread, and everything in one tenant. Source: rate-limit.md of msteams-docs;
 * where it contradicts other pages on the tenant's limit (30 or 50 a second), the lower number.
 */
export const LIMITS = {
  send: [
    { calls: 7, ms: 1_000 },
    { calls: 8, ms: 2_000 },
    { calls: 60, ms: 30_000 },
    { calls: 1_800, ms: HOUR_MS },
  ],
  read: [
    { calls: 14, ms: 1_000 },
    { calls: 16, ms: 2_000 },
    { calls: 120, ms: 30_000 },
    { calls: 3_600, ms: HOUR_MS },
  ],
  tenant: [{ calls: 30, ms: 1_000 }],
} as const satisfies Record<string, readonly Window[]>;

/** Our own, within those: what answers to words leave free of a thread and a tenant, and what one person takes of a tenant. */
export const SHARES = {
  answersInThread: [
    { calls: 5, ms: 1_000 },
    { calls: 6, ms: 2_000 },
  ],
  answersInTenant: [{ calls: 20, ms: 1_000 }],
  person: [{ calls: 10, ms: 1_000 }],
} as const satisfies Record<string, readonly Window[]>;

/** How long an answer waits, in ms, before it asks again whether all who go before it are through. */
const YIELD_MS = 50;

/**
 * The earliest time, at or after `now`, when one more call keeps every limit and leaves `ahead` places free. `past` holds earlier
 * calls, oldest first.
 */
export function earliest(past: readonly number[], windows: readonly Window[], now: number, ahead = 0): number {
  return windows.reduce((at, { calls, ms }) => {
    if (calls <= ahead) return Math.max(at, now + YIELD_MS);
    const first = past[past.length - (calls - ahead)];
    return first === undefined ? at : Math.max(at, first + ms);
  }, now);
}

/** An answer to what one person wrote or pressed. Look-ups, tellings and edits go before it. */
export const isAnswer = ({ kind, asker }: Call): boolean => kind === 'send' && asker !== undefined;

/** Limits by the name of what they limit. */
export type Named = readonly (readonly [name: string, windows: readonly Window[]])[];

/** All limits of a call, and the line in which it waits its turn: what goes before answers doesn't stand behind them. */
export function limitsOf(call: Call): { readonly line: string; readonly ofThread: Named; readonly ofTenant: Named } {
  const { kind, tenant, thread, asker } = call;
  const inThread = `${kind} ${tenant} ${thread}`;
  const ofThread: Named = [[inThread, LIMITS[kind]]];
  const ofTenant: Named = [[tenant, LIMITS.tenant]];
  const ofPerson: Named = asker === undefined ? [] : [[`of ${tenant} ${asker}`, SHARES.person]];
  if (!isAnswer(call)) return { line: inThread, ofThread: [...ofThread, ...ofPerson], ofTenant };
  const line = `answers ${tenant} ${thread}`;
  return {
    line,
    ofThread: [...ofThread, ...ofPerson, [line, SHARES.answersInThread]],
    ofTenant: [...ofTenant, [`answers ${tenant}`, SHARES.answersInTenant]],
  };
}
