import type { PasswordEvent } from '../../workflow/resets/writeback-test.ts';
import { activityIn, PASSWORD_ACTIVITIES } from '../api/activities.ts';
import type { Read } from '../transport/failure.ts';
import { readLog } from './audit-log.ts';
import type { Graph } from './client.ts';
import { agentOf } from './reset-tally.ts';
import { unnamed } from './unnamed.ts';

/**
 * Everything that happened to one user's password since a time (ISO, UTC). Empty: nothing yet. What neither succeeded nor failed (a
 * timeout, a result of later days) is left out: the person did nothing wrong, and may try again.
 */
export async function readPasswordEvents(
  graph: Graph,
  userId: string,
  since: string,
): Promise<Read<readonly PasswordEvent[]>> {
  const answer = await readLog(graph, 'passwordEventsOf', since, userId);
  if (!answer.ok) return answer;
  const value = answer.value.entries.flatMap((one): readonly PasswordEvent[] => {
    const by = activityIn(PASSWORD_ACTIVITIES, one.activity);
    // A service that ignores a part of the filter must not prove anything with another user's reset, or an old one.
    const isTheirs = one.targets.some((id) => id.toLowerCase() === userId.toLowerCase());
    const isRecent = Date.parse(one.when) >= Date.parse(since);
    const hasEnded = one.result === 'success' || one.result === 'failure';
    if (!by || !isTheirs || !isRecent || !hasEnded) return [];
    const { when, result, reason } = one;
    return [{ by, when, isSuccess: result === 'success', agent: agentOf(one), reason: unnamed(reason) || null }];
  });
  return { ...answer, value };
}
