import { type Step, stepById, stepsOf } from '../../bot/workflow/steps/index.ts';

/** The wizard's steps in order, each with what is typed on its card: the box, where it has one. */
export const SERVER_STEPS: readonly (readonly [id: Step['id'], typed: Readonly<Record<string, string>>])[] = stepsOf(
  'connect',
  'connect-sync',
).map((id) => [id, stepById(id)?.confirmedBy === 'checkbox' ? { confirmed: 'true' } : {}]);
