import type { Standing, Store } from '../ports/index.ts';
import { dueAt } from '../workflow/deciding/by-itself.ts';
import { isPlain, type Told, toldBy } from '../workflow/evidence/plain.ts';
import { evolvePage } from '../workflow/folding/evolve.ts';
import { contradicts } from '../workflow/tenant/snapshot.ts';
import { emptyTenant } from '../workflow/tenant/state.ts';
import type { Held } from './held-tenants.ts';
import { dropSnapshot, type Keeping, vouchedState } from './snapshots.ts';

/** So many of a tenant's first records are asked for beside its snapshot; where there is one, they are read in vain. */
const FIRST = 20;

export type Loading = Keeping & {
  /** How many records are read and folded at once: other turns go on in between. */
  readonly page: number;
};

/**
 * Reads a tenant's records behind what is held, page by page. Undefined where they contradict what a snapshot told.
 * @param first what was asked for already
 */
export async function catchUp(loading: Loading, held: Held, first?: Texts): Promise<Held | undefined> {
  const { store, page } = loading;
  const { tenantId } = held.state;
  let found = held;
  let next = first ?? store.texts(tenantId, held.state.version, page);
  for (;;) {
    const { last, texts, isMore } = await next;
    if (texts.length === 0) return found;
    // The next page is fetched while this one is folded.
    if (isMore) next = store.texts(tenantId, last, page);
    if (isMore) next.catch(() => {});
    const folded = foldTexts(found, texts) ?? (await foldRead(loading, found));
    if (folded === 'contradicted') return undefined;
    found = folded;
    if (!isMore) return found;
  }
}

type Texts = ReturnType<Store['texts']>;
type Onto = Held | 'contradicted';

/** Undefined where one of the texts can't be read. */
function foldTexts(held: Held, texts: readonly string[]): Onto | undefined {
  try {
    return fold(held, texts.map(toldBy));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The same page once more as the store reads it, which says in its own words what is damaged. */
async function foldRead({ store, page }: Loading, held: Held): Promise<Onto> {
  const { events } = await store.load(held.state.tenantId, held.state.version, page);
  return fold(
    held,
    events.map(({ event }) => event),
  );
}

function fold(held: Held, records: readonly Told[]): Onto {
  const { told, state, settled, kept } = held;
  if (told && records.some((record) => !isPlain(record) && contradicts(record, told))) return 'contradicted';
  const folded = evolvePage(state, records);
  return {
    ...held,
    state: folded.state,
    settled: folded.settled ?? settled,
    kept: Math.max(kept, newestVouched(records)),
  };
}

/** Where another replica has kept a snapshot meanwhile. */
const newestVouched = (records: readonly Told[]): number =>
  Math.max(0, ...records.flatMap((record) => (!isPlain(record) && record.snapshot ? [record.snapshot.seq] : [])));

/**
 * A tenant that isn't held: from its snapshot on, or from its first record where there is none that the records vouch for. What is
 * under way is always read from its own records: a snapshot holds what had ended, and one that they contradict is left aside.
 */
export async function loadTenant(loading: Loading, tenantId: string): Promise<Held> {
  const { store, log } = loading;
  const asked = store.snapshot(tenantId);
  // Most tenants have few records and no snapshot: both in one way there and back.
  const first = store.texts(tenantId, 0, FIRST);
  first.catch(() => {});
  const snapshot = await asked;
  const state = await vouchedState(loading, tenantId, snapshot);
  if (!snapshot || !state) return loadAll(loading, tenantId, first);
  const held = await catchUp(loading, { state, settled: state, kept: state.version, told: state.changes });
  // Whatever was vouched for behind it, this one is there.
  if (held) return { ...held, kept: state.version };
  log('error', 'a snapshot doesn’t fit its records');
  await dropSnapshot(loading, tenantId, snapshot);
  return loadAll(loading, tenantId);
}

/** A tenant from its first record on. */
export async function loadAll(loading: Loading, tenantId: string, first?: Texts): Promise<Held> {
  const nothing: Held = { state: emptyTenant(tenantId), settled: undefined, kept: 0 };
  const held = (await catchUp(loading, nothing, first)) ?? nothing;
  // Whatever was vouched for on the way, none of it is there.
  return { ...held, kept: 0 };
}

export const standingOf = ({ state }: Held): Standing => ({ dueAt: dueAt(state) });
