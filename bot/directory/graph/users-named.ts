import * as z from 'zod';
import type { NamedUser } from '../../ports/index.ts';
import type { Because } from '../../workflow/vocabulary.ts';
import type { Failure } from '../transport/failure.ts';
import type { Graph } from './client.ts';

const user = z.object({ id: z.string(), displayName: z.string().nullish(), userPrincipalName: z.string().nullish() });

/** The users whose display, first or last name begins so; without diacritics or case only as far as the directory has it. */
export async function usersNamed(
  { graph, note }: { readonly graph: Graph; readonly note: (what: string, failure: Failure) => void },
  beginning: string,
): Promise<readonly NamedUser[] | { readonly unknown: Because }> {
  const answer = await graph.list('usersNamed', user, { id: beginning });
  if (!answer.ok) {
    note('users by name', answer.failure);
    return { unknown: answer.failure.because };
  }
  return answer.value.map(({ id, displayName, userPrincipalName }) => ({
    userId: id,
    name: displayName || userPrincipalName || id,
    signIn: userPrincipalName ?? '',
  }));
}
