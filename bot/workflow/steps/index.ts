import type { Route } from '../vocabulary.ts';
import { CLOUD_SYNC_STEPS } from './cloud-sync.ts';
import { CONNECT_SYNC_STEPS } from './connect-sync.ts';
import { PORTAL_STEPS } from './portal.ts';
import type { Half, Step } from './step.ts';
import { TRANSITION_STEPS } from './transition.ts';
import { TURN_OFF_STEPS } from './turn-off.ts';

export { HALVES, type Half, type Step } from './step.ts';
export { TRANSITION_STEPS } from './transition.ts';
export { TURN_OFF_STEPS } from './turn-off.ts';

/** Those of setting up writeback, in the order in which they are done: the server's by route, then the portal's. */
const SETUP_STEPS = [...CONNECT_SYNC_STEPS, ...CLOUD_SYNC_STEPS, ...PORTAL_STEPS] as const satisfies readonly Step[];

/** Every step there is. What only another kind of change asks stands in a file of its own, so that setting up never asks it. */
export const STEPS = [...SETUP_STEPS, ...TURN_OFF_STEPS, ...TRANSITION_STEPS] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];

/** The steps of one half of setting up writeback, by route, in order. */
export function stepsOf(half: Half, route: Route): readonly StepId[] {
  return SETUP_STEPS.filter((s: Step) => s.half === half && s.routes.includes(route)).map((s) => s.id);
}

/** The pages of Microsoft's *Transition to Cloud Sync*, in order. */
export const TRANSITION_IDS: readonly StepId[] = TRANSITION_STEPS.map(({ id }) => id);

/** Undefined for a step that the product had when the record was written, and has no more. */
export function stepById(id: string): Step | undefined {
  return STEPS.find((s) => s.id === id);
}

/** About how long these steps take a person, in minutes. */
export function minutesFor(ids: readonly StepId[]): number {
  return ids.reduce((sum, id) => sum + (stepById(id)?.minutes ?? 0), 0);
}
