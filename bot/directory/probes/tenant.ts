import * as z from 'zod';
import type { ProbeFacts } from '../../workflow/reading.ts';
import type { Graph } from '../graph/client.ts';
import type { Read } from '../transport/failure.ts';

const organization = z.object({
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesLastSyncDateTime: z.string().nullish(),
  tenantType: z.string().nullish(),
});

/**
 * Whether and when the directory last synchronised. With User.Read alone Graph answers 200 with every property null,
 * which would read as "never synchronised": a null tenant type gives that away.
 */
export async function readSync(graph: Graph): Promise<Read<ProbeFacts['sync']>> {
  const answer = await graph.list('organization', organization);
  if (!answer.ok) return answer;
  const [tenant] = answer.value;
  if (!tenant) return { ok: false, failure: { because: 'unexpected-answer', code: 'no-organization' } };
  if (tenant.tenantType === null) return { ok: false, failure: { because: 'consent-missing' } };
  const enabled = tenant.onPremisesSyncEnabled ?? null;
  return { ...answer, value: { enabled, lastSync: tenant.onPremisesLastSyncDateTime ?? null } };
}

/** Whether administrators may reset their own password; says nothing of other people. */
export async function readAdminReset(graph: Graph): Promise<Read<ProbeFacts['admin-sspr']>> {
  const answer = await graph.read('authorizationPolicy', z.object({ allowedToUseSSPR: z.boolean() }));
  return answer.ok ? { ...answer, value: { allowed: answer.value.allowedToUseSSPR } } : answer;
}
