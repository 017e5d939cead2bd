import { performance } from 'node:perf_hooks';
import * as z from 'zod';
import { type Failure, type Read, requestIdOf } from '../transport/failure.ts';

/** The members of a collection as they came. `cut`: why the rest of it was not read. */
export type Pages = { readonly values: readonly unknown[]; readonly cut?: Failure };

/** How far a collection is followed: pages, the empty ones among them, and members. */
export type Bounds = { readonly pages: number; readonly values: number };

/** A person in more groups, or a group with more people, than this many pages hold is not read to the end. */
export const LIST_BOUNDS: Bounds = { pages: 20, values: 20_000 };

/** Past this time no further page is begun: somebody waits for the answer. */
const MOST_MS = 30_000;

export const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });
export type Page = z.infer<typeof page>;

/** Follows the links to the next page, through empty pages too, within the bounds. A failure counts as one only on the first page. */
export async function readPages(
  first: string,
  read: (path: string) => Promise<Read<Page>>,
  pathOf: (link: string) => string | undefined,
  bounds: Bounds,
): Promise<Read<Pages>> {
  const until = performance.now() + MOST_MS;
  const opening = await read(first);
  if (!opening.ok) return opening;
  const values = [...opening.value.value];
  const done = (cut?: Failure): Read<Pages> => ({
    ok: true,
    value: cut ? { values, cut } : { values },
    ...requestIdOf(opening.requestId),
  });
  let link = opening.value['@odata.nextLink'];
  for (let pages = 1; link; pages += 1) {
    const path = pathOf(link);
    if (!path) return done({ because: 'unexpected-answer', code: 'foreign-page' });
    if (pages === bounds.pages || values.length >= bounds.values || performance.now() > until)
      return done({ because: 'unexpected-answer', code: 'too-many-pages' });
    const answer = await read(path);
    if (!answer.ok) return done(answer.failure);
    values.push(...answer.value.value);
    link = answer.value['@odata.nextLink'];
  }
  return done();
}
