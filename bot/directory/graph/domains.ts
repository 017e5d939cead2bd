import * as z from 'zod';
import type { Failure } from '../transport/failure.ts';
import type { Graph } from './client.ts';

const organization = z.object({ verifiedDomains: z.array(z.object({ name: z.string() })).nullish() });

/** The domains that this tenant has proven to be its own, in lower case; none where they can't be read. */
export async function domainsOf({
  graph,
  note,
}: {
  readonly graph: Graph;
  readonly note: (what: string, failure: Failure) => void;
}): Promise<readonly string[]> {
  const answer = await graph.list('organization', organization);
  if (!answer.ok) {
    note('domains', answer.failure);
    return [];
  }
  return answer.value.flatMap(({ verifiedDomains }) => (verifiedDomains ?? []).map(({ name }) => name.toLowerCase()));
}
