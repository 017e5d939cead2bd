import type { Plan } from './plan.ts';
import { known, type Observation } from './reading.ts';
import { isServerHalfThere } from './server-half.ts';
import { type StepId, stepById } from './steps.ts';
import type { SettingName } from './vocabulary.ts';

type Drawn = Pick<Plan, 'route' | 'steps' | 'settings'>;

/** The steps of a plan that the readings show as done already: nobody is asked to do them again. Nothing unread is ever met. */
export function metSteps(plan: Drawn, observations: readonly Observation[]): readonly StepId[] {
  const settings = known(observations, 'settings')?.facts;
  if (!settings) return [];
  const isSet = (name: SettingName) => {
    const planned = plan.settings.find((s) => s.name === name);
    return planned === undefined || settings[name] === planned.after;
  };
  const hasServerHalf = isServerHalfThere(plan.route, observations) === true;
  const hasSwitches = isSet('enablementForTenant') && isSet('cloudProvisioningEnablementForTenant');
  const hasUnlock = isSet('accountUnlockEnabled');
  const isMet = (id: StepId): boolean => {
    if (stepById(id).half === 'connect') return hasServerHalf;
    if (id === 'sspr-writeback') return hasSwitches;
    // Opening the page and saving it is for nothing only where there is nothing to tick.
    return id === 'sspr-unlock' ? hasUnlock : hasSwitches && hasUnlock;
  };
  return plan.steps.filter(isMet);
}

/** The skipped server steps whose reason has gone: what the plan found there isn't there any more. */
export function lostSteps(plan: Plan, observations: readonly Observation[]): readonly StepId[] {
  if (!known(observations, 'settings')) return [];
  const met = metSteps(plan, observations);
  return (plan.skipped ?? []).filter((id) => stepById(id).half === 'connect' && !met.includes(id));
}
