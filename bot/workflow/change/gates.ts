import { kindOf } from '../kinds/index.ts';
import type { Plan } from '../planning/plan.ts';
import { type StepId, stepById } from '../steps/index.ts';
import type { Attestation } from '../vocabulary.ts';
import { type Change, type Confirmed, currentStep, isSkipped } from './change.ts';

/** What confirming this step attests, where it is a gate. */
export function gateAt(plan: Plan, step: StepId): Attestation | undefined {
  return kindOf(plan).gates.find((gate) => gate.step === step)?.attests;
}

/**
 * The gate that this word passes: the step at hand where it asks for it, else the first that does. Undefined where it is the word for no
 * gate, but that the settings were made by hand.
 */
export function gateOf(change: Change, what: Attestation): StepId | undefined {
  const gates = kindOf(change.plan).gates.flatMap(({ step, attests }) => (attests === what ? step : []));
  const atHand = currentStep(change);
  return gates.find((step) => step === atHand) ?? gates.find((step) => change.plan.steps.includes(step)) ?? gates[0];
}

/** The word by which this gate was passed. */
export function confirmedAt({ confirmed }: Change, step: StepId): Confirmed | undefined {
  return confirmed.find((one) => one.step === step);
}

/** The newest word for the server half. */
export function wordForServer({ confirmed }: Change): Confirmed | undefined {
  return confirmed.findLast(({ step }) => stepById(step)?.half === 'connect');
}

/** Nobody gets to the settings past a gate of the server half, unless the plan found that half there. */
export function isServerHalfConfirmed(change: Change): boolean {
  const { plan, stepsDone } = change;
  const gates = kindOf(plan).gates.filter(({ step }) => plan.steps.includes(step));
  return gates.every(({ step }) => stepsDone.includes(step) || isSkipped(plan, step));
}
