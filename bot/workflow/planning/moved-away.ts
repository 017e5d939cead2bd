import type { StepId } from '../steps/index.ts';
import type { Phase } from '../vocabulary.ts';
import type { Plan } from './plan.ts';

/** How far a plan was carried out: what a change tells of itself. */
export type CarriedOut = {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly stepsDone: readonly StepId[];
  readonly confirmed: readonly { readonly step: StepId; readonly at?: string }[];
  readonly lastStepAt?: string;
  readonly endedAt?: string;
};

/** **Complete transfer** on this page begins the activation; what follows on it puts Connect into staging mode (Microsoft's page of 2026-09-16). */
const ACTIVATES: StepId = 'transition-verify';

/** Since when a move takes Connect's place (ISO): from the page that begins the activation on, or where it ended well by any other way. */
export function movedAwayAt({
  plan,
  phase,
  stepsDone,
  confirmed,
  lastStepAt,
  endedAt,
}: CarriedOut): string | undefined {
  if (plan.operation !== 'move-to-cloud-sync') return undefined;
  const isMade = phase === 'done' || phase === 'unconfirmed';
  if (!isMade && !stepsDone.includes(ACTIVATES)) return undefined;
  return confirmed.find(({ step }) => step === ACTIVATES)?.at ?? lastStepAt ?? endedAt;
}
