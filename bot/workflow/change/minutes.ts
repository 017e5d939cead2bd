import type { Plan } from '../planning/plan.ts';
import { minutesFor } from '../steps/index.ts';
import { type Change, isSkipped } from './change.ts';

/** About how long a plan takes a person, in minutes. */
export const minutesOf = (plan: Plan): number => minutesFor(plan.steps.filter((id) => !isSkipped(plan, id)));

/** About how long what is left to do takes a person, in minutes: the server steps that aren't done, and the portal's. */
export function minutesLeft({ plan, stepsDone }: Change): number {
  return minutesFor(plan.steps.filter((id) => !isSkipped(plan, id) && !stepsDone.includes(id)));
}
