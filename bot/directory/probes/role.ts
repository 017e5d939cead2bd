import * as z from 'zod';
import type { ProbeFacts } from '../../workflow/reading.ts';
import { ROLES, type RoleName } from '../../workflow/vocabulary.ts';
import type { Graph } from '../graph/client.ts';
import type { Read } from '../transport/failure.ts';

const membership = z.object({
  '@odata.type': z.string().optional(),
  roleTemplateId: z.string().nullish(),
});

const NAMES = new Map<string, RoleName>(Object.entries(ROLES).map(([name, template]) => [template, name as RoleName]));

/** The caller's directory roles, active ones only, picked by template id. Roles that come without one can't be told apart. */
export async function readRoles(graph: Graph): Promise<Read<ProbeFacts['role']>> {
  const answer = await graph.list('myMemberships', membership);
  if (!answer.ok) return answer;
  const held = answer.value.filter((one) => one['@odata.type'] === '#microsoft.graph.directoryRole');
  const roles = [
    ...new Set(held.flatMap(({ roleTemplateId }) => NAMES.get(roleTemplateId?.toLowerCase() ?? '') ?? [])),
  ];
  const isNameless = held.some(({ roleTemplateId }) => !roleTemplateId);
  // Without the consent to read roles, Graph lists the objects of roles with their ids alone.
  if (roles.length === 0 && isNameless) return { ok: false, failure: { because: 'consent-missing', code: 'ids-only' } };
  return { ...answer, value: { roles } };
}
