import { factsFor, type Held, kindOf, type WhyLeft } from '../kinds/index.ts';
import { alsoHeld, type Plan, toWrite } from '../planning/plan.ts';
import type { Observation } from '../reading.ts';
import type { ClosingState } from '../record/events.ts';
import { type Because, CLOSING_READINGS, type ClosingReading } from '../vocabulary.ts';
import type { Change } from './change.ts';

/** The readings that close a change under this plan: what it writes, and what its kind wants beside that. */
export function closingReadings(plan: Plan): readonly ClosingReading[] {
  return wanted(plan).map(({ name }) => name);
}

/** Each with the value it is to have: its planned one, where it is planned. */
function wanted(plan: Plan): readonly Held[] {
  const all: readonly Held[] = [...plan.settings, ...alsoHeld(plan)];
  return CLOSING_READINGS.flatMap((name) => all.find((one) => one.name === name) ?? []);
}

/**
 * What the newest reading says of each closing reading: met where it is what the plan says it will be. An unread setting is
 * unknown, never unmet.
 */
export function closingState(plan: Plan, observations: readonly Observation[]): ClosingState {
  const facts = factsFor(kindOf(plan), observations);
  const stateOf = ({ name, after }: Held) => (!facts ? 'unknown' : facts[name] === after ? 'met' : 'unmet');
  return Object.fromEntries(wanted(plan).map((one) => [one.name, stateOf(one)]));
}

export function isAll(closing: ClosingState, state: 'met'): boolean {
  const values = Object.values(closing);
  return values.length > 0 && values.every((v) => v === state);
}

/** All of it reads as planned, and no reset has to prove it beside. */
export function isEndedByReading(plan: Plan, closing: ClosingState): boolean {
  return isAll(closing, 'met') && !kindOf(plan).needsProof;
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
  readonly why?: WhyLeft | { readonly because: Because; readonly code?: string };
};

/** What is left of a change by its newest reading, with what the client or the portal says about it. */
export function leftOf({ plan, closing, after, refused = [] }: Change): readonly Left[] {
  return closingReadings(plan)
    .filter((reading) => closing[reading] === 'unmet')
    .map((reading): Left => {
      const told = kindOf(plan).whyLeft(reading, after);
      const refusal = refused.find((one) => one.name === reading);
      // That a write is unproven says less than what the portal answered to it.
      const why = told === 'write-unproven' ? (refusal ?? told) : (told ?? refusal);
      return why ? { reading, why } : { reading };
    });
}
