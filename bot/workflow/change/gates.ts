import { kindOf } from '../kinds/index.ts';
import type { Plan } from '../planning/plan.ts';
import type { StepId } from '../steps/index.ts';
import type { Attestation } from '../vocabulary.ts';
import { type Change, isSkipped } from './change.ts';

/** What confirming this step attests, where it is a gate. */
export function gateAt(plan: Plan, step: StepId): Attestation | undefined {
  return kindOf(plan).gates.find((gate) => gate.step === step)?.attests;
}

/** Whether this word is what a gate of the plan's kind asks for, and not that the settings were made by hand. */
export function isOfGate(plan: Plan, what: Attestation): boolean {
  return kindOf(plan).gates.some(({ attests }) => attests === what);
}

/** Nobody gets to the settings past a gate of the server half, unless the plan found that half there. */
export function isServerHalfConfirmed(change: Change): boolean {
  const { plan, stepsDone } = change;
  const gates = kindOf(plan).gates.filter(({ step }) => plan.steps.includes(step));
  return gates.every(({ step }) => stepsDone.includes(step) || isSkipped(plan, step));
}
