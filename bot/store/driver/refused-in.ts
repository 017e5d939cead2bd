import * as z from 'zod';
import { REFUSALS } from '../../workflow/refusals.ts';
import type { Refused } from '../../workflow/tenant/refused-lately.ts';
import { CHANGE_VERBS } from '../../workflow/vocabulary.ts';

/** All that a refusal may say, and nothing besides: it becomes a record, and what stands beside the records may be anybody's word. */
const REFUSED = z.object({
  type: z.literal('refused'),
  verb: z.enum([...CHANGE_VERBS, 'start']),
  because: z.enum(REFUSALS),
  at: z.iso.datetime(),
  by: z.object({ tenantId: z.string(), objectId: z.string(), name: z.string() }),
  changeId: z.string().optional(),
});

/** The refusal that was stored as `text`; undefined where it is anything else. */
export function refusedIn(text: string): Refused | undefined {
  try {
    const { changeId, ...refused } = REFUSED.parse(JSON.parse(text));
    return changeId === undefined ? refused : { ...refused, changeId };
  } catch {
    return undefined;
  }
}
