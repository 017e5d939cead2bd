import * as z from 'zod';
import type { Clock, Log } from '../ports/index.ts';
import { BY_ITSELF, type DirectoryConfig } from './api/config.ts';
import { presentedTokens } from './auth/presented.ts';
import { farthest } from './graph/audit-log.ts';
import { createGraph, type Graph } from './graph/client.ts';
import { createPortal } from './portal/client.ts';
import type { Read } from './transport/failure.ts';

/** What is read as it comes, for a capture: three objects of the portal's backend, and three searches of the audit log. */
export const RAW_READINGS = ['settings', 'scope', 'connectivity', 'writeback', 'policy', 'resets'] as const;
export type RawReading = (typeof RAW_READINGS)[number];

/** Few of a search are enough to show its entries' shape. */
const MOST_KEPT = 6;

/**
 * Reads bodies as the services send them, unchanged: they hold names and ids, and whoever shows one hides those first. The tokens are
 * used for this and forgotten.
 */
export async function readRaw(
  config: DirectoryConfig & { readonly appIdUri: string },
  texts: readonly string[],
  clock: Clock,
  log: Log,
): Promise<{ readonly readings: Readonly<Record<RawReading, Read<unknown>>>; readonly strange: number }> {
  const { tokens, strange } = presentedTokens(config, texts, clock, log);
  const graph = createGraph(config, tokens, BY_ITSELF);
  const portal = createPortal(config, tokens, BY_ITSELF);
  const since = farthest(clock.now());
  const object = z.looseObject({});
  const [settings, scope, connectivity, writeback, policy, resets] = await Promise.all([
    portal.read('settings', object),
    portal.read('scope', object),
    portal.read('connectivity', object),
    search(graph, 'writebackAudits', since),
    search(graph, 'policyAudits', since),
    search(graph, 'resetAudits', since),
  ]);
  tokens.end();
  return { readings: { settings, scope, connectivity, writeback, policy, resets }, strange };
}

const named = (key: 'key' | 'displayName') =>
  z.array(z.looseObject({ [key]: z.string().nullish() }).transform((one) => one[key])).catch([]);
const telling = z.looseObject({
  activityDisplayName: z.string(),
  result: z.string().nullish(),
  additionalDetails: named('key'),
  targetResources: z.array(z.looseObject({ modifiedProperties: named('displayName') })).catch([]),
});

/** The newest entry of each kind: the same activity, result, details and changed properties. An empty search is no reading. */
async function search(
  graph: Graph,
  name: 'writebackAudits' | 'policyAudits' | 'resetAudits',
  since: string,
): Promise<Read<unknown>> {
  const answer = await graph.pages(name, { pages: 5, values: 2_000 }, { since });
  if (!answer.ok) return answer;
  const kinds = new Map<string, unknown>();
  for (const value of answer.value.values) {
    const { activityDisplayName, result, additionalDetails, targetResources } = telling.safeParse(value).data ?? {};
    const kind = JSON.stringify([
      activityDisplayName,
      result,
      additionalDetails,
      targetResources?.map((t) => t.modifiedProperties),
    ]);
    if (!kinds.has(kind)) kinds.set(kind, value);
  }
  if (kinds.size === 0) return { ok: false, failure: { because: 'no-event', since } };
  return { ...answer, value: { value: [...kinds.values()].slice(0, MOST_KEPT) } };
}
