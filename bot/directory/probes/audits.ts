import type { ProbeFacts } from '../../workflow/reading.ts';
import { activityIn, POLICY_ACTIVITIES, WRITEBACK_ACTIVITIES } from '../api/activities.ts';
import { farthest, type LogEntry, newestOf, readLog } from '../graph/audit-log.ts';
import type { Graph } from '../graph/client.ts';
import { tally } from '../graph/reset-tally.ts';
import { unnamed } from '../graph/unnamed.ts';
import type { Read } from '../transport/failure.ts';

/** No event within the time looked at says nothing about the setting. */
const noEvent = (since: string) => ({ ok: false, failure: { because: 'no-event', since } }) as const;

/** The newest successful *Enable* or *Disable password writeback for directory*; of two at one moment, the *Disable*. */
export async function readWritebackEvent(graph: Graph, now: number): Promise<Read<ProbeFacts['audit']>> {
  const answer = await readLog(graph, 'writebackAudits', farthest(now));
  if (!answer.ok) return answer;
  const { entries, since } = answer.value;
  const told = entries.flatMap((one) => {
    const activity = activityIn(WRITEBACK_ACTIVITIES, one.activity);
    return activity && one.result === 'success' ? [{ activity, when: one.when, who: one.who }] : [];
  });
  const disabled = told.filter(({ activity }) => activity === 'disable');
  const newest = newestOf([...disabled, ...told.filter((one) => !disabled.includes(one))], now);
  return newest ? { ...answer, value: { ...newest, since } } : noEvent(since);
}

/** Resets, changes and unlocks: the best success, and all that was tried. */
export async function readResets(graph: Graph, now: number): Promise<Read<ProbeFacts['resets']>> {
  const answer = await readLog(graph, 'resetAudits', farthest(now));
  if (!answer.ok) return answer;
  const { entries, since, isCut } = answer.value;
  const told = tally(entries, now);
  return told ? { ...answer, value: { ...told, since, ...(isCut ? { isCut } : {}) } } : noEvent(since);
}

const MOST_ENTRIES = 5;
const MOST_CHANGES = 20;

/** The newest changes of the reset policy, as the log words them. */
export async function readPolicyLog(graph: Graph, now: number): Promise<Read<ProbeFacts['policy-log']>> {
  const answer = await readLog(graph, 'policyAudits', farthest(now));
  if (!answer.ok) return answer;
  const { entries, since } = answer.value;
  const known = Object.fromEntries(POLICY_ACTIVITIES.map((name) => [name, true]));
  const changes = entries.filter((one) => activityIn(known, one.activity) && one.result === 'success');
  return changes.length > 0
    ? { ...answer, value: { entries: changes.slice(0, MOST_ENTRIES).map(wordForWord), since } }
    : noEvent(since);
}

function wordForWord({ activity, when, who, changes }: LogEntry): ProbeFacts['policy-log']['entries'][number] {
  const kept = changes.slice(0, MOST_CHANGES).map(({ displayName, oldValue, newValue }) => ({
    name: unnamed(displayName ?? '', 100),
    before: typeof oldValue === 'string' ? unnamed(oldValue) : null,
    after: typeof newValue === 'string' ? unnamed(newValue) : null,
  }));
  return { activity: activity.slice(0, 100), when, who, changes: kept };
}
