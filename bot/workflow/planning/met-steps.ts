import { factsFor, kindOf } from '../kinds/index.ts';
import type { Observation } from '../reading.ts';
import { type StepId, stepById } from '../steps/index.ts';
import type { Plan } from './plan.ts';

type Drawn = Pick<Plan, 'operation' | 'route' | 'steps' | 'settings'>;

/** The steps of a plan that the readings show as done already: nobody is asked to do them again. Nothing unread is ever met. */
export function metSteps(plan: Drawn, observations: readonly Observation[]): readonly StepId[] {
  const kind = kindOf(plan);
  const facts = factsFor(kind, observations);
  if (!facts) return [];
  const open = plan.settings.filter(({ name, after }) => facts[name] !== after);
  const hasServerHalf = kind.isServerHalfThere(plan.route, observations) === true;
  const isMet = (id: StepId): boolean => {
    const { half, sets } = stepById(id) ?? {};
    if (half === 'connect') return hasServerHalf;
    // Opening the page and saving it is for nothing only where there is nothing to tick.
    return open.every(({ name }) => sets !== undefined && !sets.includes(name));
  };
  return plan.steps.filter(isMet);
}

/** The skipped server steps whose reason has gone: what the plan found there isn't there any more. */
export function lostSteps(plan: Plan, observations: readonly Observation[]): readonly StepId[] {
  if (!factsFor(kindOf(plan), observations)) return [];
  const met = metSteps(plan, observations);
  return (plan.skipped ?? []).filter((id) => stepById(id)?.half === 'connect' && !met.includes(id));
}
