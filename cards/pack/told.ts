import { type Change, isOpen } from '../../bot/workflow/change/change.ts';
import { evolveChange, planned } from '../../bot/workflow/folding/evolve-change.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';

/** A change with its own records, as far as a pack holds them; `change` is absent where its plan isn't among them. */
export type ToldChange = { readonly id: string; readonly change?: Change; readonly records: readonly StoredEvent[] };

/** What the records of a pack come to: each change, and beside them what people did and how often the tenant was read. */
export type Told = {
  readonly changes: readonly ToldChange[];
  readonly beside: readonly StoredEvent[];
  readonly readings: { readonly count: number; readonly by: readonly string[] };
};

export type Teller = { readonly hear: (record: StoredEvent) => void; readonly told: () => Told };

/**
 * Folds records one by one, so that a long trail never stands in memory: of readings that no change waited for their number stays.
 * @param only the one change that is told; of all others nothing is
 */
export function createTeller(only?: string): Teller {
  const changes = new Map<string, { change?: Change | undefined; readonly records: StoredEvent[] }>();
  const beside: StoredEvent[] = [];
  const readers = new Set<string>();
  let count = 0;
  let open: string | undefined;

  function hear(record: StoredEvent): void {
    const { event } = record;
    const { changeId } = event;
    if (only !== undefined && changeId !== undefined && changeId !== only) return;
    // What was read of the tenant concerns the change that is open, whoever asked.
    const id = changeId ?? (event.type === 'evidence-gathered' ? open : undefined);
    if (id !== undefined) concern(id, record);
    if (changeId !== undefined || only !== undefined) return;
    if (event.type !== 'evidence-gathered') beside.push(record);
    else if (id === undefined) {
      count += 1;
      if (event.by !== 'pilot') readers.add(event.by.name);
    }
  }

  function concern(id: string, record: StoredEvent): void {
    const { event } = record;
    const entry = changes.get(id) ?? { records: [] };
    const change = event.type === 'planned' ? planned(event) : entry.change && evolveChange(entry.change, event);
    entry.records.push(record);
    changes.set(id, { ...entry, change });
    if (change && isOpen(change)) open = id;
    else if (open === id) open = undefined;
  }

  return {
    hear,
    told: () => ({
      changes: [...changes].map(([id, { change, records }]) => ({ id, records, ...(change ? { change } : {}) })),
      beside,
      readings: { count, by: [...readers] },
    }),
  };
}
