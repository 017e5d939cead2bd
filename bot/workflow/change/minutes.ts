import { KINDS } from '../kinds/index.ts';
import { isNeeded, type Plan } from '../planning/plan.ts';
import { minutesFor } from '../steps/index.ts';
import type { KindId, Route } from '../vocabulary.ts';
import { type Change, isSkipped } from './change.ts';

/** About how long a plan takes a person, in minutes. */
export const minutesOf = (plan: Plan): number => minutesFor(plan.steps.filter((id) => !isSkipped(plan, id)));

/** The same before there is a plan: where nothing of it is there already, and no unlock is wished. */
export function minutesOfKind(kind: KindId, route: Route): number {
  const targets = KINDS[kind].targets({ route, observations: [], hasUnlock: false });
  return minutesFor(KINDS[kind].steps(route).filter((id) => isNeeded(id, targets)));
}

/** About how long what is left to do takes a person, in minutes: the server steps that aren't done, and the portal's. */
export function minutesLeft({ plan, stepsDone }: Change): number {
  return minutesFor(plan.steps.filter((id) => !isSkipped(plan, id) && !stepsDone.includes(id)));
}
