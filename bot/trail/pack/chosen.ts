import type { About } from '../../store/pack/layout.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';

/** The spans that a card offers, in days. */
export const SPANS = [30, 90, 365] as const;

/** How a choice on the card is spelled: "change-<id>", "days-30", or "all". */
export const choiceOf = {
  change: (id: string) => `change-${id}`,
  days: (days: (typeof SPANS)[number]) => `days-${days}`,
  all: 'all',
} as const;

/** What a choice asks for; undefined where it is none of ours. `now` is in ms. */
export function aboutChosen(choice: unknown, now: number): About | undefined {
  if (typeof choice !== 'string') return undefined;
  if (choice === choiceOf.all) return { kind: 'span', since: null, until: null };
  const [, change] = /^change-([\w-]{1,64})$/.exec(choice) ?? [];
  if (change !== undefined) return { kind: 'change', change };
  const days = SPANS.find((one) => choiceOf.days(one) === choice);
  return days && { kind: 'span', since: new Date(now - days * DAY_MS).toISOString(), until: null };
}
