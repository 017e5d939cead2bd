import { inTurn } from './in-turn.ts';
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
  /**
   * Decides on the newest state and commits. Writers of one tenant wait for each other within this process; a race lost to another
   * replica decides again. A refusal writes nothing. Rejects when other replicas kept winning for `TRIES` times.
   */
  readonly write: (
    tenantId: string,
    decide: (state: TenantState) => readonly Event[] | Refusal,
    inboxKey?: string,
  ) => Promise<Written | Refusal>;
  /** Ends what has expired; `isBoot` also names applies that an earlier process left without an outcome. */
  readonly sweep: (tenantId: string, isBoot?: boolean) => Promise<void>;
};

/** Races that a write may lose to other replicas; each wait is longer than the one before, so that they get out of step. */
const TRIES = 40;
/** The longest wait between two tries, in milliseconds. */
const MOST_WAIT_MS = 250;

/** How a lost race waits: `sleep` in milliseconds, `random` from 0 up to 1. */
export type Waits = { readonly sleep: (ms: number) => Promise<void>; readonly random: () => number };

/** An inbox key that was committed before: its answer is the current card, not a second event. */
const SEEN: Refusal = { refusal: 'card-is-old' };

export function createTrail(store: Store, clock: Clock, { sleep, random }: Waits): Trail {
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
    const outbox = effectsOf(events, state, after);
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

  /**
   * Ends what has expired, then decides on what is left; a race that another replica won begins anew. The caller holds the
   * tenant's turn, so within this process there is none.
   */
  async function decideAnew(
    tenantId: string,
    decide: (state: TenantState) => readonly Event[] | Refusal,
    { isBoot = false, inboxKey }: { readonly isBoot?: boolean; readonly inboxKey?: string | undefined },
  ): Promise<Written | Refusal> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (tries > 0) await sleep(random() * Math.min(MOST_WAIT_MS, 4 * 2 ** tries));
      const found = await current(tenantId);
      const ended = due(found, isBoot);
      const swept = ended.length > 0 ? await commit(found, ended) : undefined;
      if (swept && swept.result.kind !== 'committed') continue;
      const state = swept?.after ?? found;
      const events = decide(state);
      if ('refusal' in events) return events;
      if (events.length === 0) return { state, events };
      const { result, after } = await commit(state, events, inboxKey);
      if (result.kind === 'committed') return { state: after, events };
      if (result.kind === 'seen') return SEEN;
    }
    throw new Error('writing the trail: other replicas kept moving it');
  }

  const due = (state: TenantState, isBoot: boolean) => sweep(state, new Date(clock.now()).toISOString(), isBoot);

  async function swept(tenantId: string, isBoot: boolean): Promise<TenantState> {
    const state = await current(tenantId);
    if (due(state, isBoot).length === 0) return state;
    const nothing = () => [];
    const ended = await inTurn(held, tenantId, () => decideAnew(tenantId, nothing, { isBoot }));
    return 'refusal' in ended ? current(tenantId) : ended.state;
  }

  return {
    read: (tenantId) => swept(tenantId, false),
    write: (tenantId, decide, inboxKey) => inTurn(held, tenantId, () => decideAnew(tenantId, decide, { inboxKey })),
    sweep: async (tenantId, isBoot = false) => {
      await swept(tenantId, isBoot);
    },
  };
}
