import { faultOf } from '../lib/fault.ts';
import { untilWon } from '../lib/lost-race.ts';
import { withMutex } from '../lib/mutex.ts';
import type { Batch, Clock, Due, Store } from '../ports/index.ts';
import { sweep } from '../workflow/deciding/by-itself.ts';
import { evolve } from '../workflow/folding/evolve.ts';
import type { Event } from '../workflow/record/events.ts';
import type { Refusal } from '../workflow/refusals.ts';
import { causedBy, type Effect, effectsOf } from '../workflow/telling/effects.ts';
import { isSettled } from '../workflow/tenant/settled.ts';
import { openChange, type TenantState } from '../workflow/tenant/state.ts';
import { createHeld, type Held } from './held-tenants.ts';
import { catchUp, loadAll, loadTenant, standingOf } from './load-tenant.ts';
import { PAGE, SNAPSHOT_EVERY, type TrailOptions } from './options.ts';
import { dueSnapshot, isSnapshotDue, keepSnapshot, vouching } from './snapshots.ts';

export type Written = { readonly state: TenantState; readonly events: readonly Event[] };

/** The trail of each tenant as state: loaded when first asked for, read incrementally, written with compare-and-set, swept on every look. */
export type Trail = {
  readonly read: (tenantId: string) => Promise<TenantState>;
  /**
   * Decides on the newest state and commits. Writers of one tenant wait for each other within this process; a race lost to another
   * replica decides again. A refusal writes nothing. Rejects when other replicas kept winning.
   */
  readonly write: (
    tenantId: string,
    decide: (state: TenantState) => readonly Event[] | Refusal,
    inboxKey?: string,
    along?: Along,
  ) => Promise<Written | Refusal>;
  /** Puts effects into the outbox that no new event leads to. */
  readonly send: (tenantId: string, effects: readonly Effect[], turnId?: string) => Promise<void>;
  /** Ends what has expired in a tenant that is due, and notes when it is due again: at `nextAt` (ms) at the latest. */
  readonly sweep: (due: Due, nextAt?: number) => Promise<void>;
  /** Forgets the tenants that nobody asked for lately; they come back from the store. */
  readonly forgetIdle: () => void;
};

/** What goes with a write: what its events tell of, and on whose behalf it is, for the log of what is told of it. */
type Along = Pick<Batch, 'tallied'> & { readonly turnId?: string };

/** An inbox key that was committed before: its answer is the current card, not a second event. */
const SEEN: Refusal = { refusal: 'card-is-old' };

