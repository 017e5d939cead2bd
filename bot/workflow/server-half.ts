import { type Change, connectSteps, isSkipped } from './change.ts';
import { known, type Observation, type Person } from './reading.ts';
import type { Because, Route } from './vocabulary.ts';

/**
 * Whether the server half of this route is there, as far as a reading tells; undefined where it tells nothing. INFERRED: that the
 * portal's box for cloud sync reads as `cloudProvisioningEnablementForTenant`, and that it being off doesn't show that the
 * command wasn't run. A tenant whose every provisioning agent is inactive has nobody to carry a password.
 */
export function isServerHalfThere(route: Route, observations: readonly Observation[]): boolean | undefined {
  const settings = known(observations, 'settings')?.facts;
  if (!settings) return undefined;
  if (route === 'connect-sync') return settings.passwordWritebackSupported;
  const agents = known(observations, 'agents')?.facts;
  return settings.cloudProvisioningEnablementForTenant && agents?.active !== 0 ? true : undefined;
}

/** What a card may say of the server half: what was read of it, and by whom it was ticked where nobody could read it. */
export type ServerHalf = {
  readonly isThere: boolean | undefined;
  /** When it was read, or when a reading was last tried. */
  readonly at?: string;
  readonly because?: Because;
  readonly code?: string | undefined;
  /** The plan found it there, so nobody was asked to do it. */
  readonly isSkipped: boolean;
  readonly tickedBy?: Person;
};

/** The server half of a change as it was last read for it: after its last step, by an apply, by a check, or for the plan. */
export function serverHalf(change: Change): ServerHalf {
  const steps = connectSteps(change);
  const isAllSkipped = steps.every((id) => isSkipped(change.plan, id));
  const read = change.after.some((o) => o.probe === 'settings') || !isAllSkipped ? change.after : change.observations;
  const settings = read.find((o) => o.probe === 'settings');
  return {
    isThere: isServerHalfThere(change.plan.route, read),
    isSkipped: isAllSkipped,
    ...(settings ? { at: settings.at } : {}),
    ...(settings && 'because' in settings ? { because: settings.because, code: settings.code } : {}),
    ...(change.tickedBy ? { tickedBy: change.tickedBy } : {}),
  };
}
