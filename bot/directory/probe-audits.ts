import * as z from 'zod';
import type { ProbeFacts } from '../workflow/reading.ts';
import type { PasswordEvent } from '../workflow/writeback-test.ts';
import { PASSWORD_ACTIVITIES, WRITEBACK_ACTIVITIES } from './calls.ts';
import type { Read } from './failure.ts';
import type { Graph } from './graph.ts';

const event = z.object({
  activityDisplayName: z.string(),
  activityDateTime: z.string(),
  result: z.string().nullish(),
  resultReason: z.string().nullish(),
  targetResources: z.array(z.object({ id: z.string().nullish() })).nullish(),
  initiatedBy: z
    .object({
      user: z.object({ displayName: z.string().nullish(), userPrincipalName: z.string().nullish() }).nullish(),
      app: z.object({ displayName: z.string().nullish() }).nullish(),
    })
    .nullish(),
  additionalDetails: z.array(z.object({ key: z.string().nullish(), value: z.string().nullish() })).nullish(),
});
type Event = z.infer<typeof event>;

/** No event within the log's retention (7 or 30 days) says nothing about the setting. */
const noEvent = { ok: false, failure: { because: 'no-event' } } as const;

/** The newest successful *Enable* or *Disable password writeback for directory*. */
export async function readWritebackEvent(graph: Graph): Promise<Read<ProbeFacts['audit']>> {
  const answer = await readFirstPage(graph, 'writebackAudits');
  if (!answer.ok) return answer;
  const newest = newestFirst(answer.value)[0];
  const activity = newest && WRITEBACK_ACTIVITIES[newest.activityDisplayName];
  if (!newest || !activity) return noEvent;
  const { user, app } = newest.initiatedBy ?? {};
  const who = user?.displayName || user?.userPrincipalName || app?.displayName || null;
  return { ...answer, value: { activity, when: instant(newest), who } };
}

/**
 * The newest successful reset or change. One that names its agent is preferred, since only that one tells. The stored word
 * for an agent is known from documentation alone, so anything but empty and *None* counts as written back.
 */
export async function readReset(graph: Graph): Promise<Read<ProbeFacts['resets']>> {
  const answer = await readFirstPage(graph, 'resetAudits');
  if (!answer.ok) return answer;
  const events = newestFirst(answer.value);
  const newest = events.find((one) => agentOf(one) !== undefined) ?? events[0];
  if (!newest) return noEvent;
  const agent = agentOf(newest)?.trim() || null;
  return { ...answer, value: { when: instant(newest), agent, writtenBack: agent !== null && !/^none$/i.test(agent) } };
}

/** Everything that happened to one user's password since a time (ISO, UTC), in the log's order. Empty: nothing yet. */
export async function readPasswordEvents(
  graph: Graph,
  userId: string,
  since: string,
): Promise<Read<readonly PasswordEvent[]>> {
  const answer = await graph.read('passwordEventsOf', z.object({ value: z.array(event) }), { id: userId, since });
  if (!answer.ok) return answer;
  const value = answer.value.value.flatMap((one): readonly PasswordEvent[] => {
    const by = Object.hasOwn(PASSWORD_ACTIVITIES, one.activityDisplayName)
      ? PASSWORD_ACTIVITIES[one.activityDisplayName]
      : undefined;
    // A service that ignores a part of the filter must not prove anything with another user's reset, or an old one.
    const isTheirs = one.targetResources?.some(({ id }) => id?.toLowerCase() === userId.toLowerCase()) ?? false;
    const isRecent = Date.parse(one.activityDateTime) >= Date.parse(since);
    if (!by || !isTheirs || !isRecent) return [];
    const agent = agentOf(one)?.trim() || null;
    const reason = one.resultReason?.trim().slice(0, MOST_REASON) || null;
    return [{ by, when: instant(one), isSuccess: one.result === 'success', agent, reason }];
  });
  return { ...answer, value };
}

const MOST_REASON = 200;

/** The log can be long; what is asked for is newest first, so the first page is enough. */
async function readFirstPage(graph: Graph, name: 'writebackAudits' | 'resetAudits'): Promise<Read<readonly Event[]>> {
  const answer = await graph.read(name, z.object({ value: z.array(event) }));
  return answer.ok ? { ...answer, value: answer.value.value } : answer;
}

function newestFirst(events: readonly Event[]): readonly Event[] {
  return events
    .filter((one) => one.result === 'success' && Number.isFinite(Date.parse(one.activityDateTime)))
    .toSorted((one, other) => Date.parse(other.activityDateTime) - Date.parse(one.activityDateTime));
}

/** Undefined where the event says nothing about an agent. */
function agentOf({ additionalDetails }: Event): string | undefined {
  const detail = additionalDetails?.find(({ key }) => key?.toLowerCase() === 'onpremisesagent');
  return detail ? (detail.value ?? '') : undefined;
}

function instant({ activityDateTime }: Event): string {
  return new Date(activityDateTime).toISOString();
}
