import { known, type Observation } from '../reading.ts';
import type { StepId } from '../steps.ts';
import type { Attestation, ClosingReading, KindId, SettingValue } from '../vocabulary.ts';
import { enableWriteback } from './enable-writeback.ts';
import type { ChangeKind } from './kind.ts';

export type { ChangeKind, Held, Target, WhyLeft } from './kind.ts';

/** Every kind of change there is, by the id that its plans are hashed with. */
export const KINDS = { 'enable-writeback': enableWriteback } satisfies Record<KindId, ChangeKind>;

/** The kind of a plan. */
export function kindOf(plan: { readonly operation: KindId }): ChangeKind {
  return KINDS[plan.operation];
}

/** What confirming this step attests, where it is a gate. */
export function gateAt(plan: { readonly operation: KindId }, step: StepId): Attestation | undefined {
  return kindOf(plan).gates.find((gate) => gate.step === step)?.attests;
}

/** Whether this word is what a gate of the plan's kind asks for, and not that the settings were made by hand. */
export function isOfGate(plan: { readonly operation: KindId }, what: Attestation): boolean {
  return kindOf(plan).gates.some(({ attests }) => attests === what);
}

/** What a reading holds, by name: `settings` for instance by the names of the portal's object. */
export type Facts = Readonly<Record<string, unknown>>;

/** What was read of that which this kind writes; undefined where it could not be read. */
export function factsFor({ reads }: ChangeKind, observations: readonly Observation[]): Facts | undefined {
  return known(observations, reads)?.facts;
}

/** One value of it. */
export function valueIn(facts: Facts | undefined, name: ClosingReading): SettingValue | 'unknown' {
  const value = facts?.[name];
  return typeof value === 'boolean' || typeof value === 'string' ? value : 'unknown';
}