export function createTrail(store: Store, clock: Clock, options: TrailOptions): Trail {
  const { isAlone, log, limits, snapshotEvery = SNAPSHOT_EVERY } = options;
  const page = options.page ?? PAGE[isAlone ? 'alone' : 'shared'];
  const held = createHeld(clock.now, limits);
  const loading = { store, log, page };
  const underway = new Map<string, Promise<Held>>();
  /** The applies that this process has begun and not yet reported. */
  const runners = new Set<string>();
  /** States of which a snapshot was tried to be kept without anybody's record. */
  const tried = new WeakSet<TenantState>();

  /** Whoever asks for the same tenant meanwhile waits for the same reading. */
  function load(tenantId: string, read: typeof loadTenant): Promise<Held> {
    const known = underway.get(tenantId);
    if (known) return known;
    const loaded = read(loading, tenantId).finally(() => underway.delete(tenantId));
    underway.set(tenantId, loaded);
    return loaded;
  }

  const untilCommitted = <T>(attempt: () => Promise<T | undefined>): Promise<T> =>
    untilWon(attempt, () => new Error('writing the trail: other replicas kept moving it'), options);

  async function current(tenantId: string): Promise<Held> {
    const known = held.get(tenantId);
    const newest = known ? await catchUp(loading, known) : await load(tenantId, loadTenant);
    if (newest) return keep(newest);
    // Later records act on a change that the snapshot called ended: it isn't believed.
    held.drop(tenantId);
    return keep(await load(tenantId, loadAll));
  }

  /** Two turns may have loaded at once: the longer trail stays. */
  function keep(found: Held): Held {
    const { tenantId, version } = found.state;
    const known = held.get(tenantId);
    if (known && known.state.version >= version) return known;
    held.set(tenantId, found);
    return found;
  }

  async function commit(from: Held, events: readonly Event[], inboxKey?: string, { turnId, ...along }: Along = {}) {
    const { state } = from;
    const after = events.reduce(evolve, state);
    const outbox = causedBy(effectsOf(events, state, after), turnId);
    const settled = isSettled(after, events.at(-1)?.at ?? '') ? after : from.settled;
    const due = dueSnapshot({ ...from, settled }, snapshotEvery);
    const next: Held = { ...from, state: after, settled, kept: due?.seq ?? from.kept };
    for (const event of events) if (event.type === 'apply-intended') runners.add(event.runner);
    const result = await store.commit(state.tenantId, state.version, {
      events: due ? vouching(state.tenantId, events, due) : events,
      outbox,
      standing: standingOf(next),
      ...(inboxKey ? { inboxKey } : {}),
      ...along,
    });
    if (result.kind !== 'committed') return { result, next: from };
    for (const event of events) if (event.type === 'apply-ended') runners.delete(event.runner);
    if (due) keepSnapshot(loading, state.tenantId, due, result.version);
    return { result, next: keep(next) };
  }

  /**
   * Ends what has expired, then decides on what is left. The caller holds the tenant's turn, so within this process nobody else
   * moves it meanwhile.
   */
  const decideAnew = (
    tenantId: string,
    decide: (state: TenantState) => readonly Event[] | Refusal,
    inboxKey?: string,
    along?: Along,
  ): Promise<Written | Refusal> =>
    untilCommitted<Written | Refusal>(async () => {
      const found = await current(tenantId);
      const ended = over(found.state);
      const swept = ended.length > 0 ? await commit(found, ended) : undefined;
      if (swept && swept.result.kind !== 'committed') return undefined;
      const from = swept?.next ?? found;
      const events = decide(from.state);
      if ('refusal' in events) return events;
      if (events.length === 0) return { state: from.state, events };
      const { result, next } = await commit(from, events, inboxKey, along);
      if (result.kind === 'committed') return { state: next.state, events };
      return result.kind === 'seen' ? SEEN : undefined;
    });

  const sendOn = (tenantId: string, outbox: readonly Effect[]) =>
    untilCommitted(async () => {
      const { version } = (await current(tenantId)).state;
      const result = await store.commit(tenantId, version, { events: [], outbox });
      return result.kind === 'committed' ? result : undefined;
    });

  /** What has ended by itself. An apply of a process before is lost without waiting for its time. */
  function over(state: TenantState): readonly Event[] {
    const open = openChange(state);
    const isLost = isAlone && open?.intent !== undefined && !runners.has(open.intent.runner);
    return sweep(state, new Date(clock.now()).toISOString(), isLost, options.freezesFor?.(state.tenantId));
  }

  /**
   * A record that vouches for a snapshot, where many were read and nobody has caused one since: after an upgrade, or a forged snapshot.
   * Nobody waits for it, and it is tried once: should it fail, the next reading only takes longer.
   */
  function vouch(tenantId: string, { settled }: Held): void {
    if (!settled || tried.has(settled)) return;
    tried.add(settled);
    const kept: Event = { type: 'snapshot-kept', at: new Date(clock.now()).toISOString(), by: 'pilot' };
    const isDue = () => isSnapshotDue(held.get(tenantId), snapshotEvery);
    withMutex(held, tenantId, () => decideAnew(tenantId, () => (isDue() ? [kept] : []))).catch((error: unknown) => {
      log('warn', 'a snapshot could not be kept', faultOf(error));
    });
  }

  async function swept(tenantId: string): Promise<Held> {
    const found = await current(tenantId);
    if (isSnapshotDue(found, snapshotEvery)) vouch(tenantId, found);
    if (over(found.state).length === 0) return found;
    await withMutex(held, tenantId, () => decideAnew(tenantId, () => []));
    return current(tenantId);
  }

  return {
    read: async (tenantId) => (await swept(tenantId)).state,
    write: (tenantId, ...how) => withMutex(held, tenantId, () => decideAnew(tenantId, ...how)),
    async send(tenantId, effects, turnId) {
      await withMutex(held, tenantId, () => sendOn(tenantId, causedBy(effects, turnId)));
    },
    async sweep(due, nextAt) {
      const found = await swept(due.tenantId);
      const standing = standingOf(found);
      const dues = [standing.dueAt, nextAt].filter((at) => at !== undefined);
      const dueAt = dues.length > 0 ? Math.min(...dues) : undefined;
      await store.looked(due, found.state.version, { ...standing, dueAt });
    },
    forgetIdle: held.forgetIdle,
  };
}
