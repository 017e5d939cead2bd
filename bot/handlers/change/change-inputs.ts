import { z } from 'zod';
import { type ChangeInput, LENGTHS } from '../../../cards/index.ts';
import { looksLikeSecret } from '../../language/pasted/secrets.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import { dayIn, type SlotWish, UTC } from '../../workflow/time/slot.ts';
import { isZone } from '../../workflow/time/wall.ts';
import { EMERGENCY_VERDICTS, ROUTES } from '../../workflow/vocabulary.ts';
import { SAID } from './confirm-first.ts';
import { WRITTEN, type Written } from './on-card.ts';

const text = z.string().catch('');

/** A toggle as cards send it: "true" and "false", or the values themselves. */
const toggle = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .optional()
  .catch(undefined);

/** What a change card's button carries: an opaque id, a version, and what the person typed. */
export const clickSchema = z.object({
  change: z.string().min(1).max(64),
  version: z.coerce.number().int().min(0),
  reason: text,
  ticket: text,
  comment: text,
  question: text,
  answer: text,
  slotDay: text,
  slotFrom: text,
  slotTo: text,
  slotZone: text,
  verdict: z.enum(EMERGENCY_VERDICTS).optional().catch(undefined),
  to: z.coerce.number().int().min(1).optional().catch(undefined),
  said: z.enum(SAID).optional().catch(undefined),
  route: z.enum(ROUTES).optional().catch(undefined),
  only: z.enum(['both', 'connect', 'sspr']).optional().catch(undefined),
  confirmed: toggle,
  unlock: toggle,
  inSpite: toggle,
});
export type Click = z.output<typeof clickSchema>;

/** The longest that others can read on a card, in characters. */
const MOST = {
  reason: LENGTHS.reason,
  ticket: LENGTHS.ticket,
  comment: LENGTHS.reason,
  question: LENGTHS.reason,
  answer: LENGTHS.reason,
} as const satisfies Record<Written, number>;

/** Which input holds what looks like a secret: the trail keeps what is written here for good, so none must get in. */
export function secretIn(click: Click): Written | undefined {
  return WRITTEN.find((field) => looksLikeSecret(click[field], false));
}

/** The click without what looks like a secret, wherever it stands. */
export function withoutSecrets(click: Click): Click {
  const emptied = WRITTEN.filter((field) => looksLikeSecret(click[field], false)).map((field) => [field, '']);
  return { ...click, ...Object.fromEntries(emptied) };
}

/** The first of these inputs that is longer than can be shown; the refusal says how long it is, and how long it may be. */
export function tooLongIn(click: Click, fields: readonly Written[] = WRITTEN): Refusal | undefined {
  for (const field of fields) {
    const length = [...click[field].trim()].length;
    if (length <= MOST[field]) continue;
    return {
      refusal: 'input-too-long',
      values: { field, length: String(length), most: String(MOST[field]), isKept: 'yes' },
    };
  }
  return undefined;
}

/** The appointed time as it was named on the card, by the clock that the card showed. */
export function wishOf({ slotDay, slotFrom, slotTo, slotZone }: Click): SlotWish {
  const zone = isZone(slotZone) ? slotZone : UTC;
  return { day: slotDay.trim(), from: slotFrom.trim(), to: slotTo.trim(), zone };
}

/** What of it an input can hold: a client shows nothing where it is given no date or clock. */
function slotTyped(click: Click): NonNullable<ChangeInput['typed']>['slot'] {
  const { day, from, to } = wishOf(click);
  const clock = (text: string) => (/^\d{2}:\d{2}$/.test(text) ? text : '');
  const wish = { day: dayIn(day) ? day : '', from: clock(from), to: clock(to) };
  return Object.values(wish).some(Boolean) ? wish : undefined;
}

/** What was typed on the card, to stand on it again. */
export function typedOf(click: Click): ChangeInput['typed'] {
  const { reason, ticket, comment, question, answer, verdict, route, only, unlock, confirmed } = click;
  const slot = slotTyped(click);
  return {
    reason,
    ticket,
    comment,
    question,
    answer,
    verdict,
    route,
    only,
    unlock,
    confirmed,
    ...(slot ? { slot } : {}),
  };
}
