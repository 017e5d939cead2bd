import type { Change } from './change.ts';
import type { ClosingState } from './events.ts';
import { clientCannotUnlock, type Plan, toWrite } from './plan.ts';
import { known, type Observation } from './reading.ts';
import type { Because, ClosingReading } from './vocabulary.ts';

/**
 * The readings that close a change under this plan: unlock counts only where the plan includes it. On the cloud-sync route the
 * Connect client is no one's business, and the portal's box of that route always is, also for plans that didn't write it yet.
 */
export function closingReadings({ route, settings }: Plan): readonly ClosingReading[] {
  const names = settings.map((s) => s.name);
  if (route === 'connect-sync') return ['passwordWritebackSupported', ...names];
  return [...new Set([...names, 'cloudProvisioningEnablementForTenant' as const])];
}

/**
 * What the newest reading says of each closing reading: met where it is what the plan says it will be. An unread setting is
 * unknown, never unmet.
 */
export function closingState(plan: Plan, observations: readonly Observation[]): ClosingState {
  const settings = known(observations, 'settings')?.facts;
  const stateOf = (name: ClosingReading) => {
    if (!settings) return 'unknown';
    return settings[name] === wanted(plan, name) ? 'met' : 'unmet';
  };
  return Object.fromEntries(closingReadings(plan).map((name) => [name, stateOf(name)]));
}

/** A setting shall have its planned value; whatever else closes a change shall be there. */
function wanted(plan: Plan, name: ClosingReading): boolean {
  return plan.settings.find((s) => s.name === name)?.after ?? true;
}

export function isAll(closing: ClosingState, state: 'met'): boolean {
  const values = Object.values(closing);
  return values.length > 0 && values.every((v) => v === state);
}

export function hasAny(closing: ClosingState, state: 'unmet' | 'unknown'): boolean {
  return Object.values(closing).includes(state);
}

/** True where it was read, for the plan, that writeback was off: only then can a change be said to have turned it on. */
export function wasOff({ plan, observations }: Change): boolean {
  const { accountUnlockEnabled: _, ...whole } = closingState(plan, observations);
  return hasAny(whole, 'unmet');
}

/** Something of this change took effect: the portal took a write, or a setting that was to change reads as planned. */
export function hasTakenEffect({ plan, closing, hasWritten }: Change): boolean {
  return hasWritten === true || toWrite(plan).some((s) => closing[s.name] === 'met');
}

/** Something took effect and something is left: the change stays open, and goes on under the same approval. */
export function isInPart(change: Change): boolean {
  return change.phase === 'running' && hasAny(change.closing, 'unmet') && hasTakenEffect(change);
}

/** A closing reading that isn't met, and why where that is known. */
export type Left = {
  readonly reading: ClosingReading;
  readonly why?: 'client-cannot-unlock' | 'write-unproven' | { readonly because: Because; readonly code?: string };
};

/** What is left of a change by its newest reading, with what the client or the portal says about it. */
export function leftOf({ plan, closing, after, refused = [] }: Change): readonly Left[] {
  return closingReadings(plan)
    .filter((reading) => closing[reading] === 'unmet')
    .map((reading): Left => {
      if (reading === 'accountUnlockEnabled' && clientCannotUnlock(after))
        return { reading, why: 'client-cannot-unlock' };
      const refusal = refused.find((one) => one.name === reading);
      if (refusal) return { reading, why: refusal };
      // Nobody is known to have written this one over the portal's interface.
      return reading === 'cloudProvisioningEnablementForTenant' ? { reading, why: 'write-unproven' } : { reading };
    });
}
