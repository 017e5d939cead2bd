import type { Clock, Store } from './ports.ts';
import { sweep } from './workflow/by-itself.ts';
import { emptyTenant, type TenantState } from './workflow/change.ts';
import { effectsOf } from './workflow/effects.ts';
import type { Event } from './workflow/events.ts';
import { evolve } from './workflow/evolve.ts';
import type { Refusal } from './workflow/refusals.ts';

export type Written = { readonly state: TenantState; readonly events: readonly Event[] };

/** The trail of each tenant as state: read incrementally, written with compare-and-set, swept on every look. */
export type Trail = {
  readonly read: (tenantId: string) => Promise<TenantState>;
  /** Decides on the newest state and commits; a lost race decides again. A refusal writes nothing. */
  readonly write: (
    tenantId: string,
    decide: (state: TenantState) => readonly Event[] | Refusal,
    inboxKey?: string,
  ) => Promise<Written | Refusal>;
  /** Ends what has expired; `isBoot` also names applies that an earlier process left without an outcome. */
  readonly sweep: (tenantId: string, isBoot?: boolean) => Promise<void>;
};

const TRIES = 8;
/** An inbox key that was committed before: its answer is the current card, not a second event. */
const SEEN: Refusal = { refusal: 'card-is-old' };

export function createTrail(store: Store, clock: Clock): Trail {
  const held = new Map<string, TenantState>();

  async function current(tenantId: string): Promise<TenantState> {
    const known = held.get(tenantId) ?? emptyTenant(tenantId);
    const { events } = await store.load(tenantId, known.version);
    const state = events.reduce((s, { event }) => evolve(s, event), known);
    // Two turns may have loaded at once: the longer trail stays.
    if (state.version >= (held.get(tenantId)?.version ?? 0)) held.set(tenantId, state);
    return state;
  }

  async function commit(state: TenantState, events: readonly Event[], inboxKey?: string) {
    const after = events.reduce(evolve, state);
    const outbox = effectsOf(events, after);
    const result = await store.commit(state.tenantId, state.version, {
      events,
      outbox,
      ...(inboxKey ? { inboxKey } : {}),
    });
    if (result.kind === 'committed') {
      if (after.version > (held.get(state.tenantId)?.version ?? 0)) held.set(state.tenantId, after);
    }
    return { result, after };
  }

  async function swept(tenantId: string, isBoot: boolean): Promise<TenantState> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const state = await current(tenantId);
      const events = sweep(state, new Date(clock.now()).toISOString(), isBoot);
      if (events.length === 0) return state;
      const { result, after } = await commit(state, events);
      if (result.kind === 'committed') return after;
    }
    throw new Error('ending what has expired: the trail kept moving');
  }

  return {
    read: (tenantId) => swept(tenantId, false),
    async write(tenantId, decide, inboxKey) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const state = await swept(tenantId, false);
        const events = decide(state);
        if ('refusal' in events) return events;
        if (events.length === 0) return { state, events };
        const { result, after } = await commit(state, events, inboxKey);
        if (result.kind === 'committed') return { state: after, events };
        if (result.kind === 'seen') return SEEN;
      }
      throw new Error('writing the trail: it kept moving');
    },
    sweep: async (tenantId, isBoot = false) => {
      await swept(tenantId, isBoot);
    },
  };
}
