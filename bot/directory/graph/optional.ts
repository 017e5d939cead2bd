import { OPTIONAL_CALLS, type OptionalCallName } from '../api/optional-calls.ts';
import type { Read } from '../transport/failure.ts';
import type { Graph } from './client.ts';

/** What was left out because a permission that nobody has to grant wasn't. */
export const ungranted = (permissions: readonly string[]) =>
  ({ ok: false, failure: { because: 'permission-optional', code: permissions.join(', ') } }) as const;

/**
 * Reads only where every permission was granted; where one wasn't, that is no fault, and the reason names it. With the permission
 * there, the same refusal is about the person's role.
 */
export async function optional<T>(
  graph: Graph,
  names: readonly OptionalCallName[],
  read: () => Promise<Read<T>>,
): Promise<Read<T>> {
  const lacking = await graph.lacking(...names);
  if (lacking && lacking.length > 0) return ungranted(lacking);
  const answer = await read();
  if (answer.ok || answer.failure.because !== 'consent-missing') return answer;
  if (lacking) return { ok: false, failure: { ...answer.failure, because: 'role-missing' } };
  return ungranted(names.flatMap((name) => OPTIONAL_CALLS[name].needs));
}
