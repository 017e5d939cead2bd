import type { Held } from './held.ts';
import type { Log, Standing, Store, StoredSnapshot } from './ports.ts';
import { foldName } from './store/fold.ts';
import { dueAt } from './workflow/by-itself.ts';
import { emptyTenant, type TenantState } from './workflow/change.ts';
import { evolvePage } from './workflow/evolve.ts';
import { contradicts, restored, type Snapshot, snapshotOf } from './workflow/snapshot.ts';

export type Loading = {
  readonly store: Store;
  readonly log: Log;
  /** How many records are read and folded at once: other turns go on in between. */
  readonly page: number;
};

/** Reads a tenant's records behind what is held, page by page. Undefined where they contradict what a snapshot told. */
export async function catchUp({ store, page }: Loading, held: Held): Promise<Held | undefined> {
  const { told, state: before } = held;
  let { state, settled } = held;
  let next = store.load(before.tenantId, state.version, page);
  for (;;) {
    const { version, events } = await next;
    const last = events.at(-1)?.seq;
    if (last === undefined) break;
    if (told && events.some(({ event }) => contradicts(event, told))) return undefined;
    // The next page is fetched while this one is folded.
    if (last < version) next = store.load(before.tenantId, last, page);
    const folded = evolvePage(
      state,
      events.map(({ event }) => event),
    );
    state = folded.state;
    settled = folded.settled ?? settled;
    if (last >= version) break;
  }
  return state === before ? held : { ...held, state, settled };
}

/**
 * A tenant that isn't held: from its snapshot on, or from its first record where there is none that fits. What is under way is
 * always read from its own records: a snapshot that says something of it, or that they contradict, is left aside.
 */
export async function loadTenant(loading: Loading, tenantId: string): Promise<Held> {
  const { store, log } = loading;
  const snapshot = await store.snapshot(tenantId);
  if (snapshot?.fold !== foldName()) return loadAll(loading, tenantId);
  const state = read(tenantId, snapshot);
  const held = state && (await catchUp(loading, { state, settled: state, kept: state.version, told: state.changes }));
  if (held) return held;
  log('error', 'a snapshot doesn’t fit its records');
  return loadAll(loading, tenantId);
}

/** A tenant from its first record on. */
export async function loadAll(loading: Loading, tenantId: string): Promise<Held> {
  const nothing: Held = { state: emptyTenant(tenantId), settled: undefined, kept: 0 };
  return (await catchUp(loading, nothing)) ?? nothing;
}

function read(tenantId: string, { seq, text, at }: StoredSnapshot & { readonly at: string }): TenantState | undefined {
  try {
    const snapshot = JSON.parse(text) as Snapshot;
    return snapshot.version === seq ? restored(tenantId, snapshot, at) : undefined;
  } catch {
    return undefined;
  }
}

export const standingOf = ({ state, settled }: Held): Standing => ({
  dueAt: dueAt(state),
  settled: settled?.version ?? 0,
});

export const textOf = (settled: TenantState): StoredSnapshot => ({
  seq: settled.version,
  fold: foldName(),
  text: JSON.stringify(snapshotOf(settled)),
});
