import * as z from 'zod';
import { type NotRead, notRead } from '../../workflow/reading.ts';
import type { ResetCounts } from '../../workflow/resets/user-reset.ts';
import type { Failure, Read } from '../transport/failure.ts';
import type { Graph } from './client.ts';
import { optional } from './optional.ts';
import type { Bounds } from './pages.ts';
import { registered } from './registrations.ts';

type Asking = { readonly graph: Graph; readonly note: (what: string, failure: Failure) => void };

/** The report's page says nothing of the size of its pages; past either number the count is told as one of the first so many. */
const BOUNDS: Bounds = { pages: 100, values: 20_000 };

const withId = z.object({ id: z.string() });

/** How many may and can reset, by the report of registrations; no name leaves this function. */
export async function countResets({ graph, note }: Asking): Promise<ResetCounts | NotRead> {
  const [report, synced] = await Promise.all([graph.pages('registrations', BOUNDS), readSynced(graph)]);
  if (!report.ok) {
    note('registrations', report.failure);
    return notRead(report.failure);
  }
  const { values, cut } = report.value;
  if (cut) note('registrations', cut);
  if (!synced.ok) note('synced users', synced.failure);
  const read = values.flatMap((one) => registered.safeParse(one).data ?? []);
  // Entries that nobody can read are not the same as none.
  if (read.length === 0 && values.length > 0) return { unknown: 'unexpected-answer', code: 'other-shape' };
  const people = read.filter(({ userType }) => userType?.toLowerCase() !== 'guest');
  const capable = people.filter(({ isSsprCapable }) => isSsprCapable);
  return {
    people: people.length,
    inScope: people.filter(({ isSsprEnabled }) => isSsprEnabled).length,
    registered: people.filter(({ isSsprRegistered }) => isSsprRegistered).length,
    capable: capable.length,
    isCut: cut !== undefined,
    synced: synced.ok ? capable.filter(({ id }) => synced.value.has(id)).length : notRead(synced.failure),
  };
}

/** The ids of all synced users; part of them would make a count too small, so a list that was cut is none. */
function readSynced(graph: Graph): Promise<Read<ReadonlySet<string>>> {
  return optional(graph, ['syncedUsers'], async () => {
    const answer = await graph.pages('syncedUsers', BOUNDS);
    if (!answer.ok) return answer;
    const { values, cut } = answer.value;
    if (cut) return { ok: false, failure: cut };
    return { ...answer, value: new Set(values.flatMap((one) => withId.safeParse(one).data?.id ?? [])) };
  });
}
