import * as z from 'zod';
import type { Effect } from '../../workflow/telling/effects.ts';
import { TELLINGS } from '../../workflow/vocabulary.ts';

const PERSON = z.looseObject({ tenantId: z.string(), objectId: z.string() });
const CHANGE = { tenantId: z.string(), changeId: z.string() };

/** What every effect needs to be put in its lane and carried; each newer field is its reader's own. */
const EFFECT = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('tell'), ...CHANGE, to: PERSON, about: z.enum(TELLINGS) }),
  z.looseObject({ kind: z.literal('remind'), ...CHANGE, to: PERSON, at: z.string() }),
  z.looseObject({ kind: z.literal('call'), ...CHANGE, to: PERSON, at: z.string() }),
  z.looseObject({ kind: z.literal('runs-out'), ...CHANGE, to: PERSON, at: z.string() }),
  z.looseObject({ kind: z.literal('refresh'), ...CHANGE }),
  z.looseObject({ kind: z.literal('third'), ...CHANGE }),
  z.looseObject({
    kind: z.literal('stands-in'),
    tenantId: z.string(),
    to: PERSON,
    of: z.looseObject({ away: PERSON, substitute: PERSON }),
    at: z.string(),
  }),
  z.looseObject({ kind: z.literal('turned'), tenantId: z.string(), turn: z.looseObject({}) }),
]);

/** The effect that was stored as `text`; undefined where the row is damaged: no JSON, or of no shape that is ever written. */
export function effectOf(text: string): Effect | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return EFFECT.safeParse(json).success ? (json as Effect) : undefined;
  } catch {
    return undefined;
  }
}
