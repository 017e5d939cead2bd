import type { FailedResets, ProbeFacts, SucceededResets } from '../../workflow/reading.ts';
import { activityIn, RESET_ACTIVITIES, UNLOCK_ACTIVITY } from '../api/activities.ts';
import { isAhead, type LogEntry, newestFirst, newestOf } from './audit-log.ts';
import { reasonIn } from './reset-reasons.ts';

type Reset = LogEntry & { readonly by: 'self' | 'admin'; readonly agent: string | null };

const MOST_AGENTS = 20;
const MOST_FAILED = 50;
const MOST_AGENT_LENGTH = 64;

/** What the log says of resets and unlocks, counted; undefined where it says nothing of them. `now` in milliseconds. */
export function tally(entries: readonly LogEntry[], now: number): ProbeFacts['resets'] | undefined {
  const resets = entries.flatMap((one): readonly Reset[] => {
    const by = activityIn(RESET_ACTIVITIES, one.activity);
    return by ? [{ ...one, by, agent: agentOf(one) }] : [];
  });
  const unlocks = entries.filter(({ activity }) => activityIn({ [UNLOCK_ACTIVITY]: true }, activity));
  if (resets.length === 0 && unlocks.length === 0) return undefined;
  const succeeded = resets.filter(isSuccess);
  const best = bestOf(succeeded, now);
  const unlocked = unlocks.filter(isSuccess);
  const newest = newestOf(unlocked, now)?.when;
  return {
    when: best?.when ?? null,
    agent: best?.agent ?? null,
    writtenBack: best !== undefined && isCarried(best),
    succeeded: successes(succeeded, now),
    failed: failures([...resets, ...unlocks].filter(hasFailed)),
    ...(newest ? { unlocked: { count: unlocked.length, newest } } : {}),
  };
}

type Failed = LogEntry & { readonly result: FailedResets['result'] };
const isSuccess = ({ result }: LogEntry) => result === 'success';
const hasFailed = (one: LogEntry): one is Failed => !isSuccess(one);

/** The word of the entry for who carried it, as it stands; null where it names none, which says nothing. */
export function agentOf({ details }: LogEntry): string | null {
  const said = details.find(({ key }) => key.trim().toLowerCase() === 'onpremisesagent');
  return said?.value.slice(0, MOST_AGENT_LENGTH) || null;
}

/** *Microsoft Entra Connect* and *CloudSync* are documented; any word but *None* names a carrier. */
const isCarried = ({ agent }: Reset) => agent !== null && !/^none$/i.test(agent);

/** One that names a carrier, however old: a cloud user's reset says nothing of a synced one's. Then one that says *None*. */
function bestOf(resets: readonly Reset[], now: number): Reset | undefined {
  const carried = newestOf(resets.filter(isCarried), now);
  return (
    carried ??
    newestOf(
      resets.filter(({ agent }) => agent !== null),
      now,
    ) ??
    newestOf(resets, now)
  );
}

/** What lies ahead of now is counted apart, so that it hides nothing. */
function successes(resets: readonly Reset[], now: number): readonly SucceededResets[] {
  const groups = grouped(resets, (one) => [one.agent?.toLowerCase(), one.by, isAhead(one, now)].join('|'));
  return groups
    .slice(0, MOST_AGENTS)
    .map(({ newest: { agent, by, when: newest }, count }) => ({ agent, by, count, newest }));
}

/** One for each reason, result and clock hour. */
function failures(tries: readonly Failed[]): readonly FailedResets[] {
  const told = tries.map(({ reason, result, when }) => ({ reason: reasonIn(reason), result, when }));
  const groups = grouped(told, (one) => [one.reason, one.result, one.when.slice(0, 13)].join('|'));
  return groups
    .slice(0, MOST_FAILED)
    .map(({ newest: { reason, result, when: newest }, count }) => ({ reason, result, count, newest }));
}

/** The newest of each group and how many there are, newest first. */
function grouped<T extends { readonly when: string }>(some: readonly T[], keyOf: (one: T) => string) {
  const groups = new Map<string, { readonly newest: T; readonly count: number }>();
  for (const one of some.toSorted(newestFirst)) {
    const held = groups.get(keyOf(one));
    groups.set(keyOf(one), { newest: held?.newest ?? one, count: (held?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
