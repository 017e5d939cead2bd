import { z } from 'zod';
import type { ChangeInput } from '../../cards/index.ts';
import { looksLikeSecret } from '../language/pasted/secrets.ts';
import { ROUTES } from '../workflow/vocabulary.ts';
import { SAID } from './once-more.ts';

const text = (most: number) =>
  z
    .string()
    .transform((s) => s.slice(0, most))
    .catch('');

/** A toggle as cards send it: "true" and "false", or the values themselves. */
const toggle = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .optional()
  .catch(undefined);

/** What a change card's button carries: an opaque id, a version, and what the person typed. */
export const clickSchema = z.object({
  change: z.string().min(1).max(64),
  version: z.coerce.number().int().min(0),
  reason: text(1000),
  ticket: text(64),
  comment: text(1000),
  question: text(1000),
  answer: text(1000),
  to: z.coerce.number().int().min(1).optional().catch(undefined),
  said: z.enum(SAID).optional().catch(undefined),
  route: z.enum(ROUTES).optional().catch(undefined),
  confirmed: toggle,
  unlock: toggle,
  inSpite: toggle,
});
export type Click = z.output<typeof clickSchema>;

/** The trail keeps what is written here for good, so a secret must not get in. */
export function holdsSecret({ reason, ticket, comment, question, answer }: Click): boolean {
  return [reason, ticket, comment, question, answer].some((typed) => looksLikeSecret(typed, false));
}

/** What was typed on the card, to stand on it again. */
export function typedOf({
  reason,
  ticket,
  comment,
  question,
  answer,
  route,
  unlock,
  confirmed,
}: Click): ChangeInput['typed'] {
  return { reason, ticket, comment, question, answer, route, unlock, confirmed };
}
