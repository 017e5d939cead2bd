import * as z from 'zod';
import type { ProbeFacts } from '../../workflow/reading.ts';
import type { OptionalCallName } from '../api/optional-calls.ts';
import type { Graph } from '../graph/client.ts';
import { optional } from '../graph/optional.ts';
import { LIST_BOUNDS } from '../graph/pages.ts';
import type { Read } from '../transport/failure.ts';

const agent = z.object({ status: z.string() });
const app = z.object({ id: z.string() });
const execution = z.object({ timeEnded: z.string().nullish(), timeBegan: z.string().nullish() }).nullish().catch(null);
const job = z.object({
  templateId: z.string(),
  status: z
    .object({ code: z.string().nullish().catch(null), lastExecution: execution })
    .nullish()
    .catch(null),
});

const MOST_APPS = 10;
const MOST_JOBS = 20;

/** Cloud sync's agents, by the two states that are documented; the page's example writes *Active*. */
export async function readAgents(graph: Graph): Promise<Read<ProbeFacts['agents']>> {
  return optional(graph, ['syncAgents'], async () => {
    const answer = await members(graph, 'syncAgents', agent, 'provisioning');
    if (!answer.ok) return answer;
    const count = (state: string) => answer.value.filter(({ status }) => status.toLowerCase() === state).length;
    return { ...answer, value: { active: count('active'), inactive: count('inactive') } };
  });
}

/** The jobs of cloud sync's apps: one app for each domain. */
export async function readJobs(graph: Graph): Promise<Read<ProbeFacts['sync-jobs']>> {
  return optional(graph, ['syncJobs', 'syncApps'], async () => {
    const apps = await members(graph, 'syncApps', app);
    if (!apps.ok) return apps;
    const read = await Promise.all(apps.value.slice(0, MOST_APPS).map(({ id }) => members(graph, 'syncJobs', job, id)));
    const failed = read.find((one) => !one.ok);
    if (failed && !failed.ok) return failed;
    const jobs = read.flatMap((one) => (one.ok ? one.value : []));
    return { ...apps, value: { jobs: jobs.slice(0, MOST_JOBS).map(told) } };
  });
}

function told({ templateId, status }: z.infer<typeof job>): ProbeFacts['sync-jobs']['jobs'][number] {
  const { timeEnded, timeBegan } = status?.lastExecution ?? {};
  return {
    template: templateId.slice(0, 100),
    state: status?.code?.slice(0, 40) ?? null,
    lastRun: instant(timeEnded ?? undefined) ?? instant(timeBegan ?? undefined) ?? null,
  };
}

/** Graph writes the year 1 for *never*. */
function instant(time = ''): string | undefined {
  return Date.parse(time) > 0 ? new Date(time).toISOString() : undefined;
}

async function members<T>(
  graph: Graph,
  name: OptionalCallName,
  schema: z.ZodType<T>,
  id?: string,
): Promise<Read<readonly T[]>> {
  const answer = await graph.pages(name, LIST_BOUNDS, id === undefined ? {} : { id });
  if (!answer.ok) return answer;
  const { values, cut } = answer.value;
  if (cut) return { ok: false, failure: cut };
  const value = values.flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  // None that can be read is not the same as none.
  if (value.length === 0 && values.length > 0)
    return { ok: false, failure: { because: 'unexpected-answer', code: 'other-shape' } };
  return { ...answer, value };
}
