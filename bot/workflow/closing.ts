import type { Change } from './change.ts';
import type { ClosingState } from './events.ts';
import type { Plan } from './plan.ts';
import { known, type Observation } from './reading.ts';
import type { ClosingReading } from './vocabulary.ts';

/** The readings that close a change under this plan: unlock counts only where the plan includes it. */
export function closingReadings(plan: Plan): readonly ClosingReading[] {
  return ['passwordWritebackSupported', ...plan.settings.map((s) => s.name)];
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

/** True when every setting the plan writes still has its planned before-value: nothing of an interrupted apply took effect. */
export function isUntouched(change: Change, observations: readonly Observation[]): boolean {
  const settings = known(observations, 'settings')?.facts;
  return settings !== undefined && change.plan.settings.every((s) => settings[s.name] === s.before);
}
