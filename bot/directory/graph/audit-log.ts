import * as z from 'zod';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { AHEAD_MS } from '../../workflow/time/within.ts';
import type { GRAPH_CALLS } from '../api/calls.ts';
import type { Read } from '../transport/failure.ts';
import type { Graph } from './client.ts';
import type { Bounds } from './pages.ts';

/** Ten thousand entries are a month of a very large tenant; Graph may send dozens of empty pages while it searches. */
const LOG_BOUNDS: Bounds = { pages: 50, values: 10_000 };

/** How far back a log is looked at: what Microsoft keeps with P1 or P2. Days. */
const LOG_DAYS = 30;

const MOST_NAME = 200;

const text = z.string().nullish().catch(null);
const named = z.object({ displayName: text, userPrincipalName: text }).nullish().catch(null);
const change = z.object({ displayName: text, oldValue: text, newValue: text });
const target = z.object({ id: text, modifiedProperties: z.array(z.unknown()).nullish().catch(null) });

/** One entry. A part that isn't what the metadata says is left out; an entry without a name or a time says nothing at all. */
const entry = z.object({
  id: text,
  activityDisplayName: z.string(),
  activityDateTime: z.string().refine((time) => Number.isFinite(Date.parse(time))),
  result: text,
  resultReason: text,
  targetResources: z.array(z.unknown()).nullish().catch(null),
  initiatedBy: z.object({ user: named, app: named }).nullish().catch(null),
  additionalDetails: z.array(z.unknown()).nullish().catch(null),
});
type Entry = z.infer<typeof entry>;

/** An entry of the audit log, as far as it could be read. `when`: ISO time in UTC, as the log has it. */
export type LogEntry = {
  readonly activity: string;
  readonly when: string;
  readonly result: 'success' | 'failure' | 'timeout' | 'unknown';
  readonly reason: string;
  readonly who: string | null;
  readonly targets: readonly string[];
  readonly changes: readonly z.infer<typeof change>[];
  readonly details: readonly { readonly key: string; readonly value: string }[];
};

/** Newest first. `since`: how far back was looked; `isCut`: there was more than is read. */
export type Log = { readonly entries: readonly LogEntry[]; readonly since: string; readonly isCut: boolean };

type Asked = Extract<keyof typeof GRAPH_CALLS, 'writebackAudits' | 'resetAudits' | 'policyAudits' | 'passwordEventsOf'>;

/** ISO time of the farthest entry that is asked for, at `now` (ms). */
export const farthest = (now: number) => new Date(now - LOG_DAYS * DAY_MS).toISOString();

/**
 * A search of the audit log, each entry once. What is cut off is only older where the service kept the order asked for; where it
 * didn't, or nothing came before the cut, the newest may be missing, and nothing is told.
 */
export async function readLog(graph: Graph, name: Asked, since: string, id?: string): Promise<Read<Log>> {
  const answer = await graph.pages(name, LOG_BOUNDS, { since, ...(id === undefined ? {} : { id }) });
  if (!answer.ok) return answer;
  const { values, cut } = answer.value;
  const read = onceEach(values.flatMap((value) => entry.safeParse(value).data ?? []));
  const entries = read.map(legible);
  if (cut && (entries.length === 0 || !isNewestFirst(entries))) return { ok: false, failure: cut };
  const sorted = entries.toSorted(newestFirst);
  // Cut off, it was looked at no further back than its oldest entry.
  const reached = cut ? (sorted.at(-1)?.when ?? since) : since;
  return { ...answer, value: { entries: sorted, since: reached, isCut: cut !== undefined } };
}

/** The newest of some, one that lies ahead of `now` (ms) only where there is no other: it hides nothing that is of now. */
export function newestOf<T extends { readonly when: string }>(some: readonly T[], now: number): T | undefined {
  const sorted = some.toSorted(newestFirst);
  return sorted.find((one) => !isAhead(one, now)) ?? sorted[0];
}

export const isAhead = ({ when }: { readonly when: string }, now: number) => Date.parse(when) - now > AHEAD_MS;

export function newestFirst(one: { readonly when: string }, other: { readonly when: string }): number {
  return Date.parse(other.when) - Date.parse(one.when);
}

function isNewestFirst(entries: readonly LogEntry[]): boolean {
  return entries.every((one, i) => i === 0 || newestFirst(entries[i - 1] ?? one, one) <= 0);
}

/** A page may repeat what the one before it held. */
function onceEach(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((one, i) => [one.id || i, one])).values()];
}

function legible(one: Entry): LogEntry {
  const targets = (one.targetResources ?? []).flatMap((value) => target.safeParse(value).data ?? []);
  const { user, app } = one.initiatedBy ?? {};
  return {
    activity: one.activityDisplayName,
    when: new Date(one.activityDateTime).toISOString(),
    result: resultOf(one.result ?? ''),
    reason: one.resultReason?.trim() ?? '',
    who: (user?.displayName || user?.userPrincipalName || app?.displayName)?.slice(0, MOST_NAME) ?? null,
    targets: targets.flatMap(({ id }) => id ?? []),
    changes: targets.flatMap(({ modifiedProperties }) =>
      (modifiedProperties ?? []).flatMap((value) => change.safeParse(value).data ?? []),
    ),
    details: (one.additionalDetails ?? []).flatMap((value) => {
      const { key, value: said } = detail.safeParse(value).data ?? {};
      return key ? [{ key, value: said?.trim() ?? '' }] : [];
    }),
  };
}

const detail = z.object({ key: text, value: text });

/** Graph's own words: `timeout` and whatever comes after it are no failure of the person. */
function resultOf(word: string): LogEntry['result'] {
  const result = word.toLowerCase();
  return result === 'success' || result === 'failure' || result === 'timeout' ? result : 'unknown';
}
