import type { TenantState } from '../workflow/tenant/state.ts';
import { MINUTE_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';

/** What this process holds of one tenant. `settled`: the newest state at which nothing was under way. */
export type Held = {
  readonly state: TenantState;
  readonly settled: TenantState | undefined;
  /** The record on which the kept snapshot stands; 0 where there is none. */
  readonly kept: number;
  /** The changes that a snapshot told of, by id: no record may go on with one of them. */
  readonly told?: TenantState['changes'];
};

export type HeldTenants = {
  readonly get: (tenantId: string) => Held | undefined;
  readonly set: (tenantId: string, held: Held) => void;
  readonly drop: (tenantId: string) => void;
  /** Forgets those that nobody asked for. */
  readonly forgetIdle: () => void;
};

export type HeldLimits = {
  /** How much is held at most, in changes and findings; about a kilobyte each. */
  readonly mostWeight: number;
  /** How long a tenant is held that nobody asked for, in ms. */
  readonly idleMs: number;
};

export const LIMITS: HeldLimits = { mostWeight: 60_000, idleMs: 30 * MINUTE_MS };

type Entry = { readonly held: Held; readonly weight: number; usedAt: number };

/** The tenants that were asked for last. Who was longest away goes first, and comes back from the store. */
export function createHeld(now: () => number, limits: HeldLimits = LIMITS): HeldTenants {
  const entries = new Map<string, Entry>();
  let weight = 0;

  const drop = (tenantId: string): void => {
    weight -= entries.get(tenantId)?.weight ?? 0;
    entries.delete(tenantId);
  };
  const forget = (newest?: string): void => {
    for (const [tenantId, { usedAt }] of entries) {
      const isIdle = !isWithin(usedAt, limits.idleMs + 1, now(), limits.idleMs);
      if (tenantId === newest || (!isIdle && weight <= limits.mostWeight)) return;
      drop(tenantId);
    }
  };

  return {
    get(tenantId) {
      const entry = entries.get(tenantId);
      if (!entry) return undefined;
      // A map keeps its order of insertion: the longest away stand first.
      entries.delete(tenantId);
      entry.usedAt = now();
      entries.set(tenantId, entry);
      return entry.held;
    },
    set(tenantId, held) {
      drop(tenantId);
      const entry = { held, weight: weigh(held.state), usedAt: now() };
      entries.set(tenantId, entry);
      weight += entry.weight;
      forget(tenantId);
    },
    drop,
    forgetIdle: () => forget(),
  };
}

/** A change with its readings weighs as much as some ten findings. */
const weigh = ({ changes, findings, tests }: TenantState): number =>
  4 + changes.size * 10 + findings.size + tests.length;
